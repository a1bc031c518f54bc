package org.figurebook.notation;

import java.math.BigDecimal;
import org.figurebook.notation.Numeral.Style;
import org.figurebook.notation.WordList.Match;

/**
 * Whole numbers with their multiples: {@code 4億2,500萬}, {@code 97萬5千}, {@code 1.5 million}, {@code
 * 三十多}, {@code 20億}.
 */
final class Numerals {
  private static final String MORE = "多餘余幾";
  private static final BigDecimal TEN_THOUSAND = BigDecimal.valueOf(10_000);
  private static final BigDecimal HUNDRED_MILLION = BigDecimal.valueOf(100_000_000);

  private Numerals() {}

  /** The number that starts at {@code start}; null when there is none. */
  static Numeral at(Script script, int start) {
    char c = script.at(start);
    if (Characters.isLatin(c)) {
      return english(script, EnglishNumeral.at(script, start));
    }
    Numeral head =
        Characters.isDigit(c) ? ArabicNumeral.at(script, start) : ChineseNumeral.at(script, start);
    if (head == null) {
      return null;
    }
    Match<BigDecimal> million =
        EnglishNumeral.wordAfter(script, head.end(), Lexicon.ENGLISH_MULTIPLES);
    Numeral number = million != null ? english(script, head) : chinese(script, head);
    return number.hasMultiple() ? number.whole() : number;
  }

  private static Numeral english(Script script, Numeral head) {
    if (head == null) {
      return null;
    }
    Numeral number = head;
    Match<BigDecimal> multiple;
    while ((multiple = multipleAfter(script, number)) != null) {
      number =
          new Numeral(
              number.start(),
              multiple.end(),
              number.value().multiply(multiple.value()),
              head.plain(),
              number.multiple().multiply(multiple.value()),
              number.style(),
              false,
              number.grouped(),
              false);
    }
    return number;
  }

  /** The m of $5.2m is a multiple, that of 5m a unit. */
  private static Match<BigDecimal> multipleAfter(Script script, Numeral number) {
    Match<BigDecimal> found =
        EnglishNumeral.wordAfter(script, number.end(), Lexicon.ENGLISH_MULTIPLES);
    boolean letter = found != null && found.word().equals("m");
    boolean money =
        letter
            && found.start() == number.end()
            && Amounts.currencyBefore(script, number.start()) != null;
    return letter && !money ? null : found;
  }

  /** Adds parts from large to small: 4億, then 2,500萬. */
  private static Numeral chinese(Script script, Numeral head) {
    Numeral section = section(script, head);
    Numeral part = section != null ? section : withMultiple(script, head);
    part = ofHundredMillions(script, part);
    BigDecimal value = part.value();
    BigDecimal multiple = part.multiple();
    boolean more = part.more();
    boolean doubtful = false;
    int end = part.end();
    int parts = 1;
    while (part.hasMultiple() && !part.more()) {
      Numeral next = nextPart(script, part);
      if (next == null) {
        break;
      }
      doubtful |= !next.hasMultiple();
      value = value.add(next.value());
      more = next.more();
      end = next.end();
      part = next;
      parts++;
    }
    return new Numeral(
        head.start(),
        end,
        value,
        parts == 1 ? head.plain() : value,
        multiple,
        head.style(),
        more,
        head.grouped(),
        doubtful);
  }

  /** 7千6百萬: parts below 萬 that are multiplied together; null when there is but one. */
  private static Numeral section(Script script, Numeral head) {
    BigDecimal sum = BigDecimal.ZERO;
    Numeral part = head;
    int parts = 0;
    int smallest = Integer.MAX_VALUE;
    int ten = Characters.chineseTen(script.at(script.skipSpaces(part.end(), 1)));
    while (part.style() == Style.ARABIC && ten >= 10 && ten < smallest && ten != 20 && ten != 30) {
      int end = script.skipSpaces(part.end(), 1) + 1;
      sum = sum.add(part.value().multiply(BigDecimal.valueOf(ten)));
      smallest = ten;
      parts++;
      long myriad = Characters.myriad(script.at(script.skipSpaces(end, 1)));
      if (myriad > 0 && parts > 1) {
        return ended(
            Numeral.of(head.start(), end, sum, Style.ARABIC),
            script.skipSpaces(end, 1) + 1,
            BigDecimal.valueOf(myriad),
            false);
      }
      part = ArabicNumeral.at(script, script.skipSpaces(end, 1));
      if (part == null) {
        return null;
      }
      ten = Characters.chineseTen(script.at(script.skipSpaces(part.end(), 1)));
    }
    return null;
  }

