package org.figurebook.notation;

import java.math.BigDecimal;
import org.figurebook.notation.Expression.Shape;
import org.figurebook.notation.Numeral.Style;

/** Whether an expression is a figure, once it is known what it counts. */
final class NotFigures {
  private static final int MONEY_REACH = 30;

  /** Words such as "About" open a sentence too. */
  private static final int LONGEST_PREPOSITION = 5;

  private NotFigures() {}

  /** A figure, or the mark that says why it is none. */
  record Verdict(Expression expression, Mark mark) {}

  static Verdict judge(Script script, Expression expression, boolean quoted, String home) {
    if (expression.shape() == Shape.ONE) {
      return one(script, expression.last(), quoted, home);
    }
    boolean counts = expression.last().unit().equals("count");
    return quoted && counts ? mark(expression, Rule.TITLE) : figure(expression);
  }

  private static final int LONGEST_CHANGE = 4;

  private static Verdict one(Script script, Amount amount, boolean quoted, String home) {
    Rule rule = amount.hasUnit() ? withUnit(script, amount, quoted) : null;
    if (rule != null) {
      return mark(Expression.of(amount), rule);
    }
    return amount.hasUnit()
        ? figure(Expression.of(amount))
        : withoutUnit(script, amount, quoted, home);
  }

  private static Rule withUnit(Script script, Amount amount, boolean quoted) {
    boolean counts = amount.unit().equals("count");
    boolean time = Units.isTime(amount.unit());
    if (quoted && (counts || time || amount.unit().equals("ratio"))) {
      return Rule.TITLE;
    }
    if (counts && Exclusions.isHeadOrTable(script, amount.start())) {
      return Rule.REFERENCE;
    }
    if (counts && BareNumbers.isMultipleAlone(script, amount)) {
      return Rule.COMPOUND;
    }
    if (counts && BareNumbers.isNamed(script, amount)) {
      return Rule.NAME;
    }
    if (counts && Articles.isArticle(script, amount)) {
      return Rule.ARTICLE;
    }
    if (counts && Articles.pointsBack(script, amount)) {
      return Rule.POINTER;
    }
    if (counts && Pointers.isScope(script, amount)) {
      return Rule.POINTER;
    }
    if (counts && script.at(script.skipSpacesBack(amount.start()) - 1) == '每') {
      return Rule.PER;
    }
    if (script.endsWith(" per", script.skipSpacesBack(amount.start()))) {
      return Rule.PER;
    }
    if (counts && leadsToPlan(script, amount.end())) {
      return Rule.PLAN;
    }
    if (time && isPlan(script, amount)) {
      return Rule.PLAN;
    }
    if (time && isClock(script, amount)) {
      return Rule.CLOCK;
    }
    return null;
  }

  /** 五年計劃, 三年期目標. */
  private static boolean isPlan(Script script, Amount amount) {
    boolean counted =
        amount.numeral().style() == Style.CHINESE
            && script.at(script.skipSpacesBack(amount.start()) - 1) == '個'
            && script.at(amount.end()) == '期';
    return amount.unit().equals("year") && (counted || isPlanWord(script, amount.end()));
  }

  /** 兩個五年目標: the count belongs to the plan's name. */
  private static boolean leadsToPlan(Script script, int end) {
    Numeral years = Characters.isChineseNumeral(script.at(end)) ? Numerals.at(script, end) : null;
    boolean plan =
        years != null && script.at(years.end()) == '年' && isPlanWord(script, years.end() + 1);
    return plan || years != null && script.startsWith("年期", years.end());
  }

  private static boolean isPlanWord(Script script, int at) {
    for (String word : new String[] {"計劃", "規劃", "目標", "發展", "願景"}) {
      if (script.startsWith(word, at)) {
        return true;
      }
    }
    return false;
  }

  /** 30分 after 9時 and the like are read with the number before. */
  private static boolean isClock(Script script, Amount amount) {
    return script.endsWith("上午", amount.start()) || script.endsWith("下午", amount.start());
  }

