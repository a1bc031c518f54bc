package org.figurebook.recover.doubt;

import java.util.ArrayList;
import java.util.List;
import org.figurebook.document.Form;
import org.figurebook.recover.grid.Grid;
import org.figurebook.recover.piece.JoiningWords;
import org.figurebook.recover.piece.StubWords;
import org.figurebook.recover.piece.Words;

/**
 * Doubts by what is the name of the rows: it stands over the labels, and what stands there and does
 * not name them may be the first of the headings of values.
 */
final class RowNames {
  /** The name of the rows, and words behind it that are not about it. */
  private static final Form NAME_AND_MORE =
      Form.of(
          "(?:Region|District|Year|Month|Grade|Rank|Cluster) (?:[a-z]{3,}ed|[a-z]*rate|[A-Z][a-z]+)(?: .*)?"
              + "|(?:序號|項目編號|年份|月份)\\p{IsHan}{2,}");

  private static final Form PLAIN = Form.of("\\p{IsHan}{2,8}|[A-Z][a-z]+(?: [a-z]+)*");

  private static final Form WORD = Form.of("[A-Z][a-z]+");

  private static final Form PERIOD = Form.of("(?:As at |End[- ])?(?:19|20)\\d\\d.*");

  private static final Form DATED =
      Form.of(
          "(?:As (?:at|of) |End[- ]|Year ended )?(?:\\d{1,2} )?(?:"
              + Words.MONTHS
              + " )?(?:19|20)\\d\\d.*");

  /** What says of a heading that periods stand below it. */
  private static final Form OF_TIME =
      Form.of("[年月日季期度週周]|(?i:year|month|quarter|period|date|day|week|time|as at|fy)");

  private static final String LEVEL = " / ";

  /** Words with capitals of a heading and of another over periods. */
  private static final int OF_TWO = 3;

  private RowNames() {}

  /** Adds that the headings may stand one column off. */
  static void add(Grid grid, List<String> doubts) {
    List<String> heads = grid.columns();
    String corner = heads.get(0);
    if (StubWords.end(corner)) {
      return;
    }
    boolean over =
        heads.subList(grid.labelColumns(), heads.size()).stream().anyMatch(RowNames::namesRows);
    if (over || NAME_AND_MORE.matches(corner)) {
      doubts.add(Misfits.NAME_OVER_VALUES);
    } else if (!corner.isEmpty() && isOneOverEven(heads)) {
      doubts.add(Misfits.ONE_OVER_ALL);
    } else if (isBesideSpanners(heads)) {
      doubts.add("the heading of the labels names no rows: it may be of the heading beside it");
    } else if (!corner.isEmpty() && !OF_TIME.isIn(corner) && arePeriods(grid)) {
      doubts.add("the heading of periods names none: it may stand over those beside it");
    } else if (StubWords.begin(corner) || isWordBesideWords(heads)) {
      doubts.add("the heading of the labels may be two: the second may stand over values");
    } else if (capitals(corner) >= OF_TWO && PERIOD.matches(heads.get(1))) {
      doubts.add("the heading of the labels may be two: the second may stand over the periods");
    }
  }

  private static boolean namesRows(String heading) {
    for (String level : heading.split(LEVEL)) {
      if (StubWords.are(level) || NAME_AND_MORE.matches(level)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether one heading, as plain as that of the labels, spans four values or more, an even number:
   * with an empty corner the two would each stand over half of them.
   */
  private static boolean isOneOverEven(List<String> heads) {
    List<String> over = spanners(heads);
    return over.size() > 3
        && over.size() % 2 == 0
        && PLAIN.matches(over.get(0))
        && over.stream().allMatch(over.get(0)::equals)
        && PLAIN.matches(heads.get(0));
  }

  /** Whether one word stands over the labels beside another over some of the values. */
  private static boolean isBesideSpanners(List<String> heads) {
    List<String> over = spanners(heads);
    return WORD.matches(heads.get(0))
        && over.size() > 3
        && over.stream().noneMatch(String::isEmpty)
        && WORD.matches(over.get(0));
  }

  /**
   * Whether one English word that names no rows stands beside English words: it may be the first of
   * them.
   */
  private static boolean isWordBesideWords(List<String> heads) {
    return WORD.matches(heads.get(0))
        && !heads.get(0).endsWith("s")
        && heads.get(1).length() > 1
        && WORD.matches(heads.get(1));
  }

  /** Whether periods are the labels, but for that of a total. */
  private static boolean arePeriods(Grid grid) {
    return grid.labelColumns() == 1
        && grid.rows().stream()
            .map(row -> row.get(0).text())
            .allMatch(label -> Words.isTotal(label) || DATED.matches(label));
  }

  private static List<String> spanners(List<String> heads) {
    List<String> over = new ArrayList<>();
    for (String head : heads.subList(1, heads.size())) {
      int cut = head.indexOf(LEVEL);
      over.add(cut < 0 ? "" : head.substring(0, cut));
    }
    return over;
  }

  /** How many words begin with a capital that no small word joins to the one before. */
  private static int capitals(String heading) {
    int capitals = 0;
    String before = "";
    for (String word : heading.split(" ")) {
      boolean capital = !word.isEmpty() && Character.isUpperCase(word.charAt(0));
      capitals += capital && !JoiningWords.is(before) ? 1 : 0;
      before = word;
    }
    return capitals;
  }
}
