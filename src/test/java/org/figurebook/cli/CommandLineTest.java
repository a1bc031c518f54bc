package org.figurebook.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a person sees who uses the commands rightly and wrongly. */
class CommandLineTest {
  private final PrintStream realOut = System.out;
  private final PrintStream realErr = System.err;
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @TempDir Path folder;

  @BeforeEach
  void listen() {
    System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
    System.setErr(new PrintStream(err, true, StandardCharsets.UTF_8));
  }

  @AfterEach
  void stopListening() {
    System.setOut(realOut);
    System.setErr(realErr);
  }

  private String said() {
    return err.toString(StandardCharsets.UTF_8);
  }

  @Test
  void aPathThatIsNotThereIsNamedAndNothingIsWritten() {
    Path target = folder.resolve("out");

    int code = run("extract", "no-such-paper.pdf", "--out", target.toString(), "--quiet");

    assertThat(code).isEqualTo(ExitCode.USAGE);
    assertThat(said())
        .isEqualTo(
            "figurebook: no-such-paper.pdf: no such file or folder; look at its name and where it is\n");
    assertThat(target.resolve("data")).doesNotExist();
  }

  @Test
  void anEmptyFolderIsNamed() throws IOException {
    Path empty = Files.createDirectory(folder.resolve("empty"));

    int code = run("extract", empty.toString(), "--out", folder.resolve("o").toString());

    assertThat(code).isEqualTo(ExitCode.USAGE);
    assertThat(said())
        .contains(empty + ": no papers in this folder; expected files that end in one of .csv");
  }

  @Test
  void anOutputFolderThatIsAFileIsNamed() throws IOException {
    Path paper = Files.writeString(folder.resolve("a.txt"), "開支為5億元。\n");
    Path file = Files.writeString(folder.resolve("taken"), "");

    int code = run("extract", paper.toString(), "--out", file.toString());

    assertThat(code).isEqualTo(ExitCode.USAGE);
    assertThat(said())
        .contains(file + ": the output folder cannot be written (something else is there)");
  }

  @Test
  void aWordThatIsNoCommandBringsTheNearestOne() {
    assertThat(run("extrct")).isEqualTo(ExitCode.USAGE);
    assertThat(said()).contains("'extrct'").contains("did you mean \"extract");
  }

  @Test
  void aPaperThatCannotBeReadIsListedAndTheOthersAreDone() throws IOException {
    Path good = Files.writeString(folder.resolve("good.txt"), "開支為5億元。\n");
    Path bad = Files.createSymbolicLink(folder.resolve("bad.txt"), folder.resolve("moved-away"));
    Path target = folder.resolve("out");

    int code =
        run("extract", good.toString(), bad.toString(), "--out", target.toString(), "--quiet");

    assertThat(code).isEqualTo(ExitCode.SOME_FAILED);
    assertThat(said()).startsWith("figurebook: bad.txt: ");
    assertThat(target.resolve("data/documents.csv"))
        .content()
        .contains("good.txt")
        .contains("bad.txt")
        .contains("failed");
  }

  @Test
  void withoutInputTheSamplesAreReadAndItSaysSo() {
    Path target = folder.resolve("out");

    int code = run("extract", "--out", target.toString());

    assertThat(code).isEqualTo(ExitCode.DONE);
    assertThat(said()).startsWith("no INPUT named: running on the samples");
    assertThat(target.resolve("data/documents.csv")).content().contains("02-reply-en.docx");
  }

  @Test
  void theVersionIsPrintedToStandardOutput() {
    assertThat(run("--version")).isEqualTo(ExitCode.DONE);
    assertThat(out.toString(StandardCharsets.UTF_8)).startsWith("figurebook ");
  }

  @Test
  void quantitiesWritesOneObjectALine() throws IOException {
    Path text = Files.writeString(folder.resolve("lines.txt"), "批出約4億2,500萬元\n近七成\n沒有數字\n");

    int code = run("quantities", text.toString());

    assertThat(code).isEqualTo(ExitCode.DONE);
    assertThat(out.toString(StandardCharsets.UTF_8).lines())
        .hasSize(3)
        .first()
        .asString()
        .contains("\"value\":425000000", "\"unit\":\"HKD\"", "\"bound\":\"about\"");
  }