  private static Verdict withoutUnit(Script script, Amount amount, boolean quoted, String home) {
    Numeral numeral = amount.numeral();
    if (numeral == null) {
      return figure(Expression.of(amount));
    }
    if (quoted) {
      return mark(Expression.of(amount), Rule.TITLE);
    }
    if (script.at(script.skipSpacesBack(amount.start()) - 1) == '每') {
      return mark(Expression.of(amount), Rule.PER);
    }
    if (numeral.hasMultiple() && numeral.value().compareTo(BigDecimal.valueOf(10_000)) >= 0) {
      return figure(Expression.of(bareMultiple(script, amount, home)));
    }
    Mark reference = Exclusions.reference(script, amount.start(), amount.end());
    if (reference != null) {
      return new Verdict(null, reference);
    }
    if (isEnglishBase(script, amount)) {
      return mark(Expression.of(amount), Rule.PER);
    }
    if (isYearOfTitle(script, amount)) {
      return mark(Expression.of(amount), Rule.YEAR_ALONE);
    }
    if (isBetweenCapitals(script, amount)) {
      boolean year = YearGrammar.yearAt(script, amount.start()) >= 1900;
      return mark(Expression.of(amount), year ? Rule.YEAR_ALONE : Rule.NAME);
    }
    if (Pointers.isScope(script, amount)) {
      return mark(Expression.of(amount), Rule.POINTER);
    }
    if (isEnglishCount(script, amount)) {
      return figure(Expression.of(amount.counted()));
    }
    Amount turned = turned(script, amount, home);
    if (turned != null) {
      return figure(Expression.of(turned));
    }
    if (isBounded(script, amount)) {
      return figure(Expression.of(unit(amount, "count", "bounded number")));
    }
    return mark(Expression.of(amount), BareNumbers.rule(script, amount));
  }

  /** 少於10,000: a bound and thousands say that a number counts, even without measure word. */
  private static boolean isBounded(Script script, Amount amount) {
    Numeral numeral = amount.numeral();
    return numeral.style() == Style.ARABIC
        && numeral.grouped()
        && (Bounds.before(script, amount.start()) != null || isNamedCount(script, amount));
  }

  /** 宗數為2,356: the noun before 為 says what the number counts. */
  private static boolean isNamedCount(Script script, Amount amount) {
    int verb = script.skipSpacesBack(amount.start()) - 1;
    boolean said = "為達是有".indexOf(script.at(verb)) >= 0 && script.at(verb) != 0;
    int noun = said ? script.skipSpacesBack(verb) : 0;
    char next = script.at(script.skipSpaces(amount.end(), 1));
    return said
        && !Characters.isDigit(next)
        && ScopeWords.ends(script.folded(Math.max(0, noun - 4), noun), "counting");
  }

  /** 逾53億 without 元: money where the clause speaks of money. */
  private static Amount bareMultiple(Script script, Amount amount, String home) {
    char next = script.at(script.skipSpaces(amount.end(), 1));
    boolean noun =
        Characters.isHan(next)
            && Bounds.after(script, amount.end()) == null
            && "的至增減升跌上下，".indexOf(next) < 0;
    int clause = Sentences.clauseStart(script, amount.start());
    String before = script.folded(clause, amount.start());
    if (before.contains("人次")) {
      return unit(amount, "count", "人次", "number without unit");
    }
    if (before.contains("人數") || before.contains("數目")) {
      return unit(amount, "count", "number without unit");
    }
    int from = Math.max(0, amount.start() - MONEY_REACH);
    String around = script.folded(from, Math.min(script.length(), amount.end() + MONEY_REACH));
    return !noun && ScopeWords.in(around, "money")
        ? unit(amount, home, "money without unit")
        : unit(amount, "count", "number without unit");
  }

  private static Amount unit(Amount amount, String unit, String rule) {
    return unit(amount, unit, "", rule);
  }

  private static Amount unit(Amount amount, String unit, String counter, String rule) {
    return new Amount(
        amount.start(),
        amount.end(),
        amount.numeral(),
        amount.value(),
        unit,
        counter,
        amount.bound(),
        rule,
        true);
  }

