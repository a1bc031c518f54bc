package org.figurebook.notation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.figurebook.notation.Expression.Shape;

/**
 * Amounts that share a unit: ranges such as 5至20分鐘 and 3至5億元, lists such as 148、166及152宗 and
 * 約130萬及400萬元.
 */
final class Expressions {
  private static final int LONGEST_LIST = 40;
  private static final int CHANGE_REACH = 60;
  private static final int RESPECTIVELY_REACH = 90;
  private static final BigDecimal LARGEST_SCALED = BigDecimal.valueOf(1000);
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private Expressions() {}

  /** The expression whose first number is {@code first}; never null. */
  static Expression at(Script script, Numeral first, String home) {
    Amount ratio = Ratios.at(script, first);
    if (ratio != null) {
      return Expression.of(ratio);
    }
    Amount amount = Ages.of(script, Amounts.of(script, first, home));
    Expression range = range(script, amount, home);
    if (range != null) {
      return range;
    }
    return amount.hasUnit() ? Expression.of(amount) : list(script, amount, home);
  }

  private static Expression range(Script script, Amount low, String home) {
    int next = Separators.spanEnd(script, low.end());
    if (next >= 0 && isChange(script, low)) {
      return oldSum(script, low, next, home);
    }
    if (next < 0 && script.endsWith("etween", script.skipSpacesBack(low.start()))) {
      next = Separators.listEnd(script, low.end());
    }
    if (next < 0) {
      return null;
    }
    Amount open = openEnd(script, low, next);
    if (open != null) {
      return new Expression(List.of(open), Shape.OPEN_RANGE);
    }
    Bounds.Found bound = null;
    Amount high = amountAt(script, next, home);
    if (high != null && isCountedSpan(script, low, high)) {
      high = high.counted();
    }
    if (high != null && isMoney(low) && isPlainSum(script, low, high)) {
      high = high.in(low.unit());
    }
    if (high != null && isMoney(low) && sharesCurrency(low, high)) {
      high = high.in(low.unit());
      low = low.under(high);
    }
    boolean age = low.rule().equals("age") && high != null && !high.hasUnit();
    high = age ? Ages.years(high) : high;
    if (high != null && Ages.isGroup(script, low, high)) {
      high = Ages.years(high);
    }
    if (high == null || !high.hasUnit()) {
      return null;
    }
    Amount shared = low.hasUnit() ? low : low.sharing(high);
    boolean same = shared.unit().equals(high.unit());
    if (!same || shared.value() == null || shared.value().compareTo(high.value()) >= 0) {
      return null;
    }
    return new Expression(List.of(shared, high), Shape.RANGE);
  }

  /**
   * "Increased from $1.5 to $2 million": the old sum has the multiple of the new one; else null.
   */
  private static Expression oldSum(Script script, Amount low, int next, String home) {
    Amount high = isMoney(low) ? amountAt(script, next, home) : null;
    boolean shares =
        high != null && hasScale(low, high) && low.value().compareTo(LARGEST_SCALED) < 0;
    return shares ? Expression.of(low.under(high)) : null;
  }

  /** "increased from $4,874 to $5,930": an old value and a new one. */
  private static boolean isChange(Script script, Amount low) {
    int end = script.skipSpacesBack(low.start());
    boolean ranges = script.endsWith("ranging from", end) || script.endsWith("ranged from", end);
    if (ranges || !script.endsWith("from", end) && !script.endsWith(" by", end)) {
      return false;
    }
    int clause = Math.max(Sentences.clauseStart(script, end), end - CHANGE_REACH);
    String before = " " + script.folded(clause, end).toLowerCase(Locale.ROOT);
    return ScopeWords.in(before, "turning");
  }

  /** "10 to 15 local institutions": the noun behind the second counts both. */
  private static boolean isCountedSpan(Script script, Amount low, Amount high) {
    return !high.hasUnit()
        && !low.hasUnit()
        && low.numeral().isArabic()
        && high.numeral() != null
        && high.numeral().isArabic()
        && isSpanned(script, low, high)
        && Exclusions.reference(script, low.start(), low.end()) == null
        && !EnglishCounts.noun(script, high.end()).isEmpty()
        && !Character.isUpperCase(script.at(script.skipSpaces(high.end(), 1)));
  }

  /** US$154-192, $1,200 to 1,500: the currency stands once. */
  private static boolean isPlainSum(Script script, Amount low, Amount high) {
    return !high.hasUnit()
        && high.numeral() != null
        && !high.numeral().hasMultiple()
        && low.start() < low.numeral().start()
        && high.value().compareTo(low.value()) > 0
        && EnglishCounts.noun(script, high.end()).isEmpty();
  }

