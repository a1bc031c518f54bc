package org.figurebook.recover;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** What shows whether a line over a row is a heading over rows or the beginning of its label. */
final class HeadingSigns {
  private static final int GROUP = 2;
  private static final int LABEL = -2;

  /** A line that cannot be all of a text. */
  private static final Pattern GOES_ON =
      Pattern.compile(".*(?:[、，,／/及和與或的之－–-]|\\b(?:and|of|for|the|to|in|on|by|with|or|from|at))");

  /** A text that cannot begin a label. */
  private static final Pattern GONE_ON = Pattern.compile("(?:[、，,／/)）%及和與或的之]|[a-z]{2}).*");

  private static final Pattern INNER =
      Pattern.compile("[-–—•·▪○]\\s?\\S.*|\\d{3}(?: .*)?|\\d{1,3}|[(（]\\d{1,2}[)）].*");

  private final List<Fit.Row> rows;
  private final int at;
  private final LabelWidth width;
  private final List<Fit.Row> children;
  private final String heading;
  private final String label;
  private final Piece last;

  HeadingSigns(List<Fit.Row> rows, int at, LabelWidth width) {
    this.rows = rows;
    this.at = at;
    this.width = width;
    this.children = children(rows, at);
    this.heading = text(rows.get(at));
    this.label = text(rows.get(at + 1));
    List<Piece> pieces = rows.get(at).cells().get(0);
    this.last = pieces.get(pieces.size() - 1);
  }

  /** 2 where it is a heading, -2 where it begins a label, 1 and -1 where that is likelier. */
  int vote() {
    boolean own = isSmall(label) && !isSmall(heading) && areSmall();
    boolean gone = GONE_ON.matcher(label).matches() && !own;
    if (GOES_ON.matcher(heading).matches() || gone) {
      return isLevel(rows.get(at)) || isOuter() || hasOwnLabels() ? GROUP : LABEL;
    }
    if (isLevel(rows.get(at)) || isOuter() || hasSum(rows, at) || hasOwnLabels()) {
      return GROUP;
    }
    if (isPrintedTwice() || isEndOfOther(label) || isTranslated()) {
      return LABEL;
    }
    if (isAmongItems()) {
      return children.size() > 1 ? GROUP : LABEL;
    }
    if (areAllGroups()) {
      return GROUP;
    }
    return width.isKnown() ? byWidth() : 0;
  }

  private int byWidth() {
    boolean chinese = LabelWidth.isChinese(label);
    boolean room = chinese ? width.holds(last, firstLine() + "一") : width.holdsMore(last, label);
    if (children.size() > 1) {
      boolean parted = chinese && at == 0 && width.holdsMore(last, label);
      return room || parted ? GROUP : 0;
    }
    if (room) {
      return 1;
    }
    return chinese && !width.holdsMore(last, label) ? LABEL : -1;
  }

  private String firstLine() {
    return rows.get(at + 1).cells().get(0).get(0).text();
  }

  private static boolean isSmall(String label) {
    return !label.isEmpty() && Character.isLowerCase(label.charAt(0));
  }

  /** Whether most labels begin in small letters, so that it says nothing of one. */
  private boolean areSmall() {
    long labels = rows.stream().filter(row -> !row.heading()).count();
    long small = rows.stream().filter(row -> !row.heading() && isSmall(text(row))).count();
    return small * 2 > labels;
  }

  /** A period, an item's mark or a colon. */
  static boolean isLevel(Fit.Row heading) {
    Piece first = heading.cells().get(0).get(0);
    return first.kind() == Kind.YEAR || text(heading).matches(".*[:：]");
  }

  /** Whether the rows below are marked as the inner ones of a list. */
  private boolean isOuter() {
    boolean item = ItemMarks.begins(label) && !ItemMarks.isBeside(heading, label);
    boolean marked = INNER.matcher(firstLine()).matches() && !INNER.matcher(heading).matches();
    return item || marked;
  }

