package org.figurebook.recover.doubt;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.figurebook.document.Form;
import org.figurebook.recover.boxhead.HeadCosts;
import org.figurebook.recover.boxhead.HeadFit;
import org.figurebook.recover.boxhead.HeadWords;
import org.figurebook.recover.piece.Piece;
import org.figurebook.recover.piece.StubWords;
import org.figurebook.recover.piece.Words;

/**
 * Headings of one row of which some span and others do not, and nothing but their order says so.
 */
final class OpenSpanners {
  private static final int FEWEST = 2;

  /** What names of rows end in. */
  private static final Form NAMES_ROWS =
      Form.of(
          ".*(?:範疇|領域|地點|機構|學校|醫院|部門|地區|聯網|設施|服務|職級|計劃|港口|項目"
              + "|[Cc]lass|[Tt]ype|[Gg]roup|[Cc]ategory|[Nn]ame|[Aa]rea|[Uu]nit|[Ss]cheme)");

  private OpenSpanners() {}

  /**
   * Adds what is open about the spanners of a boxhead.
   *
   * @param labels how many of its columns hold labels
   */
  static void add(HeadFit.Head head, int labels, List<String> doubts) {
    if (isOneOfSeveral(head, labels)) {
      doubts.add("a heading of its own stands beside spanners: one of these may be instead");
    }
    if (isBesideLabels(head)) {
      doubts.add(
          "the heading of the labels names no rows: it may span values, as the one beside it");
    }
  }

  /**
   * Whether the same headings stand under several words, other words beside these alone: Trade |
   * Local | Foreign | Staff over Men | Women | Men | Women.
   */
  private static boolean isOneOfSeveral(HeadFit.Head head, int labels) {
    Map<String, List<String>> groups = new LinkedHashMap<>();
    boolean alone = false;
    for (int c = 1; c < head.leaves().size(); c++) {
      String over = head.spanners().get(c);
      if (over.isEmpty()) {
        alone |= c >= labels && isWord(head.leaves().get(c));
      } else {
        groups.computeIfAbsent(over, key -> new ArrayList<>()).add(head.leaves().get(c));
      }
    }
    boolean words = groups.keySet().stream().allMatch(OpenSpanners::isWord);
    return alone
        && words
        && groups.values().stream().flatMap(List::stream).noneMatch(Piece::isPeriod)
        && groups.size() >= FEWEST
        && groups.values().stream().distinct().count() == 1;
  }

  private static boolean isWord(String heading) {
    return !Piece.isPeriod(heading) && !Words.isTotal(heading) && heading.indexOf('/') < 0;
  }

  /** Whether one word spans all values, and another that names no rows stands over the labels. */
  private static boolean isBesideLabels(HeadFit.Head head) {
    String corner = head.leaves().get(0);
    int last = head.leaves().size() - 1;
    String over = head.spanners().get(last);
    boolean all = head.spanners().subList(1, last + 1).stream().allMatch(over::equals);
    return all
        && last > 1
        && isWord(over)
        && !over.isEmpty()
        && !corner.isEmpty()
        && head.spanners().get(0).isEmpty()
        && !HeadCosts.isMeasure(over)
        && !HeadWords.endsInUnit(over)
        && !StubWords.end(corner)
        && !StubWords.begin(corner)
        && !NAMES_ROWS.matches(corner)
        && head.leaves().stream().skip(1).noneMatch(Piece::isPeriod);
  }
}
