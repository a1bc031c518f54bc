package org.figurebook.notation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** One pass over one text. */
final class Scan {
  private static final String FORMAL = "壹貳叁肆伍陸柒捌玖拾";
  private static final boolean[] OPENS = opens();

  private final Script script;
  private final String home;
  private final PaperYears years;
  private final Language language;
  private final List<Expression> expressions = new ArrayList<>();
  private final List<PeriodMention> periods = new ArrayList<>();
  private final List<Mark> marks = new ArrayList<>();
  private TimePoint context;
  private int lineStart;
  private int quoteEnd = -1;
  private int referenceEnd = -1;
  private Rule reference;

  Scan(Script script, String home, PaperYears years, Language language) {
    this.language = language;
    this.script = script;
    this.home = home;
    this.years = years;
    this.context = years.covered() > 0 ? TimePoint.of(0, 0, "" + years.covered()) : null;
  }

  Script script() {
    return script;
  }

  List<Expression> expressions() {
    return expressions;
  }

  List<PeriodMention> periods() {
    return periods;
  }

  List<Mark> marks() {
    return marks;
  }

  void run() {
    lineStart = script.skipSpaces(0, 8);
    int i = 0;
    while (i < script.length()) {
      char c = script.at(i);
      i = OPENS[c] ? Math.max(i + 1, step(i, c)) : i + 1;
    }
  }

  /** Reads what starts at {@code i}; the position to go on from. */
  private int step(int i, char c) {
    if (c == '\n') {
      lineStart = script.skipSpaces(i + 1, 8);
      return i + 1;
    }
    if (c == '「' || c == '《' || c == '『' || c == '“') {
      quoteEnd = Math.max(quoteEnd, Quotes.end(script, i));
      return i + 1;
    }
    if (Characters.isDigit(c)) {
      return digits(i);
    }
    if (Characters.isLatin(c)) {
      return latin(i);
    }
    boolean numeral = Characters.isChineseNumeral(c) || c == '半' || FORMAL.indexOf(c) >= 0;
    return numeral ? chinese(i) : periodWord(i, i + 1);
  }

  private int digits(int i) {
    Mark mark = continued(i);
    PeriodReader.Found period = mark == null ? PeriodReader.at(script, i, contextAt(i)) : null;
    if (period != null && !isName(i)) {
      return add(period);
    }
    mark = mark == null ? Exclusions.ofDigits(script, i, lineStart) : mark;
    Amount share = mark == null ? Fractions.oneInDigits(script, i) : null;
    if (share != null) {
      return add(Expression.of(share));
    }
    return mark != null ? add(mark) : quantity(i);
  }

  private boolean isName(int i) {
    char before = script.at(i - 1);
    return Characters.isLatin(before) && !script.endsWith("FY", i)
        || Exclusions.isFileCode(script, i);
  }

  /** A further number of a list that a reference word opened: 第1、2及3期. */
  private Mark continued(int i) {
    if (referenceEnd < 0 || i - referenceEnd > 4) {
      return null;
    }
    int next = Separators.listEnd(script, referenceEnd);
    next = next < 0 ? Separators.spanEnd(script, referenceEnd) : next;
    next = next < 0 && script.at(referenceEnd) == '/' ? referenceEnd + 1 : next;
    return next == i ? new Mark(i, Exclusions.runEnd(script, i), reference) : null;
  }

  private int latin(int i) {
    int end = i;
    while (Characters.isLatin(script.at(end))) {
      end++;
    }
    if (Quotes.opensAddress(script, i)) {
      return add(new Mark(i, Quotes.addressEnd(script, i), Rule.ADDRESS));
    }
    PeriodReader.Found period = PeriodReader.at(script, i, contextAt(i));
    if (period != null) {
      return add(period);
    }
    int past = PeriodWords.mayStart(script.at(i)) ? periodWord(i, i) : i;
    if (past > i) {
      return past;
    }
    Amount fraction = language.readsEnglish() ? Fractions.at(script, i) : null;
    if (fraction != null) {
      return add(Expression.of(fraction));
    }
    if (!language.readsEnglish() || EnglishNumeral.at(script, i) == null) {
      return end;
    }
    return EnglishCounts.isCount(script, i) ? Math.max(end, quantity(i)) : end;
  }

  private int chinese(int i) {
    PeriodReader.Found period = PeriodReader.at(script, i, contextAt(i));
    if (period != null) {
      return add(period);
    }
    if (!language.readsChinese()) {
      return i + 1;
    }
    Amount fraction = Fractions.at(script, i);
    if (fraction != null) {
      return add(Fractions.spanFrom(script, fraction));
    }
    Mark word = continued(i);
    word = word == null ? listed(i) : word;
    word = word == null ? Exclusions.ofWord(script, i) : word;
    return word != null ? add(word) : quantity(i);
  }

  /** (四), and 十二、 where a line begins. */
  private Mark listed(int i) {
    int end = Exclusions.numeralEnd(script, i);
    if (script.at(i - 1) == '(' && script.at(end) == ')' && end - i <= 3) {
      return new Mark(i, end, Rule.BRACKETED);
    }
    return i == lineStart && script.at(end) == '、' ? new Mark(i, end, Rule.LIST_MARK) : null;
  }

  private int periodWord(int i, int otherwise) {
    PeriodMention mention = YearAgo.at(script, i, named());
    mention = mention == null ? PeriodWords.at(script, i, years, contextAt(i)) : mention;
    if (mention == null) {
      return otherwise;
    }
    periods.add(mention);
    if (mention.isDated() && mention.points().size() == 1) {
      speakOf(mention, TimePoint.of(i, mention.end(), yearOf(mention)));
    }
    return mention.end();
  }

