package org.figurebook.read;

import java.util.List;

/** What the labels of a column tell of one another: those in two languages, those set back. */
final class AlignedLabels {
  private final boolean bilingual;
  private final double edge;
  private final boolean edgeHasRows;
  private final List<PdfPiece> centred;
  private final double size;

  /**
   * Looks at the lines of a column from top to bottom.
   *
   * @param values where values stand in the other columns
   */
  AlignedLabels(List<AlignedCell> column, List<Double> values, double size) {
    this.size = size;
    int pairs = 0;
    int chinese = 0;
    for (int i = 0; i < column.size(); i++) {
      PdfPiece piece = column.get(i).first();
      if (piece.isChinese() && !piece.isLatin()) {
        chinese++;
        pairs += i + 1 < column.size() && isEnglish(column.get(i + 1).first()) ? 1 : 0;
      }
    }
    bilingual = pairs >= 2 && pairs * 10 >= chinese * 6;
    edge = edge(column);
    edgeHasRows = edgeHasRows(column, values);
    centred = centred(column);
  }

  /** Lines set back whose middle others share that begin elsewhere: headings over rows. */
  private List<PdfPiece> centred(List<AlignedCell> column) {
    List<PdfPiece> back =
        column.stream().map(AlignedCell::first).filter(p -> edge > 0 && !isAtEdge(p)).toList();
    return back.stream()
        .filter(p -> back.stream().filter(other -> isCentred(p, other)).count() >= 2)
        .toList();
  }

  private boolean isCentred(PdfPiece piece, PdfPiece other) {
    boolean middle = Math.abs(piece.middle() - other.middle()) < 0.25 * size;
    return middle && Math.abs(piece.left - other.left) > 0.5 * size;
  }

  private boolean isAtEdge(PdfPiece piece) {
    return piece.left < edge + 0.2 * size;
  }

  /** The left edge that at least three lines share, all others being set back; 0 for none. */
  private double edge(List<AlignedCell> column) {
    if (column.isEmpty() || column.get(0).from > 1) {
      return 0;
    }
    double least = column.stream().mapToDouble(c -> c.first().left).min().orElse(0);
    long shared = column.stream().filter(c -> c.first().left < least + 0.2 * size).count();
    return shared >= 3 ? least : 0;
  }

  /**
   * Whether rows begin at the edge: where none or few of the lines there have values beside them,
   * they may be the ends of labels whose first lines are set back.
   */
  private boolean edgeHasRows(List<AlignedCell> column, List<Double> values) {
    List<PdfPiece> lines = column.stream().map(AlignedCell::first).filter(this::isAtEdge).toList();
    long rows = lines.stream().filter(line -> isBeside(line, values)).count();
    return rows * 3 >= lines.size();
  }

  private boolean isBeside(PdfPiece line, List<Double> values) {
    return values.stream().anyMatch(at -> Math.abs(at - line.base) < 0.5 * size);
  }

  private static boolean isEnglish(PdfPiece piece) {
    return piece.isLatin() && !piece.isChinese();
  }

  /** Whether a line says in English what the Chinese one above it says. */
  boolean isTranslation(PdfPiece above, PdfPiece next) {
    return bilingual && above.isChinese() && !above.isLatin() && isEnglish(next);
  }

  /** Whether a line cannot go on with the label above it. */
  boolean isAnother(AlignedCell label, PdfPiece next) {
    if (label.from > 1) {
      return false;
    }
    PdfPiece last = label.last();
    boolean language = bilingual && last.isLatin() && next.isChinese();
    boolean out =
        edge > 0 && edgeHasRows && isAtEdge(next) && label.first().left > edge + 0.5 * size;
    boolean heading = centred.contains(next) != centred.contains(last);
    char first = next.text().charAt(0);
    boolean total = last.isTotal() && !Character.isLowerCase(first) && "(（/／".indexOf(first) < 0;
    return language || out || heading || total || isOtherType(last, next);
  }

  /**
   * Whether one of two lines is bold and the other is not at all. Only those in the same script
   * tell: a label in two languages may have one of them in bold.
   */
  private static boolean isOtherType(PdfPiece last, PdfPiece next) {
    boolean script = last.isChinese() == next.isChinese() && last.isLatin() == next.isLatin();
    return script && last.isBold() != next.isBold() && last.isPlain() != next.isPlain();
  }
}
