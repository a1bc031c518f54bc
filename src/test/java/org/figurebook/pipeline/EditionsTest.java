package org.figurebook.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.figurebook.document.Language;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One run in both languages: a whole edition in each, the data once. */
class EditionsTest {
  private static final List<Language> BOTH = List.of(Language.CHINESE, Language.ENGLISH);

  @TempDir static Path folder;
  private static Path out;
  private static Path papers;
  private static RunResult result;

  @BeforeAll
  static void runInBothLanguages() throws Exception {
    papers = Files.createDirectory(folder.resolve("papers"));
    Files.writeString(papers.resolve("a.txt"), "2023-24年度基金的開支為5億元。\n");
    out = papers.resolve("out");
    result = new Pipeline(Progress.NONE).report(options(out, BOTH));
  }

  private static RunOptions options(Path out, List<Language> languages) {
    return new RunOptions(
        List.of(papers), out, "innovation", languages, new TreeMap<>(), null, true);
  }

  private static List<String> names(Stream<Path> paths) {
    return paths.map(path -> path.getFileName().toString()).sorted().toList();
  }

  @Test
  void theDataAreWrittenOnceAndTheEditionsBesideThem() throws IOException {
    try (Stream<Path> there = Files.list(out)) {
      assertThat(names(there))
          .containsExactly(
              "charts",
              "charts_en",
              "data",
              "report.pdf",
              "report.xlsx",
              "report_en.pdf",
              "report_en.xlsx")
          .isEqualTo(names(result.written().stream()));
    }
    JsonNode run = JsonMapper.builder().build().readTree(out.resolve("data/run.json").toFile());
    assertThat(run.path("options").path("language").asText()).isEqualTo("both");
  }

  @ParameterizedTest
  @CsvSource({
    "report,    zh-Hant-HK, zh-HK, 創新及科技,                目錄,     Contents",
    "report_en, en-HK,      en-GB, Innovation and technology, Contents, 目錄"
  })
  void anEditionIsInItsLanguageThroughout(
      String name, String ofPdf, String ofWorkbook, String title, String says, String never)
      throws Exception {
    try (PDDocument pdf = Loader.loadPDF(out.resolve(name + ".pdf").toFile());
        XSSFWorkbook workbook = new XSSFWorkbook(out.resolve(name + ".xlsx").toFile())) {
      assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo(ofPdf);
      assertThat(pdf.getDocumentInformation().getTitle()).startsWith(title);
      assertThat(new PDFTextStripper().getText(pdf)).contains(says).doesNotContain(never);
      POIXMLProperties.CoreProperties core = workbook.getProperties().getCoreProperties();
      assertThat(core.getUnderlyingProperties().getLanguageProperty()).hasValue(ofWorkbook);
      assertThat(core.getTitle()).startsWith(title);
    }
  }

  @ParameterizedTest
  @CsvSource({"report", "report_en"})
  void aPdfCarriesItsOwnWorkbookAndTheFigures(String name) throws IOException {
    try (PDDocument pdf = Loader.loadPDF(out.resolve(name + ".pdf").toFile())) {
      Map<String, PDComplexFileSpecification> attached =
          pdf.getDocumentCatalog().getNames().getEmbeddedFiles().getNames();
      assertThat(attached).containsOnlyKeys("figures.csv", name + ".xlsx");
      for (Map.Entry<String, PDComplexFileSpecification> each : attached.entrySet()) {
        Path file = out.resolve(each.getKey().endsWith(".csv") ? "data" : "");
        assertThat(each.getValue().getEmbeddedFile().toByteArray())
            .isEqualTo(Files.readAllBytes(file.resolve(each.getKey())));
      }
    }
  }

  @Test
  void anEditionSaysWhatARunInItsLanguageAloneSays() throws Exception {
    Path alone = papers.resolve("alone");
    new Pipeline(Progress.NONE).report(options(alone, List.of(Language.ENGLISH)));

    assertThat(pages(out.resolve("report_en.pdf"))).isEqualTo(pages(alone.resolve("report.pdf")));
    assertThat(alone.resolve("data/figures.csv"))
        .hasSameBinaryContentAs(out.resolve("data/figures.csv"));
    assertThat(alone.resolve("report_en.pdf")).doesNotExist();
  }

  private static String pages(Path file) throws IOException {
    try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
      return new PDFTextStripper().getText(pdf);
    }
  }

  @Test
  void noEditionIsTakenForAPaper() throws Exception {
    assertThat(Inputs.resolve(List.of(papers))).containsExactly(papers.resolve("a.txt"));
  }

  @Test
  void thePlanNamesWhatTheRunWrites() throws Exception {
    assertThat(new Pipeline(Progress.NONE).plan(options(out, BOTH)).outputs())
        .isSortedAccordingTo(Comparator.comparing(result.written()::indexOf))
        .containsExactlyInAnyOrderElementsOf(result.written());
  }
}
