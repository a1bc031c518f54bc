package org.figurebook.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.figurebook.document.Finding;
import org.figurebook.document.Language;
import org.figurebook.render.SampleReport;
import org.figurebook.render.font.Typeface;
import org.figurebook.report.Report;
import org.figurebook.report.Theme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PdfRendererTest {
  @TempDir Path folder;

  private Path write(Report report) throws IOException {
    Path file = folder.resolve("report.pdf");
    PdfRenderer.write(report, file);
    return file;
  }

  private static String text(PDDocument pdf) throws IOException {
    return new PDFTextStripper().getText(pdf);
  }

  private static String squeezed(String text) {
    return text.replaceAll("\\s+", "");
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void everyNumberOfTheTablesCanBeReadBack(Language language) throws IOException {
    try (PDDocument pdf = Loader.loadPDF(write(SampleReport.in(language)).toFile())) {
      String text = text(pdf);
      assertThat(text)
          .contains("5,210.0", "640.5", "1,377.3", "12,727.1", "12,046.3", "191,357", "507,558")
          .contains("[x]", "+8.3");
    }
  }

  @Test
  void everyChineseCharacterCanBeReadBackInReadingOrder() throws IOException {
    Report report = SampleReport.in(Language.CHINESE);
    try (PDDocument pdf = Loader.loadPDF(write(report).toFile())) {
      String text = squeezed(text(pdf));
      int at = 0;
      for (String part : inOrder(report)) {
        int found = text.indexOf(squeezed(part), at);
        assertThat(found).as(part).isGreaterThanOrEqualTo(at);
        at = found;
      }
    }
  }

  private static List<String> inOrder(Report report) {
    List<String> parts =
        new ArrayList<>(List.of(report.title(), report.subtitle(), report.scope()));
    report.keyFigures().forEach(figure -> parts.add(figure.value()));
    for (Theme theme : report.themes()) {
      parts.add(theme.scope());
      parts.addAll(theme.narrative());
      theme.charts().forEach(chart -> parts.add(chart.title()));
      theme.tables().forEach(table -> parts.add(table.title()));
    }
    parts.add(report.disagreements().get(0).versions().get(0).quote());
    parts.add(report.harvests().get(0).gaps().get(0).quote());
    parts.addAll(report.notes());
    return parts;
  }

  @Test
  void englishReportsHaveNoChinese() throws IOException {
    try (PDDocument pdf = Loader.loadPDF(write(SampleReport.in(Language.ENGLISH)).toFile())) {
      assertThat(text(pdf)).doesNotContainPattern("\\p{IsHan}");
    }
  }

  @Test
  void fontsAreEmbeddedSubsets() throws IOException {
    Path file = write(SampleReport.in(Language.CHINESE));
    assertThat(Files.size(file)).isLessThan(600_000);
    try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
      for (PDPage page : pdf.getPages()) {
        for (COSName name : page.getResources().getFontNames()) {
          PDFont font = page.getResources().getFont(name);
          assertThat(font.isEmbedded()).as(font.getName()).isTrue();
          assertThat(font.getName()).matches("[A-Z]{6}\\+.+");
        }
      }
    }
  }

  @Test
  void bookmarksAndLinksLeadSomewhere() throws IOException {
    try (PDDocument pdf = Loader.loadPDF(write(SampleReport.in(Language.CHINESE)).toFile())) {
      List<String> titles = new ArrayList<>();
      for (PDOutlineItem item : pdf.getDocumentCatalog().getDocumentOutline().children()) {
        titles.add(item.getTitle());
        assertThat(item.findDestinationPage(pdf)).as(item.getTitle()).isNotNull();
      }
      assertThat(titles)
          .containsExactly(
              "目錄", "主要數字", "渡輪乘客", "圖書館借閱", "公園", "各文件說法不一之處", "未有提供的資料", "核對", "附註及編製方法", "文件清單");
      var names = pdf.getDocumentCatalog().getNames().getDests();
      for (PDPage page : pdf.getPages()) {
        for (var annotation : page.getAnnotations()) {
          String target =
              ((PDAnnotationLink) annotation).getAction().getCOSObject().getString(COSName.D);
          assertThat(names.getValue(target)).as(target).isNotNull();
        }
      }
    }
  }

  @Test
  void theContentsTellTheRightPages() throws IOException {
    try (PDDocument pdf = Loader.loadPDF(write(SampleReport.in(Language.ENGLISH)).toFile())) {
      PDFTextStripper stripper = new PDFTextStripper();
      stripper.setStartPage(2);
      stripper.setEndPage(2);
      String contents = stripper.getText(pdf);
      for (String title : List.of("Ferry passengers", "Library loans", "Disagreements")) {
        int page = Integer.parseInt(contents.split(title + "\\s*")[1].split("\\s")[0]);
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        assertThat(stripper.getText(pdf)).as(title + " on page " + page).contains(title);
      }
    }
  }

  @Test
  void theSameReportGivesTheSameBytes() throws IOException {
    byte[] first = Files.readAllBytes(write(SampleReport.in(Language.CHINESE)));
    byte[] second = Files.readAllBytes(write(SampleReport.in(Language.CHINESE)));
    assertThat(first).isEqualTo(second);
  }

  @Test
  void wideTablesTurnThePage() throws IOException {
    try (PDDocument pdf = Loader.loadPDF(write(SampleReport.in(Language.CHINESE)).toFile())) {
      List<Float> widths = new ArrayList<>();
      pdf.getPages().forEach(page -> widths.add(page.getMediaBox().getWidth()));
      assertThat(widths).contains(595f, 842f);
    }
  }

  @Test
  void anEmptyReportIsStillAReport() throws IOException {
    Report empty =
        new Report(
            Language.ENGLISH,
            "Nothing",
            "",
            "",
            "",
            "",
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of());
    try (PDDocument pdf = Loader.loadPDF(write(empty).toFile())) {
      assertThat(text(pdf)).contains("Nothing", "Contents", "There was nothing to check.");
    }
  }

  @Test
  void charactersThatNoFontHasAreReported() throws IOException {
    Report report =
        new Report(
            Language.CHINESE,
            "報告",
            "",
            "",
            "",
            "",
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of("附註\uDB80\uDC00完"),
            List.of());
    List<Finding> findings = PdfRenderer.write(report, folder.resolve("a.pdf"));
    assertThat(findings)
        .extracting(Finding::what)
        .containsExactly("no font has the character U+F0000");
    try (PDDocument pdf = Loader.loadPDF(folder.resolve("a.pdf").toFile())) {
      assertThat(text(pdf)).contains("附註〓完", "U+F0000");
    }
  }

  @Test
  void attachedFilesTravelWithTheReport() throws IOException {
    Path csv = Files.writeString(folder.resolve("figures.csv"), "id,value\nf1,12\n");
    Path file = folder.resolve("with.pdf");
    PdfRenderer.write(
        SampleReport.in(Language.CHINESE),
        file,
        Typeface.bundled(),
        List.of(new Attachment(csv, "text/csv", "全部數字")));
    try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
      var files = pdf.getDocumentCatalog().getNames().getEmbeddedFiles().getNames();
      assertThat(files).containsOnlyKeys("figures.csv");
      assertThat(files.get("figures.csv").getEmbeddedFile().toByteArray())
          .isEqualTo(Files.readAllBytes(csv));
    }
  }

  @Test
  void contentIsTaggedAndChartsAreDescribed() throws IOException {
    try (PDDocument pdf = Loader.loadPDF(write(SampleReport.in(Language.CHINESE)).toFile())) {
      assertThat(pdf.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
      assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("zh-Hant-HK");
      List<PDStructureElement> elements = new ArrayList<>();
      collect(pdf.getDocumentCatalog().getStructureTreeRoot(), elements);
      assertThat(elements)
          .filteredOn(element -> element.getStructureType().equals("Figure"))
          .hasSize(4)
          .allMatch(figure -> figure.getAlternateDescription().endsWith("（圖）"));
      assertThat(elements)
          .extracting(PDStructureElement::getStructureType)
          .contains("H1", "H2", "P", "Table", "TR", "TH", "TD", "L", "LI", "TOC", "Link");
    }
  }

  private static void collect(PDStructureNode node, List<PDStructureElement> into) {
    for (Object kid : node.getKids()) {
      if (kid instanceof PDStructureElement element) {
        into.add(element);
        collect(element, into);
      }
    }
  }
}
