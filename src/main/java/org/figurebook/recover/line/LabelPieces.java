package org.figurebook.recover.line;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.figurebook.document.Form;
import org.figurebook.recover.piece.Kind;
import org.figurebook.recover.piece.Link;
import org.figurebook.recover.piece.Piece;

/**
 * Joins what stands at the start of a line and makes one label: numbers of items, codes, ranges.
 */
final class LabelPieces {
  private static final Form TIME = Form.of("\\d{1,2}[.:：]\\d{2}(?:[ap]m)?");
  private static final Form BETWEEN = Form.of("介乎|[介在]於|由|超過");
  private static final Form COMPARED =
      Form.of("(?:19|20)\\d\\d(?:[-–/／]\\d\\d)?(?:年度?|學年|財政年度)?[與和較比]");
  private static final Form SPAN_BEGUN = Form.of("\\d{1,4}\\p{IsHan}{0,2}[至到]");
  private static final Form SPAN_ENDED =
      Form.of("\\d{1,4}(?:年|歲|天|日|個?月|小時|分鐘|公里|平方米|人|名|層|個).{0,6}");
  private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");
  private static final Set<String> TO = Set.of("to", "至", "或");
  private static final Form LATIN_ITEM = Form.of("[(（](?:[a-zA-Z]|[ivx]{1,4})[)）]");
  private static final Form LATIN_NUMBER = Form.of("\\(\\d{1,3}\\)");
  private static final Form CODED =
      Form.of("(?!年|個|名|宗|項(?!目)|人|間|所|元|萬|億)(?:\\p{IsHan}{3}|[A-Z][a-z]).*");
  private static final Form SECTION = Form.of("\\d{1,2}\\.\\d{1,2}");
  private static final Form CAPITAL = Form.of("[A-Z][a-z].*");
  private static final Form ORDINAL =
      Form.of(
          ".*(?:附[件錄表圖]|Annex|Appendix|Enclosure|Programme|[Ss]tage|[Pp]hase|[Bb]atch|[Ll]evel|[Bb]and|Category)"
              + "|Form|Grade|Zone|Route|Terminal|Tier|Week|Vote");

  /** A head of the Estimates, its number and its name: 總目 803－燈塔. */
  private static final Form HEAD = Form.of("[總分]目|(?:Sub)?[Hh]ead");

  private static final Form NUMBERED_HEAD = Form.of("\\d{2,4}[－–—-][\\p{IsHan}A-Z].*");

  /** The word before the number of a note. */
  private static final Form BEFORE_NOTE = Form.of(".* \\(?[Nn]otes?");

  private static final Form NOTE = Form.of("\\d{1,2}\\)?");

  /** The mark of a note in brackets of its own: (註 1), (Note 2). */
  private static final Form NOTE_MARK =
      Form.of("[(（](?:註釋?|[Nn]otes?) ?[\\da-z一二三四五六七八九十]{0,2}[)）]");

  /** 15 – 19歲: the second number of an age group with its unit. */
  private static final Form AGE = Form.of("\\d{1,3}(?:歲|周歲|岁).{0,4}");

  private static final Form RANGE_BEGUN = Form.of("(?:HK|US)?\\$[\\d,.]+(?:m| million)? ?[-–—]");

  private static final Form OR_BELOW =
      Form.of("(?:or|and) (?:below|above|over|under|more|less|fewer)");

  private static final Form PLAIN_NUMBER = Form.of("\\d{1,6}(?:\\.\\d{1,2})?");

  private static final Form ABOVE =
      Form.of(
          "(?:Above|Over|Below|Under|More than|Less than|Up to|Not more than|Not exceeding|Exceeding)");

  private static final Form LOWER_LIMIT =
      Form.of(
          "(?:More than|Over|Above|Exceeding|From|Between) (\\d{1,3}) (?:and |but )?(?:to|and|up to|not more than|not exceeding)");

  /** The same where words that lead on stand between the numbers: 18 and less than 21. */
  private static final Form LIMIT_THAN =
      Form.of("(?:[A-Z][a-z]*(?: than)? )?(\\d{1,3}) (?:and|but|to) (?:less than|not more than)");

