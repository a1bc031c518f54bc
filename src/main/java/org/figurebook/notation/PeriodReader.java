package org.figurebook.notation;

import java.util.ArrayList;
import java.util.List;
import org.figurebook.document.Form;
import org.figurebook.figure.Period;
import org.figurebook.notation.PeriodMention.Kind;
import org.figurebook.notation.WordList.Match;

/**
 * Mentions of periods: a date or year, spans and lists of them, and the words before and behind
 * that say whether the text means in, as at, since or by.
 */
final class PeriodReader {
  private static final Form TOLD = Form.of(" (?:had|were|was) ");

  /** What is told of as done, and so was counted. */
  private static final Form DONE =
      Form.of(
          "\\b(?:complete|completed|installed|done|reached|built|delivered|opened|fallen|risen|grown"
              + "|recruited|received|processed|filled|closed|settled|registered|in (?:place|use|operation))\\b");

  private static final Form PLANNED =
      Form.of(
          "\\b(?:to|will|would|should|target|plan(?:ned|s)?|aim(?:ed|s)?|expected|due|scheduled|intended"
              + "|could|can|may|might|shall|must|estimated|projected|forecast|envisaged|hoped|committed|needed"
              + "|required|promised|deadline|approved|awarded|agreed|earmarked|allocated|reserved|let|given|be)\\b");

  /** "Had" of the sentence itself, not of what it says of a thing. */
  private static final Form HAD = Form.of("(?<! which| that| who) had ");

  /** 起 and 以來 stand at most this far behind their date: 自2020年7月推出以來. */
  private static final int SINCE_REACH = 24;

  /**
   * "Since the launch of the Scheme for Young Doctors in": the date stands at most this far behind.
   */
  private static final int LAUNCH_REACH = 90;

  private static final int MOST_POINTS = 30;
  private static final int LONGEST_ACCOUNT = 24;

  /** "Launched in", "Set up in". */
  private static final int LAUNCH_WORDS = 16;

  private PeriodReader() {}

  /**
   * The mention whose first date starts at {@code i}; null when no date starts there.
   *
   * @param context the last date read, which gives the year to a month that has none; or null
   */
  static Found at(Script script, int i, TimePoint context) {
    TimePoint first = point(script, i, context);
    if (first == null) {
      return null;
    }
    List<TimePoint> points = new ArrayList<>();
    points.add(first);
    extend(script, points);
    TimePoint last = points.get(points.size() - 1);
    TimePoint span = points.size() == 1 ? StartedSpan.from(script, last) : null;
    span = span == null && points.size() == 1 ? ended(script, last) : span;
    if (span != null) {
      return new Found(spanned(script, span), last);
    }
    boolean undated = last.from().isEmpty() && context != null;
    return new Found(mention(script, points), undated ? context : last);
  }

  /**
   * A mention found.
   *
   * @param mention the mention
   * @param last its last date, as context for what follows
   */
  record Found(PeriodMention mention, TimePoint last) {}

  private static TimePoint point(Script script, int i, TimePoint context) {
    if (Characters.isLatin(script.at(i))) {
      int fy = script.startsWith("FY", i) ? script.skipSpaces(i + 2, 1) : -1;
      TimePoint year = fy < 0 ? null : YearGrammar.financialYear(script, fy);
      return year == null ? EnglishDateGrammar.atWord(script, i, context) : year;
    }
    TimePoint year = YearGrammar.financialYear(script, i);
    if (year != null) {
      return year;
    }
    TimePoint date = DateGrammar.at(script, i, context);
    if (date != null) {
      return date;
    }
    TimePoint republic = RepublicYears.at(script, i);
    if (republic != null) {
      return republic;
    }
    TimePoint english = EnglishDateGrammar.atDigit(script, i, "");
    return english != null ? english : BareYear.at(script, i);
  }

