package org.figurebook.notation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.figurebook.figure.Bound;

/**
 * Parts of a whole, as percentages: 三分之一, 百分之五點六, 千分之三, 一半, 過半, 半數, {@code two-thirds}, {@code half
 * of}.
 */
final class Fractions {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final WordList<BigDecimal> ENGLISH_PARTS = new WordList<>();

  static {
    ENGLISH_PARTS.add("fourth", BigDecimal.valueOf(4));
    ENGLISH_PARTS.add("fourths", BigDecimal.valueOf(4));
    String[] parts = {"half", "third", "quarter", "fifth", "sixth", "", "eighth", "", "tenth"};
    for (int k = 0; k < parts.length; k++) {
      if (!parts[k].isEmpty()) {
        ENGLISH_PARTS.add(parts[k], BigDecimal.valueOf(k + 2));
        ENGLISH_PARTS.add(k == 0 ? "halves" : parts[k] + "s", BigDecimal.valueOf(k + 2));
      }
    }
  }

  private Fractions() {}

  /** The fraction that starts at {@code i}; null when there is none. */
  static Amount at(Script script, int i) {
    char c = script.at(i);
    if (c == '半' || c == '一' && script.at(i + 1) == '半') {
      return half(script, i, c == '半' ? i : i + 1);
    }
    if (Characters.isLatin(c)) {
      Amount share = oneIn(script, i);
      return share != null ? share : english(script, i);
    }
    return partOf(script, i);
  }

  /** "one in five residents" is 20 percent, "half a million people" 500 000. */
  private static Amount oneIn(Script script, int i) {
    if (script.startsWith("half a million", i)) {
      int end = i + "half a million".length();
      return new Amount(
          i, end, null, BigDecimal.valueOf(500_000), "count", "", null, "English count", false);
    }
    if (!script.startsWith("one in ", i) && !script.startsWith("One in ", i)
        || Characters.isLatin(script.at(i - 1))) {
      return null;
    }
    int whole = i + "one in ".length();
    Numeral of = Numerals.at(script, script.startsWith("every ", whole) ? whole + 6 : whole);
    boolean people = of != null && !EnglishCounts.noun(script, of.end()).isEmpty();
    boolean small = people && of.value().compareTo(BigDecimal.valueOf(20)) <= 0;
    return small && of.value().compareTo(BigDecimal.ONE) > 0
        ? percent(i, of.end(), HUNDRED.divide(of.value(), 2, RoundingMode.HALF_UP), null)
        : null;
  }

  /** "1 in 8 bookings" is 12.5 percent; null when the 1 stands in no such share. */
  static Amount oneInDigits(Script script, int i) {
    char before = script.at(script.skipSpacesBack(i) - 1);
    boolean opens = before == 0 || ";,.(：".indexOf(before) >= 0 || Character.isLowerCase(before);
    if (!script.startsWith("1 in ", i) || !opens) {
      return null;
    }
    int whole = i + "1 in ".length();
    Numeral of = Numerals.at(script, script.startsWith("every ", whole) ? whole + 6 : whole);
    boolean small =
        of != null
            && of.value().scale() <= 0
            && of.value().compareTo(BigDecimal.ONE) > 0
            && of.value().compareTo(BigDecimal.valueOf(20)) <= 0
            && script.at(of.end()) == ' '
            && Character.isLowerCase(script.at(of.end() + 1));
    return small
        ? percent(
            i,
            of.end(),
            HUNDRED.divide(of.value(), 2, RoundingMode.HALF_UP).stripTrailingZeros(),
            null)
        : null;
  }

  /** 一半; 半 after 過, 近, 逾 or 約; 半數. */
  private static Amount half(Script script, int start, int half) {
    char before = script.at(start - 1);
    boolean number = script.at(half + 1) == '數' && script.at(half + 2) != '據';
    boolean bounded = start == half && "過近逾約超".indexOf(before) >= 0 && before != 0;
    if (start == half && !bounded && !number) {
      return null;
    }
    if (start == half && "年月天日導島山夜途價徑球".indexOf(script.at(half + 1)) >= 0) {
      return null;
    }
    int end = number ? half + 2 : half + 1;
    Bound bound = bounded && (before == '過' || before == '超') ? Bound.OVER : null;
    int from = bound == null ? start : start - 1;
    return percent(from, end, BigDecimal.valueOf(50), bound);
  }

