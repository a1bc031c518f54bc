package org.figurebook.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.figurebook.document.CleanText;
import org.figurebook.document.Finding;
import org.figurebook.document.Form;
import org.figurebook.document.Line;
import org.figurebook.document.Place;
import org.figurebook.document.ReadStatus;

/** Reads plain text, also text that came out of a PDF with its layout lost. */
final class TextReader {
  /** A page has at least so many printed lines; fewer are a running head. */
  private static final int LINES_OF_A_PAGE = 5;

  /** A printed page number at the end of a line. */
  private static final Form FOLIO =
      Form.of(
          "(?:第 {0,3}\\d[\\d ]{0,6}頁|(?:^|[^A-Za-z])[Pp]age {1,3}(?:\\d{1,4}|\\d(?: {1,2}\\d){1,3}))\\s*$");

  /** Of so many lines one at least is set in where a text sets lines in. */
  private static final int INDENTED = 15;

  /** Pages of fewer printed lines are rare. */
  private static final int SHORT_PAGE = 12;

  /** So many lines that begin with a space before they say anything. */
  private static final int MANY_SPACED = 6;

  /** A space, and cells with wide gaps between them: the first cell of a row is empty. */
  private static final Form EMPTY_CELL = Form.of(" \\S.*\\S {2,}\\S.*\\S {2,}\\S.*");

  /** Two spaces, and headings of years and brackets: the first cell of a boxhead is empty. */
  private static final Form EMPTY_CORNER =
      Form.of(
          " {2,4}(?=.*\\d{4})(?:(?:[(（][^()（）]{1,12}[)）]|\\d[\\d,.%/–-]*|[A-Z][a-z]{1,9})\\s+)*"
              + "(?:[(（][^()（）]{1,12}[)）]|\\d[\\d,.%/–-]*)\\s*");

  private TextReader() {}

  /** More of a text than this is not read; the longest sets of replies take a few megabytes. */
  static final int LARGEST = 16 << 20;

  /** Longer lines are read as several; no page holds so much. */
  private static final int LONGEST_LINE = 20_000;

  /** Such a line is cut at a space, if there is one behind so many characters. */
  private static final int SHORTEST_PART = LONGEST_LINE - 500;

  /** Reads a text file. */
  static Reading read(Path file, String name, Limits limits) throws IOException, Unreadable {
    return read(file, name, limits, LARGEST);
  }

  /** Reads a text file up to a number of bytes. */
  static Reading read(Path file, String name, Limits limits, int largest)
      throws IOException, Unreadable {
    List<Finding> findings = new ArrayList<>();
    byte[] bytes = bytes(file, name, largest, findings);
    TextDecoder decoded = TextDecoder.decode(bytes);
    report(decoded, name, findings);
    List<Line> lines = lines(within(decoded.text(), name, limits, findings));
    if (lines.stream().anyMatch(line -> line.raw().length() >= SHORTEST_PART)) {
      findings.add(
          Finding.note(
              "long-lines",
              name + " has lines of some 20000 characters or more, which are read as several",
              Place.ofDocument(name)));
    }
    if (lines.stream().allMatch(Line::isBlank)) {
      throw new Unreadable("empty", "has no text, only blank lines", "get the file again");
    }
    int pages = lines.get(lines.size() - 1).page();
    boolean whole = findings.stream().allMatch(f -> f.severity() == Finding.Severity.NOTE);
    ReadStatus status = whole ? ReadStatus.READ : ReadStatus.PARTIAL;
    return new Reading("text", pages, lines, List.of(), status, findings);
  }

  static byte[] bytes(Path file, String name, int largest, List<Finding> findings)
      throws IOException {
    byte[] bytes;
    try (InputStream in = Files.newInputStream(file)) {
      bytes = in.readNBytes(largest);
    }
    if (Files.size(file) > bytes.length) {
      bytes = Arrays.copyOf(bytes, lastBreak(bytes));
      findings.add(
          new Finding(
              Finding.Severity.WARNING,
              "too-large",
              name + " is too large; only its first " + (largest >> 20) + " MB are read",
              "split the file",
              Place.ofDocument(name)));
    }
    return bytes;
  }

