package org.figurebook.recover.line;

import java.util.ArrayList;
import java.util.List;
import org.figurebook.document.Form;
import org.figurebook.recover.piece.Kind;
import org.figurebook.recover.piece.Link;
import org.figurebook.recover.piece.Piece;

/**
 * Amounts from and to whose thousands stand apart, 512 433 600 元至 3 000 元: one cell. Which of the
 * digits before it are of the first amount is told by the second, which is larger; where that
 * leaves a choice, nothing is joined.
 */
final class MoneyRanges {
  private static final Form TO = Form.of("元至");
  private static final Form END = Form.of("元.{0,6}");
  private static final Form GROUP = Form.of("\\d{3}");
  private static final Form FIRST = Form.of("[1-9]\\d{0,2}");
  private static final int MOST_GROUPS = 3;

  private MoneyRanges() {}

  /** The words of a line, those of each such range made one. */
  static List<Piece> joined(List<Piece> words) {
    if (words.stream().noneMatch(word -> TO.matches(word.text()))) {
      return words;
    }
    List<Piece> out = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      int end = TO.matches(words.get(i).text()) ? end(words, i + 1) : -1;
      int from = end < 0 ? -1 : from(out, amount(words, i + 1, end));
      if (from < 0) {
        out.add(words.get(i));
        continue;
      }
      Piece first = out.get(from);
      String text =
          printed(out, from, out.size())
              + "元至"
              + printed(words, i + 1, end)
              + words.get(end).text();
      out.subList(from, out.size()).clear();
      Link link = first.link() == Link.PLAIN ? Link.WIDE : first.link();
      out.add(first.upTo(words.get(end), text).as(Kind.AMOUNT).withLink(link));
      i = end;
    }
    return out;
  }

  /** The word behind the digits of the second amount that begins with its unit; -1 when none. */
  private static int end(List<Piece> words, int from) {
    int i = from;
    while (i < words.size() && i - from < MOST_GROUPS && isGroup(words, i, i == from)) {
      i++;
    }
    return i > from && i < words.size() && END.matches(words.get(i).text()) ? i : -1;
  }

  private static boolean isGroup(List<Piece> words, int i, boolean first) {
    String text = words.get(i).text();
    return first ? FIRST.matches(text) : GROUP.matches(text) && words.get(i).link() == Link.PLAIN;
  }

  /** Where the only amount at the end of some words begins that is less than another; else -1. */
  private static int from(List<Piece> before, long most) {
    int found = -1;
    int n = before.size();
    for (int from = n - 1; from >= Math.max(0, n - MOST_GROUPS); from--) {
      if (FIRST.matches(before.get(from).text()) && amount(before, from, n) < most) {
        if (found >= 0) {
          return -1;
        }
        found = from;
      }
      if (!GROUP.matches(before.get(from).text()) || before.get(from).link() != Link.PLAIN) {
        break;
      }
    }
    return found;
  }

  private static long amount(List<Piece> words, int from, int to) {
    return Long.parseLong(printed(words, from, to).replace(",", ""));
  }

  private static String printed(List<Piece> words, int from, int to) {
    return String.join(",", words.subList(from, to).stream().map(Piece::text).toList());
  }
}
