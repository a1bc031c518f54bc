package org.figurebook.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
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
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Every failure says in one shape what is wrong, where, why as far as is known, and what to do: a
 * command's in one message, a document's in a finding.
 */
class MessageShapeTest {
  private static final int LONGEST = 320;

  @TempDir Path folder;

  @BeforeEach
  void files() throws IOException {
    Files.writeString(folder.resolve("a.txt"), "2024年開支為5億元。\n");
    Files.writeString(folder.resolve("other.sqlite"), "no database\n");
    Files.writeString(folder.resolve("template.json"), "{\"a\": 1}\n");
    Files.writeString(folder.resolve("corrections.json"), "[{\"figur\": \"1-f1\"}]\n");
    Files.writeString(folder.resolve("kind.json"), "[{\"figure\": [1]}]\n");
    Files.writeString(folder.resolve("corrections.csv"), "figure,printe\n1-f1,5\n");
    Files.writeString(folder.resolve("settings.json"), "{\"outt\": \"x\"}\n");
  }

  /** The words of a command, where the problem is, and what a person is told to do. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          report D/none.txt --out D/o                           | D/none.txt              | no such file
          report D/a.txt --template nosuch --out D/o            | nosuch                  | expected a path, or one of
          report D/a.txt --template D/template.json --out D/o   | D/template.json:1       | expected one of
          report D/a.txt --out D/o --param from=abc             | parameters.from         | expected four digits
          report D/a.txt --out D/o --threads 0                  | --threads 0             | give a number from
          extract D/a.txt --out D/a.txt                         | D/a.txt                 | choose another with --out
          extract D/a.txt --out D/o --corrections D/corrections.json | D/corrections.json:1 | expected one of
          extract D/a.txt --out D/o --corrections D/corrections.csv  | D/corrections.csv    | expected one of
          extract D/a.txt --out D/o --corrections D/kind.json   | D/kind.json:1           | see the README
          library list --library D/none.sqlite                  | D/none.sqlite           | make one with
          library add D/a.txt --library D/other.sqlite          | D/other.sqlite          | name the right one
          serve --library D/none.sqlite                         | D/none.sqlite           | make one with
          serve --library D/none.sqlite --uploads 999           | --uploads 999           | give megabytes from 0 to 256
          serve --library D/none.sqlite --address 192.0.2.1     | 192.0.2.1               | --token-file
          send D/o --list D/none.csv                            | D/o                     | make one with
          explain 1-f1 --data D/o                               | D/o                     | first
          compare D/o D/p                                       | D/o                     | first
          tables D/a.txt --format yyy                           | --format                | expected one of
          templates check D/none.json                           | none.json               | expected a path, or one of
          audit D/a.txt                                         | D/a.txt                 | name one
          reprot D/a.txt                                        | reprot                  | did you mean report
          report --bogus                                        | --bogus                 | Try 'figurebook report --help'
          """)
  void aCommandSaysWhatIsWrongWhereAndWhatToDo(String words, String where, String remedy)
      throws IOException {
    List<String> typed = new ArrayList<>();
    for (String word : words.split(" +")) {
      typed.add(word.replace("D/", folder + "/"));
    }
    Ears run = Ears.on(typed.toArray(String[]::new));

    assertThat(run.code()).isEqualTo(ExitCode.USAGE);
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .startsWith("figurebook: ")
        .contains(where.replace("D/", folder + "/"), remedy)
        .doesNotContain("Exception", "org.figurebook", "com.fasterxml", "java.", "\tat ", "null");
    assertThat(run.err().lines()).hasSizeLessThan(6).allMatch(line -> line.length() < LONGEST);

    typed.add("--json");
    JsonNode error = new ObjectMapper().readTree(Ears.on(typed.toArray(String[]::new)).out());
    assertThat(error.get("exitCode").asInt()).isEqualTo(ExitCode.USAGE);
    assertThat(error.get("error").toString())
        .contains(where.replace("D/", folder + "/"))
        .doesNotContain("figurebook: ");
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
