package org.figurebook.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.figurebook.pipeline.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** The samples under {@code src/main/resources/samples}, and how they are made again. */
class SampleMakerTest {
  private static final Path SAMPLES = Path.of("src/main/resources/samples");
  private static final Path SOURCES = Path.of("src/test/resources/sample-sources");

  /** Run with {@code -Dsamples.write=true} after a change of a source, and look at the result. */
  @Test
  @EnabledIfSystemProperty(named = "samples.write", matches = "true")
  void writesTheSamples() throws IOException {
    for (String name : Samples.names()) {
      Path source = SOURCES.resolve(name.replaceAll("\\.\\w+$", ".txt"));
      if (name.endsWith(".pdf")) {
        SamplePdf.write(SampleSource.read(source), SAMPLES.resolve(name));
      } else if (name.endsWith(".docx")) {
        SampleDocx.write(SampleSource.read(source), SAMPLES.resolve(name));
      }
    }
    assertThat(Samples.names())
        .allSatisfy(name -> assertThat(SAMPLES.resolve(name)).isNotEmptyFile());
  }

  @Test
  void theIndexNamesEverySampleFile() throws IOException {
    try (Stream<Path> files = Files.list(SAMPLES)) {
      List<String> names =
          files
              .map(f -> f.getFileName().toString())
              .filter(n -> !n.equals("index.txt"))
              .sorted()
              .toList();
      assertThat(Samples.names()).containsExactlyElementsOf(names);
    }
  }
}