  /** 一萬一千三百億: ten thousands and what follows them count hundred millions. */
  private static Numeral ofHundredMillions(Script script, Numeral part) {
    Numeral rest =
        part.multiple().compareTo(TEN_THOUSAND) == 0 && !part.more()
            ? rawPart(script, part.end())
            : null;
    if (rest == null || rest.value().compareTo(TEN_THOUSAND) >= 0) {
      return part;
    }
    Numeral last = withMultiple(script, rest);
    if (last.multiple().compareTo(HUNDRED_MILLION) != 0) {
      return part;
    }
    Numeral both =
        new Numeral(
            part.start(),
            last.end(),
            part.value().add(rest.value()),
            part.value().add(rest.value()),
            BigDecimal.ONE,
            part.style(),
            last.more(),
            part.grouped(),
            false);
    return ended(both, last.end(), HUNDRED_MILLION, last.more());
  }

  /** The number behind a multiple, before any multiple of its own; null when there is none. */
  private static Numeral rawPart(Script script, int end) {
    int start = script.skipSpaces(end, 2);
    start = script.at(start) == '零' ? start + 1 : start;
    if (Characters.isDigit(script.at(start))) {
      return ArabicNumeral.at(script, start);
    }
    return Characters.isChineseNumeral(script.at(start)) ? ChineseNumeral.at(script, start) : null;
  }

  /** The part after one that ends in a multiple: smaller than it, and without a gap. */
  private static Numeral nextPart(Script script, Numeral part) {
    Numeral next = rawPart(script, part.end());
    if (next == null) {
      return null;
    }
    next = withMultiple(script, next);
    if (!next.hasMultiple() && isSpokenTail(next)) {
      next = next.times(part.multiple().movePointLeft(1));
    }
    return next.value().compareTo(part.multiple()) < 0 ? next : null;
  }

  /** 三萬五 is 35,000: a single digit takes the next smaller power. */
  private static boolean isSpokenTail(Numeral next) {
    return next.style() == Style.CHINESE && next.value().compareTo(BigDecimal.TEN) < 0;
  }

  /** The number with 多 and 萬, 億, 百萬 … behind it. */
  private static Numeral withMultiple(Script script, Numeral head) {
    int i = head.end();
    boolean more = isMore(script, i);
    if (more) {
      i++;
    }
    int at = script.skipSpaces(i, 2);
    if (isUnitOfItsOwn(script, at)) {
      return more ? ended(head, i, BigDecimal.ONE, true) : head;
    }
    BigDecimal multiple = BigDecimal.ONE;
    while (multiplier(script.at(at), head) > 0 && multiple.precision() < 24) {
      multiple = multiple.multiply(BigDecimal.valueOf(multiplier(script.at(at), head)));
      i = at + 1;
      at = script.skipSpaces(i, 2);
    }
    if (!more && isMore(script, i)) {
      more = true;
      i++;
    }
    return ended(head, i, multiple, more);
  }

  private static Numeral ended(Numeral head, int end, BigDecimal multiple, boolean more) {
    return new Numeral(
        head.start(),
        end,
        head.value().multiply(multiple),
        head.plain(),
        multiple,
        head.style(),
        more,
        head.grouped(),
        head.doubtful());
  }

  /** 千 of 3千 multiplies; of 千瓦 it belongs to the unit. 百 after Chinese digits is read already. */
  private static long multiplier(char c, Numeral head) {
    int ten = Characters.chineseTen(c);
    return ten >= 10 && ten != 20 && ten != 30 && (ten > 10 || head.style() == Style.ARABIC)
        ? ten
        : Characters.myriad(c);
  }

  private static boolean isMore(Script script, int i) {
    return MORE.indexOf(script.at(i)) >= 0 && script.at(i) != 0;
  }

  /** 千瓦, 兆比特, 千萬億次: units whose first character looks like a multiple. */
  private static boolean isUnitOfItsOwn(Script script, int i) {
    return Characters.chineseTen(script.at(i)) + Characters.myriad(script.at(i)) > 0
        && Lexicon.UNITS.at(script, i) != null;
  }
}
