package org.figurebook.notation;

import java.util.List;
import org.figurebook.figure.Period;
import org.figurebook.notation.PeriodMention.Kind;
import org.figurebook.notation.WordList.Match;

/** Words for periods that hold no date: 今年, 過去4年, 同期, 目前, "last year". */
final class PeriodWords {
  private static final WordList<String[]> WORDS = new WordList<>();
  private static final boolean[] STARTS = new boolean[Character.MAX_VALUE + 1];

  static {
    for (String[] row : Resource.rows("period-words.tsv")) {
      WORDS.add(row[0], row);
      STARTS[new Script(row[0]).at(0)] = true;
    }
    for (char c = 'a'; c <= 'z'; c++) {
      STARTS[Character.toUpperCase(c)] = STARTS[c];
    }
  }

  private PeriodWords() {}

  /** Whether a word of the list may start with this character. */
  static boolean mayStart(char c) {
    return STARTS[c];
  }

  static Match<String[]> before(Script script, int end) {
    return WORDS.before(script, end);
  }

  /**
   * The mention that starts at {@code i}; null when there is none.
   *
   * @param years the paper's own years
   * @param context the last date before it, or null
   */
  static PeriodMention at(Script script, int i, PaperYears years, TimePoint context) {
    Match<String[]> word = WORDS.at(script, i);
    if (word == null) {
      return null;
    }
    if (word.word().equals("年內")) {
      return withinYear(script, word, years, context);
    }
    if (word.word().equals("至今") && script.startsWith("今年", i + 1)) {
      return null;
    }
    if (word.word().equals("現有") && "發出實展體呈表".indexOf(script.at(i - 1)) >= 0) {
      return null;
    }
    if (word.word().equals("現有") && isDated(script, word, context)) {
      return null;
    }
    if (word.word().equals("同年") && isInWord(script, word)) {
      return null;
    }
    String[] row = word.value();
    return switch (row[1]) {
      case "past" -> length(script, word);
      case "undated" -> of(script, word.start(), word.end(), Kind.AT, List.of());
      case "length" -> of(script, word.start(), word.end(), Kind.LENGTH, List.of());
      case "launch" -> of(script, word.start(), word.end(), Kind.SINCE, List.of());
      case "now" -> of(script, word.start(), word.end(), Kind.NOW, List.of());
      case "same" -> of(script, word.start(), word.end(), Kind.SAME, List.of());
      case "year" -> year(script, word, years.spoken(), Integer.parseInt(row[2]));
      case "own" -> own(script, word, years, context);
      case "coming" -> coming(script, word, years, context);
      case "fiscal" -> fiscal(script, word, years, context);
      case "next-to" -> relative(script, word, context, false);
      case "part" -> part(script, word, years, context);
      case "told" -> told(script, word, years);
      default -> null;
    };
  }

  /**
   * 年內 where it opens a clause: the year that a report tells of, else the one that the text last
   * spoke of, else the one in which the paper speaks.
   */
  private static PeriodMention withinYear(
      Script script, Match<String[]> word, PaperYears years, TimePoint context) {
    int i = word.start();
    if (isCounted(script, i, years.tellsOfYear())) {
      return null;
    }
    Period own = years.tellsOfYear() ? years.period() : spokenOf(context, years);
    return of(script, i, word.end(), Kind.AT, own.isEmpty() ? List.of() : List.of(own));
  }

  private static Period spokenOf(TimePoint context, PaperYears years) {
    if (context != null && !context.from().isEmpty()) {
      String year = context.wholeYear();
      return year.isEmpty() ? Period.NONE : new Period(year);
    }
    return years.spoken() == 0 ? Period.NONE : new Period(String.valueOf(years.spoken()));
  }

  /** 截至2021年3月，各區現有及新設的中心: what there is, at the date said before. */
  private static boolean isDated(Script script, Match<String[]> word, TimePoint context) {
    boolean joined = "和及或與的".indexOf(script.at(word.end())) >= 0;
    return joined && context != null && context.start() >= Sentences.start(script, word.start());
  }