  /** As many whole lines of a text as may be read. */
  static String within(String text, String name, Limits limits, List<Finding> findings) {
    if (text.length() <= limits.characters()) {
      return text;
    }
    findings.add(
        Reading.overLimit(name, "characters", limits.characters(), Place.ofDocument(name)));
    int end = text.lastIndexOf('\n', limits.characters() - 1) + 1;
    return text.substring(0, end > 0 ? end : limits.characters());
  }

  /** Where the last whole line ends; the end of the bytes when there is none. */
  private static int lastBreak(byte[] bytes) {
    boolean wide = bytes.length > 1 && (bytes[0] & 0xff) + (bytes[1] & 0xff) == 0xff + 0xfe;
    int step = wide ? 2 : 1;
    for (int end = bytes.length - bytes.length % step; end >= step; end -= step) {
      int sum = bytes[end - 1] + (wide ? bytes[end - 2] : 0);
      if (sum == '\n' && (bytes[end - 1] == 0 || bytes[end - 1] == '\n')) {
        return end;
      }
    }
    return bytes.length;
  }

  static void report(TextDecoder decoded, String name, List<Finding> findings) {
    Place place = Place.ofDocument(name);
    if (!decoded.encoding().equals("UTF-8")) {
      String how = decoded.sure() ? " is in " : " seems to be in ";
      findings.add(Finding.note("encoding", name + how + decoded.encoding(), place));
    }
    if (decoded.damaged() > 0) {
      findings.add(
          new Finding(
              Finding.Severity.WARNING,
              "characters-lost",
              name + " has " + decoded.damaged() + " characters that cannot be read",
              "get the file again, or save it as UTF-8",
              place));
    }
  }

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
      while (stop - start > LONGEST_LINE) {
        int part = text.lastIndexOf(' ', start + LONGEST_LINE - 1) + 1;
        part = part > start + SHORTEST_PART ? part : start + LONGEST_LINE;
        raws.add(text.substring(start, part));
        start = part;
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
    boolean indents = !feeds && (indents(raws) || leavesCells(raws));
    int page = 1;
    int printed = 0;
    String above = "";
    for (int i = 0; i < raws.size(); i++) {
      String raw = raws.get(i);
      boolean opens =
          feeds
              ? raw.indexOf('\f') == 0
              : !indents
                  && printed >= LINES_OF_A_PAGE
                  && isFirstOfPage(raw, raws.get(i - 1), above);
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

  /**
   * Whether lines that begin with a space stand so near to one another that it is an empty cell:
   * pages are longer.
   */
  private static boolean leavesCells(List<String> raws) {
    int spaced = 0;
    int near = 0;
    int printed = SHORT_PAGE;
    for (String raw : raws) {
      if (raw.isBlank()) {
        continue;
      }
      printed++;
      if (raw.startsWith(" ") && !raw.startsWith("  ")) {
        spaced++;
        near += printed < SHORT_PAGE ? 1 : 0;
        printed = 0;
      }
    }
    return spaced >= MANY_SPACED && near * 4 >= spaced * 3;
  }

  /** Whether a text sets lines in from the edge, so that spaces before one say nothing of pages. */
  private static boolean indents(List<String> raws) {
    long printed = raws.stream().filter(raw -> !raw.isBlank()).count();
    long deep = raws.stream().filter(raw -> raw.startsWith("  ") && !raw.isBlank()).count();
    long one = raws.stream().filter(raw -> raw.startsWith(" ") && !raw.isBlank()).count() - deep;
    return deep * INDENTED > printed && deep > one;
  }

  private static boolean isFirstOfPage(String raw, String before, String above) {
    return raw.length() > 1
        && raw.charAt(0) == ' '
        && !raw.isBlank()
        && (!before.isBlank() && !isEmptyCell(raw) || FOLIO.isIn(above));
  }

  private static boolean isEmptyCell(String raw) {
    return EMPTY_CELL.matches(raw) || EMPTY_CORNER.matches(raw);
  }
}