  @Test
  void quantitiesOfOneLanguageLeaveTheNumberWordsOfTheOther() throws IOException {
    Path text = Files.writeString(folder.resolve("lines.txt"), "三十所及45所學校\ntwenty schools\n");

    int code = run("quantities", "--language", "en", "--currency", "TWD", text.toString());

    assertThat(code).isEqualTo(ExitCode.DONE);
    assertThat(out.toString(StandardCharsets.UTF_8).lines())
        .satisfiesExactly(
            chinese -> assertThat(chinese).contains("\"value\":45").doesNotContain("\"value\":30"),
            english -> assertThat(english).contains("\"value\":20"));
    assertThat(run("quantities", "--language", "fr", text.toString())).isEqualTo(ExitCode.USAGE);
  }

  @Test
  void anUnknownTemplateBringsTheNamesThereAre() {
    int code = run("report", "--template", "inovation", "--out", folder.toString());

    assertThat(code).isEqualTo(ExitCode.USAGE);
    assertThat(said()).contains("inovation", "did you mean \"innovation\"?");
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void aNewTemplatePassesItsCheck() {
    Path mine = folder.resolve("mine.json");

    assertThat(run("templates", "new", mine.toString())).isEqualTo(ExitCode.DONE);
    assertThat(run("templates", "check", mine.toString())).isEqualTo(ExitCode.DONE);
    assertThat(run("templates", "new", mine.toString())).isEqualTo(ExitCode.USAGE);
    assertThat(mine).content().contains("\"id\": \"mine\"", "\"$schema\": \"schema.json\"");
    assertThat(folder.resolve("schema.json")).content().contains("\"indicators\"");
  }

  @Test
  void aFigureIsExplainedFromTheDataOfARun() throws IOException {
    Path paper = Files.writeString(folder.resolve("17_paper.txt"), "基金批出約2.7億元。\n");
    Path target = folder.resolve("out");
    run("extract", paper.toString(), "--out", target.toString(), "--quiet");
    String id = Files.readAllLines(target.resolve("data/figures.csv")).get(1).split(",")[0];

    int code = run("explain", id, "--data", target.toString());

    assertThat(code).isEqualTo(ExitCode.DONE);
    assertThat(out.toString(StandardCharsets.UTF_8))
        .contains("2.7億元", "270000000 HKD, about", "17_paper.txt, page 1, line 1");
  }

  @Test
  void anAuditOfWhatIsNotThereOrNoWorkbookIsOneLine() throws IOException {
    Path text = Files.writeString(folder.resolve("a.xlsx"), "no workbook");

    assertThat(run("audit", "no-such.xlsx")).isEqualTo(ExitCode.USAGE);
    assertThat(run("audit", text.toString())).isEqualTo(ExitCode.USAGE);
    assertThat(said())
        .isEqualTo(
            "figurebook: no-such.xlsx: no such file; look at its name and folder\n"
                + "figurebook: "
                + text
                + ": is not an Excel workbook (.xlsx); name one\n");
  }

  @Test
  void anAuditFindsWhatAnUnmarkedWorkbookLacks() throws IOException {
    Path file = folder.resolve("plain.xlsx");
    try (var book = new org.apache.poi.xssf.usermodel.XSSFWorkbook();
        var to = Files.newOutputStream(file)) {
      book.createSheet().createRow(0).createCell(0).setCellValue("Grants");
      book.write(to);
    }

    assertThat(run("audit", "--json", file.toString())).isEqualTo(ExitCode.FINDINGS);

    var items =
        new com.fasterxml.jackson.databind.ObjectMapper().readTree(out.toByteArray()).get("items");
    assertThat(items)
        .filteredOn(item -> item.get("id").asText().equals("sheet-names"))
        .singleElement()
        .satisfies(
            item -> {
              assertThat(item.get("verdict").asText()).isEqualTo("not met");
              assertThat(item.get("sheets").get(0).get("sheet").asText()).isEqualTo("Sheet0");
            });
  }

  /** Runs a command for somebody who reads English. */
  private static int run(String... words) {
    return Main.run(Path.of(""), Path.of(System.getProperty("user.home")), Map.of(), words);
  }
}
