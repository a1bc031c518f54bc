package org.figurebook.read;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.figurebook.document.CleanText;
import org.figurebook.document.Line;

/** Reads plain text, also text that came out of a PDF with its layout lost. */
final class TextReader {
  /** A page has at least so many printed lines; fewer are a running head. */
  private static final int LINES_OF_A_PAGE = 5;

  /** A printed page number at the end of a line. */
  private static final Pattern FOLIO =
      Pattern.compile("(?:第 {0,3}\\d[\\d ]{0,6}頁|[Pp]age {1,3}\\d[\\d ]{0,6})\\s*$");

  private TextReader() {}

  /** The lines of a text. */
  static List<Line> lines(String text) {
    List<String> raws = split(text);
    int[] pages = pages(raws);
    List<CleanText> clean = Cleaner.clean(raws, pages);
    List<Line> lines = new ArrayList<>(raws.size());
    for (int i = 0; i < raws.size(); i++) {
      lines.add(new Line(i + 1, pages[i], raws.get(i), clean.get(i), null));
    }
    return lines;
  }

  private static List<String> split(String text) {
    List<String> raws = new ArrayList<>();
    int start = 0;
    while (start < text.length()) {
      int end = text.indexOf('\n', start);
      int next = end < 0 ? text.length() : end + 1;
      int stop = end < 0 ? text.length() : end;
      if (stop > start && text.charAt(stop - 1) == '\r') {
        stop--;
      }
      raws.add(text.substring(start, stop));
      start = next;
    }
    return raws;
  }

  /**
   * The page of each line. A form feed opens one; where it was lost, it left a space before the
   * first word of the new page, right under the last line of the old.
   */
  private static int[] pages(List<String> raws) {
    int[] pages = new int[raws.size()];
    boolean feeds = raws.stream().anyMatch(raw -> raw.indexOf('\f') >= 0);
    int page = 1;
    int printed = 0;
    String above = "";
    for (int i = 0; i < raws.size(); i++) {
      String raw = raws.get(i);
      boolean opens =
          feeds
              ? raw.indexOf('\f') == 0
              : printed >= LINES_OF_A_PAGE && isFirstOfPage(raw, raws.get(i - 1), above);
      if (opens && i > 0) {
        page++;
        printed = 0;
      }
      if (!raw.isBlank()) {
        printed++;
        above = raw;
      }
      pages[i] = page;
    }
    return pages;
  }

  private static boolean isFirstOfPage(String raw, String before, String above) {
    return raw.length() > 1
        && raw.charAt(0) == ' '
        && !raw.isBlank()
        && (!before.isBlank() || FOLIO.matcher(above).find());
  }
}
