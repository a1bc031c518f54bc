package org.figurebook.cli;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ProxySelector;
import java.net.SocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.figurebook.read.HostileFiles;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * Documents made to do harm are listed like any other, in little time, and nothing is ever fetched
 * for them: every connection that is tried fails here, and is counted.
 */
@Timeout(value = 100, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class HostileInputsTest {
  /** Milliseconds for one file, on a machine that does other things too. */
  private static final long LONGEST = 10_000;

  private static final boolean ALONE = Boolean.getBoolean("figurebook.hostile.alone");

  @TempDir Path folder;

  private final List<String> tried = new CopyOnWriteArrayList<>();
  private ProxySelector usual;

  @BeforeEach
  void countConnections() {
    usual = ProxySelector.getDefault();
    ProxySelector.setDefault(
        new ProxySelector() {
          @Override
          public List<java.net.Proxy> select(URI uri) {
            tried.add(uri.toString());
            throw new IllegalArgumentException("nothing is fetched: " + uri);
          }

          @Override
          public void connectFailed(URI uri, SocketAddress address, IOException failure) {
            tried.add(uri.toString());
          }
        });
  }

  @AfterEach
  void nothingWasFetched() {
    ProxySelector.setDefault(usual);
    assertThat(tried).isEmpty();
    assertThat(folder.resolve("climbed.xml")).doesNotExist();
    assertThat(Path.of("/tmp/climbed.xml")).doesNotExist();
  }

  @Test
  void theCountCounts() {
    org.assertj.core.api.Assertions.assertThatThrownBy(
            () -> new java.net.Socket("fetched.invalid", 80).close())
        .isInstanceOf(Exception.class);
    assertThat(tried).isNotEmpty();
    tried.clear();
  }

  @Test
  void wordFiles() throws IOException {
    SortedMap<String, CSVRecord> rows = read(HostileFiles.word());

    failed(rows, "deep.docx", "nested more than");
    failed(rows, "laughs.docx", "refers to something outside itself");
    failed(rows, "many-parts.docx", "parts packed into it");
    for (String name : List.of("fetched-image", "fetched-template", "climbing", "long-table")) {
      assertThat(rows.get(name + ".docx").get("status")).as(name).isEqualTo("read");
    }
  }

  @Test
  void workbooks() throws IOException {
    SortedMap<String, CSVRecord> rows = read(HostileFiles.workbooks());

    failed(rows, "laughs.xlsx", "refers to something outside itself");
    assertThat(rows.get("far-corner.xlsx").get("status")).isEqualTo("read");
  }

  @Test
  void pdfs() throws IOException {
    SortedMap<String, CSVRecord> rows = read(HostileFiles.pdfs());

    for (String name : List.of("page-loop", "outline-loop", "structure-loop", "actions")) {
      assertThat(rows.get(name + ".pdf").get("status")).as(name).isIn("read", "partial");
    }
  }

  @Test
  void texts() throws IOException {
    SortedMap<String, CSVRecord> rows = read(HostileFiles.texts());

    assertThat(rows.values()).allMatch(row -> row.get("status").matches("read|partial|failed"));
  }

  @Test
  void whatIsNoFileIsRefused() throws Exception {
    Path papers = Files.createDirectory(folder.resolve("papers"));
    Path good = Files.writeString(papers.resolve("good.txt"), "開支為5億元。\n");
    Path link = Files.createSymbolicLink(papers.resolve("link.txt"), good);
    Files.createSymbolicLink(papers.resolve("round"), papers);
    Files.createSymbolicLink(papers.resolve("circle.txt"), papers.resolve("circle.txt"));
    Path pipe = folder.resolve("pipe.txt");
    boolean piped = new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor() == 0;
    Path out = folder.resolve("out");
    List<String> words = new ArrayList<>(List.of("extract", papers.toString()));
    for (Path device : List.of(Path.of("/dev/zero"), pipe)) {
      if (Files.exists(device)) {
        words.add(device.toString());
      }
    }
    words.addAll(List.of("--out", out.toString()));

    Ears run = Ears.on(words.toArray(String[]::new));

    assertThat(run.code()).as(run.err()).isEqualTo(ExitCode.SOME_FAILED);
    SortedMap<String, CSVRecord> rows = Listed.in(out);
    assertThat(rows.get("good.txt").get("status")).isEqualTo("read");
    assertThat(rows.get("link.txt").get("status")).isEqualTo("duplicate");
    failed(rows, "circle.txt", "");
    if (piped) {
      failed(rows, "pipe.txt", "is a pipe or a device");
    }
    assertThat(link).isSymbolicLink();
  }

  @Test
  void namesAndTextsCannotDisguiseWhatIsShown() throws IOException {
    Path papers = Files.createDirectory(folder.resolve("papers"));
    String text = "2024年\u202e甲\u0007基金\u001b[31m的開支\u0000為5\u200b億元，共有12\u2066宗\udc00個案。\n";
    for (String name :
        List.of("a\u202efdp.txt", "b\u001b[31m.txt", "c\nd.txt", "=1+1.txt", "-o.txt")) {
      Files.writeString(papers.resolve(name), text.replace("\udc00", "") + name.length() + "\n");
    }
    Files.write(papers.resolve("half.txt"), ("\ufeff" + text).getBytes(UTF_16LE));
    Files.writeString(
        papers.resolve("9".repeat(200) + ".txt"), "表1\n年份 2023 2024\n開支 1 2\n總數 1 2\n");
    Files.write(papers.resolve("no\u202etype.pdf"), new byte[] {'%', 'P', 'D', 'F', '-', '\u001b'});
    Path out = folder.resolve("out");

    Ears run =
        Ears.on("report", papers.toString(), "--template", "everything", "--out", out.toString());

    assertThat(run.code()).as(run.err()).isEqualTo(ExitCode.SOME_FAILED);
    isPlain("standard error", run.err());
    isPlain("standard output", run.out());
    try (Stream<Path> files = Files.walk(out)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        isPlain(file.toString(), file.toString());
        if (file.toString().matches(".*\\.(csv|json)")) {
          isPlain(file.toString(), Files.readString(file));
        }
      }
    }
    try (XSSFWorkbook workbook = new XSSFWorkbook(out.resolve("report.xlsx").toFile())) {
      for (Sheet sheet : workbook) {
        sheet.forEach(row -> row.forEach(cell -> isPlain(sheet.getSheetName(), cell.toString())));
      }
    } catch (org.apache.poi.openxml4j.exceptions.InvalidFormatException e) {
      throw new IOException(e);
    }
    try (PDDocument pdf = Loader.loadPDF(out.resolve("report.pdf").toFile())) {
      isPlain("report.pdf", new PDFTextStripper().getText(pdf));
    }
  }

  /** Neither control nor direction characters; line ends aside. */
  private static void isPlain(String where, String text) {
    text.codePoints()
        .forEach(
            c -> {
              int type = Character.getType(c);
              boolean plain = type != Character.CONTROL && type != Character.FORMAT;
              assertThat(plain || "\r\n\t".indexOf(c) >= 0)
                  .as("%s has U+%04X near %s", where, c, near(text, c))
                  .isTrue();
            });
  }

  private static String near(String text, int c) {
    int at = text.indexOf(c);
    return text.substring(Math.max(0, at - 40), Math.min(text.length(), at + 40));
  }

  private static void failed(SortedMap<String, CSVRecord> rows, String name, String why) {
    assertThat(rows.get(name).get("status")).as(name).isEqualTo("failed");
    assertThat(rows.get(name).get("findings")).as(name).contains(why);
  }

  /** Reads files together, each in its time, and gives what is listed of them. */
  private SortedMap<String, CSVRecord> read(Map<String, byte[]> files) throws IOException {
    Path papers = Files.createDirectory(folder.resolve("papers"));
    Path out = folder.resolve("out");
    HostileFiles.write(papers, files);
    if (ALONE) {
      for (String name : files.keySet()) {
        long start = System.nanoTime();
        Ears.on("extract", papers.resolve(name).toString(), "--out", out.toString(), "--no-cache");
        long took = (System.nanoTime() - start) / 1_000_000;
        System.out.printf("%6d ms %s %s%n", took, name, Listed.in(out).get(name).get("findings"));
      }
    }
    long start = System.nanoTime();
    Ears run = Ears.on("extract", papers.toString(), "--out", out.toString(), "--no-cache");
    assertThat(TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start))
        .isLessThan(LONGEST * files.size());
    assertThat(run.code()).as(run.err()).isIn(ExitCode.DONE, ExitCode.SOME_FAILED);
    SortedMap<String, CSVRecord> rows = Listed.in(out);
    assertThat(rows.keySet()).containsExactlyElementsOf(files.keySet());
    assertThat(rows.values())
        .allSatisfy(
            row ->
                assertThat(row.get("findings"))
                    .as(row.get("file"))
                    .doesNotContain("a defect of the program", "takes more than"));
    return rows;
  }
}
