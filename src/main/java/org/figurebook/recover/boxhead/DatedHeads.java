package org.figurebook.recover.boxhead;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.figurebook.document.Form;
import org.figurebook.recover.piece.ColumnSums;
import org.figurebook.recover.piece.Kind;

/**
 * What is said of two dates in the same words is alike in a boxhead: where one of such headings
 * spans others, so does the other, and the values below them are of one size.
 */
final class DatedHeads {
  /** One of them spans others and one does not. */
  private static final double UNLIKE = 1.2;

  /** What is measured and when. */
  private static final Form DATED = Form.of(".*(?:[A-Za-z]{3}|\\p{IsHan}{2}).*(?:19|20)\\d\\d.*");

  private static final Pattern DIGITS = Pattern.compile("\\d+");

  private DatedHeads() {}

  /** What it costs that they are unlike; 0 when no two headings say the same of two dates. */
  static double cost(HeadFit.Head head, int stubs, ColumnSums sums) {
    return (areMixed(head) ? UNLIKE : 0)
        + (areOfASize(head, stubs, sums) ? 0 : HeadSums.OF_TWO_SIZES);
  }

  private static boolean areMixed(HeadFit.Head head) {
    Set<String> over = new HashSet<>();
    for (String spanner : head.spanners()) {
      if (Kind.hasDigit(spanner) && DATED.matches(spanner)) {
        over.add(shape(spanner));
      }
    }
    for (int c = 0; c < head.leaves().size() && !over.isEmpty(); c++) {
      String leaf = head.leaves().get(c);
      if (head.spanners().get(c).isEmpty() && over.contains(shape(leaf))) {
        return true;
      }
    }
    return false;
  }

  private static boolean areOfASize(HeadFit.Head head, int stubs, ColumnSums sums) {
    Map<String, List<Integer>> columns = new HashMap<>();
    for (int c = stubs; c < head.leaves().size(); c++) {
      String leaf = head.leaves().get(c);
      if (Kind.hasDigit(leaf) && DATED.matches(leaf)) {
        columns.computeIfAbsent(shape(leaf), words -> new ArrayList<>()).add(c - stubs);
      }
    }
    int values = head.leaves().size() - stubs;
    return columns.values().stream()
        .allMatch(alike -> alike.size() < 2 || sums.areOfASize(values, alike));
  }

  /** The words of a heading, whatever its date. */
  private static String shape(String heading) {
    return DIGITS.matcher(heading).replaceAll("0");
  }
}
