package org.figurebook.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.univocity.parsers.csv.CsvParser;
import com.univocity.parsers.csv.CsvParserSettings;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URISyntaxException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.figurebook.read.BadFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A folder with one file of each kind and each defect: what documents.csv says of each. */
class FolderTest {
  private static final String PAPER = "綠化計劃\n\n深水埗共有1 204名學員，開支為5億元。\n";

  /** What each row says: status, format, kind, language, pages, and the findings. */
  private static final String EXPECTED =
      """
      big5.txt              read     text  paper          zh 1 big5.txt seems to be in Big5-HKSCS
      binary.txt            failed   -     -              -  0 binary.txt is not text but binary data
      bomb.docx             failed   -     -              -  0 bomb.docx unpacks to far more than a paper holds
      cut-late.pdf          partial  pdf   paper          en 1 cut-late.pdf ends in the middle; what is there is read
      cut.pdf               failed   -     -              -  0 cut.pdf ends in the middle
      empty.txt             failed   -     -              -  0 empty.txt is empty
      entity.docx           failed   -     -              -  0 entity.docx refers to something outside itself
      estimates-en.txt      read     text  estimates-head en 1
      estimates-zh.txt      read     text  estimates-head zh 1
      finance-en.txt        read     text  finance-paper  en 2
      finance-zh.txt        read     text  finance-paper  zh 2
      gb18030.txt           read     text  paper          zh 1 gb18030.txt seems to be in GB18030
      gone.pdf              failed   -     -              -  0 gone.pdf is no longer there
      large.txt             partial  text  paper          zh 1 large.txt is too large; only its first 16 MB are read
      locked.pdf            failed   -     -              -  0 locked.pdf is protected by a password
      nonsense.pdf          failed   -     -              -  0 nonsense.pdf has text whose characters have no meaning: its fonts say nothing of Unicode
      paper-en.txt          read     text  paper          en 1
      paper-zh.txt          read     text  paper          zh 1
      proceedings-en.txt    read     text  proceedings    en 1
      proceedings-zh.txt    read     text  proceedings    zh 1
      questionnaire-en.txt  read     text  questionnaire  en 1
      questionnaire-zh.txt  read     text  questionnaire  zh 1
      replies-en.txt        read     text  replies        en 1
      replies-zh.txt        read     text  replies        zh 2
      reply-en.txt          read     text  reply          en 1
      reply-zh.txt          read     text  reply          zh 1
      same.txt              duplicate text  paper          zh 1 same.txt seems to be in Big5-HKSCS; same content as big5.txt
      scan.pdf              failed   -     -              -  0 scan.pdf is a scan without a text layer
      sheet.xlsx            read     xlsx  paper          en 1
      speech-en.txt         read     text  speech         en 1
      speech-zh.txt         read     text  speech         zh 1
      table.csv             read     csv   paper          zh 1
      utf16.txt             read     text  paper          zh 1 utf16.txt is in UTF-16LE
      yearbook-en.txt       read     text  yearbook       en 1
      yearbook-zh.txt       read     text  yearbook       zh 1
      """;

  @TempDir Path folder;

  @Test
  void everyFileHasARowThatSaysWhatBecameOfIt() throws Exception {
    Path papers = Files.createDirectory(folder.resolve("papers"));
    goodFiles(papers);
    badFiles(papers);
    Path out = folder.resolve("out");

    int code = Main.run("extract", papers.toString(), "--out", out.toString(), "--quiet");

    assertThat(code).isEqualTo(ExitCode.SOME_FAILED);
    assertThat(String.join("\n", documents(out).values())).isEqualTo(EXPECTED.strip());
  }

  private static void goodFiles(Path papers) throws IOException, URISyntaxException {
    Path own = Path.of(FolderTest.class.getResource("/papers").toURI());
    try (var files = Files.list(own)) {
      for (Path file : files.toList()) {
        Files.copy(file, papers.resolve(file.getFileName()));
      }
    }
    text(papers.resolve("big5.txt"), PAPER, "Big5-HKSCS");
    text(papers.resolve("same.txt"), PAPER, "Big5-HKSCS");
    text(papers.resolve("gb18030.txt"), "绿化计划\n\n全市共有1 204名学员，开支为5亿元。\n", "GB18030");
    text(papers.resolve("utf16.txt"), "\ufeff" + PAPER, "UTF-16LE");
    text(papers.resolve("table.csv"), "計劃,2030,2031\n綠化,12,34\n植樹,5,6\n", "UTF-8");
    try (XSSFWorkbook workbook = new XSSFWorkbook();
        OutputStream file = Files.newOutputStream(papers.resolve("sheet.xlsx"))) {
      XSSFRow row = workbook.createSheet("Visitors").createRow(0);
      row.createCell(0).setCellValue("Parks");
      row.createCell(1).setCellValue(24);
      workbook.write(file);
    }
  }

  private static void badFiles(Path papers) throws IOException {
    BadFiles.lockedPdf(papers.resolve("locked.pdf"));
    BadFiles.cutPdf(papers.resolve("cut.pdf"), 33);
    BadFiles.cutPdf(papers.resolve("cut-late.pdf"), 98);
    BadFiles.scan(papers.resolve("scan.pdf"));
    BadFiles.nonsense(papers.resolve("nonsense.pdf"));
    BadFiles.zipBomb(papers.resolve("bomb.docx"));
    BadFiles.externalEntity(papers.resolve("entity.docx"));
    BadFiles.binary(papers.resolve("binary.txt"));
    BadFiles.vanished(papers.resolve("gone.pdf"));
    Files.createFile(papers.resolve("empty.txt"));
    String paragraph = "綠化計劃每年開放給市民參觀，".repeat(400) + "。\n";
    BadFiles.large(papers.resolve("large.txt"), paragraph.repeat(8), 17 << 20);
  }

  private static void text(Path file, String text, String charset) throws IOException {
    Files.write(file, text.getBytes(Charset.forName(charset)));
  }

  /** The rows of documents.csv by file name, columns in line. */
  private static Map<String, String> documents(Path out) throws IOException {
    CsvParserSettings settings = new CsvParserSettings();
    settings.setHeaderExtractionEnabled(true);
    settings.setMaxCharsPerColumn(-1);
    settings.setNullValue("-");
    settings.setEmptyValue("-");
    Map<String, String> rows = new TreeMap<>();
    try (InputStream in = Files.newInputStream(out.resolve("data/documents.csv"))) {
      for (var row : new CsvParser(settings).parseAllRecords(in, StandardCharsets.UTF_8)) {
        String said = row.getString("findings");
        rows.put(
            row.getString("file"),
            String.format(
                    "%-21s %-8s %-5s %-14s %-2s %s %s",
                    row.getString("file"),
                    row.getString("status"),
                    row.getString("format"),
                    row.getString("kind"),
                    row.getString("language"),
                    row.getString("pages"),
                    said.equals("-") ? "" : said)
                .strip());
      }
    }
    return rows;
  }
}
