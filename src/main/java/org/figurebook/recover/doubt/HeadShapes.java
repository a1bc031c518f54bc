package org.figurebook.recover.doubt;

import java.util.List;
import java.util.regex.Pattern;
import org.figurebook.document.Form;
import org.figurebook.recover.boxhead.HeadFit;
import org.figurebook.recover.grid.Grid;
import org.figurebook.recover.piece.CellText;
import org.figurebook.recover.piece.Link;
import org.figurebook.recover.piece.Piece;

/** Doubts a boxhead by its shape: where its spanners change, what its lines are broken into. */
public final class HeadShapes {
  /** A unit or a remark; a share may stand beside what it is of. */
  private static final Form BRACKET = Form.of("[(（](?![%％])[^()（）]*[)）]");

  private static final Form ENDS_IN_NUMBER = Form.of(".*\\p{IsHan}\\d[\\d,.]*[%％]?");

  /** The same within one heading, as of two that wrap side by side. */
  private static final Pattern AGAIN = Pattern.compile("(.{6,}).*\\1");

  /** Headings that are said again under each spanner. */
  private static final int FEWEST = 2;

  /** Longer texts are no headings. */
  private static final int LONGEST = 120;

  private HeadShapes() {}

  /** Adds what is odd about the shape of a boxhead. */
  static void add(HeadFit.Head head, List<String> doubts) {
    List<String> leaves = head.leaves();
    if (isCycleCut(head)) {
      doubts.add("the headings come again in turn, and a spanner ends within a turn of them");
    }
    if (isBracketBeside(head)) {
      doubts.add("a bracket alone stands beside a heading: it may be the end of that");
    }
    if (leaves.stream().anyMatch(HeadShapes::saysTwice)) {
      doubts.add("a heading says the same twice: two may stand in it");
    }
    boolean numbers = leaves.size() > 2;
    numbers &= leaves.stream().skip(1).allMatch(ENDS_IN_NUMBER::matches);
    if (numbers && !areCounted(leaves)) {
      doubts.add("numbers end the headings: the first row may stand in them");
    }
  }

  /** A heading whose first line is one character, and the next one longer: none breaks so. */
  public static Grid broken(Grid grid, List<Piece> printed) {
    for (int i = 1; i < printed.size(); i++) {
      Piece line = printed.get(i - 1);
      Piece next = printed.get(i);
      boolean lines = line.isAlone() && next.isText() && next.link() == Link.LINE;
      String both = CellText.compact(line.text() + next.text());
      boolean one = lines && line.text().length() == 1 && CellText.isWide(line.text().charAt(0));
      boolean longer = one && next.text().length() > FEWEST && !next.opensBracket();
      if (longer && grid.columns().stream().anyMatch(c -> begins(c, both))) {
        return grid.doubting("a heading begins with one character on its line: it ends another");
      }
    }
    return grid;
  }

  /** Whether a heading has some words twice. */
  private static boolean saysTwice(String leaf) {
    return leaf.length() <= LONGEST && AGAIN.matcher(leaf).find();
  }

  private static boolean begins(String column, String text) {
    for (String level : column.split(" / ")) {
      if (CellText.compact(level).startsWith(text)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the same headings in turn make the boxhead, and a spanner begins within a turn. */
  private static boolean isCycleCut(HeadFit.Head head) {
    List<String> leaves = head.leaves();
    for (int first = 1; first < leaves.size(); first++) {
      for (int turn = FEWEST; first + 2 * turn <= leaves.size(); turn++) {
        int to = first;
        while (to + turn < leaves.size() && leaves.get(to).equals(leaves.get(to + turn))) {
          to++;
        }
        int turns = (to - first) / turn + 1;
        if (to - first >= turn) {
          return isCut(head, first, turn, turns);
        }
      }
    }
    return false;
  }

  private static boolean isCut(HeadFit.Head head, int first, int turn, int turns) {
    List<String> over = head.spanners();
    boolean within = false;
    boolean between = false;
    for (int c = first + 1; c < first + turn * turns; c++) {
      boolean changes = !over.get(c).equals(over.get(c - 1));
      within |= changes && (c - first) % turn != 0;
      between |= !changes && (c - first) % turn == 0;
    }
    return within && between;
  }

  /** Whether a bracket alone stands under the same spanner as a heading of words before it. */
  private static boolean isBracketBeside(HeadFit.Head head) {
    for (int c = 2; c < head.leaves().size(); c++) {
      String over = head.spanners().get(c);
      boolean beside = !over.isEmpty() && over.equals(head.spanners().get(c - 1));
      boolean words = !BRACKET.matches(head.leaves().get(c - 1));
      if (beside && words && BRACKET.matches(head.leaves().get(c))) {
        return true;
      }
    }
    return false;
  }

  /** Whether the numbers that end the headings count on: 組別1, 組別2. */
  private static boolean areCounted(List<String> leaves) {
    String first = leaves.get(1);
    String stem = first.substring(0, first.length() - 1);
    return leaves.stream().skip(1).allMatch(leaf -> leaf.startsWith(stem));
  }
}
