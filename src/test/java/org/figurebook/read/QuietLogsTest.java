package org.figurebook.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What libraries say of a document may quote it, and is not logged. */
class QuietLogsTest {
  @TempDir Path folder;

  @Test
  void librariesAreSilent() {
    for (String name :
        new String[] {"org.apache.pdfbox.x", "org.apache.fontbox", "org.apache.poi"}) {
      Logger logger = LoggerFactory.getLogger(name);
      assertThat(logger.isErrorEnabled()).as(name).isFalse();
    }
    assertThat(LoggerFactory.getLogger("org.figurebook").isInfoEnabled()).isFalse();
  }

  @Test
  void damagedDocumentsLeaveNothingOnTheConsole() throws IOException {
    PrintStream real = System.err;
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    try {
      System.setErr(new PrintStream(said, true, StandardCharsets.UTF_8));
      HostileFiles.write(folder, HostileFiles.pdfs());
      for (String name : HostileFiles.pdfs().keySet()) {
        DocumentReader.read(folder.resolve(name));
      }
    } finally {
      System.setErr(real);
    }
    assertThat(said.toString(StandardCharsets.UTF_8)).isEmpty();
  }

  @Test
  void theProgramIsAsQuietAsItsTests() throws IOException {
    String program = java.nio.file.Files.readString(Path.of("src/main/resources/logback.xml"));

    assertThat(java.nio.file.Files.readString(Path.of("src/test/resources/logback-test.xml")))
        .isEqualTo(program);
  }
}