  /** The year of 今年1月底, which a month behind it is of too. */
  private static String yearOf(PeriodMention mention) {
    String text = mention.period().text().replace("asof:", "");
    boolean year = text.length() >= 4 && Characters.isDigit(text.charAt(0));
    return year ? text.substring(0, 4) : "";
  }

  /** The last period with a date that the text named and did not only compare with. */
  private PeriodMention named() {
    for (int k = periods.size() - 1; k >= 0; k--) {
      PeriodMention mention = periods.get(k);
      if (mention.isDated() && !Comparisons.isCompared(script, mention.start())) {
        return mention;
      }
    }
    return null;
  }

  /** What a month or a quarter without a year is of: in a yearbook each sentence starts anew. */
  private TimePoint contextAt(int i) {
    boolean annual = years.covered() > 0 && context != null;
    return annual && context.end() <= Sentences.start(script, i)
        ? TimePoint.of(0, 0, "" + years.covered())
        : context;
  }

  /** 較2012年: what is compared with changes nothing in what the text speaks of. */
  private void speakOf(PeriodMention mention, TimePoint last) {
    boolean compared = context != null && Comparisons.isCompared(script, mention.start());
    boolean said = !last.from().isEmpty();
    context = compared || !said ? context : last;
  }

  private int quantity(int i) {
    Numeral numeral = Numerals.at(script, i);
    if (numeral == null) {
      return add(new Mark(i, Exclusions.numeralEnd(script, i), Rule.COMPOUND));
    }
    Numeral signed = Signs.signed(script, numeral);
    Expression expression = Expressions.at(script, signed, home);
    NotFigures.Verdict verdict = NotFigures.judge(script, expression, i < quoteEnd, home);
    if (verdict.mark() != null) {
      return add(verdict.mark());
    }
    PeriodMention length = lengthOf(verdict.expression());
    if (length != null) {
      periods.add(length);
      return length.end();
    }
    return add(verdict.expression());
  }

  /** 於兩個財政年度分別: the years named before, not a length of time. */
  private PeriodMention lengthOf(Expression expression) {
    int end = expression.end();
    boolean years = script.endsWith("個財政年度", end) || script.endsWith("個年度", end);
    boolean listed =
        script.startsWith("分別", end)
            || script.startsWith("各", end)
            || script.startsWith("則分別", end);
    return years && listed
        ? new PeriodMention(
            expression.start(),
            end,
            PeriodMention.Kind.SAME,
            List.of(),
            script.folded(expression.start(), end + 2))
        : ago(expression);
  }

  /** 五年前: a time that is left as words. */
  private PeriodMention ago(Expression expression) {
    int end = expression.end();
    int english = Units.isTime(expression.last().unit()) ? YearAgo.agoEnd(script, end) : -1;
    if (english > 0) {
      return agoInEnglish(expression, english);
    }
    boolean years = expression.last().unit().equals("year") && script.at(end) == '前';
    if (!years || script.at(end + 1) == '期') {
      return null;
    }
    BigDecimal count = expression.last().value();
    boolean valued = script.at(end + 1) == '的' && count != null && count.scale() <= 0;
    int ago = valued ? count.intValue() : 0;
    return YearAgo.of(script, expression.start(), end + 1, ago > 0 ? named() : null, ago);
  }

  /** "Two years ago": a date where it stands right behind a figure, else words. */
  private PeriodMention agoInEnglish(Expression expression, int end) {
    BigDecimal count = expression.last().value();
    boolean years =
        expression.last().unit().equals("year")
            && count.scale() <= 0
            && YearAgo.isBehindFigure(script, expression.start());
    return YearAgo.of(
        script, expression.start(), end, years ? named() : null, years ? count.intValue() : 0);
  }

  private int add(Mark mark) {
    marks.add(mark);
    boolean ordinal = script.at(script.skipSpacesBack(mark.start()) - 1) == '第';
    boolean refers =
        ordinal
            || mark.rule() == Rule.ORDINAL
            || mark.rule() == Rule.REFERENCE
            || mark.rule() == Rule.BRACKETED;
    boolean listed = mark.rule() == Rule.LIST_MARK && ".)".indexOf(script.at(mark.end())) >= 0;
    referenceEnd = refers ? mark.end() : listed ? mark.end() + 1 : -1;
    reference = ordinal ? Rule.ORDINAL : mark.rule();
    return mark.end();
  }

  private int add(Expression expression) {
    expressions.add(expression);
    return expression.end();
  }

  private int add(PeriodReader.Found period) {
    if (Comparisons.isAside(script, period.mention())) {
      periods.add(period.mention().aside());
      return period.mention().end();
    }
    speakOf(period.mention(), period.last());
    periods.add(period.mention());
    return period.mention().end();
  }

  private static boolean[] opens() {
    boolean[] opens = new boolean[Character.MAX_VALUE + 1];
    for (int c = 0; c < opens.length; c++) {
      char letter = (char) c;
      opens[c] =
          Characters.isDigit(letter)
              || Characters.isLatin(letter)
              || Characters.isChineseNumeral(letter)
              || PeriodWords.mayStart(letter)
              || FORMAL.indexOf(letter) >= 0
              || "半「《『“\n".indexOf(letter) >= 0;
    }
    return opens;
  }
}
