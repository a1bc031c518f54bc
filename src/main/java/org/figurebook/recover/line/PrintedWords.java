package org.figurebook.recover.line;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.figurebook.document.Form;
import org.figurebook.document.Line;
import org.figurebook.recover.piece.CellText;
import org.figurebook.recover.piece.LineWords;
import org.figurebook.recover.piece.Link;
import org.figurebook.recover.piece.Piece;

/** The words of some lines as they are printed, before any of them are joined. */
public final class PrintedWords implements LineWords {
  /** Share of the full width that running text fills before it goes on below, whatever the word. */
  private static final double EARLY = 0.6;

  /** The end of a sentence, behind which nothing goes on. */
  private static final Form ENDED = Form.of("[.。:：;；]$");

  private final TreeMap<Integer, Line> lines = new TreeMap<>();
  private final Map<Integer, List<Piece>> read = new HashMap<>();
  private final PageShape shape;

  /** The words of lines of one page or of several. */
  public PrintedWords(List<Line> lines, PageShape shape) {
    lines.forEach(line -> this.lines.put(line.number(), line));
    this.shape = shape;
  }

  @Override
  public List<List<Piece>> between(Piece first, Piece last) {
    List<List<Piece>> out = new ArrayList<>();
    for (Line line : lines.subMap(first.line(), true, last.lastLine(), true).values()) {
      List<Piece> words = read.computeIfAbsent(line.number(), n -> words(line));
      List<Piece> own =
          line.number() > first.line()
              ? words
              : words.stream().filter(w -> w.character() >= first.character()).toList();
      if (!own.isEmpty()) {
        out.add(own);
      }
    }
    return out;
  }

  @Override
  public boolean isWrappedEarly(Piece piece) {
    return lines.subMap(piece.line(), true, piece.lastLine(), false).values().stream()
        .filter(shape::isOpen)
        .filter(line -> !ENDED.isIn(line.text().strip()))
        .anyMatch(line -> CellText.width(line.text().strip()) < shape.widest() * EARLY);
  }

  private List<Piece> words(Line line) {
    return LineReader.tokens(line, Link.LINE, shape);
  }
}