  /** Spans (至) and lists (、及) that follow the first date. */
  private static void extend(Script script, List<TimePoint> points) {
    while (points.size() < MOST_POINTS) {
      TimePoint last = points.get(points.size() - 1);
      int next = Separators.spanEnd(script, last.end());
      TimePoint to = next < 0 ? null : sameKind(script, next, last, points.get(0));
      if (to != null) {
        TimePoint from = last.from().isEmpty() ? point(script, last.start(), to) : null;
        points.set(points.size() - 1, (from == null ? last : from).upTo(to));
        continue;
      }
      next = Separators.listEnd(script, accountEnd(script, last.end()));
      TimePoint also = next < 0 ? null : sameKind(script, next, last, points.get(0));
      if (also == null) {
        return;
      }
      if (points.size() == 1 && followsBetween(script, last.start())) {
        TimePoint from = last.from().isEmpty() ? undated(script, last.start(), also) : last;
        points.set(0, (from == null ? last : from).upTo(also));
        return;
      }
      points.add(also);
    }
  }

  /** End of the (修訂預算) behind a year of a list, of "(actual)"; {@code i} where none stands. */
  private static int accountEnd(Script script, int i) {
    int open = script.skipSpaces(i, 1);
    int close = open;
    while (script.at(open) == '(' && close - open < LONGEST_ACCOUNT && script.at(close) != ')') {
      close++;
    }
    boolean account = close > open && script.at(close) == ')';
    return account && Bases.isWord(script.original(open + 1, close)) ? close + 1 : i;
  }

  /** "Between 3 March and", "Between March and": in the year of the date behind it. */
  private static TimePoint undated(Script script, int start, TimePoint also) {
    TimePoint day = EnglishDateGrammar.atDigit(script, start, also.year());
    return day == null ? point(script, start, also) : day;
  }

  /** Between 2013 and 2015: a span, though "and" stands in it. */
  private static boolean followsBetween(Script script, int start) {
    int end = script.skipSpacesBack(start);
    return script.endsWith("etween", end);
  }

  /** The 第三季 of 2022年第二季及第三季 and of 2022-23年度第二季及第三季: of the same year. */
  private static TimePoint partOfSame(Script script, int i, TimePoint last, TimePoint first) {
    boolean parts = last.from().length() == 7 && last.to().length() == 7 && !last.isOne();
    if (!parts) {
      return null;
    }
    return YearGrammar.pairAt(script, first.start()) == YearGrammar.Pair.FINANCIAL
        ? YearGrammar.partOf(script, i, i, YearGrammar.yearAt(script, first.start()))
        : DateGrammar.half(script, i, i, first.year());
  }

  private static TimePoint sameKind(Script script, int i, TimePoint last, TimePoint first) {
    TimePoint part = partOfSame(script, i, last, first);
    if (part != null) {
      return part;
    }
    TimePoint next = point(script, i, last);
    if (next == null && last.from().isEmpty()) {
      next = DateGrammar.furtherDay(script, i, last);
    }
    if (next == null && last.isOne() && last.from().length() == 4) {
      boolean between = followsBetween(script, last.start());
      next = between ? BareYear.behind(script, i, last) : BareYear.inList(script, i);
    }
    return next == null || next.from().isEmpty() && !last.from().isEmpty() ? null : next;
  }

  /** 截至2022年3月31日止年度. */
  private static TimePoint ended(Script script, TimePoint date) {
    TimePoint span = EndedSpans.of(script, date);
    int back = script.skipSpacesBack(date.start());
    Match<String[]> word = span == null ? null : PeriodWords.before(script, back);
    boolean led = word != null && word.value()[1].equals("asof");
    return led ? new TimePoint(word.start(), span.end(), span.from(), span.to(), "") : span;
  }

  private static PeriodMention spanned(Script script, TimePoint span) {
    List<Period> points = List.of(new Period(span.text()));
    String words = script.folded(span.start(), span.end());
    return new PeriodMention(span.start(), span.end(), Kind.AT, points, words);
  }

