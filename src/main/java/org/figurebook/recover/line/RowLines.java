package org.figurebook.recover.line;

import java.util.List;
import org.figurebook.document.Form;
import org.figurebook.document.Line;
import org.figurebook.recover.piece.CellText;
import org.figurebook.recover.piece.Kind;

/** Which lines are rows of a table by themselves, whatever the line above ends with. */
final class RowLines {
  private static final int FEWEST_VALUES = 3;

  private static final Form MARKED = Form.of(".*[)）]\\d");

  private RowLines() {}

  /**
   * Whether the second of two lines begins a row: values end both and words begin it; or it is
   * nothing but values, and words stand above it; or another year begins each; or both end in
   * amounts.
   */
  static boolean are(Line previous, Line line) {
    String above = previous.text().strip();
    String text = line.text().strip();
    boolean words = !text.isEmpty() && !Kind.hasDigit(text.substring(0, text.indexOf(' ') + 1));
    return words && endInValues(above) && endInValues(text)
        || areValues(text) && !Kind.hasDigit(withoutMark(above))
        || LabelledYears.areRows(above, text)
        || LabelledAmounts.areRows(above, text);
  }

  /** A label without the number of a note behind the bracket that it ends in. */
  private static String withoutMark(String label) {
    return MARKED.matches(label) ? label.substring(0, label.length() - 1) : label;
  }

  /** Whether several values end a line, which is a row then and no line of a longer text. */
  static boolean endInValues(String text) {
    List<String> words = CellText.words(text);
    int values = 0;
    while (values < words.size() && isValue(words.get(words.size() - 1 - values))) {
      values++;
    }
    return values >= FEWEST_VALUES;
  }

  /** Whether several values are all that stands in a line. */
  private static boolean areValues(String text) {
    List<String> words = CellText.words(text);
    return words.size() >= FEWEST_VALUES && words.stream().allMatch(RowLines::isValue);
  }

  /** A value, or a number in brackets below nothing. */
  private static boolean isValue(String word) {
    Kind kind = Kind.of(word);
    return kind.isValue() || kind == Kind.CHANGE;
  }
}
