package org.figurebook.outline;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.figurebook.document.Form;

/**
 * Feet of a text whose pages are not told: the same words with the number of the page behind them,
 * right before the space that a page break left or at the end of the text. The numbers are 1, 2, 3
 * from one to the next; a single one is the first.
 */
final class PageFeet {
  /** Harbour Digest - 1, Head 12 — PORT OFFICE (1), 總目12－港務處第1頁. */
  private static final Pattern FOOT =
      Pattern.compile("(.*[^\\d,.:：$%+–-])(?:第|[-–—(（])?(\\d{1,3})(?:頁|[-–—)）])?");

  /** The same where its name ends in a year, a gap before the number: Harbour Digest 2031 1. */
  private static final Pattern APART_FROM_YEAR =
      Pattern.compile("(.*(?:19|20)\\d\\d) {2,}(\\d{1,3})\\s*");

  private static final int LONGEST = 90;
  private static final int FEWEST_LETTERS = 4;

  /** What stands over a line that may be a row like it. */
  private static final Form ENDS_IN_VALUE = Form.of(".*\\d[\\d,.]*[%％)）]?");

  /** Three words or more with a capital each: Harbour Office Yearbook 1. */
  private static final Form NAME = Form.of("(?:[A-Z][A-Za-z’'-]+ ){3,}\\d{1,3}");

  private static final Form APART = Form.of("(?:[^\\s\\d] {2,}| [-–—] ?| [(（])\\d{1,3}[)）]?\\s*$");
  private static final Form IN_BRACKET = Form.of("[(（]\\d{1,3}[)）]\\s*$");
  private static final int FEWEST_LINES = 16;
  private static final int FEWEST_PAGES = 3;

  private final PaperText text;

  private PageFeet(PaperText text) {
    this.text = text;
  }

  /** The lines that are feet of pages. */
  static List<Integer> of(PaperText text) {
    PageFeet feet = new PageFeet(text);
    Map<String, List<Integer>> found = new LinkedHashMap<>();
    for (int n = 2; n <= text.count(); n++) {
      if (feet.endsPage(n)) {
        Matcher foot = feet.foot(n);
        if (foot.matches() && letters(foot.group(1)) >= FEWEST_LETTERS) {
          found.computeIfAbsent(foot.group(1), words -> new ArrayList<>()).add(n);
        }
      }
    }
    List<Integer> out = new ArrayList<>();
    found.values().stream().filter(feet::areNumbered).forEach(out::addAll);
    out.addAll(feet.numbersAlone());
    return out;
  }

  /** Numbers alone before such a space that count the pages from the first, three at least. */
  private List<Integer> numbersAlone() {
    List<Integer> lines = new ArrayList<>();
    for (int n = 2; n <= text.count(); n++) {
      boolean counts = endsPage(n) && text.key(n).equals(Integer.toString(lines.size() + 1));
      boolean far = lines.isEmpty() || n - lines.get(lines.size() - 1) >= FEWEST_LINES;
      if (counts && far) {
        lines.add(n);
      }
    }
    return lines.size() < FEWEST_PAGES ? List.of() : lines;
  }

  /** The words of a foot and its number. */
  private Matcher foot(int n) {
    Matcher dated = APART_FROM_YEAR.matcher(text.line(n).raw());
    return dated.matches() ? dated : FOOT.matcher(text.key(n));
  }

  private boolean endsPage(int n) {
    if (text.isBlank(n) || text.key(n).length() > LONGEST) {
      return false;
    }
    int below = text.printedBelow(n);
    if (below == 0) {
      return true;
    }
    String next = text.line(below).raw();
    return next.length() > 1 && next.charAt(0) == ' ' && next.charAt(1) != ' ';
  }

  private boolean areNumbered(List<Integer> lines) {
    for (int i = 0; i < lines.size(); i++) {
      Matcher foot = foot(lines.get(i));
      if (!foot.matches() || Integer.parseInt(foot.group(2)) != i + 1) {
        return false;
      }
    }
    return lines.size() > 1 || !isRow(lines.get(0));
  }

  /**
   * Whether a single line may be a row: a line that ends in a value stands above it, or nothing
   * sets its number apart from words that are no name. Short papers have no feet that could be
   * told.
   */
  private boolean isRow(int n) {
    int above = text.printedAbove(n);
    if (n < FEWEST_LINES || above == 0 || ENDS_IN_VALUE.matches(text.words(above).strip())) {
      return true;
    }
    boolean last = text.printedBelow(n) == 0;
    boolean name = NAME.matches(text.words(n));
    boolean apart = (last ? IN_BRACKET : APART).isIn(text.line(n).raw());
    boolean page = !last && PaperText.isWide(text.key(n).charAt(0));
    return !name && !apart && !page;
  }

  /** How many letters there are; a Chinese character says as much as two. */
  private static int letters(String words) {
    return words
        .chars()
        .map(c -> PaperText.isWide((char) c) ? 2 : Character.isLetter(c) ? 1 : 0)
        .sum();
  }
}
