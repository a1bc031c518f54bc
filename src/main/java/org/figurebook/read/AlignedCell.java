package org.figurebook.read;

import java.util.ArrayList;
import java.util.List;

/** Pieces that make one cell: lines of one text in one column or over several. */
final class AlignedCell {
  final int from;
  final int to;
  final List<PdfPiece> pieces = new ArrayList<>();

  AlignedCell(PdfPiece piece, int from, int to) {
    this.from = from;
    this.to = to;
    pieces.add(piece);
  }

  PdfPiece first() {
    return pieces.get(0);
  }

  PdfPiece last() {
    return pieces.get(pieces.size() - 1);
  }

  double top() {
    return first().base;
  }

  double bottom() {
    return last().base;
  }

  boolean isValue() {
    return first().isValue();
  }

  List<PdfGlyph> glyphs() {
    List<PdfGlyph> glyphs = new ArrayList<>();
    pieces.forEach(piece -> glyphs.addAll(piece.glyphs));
    return glyphs;
  }
}