  private static PeriodMention mention(Script script, List<TimePoint> points) {
    TimePoint first = points.get(0);
    TimePoint last = points.get(points.size() - 1);
    int start = first.start();
    int end = last.end();
    Before before = Before.of(script, start);
    Kind kind = before.kind();
    if (kind != Kind.AS_OF && isBefore(script, end)) {
      kind = Kind.BY;
      end = beforeEnd(script, end);
    } else if (kind != Kind.AS_OF && points.size() == 1 && begins(script, before, last)) {
      kind = Kind.SINCE;
      end = script.at(end) == '起' ? end + 1 : end;
    } else if (kind == Kind.AT && (isDeadline(script, end) || Closings.isAsOf(script, last))) {
      kind = Kind.AS_OF;
    } else if (kind == Kind.AT && points.size() == 1 && Closings.isExpected(script, start)) {
      kind = Closings.isLevel(script, last) ? Kind.AT : Kind.BY;
    }
    boolean ending = before.english() && script.folded(before.start(), start).contains("end");
    if (kind == Kind.BY && isCounted(script, before, last, end, ending)) {
      kind = Kind.AS_OF;
    }
    if (kind == Kind.AS_OF && ending && points.size() == 1 && last.isYear()) {
      points.set(0, new TimePoint(start, end, last.from(), last.to(), last.to() + "-12"));
    }
    List<Period> periods = new ArrayList<>();
    boolean ends = areYearEnds(script, points);
    for (TimePoint point : points) {
      String text = text(kind, point, points.size() == 1);
      periods.add(new Period(ends ? "asof:" + point.to() + "-12" : text));
    }
    return new PeriodMention(
        before.start(), end, kind, periods, script.folded(before.start(), end));
  }

  /** 2014、2015及2016年底: the end of each of them. */
  private static boolean areYearEnds(Script script, List<TimePoint> points) {
    TimePoint last = points.get(points.size() - 1);
    return points.size() > 1
        && "底末".indexOf(script.at(last.end() - 1)) >= 0
        && last.close().endsWith("-12")
        && points.stream().allMatch(TimePoint::isYear);
  }

  /**
   * "By June 2006 this had fallen to 558,000" tells of that month, as "by the end of" a year does.
   */
  private static boolean isCounted(
      Script script, Before before, TimePoint last, int end, boolean ending) {
    if (ending) {
      return isPast(script, before.start(), end);
    }
    String behind = script.folded(end, Math.min(script.length(), end + 60));
    return before.english()
        && !last.month().isEmpty()
        && HAD.isIn(behind)
        && !behind.contains(" will ");
  }

  /** By end-2021, 46 had been installed; "85% were done by the end of 2023": counted, no target. */
  private static boolean isPast(Script script, int start, int end) {
    String behind = script.folded(end, Math.min(script.length(), end + 60));
    if (TOLD.isIn(behind)) {
      return true;
    }
    String before = script.folded(Sentences.start(script, start), start);
    return TOLD.isIn(before) && DONE.isIn(before) && !PLANNED.isIn(before);
  }

  private static String text(Kind kind, TimePoint point, boolean alone) {
    if (point.from().isEmpty() || !alone) {
      return point.text();
    }
    return switch (kind) {
      case AS_OF -> "asof:" + closing(point);
      case SINCE -> "since:" + (point.isDay() ? point.month() : point.from());
      case BY -> "by:" + closing(point);
      default -> point.text();
    };
  }

  private static String closing(TimePoint point) {
    String to = point.close().isEmpty() ? point.to() : point.close();
    boolean day = to.length() == 10;
    return day ? to.substring(0, 7) : to;
  }

  private static boolean isBefore(Script script, int end) {
    return beforeEnd(script, end) > end;
  }

