package org.figurebook.recover.block;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.figurebook.document.Form;
import org.figurebook.recover.piece.CellText;
import org.figurebook.recover.piece.Kind;
import org.figurebook.recover.piece.Piece;

/** What rows look like that do not end in two values: shares in brackets, words behind values. */
final class RowShapes {
  private static final Form SHARE =
      Form.of("(?:.*[ \\p{IsHan}])?\\d[\\d,]*(?:\\.\\d+)? ?[(（][-+−–]?\\d[\\d.]*[%％][)）]");

  /** What no label of a row has: the marks of a sentence. */
  static final Form NO_LABEL = Form.of("[，。；：:;]|[,、]$|\\.$");

  /** A rounded count at the end of a line. */
  private static final Pattern ABOUT =
      Pattern.compile("(約|逾|超過|近|至少|最少)\\d[\\d,.]*(\\p{IsHan}{1,3})$");

  private static final int FEWEST_PIECES = 3;

  private RowShapes() {}

  /** Whether a line ends in a value and its share or change in brackets. */
  static boolean endsInShare(String text) {
    char last = text.isEmpty() ? ' ' : text.charAt(text.length() - 1);
    return (last == ')' || last == '）') && SHARE.matches(text);
  }

  /** Whether two lines end in counts rounded alike: 約60項. */
  static boolean endInLikeCounts(String one, String other) {
    Matcher here = ABOUT.matcher(CellText.compact(one));
    if (!here.find()) {
      return false;
    }
    Matcher there = ABOUT.matcher(CellText.compact(other));
    return there.find()
        && there.group(1).equals(here.group(1))
        && there.group(2).equals(here.group(2));
  }

  /** Whether nothing but values and signs for none, a number first, stands in a text. */
  static boolean areCells(String text) {
    List<String> words = CellText.words(text);
    return !words.isEmpty()
        && Kind.of(words.get(0)).isNumber()
        && words.stream().allMatch(word -> Kind.of(word).isValue());
  }

  /** Whether a row of a label, values and words again has its pieces as the row above it. */
  static boolean areAlike(List<Piece> row, List<Piece> above) {
    boolean same = row.size() == above.size() && row.size() >= FEWEST_PIECES;
    boolean value = false;
    for (int i = 0; i < row.size() && same; i++) {
      same = row.get(i).isText() == above.get(i).isText();
      value |= row.get(i).kind().isNumber() && above.get(i).kind().isNumber();
    }
    return same && value && row.get(0).isText() && !NO_LABEL.isIn(row.get(0).text());
  }
}
