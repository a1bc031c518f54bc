package org.figurebook.read;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.figurebook.document.Heading;
import org.figurebook.document.Line;

/** Finds the printed lines of headings whose words and page are known. */
final class HeadingLines {
  /** What may stand before a heading on the page and not in its bookmark, or the other way. */
  private static final Pattern MARK =
      Pattern.compile(
          "^(?:\\(?(?:\\d{1,2}|[一二三四五六七八九十]{1,3}|[A-Za-z]|[IVX]{1,4})[).、]|\\d{1,2}(?:\\.\\d{1,2}){1,3})");

  /** Lines that one heading may take. */
  private static final int LONGEST = 3;

  private static final int FEWEST_CHARACTERS = 2;

  private final Map<Integer, List<Line>> pages = new HashMap<>();
  private final Map<Integer, Heading> found = new TreeMap<>();

  /**
   * A heading as it is declared apart from the page.
   *
   * @param page the page it leads to, counted from 1
   * @param top how far down, in points from the top; NaN when it is not told
   * @param level 1 is outermost
   * @param words its words
   */
  record Title(int page, double top, int level, String words) {}

  private HeadingLines(List<Line> lines) {
    for (Line line : lines) {
      if (!line.isBlank()) {
        pages.computeIfAbsent(line.page(), k -> new ArrayList<>()).add(line);
      }
    }
  }

  /** The titles that are printed on their pages, in order of lines. */
  static List<Heading> find(List<Title> titles, List<Line> lines) {
    HeadingLines headings = new HeadingLines(lines);
    titles.forEach(headings::find);
    return List.copyOf(headings.found.values());
  }

  /** The words of a heading's lines as printed. */
  static String words(List<Line> lines) {
    return lines.stream().map(line -> line.text().strip()).collect(Collectors.joining(" "));
  }

  private void find(Title title) {
    String wanted = key(Cleaner.clean(title.words(), 1).text());
    List<Line> page = pages.get(title.page());
    if (page == null || wanted.length() < FEWEST_CHARACTERS) {
      return;
    }
    List<Line> best = best(page, wanted, title.top(), false);
    if (best == null) {
      String bare = MARK.matcher(wanted).replaceFirst("");
      best = bare.length() < FEWEST_CHARACTERS ? null : best(page, bare, title.top(), true);
    }
    if (best != null) {
      int line = best.get(0).number();
      found.put(line, new Heading(line, title.level(), words(best)));
    }
  }

  /** Of the lines with these words, those nearest to the place told; else the first ones free. */
  private List<Line> best(List<Line> page, String wanted, double top, boolean bare) {
    List<Line> best = null;
    double nearest = Double.MAX_VALUE;
    for (int i = 0; i < page.size(); i++) {
      List<Line> here = at(page, i, wanted, bare);
      if (here == null || found.containsKey(here.get(0).number())) {
        continue;
      }
      boolean placed = !Double.isNaN(top) && here.get(0).box() != null;
      double distance = placed ? Math.abs(here.get(0).box().top() - top) : i;
      if (distance < nearest) {
        best = here;
        nearest = distance;
      }
    }
    return best;
  }

  /** The lines from one on that have these words and no others; null when they do not. */
  private static List<Line> at(List<Line> page, int first, String wanted, boolean bare) {
    String key = key(page.get(first).text());
    String joined = bare ? MARK.matcher(key).replaceFirst("") : key;
    int last = first;
    while (joined.length() < wanted.length()
        && !joined.isEmpty()
        && wanted.startsWith(joined)
        && last - first + 1 < LONGEST
        && last + 1 < page.size()) {
      last++;
      joined += key(page.get(last).text());
    }
    return joined.equals(wanted) ? page.subList(first, last + 1) : null;
  }

  /** Words without any space, compatible characters alike, and no colon at the end. */
  private static String key(String text) {
    String folded = Normalizer.normalize(text, Normalizer.Form.NFKC);
    StringBuilder key = new StringBuilder(folded.length());
    folded
        .codePoints()
        .filter(c -> !Character.isWhitespace(c) && !Character.isISOControl(c) && c != 0xa0)
        .forEach(key::appendCodePoint);
    int end = key.length();
    return end > 0 && key.charAt(end - 1) == ':' ? key.substring(0, end - 1) : key.toString();
  }
}
