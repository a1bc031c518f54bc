package org.figurebook.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.figurebook.cache.Cache;
import org.figurebook.document.Language;
import org.figurebook.library.Added;
import org.figurebook.library.Library;
import org.figurebook.library.StoredDocument;
import org.figurebook.read.Limits;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Papers that went through a library make the same report as papers. */
class LibraryRunTest {
  @TempDir Path folder;
  private Path papers;
  private Path library;

  @BeforeEach
  void papers() throws IOException {
    papers = Files.createDirectory(folder.resolve("papers"));
    library = folder.resolve("library.sqlite");
  }

  private Shelved add(Path... inputs) throws Exception {
    RunOptions options = RunOptions.dataOnly(List.of(inputs), null, null).withLibrary(library);
    return new Pipeline(Progress.NONE).add(options);
  }

  private void report(String out, List<Path> inputs, Path from) throws Exception {
    report(out, inputs, from, "innovation");
  }

  private void report(String out, List<Path> inputs, Path from, String template) throws Exception {
    RunOptions options =
        new RunOptions(
            inputs,
            folder.resolve(out),
            template,
            List.of(Language.CHINESE),
            new TreeMap<>(),
            null,
            false,
            from);
    new Pipeline(Progress.NONE).report(options);
  }

  private List<String> stored() throws IOException {
    try (Library open = Library.read(library)) {
      return open.documents().stream().map(d -> d.id() + " " + d.file()).toList();
    }
  }

  @Test
  void theReportOfALibraryIsThatOfItsPapersToTheByte() throws Exception {
    Samples.copyTo(papers);
    add(papers);
    report("papers-out", List.of(papers), null);
    report("library-out", List.of(), library);

    assertSame("papers-out", "library-out", "report.xlsx", "report.pdf");
    try (Stream<Path> data = Files.walk(folder.resolve("papers-out/data"))) {
      for (Path file : data.filter(Files::isRegularFile).toList()) {
        String name = folder.resolve("papers-out").relativize(file).toString();
        if (!name.endsWith("run.json")) {
          assertSame("papers-out", "library-out", name);
        }
      }
    }
  }

  @Test
  void aTemplateOfOnesOwnSeesTheLibraryAsItSeesThePapers() throws Exception {
    List<Path> samples = Samples.copyTo(papers);
    add(papers);
    Path mine =
        Files.writeString(
            folder.resolve("mine.json"),
            """
            {
              "id": "mine",
              "title": {"zh": "開支", "en": "Spending"},
              "indicators": [
                {
                  "id": "spending",
                  "name": {"zh": "開支", "en": "Spending"},
                  "measure": {"any": ["開支|預算|撥款", "expenditure|provision"]},
                  "units": ["HKD"],
                  "periods": ["financial-year", "calendar-year"]
                }
              ],
              "sections": [
                {
                  "id": "all",
                  "title": {"zh": "開支", "en": "Spending"},
                  "tables": [
                    {
                      "id": "spending",
                      "title": {"zh": "開支", "en": "Spending"},
                      "indicators": ["spending"],
                      "rows": "subject",
                      "columns": "financial-year"
                    }
                  ]
                }
              ]
            }
            """);
    report("papers-out", samples, null, mine.toString());
    report("library-out", List.of(), library, mine.toString());

    assertSame("papers-out", "library-out", "report.xlsx", "report.pdf", "data/figures.csv");
    assertThat(folder.resolve("library-out/data/figures.csv")).content().contains(",spending,");
  }

  @Test
  void inputsComeOnTopOfALibrary() throws Exception {
    List<Path> samples = Samples.copyTo(papers);
    add(samples.get(0), samples.get(1));
    report("papers-out", List.of(papers), null);
    report("mixed-out", samples.subList(1, 5), library);

    assertSame("papers-out", "mixed-out", "data/figures.csv", "data/tables.json");
  }

  @Test
  void aDocumentStandsInALibraryOnce() throws Exception {
    Path paper = Files.writeString(papers.resolve("a.txt"), "基金批出約2.7億元。\n");
    assertThat(add(paper).added()).extracting(Added::replaced).containsExactly(false);
    assertThat(add(paper).added()).extracting(Added::replaced).containsExactly(true);
    Path copy = Files.copy(paper, papers.resolve("b.txt"));
    add(copy);

    assertThat(stored()).hasSize(1).first().asString().endsWith("b.txt");
  }

  @Test
  void aNewVersionOfAFileTakesThePlaceOfTheOldOne() throws Exception {
    Path paper = Files.writeString(papers.resolve("12-a.txt"), "基金批出約2.7億元。\n");
    add(paper);
    Files.writeString(paper, "基金批出約2.8億元。\n");
    add(paper);

    assertThat(stored()).containsExactly("12 12-a.txt");
    report("out", List.of(), library);
    assertThat(folder.resolve("out/data/figures.csv"))
        .content()
        .contains("2.8億元")
        .doesNotContain("2.7億元");
  }

  @Test
  void papersOfOneNameInTwoFoldersAreBothKept() throws Exception {
    Path one = Files.createDirectory(papers.resolve("2023")).resolve("12-a.txt");
    Path two = Files.createDirectory(papers.resolve("2024")).resolve("12-a.txt");
    add(Files.writeString(one, "基金批出約2.7億元。\n"));
    add(Files.writeString(two, "基金批出約2.8億元。\n"));

    assertThat(stored()).hasSize(2).first().asString().startsWith("12");
    try (Library open = Library.read(library)) {
      assertThat(open.documents()).extracting(StoredDocument::id).doesNotHaveDuplicates();
    }
  }

  @Test
  void aPaperThatCannotBeReadIsNotKept() throws Exception {
    Files.writeString(papers.resolve("good.txt"), "基金批出約2.7億元。\n");
    Files.writeString(papers.resolve("empty.pdf"), "");

    assertThat(add(papers).added()).extracting(Added::file).containsExactly("good.txt");
  }

  @Test
  void aPaperReadInPartDoesNotTakeThePlaceOfAWholeOne() throws Exception {
    Path paper = Files.writeString(papers.resolve("12-a.txt"), "開支為5億元。\n".repeat(50));
    Limits small = Limits.USUAL.with(Map.of("characters", 100));
    RunOptions options = RunOptions.dataOnly(List.of(paper), null, null).withLibrary(library);

    Shelved part = new Pipeline(Progress.NONE, Cache.NONE, small).add(options);
    assertThat(part.added()).isEmpty();
    assertThat(part.leftOut()).hasSize(1);
    assertThat(stored()).isEmpty();

    add(paper);
    assertThat(new Pipeline(Progress.NONE, Cache.NONE, small).add(options).added()).isEmpty();
    report("library-out", List.of(), library);
    RunOptions both =
        new RunOptions(
            List.of(paper),
            folder.resolve("both-out"),
            "innovation",
            List.of(Language.CHINESE),
            new TreeMap<>(),
            null,
            false,
            library);
    new Pipeline(Progress.NONE, Cache.NONE, small).report(both);
    assertSame("library-out", "both-out", "data/figures.csv", "data/documents.csv");
  }

  private void assertSame(String one, String other, String... names) {
    for (String name : names) {
      assertThat(folder.resolve(other).resolve(name))
          .as(name)
          .hasSameBinaryContentAs(folder.resolve(one).resolve(name));
    }
  }
}
