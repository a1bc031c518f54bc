package org.figurebook.recover;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.figurebook.document.Document;
import org.figurebook.outline.Outliner;
import org.figurebook.read.DocumentReader;
import org.figurebook.table.Table;

/** Little papers for tests, and tables written as text. */
final class Papers {
  private Papers() {}

  /** The tables of a paper of these lines; {@code ·} stands for a space at the end of a line. */
  static List<Table> tables(String text) {
    try {
      Path file = Files.createTempFile("paper", ".txt");
      Files.writeString(file, text.replace('·', ' '), StandardCharsets.UTF_8);
      Document document = DocumentReader.read(file);
      Files.delete(file);
      return TableRecovery.recover(document, Outliner.outline(document));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The only table of a paper of these lines. */
  static Table only(String text) {
    List<Table> tables = tables(text);
    assertThat(tables).hasSize(1);
    return tables.get(0);
  }

  /** A table as lines of cells parted by {@code |}, the headings first. */
  static String grid(Table table) {
    return String.join("|", table.columns())
        + "\n"
        + table.rows().stream().map(r -> String.join("|", r)).collect(Collectors.joining("\n"))
        + "\n";
  }
}
