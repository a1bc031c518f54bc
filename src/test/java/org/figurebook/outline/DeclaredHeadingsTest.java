package org.figurebook.outline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.figurebook.document.Document;
import org.figurebook.document.Heading;
import org.figurebook.read.DocumentReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;

/** Headings that no look tells, since they end as sentences do, ask, or have numbers. */
class DeclaredHeadingsTest {
  private static final String ENTRIES =
      "The parks had 3,400 entries in 2031 and the department expects as many in the next year.";
  private static final String COSTS =
      "The visitor centres cost $2.5 million a year, most of it for the staff who guide the tours.";

  @TempDir Path folder;

  @Test
  void stylesOfAWordPaperAreItsHeadings() throws IOException {
    Document document =
        word(
            word -> {
              style(word, "1", "heading 1", null, 0);
              style(word, "二級", "部門小題", null, 1);
              style(word, "Inner", "Inner head", "二級", -1);
              paragraph(word, "Who comes to the parks, and when?", "1");
              paragraph(word, ENTRIES, null);
              paragraph(word, "Entries in 2031", "Inner");
              paragraph(word, ENTRIES, null);
              XWPFParagraph own = paragraph(word, "The cost of it all.", null);
              own.getCTP().getPPr().addNewOutlineLvl().setVal(BigInteger.ZERO);
              paragraph(word, COSTS, null);
            });
    assertThat(document.headings())
        .containsExactly(
            new Heading(1, 1, "Who comes to the parks, and when?"),
            new Heading(3, 2, "Entries in 2031"),
            new Heading(5, 1, "The cost of it all."));
    assertThat(told(document))
        .containsExactly(
            "1-2 Who comes to the parks, and when?",
            "3-4 Who comes to the parks, and when? / Entries in 2031",
            "5-6 The cost of it all.");
  }

  @Test
  void guessedHeadingsStandUnderTheStyledOnes() throws IOException {
    Document document =
        word(
            word -> {
              style(word, "1", "heading 1", null, -1);
              paragraph(word, "Entries in 2031", "1");
              paragraph(word, "Visitors from the city", null);
              paragraph(word, ENTRIES, null);
              paragraph(word, "Costs in 2031", "1");
              paragraph(word, COSTS, null);
            });
    assertThat(told(document))
        .containsExactly(
            "1-1 Entries in 2031",
            "2-3 Entries in 2031 / Visitors from the city",
            "4-5 Costs in 2031");
  }

  @Test
  void bodyTextWithAnOutlineLevelOfItsOwnIsNoHeading() throws IOException {
    Document document =
        word(
            word -> {
              style(word, "1", "heading 1", null, 0);
              style(word, "TOC", "TOC Heading", "1", 9);
              paragraph(word, "Contents of this paper.", "TOC");
              paragraph(word, ENTRIES, null);
            });
    assertThat(document.headings()).isEmpty();
  }

  @Test
  void bookmarksOfAPdfAreItsHeadings() throws IOException {
    Document document =
        pdf(
            List.of(
                List.of(
                    "1. Who comes to the parks,",
                    "and when?",
                    "The parks had 3,400 entries in 2031 and the department",
                    "expects as many in the next year.",
                    "Entries in 2031",
                    "They came from all districts of the city, most of them in",
                    "the dry months."),
                List.of(
                    "The parks had more to spend than in the year before.",
                    "Costs in 2031",
                    "The centres cost $2.5 million a year, most of it for staff.")),
            root -> {
              PDOutlineItem who = bookmark(root, "Who comes to the parks, and when?", 0, 760);
              bookmark(who, "Entries  in 2031", 0, 700);
              bookmark(root, "Costs in ２０３１", 1, 750);
              bookmark(root, "What no page has", 1, 750);
            });
    assertThat(document.headings())
        .containsExactly(
            new Heading(1, 1, "1. Who comes to the parks, and when?"),
            new Heading(5, 2, "Entries in 2031"),
            new Heading(9, 1, "Costs in 2031"));
    assertThat(told(document))
        .containsExactly(
            "1-4 1. Who comes to the parks, and when?",
            "5-8 1. Who comes to the parks, and when? / Entries in 2031",
            "9-10 Costs in 2031");
  }

  @Test
  void aBookmarkLeadsToTheNearestOfEqualLines() throws IOException {
    Document document =
        pdf(
            List.of(
                List.of(
                    "Costs in 2031",
                    "This page tells first of what is to be found on it.",
                    "Costs in 2031",
                    "The centres cost $2.5 million a year, most of it for staff.")),
            root -> bookmark(root, "Costs in 2031", 0, 735));
    assertThat(document.headings()).containsExactly(new Heading(3, 1, "Costs in 2031"));
  }

