package org.figurebook.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A defect is written down for whoever mends it. */
class DefectFileTest {
  @TempDir Path folder;

  private static IllegalStateException defect(String message) {
    return new IllegalStateException(message);
  }

  @Test
  void theSameDefectFillsTheSameFile() throws IOException {
    List<Path> files = new ArrayList<>();
    for (String message : List.of("one", "two")) {
      files.add(DefectFile.write(folder, defect(message), "stopped the work on a paper"));
    }

    assertThat(files.get(1)).isEqualTo(files.get(0));
    assertThat(files.get(1))
        .content()
        .contains("stopped the work on a paper", "IllegalStateException: two");
  }

  @Test
  void itIsNotWrittenThroughALink() throws IOException {
    Path other = Files.writeString(folder.resolve("other"), "mine");
    IllegalStateException defect = defect("one");
    Path file = DefectFile.write(folder, defect, "work");
    Files.delete(file);
    Files.createSymbolicLink(file, other);

    DefectFile.write(folder, defect, "work");

    assertThat(other).hasContent("mine");
    assertThat(file).isRegularFile();
  }

  @Test
  void whereNothingCanBeWrittenThereIsNoFile() {
    assertThat(DefectFile.write(folder.resolve("missing"), defect("one"), "work")).isNull();
  }
}