  /** 不同年齡, 同年級. */
  private static boolean isInWord(Script script, Match<String[]> word) {
    char next = script.at(word.end());
    return script.at(word.start() - 1) == '不' || "齡級代紀份度".indexOf(next) >= 0 && next != 0;
  }

  /** 數年內, 3年內. */
  private static boolean isCounted(Script script, int i, boolean annual) {
    char before = script.at(script.skipSpacesBack(i) - 1);
    return before == '數'
        || before == '幾'
        || Characters.isDigit(before)
        || Characters.isChineseNumeral(before)
        || !annual && Characters.isHan(before) && "。在於".indexOf(before) < 0;
  }

  /** 今年, 今年2月, 去年年底. */
  private static PeriodMention year(Script script, Match<String[]> word, int year, int offset) {
    String own = year == 0 ? "" : String.valueOf(year + offset);
    int at = script.skipSpaces(word.end(), 1);
    TimePoint last = DateGrammar.afterYear(script, word.start(), at, own);
    last = last.end() == at ? last.withEnd(word.end()) : last;
    int next = Separators.spanEnd(script, last.end());
    TimePoint to = next < 0 ? null : until(script, next, last, year);
    last = to == null || to.from().isEmpty() ? last : last.upTo(to);
    int end = last.end();
    boolean lead = script.endsWith("截至", word.start());
    boolean asOf = lead || !last.close().isEmpty() && Closings.isAsOf(script, last);
    String moment = asOf ? last.moment() : last.text();
    String text = last.from().isEmpty() ? "" : moment;
    char from = script.at(script.skipSpacesBack(word.start()) - 1);
    boolean begins = script.at(script.skipSpaces(end, 1)) == '起';
    int self = script.skipSpacesBack(word.start()) - 1;
    boolean alone = from == '自' && "來各親獨出源".indexOf(script.at(self - 1)) < 0;
    boolean since = alone || from == '由' && begins;
    Kind kind = asOf ? Kind.AS_OF : since && !text.isEmpty() ? Kind.SINCE : Kind.AT;
    String said = asOf ? "asof:" + text : since ? "since:" + text : text;
    List<Period> points = text.isEmpty() ? List.of() : List.of(new Period(said));
    return of(script, lead ? word.start() - 2 : word.start(), end, kind, points);
  }

  /** The other end of 去年年中至今年年中. */
  private static TimePoint until(Script script, int i, TimePoint first, int spoken) {
    Match<String[]> word = WORDS.at(script, i);
    if (word == null || !word.value()[1].equals("year") || spoken == 0) {
      return DateGrammar.at(script, i, first);
    }
    String own = String.valueOf(spoken + Integer.parseInt(word.value()[2]));
    return DateGrammar.afterYear(script, i, script.skipSpaces(word.end(), 1), own);
  }

  /**
   * 上年度, "the previous financial year": the one beside the year that its sentence speaks of; left
   * as words when the sentence names none.
   */
  private static PeriodMention relative(
      Script script, Match<String[]> word, TimePoint context, boolean financialOnly) {
    int offset = Integer.parseInt(word.value()[2]);
    boolean said =
        offset != 0
            && context != null
            && context.isOne()
            && !Comparisons.isCompared(script, context.start())
            && context.end() >= Sentences.wholeStart(script, word.start());
    String text = "";
    if (said && context.isFinancialYear()) {
      int first = Integer.parseInt(context.from().substring(2, 6)) + offset;
      text = "FY" + first + "-" + YearGrammar.twoDigits((first + 1) % 100);
    } else if (said && context.isYear() && !financialOnly) {
      text = String.valueOf(Integer.parseInt(context.from()) + offset);
    }
    List<Period> points = text.isEmpty() ? List.of() : List.of(new Period(text));
    return of(script, word.start(), word.end(), Kind.AT, points);
  }

