package org.figurebook.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.figurebook.document.Language;
import org.figurebook.pipeline.Progress.Advance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a person sees while papers are read. */
class ConsoleProgressTest {
  private final ByteArrayOutputStream said = new ByteArrayOutputStream();
  private final AtomicLong clock = new AtomicLong();

  private String told(boolean terminal, long seconds, Advance... advances) {
    PrintStream err = new PrintStream(said, true, StandardCharsets.UTF_8);
    ConsoleProgress progress = new ConsoleProgress(err, Language.ENGLISH, terminal, clock::get);
    clock.set(seconds * 1_000_000_000L);
    for (Advance advance : advances) {
      progress.document(advance);
    }
    progress.end();
    return said.toString(StandardCharsets.UTF_8);
  }

  @ParameterizedTest
  @CsvSource({
    "0.25, 10, about 30 s left",
    "0.50, 600, about 10 min left",
    "0.99, 1, about 1 s left"
  })
  void aTerminalHasOneLineThatTellsDocumentsPagesAndTimeLeft(
      double share, long seconds, String left) {
    assertThat(told(true, seconds, new Advance(3, 9, 120, share, "a.pdf")))
        .isEqualTo("\r\u001b[Kread 3 of 9 documents, 120 pages, " + left + ": a.pdf\r\u001b[K");
  }

  @Test
  void elsewhereThereIsAPlainLineADocument() {
    assertThat(
            told(
                false,
                1,
                new Advance(1, 2, 1, 0.5, "a.pdf"),
                new Advance(2, 2, 3, 1, "b\u001b[31m.pdf")))
        .isEqualTo("read 1 of 2: a.pdf\nread 2 of 2: b\uFFFD[31m.pdf\n");
  }

  @ParameterizedTest
  @CsvSource({
    "true,  '',  xterm, true",
    "true,  1,   xterm, false",
    "true,  '',  dumb,  false",
    "false, '',  xterm, false"
  })
  void coloursAreForTerminalsThatWantThem(
      boolean terminal, String noColor, String term, boolean colours) {
    assertThat(Terminal.hasColours(terminal, Map.of("NO_COLOR", noColor, "TERM", term)))
        .isEqualTo(colours);
  }
}
