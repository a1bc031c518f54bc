package org.figurebook.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.figurebook.correction.Corrections;
import org.figurebook.read.Limits;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Papers that are let go once they are written leave what papers kept to the end leave. */
class ArchiveRunTest {
  private static final String REPLIES =
      """
      審核2030-31年度
      管制人員的答覆
      答覆編號
      PARK017
      (問題編號：0412)
      總目： (95) 康樂署
      綱領： (1) 郊野公園
      提問人： 李小明議員
      問題：
      訪客有多少？
      答覆：
      表1：訪客人次
      公園      2028      2029
      東園       100       200
      西園       300       400
      總計       400       600
      2029年有11 439名訪客。
      - 完 -
      """;

  @TempDir Path folder;
  private Path papers;

  @BeforeEach
  void papers() throws IOException {
    papers = Files.createDirectory(folder.resolve("papers"));
    Files.writeString(papers.resolve("1.txt"), REPLIES);
    Files.writeString(papers.resolve("2.txt"), REPLIES.replace("李小明", "何大文"));
    Files.writeString(papers.resolve("3.txt"), "開支為5億元，較去年多2%。\n");
    Files.writeString(papers.resolve("4.txt"), "開支為5億元，較去年多2%。\n");
    Files.writeString(papers.resolve("5.pdf"), "%PDF-1.7\nbroken");
    for (int n = 10; n < 30; n++) {
      Files.writeString(papers.resolve(n + ".txt"), "第" + n + "區有" + n * 7 + "個單位。\n");
    }
  }

  @Test
  void theFilesAreThoseOfAUsualRun() throws Exception {
    Path correction =
        Files.writeString(
            folder.resolve("corrections.json"),
            """
            [
              {"figure": "3-f1", "printed": "5億元", "decision": "discard", "reason": "no figure"},
              {"figure": "nowhere-f1", "printed": "1", "decision": "discard"}
            ]
            """);
    RunOptions usual = RunOptions.dataOnly(List.of(papers), folder.resolve("usual"), correction);
    RunResult together = new Pipeline(Progress.NONE).extract(usual);
    RunResult archive =
        run(RunOptions.dataOnly(List.of(papers), folder.resolve("archive"), correction));

    Path expected = folder.resolve("usual/data");
    Path written = folder.resolve("archive/data");
    assertThat(names(written)).isEqualTo(names(expected)).contains("datapackage.json");
    for (String name : names(expected)) {
      assertThat(text(written, name)).as(name).isEqualTo(text(expected, name));
    }
    assertThat(text(written, "replies.csv")).contains("1.txt").endsWith("1.txt\n");
    assertThat(archive.documents()).isEqualTo(together.documents()).isEqualTo(25);
    assertThat(archive.figures()).isEqualTo(together.figures());
    assertThat(archive.failed()).hasSize(1);
    assertThat(archive.findings()).isEqualTo(together.findings());
  }

  private static RunResult run(RunOptions options) throws Exception {
    Corrections corrections = Corrections.load(options.corrections());
    try (OutputFolder out = OutputFolder.open(options.out())) {
      Stages stages = new Stages(Progress.NONE);
      return new ArchiveRun(out, options, Sources.of(options), corrections, stages)
          .write(batch -> new Extraction(batch, Limits.USUAL, null, () -> {}, Progress.NONE));
    }
  }

  @Test
  void someFilesAreMoreThanMemoryHolds() throws IOException {
    Path small = papers.resolve("1.txt");
    Path large = folder.resolve("large.txt");
    try (RandomAccessFile sparse = new RandomAccessFile(large.toFile(), "rw")) {
      sparse.setLength(Runtime.getRuntime().maxMemory() / 10);
    }
    assertThat(ArchiveRun.isArchive(List.of(small))).isFalse();
    assertThat(ArchiveRun.isArchive(List.of(small, large))).isTrue();
  }

  /** What a file says; of the run's file all but how long it took. */
  private static String text(Path data, String name) throws IOException {
    String text = Files.readString(data.resolve(name));
    if (!name.equals("run.json")) {
      return text;
    }
    ObjectNode run = (ObjectNode) JsonMapper.builder().build().readTree(text);
    run.remove("durations");
    return run.toString();
  }

  private static List<String> names(Path root) throws IOException {
    List<String> names = new ArrayList<>();
    try (Stream<Path> walk = Files.walk(root)) {
      walk.filter(Files::isRegularFile)
          .forEach(file -> names.add(root.relativize(file).toString()));
    }
    names.sort(null);
    return names;
  }
}