  private static boolean isMoney(Amount low) {
    return low.rule().equals("money") && low.numeral() != null && !low.numeral().hasMultiple();
  }

  /** HK$1.5-2 million, $1.5 to $2 million, 港幣3至5億元: one currency and one multiple for both. */
  private static boolean sharesCurrency(Amount low, Amount high) {
    return hasScale(low, high) && low.numeral().value().compareTo(high.numeral().plain()) < 0;
  }

  private static boolean hasScale(Amount low, Amount high) {
    boolean same = high.unit().equals(low.unit()) || !high.hasUnit();
    boolean ahead = low.start() < low.numeral().start();
    Numeral number = high.numeral();
    return number != null && number.hasMultiple() && ahead && same && !low.numeral().grouped();
  }

  /** "10 to 15 schools", "between 20 and 30 officers". */
  private static boolean isSpanned(Script script, Amount low, Amount high) {
    boolean between = script.endsWith("etween", script.skipSpacesBack(low.start()));
    return between || script.folded(low.end(), high.start()).contains("to");
  }

  /** 1至數個: at least one. */
  private static Amount openEnd(Script script, Amount low, int next) {
    if (script.at(next) != '數' && script.at(next) != '多') {
      return null;
    }
    WordList.Match<String> counter = Lexicon.COUNTERS.at(script, next + 1);
    if (counter == null) {
      return null;
    }
    return new Amount(
        low.start(),
        counter.end(),
        low.numeral(),
        low.value(),
        "count",
        counter.word(),
        null,
        "open range",
        false);
  }

  /** Members without a unit before one that has it. */
  private static Expression list(Script script, Amount first, String home) {
    List<Amount> members = new ArrayList<>(List.of(first));
    while (members.size() < LONGEST_LIST) {
      int next = Separators.listEnd(script, members.get(members.size() - 1).end());
      Amount member = next < 0 ? null : amountAt(script, afterBound(script, next), home);
      if (member == null || member.numeral() == null) {
        break;
      }
      members.add(member);
      if (member.hasUnit()) {
        return share(members);
      }
      if (endsEnglishList(script, member, members)) {
        members.set(members.size() - 1, member.counted());
        return share(members);
      }
    }
    return Expression.of(first);
  }

  /** "1 204, 986 and 1 377 applications": the last of three or more, with the noun they count. */
  private static boolean endsEnglishList(Script script, Amount last, List<Amount> members) {
    boolean large = members.stream().anyMatch(m -> m.value().compareTo(HUNDRED) >= 0);
    boolean year = YearGrammar.yearAt(script, members.get(0).start()) > 0;
    boolean noun =
        !EnglishCounts.noun(script, last.end()).isEmpty()
            || EnglishCounts.countsAlone(script, last)
            || script.startsWith(" respectively", last.end());
    boolean respective = isRespective(script, last.end());
    boolean several = members.size() >= 3 && large || respective;
    boolean words = respective && last.numeral().style() == Numeral.Style.ENGLISH;
    return several && !year && noun && (last.numeral().isArabic() || words);
  }

  /** "15 011 and 13 488 flats were allocated respectively". */
  private static boolean isRespective(Script script, int end) {
    int clause = Math.min(Sentences.end(script, end), end + RESPECTIVELY_REACH);
    return script.folded(end, Math.max(end, clause)).contains("respectively");
  }

  private static Expression share(List<Amount> members) {
    Amount last = members.get(members.size() - 1);
    List<Amount> sharing = new ArrayList<>();
    for (Amount member : members) {
      sharing.add(member == last ? last : member.sharing(last));
    }
    return new Expression(sharing, Shape.LIST);
  }

  /** 約130及約400萬元: a bound word may stand before each member. */
  private static int afterBound(Script script, int i) {
    WordList.Match<Lexicon.Limit> limit = Lexicon.LIMITS.at(script, i);
    return limit != null && limit.value().side() == Lexicon.Side.BEFORE
        ? script.skipSpaces(limit.end(), 2)
        : i;
  }

  private static Amount amountAt(Script script, int i, String home) {
    if (i < 0 || YearGrammar.financialYear(script, i) != null) {
      return null;
    }
    int start = i;
    WordList.Match<Lexicon.Currency> currency = Lexicon.CURRENCIES.at(script, i);
    if (currency != null && currency.value().before()) {
      start = script.skipSpaces(currency.end(), 1);
    }
    Numeral numeral = Numerals.at(script, start);
    return numeral == null || YearGrammar.yearAt(script, i) > 0 && script.at(i + 4) == '年'
        ? null
        : Amounts.of(script, numeral, home);
  }
}
