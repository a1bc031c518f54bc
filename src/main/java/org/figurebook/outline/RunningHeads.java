package org.figurebook.outline;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.figurebook.document.Form;

/**
 * Running heads of a text whose pages are not told: a line behind the space that a page break left,
 * printed again and again with a number in it, or alone below or above it, that goes up from page
 * to page; or, as in the records of a sitting, its name and day with the number of the page alone
 * below.
 */
final class RunningHeads {
  private static final Pattern LAST_NUMBER = Pattern.compile(".*?(\\d{1,3})\\D*");
  private static final Form ALONE = Form.of("\\d{1,3}");
  private static final Form DATED =
      Form.of(
          "[^\\d,，。:：]{2,40}[─━—–-]+(?:(?:19|20)\\d\\d年\\d{1,2}月\\d{1,2}日"
              + "|\\d{1,2}[A-Z][a-z]{2,8},?(?:19|20)\\d\\d)");
  private static final Form PAGE = Form.of("\\d{1,5}");
  private static final Form NUMBERS = Form.of("\\d+");
  private static final int LONGEST = 90;

  /** Pages with a number, and lines on each, before numbers alone are taken for theirs. */
  private static final int FEWEST_PAGES = 3;

  private static final int FEWEST_LINES = 12;
  private static final int FEWEST_LETTERS = 4;

  /** A number between two dashes, as it stands at the edge of a page: - 2 -. */
  private static final Form DASHED = Form.of("[-–—]\\d{1,3}[-–—]");

  /** The first page that has its number printed: the one before may have none. */
  private static final int LATEST_FIRST = 2;

  /** Lines from one line to the next where a blank one stands between all. */
  private static final int MOST_SPACED = 2;

  /** Pages that a head may miss: those with a chapter's title have none. */
  private static final int MOST_STEP = 6;

  private final PaperText text;
  private final Map<String, List<Integer>> lines = new LinkedHashMap<>();

  private RunningHeads(PaperText text) {
    this.text = text;
  }

  /** The lines of running heads and of the page numbers below them. */
  static List<Integer> of(PaperText text) {
    RunningHeads heads = new RunningHeads(text);
    for (int n = 1; n <= text.count(); n++) {
      heads.add(n);
    }
    List<Integer> out = heads.dated();
    out.addAll(heads.numbers());
    out.addAll(heads.dashed());
    heads.lines.values().stream()
        .filter(found -> found.size() > 1)
        .forEach(found -> heads.collect(found, out));
    return out;
  }

  private void add(int n) {
    String raw = text.line(n).raw();
    boolean behindBreak =
        raw.length() > 1 && raw.charAt(0) == ' ' && raw.charAt(1) != ' ' && raw.length() <= LONGEST;
    if (behindBreak && !text.isBlank(n)) {
      String shape = NUMBERS.replacedIn(text.key(n), "#");
      if (shape.chars().filter(Character::isLetter).count() >= FEWEST_LETTERS) {
        lines.computeIfAbsent(shape, s -> new ArrayList<>()).add(n);
      }
    }
  }

  /** The lines that say a day, and the numbers of their pages, set apart by a blank line. */
  private List<Integer> dated() {
    List<Integer> out = new ArrayList<>();
    for (int n = 1; n <= text.count(); n++) {
      if (!text.isBlank(n) && text.key(n).length() <= LONGEST && DATED.matches(text.key(n))) {
        int below = text.printedBelow(n);
        if (below > n + 1 && below <= n + 3 && PAGE.matches(text.key(below))) {
          out.add(n);
          out.add(below);
        }
      }
    }
    return out;
  }

  /** Numbers alone under the last lines of pages, each the next: the feet of all pages. */
  private List<Integer> numbers() {
    List<Integer> out = new ArrayList<>();
    for (int n = 2; n <= text.count(); n++) {
      if (!endsPage(n)) {
        continue;
      }
      int number = Integer.parseInt(text.key(n));
      if (!out.isEmpty()) {
        int above = out.get(out.size() - 1);
        boolean near = printed(above, n) < FEWEST_LINES && text.printedBelow(n) != 0;
        if (number != Integer.parseInt(text.key(above)) + 1 || near) {
          return List.of();
        }
      }
      out.add(n);
    }
    return out.size() < FEWEST_PAGES ? List.of() : out;
  }

  /** Whether a number stands alone right under a line, with nothing or the next page below it. */
  private boolean endsPage(int n) {
    boolean alone = ALONE.matches(text.key(n)) && !text.isBlank(n - 1);
    int below = text.printedBelow(n);
    return alone && (below == 0 || below > n + 1 || text.page(below) != text.page(n));
  }

  /** Numbers between dashes that count the pages from the first or second, whatever is near. */
  private List<Integer> dashed() {
    List<Integer> out = new ArrayList<>();
    int longest = 0;
    for (int n = 1; n <= text.count(); n++) {
      if (text.isBlank(n) || !DASHED.matches(text.key(n))) {
        continue;
      }
      int before = out.isEmpty() ? 0 : out.get(out.size() - 1);
      if (before == 0 ? own(n) > LATEST_FIRST : own(n) != own(before) + 1) {
        return List.of();
      }
      longest = before == 0 ? longest : Math.max(longest, printed(before, n));
      out.add(n);
    }
    return longest < FEWEST_LINES ? List.of() : out;
  }

  private int printed(int from, int to) {
    int printed = 0;
    for (int n = from + 1; n < to; n++) {
      printed += text.isBlank(n) ? 0 : 1;
    }
    return printed;
  }

  private void collect(List<Integer> found, List<Integer> out) {
    if (goUp(found.stream().map(this::own).toList())) {
      out.addAll(found);
    } else if (goUp(found.stream().map(this::below).toList())) {
      out.addAll(found);
      found.forEach(n -> out.add(text.printedBelow(n)));
    } else if (goUp(found.stream().map(this::above).toList())) {
      out.addAll(found);
      found.forEach(n -> out.add(text.printedAbove(n)));
      addLastFoot(above(found.get(found.size() - 1)), out);
    }
  }

  /** The number of the last page stands below no head that follows it. */
  private void addLastFoot(int before, List<Integer> out) {
    int last = text.printedAbove(text.count() + 1);
    if (last > 0 && text.key(last).equals(Integer.toString(before + 1))) {
      out.add(last);
    }
  }

  /** The last number of a line; 0 when it has none. */
  private int own(int n) {
    Matcher matcher = LAST_NUMBER.matcher(text.key(n));
    return matcher.matches() ? Integer.parseInt(matcher.group(1)) : 0;
  }

  /** The number alone on the next line; 0 when there is none. */
  private int below(int n) {
    int next = text.printedBelow(n);
    String key = next == 0 ? "" : text.key(next);
    return ALONE.matches(key) ? Integer.parseInt(key) : 0;
  }

  /** The number alone on the line above, at the foot of the page before; 0 when there is none. */
  private int above(int n) {
    int foot = text.printedAbove(n);
    boolean apart = foot > 0 && foot - text.printedAbove(foot) > MOST_SPACED;
    String key = apart ? text.key(foot) : "";
    return ALONE.matches(key) ? Integer.parseInt(key) : 0;
  }

  private static boolean goUp(List<Integer> numbers) {
    for (int i = 0; i < numbers.size(); i++) {
      int step = i == 0 ? 1 : numbers.get(i) - numbers.get(i - 1);
      if (numbers.get(i) == 0 || step < 1 || step > MOST_STEP) {
        return false;
      }
    }
    return true;
  }
}
