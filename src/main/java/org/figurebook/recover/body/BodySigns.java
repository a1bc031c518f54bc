package org.figurebook.recover.body;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.figurebook.document.Form;
import org.figurebook.recover.piece.CellText;
import org.figurebook.recover.piece.ItemMarks;
import org.figurebook.recover.piece.Kind;
import org.figurebook.recover.piece.Link;
import org.figurebook.recover.piece.Piece;
import org.figurebook.recover.piece.Words;

/**
 * What the pieces of a body say of themselves before any column is known: which number rows, which
 * may be the next thousands of a number, which are labels with their values beside them, and which
 * stand alone over rows.
 */
public final class BodySigns {
  private static final Form COMMAS = Form.of("\\d{1,3}(?:,\\d{3})+");
  private static final Form THREE_DIGITS = Form.of("\\d{3}");
  private static final Form LOST_GROUP = Form.of("0\\d\\d");
  private static final String BULLETS = "-–—•·";
  private static final double HEADING = 1.6;

  /** Width of the longest heading over rows that may be a sentence. */
  private static final int LONGEST = 40;

  /** Digits of a number that has no sign between its thousands, and how many such there must be. */
  private static final int WHOLE = 5;

  private static final int FEWEST_WHOLE = 2;

  private final List<Piece> pieces;
  private final int[] lineEnds;
  private final boolean[] thousands;
  private final boolean[] numbered;
  private final boolean[] repeated;
  private final boolean[] ownLine;
  private final boolean[] leads;
  private final boolean[] totalAbove;
  private final boolean hasNumbers;
  private final boolean commas;
  private final boolean grouped;
  private final boolean groups;
  private final int firstRow;
  private final double[] merge;
  private final double[] cell;
  private final double[] row;
  private final double[] heading;
  private final boolean[] lostGroup;

  /** The signs of the pieces of one body, in reading order. */
  public BodySigns(List<Piece> pieces) {
    this.pieces = List.copyOf(pieces);
    this.lineEnds = lineEnds(pieces);
    this.thousands = thousands(pieces);
    this.numbered = RowNumbers.find(pieces);
    this.hasNumbers = RowNumbers.any(numbered);
    this.commas = printsThousands(pieces) && !partsThousands();
    this.ownLine = ownLine(pieces);
    this.repeated = repeated(pieces, ownLine);
    this.leads = LeadLines.find(this.pieces, lineEnds, ownLine, numbered);
    this.totalAbove = totalAbove(pieces);
    this.grouped = pieces.size() > 1 && leads[0];
    int row = 0;
    while (row < leads.length && leads[row]) {
      row = endOfLine(row) + 1;
    }
    this.firstRow = row;
    boolean more = false;
    for (int i = row + 1; i < leads.length; i++) {
      more |= leads[i] && pieces.get(i - 1).kind().isValue();
    }
    this.groups = grouped && more;
    this.merge = new double[pieces.size()];
    this.cell = new double[pieces.size()];
    this.row = new double[pieces.size()];
    this.heading = new double[pieces.size()];
    this.lostGroup = new boolean[pieces.size()];
    for (int i = 0; i < heading.length; i++) {
      price(i);
    }
  }

  /** What it costs a piece to go on, to open a cell, to open a row and to be a heading. */
  private void price(int i) {
    Piece piece = pieces.get(i);
    heading[i] = priceOfHeading(i);
    lostGroup[i] = isLostGroup(piece);
    if (i == 0) {
      return;
    }
    Piece before = pieces.get(i - 1);
    double group =
        thousands[i]
            ? (commas ? 1.5 : FitCosts.joined(before)) + (piece.link() == Link.WIDE ? 1.5 : 0)
            : -1;
    boolean apart = thousands[i] && !commas && piece.link() == Link.PLAIN;
    merge[i] = FitCosts.merge(before, piece, group) + mergeDoubt(i);
    cell[i] =
        FitCosts.cell(before, piece)
            + (numbered[i] ? 8 : 0)
            + (apart ? FitCosts.parted(before) : 0)
            + cellDoubt(i);
    row[i] = FitCosts.row(before, piece);
  }

  /** Whether thousands are printed with spaces too: 1 735 000 beside 130,000. */
  private boolean partsThousands() {
    return IntStream.range(1, thousands.length)
        .anyMatch(i -> thousands[i] && isLostGroup(pieces.get(i)));
  }