  /** 第四季, 上半年: of the year that the text last spoke of. */
  private static PeriodMention part(
      Script script, Match<String[]> word, PaperYears years, TimePoint context) {
    YearGrammar.Pair pair =
        context == null ? YearGrammar.Pair.NONE : YearGrammar.pairAt(script, context.start());
    boolean own = word.value().length == 3;
    if (own && pair == YearGrammar.Pair.FINANCIAL) {
      return ofFinancialYear(script, word, YearGrammar.yearAt(script, context.start()));
    }
    boolean school = own && pair == YearGrammar.Pair.SCHOOL;
    String year = context == null || school ? "" : context.year();
    if (word.value().length > 3) {
      year =
          years.spoken() == 0
              ? ""
              : String.valueOf(years.spoken() + Integer.parseInt(word.value()[3]));
    }
    String[] months = word.value()[2].split("-");
    if (year.isEmpty() && years.month() > 0 && !school) {
      year = yearOfPaper(script, word, years, Integer.parseInt(months[1]));
    }
    boolean named = script.at(script.skipSpacesBack(word.start()) - 1) == '每';
    List<Period> points =
        year.isEmpty() || named
            ? List.of()
            : List.of(new Period(year + "-" + months[0] + ".." + year + "-" + months[1]));
    return of(script, word.start(), word.end(), Kind.AT, points);
  }

  /** The 下半年 of a financial year named before, counted from April. */
  private static PeriodMention ofFinancialYear(Script script, Match<String[]> word, int first) {
    String[] months = word.value()[2].split("-");
    TimePoint part =
        YearGrammar.fromApril(
            word.start(),
            word.end(),
            first,
            Integer.parseInt(months[0]),
            Integer.parseInt(months[1]));
    return of(script, part.start(), part.end(), Kind.AT, List.of(new Period(part.text())));
  }

  /** The year that the headline of a release tells of; of a headline itself, the last one over. */
  private static String yearOfPaper(
      Script script, Match<String[]> word, PaperYears years, int lastMonth) {
    if (!years.told().isEmpty()) {
      return years.told().startsWith("FY") ? "" : years.told().substring(0, 4);
    }
    return years.spoken() == 0 ? "" : String.valueOf(lastOver(script, word, years, lastMonth));
  }

  /** 第三季 in a paper of November is of its year, 第四季 of the year before, unless it is to come. */
  private static int lastOver(
      Script script, Match<String[]> word, PaperYears years, int lastMonth) {
    int clause = Sentences.clauseEnd(script, word.end());
    String said =
        script.folded(Sentences.clauseStart(script, word.start()), Math.max(word.end(), clause));
    boolean over = lastMonth < years.month() || ScopeWords.in(said, "future");
    return over ? years.spoken() : years.spoken() - 1;
  }

  /** 該季, "the quarter": the part of a year that a release tells of; else what was said before. */
  private static PeriodMention told(Script script, Match<String[]> word, PaperYears years) {
    boolean part = years.covered() == 0 && years.told().contains("..");
    boolean english = Characters.isLatin(script.at(word.start()));
    if (part) {
      return of(script, word.start(), word.end(), Kind.AT, List.of(years.period()));
    }
    return english ? null : of(script, word.start(), word.end(), Kind.SAME, List.of());
  }

  /** 全年, 年末, "during the year": the year that the paper or the sentence before is about. */
  private static PeriodMention own(
      Script script, Match<String[]> word, PaperYears years, TimePoint context) {
    boolean told = years.tellsOfYear();
    boolean opens =
        Characters.endsClause(script.at(script.skipSpacesBack(word.start()) - 1))
            || word.word().startsWith("during the ")
            || word.word().startsWith("for the ") && ",.;)".indexOf(script.at(word.end())) >= 0;
    opens |= word.word().equals("全年") && "有共錄接".indexOf(script.at(word.end())) >= 0;
    String spoken = context == null ? "" : context.wholeYear();
    boolean known = told || !spoken.isEmpty();
    if (!known || !told && !opens && word.start() > 0) {
      return null;
    }
    boolean closing = word.value().length > 2 && !word.value()[2].isEmpty();
    PaperYears own = told ? years : new PaperYears(0, calendar(spoken), 0, spoken, 0, 0);
    String year = own.told();
    String month = own.lastMonth();
    Kind kind = closing ? Kind.AS_OF : Kind.AT;
    return of(
        script,
        word.start(),
        word.end(),
        kind,
        List.of(new Period(closing ? "asof:" + month : year)));
  }