  private LabelPieces() {}

  /** The mark or number of a note, which is part of the label or the unit it stands behind. */
  static List<Piece> withNotes(List<Piece> pieces) {
    List<Piece> out = new ArrayList<>();
    for (Piece piece : pieces) {
      Piece before = out.isEmpty() ? null : out.get(out.size() - 1);
      boolean marked =
          before != null
              && before.isText()
              && (before.text().endsWith(")") || before.text().endsWith("）"))
              && piece.link() == Link.PLAIN
              && NOTE_MARK.matches(piece.text());
      if (marked) {
        out.set(out.size() - 1, before.plus(piece).asText());
      } else {
        out.add(piece);
      }
    }
    return withNumbers(
        out,
        (before, number) ->
            before.isText() && NOTE.matches(number.text()) && BEFORE_NOTE.matches(before.text()));
  }

  /** The number of an annex, a stage or a head is part of its name. */
  static List<Piece> withOrdinals(List<Piece> pieces) {
    return areCounted(pieces)
        ? pieces
        : withNumbers(
            pieces,
            (before, number) ->
                Kind.isDigits(number.text(), 1, 2) && ORDINAL.matches(before.text())
                    || HEAD.matches(before.text()) && NUMBERED_HEAD.matches(number.text()));
  }

  /** Headings that only count behind what they count: Form 1 2 3. */
  private static boolean areCounted(List<Piece> pieces) {
    int n = pieces.size();
    boolean counted = n > 2 && Kind.isDigits(pieces.get(n - 1).text(), 1, 2);
    int from = n - 1;
    while (counted && from > 0 && Kind.isDigits(pieces.get(from - 1).text(), 1, 2)) {
      from--;
      counted =
          Integer.parseInt(pieces.get(from).text()) + 1
              == Integer.parseInt(pieces.get(from + 1).text());
    }
    return counted && n - from > 1 && from > 0;
  }

  /** The pieces, each number one space behind a text it is part of joined to it. */
  private static List<Piece> withNumbers(List<Piece> pieces, BiPredicate<Piece, Piece> isPart) {
    List<Piece> out = new ArrayList<>();
    for (Piece piece : pieces) {
      Piece before = out.isEmpty() ? null : out.get(out.size() - 1);
      if (before != null && piece.link() == Link.PLAIN && isPart.test(before, piece)) {
        out.set(out.size() - 1, before.upTo(piece, before.text() + " " + piece.text()).asText());
      } else {
        out.add(piece);
      }
    }
    return out;
  }

  /** A bracketed number before words at the start of a line numbers them. */
  static List<Piece> withNumber(List<Piece> pieces) {
    boolean item =
        pieces.size() > 1 && LATIN_NUMBER.matches(pieces.get(0).text()) && pieces.get(1).isText();
    List<Piece> out = new ArrayList<>(pieces);
    if (item) {
      out.set(0, pieces.get(0).as(Kind.ITEM));
    } else if (isCode(pieces) || isSection(pieces)) {
      Piece words = out.remove(1);
      out.set(0, pieces.get(0).upTo(words, pieces.get(0).text() + " " + words.text()).asText());
    } else if (pieces.size() > 1
        && pieces.get(0).opensBracket()
        && LATIN_ITEM.matches(pieces.get(0).text())
        && pieces.get(1).isText()
        && pieces.get(1).link() != Link.WIDE) {
      Piece words = out.remove(1);
      Piece mark = pieces.get(0);
      out.set(0, mark.upTo(words, mark.text() + " " + words.text()).asText());
    }
    return out;
  }

  /** The number of a section before its English title: 1.2 Sources of requests. */
  private static boolean isSection(List<Piece> pieces) {
    return pieces.size() > 1
        && pieces.get(1).isText()
        && pieces.get(1).link() == Link.PLAIN
        && SECTION.matches(pieces.get(0).text())
        && CAPITAL.matches(pieces.get(1).text());
  }

