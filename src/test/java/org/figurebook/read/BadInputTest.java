package org.figurebook.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDFontFactory;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.figurebook.document.Document;
import org.figurebook.document.Finding;
import org.figurebook.document.ReadStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that cannot be read give a document that says why; nothing is thrown. */
class BadInputTest {
  @TempDir Path folder;

  @Test
  void aPdfWithAPassword() throws IOException {
    Path plain = onePage("plain.pdf");
    Path file = folder.resolve("locked.pdf");
    try (PDDocument document = Loader.loadPDF(plain.toFile())) {
      document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
      document.save(file.toFile());
    }
    failed(file, "encrypted");
  }

  @Test
  void aPdfThatEndsInTheMiddle() throws IOException {
    byte[] whole = Files.readAllBytes(onePage("whole.pdf"));
    Path file = Files.write(folder.resolve("cut.pdf"), Arrays.copyOf(whole, whole.length / 3));
    Document document = DocumentReader.read(file);
    assertThat(document.status()).isNotEqualTo(ReadStatus.READ);
    assertThat(document.findings()).extracting(Finding::code).isNotEmpty();
  }

  @Test
  void aScanWithoutATextLayer() throws IOException {
    Path file = folder.resolve("scan.pdf");
    try (PDDocument document = new PDDocument()) {
      PDPage page = new PDPage();
      document.addPage(page);
      var image =
          new java.awt.image.BufferedImage(40, 40, java.awt.image.BufferedImage.TYPE_INT_RGB);
      try (PDPageContentStream content = new PDPageContentStream(document, page)) {
        content.drawImage(LosslessFactory.createFromImage(document, image), 0, 0, 500, 700);
      }
      document.save(file.toFile());
    }
    failed(file, "no-text-layer");
  }

  @Test
  void aTextLayerWithoutUnicode() throws IOException {
    Path file = folder.resolve("nonsense.pdf");
    try (PDDocument document = new PDDocument()) {
      PDPage page = new PDPage();
      document.addPage(page);
      COSDictionary font = new COSDictionary();
      font.setItem(COSName.TYPE, COSName.FONT);
      font.setItem(COSName.SUBTYPE, COSName.TYPE1);
      font.setItem(COSName.BASE_FONT, COSName.getPDFName("Helvetica"));
      COSArray differences = new COSArray();
      differences.add(COSInteger.get(1));
      for (int i = 1; i < 30; i++) {
        differences.add(COSName.getPDFName("g" + i));
      }
      COSDictionary encoding = new COSDictionary();
      encoding.setItem(COSName.TYPE, COSName.ENCODING);
      encoding.setItem(COSName.DIFFERENCES, differences);
      font.setItem(COSName.ENCODING, encoding);
      PDResources resources = new PDResources();
      resources.put(COSName.getPDFName("F0"), PDFontFactory.createFont(font));
      page.setResources(resources);
      StringBuilder shown = new StringBuilder("BT /F0 12 Tf 50 700 Td <");
      for (int i = 0; i < 90; i++) {
        shown.append(String.format("%02x", 1 + i % 29));
      }
      var stream = new org.apache.pdfbox.pdmodel.common.PDStream(document);
      try (var out = stream.createOutputStream()) {
        out.write(shown.append("> Tj ET").toString().getBytes(StandardCharsets.US_ASCII));
      }
      page.setContents(stream);
      document.save(file.toFile());
    }
    failed(file, "no-unicode");
  }

  @Test
  void aPdfThatIsNone() throws IOException {
    Path file = Files.writeString(folder.resolve("none.pdf"), "%PDF-1.7\nnothing of it is true\n");
    failed(file, "truncated");
  }

  @Test
  void aWordFileThatUnpacksToFarTooMuch() throws IOException {
    byte[] blanks = new byte[24 << 20];
    Arrays.fill(blanks, (byte) ' ');
    Path file =
        TestFiles.withDocumentPart(
            word(), folder.resolve("bomb.docx"), new ByteArrayInputStream(blanks));
    failed(file, "zip-bomb");
  }

  @Test
  void aWordFileThatRefersOutsideItself() throws IOException {
    String xml =
        "<?xml version=\"1.0\"?><!DOCTYPE w:document [<!ENTITY x SYSTEM \"file:///etc/hostname\">]>"
            + "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">"
            + "<w:body><w:p><w:r><w:t>&x;</w:t></w:r></w:p></w:body></w:document>";
    InputStream part = new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8));
    failed(
        TestFiles.withDocumentPart(word(), folder.resolve("entity.docx"), part), "external-entity");
  }

  @Test
  void aWordFileCutShort() throws IOException {
    byte[] whole = Files.readAllBytes(word());
    Path file = Files.write(folder.resolve("cut.docx"), Arrays.copyOf(whole, whole.length / 2));
    failed(file, "damaged");
  }

  @Test
  void aWordFileOfTheOldKind() throws IOException {
    byte[] head = {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, (byte) 0xa1, (byte) 0xb1, 0x1a};
    failed(Files.write(folder.resolve("old.doc"), head), "old-office");
  }

  @Test
  void anEmptyFileAndOneOfBlanks() throws IOException {
    failed(Files.writeString(folder.resolve("empty.txt"), ""), "empty");
    failed(Files.writeString(folder.resolve("blank.txt"), " \n\n \n"), "empty");
  }

  @Test
  void binaryDataUnderTheNameOfText() throws IOException {
    byte[] bytes = new byte[4000];
    new java.util.Random(7).nextBytes(bytes);
    failed(Files.write(folder.resolve("data.txt"), bytes), "binary");
  }

  @Test
  void aFileThatVanishes() {
    failed(folder.resolve("gone.pdf"), "vanished");
  }

  @Test
  void aFolder() throws IOException {
    failed(Files.createDirectory(folder.resolve("folder.txt")), "unreadable");
  }

  @Test
  void ofATextTooLargeTheStartIsRead() throws Exception {
    Path file = Files.writeString(folder.resolve("long.txt"), "撥款為500萬元。\n".repeat(1000));
    Reading reading = TextReader.read(file, "long.txt", 4096);
    assertThat(reading.status()).isEqualTo(ReadStatus.PARTIAL);
    assertThat(reading.findings()).extracting(Finding::code).containsExactly("too-large");
    assertThat(reading.lines()).hasSizeBetween(150, 250);
    assertThat(reading.lines()).allMatch(line -> line.text().equals("撥款為500萬元。"));
  }

  private void failed(Path file, String code) {
    Document document = DocumentReader.read(file);
    assertThat(document.findings()).extracting(Finding::code).containsExactly(code);
    assertThat(document.status()).isEqualTo(ReadStatus.FAILED);
    assertThat(document.findings().get(0).remedy()).isNotEmpty();
    assertThat(document.findings().get(0).what()).startsWith(document.name());
    assertThat(document.lines()).isEmpty();
  }

  private Path onePage(String name) throws IOException {
    return TestFiles.pdf(
        folder.resolve(name), page -> TestFiles.print(page, 50, 700, 12, "One line of text."));
  }

  private Path word() throws IOException {
    Path file = folder.resolve("word.docx");
    try (XWPFDocument word = new XWPFDocument();
        var out = Files.newOutputStream(file)) {
      word.createParagraph().createRun().setText("One line of text.");
      word.write(out);
    }
    return file;
  }
}