  private static int calendar(String year) {
    return year.startsWith("FY") ? 0 : Integer.parseInt(year);
  }

  /** 本財政年度: the one in which a dated paper speaks; 上年度: the one beside what its sentence names. */
  private static PeriodMention fiscal(
      Script script, Match<String[]> word, PaperYears years, TimePoint context) {
    boolean current = word.value()[2].equals("0") && years.fiscal() > 0;
    TimePoint part =
        current ? YearGrammar.partOf(script, word.start(), word.end(), years.fiscal()) : null;
    if (part != null) {
      Period months = new Period(part.text());
      return of(script, word.start(), part.end(), Kind.AT, List.of(months));
    }
    return current
        ? of(script, word.start(), word.end(), Kind.AT, List.of(financial(years.fiscal())))
        : relative(script, word, context, true);
  }

  private static Period financial(int year) {
    return new Period("FY" + year + "-" + YearGrammar.twoDigits((year + 1) % 100));
  }

  /** 來年度 in a budget: the financial year it is for. */
  private static PeriodMention coming(
      Script script, Match<String[]> word, PaperYears years, TimePoint context) {
    boolean said =
        word.word().startsWith("下")
            && context != null
            && context.isOne()
            && context.isFinancialYear()
            && context.end() >= Sentences.wholeStart(script, word.start());
    if (said) {
      int named = Integer.parseInt(context.from().substring(2, 6));
      return of(script, word.start(), word.end(), Kind.AT, List.of(financial(named + 1)));
    }
    int next = years.fiscal() == 0 ? 0 : years.fiscal() + 1;
    int year = years.budget() == 0 ? next : years.budget();
    List<Period> points = year == 0 ? List.of() : List.of(financial(year));
    return of(script, word.start(), word.end(), Kind.AT, points);
  }

  /** 過去4年, 最近3個財政年度, "the past three years". */
  private static PeriodMention length(Script script, Match<String[]> word) {
    int at = script.skipSpaces(word.end(), 2);
    Numeral number = YearGrammar.yearAt(script, at) > 0 ? null : Numerals.at(script, at);
    if (number == null) {
      return null;
    }
    Match<Lexicon.Unit> unit = Lexicon.UNITS.at(script, script.skipSpaces(number.end(), 2));
    int end = unit == null ? -1 : unit.end();
    if (script.startsWith(" financial years", number.end())) {
      end = number.end() + " financial years".length();
    } else if (roundEnd(script, number.end()) > 0) {
      end = roundEnd(script, number.end());
    } else if (unit == null || !isLong(unit.value().code())) {
      return null;
    }
    return of(script, word.start(), end, Kind.LENGTH, List.of());
  }

  /** 過去5輪, 最近兩屆. */
  private static int roundEnd(Script script, int i) {
    int at = script.skipSpaces(i, 1);
    for (String year : new String[] {"個課稅年度", "個會計年度", "個學年", "個年度"}) {
      if (script.startsWith(year, at)) {
        return at + year.length();
      }
    }
    return "輪屆期季".indexOf(script.at(at)) >= 0 && script.at(at) != 0 ? at + 1 : -1;
  }

  private static boolean isLong(String unit) {
    return unit.equals("year") || unit.equals("month") || unit.equals("week") || unit.equals("day");
  }

  private static PeriodMention of(
      Script script, int start, int end, Kind kind, List<Period> points) {
    return new PeriodMention(start, end, kind, points, script.folded(start, end));
  }
}