  /** Three digits, a name, and nothing else or only numbers: the code of a subhead or an item. */
  private static boolean isCode(List<Piece> pieces) {
    return pieces.size() > 1
        && Kind.isDigits(pieces.get(0).text(), 3, 3)
        && pieces.get(1).isText()
        && pieces.get(1).link() == Link.PLAIN
        && CODED.matches(pieces.get(1).text())
        && pieces.size() != 3
        && pieces.stream().skip(2).allMatch(p -> p.kind().isValue());
  }

  /** Units in brackets side by side: the first is not part of the words before it. */
  static List<Piece> withoutSharedBracket(List<Piece> pieces) {
    String bracket = pieces.size() < 3 ? "" : pieces.get(1).text();
    boolean units =
        bracket.startsWith("(")
            && pieces.get(0).text().length() > bracket.length()
            && pieces.get(0).text().endsWith(bracket)
            && pieces.stream().skip(2).allMatch(p -> p.text().equals(bracket));
    if (!units) {
      return pieces;
    }
    Piece first = pieces.get(0);
    int cut = first.text().length() - bracket.length();
    List<Piece> out = new ArrayList<>(pieces);
    out.set(0, first.part(0, cut).upTo(first, first.text().substring(0, cut).strip()));
    out.add(1, first.part(cut, first.text().length()));
    return out;
  }

  /** A dash before words at the start of a line is a bullet. */
  static List<Piece> withBullet(List<Piece> pieces) {
    if (pieces.size() < 2 || pieces.get(0).kind() != Kind.DASH || !pieces.get(1).isText()) {
      return pieces;
    }
    List<Piece> out = new ArrayList<>(pieces.subList(1, pieces.size()));
    Piece dash = pieces.get(0);
    Piece words = pieces.get(1);
    out.set(0, dash.upTo(words, dash.text() + " " + words.text()).asText());
    return out;
  }

  /** A range at the start of a line is a label: of amounts, of times, of years, of ages. */
  static List<Piece> withRange(List<Piece> pieces) {
    if (pieces.size() == 2 && isBegun(pieces.get(0), pieces.get(1))) {
      Piece dash = pieces.get(1);
      return List.of(pieces.get(0).upTo(dash, pieces.get(0).text() + " " + dash.text()).asText());
    }
    if (pieces.size() < 3 || !isRange(pieces.get(0), pieces.get(1), pieces.get(2))) {
      return pieces;
    }
    Piece first = pieces.get(0);
    Piece third = pieces.get(2);
    String sign = pieces.get(1).isText() ? pieces.get(1).text() : "-";
    String text = first.text() + " " + sign + " " + third.text();
    List<Piece> out = new ArrayList<>(pieces.subList(3, pieces.size()));
    out.add(0, first.upTo(third, text).asText());
    return out;
  }

  /** $1,000,001 –, and the second amount on the next line. */
  private static boolean isBegun(Piece first, Piece sign) {
    return sign.kind() == Kind.DASH && first.text().contains("$") && first.kind().isNumber();
  }

  /** Whether a line begins with the second amount of a range broken behind its dash. */
  static boolean isEndOfRange(Piece before, Piece piece) {
    return before.lineEnd()
        && RANGE_BEGUN.matches(before.text())
        && piece.lineStart()
        && piece.text().startsWith("$")
        && piece.kind().isNumber();
  }

  /** Classes of amounts at the start of a row: $250,000 or below, Above $3,000,000. */
  static List<Piece> withLimit(List<Piece> pieces) {
    if (pieces.size() < 3 || pieces.get(1).link() == Link.WIDE) {
      return pieces;
    }
    Piece first = pieces.get(0);
    Piece second = pieces.get(1);
    boolean below = first.text().contains("$") && OR_BELOW.matches(second.text());
    boolean above = ABOVE.matches(first.text()) && second.text().contains("$");
    boolean amount = below ? first.kind().isNumber() : above && second.kind().isNumber();
    if (!amount || !pieces.get(2).kind().isValue()) {
      return pieces;
    }
    List<Piece> out = new ArrayList<>(pieces.subList(2, pieces.size()));
    out.add(0, first.upTo(second, first.text() + " " + second.text()).asText());
    return out;
  }

