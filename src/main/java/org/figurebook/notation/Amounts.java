package org.figurebook.notation;

import java.math.BigDecimal;
import org.figurebook.figure.Bound;
import org.figurebook.notation.Lexicon.Currency;
import org.figurebook.notation.Lexicon.Unit;
import org.figurebook.notation.WordList.Match;

/** Numbers with what they count: money, percentages, measures, durations, measure words. */
final class Amounts {
  private static final BigDecimal TEN = BigDecimal.TEN;

  /** Characters that make 成 or 折 part of another word: 成立, 成功, 折扣. */
  private static final String NOT_TENTHS = "立功員本果為績效熟長就份交品年人型衣扣舊合批";

  private Amounts() {}

  /** The amount whose number is {@code numeral}. */
  static Amount of(Script script, Numeral numeral, String home) {
    Match<Currency> before = currencyBefore(script, numeral.start());
    int start = before == null ? numeral.start() : before.start();
    Amount amount = withUnit(script, numeral, start, before, home);
    if (amount == null) {
      amount = plain(script, numeral, start);
    }
    return amount;
  }

  /** A currency word or sign right before a number. */
  static Match<Currency> currencyBefore(Script script, int start) {
    Match<Currency> found = Lexicon.CURRENCIES.before(script, script.skipSpacesBack(start));
    return found != null && found.value().before() ? found : null;
  }

  private static Amount withUnit(
      Script script, Numeral numeral, int start, Match<Currency> before, String home) {
    int at = script.skipSpaces(numeral.end(), 2);
    Match<Currency> after = Lexicon.CURRENCIES.at(script, at);
    if (after != null && after.value().after()) {
      Amount parts = dollarsAndCents(script, numeral, start, after, home);
      if (parts != null) {
        return parts;
      }
      return money(
          numeral,
          start,
          after.end(),
          before == null ? after.value() : stated(before, after),
          home);
    }
    if (before != null) {
      return money(numeral, start, numeral.end(), before.value(), home);
    }
    Match<Unit> unit = unitAt(script, numeral, at);
    if (unit != null) {
      return measure(script, numeral, start, unit);
    }
    Amount tenths = tenths(script, numeral, start, at);
    return tenths != null ? tenths : counted(script, numeral, start, at);
  }

  /** 一元四角, 5元5角半: dollars with their tenths; null when none follow. */
  private static Amount dollarsAndCents(
      Script script, Numeral numeral, int start, Match<Currency> after, String home) {
    boolean plain = script.at(after.end() - 1) == '元' || script.at(after.end() - 1) == '圓';
    Numeral tenths = plain ? DateGrammar.small(script, after.end()) : null;
    boolean jiao = tenths != null && "角毫".indexOf(script.at(tenths.end())) >= 0;
    if (!jiao || numeral.value().scale() > 0 || tenths.value().compareTo(TEN) >= 0) {
      return null;
    }
    BigDecimal value = numeral.value().add(tenths.value().movePointLeft(1));
    int end = tenths.end() + 1;
    if (script.at(end) == '半') {
      value = value.add(new BigDecimal("0.05"));
      end++;
    }
    String code = after.value().code().equals("home") ? home : after.value().code();
    return amount(start, end, numeral, value, code, "", "money");
  }

  /** 港幣100元: the word in front says more than 元. */
  private static Currency stated(Match<Currency> before, Match<Currency> after) {
    return before.value().code().equals("home") ? after.value() : before.value();
  }

  private static Amount money(Numeral numeral, int start, int end, Currency currency, String home) {
    String code = currency.code().equals("home") ? home : currency.code();
    boolean whole = currency.worth().compareTo(BigDecimal.ONE) == 0;
    BigDecimal value = whole ? numeral.value() : numeral.value().multiply(currency.worth());
    return amount(start, end, numeral, value, code, "", "money");
  }

  private static Match<Unit> unitAt(Script script, Numeral numeral, int at) {
    Match<Unit> unit = Lexicon.UNITS.at(script, at);
    if (unit == null && script.at(at) == '-' && Characters.isLatin(script.at(at + 1))) {
      unit = Lexicon.UNITS.at(script, at + 1);
    }
    if (unit == null || !Units.fits(script, numeral, unit)) {
      return null;
    }
    return unit;
  }

  private static Amount measure(Script script, Numeral numeral, int start, Match<Unit> unit) {
    int end = symbolEnd(script, unit);
    BigDecimal value = numeral.value();
    if (script.at(unit.end()) == '半' && Units.isTime(unit.value().code())) {
      value = value.add(new BigDecimal("0.5"));
      end = unit.end() + 1;
    }
    Amount whole = Durations.compound(script, start, numeral, unit);
    if (whole != null) {
      return whole;
    }
    String counter = unit.value().counts() ? printed(script, unit) : "";
    String rule = Units.isTime(unit.value().code()) ? "duration" : "measure";
    String code = isPower(script, start, value, unit) ? "kWh" : unit.value().code();
    return amount(start, end, numeral, value, code, counter, rule);
  }

