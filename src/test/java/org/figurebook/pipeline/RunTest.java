package org.figurebook.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.figurebook.document.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a run leaves in its folder. */
class RunTest {
  private static final Pattern FILE_LINK = Pattern.compile("HYPERLINK\\(\"([^\"#]+)");

  @TempDir Path folder;

  private RunResult extract(Path out, Path... inputs) throws Exception {
    return new Pipeline(Progress.NONE).extract(RunOptions.dataOnly(List.of(inputs), out, null));
  }

  @Test
  void theSameInputsGiveTheSameBytes() throws Exception {
    extract(folder.resolve("one"));
    extract(folder.resolve("two"));

    for (Path file : files(folder.resolve("one"))) {
      Path twin = folder.resolve("two").resolve(folder.resolve("one").relativize(file));
      if (file.endsWith("run.json")) {
        assertThat(withoutDurations(twin)).isEqualTo(withoutDurations(file));
      } else {
        assertThat(twin).hasSameBinaryContentAs(file);
      }
    }
  }

  @Test
  void aSecondRunReplacesTheFirstAndLeavesNothingBeside() throws Exception {
    Path paper = Files.writeString(folder.resolve("a.txt"), "開支為5億元。\n");
    Path out = folder.resolve("out");
    Path older = Files.writeString(folder.resolve("older.docx.txt"), "開支為4億元。\n");
    extract(out, older);
    extract(out, paper);

    assertThat(out.resolve("data/documents.csv"))
        .content()
        .contains("a.txt")
        .doesNotContain("docx");
    try (Stream<Path> left = Files.list(out)) {
      assertThat(left).extracting(p -> p.getFileName().toString()).containsExactly("data");
    }
  }

  @Test
  void whatAnEarlierRunWroteIsNoPaper() throws Exception {
    Path papers = Files.createDirectory(folder.resolve("papers"));
    Files.writeString(papers.resolve("a.txt"), "開支為5億元。\n");
    Path out = papers.resolve("output");
    extract(out, papers);

    RunResult second = extract(out, papers);

    assertThat(second.harvests())
        .extracting(harvest -> harvest.document().name())
        .containsExactly("a.txt");
  }

  @Test
  void theWorkbookLeadsToThePapersFromWhereItLies() throws Exception {
    Path out = folder.resolve("out");
    new Pipeline(Progress.NONE)
        .report(
            new RunOptions(
                List.of(),
                out,
                "innovation",
                List.of(Language.CHINESE),
                new TreeMap<>(),
                null,
                false));

    Set<String> links = new TreeSet<>();
    try (XSSFWorkbook workbook = new XSSFWorkbook(out.resolve("report.xlsx").toFile())) {
      workbook
          .sheetIterator()
          .forEachRemaining(
              sheet ->
                  sheet.forEach(
                      row ->
                          row.forEach(
                              cell -> {
                                if (cell.getCellType() == CellType.FORMULA) {
                                  Matcher link = FILE_LINK.matcher(cell.getCellFormula());
                                  if (link.find()) {
                                    links.add(link.group(1));
                                  }
                                }
                              })));
    }
    assertThat(links).contains("samples/01-replies-zh.txt");
    assertThat(links).allSatisfy(link -> assertThat(out.resolve(link)).exists());
  }

  @Test
  void theSameBytesTwiceCountOnce() throws Exception {
    Path first = Files.writeString(folder.resolve("first.txt"), "開支為5億元。\n");
    Path twin = Files.writeString(folder.resolve("twin.txt"), "開支為5億元。\n");

    RunResult result = extract(folder.resolve("out"), first, twin);

    assertThat(result.harvests().get(1).figures()).isEmpty();
    assertThat(folder.resolve("out/data/documents.csv"))
        .content()
        .contains("duplicate")
        .contains("same content as first.txt");
  }

  private static List<Path> files(Path root) throws IOException {
    try (Stream<Path> walk = Files.walk(root)) {
      return walk.filter(Files::isRegularFile).toList();
    }
  }

  private static JsonNode withoutDurations(Path file) throws IOException {
    ObjectNode run = (ObjectNode) JsonMapper.builder().build().readTree(file.toFile());
    run.remove("durations");
    return run;
  }
}