  private static int beforeEnd(Script script, int end) {
    for (String word : new String[] {"或之前", "或以前", "之前", "以前", "前"}) {
      if (script.startsWith(word, end)
          && !script.startsWith("前後", end)
          && !script.startsWith("前期", end)
          && !script.startsWith("前海", end)) {
        return end + word.length();
      }
    }
    return end;
  }

  /** 截止 or 止 behind a date. */
  private static boolean isDeadline(Script script, int end) {
    int at = script.skipSpaces(end, 1);
    return script.startsWith("截止", at) || script.startsWith("為止", at) || script.at(at) == '止';
  }

  private static boolean begins(Script script, Before before, TimePoint last) {
    int at = script.skipSpaces(last.end(), 1);
    if (script.at(at) == '起' || script.startsWith("開始", at) || script.startsWith("以來", at)) {
      return true;
    }
    if (sinceLaunch(script, last.start())
        || script.startsWith("onward", at)
        || script.startsWith("and onward", at)) {
      return true;
    }
    if (opensWithLaunch(script, last.start())) {
      return true;
    }
    if (before.english()) {
      return before.since();
    }
    if (!before.since() && !before.from()) {
      return false;
    }
    for (int i = at; i < at + SINCE_REACH && i < script.length(); i++) {
      if (Characters.endsClause(script.at(i))) {
        return false;
      }
      if (script.startsWith("以來", i)
          || before.since() && script.at(i) == '起'
          || script.startsWith("至今", i) && script.at(i + 2) != '年') {
        return true;
      }
    }
    boolean valued =
        "的之".indexOf(script.at(at)) >= 0
            && Characters.isDigit(script.at(script.skipSpaces(at + 1, 1)));
    return before.since() && !before.from() && !valued;
  }

  /** "Since its launch in April 2021": the day of the event that all since then is counted from. */
  private static boolean sinceLaunch(Script script, int start) {
    int from = Math.max(Sentences.clauseStart(script, start), start - LAUNCH_REACH);
    String before = script.folded(from, start);
    int since = Math.max(before.lastIndexOf("ince its "), before.lastIndexOf("ince the "));
    return since >= 0
        && before.indexOf(',', since) < 0
        && ScopeWords.in(before.substring(since), "inception");
  }

  /** "Launched in July 2019, the Fund has approved 412 applications": all since then. */
  private static boolean opensWithLaunch(Script script, int start) {
    int from = Sentences.start(script, start);
    String opening = script.folded(from, start).strip().toLowerCase(java.util.Locale.ROOT);
    opening = opening.replaceFirst("^\\(?[0-9a-z]{1,3}[.)] ?", "");
    if (opening.length() > LAUNCH_WORDS
        || !opening.endsWith(" in")
        || !ScopeWords.opens(opening, "launching")) {
      return false;
    }
    String rest = script.folded(start, Sentences.end(script, start));
    return rest.contains(" has ") || rest.contains(" have ");
  }

  /** The word before a date. */
  private record Before(int start, Kind kind, boolean since, boolean from, boolean english) {
    static Before of(Script script, int start) {
      int end = script.skipSpacesBack(start);
      Match<String[]> word = PeriodWords.before(script, end);
      if (word == null && (script.endsWith("在", end) || script.endsWith("於", end))) {
        end = script.skipSpacesBack(end - 1);
        word = PeriodWords.before(script, end);
      }
      if (word == null) {
        return new Before(start, Kind.AT, false, false, false);
      }
      boolean english = Characters.isLatin(script.at(word.start()));
      return switch (word.value()[1]) {
        case "asof" -> new Before(word.start(), Kind.AS_OF, false, false, english);
        case "since" -> new Before(word.start(), Kind.AT, true, false, english);
        case "from" -> new Before(word.start(), Kind.AT, false, true, english);
        case "by" -> new Before(word.start(), Kind.BY, false, false, english);
        default -> new Before(start, Kind.AT, false, false, false);
      };
    }
  }
}
