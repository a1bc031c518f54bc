package org.figurebook.read;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.figurebook.document.Form;

/**
 * Rows of a table that show by themselves, and by the rows beside them, whether their digits were
 * set one by one: a decimal point stands apart from its digits in several rows ({@code 3 8 6. 2}),
 * or several rows are as many small numbers, one of them of two digits ({@code 3 2 4 7 3 19}).
 */
final class KernedRows {
  private static final Pattern END = Pattern.compile("(?:^|[^\\d.,]) {1,2}(\\d[\\d ,.]*)$");
  private static final Form APART = Form.of("[\\d ,]*\\d(?: \\. ?|\\. )\\d[\\d ]*");
  private static final Form NUMBERS = Form.of("\\d{1,2}(?: \\d{1,2}){3,}");
  private static final Form WHOLE = Form.of("\\d\\d");

  /** Digits side by side before one alone: two numbers. */
  private static final Form PARTED = Form.of("\\d\\d \\d ?\\.");

  /** A longer line is no row of a table. */
  private static final int LONGEST = 400;

  private static final int MOST_DIGITS = 7;
  private static final int NEAR = 3;
  private static final int FAR = 20;
  private static final int FEWEST = 2;

  private final List<Integer> lines = new ArrayList<>();
  private final List<String> ends = new ArrayList<>();

  /** The rows of a text. */
  KernedRows(List<String> raws) {
    for (int i = 0; i < raws.size(); i++) {
      String raw = raws.get(i).stripTrailing();
      if (!raw.isEmpty()) {
        Matcher end = END.matcher(mayEnd(raw) ? raw : "");
        lines.add(i);
        ends.add(end.find() ? end.group(1).strip() : "");
      }
    }
  }

  /** Whether a line may end in a number, as most lines do not. */
  private static boolean mayEnd(String raw) {
    return raw.length() <= LONGEST && "0123456789.,".indexOf(raw.charAt(raw.length() - 1)) >= 0;
  }

  /** What was judged of every line, where rows do not show otherwise. */
  boolean[] judged(boolean[] kerned) {
    boolean[] out = kerned.clone();
    for (int k = 0; k < lines.size(); k++) {
      int line = lines.get(k);
      if (isApart(k)) {
        out[line] |= isApart(k, FEWEST) && (isOneDigit(k) || isOfManyLengths(k));
      } else if (out[line] && NUMBERS.matches(ends.get(k))) {
        out[line] = !isOfNumbers(k);
      }
    }
    return out;
  }

  /** Whether a line ends in one number, its point apart from its digits. */
  private boolean isApart(int k) {
    String end = ends.get(k);
    long digits = end.chars().filter(c -> c >= '0' && c <= '9').count();
    return end.indexOf('.') >= 0
        && end.indexOf('.') == end.lastIndexOf('.')
        && digits <= MOST_DIGITS
        && APART.matches(end);
  }

  /** Whether one digit alone stands before the point. */
  private boolean isOneDigit(int k) {
    return digitsBefore(k).length() == 1;
  }

  private String digitsBefore(int k) {
    return ends.get(k).substring(0, ends.get(k).indexOf('.')).replace(" ", "");
  }

  /**
   * Whether the rows beside this one have more digits or fewer, as one column has: a count and a
   * decimal beside it are parted alike in all rows.
   */
  private boolean isOfManyLengths(int k) {
    if (PARTED.isIn(ends.get(k))) {
      return false;
    }
    for (int n = k; n >= Math.max(0, k - FAR) && isApart(n); n--) {
      if (digitsBefore(n).length() != digitsBefore(k).length()) {
        return true;
      }
    }
    for (int n = k; n < Math.min(lines.size(), k + FAR) && isApart(n); n++) {
      if (digitsBefore(n).length() != digitsBefore(k).length()) {
        return true;
      }
    }
    return false;
  }

  private boolean isApart(int k, int fewest) {
    int found = 0;
    for (int n = Math.max(0, k - NEAR); n <= Math.min(lines.size() - 1, k + NEAR); n++) {
      found += n != k && isApart(n) ? 1 : 0;
    }
    return found >= fewest;
  }

  /** Whether a row beside this one is as many numbers, one of them with digits side by side. */
  private boolean isOfNumbers(int k) {
    int count = ends.get(k).split(" ").length;
    for (int n = Math.max(0, k - NEAR); n <= Math.min(lines.size() - 1, k + NEAR); n++) {
      String end = ends.get(n);
      boolean as = NUMBERS.matches(end) && end.split(" ").length == count;
      if (as && WHOLE.isIn(end)) {
        return true;
      }
    }
    return false;
  }
}
