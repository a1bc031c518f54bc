package org.figurebook.read;

import java.util.List;
import org.figurebook.document.Form;

/** A printed line and its pieces. */
final class AlignedLine {
  private static final Form CAPTION =
      Form.of("(?:表|附表|附件|圖|Table|Annex|Appendix|Chart)\\s?[\\dA-Z一二三四五六七八九十(（].*");
  private static final Form NOTE =
      Form.of("(?:註|注|備註|Notes?|Remarks?|資料來源|Source)\\s?[\\d(（]*[\\d)）]*\\s?[:：.].*|[*#^@†‡].*");

  final PdfRow row;
  final List<PdfPiece> pieces;

  /** Whether ruling lines stand around it, so that it is of a drawn table. */
  final boolean ruled;

  private final boolean digits;

  AlignedLine(PdfRow row, boolean ruled) {
    this.row = row;
    this.ruled = ruled;
    this.pieces = ruled ? List.of() : PdfPiece.of(row);
    this.digits = pieces.size() > 1 && hasDigits(row);
  }

  private static boolean hasDigits(PdfRow row) {
    for (PdfGlyph glyph : row.glyphs) {
      if (Character.isDigit(glyph.text.charAt(0))) {
        return true;
      }
    }
    return false;
  }

  /** What its pieces say. */
  List<String> texts() {
    return pieces.stream().map(PdfPiece::text).toList();
  }

  double base() {
    return row.base;
  }

  double size() {
    return row.size;
  }

  /** Whether it has a value or a year behind its first piece: a row of a table. */
  boolean isCore() {
    for (int i = 1; digits && i < pieces.size(); i++) {
      if (pieces.get(i).isValue() || pieces.get(i).isYear()) {
        return true;
      }
    }
    return false;
  }

  /** Whether it has a value that is no year behind its first piece. */
  boolean hasValue() {
    for (int i = 1; i < pieces.size(); i++) {
      if (pieces.get(i).isValue() && !pieces.get(i).isYear()) {
        return true;
      }
    }
    return false;
  }

  /** Whether all it has are values. */
  boolean isValues() {
    return !pieces.isEmpty() && pieces.stream().allMatch(PdfPiece::isValue);
  }

  /** Whether it begins as the caption of a table does. */
  boolean isCaption() {
    return !pieces.isEmpty() && CAPTION.matches(pieces.get(0).text());
  }

  /** Whether it begins as a note below a table does. */
  boolean isNote() {
    return !pieces.isEmpty() && NOTE.matches(pieces.get(0).text());
  }

  double left() {
    return pieces.get(0).left;
  }

  double right() {
    return pieces.get(pieces.size() - 1).right;
  }
}