  /** Whether a sub-total ends its rows, or the total of it is printed later. */
  static boolean hasSum(List<Fit.Row> rows, int at) {
    String name = text(rows.get(at));
    boolean inner = children(rows, at).stream().anyMatch(TotalCuts::isSubtotal);
    return inner
        || rows.subList(at + 1, rows.size()).stream()
            .anyMatch(row -> !row.heading() && Words.isTotalOf(name, text(row)));
  }

  /** Whether its rows have labels that rows of another heading have too. */
  private boolean hasOwnLabels() {
    Set<String> own = labels(children);
    for (int i = 0; i < rows.size(); i++) {
      if (i == at || !rows.get(i).heading()) {
        continue;
      }
      List<Fit.Row> others = children(rows, i);
      Set<String> shared = labels(others);
      shared.retainAll(own);
      shared.removeIf(this::isEndOfOther);
      if (!shared.isEmpty() && others.size() + children.size() > 2) {
        return true;
      }
    }
    return false;
  }

  private static Set<String> labels(List<Fit.Row> rows) {
    Set<String> out = new HashSet<>();
    rows.forEach(row -> out.add(text(row)));
    out.remove("");
    return out;
  }

  /** A Chinese line over a label in English is the same label. */
  private boolean isTranslated() {
    return heading.chars().noneMatch(c -> c >= 'a' && c <= 'z')
        && LabelWidth.isChinese(heading)
        && Character.isLetter(label.charAt(0))
        && label.chars().noneMatch(c -> CellText.isWide((char) c));
  }

  /** No group of rows is named twice. */
  private boolean isPrintedTwice() {
    return rows.stream().filter(row -> row.heading() && text(row).equals(heading)).count() > 1;
  }

  /** Whether another label ends in one: all of the two may be named alike. */
  private boolean isEndOfOther(String end) {
    return CellText.width(end) >= 4
        && rows.stream()
            .filter(row -> !row.heading())
            .map(HeadingSigns::text)
            .anyMatch(text -> text.endsWith(end) && text.length() > end.length());
  }

  /**
   * Items that have their values beside them stand beside the heading. Then one row without a mark
   * is the rest of its label, and several are its rows.
   */
  private boolean isAmongItems() {
    return !ItemMarks.isBeside(heading, label)
        && rows.stream().anyMatch(row -> !row.heading() && ItemMarks.isBeside(heading, text(row)));
  }

  /** Whether every row stands below one of several headings, and several below each. */
  private boolean areAllGroups() {
    int groups = 0;
    for (int i = 0; i < rows.size(); i++) {
      if (RowHeadings.isOverRow(rows, i)) {
        if (children(rows, i).size() < 2) {
          return false;
        }
        groups++;
      }
    }
    return groups > 1 && rows.get(0).heading();
  }

  /** The rows below a heading, down to the next heading, a total, or what stands beside it. */
  static List<Fit.Row> children(List<Fit.Row> rows, int at) {
    List<Fit.Row> out = new ArrayList<>();
    String heading = text(rows.get(at));
    for (Fit.Row row : rows.subList(at + 1, rows.size())) {
      if (row.heading() || TotalCuts.isTotal(row) || ItemMarks.isBeside(heading, text(row))) {
        break;
      }
      out.add(row);
      if (TotalCuts.isSubtotal(row)) {
        break;
      }
    }
    return out;
  }

  /** Whether a heading over a heading is the beginning of it. */
  static boolean isBroken(List<Fit.Row> rows, int at, LabelWidth width) {
    Fit.Row upper = rows.get(at);
    Fit.Row lower = rows.get(at + 1);
    String next = text(lower);
    List<Piece> pieces = upper.cells().get(0);
    boolean marked = isLevel(upper) || isLevel(lower) || ItemMarks.begins(next);
    return !marked
        && width.isKnown()
        && !hasSum(rows, at)
        && !hasSum(rows, at + 1)
        && !width.holdsMore(pieces.get(pieces.size() - 1), next);
  }

  static String text(Fit.Row row) {
    return TotalCuts.text(row.cells().get(0));
  }
}