  @Test
  void tagsOfAPdfAreItsHeadings() throws IOException {
    Path file = folder.resolve("tagged.pdf");
    try (PDDocument pdf = new PDDocument()) {
      PDPage page = new PDPage(PDRectangle.A4);
      pdf.addPage(page);
      PDStructureTreeRoot root = new PDStructureTreeRoot();
      root.setRoleMap(Map.of("Kopf", "H2"));
      pdf.getDocumentCatalog().setStructureTreeRoot(root);
      PDStructureElement whole = new PDStructureElement("Document", root);
      root.appendKid(whole);
      try (PDPageContentStream content = new PDPageContentStream(pdf, page)) {
        content.beginText();
        content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 11);
        content.setLeading(16);
        content.newLineAtOffset(60, 760);
        tagged(content, whole, page, "H1", 0, "Who comes to the parks,", "and when?");
        tagged(content, whole, page, "P", 1, "The parks had 3,400 entries in the year 2031.");
        tagged(content, whole, page, "Kopf", 2, "Entries in 2031");
        tagged(content, whole, page, "P", 3, "They came from all districts, most by bus.");
        tagged(content, whole, page, "H1", 4, "Costs in 2031");
        tagged(content, whole, page, "P", 5, "The centres cost $2.5 million a year to run.");
        content.endText();
      }
      pdf.save(file.toFile());
    }
    assertThat(told(DocumentReader.read(file)))
        .containsExactly(
            "1-3 Who comes to the parks, and when?",
            "4-5 Who comes to the parks, and when? / Entries in 2031",
            "6-7 Costs in 2031");
  }

  /** Prints lines as one marked piece of the page, and puts it into the structure. */
  private static void tagged(
      PDPageContentStream content,
      PDStructureElement whole,
      PDPage page,
      String type,
      int piece,
      String... lines)
      throws IOException {
    content.beginMarkedContent(COSName.getPDFName(type), piece);
    for (String line : lines) {
      content.showText(line);
      content.newLine();
    }
    content.endMarkedContent();
    PDStructureElement element = new PDStructureElement(type, whole);
    element.setPage(page);
    element.appendKid(piece);
    whole.appendKid(element);
  }

  /** Sections as first and last line and heading; they cover every line exactly once. */
  private static List<String> told(Document document) {
    List<Section> sections = Outliner.outline(document).sections();
    List<Integer> covered = new ArrayList<>();
    sections.forEach(s -> IntStream.rangeClosed(s.firstLine(), s.lastLine()).forEach(covered::add));
    assertThat(covered)
        .isEqualTo(IntStream.rangeClosed(1, document.lines().size()).boxed().toList());
    return sections.stream()
        .map(s -> s.firstLine() + "-" + s.lastLine() + " " + s.heading())
        .toList();
  }

  private interface Writing {
    void on(XWPFDocument word);
  }

  private Document word(Writing writing) throws IOException {
    Path file = folder.resolve("paper.docx");
    try (XWPFDocument word = new XWPFDocument();
        var out = Files.newOutputStream(file)) {
      word.createStyles();
      writing.on(word);
      word.write(out);
    }
    return DocumentReader.read(file);
  }

  /** A style; a level below 0 leaves it to the style's name or base. */
  private static void style(XWPFDocument word, String id, String name, String base, int level) {
    CTStyle style = CTStyle.Factory.newInstance();
    style.setStyleId(id);
    style.addNewName().setVal(name);
    if (base != null) {
      style.addNewBasedOn().setVal(base);
    }
    if (level >= 0) {
      style.addNewPPr().addNewOutlineLvl().setVal(BigInteger.valueOf(level));
    }
    word.getStyles().addStyle(new XWPFStyle(style));
  }

  private static XWPFParagraph paragraph(XWPFDocument word, String text, String style) {
    XWPFParagraph paragraph = word.createParagraph();
    paragraph.createRun().setText(text);
    paragraph.getCTP().addNewPPr();
    if (style != null) {
      paragraph.setStyle(style);
    }
    return paragraph;
  }

  private interface Marking {
    void on(PDOutlineNode root) throws IOException;
  }

  private PDDocument printed;

  /** A PDF with these lines on its pages, from 760 points above the foot, 16 points apart. */
  private Document pdf(List<List<String>> pages, Marking marking) throws IOException {
    Path file = folder.resolve("paper.pdf");
    try (PDDocument pdf = new PDDocument()) {
      printed = pdf;
      for (List<String> lines : pages) {
        PDPage page = new PDPage(PDRectangle.A4);
        pdf.addPage(page);
        try (PDPageContentStream content = new PDPageContentStream(pdf, page)) {
          content.beginText();
          content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 11);
          content.setLeading(16);
          content.newLineAtOffset(60, 760);
          for (String line : lines) {
            content.showText(line);
            content.newLine();
          }
          content.endText();
        }
      }
      PDDocumentOutline root = new PDDocumentOutline();
      marking.on(root);
      pdf.getDocumentCatalog().setDocumentOutline(root);
      pdf.save(file.toFile());
    }
    return DocumentReader.read(file);
  }

  private PDOutlineItem bookmark(PDOutlineNode parent, String title, int page, int top) {
    PDPageXYZDestination to = new PDPageXYZDestination();
    to.setPage(printed.getPage(page));
    to.setTop(top);
    PDOutlineItem item = new PDOutlineItem();
    item.setTitle(title);
    item.setDestination(to);
    parent.addLast(item);
    return item;
  }
}
