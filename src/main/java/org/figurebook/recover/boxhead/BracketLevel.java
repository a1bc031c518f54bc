package org.figurebook.recover.boxhead;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.figurebook.document.Form;
import org.figurebook.recover.piece.Piece;

/**
 * A last line of a boxhead that holds nothing but brackets or units, several side by side: each
 * goes with one of the last columns.
 *
 * @param rest the boxhead without it
 * @param brackets the brackets; empty when there is no such line
 */
record BracketLevel(List<Piece> rest, List<String> brackets) {
  private static final Form BRACKET =
      Form.of("[(（][^()（）]{1,24}[)）]|\\$[’']000|\\$ ?m(?:illion)?|%|[百千]?[萬千]元|億元");

  private static final Form MONEY =
      Form.of("[(（](?:(?:HK|US)?\\$ ?(?:[’']000|m(?:illion)?|billion)|[百千]?[萬千億]元)[)）]");
  private static final Form SHARE = Form.of(".*(?:百分比|百分率|比率|%|[Pp]ercentage|Rate)");

  static BracketLevel of(List<Piece> printed) {
    List<Piece> head = ColumnLetters.parted(printed);
    BracketLevel each = belowPeriods(head);
    if (each != null) {
      return each;
    }
    int from = head.size();
    while (from > 0 && isBracket(head.get(from - 1).text())) {
      from--;
      if (head.get(from).lineStart()) {
        break;
      }
    }
    boolean letters =
        from > 0
            && head.subList(from, head.size()).stream()
                .allMatch(p -> ColumnLetters.isOne(p.text()));
    boolean level = head.size() - from >= 2 && (from > 2 || letters) && head.get(from).lineStart();
    if (!level || standsAbove(head, from)) {
      return new BracketLevel(head, List.of());
    }
    List<String> brackets =
        head.subList(from, head.size()).stream()
            .map(p -> p.opensBracket() ? p.text() : "(" + p.text() + ")")
            .toList();
    return new BracketLevel(head.subList(0, from), brackets);
  }

  /**
   * Brackets alone on their lines, as many for each of several periods that stand side by side
   * above them: (Actual) / ($’000) / (Estimate) / ($’000); null when there are none.
   */
  private static BracketLevel belowPeriods(List<Piece> head) {
    int from = head.size();
    while (from > 0 && head.get(from - 1).isAlone() && isBracket(head.get(from - 1).text())) {
      from--;
    }
    int first = from;
    while (first > 0
        && head.get(first - 1).isPeriod()
        && (first == from || head.get(first).link().isSameLine())) {
      first--;
    }
    int periods = from - first;
    int each = periods < 2 ? 0 : (head.size() - from) / periods;
    if (each < 2 || each * periods != head.size() - from || !head.get(from - 1).lineEnd()) {
      return null;
    }
    List<String> brackets = new ArrayList<>();
    for (int k = from; k < head.size(); k += each) {
      List<Piece> own = head.subList(k, k + each);
      if (!own.get(each - 1).text().equals(head.get(head.size() - 1).text())) {
        return null;
      }
      brackets.add(own.stream().map(Piece::text).collect(Collectors.joining()));
    }
    return new BracketLevel(head.subList(0, from), brackets);
  }

  /** Whether a line above holds as many brackets alone: then each is the rest of one heading. */
  private static boolean standsAbove(List<Piece> head, int last) {
    int count = head.size() - last;
    int brackets = 0;
    for (int i = last - 1; i > 0; i--) {
      brackets = isBracket(head.get(i).text()) ? brackets + 1 : 0;
      if (head.get(i).lineStart()) {
        boolean alone = brackets == count && head.get(last - 1).lineStart();
        if (alone) {
          return true;
        }
        brackets = 0;
      }
    }
    return false;
  }

  private static boolean isBracket(String text) {
    return BRACKET.matches(text) || ColumnLetters.isOne(text);
  }

  /** How many of the last headings are of shares, where the brackets are units of money. */
  private int shares(List<String> leaves) {
    int shares = 0;
    while (shares + brackets.size() + 1 < leaves.size()
        && SHARE.matches(leaves.get(leaves.size() - 1 - shares))) {
      shares++;
    }
    return brackets.stream().allMatch(MONEY::matches) ? shares : 0;
  }

  /** A boxhead with the brackets behind its last headings; the same when there are too few. */
  HeadFit.Head over(HeadFit.Head head) {
    int first = head.leaves().size() - brackets.size() - shares(head.leaves());
    if (brackets.isEmpty() || first < 1) {
      return head;
    }
    List<String> leaves = new ArrayList<>(head.leaves());
    for (int k = 0; k < brackets.size(); k++) {
      leaves.set(first + k, head.leaves().get(first + k) + brackets.get(k));
    }
    return new HeadFit.Head(leaves, head.spanners(), head.cost(), head.doubt());
  }
}
