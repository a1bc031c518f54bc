package org.figurebook.read;

import org.figurebook.document.Form;

/** Which lines over the rows of an aligned table are of its boxhead. */
final class AlignedHeadLines {
  private static final double NEAR = 2.6;

  /** How far headings over several columns of values may stand above the first row. */
  private static final double APART = 3.5;

  private static final double WRAP = 1.55;
  private static final Form UNIT_LINE =
      Form.of("[(（\\[]?(?:單位|Units?)\\s?[:：].*|[(（][^()（）]{0,14}(?:元|million|'000|\\$m|m|計)[)）]");

  /** A unit without brackets: that of the table, or the first line of a heading. */
  private static final Form BARE_UNIT =
      Form.of("[%％]|(?:HK|US)?\\$\\s?(?:million|billion|m|['’]000)|(?:百萬|億|萬|千)(?:港?元)");

  private static final Form PERIOD =
      Form.of(
          "(?:[A-Z][a-z]{2,8}\\.? )?(?:19|20)\\d\\d(?!\\d).{0,20}|\\d{1,2}月.{0,6}|Q[1-4].{0,8}|(?:全年|[Ff]ull [Yy]ear).{0,12}");

  private static final Form ENDS = Form.of(".*[。：:；;]\\s?");

  private final AlignedColumns columns;
  private final double width;

  AlignedHeadLines(AlignedColumns columns, double width) {
    this.columns = columns;
    this.width = width;
  }

  /**
   * Whether a line is one more of the boxhead.
   *
   * @param below the line below it, which is of the table
   * @param above the line above it; may be null
   */
  boolean goesOn(AlignedLine line, AlignedLine below, AlignedLine above) {
    double gap = below.base() - line.base();
    if (gap <= 0
        || line.pieces.isEmpty()
        || gap > reach(line) * Math.max(line.size(), below.size())) {
      return false;
    }
    if (line.right() > columns.right(columns.count() - 1) + 0.5 * width
        || ENDS.matches(line.pieces.get(line.pieces.size() - 1).text())) {
      return false;
    }
    return line.pieces.size() > 1 ? isHeadings(line) : isHeading(line, below, above);
  }

  private double reach(AlignedLine line) {
    return !line.hasValue() && isOverValues(line) ? APART : NEAR;
  }

  /**
   * Whether a line may stand between the ruling lines around a boxhead, where headings need no
   * other mark: no sentence, and none over the labels and the values alike.
   *
   * @param below the line of the boxhead below it; null for the last
   */
  boolean mayStand(AlignedLine line, AlignedLine below) {
    double gap = below == null ? 0 : below.base() - line.base();
    PdfPiece last = line.pieces.get(line.pieces.size() - 1);
    return gap >= 0
        && (below == null || gap <= NEAR * Math.max(line.size(), below.size()))
        && !ENDS.matches(last.text())
        && isHeadings(line);
  }

  /** Whether a line has headings over at least two columns of values. */
  boolean isOverValues(AlignedLine line) {
    return line.pieces.stream().filter(this::isBehindStub).count() >= 2;
  }

  /** Whether a line has a heading over some values that is no unit of the table. */
  boolean isOverAny(AlignedLine line) {
    return line.pieces.stream().anyMatch(p -> isBehindStub(p) && !UNIT_LINE.matches(p.text()));
  }

  private boolean isBehindStub(PdfPiece piece) {
    int[] over = columns.over(piece);
    return over == null ? piece.left >= columns.right(0) : over[0] > 0;
  }

  /** Whether a line has a text over the labels. */
  boolean hasLabel(AlignedLine line) {
    return isStub(line.pieces.get(0));
  }

  /** Several pieces: headings, unless they run on as a sentence with wide spaces. */
  private boolean isHeadings(AlignedLine line) {
    for (PdfPiece piece : line.pieces) {
      int[] over = columns.over(piece);
      if (over != null && over[0] == 0 && over[1] > 0) {
        return false;
      }
    }
    return true;
  }

  private boolean isHeading(AlignedLine line, AlignedLine below, AlignedLine above) {
    PdfPiece piece = line.pieces.get(0);
    int[] over = columns.over(piece);
    boolean atStub = over != null ? over[0] == 0 : piece.left < columns.right(0);
    if (atStub) {
      boolean wraps = below.pieces.size() > 1 && isOverFull(line, below);
      return wraps || above != null && isUnderHeadings(line, above);
    }
    if (below.pieces.size() > 1
        && (UNIT_LINE.matches(piece.text()) || isUnitAtEdge(piece, below))) {
      return false;
    }
    boolean wraps =
        over != null
            && over[0] == over[1]
            && above != null
            && above.pieces.size() > 1
            && line.base() - above.base() <= WRAP * piece.size;
    if (wraps) {
      return true;
    }
    double right = columns.right(columns.count() - 1);
    double ofAll = Math.abs(piece.middle() - (columns.left(0) + right) / 2);
    double ofValues = Math.abs(piece.middle() - (columns.left(1) + right) / 2);
    boolean title = columns.count() > 2 && ofAll < ofValues && ofAll < piece.size;
    return !title;
  }

  /** Whether a unit over periods reaches the right edge of the last, and is not in its middle. */
  private boolean isUnitAtEdge(PdfPiece piece, AlignedLine below) {
    PdfPiece last = below.pieces.get(below.pieces.size() - 1);
    boolean periods =
        below.pieces.stream().filter(this::isBehindStub).allMatch(p -> PERIOD.matches(p.text()));
    return periods
        && BARE_UNIT.matches(piece.text())
        && piece.right > last.right - 0.3 * piece.size
        && Math.abs(piece.middle() - last.middle()) > 0.3 * piece.size;
  }

  /** Whether the heading of the stub, or a heading over rows, stands under other headings. */
  private boolean isUnderHeadings(AlignedLine line, AlignedLine above) {
    double gap = line.base() - above.base();
    if (above.pieces.isEmpty()) {
      return false;
    }
    boolean near = gap > 0 && gap <= reach(above) * line.size();
    int[] over = columns.over(above.pieces.get(0));
    boolean beside = above.pieces.size() > 1 || over != null && over[0] > 0 && over[1] == over[0];
    boolean headings = beside && !above.hasValue() && isHeadings(above);
    return near && (headings || gap <= WRAP * line.size() && isOverFull(above, line));
  }

  /** Whether a line has the units of several columns and nothing else: no boxhead goes on below. */
  static boolean areUnits(AlignedLine line) {
    return line.pieces.size() > 1
        && line.pieces.stream()
            .map(PdfPiece::text)
            .allMatch(t -> BARE_UNIT.matches(t) || UNIT_LINE.matches(t));
  }

  /** Whether the heading of the stub goes on in the line below. */
  private boolean isOverFull(AlignedLine line, AlignedLine below) {
    if (line.pieces.isEmpty() || below.pieces.isEmpty()) {
      return false;
    }
    PdfPiece piece = line.pieces.get(0);
    PdfPiece first = below.pieces.get(0);
    return isStub(piece)
        && isStub(first)
        && below.base() - line.base() <= WRAP * piece.size
        && piece.width() + first.firstWord()
            >= columns.right(0) - columns.left(0) - 0.5 * piece.size;
  }

  private boolean isStub(PdfPiece piece) {
    int[] over = columns.over(piece);
    return over != null && over[1] == 0;
  }
}
