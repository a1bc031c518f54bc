package org.figurebook.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.figurebook.document.Document;
import org.figurebook.document.ReadStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A document over a limit is read up to it, or not at all, and says why. */
class LimitsTest {
  @TempDir Path folder;

  @Test
  void ofALongPdfTheFirstPagesAreRead() throws IOException {
    TestFiles.Drawing page = content -> TestFiles.print(content, 50, 700, 12, "Expenditure 12.");
    Path file = TestFiles.pdf(folder.resolve("long.pdf"), page, page, page);

    Document document = partly(file, "pages", 2);

    assertThat(document.pages()).isEqualTo(2);
    assertThat(document.lines()).filteredOn(line -> !line.isBlank()).hasSize(2);
  }

  @Test
  void ofAPdfThePagesWithinTheCharactersAreRead() throws IOException {
    TestFiles.Drawing page = content -> TestFiles.print(content, 50, 700, 12, "Expenditure 12.");
    Path file = TestFiles.pdf(folder.resolve("full.pdf"), page, page, page);

    assertThat(partly(file, "characters", 20).characters()).isBetween(15L, 20L);
  }

  @Test
  void ofATextTheLinesWithinTheCharactersAreRead() throws IOException {
    Path file = Files.writeString(folder.resolve("a.txt"), "開支為5億元。\n".repeat(9));

    assertThat(partly(file, "characters", 20).lines()).hasSize(2);
  }

  @Test
  void ofACsvTheRowsWithinTheCellsAreRead() throws IOException {
    Path file = Files.writeString(folder.resolve("a.csv"), "a,b\n1,2\n3,4\n5,6\n");

    assertThat(partly(file, "cells", 4).tables().get(0).cells()).hasSize(4);
  }

  @Test
  void ofAWorkbookTheRowsWithinTheCellsAreRead() throws IOException {
    Path file = folder.resolve("a.xlsx");
    try (XSSFWorkbook workbook = new XSSFWorkbook();
        OutputStream out = Files.newOutputStream(file)) {
      var sheet = workbook.createSheet();
      for (int row = 0; row < 9; row++) {
        sheet.createRow(row).createCell(0).setCellValue(row);
      }
      workbook.write(out);
    }

    assertThat(partly(file, "cells", 4).tables().get(0).cells()).hasSize(5);
  }

  @Test
  void ofAWordFileTheTablesWithinTheLimitAreRead() throws IOException {
    Path file = word();

    assertThat(partly(file, "tables", 1).tables()).hasSize(2);
    assertThat(partly(file, "characters", 40).lines()).hasSizeLessThan(9);
  }

  @Test
  void aWordFileOfTooManyPartsOrTooDeepIsNotOpened() throws IOException {
    refused(word(), "parts", 3);
    refused(word(), "nesting", 3);
    refused(packed("word/media/1.png", 9), "images", 8);
    refused(packed("word/large.bin", 1), "megabytes", 1);
  }

  @Test
  void theUsualLimitsLetPapersThrough() throws IOException {
    assertThat(DocumentReader.read(word()).status()).isEqualTo(ReadStatus.READ);
  }

  @Test
  void aThreadThatIsToldToEndKeepsWhatItRead() throws IOException {
    TestFiles.Drawing page = content -> TestFiles.print(content, 50, 700, 12, "Expenditure 12.");
    Path pdf = TestFiles.pdf(folder.resolve("slow.pdf"), page, page);
    for (Path file : new Path[] {word(), pdf}) {
      Thread.currentThread().interrupt();
      Document document = DocumentReader.read(file);

      assertThat(Thread.interrupted()).isFalse();
      assertThat(document.findings())
          .anySatisfy(finding -> assertThat(finding.code()).isEqualTo(Limits.TOO_SLOW));
      assertThat(document.status()).isNotEqualTo(ReadStatus.READ);
    }
  }

  private Document partly(Path file, String limit, int most) {
    Document document = DocumentReader.read(file, Limits.USUAL.with(Map.of(limit, most)));
    assertThat(document.status()).isEqualTo(ReadStatus.PARTIAL);
    assertThat(document.findings())
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.code()).isEqualTo(Limits.OVER);
              assertThat(finding.what()).contains("more than " + most + " " + limit);
              assertThat(finding.remedy()).contains("limits." + limit);
            });
    return document;
  }

  private static void refused(Path file, String limit, int most) {
    Document document = DocumentReader.read(file, Limits.USUAL.with(Map.of(limit, most)));
    assertThat(document.status()).isEqualTo(ReadStatus.FAILED);
    assertThat(document.findings())
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.code()).isEqualTo(Limits.OVER);
              assertThat(finding.what()).contains("more than " + most);
              assertThat(finding.remedy()).contains("limits." + limit);
            });
  }

  private Path word() throws IOException {
    Path file = folder.resolve("a.docx");
    try (XWPFDocument word = new XWPFDocument();
        OutputStream out = Files.newOutputStream(file)) {
      for (int i = 0; i < 4; i++) {
        word.createTable(1, 1).getRow(0).getCell(0).setText("開支");
        word.createParagraph().createRun().setText("撥款為500萬元，開支為5億元。");
      }
      word.write(out);
    }
    return file;
  }

  /** A Word file with more packed into it. */
  private Path packed(String name, int times) throws IOException {
    Path file = folder.resolve("packed.docx");
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry("word/document.xml"));
      for (int i = 0; i < times; i++) {
        zip.putNextEntry(new ZipEntry(name + i));
        zip.write(new byte[times == 1 ? 3 << 20 : 1]);
      }
    }
    return Files.write(file, bytes.toByteArray());
  }
}