  /** The second number of a class between two: More than 1 to 2, Over 5 and up to 10. */
  static List<Piece> withLimits(List<Piece> pieces) {
    return withNumbers(pieces, LabelPieces::isUpperLimit);
  }

  private static boolean isUpperLimit(Piece before, Piece number) {
    if (!before.isText() || !Kind.isDigits(number.text(), 1, 3)) {
      return false;
    }
    boolean than = before.text().endsWith("than");
    Matcher lower =
        (than && LIMIT_THAN.matches(before.text()) ? LIMIT_THAN : LOWER_LIMIT).whole(before.text());
    return lower.matches() && Integer.parseInt(lower.group(1)) < Integer.parseInt(number.text());
  }

  /** A span of a class at the start of a line, broken behind its first number: 介乎 10至 15年. */
  static List<Piece> withSpan(List<Piece> pieces) {
    int from = !pieces.isEmpty() && BETWEEN.matches(pieces.get(0).text()) ? 1 : 0;
    boolean span =
        pieces.size() > from + 2
            && SPAN_BEGUN.matches(pieces.get(from).text())
            && pieces.get(from + 1).link() == Link.PLAIN
            && SPAN_ENDED.matches(pieces.get(from + 1).text());
    if (!span) {
      return pieces;
    }
    Piece label = pieces.get(0);
    for (Piece next : pieces.subList(1, from + 2)) {
      label = label.upTo(next, label.text() + next.text()).asText();
    }
    List<Piece> out = new ArrayList<>(pieces.subList(from + 2, pieces.size()));
    out.add(0, label);
    return out;
  }

  /** Two periods that are compared: 2032年與 2031年. */
  static List<Piece> withCompared(List<Piece> pieces) {
    List<Piece> out = new ArrayList<>();
    for (Piece piece : pieces) {
      Piece before = out.isEmpty() ? null : out.get(out.size() - 1);
      boolean compared =
          before != null
              && piece.link() == Link.PLAIN
              && piece.isPeriod()
              && COMPARED.matches(before.text());
      if (compared) {
        out.set(out.size() - 1, before.upTo(piece, before.text() + piece.text()).asText());
      } else {
        out.add(piece);
      }
    }
    return out;
  }

  /** 40 to 69.9: a class of sizes. */
  private static boolean isDecimalRange(Piece first, Piece third) {
    boolean numbers = PLAIN_NUMBER.matches(first.text()) && PLAIN_NUMBER.matches(third.text());
    return numbers && new BigDecimal(first.text()).compareTo(new BigDecimal(third.text())) < 0;
  }

  private static boolean isRange(Piece first, Piece sign, Piece third) {
    if (TO.contains(sign.text())) {
      return first.kind() == Kind.INTEGER && third.kind() == Kind.INTEGER
          || first.kind() == Kind.YEAR && third.kind() == Kind.YEAR
          || isDecimalRange(first, third);
    }
    if (sign.kind() != Kind.DASH) {
      return false;
    }
    boolean years =
        YEAR.matcher(first.text()).matches()
            && YEAR.matcher(third.text()).matches()
            && Integer.parseInt(first.text()) < Integer.parseInt(third.text());
    boolean ages =
        first.text().length() <= 3
            && third.text().length() <= 3
            && first.kind() == Kind.INTEGER
            && third.kind() == Kind.INTEGER
            && Integer.parseInt(first.text().replaceAll("\\D", "0"))
                < Integer.parseInt(third.text().replaceAll("\\D", "0"));
    boolean aged = first.kind() == Kind.INTEGER && first.text().length() <= 2;
    return years
        || ages
        || aged && AGE.matches(third.text())
        || first.text().contains("$") && third.text().contains("$")
        || TIME.matches(first.text()) && TIME.matches(third.text());
  }
}
