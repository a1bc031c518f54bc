package org.figurebook.render.font;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * Breaks text into lines by the Unicode line breaking algorithm (UAX 14), which knows where Chinese
 * may break and which marks may not begin or end a line. A number stays with the Chinese unit that
 * follows it.
 */
public final class LineBreaker {
  private static final String ELLIPSIS = "…";

  /** Making an iterator takes longer than using it. */
  private static final ThreadLocal<BreakIterator> BREAKS =
      ThreadLocal.withInitial(() -> BreakIterator.getLineInstance(ULocale.TRADITIONAL_CHINESE));

  private LineBreaker() {}

  /**
   * The offsets after which a line may end, the end of the text last.
   *
   * @param text the text
   */
  public static List<Integer> opportunities(String text) {
    if (isNumber(text)) {
      return List.of(text.length());
    }
    BreakIterator breaks = BREAKS.get();
    breaks.setText(text);
    List<Integer> offsets = new ArrayList<>();
    breaks.first();
    for (int at = breaks.next(); at != BreakIterator.DONE; at = breaks.next()) {
      if (at == text.length() || !partsNumberFromUnit(text, at)) {
        offsets.add(at);
      }
    }
    return offsets;
  }

  /** Most cells of tables are numbers, which do not break. */
  private static boolean isNumber(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if ((c < '0' || c > '9') && c != ',' && c != '.') {
        return false;
      }
    }
    return !text.isEmpty();
  }

  private static boolean partsNumberFromUnit(String text, int at) {
    char before = text.charAt(at - 1);
    return before >= '0' && before <= '9' && Character.isIdeographic(text.codePointAt(at));
  }

  /**
   * Wraps a text.
   *
   * @param text the text
   * @param limit the widest a line may be
   * @param width measures a piece of text in the unit of the limit
   * @return lines without surrounding blanks; one empty line for an empty text
   */
  public static List<String> wrap(String text, double limit, ToDoubleFunction<String> width) {
    List<String> lines = new ArrayList<>();
    int start = 0;
    int end = 0;
    for (int next : opportunities(text)) {
      if (width.applyAsDouble(text.substring(start, next).strip()) > limit) {
        if (end > start) {
          lines.add(text.substring(start, end).strip());
          start = end;
        }
        start = cutLongWord(text, start, next, limit, width, lines);
      }
      end = next;
      if (text.charAt(next - 1) == '\n') {
        lines.add(text.substring(start, next).strip());
        start = next;
      }
    }
    if (start < text.length() || lines.isEmpty()) {
      lines.add(text.substring(start).strip());
    }
    return lines;
  }

  /** A word wider than a line is cut wherever the line is full. */
  private static int cutLongWord(
      String text,
      int from,
      int to,
      double limit,
      ToDoubleFunction<String> width,
      List<String> lines) {
    int start = from;
    int end = text.offsetByCodePoints(start, 1);
    while (width.applyAsDouble(text.substring(start, to).strip()) > limit && end < to) {
      int after = text.offsetByCodePoints(end, 1);
      while (after < to && width.applyAsDouble(text.substring(start, after)) <= limit) {
        end = after;
        after = text.offsetByCodePoints(end, 1);
      }
      lines.add(text.substring(start, end).strip());
      start = end;
      end = Math.min(to, text.offsetByCodePoints(start, 1));
    }
    return start;
  }

  /** Wraps a text onto at most so many lines; what does not fit is cut with an ellipsis. */
  public static List<String> wrap(
      String text, double limit, int most, ToDoubleFunction<String> width) {
    List<String> lines = wrap(text, limit, width);
    if (lines.size() <= most) {
      return lines;
    }
    List<String> kept = new ArrayList<>(lines.subList(0, most));
    kept.set(most - 1, shorten(kept.get(most - 1) + ELLIPSIS, limit, width));
    return kept;
  }

  private static String shorten(String line, double limit, ToDoubleFunction<String> width) {
    String text = line.substring(0, line.length() - 1);
    while (!text.isEmpty() && width.applyAsDouble(text + ELLIPSIS) > limit) {
      text = text.substring(0, text.offsetByCodePoints(text.length(), -1));
    }
    return text + ELLIPSIS;
  }
}