  /** 發電量為3.2億度: kilowatt-hours, not degrees. */
  private static boolean isPower(Script script, int start, BigDecimal value, Match<Unit> unit) {
    boolean many = value.compareTo(BigDecimal.valueOf(1000)) >= 0;
    String clause = script.folded(Sentences.clauseStart(script, start), start);
    return unit.word().equals("度") && (many || clause.indexOf('電') >= 0);
  }

  private static String printed(Script script, Match<Unit> unit) {
    boolean latin = Characters.isLatin(unit.word().charAt(0));
    return latin ? unit.word() : Printed.counter(script, unit.start(), unit.end());
  }

  /** 千萬億次(PFLOPS): the symbol of the same unit in brackets belongs to it. */
  private static int symbolEnd(Script script, Match<Unit> unit) {
    int open = script.skipSpaces(unit.end(), 1);
    if (script.at(open) == '(') {
      Match<Unit> symbol = Lexicon.UNITS.at(script, open + 1);
      if (symbol != null
          && symbol.value().code().equals(unit.value().code())
          && script.at(symbol.end()) == ')') {
        return symbol.end() + 1;
      }
    }
    return unit.end();
  }

  /** 七成 is 70 percent, 七成半 75, 九折 90, 八五折 85. */
  private static Amount tenths(Script script, Numeral numeral, int start, int at) {
    char c = script.at(at);
    boolean word = NOT_TENTHS.indexOf(script.at(at + 1)) >= 0 && !isShare(script, start, at);
    if (c != '成' && c != '折' || word) {
      return null;
    }
    BigDecimal value = numeral.value();
    if (c == '折' && value.compareTo(TEN) > 0 && value.compareTo(BigDecimal.valueOf(100)) < 0) {
      return amount(start, at + 1, numeral, value, "percent", "", "tenths");
    }
    if (value.compareTo(TEN) > 0 || value.signum() == 0) {
      return null;
    }
    BigDecimal percent = value.movePointRight(1);
    int end = at + 1;
    int ones = script.at(end) == '半' ? 5 : Characters.chineseDigit(script.at(end));
    if (ones > 0 && script.at(end) != '兩' && !countsBehind(script, end)) {
      percent = percent.add(BigDecimal.valueOf(ones));
      end++;
    }
    return amount(start, end, numeral, percent.stripTrailingZeros(), "percent", "", "tenths");
  }

  /** 當中，三成為女性: a number that opens a clause, or that a word such as 約 leads, becomes nothing. */
  private static boolean isShare(Script script, int start, int at) {
    char before = script.at(script.skipSpacesBack(start) - 1);
    boolean leads = before == '，' || "約近逾有".indexOf(before) >= 0 && before != 0;
    return leads && script.startsWith("成為", at);
  }

  /** 七成三間: the digit behind 成 counts something of its own. */
  private static boolean countsBehind(Script script, int digit) {
    char next = script.at(digit + 1);
    boolean longer = Characters.isChineseNumeral(next) || Characters.myriad(next) > 0;
    return longer || script.at(digit) != '半' && Lexicon.COUNTERS.at(script, digit + 1) != null;
  }

  private static Amount counted(Script script, Numeral numeral, int start, int at) {
    Match<String> counter = Lexicon.COUNTERS.at(script, at);
    if (counter == null || !Units.counts(script, numeral, counter)) {
      return null;
    }
    Amount half = halfMore(script, numeral, start, counter);
    if (half != null) {
      return half;
    }
    BigDecimal value = numeral.value();
    int end = counter.end();
    boolean noun = script.at(end - 1) == '數' && "碼據字學量目".indexOf(script.at(end)) >= 0;
    if (noun && script.at(end) != 0 && counter.word().length() > 1) {
      end--;
    }
    String printed = Printed.counter(script, counter.start(), end);
    return amount(start, end, numeral, value, "count", printed, "count");
  }

  /** 兩個半月, 三個半小時: the half is one of the unit behind it. */
  private static Amount halfMore(Script script, Numeral numeral, int start, Match<String> counter) {
    boolean half = counter.word().equals("個") && script.at(counter.end()) == '半';
    Match<Unit> unit = half ? Lexicon.UNITS.at(script, counter.end() + 1) : null;
    if (unit == null || !Units.isTime(unit.value().code())) {
      return null;
    }
    BigDecimal value = numeral.value().add(new BigDecimal("0.5"));
    return amount(start, unit.end(), numeral, value, unit.value().code(), "", "duration");
  }

  private static Amount plain(Script script, Numeral numeral, int start) {
    return amount(start, numeral.end(), numeral, numeral.value(), "", "", "number");
  }

  private static Amount amount(
      int start,
      int end,
      Numeral numeral,
      BigDecimal value,
      String unit,
      String counter,
      String rule) {
    Bound bound = numeral.more() ? Bound.OVER : null;
    return new Amount(start, end, numeral, value, unit, counter, bound, rule, numeral.doubtful());
  }
}
