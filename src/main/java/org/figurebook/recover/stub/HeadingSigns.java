package org.figurebook.recover.stub;

import java.util.List;
import org.figurebook.document.Form;
import org.figurebook.recover.body.Fit;
import org.figurebook.recover.piece.CellText;
import org.figurebook.recover.piece.ItemMarks;
import org.figurebook.recover.piece.Kind;
import org.figurebook.recover.piece.Piece;
import org.figurebook.recover.piece.Words;

/** What shows whether a line over a row is a heading over rows or the beginning of its label. */
final class HeadingSigns {
  private static final int GROUP = 2;
  private static final int LABEL = -2;

  /** A line that cannot be all of a text. */
  private static final Form GOES_ON = Form.of(".*(?:[、，,／/及和與或的之－–-]|" + Words.JOINING + ")");

  /** A text that cannot begin a label. */
  private static final Form GONE_ON = Form.of("(?:[、，,／/)）%及和與或的之]|[a-z]{2}).*");

  private static final Form INNER =
      Form.of(
          "[-–—•·▪○]\\s?\\S.*|\\d{3}(?: .*)?|\\d{1,3}|[(（]\\d{1,2}[)）].*|其中[：:]?[^：:].*|[Oo]f which .*");

  /** Width of a line that fills no stub: three Chinese characters. */
  private static final int NARROW = 6;

  /** Width of the longest name that groups often have alike: four Chinese characters. */
  private static final int USUAL = 8;

  private final LabelledRows rows;
  private final int at;
  private final LabelWidth width;
  private final LabelWidth all;
  private final boolean goOn;
  private final String heading;
  private final String label;
  private final Piece last;

  /**
   * The signs of one line.
   *
   * @param width how wide labels are printed
   * @param all how wide labels and the lines over them are
   * @param goOn whether every such line of the table is full, and none can end the label above it
   */
  HeadingSigns(LabelledRows rows, int at, LabelWidth width, LabelWidth all, boolean goOn) {
    this.rows = rows;
    this.at = at;
    this.width = width;
    this.all = all;
    this.goOn = goOn;
    this.heading = rows.text(at);
    this.label = rows.text(at + 1);
    List<Piece> pieces = rows.row(at).cells().get(0);
    this.last = pieces.get(pieces.size() - 1);
  }

  /** 2 where it is a heading, -2 where it begins a label, 1 and -1 where that is likelier. */
  int vote() {
    boolean own = LabelledRows.isSmall(label) && rows.areSmall();
    boolean gone = GONE_ON.matches(label) && !own;
    if (GOES_ON.matches(heading) || gone) {
      return isLevel(rows.row(at)) || isOuter() || rows.returns(at) ? GROUP : LABEL;
    }
    if (isLevel(rows.row(at)) || isOuter() || rows.hasSum(at) || rows.returns(at)) {
      return GROUP;
    }
    if (rows.isPrintedTwice(at) || rows.isEndOfOther(label) || isTranslated()) {
      return isShortChinese() && !rows.isPrintedTwice(at) ? -1 : LABEL;
    }
    if (rows.areSmall() && LabelledRows.isSmall(label)) {
      boolean small = LabelledRows.isSmall(heading);
      boolean named = rows.row(0).heading() && LabelledRows.isSmall(rows.text(0));
      if (!small || !named || !all.holdsMore(last, label)) {
        return small ? LABEL : GROUP;
      }
    }
    if (goOn) {
      return LABEL;
    }
    if (isAmongItems()) {
      return rows.size(at) > 1 ? GROUP : LABEL;
    }
    if (rows.areAllGroups()) {
      return all.isFilled(last) ? 0 : GROUP;
    }
    return width.isKnown() ? byWidth() : 0;
  }

  /** Whether more than the width of lines shows what the line is. */
  boolean areProof() {
    RowMark mark = RowMark.of(rows.row(at + 1).cells().get(0));
    return isLevel(rows.row(at))
        || isOuter() && (mark == null || mark.isFirst())
        || rows.hasSum(at)
        || rows.returns(at)
        || rows.isPrintedTwice(at)
        || rows.isEndOfOther(label)
        || rows.areSmall() && LabelledRows.isSmall(label)
        || ItemMarks.begins(heading)
        || GOES_ON.matches(heading)
        || GONE_ON.matches(label);
  }

