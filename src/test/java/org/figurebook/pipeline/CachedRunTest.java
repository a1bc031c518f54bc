package org.figurebook.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.figurebook.cache.Cache;
import org.figurebook.document.Finding;
import org.figurebook.document.Language;
import org.figurebook.read.Limits;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A paper is read once, and nobody can tell from the outputs. */
class CachedRunTest {
  @TempDir Path folder;
  private Path papers;
  private final List<String> told = new ArrayList<>();

  @BeforeEach
  void papers() throws IOException {
    papers = Files.createDirectory(folder.resolve("papers"));
    for (Path sample : Samples.copyTo(Files.createDirectory(folder.resolve("samples")))) {
      if (sample.toString().endsWith(".docx") || sample.toString().contains("annex")) {
        Files.copy(sample, papers.resolve(sample.getFileName()));
      }
    }
  }

  private RunResult extract(String out, String stamp) throws Exception {
    Cache cache = stamp.isEmpty() ? Cache.NONE : Cache.open(folder.resolve("cache"), stamp);
    Path into = folder.resolve(out);
    RunOptions options = RunOptions.dataOnly(List.of(papers), into, null);
    return new Pipeline(Progress.NONE, cache).extract(options);
  }

  @Test
  void theOutputsAreTheSameToTheByteWithTheCacheAndWithout() throws Exception {
    Samples.copyTo(papers);
    extract("without", "");
    extract("first", "v1");
    // another depth, so that links differ and the outputs are made anew from what is known
    RunResult second = extract("deeper/second", "v1");

    assertThat(second.unchanged()).isFalse();
    assertSame("without", "first");
    assertSame("without", "deeper/second");
  }

  @Test
  void whatWasReadInPartForItsLimitsIsReadAgain() throws Exception {
    Files.writeString(papers.resolve("long.txt"), "開支為5億元。\n".repeat(50));
    Cache cache = Cache.open(folder.resolve("cache"), "v1");
    RunOptions options = RunOptions.dataOnly(List.of(papers), folder.resolve("out"), null);

    Limits narrow = Limits.USUAL.with(Map.of("characters", 100));
    RunResult part = new Pipeline(Progress.NONE, cache, narrow).extract(options);
    RunResult whole = new Pipeline(Progress.NONE, cache).extract(options);

    assertThat(whole.unchanged()).isFalse();
    assertThat(whole.figures()).isGreaterThan(part.figures());
    assertThat(folder.resolve("out/data/documents.csv")).content().doesNotContain("more than 100");
  }

  @Test
  void aReportIsTheSameToTheByteToo() throws Exception {
    Cache cache = Cache.open(folder.resolve("cache"), "v1");
    report("without", Cache.NONE);
    report("first", cache);
    report("deeper/second", cache);
    RunResult third = report("first", cache);

    assertThat(third.unchanged()).isTrue();
    assertThat(third.written()).hasSize(3);
    assertSame("without", "first");
    assertThat(folder.resolve("first/report.pdf"))
        .hasSameBinaryContentAs(folder.resolve("without/report.pdf"));
    assertThat(folder.resolve("deeper/second/data/figures.csv"))
        .hasSameBinaryContentAs(folder.resolve("without/data/figures.csv"));
  }

  private RunResult report(String out, Cache cache) throws Exception {
    RunOptions options =
        new RunOptions(
            List.of(papers),
            folder.resolve(out),
            "replies",
            List.of(Language.ENGLISH),
            new TreeMap<>(),
            null,
            false);
    return new Pipeline(Progress.NONE, cache).report(options);
  }

  @Test
  void outputsThatAreThereAreLeftAndChangedOnesComeBack() throws Exception {
    extract("out", "v1");
    Path figures = folder.resolve("out/data/figures.csv");
    byte[] before = Files.readAllBytes(figures);

    assertThat(extract("out", "v1").unchanged()).isTrue();
    Files.writeString(figures, "spoilt");
    Files.writeString(folder.resolve("out/data/stray.csv"), "stray");
    RunResult again = extract("out", "v1");

    assertThat(again.unchanged()).isFalse();
    assertThat(figures).hasBinaryContent(before);
    assertThat(folder.resolve("out/data/stray.csv")).doesNotExist();
  }

  @Test
  void aChangedPaperIsReadAgain() throws Exception {
    Path paper = Files.writeString(papers.resolve("a.txt"), "基金批出約2.7億元。\n");
    extract("out", "v1");
    Files.writeString(paper, "基金批出約2.8億元。\n");
    extract("out", "v1");

    assertThat(folder.resolve("out/data/figures.csv")).content().contains("2.8億元");
  }

  @Test
  void aDamagedEntryIsToldAndThePaperReadAgain() throws Exception {
    extract("without", "");
    extract("first", "v1");
    for (Path entry : entries()) {
      byte[] bytes = Files.readAllBytes(entry);
      bytes[bytes.length / 2] ^= 1;
      Files.write(entry, bytes);
    }

    RunResult after = extract("deeper/second", "v1");

    assertThat(after.findings())
        .extracting(Finding::what)
        .singleElement()
        .asString()
        .startsWith("2 entries of the cache " + folder.resolve("cache") + " were damaged");
    assertSame("without", "deeper/second");
    assertThat(extract("third/third", "v1").findings()).isEmpty();
  }

  @Test
  void anotherVersionsEntriesAreToldAndNotBelieved() throws Exception {
    extract("first", "v1");

    assertThat(extract("second", "v2").findings())
        .extracting(Finding::what)
        .singleElement()
        .asString()
        .contains("were another version's");
  }

  @Test
  void theCacheMayBeDeletedAtAnyTime() throws Exception {
    extract("first", "v1");
    for (Path entry : entries()) {
      Files.delete(entry);
    }

    assertThat(extract("deeper/second", "v1").findings()).isEmpty();
    assertSame("first", "deeper/second");
  }

  @Test
  void aFolderOfOtherThingsIsNoCache() {
    assertThatThrownBy(() -> Cache.open(papers, "v1"))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("holds other things");
  }

  @Test
  void aPaperThatFailedIsTriedAgain() throws Exception {
    Path bad = Files.writeString(papers.resolve("bad.docx"), "");
    assertThat(extract("out", "v1").failed()).hasSize(1);
    RunResult again = extract("out", "v1");

    assertThat(again.failed()).hasSize(1);
    assertThat(again.unchanged()).isFalse();
    Files.delete(bad);
    assertThat(extract("out", "v1").failed()).isEmpty();
  }

  @Test
  void whoWaitsIsToldOfDocumentsAndPages() throws Exception {
    Progress listening =
        new Progress() {
          @Override
          public void document(Advance advance) {
            told.add(advance.done() + "/" + advance.all() + (advance.share() == 1 ? " all" : ""));
          }
        };
    new Pipeline(listening)
        .extract(RunOptions.dataOnly(List.of(papers), folder.resolve("o"), null));

    assertThat(told).containsExactly("1/2", "2/2 all");
  }

  private List<Path> entries() throws IOException {
    try (Stream<Path> list = Files.list(folder.resolve("cache/papers"))) {
      List<Path> entries = list.toList();
      assertThat(entries).hasSize(2);
      return entries;
    }
  }

  private void assertSame(String one, String other) throws IOException {
    Path data = folder.resolve(one).resolve("data");
    try (Stream<Path> walk = Files.walk(data)) {
      for (Path file : walk.filter(Files::isRegularFile).toList()) {
        Path twin = folder.resolve(other).resolve("data").resolve(data.relativize(file));
        if (!file.endsWith("run.json")) {
          assertThat(twin).hasSameBinaryContentAs(file);
        }
      }
    }
  }
}
