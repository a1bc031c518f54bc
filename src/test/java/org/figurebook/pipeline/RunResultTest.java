package org.figurebook.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.figurebook.document.Document;
import org.figurebook.document.Finding;
import org.figurebook.document.Finding.Severity;
import org.figurebook.document.Place;
import org.figurebook.document.ReadStatus;
import org.figurebook.harvest.Harvest;
import org.figurebook.harvest.Harvester;
import org.figurebook.outline.Outline;
import org.figurebook.outline.Outliner;
import org.figurebook.read.DocumentReader;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A paper of which something is lost is told of, even when the rest of it is there. */
class RunResultTest {
  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({
    "FAILED,  ERROR,   true",
    "PARTIAL, ERROR,   true",
    "PARTIAL, WARNING, false",
    "READ,    WARNING, false",
    "READ,    NOTE,    false"
  })
  void whatStoppedTheWorkOnAPaperIsAFailure(ReadStatus status, Severity severity, boolean failed)
      throws Exception {
    Path file = Files.writeString(folder.resolve("a.txt"), "開支為5億元。\n");
    Finding finding =
        new Finding(severity, "defect", "stopped", "report it", Place.ofDocument("a.txt"));
    Document document = DocumentReader.read(file).with(status, finding);
    Outline outline = Outliner.outline(document);
    Harvest harvest = Harvester.harvest(document, outline, List.of());

    assertThat(RunResult.isFailed(harvest)).isEqualTo(failed);
  }
}