  /**
   * Whether numbers over a thousand are printed with commas; or with nothing, every line of as many
   * values: 12 207 431880 are three.
   */
  private static boolean printsThousands(List<Piece> pieces) {
    if (pieces.stream().anyMatch(p -> hasCommas(p.text()))) {
      return true;
    }
    int whole = 0;
    int values = 0;
    Set<Integer> lines = new HashSet<>();
    for (Piece piece : pieces) {
      boolean digits = piece.kind() == Kind.INTEGER && Kind.isDigits(piece.text(), WHOLE, 12);
      whole += digits && !piece.lineStart() ? 1 : 0;
      values = (piece.lineStart() ? 0 : values) + (piece.kind().isValue() ? 1 : 0);
      if (piece.lineEnd() && values > 1) {
        lines.add(values);
      }
    }
    return whole >= FEWEST_WHOLE && lines.size() == 1;
  }

  private static boolean hasCommas(String text) {
    return text.indexOf(',') > 0 && COMMAS.matches(text);
  }

  /** Three digits that begin with 0 are the end of a longer number, unless they are a code. */
  private static boolean isLostGroup(Piece piece) {
    return piece.kind() == Kind.INTEGER
        && !piece.lineStart()
        && piece.text().startsWith("0")
        && LOST_GROUP.matches(piece.text());
  }

  /** The pieces of the body. */
  List<Piece> pieces() {
    return pieces;
  }

  /** What it costs a piece to go on in the cell before it, whatever the columns. */
  double merge(int i) {
    return merge[i];
  }

  /** What it costs a piece to open a cell, whatever the columns. */
  double cell(int i) {
    return cell[i];
  }

  /** What it costs a piece to open a row. */
  double row(int i) {
    return row[i];
  }

  /** What it costs that a line is a heading over the rows after it. */
  double heading(int i) {
    return heading[i];
  }

  /** Whether a piece can only be the end of a longer number. */
  boolean isLostGroup(int i) {
    return lostGroup[i];
  }

  /** Which pieces may be the next three digits of the piece before them. */
  boolean[] thousands() {
    return thousands;
  }

  /** Whether thousands are printed with commas. */
  boolean commas() {
    return commas;
  }

  boolean isNumbered(int i) {
    return numbered[i];
  }

  private static boolean[] thousands(List<Piece> pieces) {
    boolean[] out = new boolean[pieces.size()];
    for (int i = 1; i < out.length; i++) {
      Piece piece = pieces.get(i);
      if (piece.link() == Link.PLAIN || piece.link() == Link.WIDE) {
        String before = pieces.get(i - 1).text();
        out[i] =
            CellText.arePrinted(before, piece.text())
                || out[i - 1]
                    && THREE_DIGITS.matches(before)
                    && CellText.isThousands("1", piece.text());
      }
    }
    return out;
  }

  /** Texts that begin the line of several rows are labels on their own. */
  private static boolean[] repeated(List<Piece> pieces, boolean[] label) {
    Map<String, Integer> counts = new HashMap<>();
    for (int i = 0; i < label.length; i++) {
      if (label[i]) {
        counts.merge(pieces.get(i).text(), 1, Integer::sum);
      }
    }
    boolean[] out = new boolean[pieces.size()];
    for (int i = 0; i < label.length; i++) {
      out[i] = label[i] && counts.get(pieces.get(i).text()) >= 2;
    }
    return out;
  }

  private static boolean[] ownLine(List<Piece> pieces) {
    boolean[] out = new boolean[pieces.size()];
    boolean[] second = SecondLabels.find(pieces);
    for (int i = 0; i + 1 < pieces.size(); i++) {
      Piece next = pieces.get(i + 1);
      out[i] =
          pieces.get(i).lineStart()
              && !second[i]
              && pieces.get(i).isText()
              && !FitCosts.UNIT_ALONE.matcher(pieces.get(i).text()).matches()
              && (next.link().isSameLine() || isJoined(pieces.get(i)))
              && (next.kind().isValue() || isSecondLabel(pieces, i + 1));
    }
    return out;
  }

  /**
   * Whether Chinese words of a second column stand between those that begin a line and a value. The
   * number of a row may stand alone above them.
   */
  private static boolean isSecondLabel(List<Piece> pieces, int i) {
    Piece piece = pieces.get(i);
    boolean numbered =
        i > 1 && pieces.get(i - 2).isAlone() && pieces.get(i - 2).kind() == Kind.INTEGER;
    return !numbered
        && piece.isText()
        && piece.link().isSameLine()
        && CellText.isWide(piece.text().charAt(0))
        && i + 1 < pieces.size()
        && pieces.get(i + 1).link().isSameLine()
        && pieces.get(i + 1).kind().isValue();
  }

  /** Which pieces begin a line below one of a total and its value: its row is over. */
  private static boolean[] totalAbove(List<Piece> pieces) {
    boolean[] out = new boolean[pieces.size()];
    boolean total = false;
    for (int i = 0; i < out.length; i++) {
      Piece piece = pieces.get(i);
      if (piece.lineStart()) {
        out[i] = total && pieces.get(i - 1).kind().isValue();
        total = Words.isTotal(piece.text()) || Words.isSubtotal(piece.text());
      }
    }
    return out;
  }

