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
  /** Running text, whose lines go on, and paragraphs that end. */
  private static final String PROSE =
      """
      答覆：··

      本署過去多年一直與各港口的營運者保持聯絡，並就渡輪航線、泊位編配和領航員的訓練定期檢討，
      以確保海上交通安全暢順。有關檢討的結果會在每年年底公布，並會按需要調整各項安排。來年本署
      會繼續改善各項設施，並加入新的項目。··

      當中各年均有增長，有關工作由現有人手負責，開支已計入部門的整體撥款，難以分開量化。過去的
      經驗顯示，營運者普遍歡迎這些措施，並期望當局可以加快推行。··

      各港口的數字如下：··

      """;

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

  /**
   * The only table of a paper that prints a space where a cell ends: {@code ·} is a space, {@code
   * ··} a gap, {@code /} the end of a line.
   */
  static Table inOrder(String lines) {
    return only(PROSE + lines.replace("/", "\n\n") + "\n");
  }

  /** A table as lines of cells parted by {@code |}, the headings first. */
  static String grid(Table table) {
    return String.join("|", table.columns())
        + "\n"
        + table.rows().stream().map(r -> String.join("|", r)).collect(Collectors.joining("\n"))
        + "\n";
  }
}
