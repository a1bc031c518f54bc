package org.figurebook.recover.doubt;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.figurebook.document.Form;
import org.figurebook.recover.boxhead.HeadWords;
import org.figurebook.recover.grid.Grid;
import org.figurebook.recover.piece.CellText;
import org.figurebook.recover.piece.Words;

/** Doubts whether the labels are whole, by what stands over them and what they say again. */
final class LabelSigns {
  private static final Form NUMBER = Form.of("[(（]?\\d{1,3}[)）.]?");

  /** What stands over the numbers of rows. */
  private static final Form NAMES_NUMBERS =
      Form.of(
          ".*(?:編號|序號|號碼|項目|次序|分目|代碼|號|No\\.?|Number|Item|Code|Head|Subhead|Sub-head|Year|年份?|#).*");

  /** The headings of months, side by side. */
  private static final Form MONTHS =
      Form.of(
          "(?:(?:十?[一二三四五六七八九十]|1?\\d)月[ /]*){3}"
              + "|(?:(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\\.? ){3}");

  /** English words, and a code or a year. */
  private static final Form CODED =
      Form.of("[A-Z][a-z].* (?:[A-Z]{1,3}-?\\d{1,4}|(?:19|20)\\d\\d|\\d{3,4})");

  /** A date that words begin. */
  private static final Form DATE =
      Form.of(
          "(?:As at|As of|At|End(?: of)?|Year ended|Up to)(?: end(?: of)?)?-? ?(?:\\d{1,2} )?(?:"
              + Words.MONTHS
              + " )?(?:\\d{1,2}, ?)?(?:19|20)\\d\\d");

  /** A label that cannot be whole. */
  private static final Form CUT_OFF =
      Form.of("[A-Za-z][a-z]+ (?:.* )?(?:and|of|for|the|or|from)|.*\\p{IsHan}[、和或]");

  /** A number with nothing between it and the word for a total. */
  private static final Form NUMBER_AND_TOTAL =
      Form.of("\\d[\\d,.]* ?(?:總計|總數|合計|總和|總額|小計|Total|Sub-?total)");

  /** A group of one character that names none, and a group within itself. */
  private static final Form NO_GROUP =
      Form.of("[\\p{IsHan}&&[^男女甲乙丙丁戊己庚辛春夏秋冬東南西北中港九新公私]] / .*|(?:.* / )?(.{2,}) / \\1(?: / .*)?");

  /** What is said of the figures of a period, never of labels. */
  private static final Form STATE =
      Form.of(
          "實際|計劃|修訂|修訂預算|原來預算|核准預算|預算|預計|臨時|(?i:actual|estimated?|revised|plan(?:ned)?|forecast|provisional)");

  private static final Form DIGIT = Form.of("\\d");

  private static final int FEWEST = 3;

  private LabelSigns() {}

  /** Adds what is odd about the labels. */
  static void add(Grid grid, List<String> doubts) {
    if (isTitleOverNumbers(grid)) {
      doubts.add("a heading stands over nothing but the numbers of rows: it may be a title");
    }
    if (grid.columns().subList(1, grid.labelColumns()).stream().anyMatch(HeadWords::endsInUnit)) {
      doubts.add(Misfits.UNIT_OVER_LABELS);
    }
    if (grid.rows().stream()
        .anyMatch(row -> isSaidTwice(row.get(grid.labelColumns() - 1).text()))) {
      doubts.add("the name of a group says the same twice: it may be headings");
    }
    if (isStateOverLabels(grid)) {
      doubts.add(Misfits.STATE_OVER_LABELS);
    }
    if (grid.rows().stream().anyMatch(row -> MONTHS.isIn(row.get(0).text()))) {
      doubts.add("headings of months stand in a label: the boxhead may be in it");
    }
    if (endInCodes(grid)) {
      doubts.add("the labels end in a code or a year: they may be two cells");
    }
    if (grid.rows().stream().anyMatch(row -> CUT_OFF.matches(row.get(0).text()))) {
      doubts.add("a label ends in a word behind which it goes on: its end may be elsewhere");
    }
    if (grid.rows().stream().anyMatch(row -> NUMBER_AND_TOTAL.matches(row.get(0).text()))) {
      doubts.add("a number stands before the word for a total: it may be a cell of the row above");
    }
    if (grid.rows().stream().anyMatch(row -> NO_GROUP.matches(row.get(0).text()))) {
      doubts.add("the name of a group is none: it may be the end of a label");
    }
    LooseEnds.add(grid, doubts);
    GroupSums.add(grid, doubts);
    if (areTwice(grid)) {
      doubts.add("two rows under one heading have the same label: a heading may be in a label");
    }
  }

  /** What labels end in themselves, 引水計劃 below 計劃, says what they are. */
  private static boolean isStateOverLabels(Grid grid) {
    for (int c = 0; c < grid.labelColumns(); c++) {
      String heading = grid.columns().get(c);
      int column = c;
      if (STATE.matches(heading)
          && grid.rows().stream().filter(r -> r.get(column).text().endsWith(heading)).count() < 2) {
        return true;
      }
    }
    return false;
  }

  private static boolean isTitleOverNumbers(Grid grid) {
    String heading = grid.columns().get(0);
    boolean named = heading.isEmpty() || NAMES_NUMBERS.matches(heading);
    return !named
        && grid.labelColumns() > 1
        && grid.rows().size() >= FEWEST
        && grid.rows().stream().allMatch(row -> isNumber(row.get(0).text()));
  }

  private static boolean isNumber(String label) {
    return label.isEmpty() || NUMBER.matches(label);
  }

  /** Whether every label but that of a total ends in a code or a year of its own. */
  private static boolean endInCodes(Grid grid) {
    Set<String> codes = new HashSet<>();
    int labels = 0;
    for (List<Grid.GridCell> row : grid.rows()) {
      String label = row.get(0).text();
      if (grid.labelColumns() > 1 || Words.isTotal(label)) {
        continue;
      }
      if (!CODED.matches(label) || DATE.matches(label)) {
        return false;
      }
      codes.add(label.substring(label.lastIndexOf(' ') + 1));
      labels++;
    }
    return codes.size() >= FEWEST && codes.size() * 2 > labels && !areSteps(codes);
  }

  /** Whether the codes are 1, 2, 3 …: the numbers of classes that have one name. */
  private static boolean areSteps(Set<String> codes) {
    return codes.contains("1") && codes.contains("2") || codes.contains("I");
  }

  private static boolean areTwice(Grid grid) {
    Set<String> seen = new HashSet<>();
    for (List<Grid.GridCell> row : grid.rows()) {
      String label = row.get(0).text();
      if (grid.labelColumns() == 1 && label.contains(" / ") && !seen.add(label)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a label has a name of a group that is four characters or more, twice. */
  private static boolean isSaidTwice(String label) {
    int level = label.indexOf(" / ");
    String group = level < 0 ? "" : label.substring(0, level);
    String alike = CellText.compact(DIGIT.replacedIn(group, "0"));
    return group.length() > 2 * FEWEST && CellText.isRepeated(alike, 2);
  }
}