  private int byWidth() {
    boolean chinese = LabelWidth.isChinese(label);
    if (chinese && LabelWidth.isChinese(heading)) {
      return byChineseWidth();
    }
    boolean room = chinese ? width.holds(last, firstLine() + "一") : width.holdsMore(last, label);
    if (rows.size(at) > 1) {
      boolean parted = chinese && at == 0 && width.holdsMore(last, label);
      return room || parted ? group() : 0;
    }
    if (room) {
      return 1;
    }
    return chinese && !width.holdsMore(last, label) ? LABEL : -1;
  }

  /** A group, surely where the first row stands in one too: seldom do rows stand before groups. */
  private int group() {
    return rows.row(0).heading() ? GROUP : 1;
  }

  /**
   * Chinese is broken at any character: a line with room for one more goes on in no other. Names of
   * four characters are as long as each other by chance, longer ones because they are full.
   */
  private int byChineseWidth() {
    int own = CellText.width(heading);
    boolean rest = isOne(label) && !(rows.size(at) > 1 && isOne(rows.text(at + 2)));
    if (rest && own > NARROW) {
      return LABEL;
    }
    if (own <= NARROW || isShort()) {
      return group();
    }
    if (rows.size(at) > 1) {
      boolean parted = at == 0 && width.holdsMore(last, label);
      return parted || width.holds(last, firstLine() + "一") ? group() : 0;
    }
    return width.holdsMore(last, label) ? 1 : own <= USUAL ? 0 : LABEL;
  }

  /**
   * Whether the last line is surely shorter than others: letters of a print are of unequal width.
   */
  private boolean isShort() {
    int own = CellText.width(last.text());
    return own <= 2 * USUAL ? all.holds(last, "一一") : own * 3 <= all.widest() * 2;
  }

  /** Whether a few Chinese characters stand there, which lines of labels are longer than. */
  private boolean isShortChinese() {
    return LabelWidth.isChinese(heading)
        && LabelWidth.isChinese(label)
        && CellText.width(heading) <= NARROW
        && width.isKnown()
        && width.holdsMore(last, label);
  }

  /** Whether a label is one Chinese character, as the last of a broken one is. */
  private static boolean isOne(String label) {
    return CellText.width(label) <= 2;
  }

  private String firstLine() {
    return rows.row(at + 1).cells().get(0).get(0).text();
  }

  /** Whether it is a period or ends in a colon, which labels that go on do not. */
  static boolean isLevel(Fit.Row heading) {
    Piece first = heading.cells().get(0).get(0);
    String text = LabelledRows.text(heading);
    return first.kind() == Kind.YEAR || text.endsWith(":") || text.endsWith("：");
  }

  /** Whether the rows below are marked as the inner ones of a list. */
  private boolean isOuter() {
    boolean item = ItemMarks.begins(label) && !ItemMarks.isBeside(heading, label);
    boolean marked = INNER.matches(firstLine()) && !INNER.matches(heading);
    return item || marked;
  }

  /** A Chinese line over a label in English is the same label. */
  private boolean isTranslated() {
    return heading.chars().noneMatch(c -> c >= 'a' && c <= 'z')
        && LabelWidth.isChinese(heading)
        && Character.isLetter(label.charAt(0))
        && !CellText.hasWide(label);
  }

  /**
   * Items that have their values beside them stand beside the heading. Then one row without a mark
   * is the rest of its label, and several are its rows.
   */
  private boolean isAmongItems() {
    return !ItemMarks.isBeside(heading, label) && rows.hasBeside(at);
  }

  /** Whether a heading over a heading is the beginning of it. */
  static boolean isBroken(LabelledRows rows, int at, LabelWidth width) {
    String next = rows.text(at + 1);
    if (next.isEmpty() || rows.text(at).isEmpty()) {
      return false;
    }
    List<Piece> pieces = rows.row(at).cells().get(0);
    boolean marked = isLevel(rows.row(at)) || isLevel(rows.row(at + 1)) || ItemMarks.begins(next);
    return !marked
        && width.isKnown()
        && !rows.hasSum(at)
        && !rows.hasSum(at + 1)
        && !width.holdsMore(pieces.get(pieces.size() - 1), next);
  }
}