  /** Appropriation Bill 2024 Economic Situation, Studio 365 Plus: a number within a name. */
  private static boolean isBetweenCapitals(Script script, Amount amount) {
    int after = script.skipSpaces(amount.end(), 1);
    int end = script.skipSpacesBack(amount.start());
    int start = end;
    while (start > 0 && end - start < 24 && Characters.isLatin(script.at(start - 1))) {
      start--;
    }
    boolean name = end - start > 2 && Character.isUpperCase(script.at(start));
    boolean plain = amount.numeral().isArabic() && !amount.numeral().grouped();
    boolean inner =
        Character.isLowerCase(script.at(end - 1)) && (start > 0 || end > LONGEST_PREPOSITION);
    return name && plain && inner && Character.isUpperCase(script.at(after));
  }

  /** "per 1 000 workers", "for every 100 000 people": what a rate is taken of. */
  private static boolean isEnglishBase(Script script, Amount amount) {
    int back = script.skipSpacesBack(amount.start());
    boolean per = script.endsWith(" per", back) || script.endsWith(" every", back);
    BigDecimal bare = amount.value().stripTrailingZeros();
    return per && bare.precision() == 1 && bare.unscaledValue().intValue() == 1 && bare.scale() < 0;
  }

  /** 由13縮短至10.5個月: the old value has the unit of the new one; null when none follows. */
  private static Amount turned(Script script, Amount amount, String home) {
    int back = script.skipSpacesBack(amount.start());
    if (script.endsWith(" from", back)) {
      return turnedEnglish(script, amount, home);
    }
    char from = script.at(back - 1);
    if (from != '由' && from != '從') {
      return null;
    }
    int to = amount.end();
    while (to - amount.end() < LONGEST_CHANGE && Characters.isHan(script.at(to))) {
      to++;
    }
    boolean turns = ScopeWords.in(script.folded(amount.end(), to), "change");
    Numeral next = turns ? Numerals.at(script, script.skipSpaces(to, 1)) : null;
    Amount young = next == null ? null : Amounts.of(script, next, home);
    return young != null && young.hasUnit()
        ? unit(scaled(amount, young), young.unit(), young.counter(), "number of a change")
        : null;
  }

  /** 由3.5增至4.2億元: of one scale where the numbers are of one size; 由700增至1.2萬人 is not. */
  private static Amount scaled(Amount amount, Amount young) {
    boolean size =
        young.numeral() != null
            && amount.value().compareTo(young.numeral().plain().multiply(BigDecimal.TEN)) <= 0;
    return size ? amount.sharing(young) : amount;
  }

  /** "Cut from 25 to 12 minutes". */
  private static Amount turnedEnglish(Script script, Amount amount, String home) {
    int to = amount.end();
    Numeral next = script.startsWith(" to ", to) ? Numerals.at(script, to + 4) : null;
    Amount young = next == null ? null : Amounts.of(script, next, home);
    boolean falls = young != null && young.hasUnit() && young.value().compareTo(amount.value()) < 0;
    boolean pure =
        falls && !young.unit().equals("count") && PeriodReader.at(script, to + 4, null) == null;
    return pure ? unit(amount, young.unit(), young.counter(), "number of a change") : null;
  }

  /** HONG KONG 1997 Chapter 9. */
  private static boolean isYearOfTitle(Script script, Amount amount) {
    int back = script.skipSpacesBack(amount.start());
    boolean capitals =
        Character.isUpperCase(script.at(back - 1)) && Character.isUpperCase(script.at(back - 2));
    return capitals
        && YearGrammar.yearAt(script, amount.start()) >= 1900
        && Character.isUpperCase(script.at(script.skipSpaces(amount.end(), 1)));
  }

  private static boolean isEnglishCount(Script script, Amount amount) {
    String noun = EnglishCounts.noun(script, amount.end());
    boolean counts = !noun.isEmpty() || EnglishCounts.countsAlone(script, amount);
    char before = script.at(amount.start() - 1);
    boolean second = before == '/' && Characters.isDigit(script.at(amount.start() - 2));
    return counts && !Characters.isHan(before) && !second;
  }

  private static Verdict figure(Expression expression) {
    return new Verdict(expression, null);
  }

  private static Verdict mark(Expression expression, Rule rule) {
    return new Verdict(null, new Mark(expression.start(), expression.end(), rule));
  }
}
