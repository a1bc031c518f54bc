package org.figurebook.render.pdf;

import java.util.ArrayList;
import java.util.List;
import org.figurebook.render.font.LineBreaker;
import org.figurebook.render.font.Typeface;

/** Breaks spans into lines. */
final class TextLayout {
  private final Typeface typeface;

  TextLayout(Typeface typeface) {
    this.typeface = typeface;
  }

  double width(Span span) {
    return width(span.text(), span.style());
  }

  double width(String text, Style style) {
    return typeface.width(text, style.size(), style.bold());
  }

  /** Width of the widest piece that cannot be broken. */
  double unbreakable(String text, Style style) {
    double widest = 0;
    int start = 0;
    for (int end : LineBreaker.opportunities(text)) {
      widest = Math.max(widest, width(text.substring(start, end).strip(), style));
      start = end;
    }
    return widest;
  }

  /** Lines no wider than a limit; none for no text. */
  List<TextLine> lines(List<Span> spans, double limit) {
    StringBuilder text = new StringBuilder();
    spans.forEach(span -> text.append(span.text()));
    Setter setter = new Setter(limit);
    int start = 0;
    for (int end : LineBreaker.opportunities(text.toString())) {
      setter.add(cut(spans, start, end), text.charAt(end - 1) == '\n');
      start = end;
    }
    return setter.finish();
  }

  /** The parts of spans between two offsets of the whole text. */
  private static List<Span> cut(List<Span> spans, int start, int end) {
    List<Span> parts = new ArrayList<>();
    int offset = 0;
    for (Span span : spans) {
      int from = Math.max(start, offset);
      int to = Math.min(end, offset + span.text().length());
      if (from < to) {
        String text = span.text().substring(from - offset, to - offset);
        parts.add(new Span(text.replace('\n', ' '), span.style(), span.target()));
      }
      offset += span.text().length();
    }
    return parts;
  }

  /** Fills lines word by word. */
  private final class Setter {
    private final double limit;
    private final List<TextLine> lines = new ArrayList<>();
    private final List<TextLine.Piece> pieces = new ArrayList<>();
    private double x;

    Setter(double limit) {
      this.limit = limit;
    }

    void add(List<Span> word, boolean breakAfter) {
      double width = 0;
      for (int i = 0; i < word.size(); i++) {
        Span span = word.get(i);
        boolean last = i == word.size() - 1;
        width += last ? width(span.text().stripTrailing(), span.style()) : width(span);
      }
      if (x > 0 && x + width > limit + 0.01) {
        flush();
      }
      if (width > limit) {
        word.forEach(this::addCharacters);
      } else {
        word.forEach(this::put);
      }
      if (breakAfter) {
        flush();
      }
    }

    /** A word wider than a line is cut wherever the line is full. */
    private void addCharacters(Span span) {
      StringBuilder open = new StringBuilder();
      double width = 0;
      for (int c : span.text().codePoints().toArray()) {
        String character = Character.toString(c);
        double advance = width(character, span.style());
        if (x + width + advance > limit && x + width > 0) {
          put(new Span(open.toString(), span.style(), span.target()));
          flush();
          open.setLength(0);
          width = 0;
        }
        open.append(character);
        width += advance;
      }
      put(new Span(open.toString(), span.style(), span.target()));
    }

    private void put(Span span) {
      String text = pieces.isEmpty() ? span.text().stripLeading() : span.text();
      if (text.isEmpty()) {
        return;
      }
      double width = width(text, span.style());
      int last = pieces.size() - 1;
      if (last >= 0 && continues(pieces.get(last).span(), span)) {
        TextLine.Piece before = pieces.get(last);
        pieces.set(
            last,
            new TextLine.Piece(before.text() + text, span, before.x(), before.width() + width));
      } else {
        pieces.add(new TextLine.Piece(text, span, x, width));
      }
      x += width;
    }

    private static boolean continues(Span before, Span next) {
      return before.style().equals(next.style()) && before.target().equals(next.target());
    }

    private void flush() {
      double size = pieces.stream().mapToDouble(p -> p.span().style().size()).max().orElse(8);
      lines.add(new TextLine(pieces, x, size));
      pieces.clear();
      x = 0;
    }

    List<TextLine> finish() {
      if (!pieces.isEmpty()) {
        flush();
      }
      return lines;
    }
  }
}
