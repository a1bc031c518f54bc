package org.figurebook.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.figurebook.document.Document;
import org.figurebook.document.Finding;
import org.figurebook.document.Language;
import org.figurebook.document.ReadStatus;
import org.figurebook.read.BadFiles;
import org.figurebook.read.DocumentReader;
import org.figurebook.report.FindingWords;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every failure says in one shape what is wrong, where, why as far as is known, and what to do: a
 * command's in one message, a document's in a finding.
 */
class MessageShapeTest {
  private static final int LONGEST = 320;

  /** Commands that fail, each with what it prints in both languages; … stands for any more. */
  private static final String FAILING =
      """
      report D/none.txt --out D/o
        D/none.txt: no such file or folder; look at its name and where it is
        D/none.txt: 沒有這個檔案或資料夾；請檢查名稱及位置
      extract D/empty --out D/o
        D/empty: no papers in this folder; expected files that end in one of …
        D/empty: 這個資料夾沒有文件；應有副檔名為其中一個的檔案：…
      extract D/a.txt --out D/a.txt
        D/a.txt: the output folder cannot be written (something else is there); choose another with --out
        D/a.txt: 輸出資料夾無法寫入（該處有其他東西）；請以 --out 另選資料夾
      report D/a.txt --template nosuch --out D/o
        nosuch: there is no template of this name, nor a file; expected a path, or one of …
        nosuch: 沒有這個名稱的範本，也沒有這個檔案；應為路徑，或其中一個：…
      templates check inovation
        inovation: there is no template of this name, nor a file; expected a path, or one of …
        inovation: 沒有這個名稱的範本，也沒有這個檔案；應為路徑，或其中一個：…
      report D/a.txt --template D/template.json --out D/o
        D/template.json:1: the key "id" is missing; add it …
        D/template.json:1: 缺少「id」這個鍵；請加上 …
      report D/a.txt --out D/o --param from=abc
        innovation: parameters.from: "abc" is not a year; expected four digits, such as 2020
        innovation: parameters.from: 「abc」不是年份；應為四位數字，例如 2020
      report D/a.txt --out D/o --threads 0
        --threads 0: is out of range; give a number from 1 to 256
        --threads 0: 超出範圍；請給 1 至 256 之間的數字
      report D/a.txt --out D/o --cache D/c --no-cache
        --cache: contradicts --no-cache; say one of the two
        --cache: 與 --no-cache 互相矛盾；請只用其中一個
      extract D/a.txt --out D/o --corrections D/corrections.json
        D/corrections.json:1: unknown key "figur"; expected one of …
        D/corrections.json:1: 沒有「figur」這個鍵；應為其中一個：…
      extract D/a.txt --out D/o --corrections D/corrections.csv
        D/corrections.csv: unknown key "printe"; expected one of …
        D/corrections.csv: 沒有「printe」這個鍵；應為其中一個：…
      extract D/a.txt --out D/o --corrections D/kind.json
        D/kind.json:1: "figure" has a value of the wrong kind; see the README for what it may be
        D/kind.json:1: 「figure」的值種類不符；可用的值見 README
      extract D/a.txt --out D/o --cache D
        D: the cache folder holds other things; choose an empty folder or a new one with --cache
        D: 快取資料夾內有其他東西；請以 --cache 選用空的或新的資料夾
      library list --library D/none.sqlite
        D/none.sqlite: there is no library here; make one with `library add INPUT...`
        D/none.sqlite: 這裏沒有資料庫；請以 `library add INPUT...` 建立
      library add D/a.txt --library D/other.sqlite
        D/other.sqlite: this is no library but another kind of file; name the right one, or remove it
        D/other.sqlite: 這不是資料庫而是另一種檔案；請指明正確的檔案，或將它移走
      serve --library D/none.sqlite
        D/none.sqlite: there is no library here; make one with `library add INPUT...`
        D/none.sqlite: 這裏沒有資料庫；請以 `library add INPUT...` 建立
      serve --library D/none.sqlite --uploads 999
        --uploads 999 MB: is out of range; give a number from 0 to 256
        --uploads 999 MB: 超出範圍；請給 0 至 256 之間的數字
      serve --library D/none.sqlite --address 192.0.2.1
        --address 192.0.2.1: can be reached by others, so a token is needed; put one of 16 or more …
        --address 192.0.2.1: 他人可以連到，所以需要權杖；請把 16 個或以上的 …
      serve --port abc
        --port: "abc" is no number that can stand here; give a whole number
        --port: 「abc」不是這裏可用的數字；請給一個整數
      send D/o --list D/none.csv
        D/o: there is no report here; make one with `report --out D/o`
        D/o: 這裏沒有報告；請以 `report --out D/o` 製作
      explain 1-f1 --data D/o
        D/o: there is no figures.csv in this folder; run `extract` or `report` first
        D/o: 這個資料夾沒有 figures.csv；請先執行 `extract` 或 `report`
      compare D/o D/p
        D/o: there is no figures.csv in this folder; run `extract` or `report` first
        D/o: 這個資料夾沒有 figures.csv；請先執行 `extract` 或 `report`
      tables D/a.txt --format yyy
        --format: "yyy" is not known here; expected one of text, csv, json, md
        --format: 此處沒有「yyy」這個值；應為其中一個：text, csv, json, md
      templates
        figurebook templates: a command is missing; say one of list, show, check, new
        figurebook templates: 沒有指明命令；請指明其中一個：list, show, check, new
      audit D/a.txt
        D/a.txt: is not an Excel workbook (.xlsx); name one
        D/a.txt: 不是 Excel 試算表（.xlsx）；請指明一個
      audit
        figurebook audit: needs FILE; see `figurebook audit --help`
        figurebook audit: 缺少 FILE；請看 `figurebook audit --help`
      reprot D/a.txt
        'reprot', 'D/a.txt': there is no command, option or place for this; see `figurebook --help`; did you mean "report …
        'reprot', 'D/a.txt': 沒有這個命令或選項，或位置不對；請看 `figurebook --help`；是否指「report …
      report --bogus
        '--bogus': there is no command, option or place for this; see `figurebook report --help`
        '--bogus': 沒有這個命令或選項，或位置不對；請看 `figurebook report --help`
      report --out
        figurebook report: needs --out; see `figurebook report --help`
        figurebook report: 缺少 --out；請看 `figurebook report --help`
      """;

