package org.figurebook.read;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDFontFactory;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** Files that cannot be read, or not whole, made for tests. */
public final class BadFiles {
  private BadFiles() {}

  /** A PDF that opens with a password only. */
  public static Path lockedPdf(Path file) throws IOException {
    onePage(file);
    byte[] plain = Files.readAllBytes(file);
    try (PDDocument document = Loader.loadPDF(plain)) {
      document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
      document.save(file.toFile());
    }
    return file;
  }

  /** A PDF whose download broke off after so many hundredths. */
  public static Path cutPdf(Path file, int hundredths) throws IOException {
    byte[] whole = Files.readAllBytes(onePage(file));
    return Files.write(file, Arrays.copyOf(whole, whole.length * hundredths / 100));
  }

  /** A PDF that is a picture of a page. */
  public static Path scan(Path file) throws IOException {
    try (PDDocument document = new PDDocument()) {
      PDPage page = new PDPage();
      document.addPage(page);
      BufferedImage image = new BufferedImage(40, 40, BufferedImage.TYPE_INT_RGB);
      try (PDPageContentStream content = new PDPageContentStream(document, page)) {
        content.drawImage(LosslessFactory.createFromImage(document, image), 0, 0, 500, 700);
      }
      document.save(file.toFile());
    }
    return file;
  }

  /** A PDF whose font does not say which characters it shows. */
  public static Path nonsense(Path file) throws IOException {
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
      PDStream stream = new PDStream(document);
      try (OutputStream out = stream.createOutputStream()) {
        out.write(shown.append("> Tj ET").toString().getBytes(StandardCharsets.US_ASCII));
      }
      page.setContents(stream);
      document.save(file.toFile());
    }
    return file;
  }

  /** A Word file of a few kilobytes that unpacks to many megabytes. */
  public static Path zipBomb(Path file) throws IOException {
    byte[] blanks = new byte[24 << 20];
    Arrays.fill(blanks, (byte) ' ');
    return withPart(file, new ByteArrayInputStream(blanks));
  }

  /** A Word file that would have the reader fetch another file. */
  public static Path externalEntity(Path file) throws IOException {
    String xml =
        "<?xml version=\"1.0\"?><!DOCTYPE w:document [<!ENTITY x SYSTEM \"file:///etc/hostname\">]>"
            + "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">"
            + "<w:body><w:p><w:r><w:t>&x;</w:t></w:r></w:p></w:body></w:document>";
    return withPart(file, new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
  }

  private static Path withPart(Path file, InputStream part) throws IOException {
    Path word = word(Files.createTempFile(file.getParent(), "whole", ".part"));
    try {
      return TestFiles.withDocumentPart(word, file, part);
    } finally {
      Files.delete(word);
    }
  }

  /** Bytes that are nothing. */
  public static Path binary(Path file) throws IOException {
    byte[] bytes = new byte[4000];
    new Random(7).nextBytes(bytes);
    return Files.write(file, bytes);
  }

  /** A text file of any size, of which the disk holds no more than the opening. */
  public static Path large(Path file, String opening, long bytes) throws IOException {
    Files.writeString(file, opening);
    try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
      sparse.setLength(bytes);
    }
    return file;
  }

  /** A link to a file that is no longer there. */
  public static Path vanished(Path link) throws IOException {
    return Files.createSymbolicLink(link, link.resolveSibling("moved-away"));
  }

  /** A good PDF of one line. */
  public static Path onePage(Path file) throws IOException {
    return TestFiles.pdf(file, page -> TestFiles.print(page, 50, 700, 12, "One line of text."));
  }

  /** A good Word file of one line. */
  public static Path word(Path file) throws IOException {
    try (XWPFDocument word = new XWPFDocument();
        OutputStream out = Files.newOutputStream(file)) {
      word.createParagraph().createRun().setText("One line of text.");
      word.write(out);
    }
    return file;
  }
}
