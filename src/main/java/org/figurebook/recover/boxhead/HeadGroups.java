package org.figurebook.recover.boxhead;

import java.util.List;
import org.figurebook.recover.piece.CellText;
import org.figurebook.recover.piece.Piece;

/** The groups in which the headings of a row stand under those of the row above it. */
final class HeadGroups {
  /** Groups of unlike size that begin alike. */
  private static final double ALIKE = 0.5;

  /** The same where each has all that the first has, and some more, such as a total. */
  private static final double ALIKE_ON = 0.2;

  /** Periods under some spanners, other headings under the rest. */
  private static final double OF_KINDS = 0.4;

  /** Nothing but the number of columns says that there are levels. */
  private static final double NO_SIGN = 1.6;

  /** The same headings come again in turn, and a group ends within a turn. */
  private static final double CUT = 1.5;

  private final List<String> units;
  private final boolean[] periods;
  private final boolean allYears;
  private final boolean aside;
  private final boolean chinese;
  private final boolean[] beginsAsFirst;
  private final int alike;
  private final boolean inTurns;

  /**
   * Groups of some headings.
   *
   * @param periods which of them are periods
   * @param allYears whether all of them are years
   * @param aside whether some stand beside one another, as those of one row do
   */
  HeadGroups(List<String> units, boolean[] periods, boolean allYears, boolean aside) {
    this.units = units;
    this.periods = periods;
    this.allYears = allYears;
    this.aside = aside;
    this.chinese = CellText.hasWide(units.get(0));
    this.beginsAsFirst = beginAsFirst(units);
    this.alike = count(beginsAsFirst);
    this.inTurns = areInTurns();
  }

  /** The same headings under each of several spanners; as many under each; or neither. */
  double cost(int[] children) {
    double signs = allYears ? 0.2 : aside ? 0.3 : NO_SIGN;
    int count = 0;
    int first = 0;
    boolean even = true;
    for (int size : children) {
      first = count == 0 ? size : first;
      even &= size == 0 || size == first;
      count += size > 0 ? 1 : 0;
    }
    if (count < 2) {
      return signs + (count == 1 ? 0 : 1.0);
    }
    if (even && areSame(first)) {
      return 0;
    }
    if (allYears && beginAnew(children)) {
      return 0.2;
    }
    if (beginAlike(children) && (chinese || goOnAlike(children))) {
      return goOnAlike(children) ? ALIKE_ON : ALIKE;
    }
    return areOfKinds(children) ? OF_KINDS : signs + (even ? 1.0 : 1.4) + (inTurns ? CUT : 0);
  }

  /** Whether the same headings, two or more, come again and again. */
  private boolean areInTurns() {
    for (int size = 2; size * 2 <= units.size(); size++) {
      if (units.size() % size == 0 && areSame(size)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the same headings stand in every group of so many. */
  private boolean areSame(int size) {
    for (int k = size; k < units.size(); k++) {
      if (!units.get(k).equals(units.get(k - size))) {
        return false;
      }
    }
    return true;
  }

  /** Whether periods stand under some spanners, and nothing but other headings under the rest. */
  private boolean areOfKinds(int[] children) {
    boolean periodsOnly = false;
    boolean othersOnly = false;
    int unit = 0;
    for (int size : children) {
      int own = 0;
      for (int k = unit; k < unit + size; k++) {
        own += periods[k] ? 1 : 0;
      }
      if (size == 1 || own > 0 && own < size) {
        return false;
      }
      periodsOnly |= size > 0 && own == size;
      othersOnly |= size > 0 && own == 0;
      unit += size;
    }
    return periodsOnly && othersOnly;
  }

  /** Whether every group begins with the same Chinese heading, which stands nowhere else. */
  private boolean beginAlike(int[] children) {
    int unit = 0;
    int groups = 0;
    for (int size : children) {
      if (size > 0 && !beginsAsFirst[unit]) {
        return false;
      }
      groups += size > 0 ? 1 : 0;
      unit += size;
    }
    return groups == alike;
  }

  /** Whether every group says all that the first says, and perhaps more behind it. */
  private boolean goOnAlike(int[] children) {
    int unit = 0;
    int first = 0;
    for (int size : children) {
      if (size > 0 && size < first || !areEqual(unit, Math.min(size, first))) {
        return false;
      }
      first = first == 0 ? size : first;
      unit += size;
    }
    return first > 1;
  }

  private boolean areEqual(int from, int count) {
    return units.subList(0, count).equals(units.subList(from, from + count));
  }

  /** Which headings below begin with the Chinese words of the first, or are the same in English. */
  private static boolean[] beginAsFirst(List<String> headings) {
    boolean[] begin = new boolean[headings.size()];
    boolean wide = CellText.hasWide(headings.get(0));
    String first = beginning(headings.get(0), wide);
    boolean words =
        !Piece.isPeriod(first) && (!wide || first.length() > 1 && CellText.hasWide(first));
    for (int k = 0; k < begin.length && words; k++) {
      begin[k] = beginning(headings.get(k), wide).equals(first);
    }
    return begin;
  }

  /** What a heading begins with: its Chinese words, or all of an English one. */
  private static String beginning(String heading, boolean wide) {
    return wide ? CellText.beforeLatin(heading) : heading;
  }

  private static int count(boolean[] flags) {
    int count = 0;
    for (boolean flag : flags) {
      count += flag ? 1 : 0;
    }
    return count;
  }

  /** Whether years go up within every group and each begins where they start anew. */
  private boolean beginAnew(int[] children) {
    int unit = 0;
    for (int size : children) {
      for (int k = Math.max(1, unit); k < unit + size; k++) {
        if (isLater(units.get(k), units.get(k - 1)) == (k == unit)) {
          return false;
        }
      }
      unit += size;
    }
    return true;
  }

  /** Whether a period is later than the one before it, or the same with another remark. */
  private static boolean isLater(String heading, String before) {
    String period = HeadWords.withoutRemarks(heading);
    String other = HeadWords.withoutRemarks(before);
    return period.compareTo(other) > 0 || period.equals(other) && !heading.equals(before);
  }
}