  @TempDir Path folder;

  @BeforeEach
  void files() throws IOException {
    Files.writeString(folder.resolve("a.txt"), "2024年開支為5億元。\n");
    Files.writeString(folder.resolve("other.sqlite"), "no database\n");
    Files.writeString(folder.resolve("template.json"), "{\"a\": 1}\n");
    Files.writeString(folder.resolve("corrections.json"), "[{\"figur\": \"1-f1\"}]\n");
    Files.writeString(folder.resolve("kind.json"), "[{\"figure\": [1]}]\n");
    Files.writeString(folder.resolve("corrections.csv"), "figure,printe\n1-f1,5\n");
    Files.createDirectory(folder.resolve("empty"));
  }

  static Stream<Arguments> failing() {
    List<String> lines = FAILING.lines().map(String::strip).toList();
    return IntStream.range(0, lines.size() / 3)
        .map(i -> 3 * i)
        .mapToObj(i -> Arguments.of(lines.get(i), lines.get(i + 1), lines.get(i + 2)));
  }

  @ParameterizedTest
  @MethodSource("failing")
  void aCommandSaysWhatIsWrongWhereAndWhatToDo(String words, String english, String chinese)
      throws IOException {
    says(words, Map.of("LANG", "en_GB.UTF-8"), english);
    says(words, Map.of("LANG", "zh_HK.UTF-8"), chinese);
  }