  private static Amount partOf(Script script, int i) {
    Numeral whole = partNumber(script, i);
    if (whole == null) {
      return null;
    }
    int at = script.skipSpaces(whole.end(), 1);
    if (!script.startsWith("分之", at) || whole.value().signum() == 0) {
      return null;
    }
    Numeral part = partNumber(script, script.skipSpaces(at + 2, 1));
    if (part == null) {
      return null;
    }
    BigDecimal value =
        part.value()
            .multiply(HUNDRED)
            .divide(whole.value(), scale(whole, part), RoundingMode.HALF_UP);
    return percent(i, part.end(), value.stripTrailingZeros(), null);
  }

  /** 百分之一點五至百分之三點五; the second percentage may leave 百分之 out. */
  static Expression spanFrom(Script script, Amount low) {
    int next = script.startsWith("百分之", low.start()) ? Separators.spanEnd(script, low.end()) : -1;
    Amount full = next > 0 && script.startsWith("百分之", next) ? partOf(script, next) : null;
    Amount from = signed(script, low);
    if (full != null) {
      return from.value().compareTo(full.value()) < 0
          ? new Expression(List.of(from, full), Expression.Shape.RANGE)
          : Expression.of(from);
    }
    Numeral second =
        next > 0 && Characters.isChineseNumeral(script.at(next))
            ? ChineseNumeral.at(script, next)
            : null;
    if (second == null
        || second.value().compareTo(from.value()) <= 0
        || second.value().compareTo(HUNDRED) > 0
        || Characters.isHan(script.at(second.end()))
            && "的，。".indexOf(script.at(second.end())) < 0) {
      return Expression.of(from);
    }
    Amount high = percent(next, second.end(), second.value(), null);
    return new Expression(List.of(from, high), Expression.Shape.RANGE);
  }

  /** 負百分之一點五. */
  private static Amount signed(Script script, Amount share) {
    boolean minus = script.at(share.start() - 1) == '負' && script.at(share.start() - 2) != '自';
    return minus && script.startsWith("百分之", share.start())
        ? percent(share.start() - 1, share.end(), share.value().negate(), share.bound())
        : share;
  }

  /** 百分之 and 千分之 divide without rest; other parts are rounded to two places. */
  private static int scale(Numeral whole, Numeral part) {
    boolean exact = whole.value().precision() - whole.value().stripTrailingZeros().precision() > 1;
    return exact ? Math.max(part.value().scale(), 0) + whole.value().precision() : 2;
  }

  private static Numeral partNumber(Script script, int i) {
    return Characters.isDigit(script.at(i))
        ? ArabicNumeral.at(script, i)
        : ChineseNumeral.at(script, i);
  }

  private static Amount english(Script script, int i) {
    int part = i;
    BigDecimal count = BigDecimal.ONE;
    Numeral number = EnglishNumeral.at(script, i);
    if (number != null && (script.at(number.end()) == '-' || script.at(number.end()) == ' ')) {
      part = number.end() + 1;
      count = number.value();
    } else if (script.startsWith("a ", i)) {
      part = i + 2;
    }
    WordList.Match<BigDecimal> divisor = ENGLISH_PARTS.at(script, part);
    boolean half = divisor != null && divisor.word().equals("half");
    if (divisor == null || part == i && !half || half && isHalfOfTime(script, i, divisor.end())) {
      return null;
    }
    if (!half
        && part != i
        && count.compareTo(BigDecimal.ONE) == 0
        && script.at(part - 1) != '-'
        && !script.startsWith(" of", divisor.end())
        && !isBounded(script, i, divisor.end())) {
      return null;
    }
    if (count.compareTo(divisor.value()) >= 0) {
      return null;
    }
    BigDecimal value = count.multiply(HUNDRED).divide(divisor.value(), 2, RoundingMode.HALF_UP);
    return percent(i, divisor.end(), value.stripTrailingZeros(), null);
  }

  /**
   * "Accounted for about one quarter.", "rose by more than half to": a bound says it is a share.
   */
  private static boolean isBounded(Script script, int start, int end) {
    char next = script.at(end);
    boolean closes = ".,;)".indexOf(next) >= 0 && next != 0;
    boolean goesOn = script.startsWith(" to ", end) || script.startsWith(" more than ", end);
    return (closes || goesOn) && Bounds.before(script, start) != null;
  }

  /** The first half of 2021, half a year, half-yearly. */
  private static boolean isHalfOfTime(Script script, int start, int end) {
    boolean share = script.startsWith(" of ", end) || isBounded(script, start, end);
    return !share
        || script.endsWith("first ", start)
        || script.endsWith("second ", start)
        || script.endsWith("latter ", start)
        || YearGrammar.yearAt(script, end + 4) > 0;
  }

  private static Amount percent(int start, int end, BigDecimal value, Bound bound) {
    BigDecimal plain = value.scale() < 0 ? value.setScale(0) : value;
    return new Amount(start, end, null, plain, "percent", "", bound, "fraction", false);
  }
}