  /** Whether a line begins with the word for a total, its value beside it. */
  private boolean isTotalLine(int i) {
    return ownLine[i]
        && (Words.isTotal(pieces.get(i).text()) || Words.isSubtotal(pieces.get(i).text()));
  }

  private int endOfLine(int i) {
    return lineEnds[i];
  }

  /** For each piece, the last one of its line. */
  private static int[] lineEnds(List<Piece> pieces) {
    int[] ends = new int[pieces.size()];
    for (int i = ends.length - 1; i >= 0; i--) {
      boolean last = i + 1 == ends.length || pieces.get(i + 1).lineStart();
      ends[i] = last ? i : ends[i + 1];
    }
    return ends;
  }

  /** English labels wrap often, and nothing shows it: a table with headings begins with one. */
  private boolean isLatin(int i) {
    return pieces.get(i).text().chars().allMatch(c -> c < 0x2e80);
  }

  private double priceOfHeading(int i) {
    Piece piece = pieces.get(i);
    boolean words = piece.lineStart() && LeadLines.areWords(pieces, i, endOfLine(i) + 1);
    if (!words) {
      return FitCosts.NEVER;
    }
    boolean first = !groups && (i == 0 || grouped && i < firstRow);
    boolean item = ItemMarks.begins(piece.text());
    boolean odd = !item && piece.text().startsWith("(") || Words.isTotal(piece.text());
    int next = endOfLine(i) + 1;
    int width = 0;
    boolean sentence = false;
    for (Piece each : pieces.subList(i, next)) {
      width += CellText.width(each.text());
      sentence |= each.text().indexOf('。') >= 0 || each.text().indexOf('，') >= 0;
    }
    odd |= sentence && width > LONGEST || width > 2 * LONGEST;
    boolean cell = isBullet(piece.text()) || pieces.get(next - 1).text().endsWith("。");
    double within = hasNumbers && (cell || sentence || width > LONGEST) ? 8 : 0;
    odd |= hasNumbers && next < pieces.size() && !numbered[next];
    double lead = grouped ? first ? HEADING : HEADING - 1.3 : HEADING + (isLatin(i) ? 1.2 : 0);
    return (leads[i] ? lead : HEADING + 2) + (odd ? 4 : 0) + within;
  }

  /**
   * A label that returns in other rows, or has its values beside it, rarely is the end of a wrapped
   * one.
   */
  private double mergeDoubt(int i) {
    Piece piece = pieces.get(i);
    Piece before = pieces.get(i - 1);
    if (piece.link().isSameLine() || piece.link() == Link.WRAP) {
      return 0;
    }
    boolean item = piece.lineStart() && ItemMarks.begins(piece.text());
    double doubt = numbered[i] ? 8 : item ? 5 : isBullet(piece.text()) ? 4 : 0;
    doubt += isTotalLine(i) ? 5 : 0;
    boolean behindTotal = Words.isTotal(before.text()) && piece.isText();
    doubt += behindTotal && !piece.text().startsWith("(") ? 3 : 0;
    if (repeated[i]) {
      return doubt + 4;
    }
    if (ownLine[i]) {
      return doubt + (before.kind().isValue() ? 8 : 1.2);
    }
    boolean valuesBelow =
        i + 1 < pieces.size()
            && pieces.get(i + 1).lineStart()
            && pieces.get(i + 1).kind().isValue();
    return doubt + (valuesBelow && piece.isText() ? -0.8 : 0);
  }

  private static boolean isBullet(String text) {
    return text.length() > 1 && text.charAt(1) == ' ' && BULLETS.indexOf(text.charAt(0)) >= 0;
  }

  /** A label with its values beside it rarely stands in the middle of a row. */
  private double cellDoubt(int i) {
    Piece piece = pieces.get(i);
    if (!piece.lineStart() || !piece.isText()) {
      return 0;
    }
    Kind before = pieces.get(i - 1).kind();
    boolean valuesBefore = before.isValue() || before == Kind.MARK;
    double closed = totalAbove[i] && !piece.text().startsWith("(") ? 4 : 0;
    double above = leads[i] && valuesBefore && isLatin(i) ? 2 : 0;
    return closed + above + (ownLine[i] ? 4 : valuesBefore && piece.lineEnd() ? 0.5 : 0);
  }

  /** Where rows are numbered, a row begins at its number; one of a total begins at its word. */
  double rowDoubt(int i) {
    if (numbered[i]) {
      return -3;
    }
    if (isTotalLine(i)) {
      return -5;
    }
    return hasNumbers ? 3 : 0;
  }

  /** A short English label of two lines. */
  private static boolean isJoined(Piece piece) {
    return piece.line() < piece.lastLine()
        && piece.text().length() <= 60
        && piece.text().chars().allMatch(c -> c < 0x2e80);
  }
}