  private void says(String words, Map<String, String> environment, String expected)
      throws IOException {
    List<String> typed = new ArrayList<>();
    for (String word : words.split(" +")) {
      typed.add(inFolder(word));
    }
    String said = "figurebook: " + inFolder(expected);
    Ears run = Ears.on(environment, typed.toArray(String[]::new));

    assertThat(run.code()).isEqualTo(ExitCode.USAGE);
    assertThat(run.out()).isEmpty();
    if (said.endsWith("…")) {
      assertThat(run.err()).startsWith(said.substring(0, said.length() - 1).stripTrailing());
    } else {
      assertThat(run.err()).isEqualTo(said + "\n");
    }
    assertThat(run.err())
        .doesNotContain("Exception", "org.figurebook", "com.fasterxml", "java.", "\tat ", "null");
    assertThat(run.err().lines()).hasSizeLessThan(6).allMatch(line -> line.length() < LONGEST);

    typed.add("--json");
    JsonNode answer =
        new ObjectMapper().readTree(Ears.on(environment, typed.toArray(String[]::new)).out());
    assertThat(answer.get("exitCode").asInt()).isEqualTo(ExitCode.USAGE);
    assertThat(answer.get("error").toString()).doesNotContain("figurebook: ");
    assertThat(answer.get("failures")).hasSameSizeAs(answer.get("error")).allSatisfy(this::isWhole);
  }

  private void isWhole(JsonNode failure) {
    assertThat(failure.get("code").asText()).matches("[a-z]+(-[a-z]+)*");
    assertThat(failure.get("where").asText()).isNotBlank();
    assertThat(failure.get("what").asText()).isNotBlank();
    assertThat(failure.get("remedy").asText()).isNotBlank();
    assertThat(failure.get("arguments").isObject()).isTrue();
  }

  private String inFolder(String words) {
    return words.replaceAll("\\bD(?=/|:|$)", folder.toString());
  }

  @Test
  void whatAPersonTypedCannotPretendToBeALineOfItsOwn() throws IOException {
    String typed = folder.resolve("a\nfigurebook: all is well").toString();

    assertThat(Ears.on("extract", typed).err())
        .hasLineCount(1)
        .contains("a\uFFFDfigurebook: all is well: no such file or folder");
    assertThat(new ObjectMapper().readTree(Ears.on("extract", typed, "--json").out()).get("error"))
        .hasSize(1);
  }

  @Test
  void aDocumentSaysWhatIsWrongWhereAndWhatToDo() throws IOException {
    TreeMap<String, Path> bad = new TreeMap<>();
    bad.put("locked.pdf", BadFiles.lockedPdf(folder.resolve("locked.pdf")));
    bad.put("cut.pdf", BadFiles.cutPdf(folder.resolve("cut.pdf"), 60));
    bad.put("scan.pdf", BadFiles.scan(folder.resolve("scan.pdf")));
    bad.put("nonsense.docx", BadFiles.nonsense(folder.resolve("nonsense.docx")));
    bad.put("binary.txt", BadFiles.binary(folder.resolve("binary.txt")));
    bad.put("empty.txt", Files.createFile(folder.resolve("empty.txt")));
    bad.put("entity.docx", BadFiles.externalEntity(folder.resolve("entity.docx")));
    bad.put("none.txt", folder.resolve("none.txt"));
    FindingWords chinese = FindingWords.of(Language.CHINESE);
    for (String name : bad.keySet()) {
      Document document = DocumentReader.read(bad.get(name));
      List<Finding> findings = document.findings();
      assertThat(findings).as(name).isNotEmpty();
      for (Finding finding : findings) {
        assertThat(finding.code()).matches("[a-z]+(-[a-z]+)*");
        assertThat(finding.place().document()).as(name).isEqualTo(name);
        assertThat(finding.what())
            .startsWith(name + " ")
            .doesNotContain("Exception", "org.", "\n")
            .hasSizeLessThan(LONGEST);
        assertThat(chinese.what(finding)).startsWith(name + " ").containsPattern("\\p{IsHan}");
      }
      if (document.status() == ReadStatus.FAILED) {
        assertThat(findings)
            .as(name)
            .anyMatch(f -> f.severity() == Finding.Severity.ERROR && !f.remedy().isEmpty())
            .anyMatch(f -> chinese.remedy(f).matches(".*\\p{IsHan}.*"));
      }
    }
  }
}
