package org.figurebook.notation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.figurebook.document.Form;
import org.figurebook.notation.Lexicon.Currency;
import org.figurebook.notation.Lexicon.Unit;
import org.figurebook.notation.WordList.Match;

/**
 * The unit that a heading, label or caption of a table gives to the bare numbers under it: (百萬元),
 * ($'000), (%), 人次, (HK$ million).
 *
 * @param unit as {@link org.figurebook.figure.Quantity} has it
 * @param counter measure word; empty when there is none
 * @param multiple what a bare number is multiplied by
 */
public record HeadingUnit(String unit, String counter, BigDecimal multiple) {
  private static final Form BRACKETS = Form.of("[(\\[]([^()\\[\\]]{1,24})[)\\]]");
  private static final Form THOUSANDS = Form.of("^([A-Z]{0,3}[$£€¥])?\\s*['’‘]000$");

  /** Thousands, Millions. */
  private static final Form MANY = Form.of("(?i:thousand|million|billion)s");

  /** The money that a heading ends in: Month ended 31 August HK$ million, 2023 S$'000. */
  private static final Form MONEY_AT_END =
      Form.of("(?<![A-Za-z$£€¥])([A-Z]{0,3}[$£€¥] ?(?:[mb]illion|[Mm]n|[Bb]n|[Mm]|['’‘]000))$");

  /** 千人 Thousands, 百萬港元 HK$'M: a unit and its translation. */
  private static final Form TRANSLATED =
      Form.of("^([\\p{IsHan}]{1,8})[\\s/／]*[A-Za-z$'’‘][^\\p{IsHan}]{0,20}$");

  /** A unit of each day, or another time: tonnes per day, 公噸/日. */
  private static final Form RATE =
      Form.of("^(.{1,20}?)\\s?(?:[/／]|per |a )\\s?(day|week|month|year|hour|日|天|星期|月|年|小時)$");

  private static final Map<String, String> TIMES =
      Map.ofEntries(
          Map.entry("day", "d"),
          Map.entry("日", "d"),
          Map.entry("天", "d"),
          Map.entry("week", "wk"),
          Map.entry("星期", "wk"),
          Map.entry("month", "mo"),
          Map.entry("月", "mo"),
          Map.entry("year", "a"),
          Map.entry("年", "a"),
          Map.entry("hour", "h"),
          Map.entry("小時", "h"));

  /** Things that are counted, in thousands or by themselves: (million flats), (number of flats). */
  private static final Form THINGS =
      Form.of(
          "^(?:(million|thousand|['’‘]000)|[Nn]umber of|[Nn]o\\.? of) ([a-z]+(?:[ -][a-z]+)?s)$");

  private static final Form NUMBER = Form.of("^(?:[Nn]umber|[Nn]os?\\.?|數目)$");

  /** A heading that says that things are counted, whatever the unit of the table is. */
  private static final Form COUNTS =
      Form.of("(?:數目|人數|宗數|次數)$|^(?:[A-Z][a-z]+ )?(?:[Nn]umber|[Nn]o\\.) of ");

  /** (Days), (Persons): as a heading capitalises its words. */
  private static final Form CAPITAL = Form.of("[A-Z][a-z]+(?: [A-Za-z][a-z]+)?s");

  private static final Form REMARK = Form.of("[(（][^()（）]*[)）]");

  /** 百萬元(按2013年9月價格計算): the words that a heading ends with, its remarks aside. */
  private static final Form MONEY = Form.of("(?<![\\d一二三四五六七八九十幾數兩,.百千萬億])[百千萬億]{1,2}元$");

  /** Parts a heading from the one it stands under. */
  private static final String LEVEL = " / ";

  /** Units whose words name things as well: 日 under 星期, year under Pass. */
  private static final Set<String> VAGUE =
      Set.of("year", "month", "week", "day", "hour", "minute", "second", "ratio");

  /** A counter with such a multiple is a unit: 百萬人次. 百人 may be a size. */
  private static final BigDecimal LARGE = BigDecimal.valueOf(1000);

  private static final Form MONEY_CODE = Form.of("[A-Z]{3}");

  private static final Pattern BEFORE = Pattern.compile("^(?:單位|以|in|Unit)[：:]?\\s*");
  private static final Pattern BEHIND = Pattern.compile("(?:計算?|為單位)$");
  private static final Form PERCENT = Form.of("百分比|百分率|比率\\(%\\)|[Pp]ercentage|per cent");
  private static final Form SHARE = Form.of("(?:百分比|百分率)[\\s/／]*(?:Percentages?|Per cent|%)?");
  private static final Form COUNTED = Form.of("(人次|宗|次|項|間|個|名|人|份|家|所|件)數(?!碼|據|字)");

  /** The unit a heading names; null when it names none. */
  public static HeadingUnit of(String heading, String home) {
    if (heading.isEmpty()) {
      return null;
    }
    String folded = new Script(heading).folded(0, heading.length());
    Matcher brackets = BRACKETS.finder(folded);
    HeadingUnit found = null;
    while (brackets.find()) {
      String inner = brackets.group(1).strip();
      HeadingUnit unit = inBrackets(inner, home);
      boolean capital = unit == null && CAPITAL.matches(inner);
      unit = capital ? phrase(inner.toLowerCase(Locale.ROOT), home) : unit;
      found = unit == null ? found : unit;
    }
    return found != null ? found : words(folded, home);
  }

  /** What stands in brackets: a unit, or a unit and its translation. */
  private static HeadingUnit inBrackets(String inner, String home) {
    HeadingUnit unit = phrase(inner, home);
    if (unit == null && NUMBER.matches(inner)) {
      return new HeadingUnit("count", "", BigDecimal.ONE);
    }
    return unit != null ? unit : translated(inner, home);
  }

  private static HeadingUnit translated(String text, String home) {
    Matcher translated = TRANSLATED.whole(text);
    return translated.matches() ? phrase(translated.group(1), home) : null;
  }

  /** The unit of a line that says nothing else: 千人次, 輛, 百萬港元 HK$'M. Null for 員工, 學額 and 年. */
  public static HeadingUnit ofLine(String line, String home) {
    String printed = new Script(line).folded(0, line.length()).strip();
    if (SHARE.matches(printed)) {
      return new HeadingUnit("percent", "", BigDecimal.ONE);
    }
    HeadingUnit unit = inBrackets(printed, home);
    boolean measures = unit != null && (unit.counter.length() == 1 || unit.counter.endsWith("次"));
    return measures || unit != null && unit.isPlain(printed) ? unit : null;
  }

  /** Whether a phrase that has this unit can hardly mean a thing, as 員工, 日 and 米 may. */
  private boolean isPlain(String phrase) {
    if (!counter.isEmpty()) {
      return multiple.compareTo(LARGE) >= 0;
    }
    String measure = unit.substring(0, (unit + "/").indexOf('/'));
    return !VAGUE.contains(measure) && (phrase.length() > 1 || !isMeasure());
  }

  private boolean isMeasure() {
    return !unit.isEmpty() && !unit.equals("percent") && !isMoney();
  }

  /** Whether it is a sum of money. */
  public boolean isMoney() {
    return MONEY_CODE.matches(unit);
  }

  /** A heading that is a unit as a whole, or whose lowest level plainly is one. */
  private static HeadingUnit whole(String heading, String home) {
    int level = heading.lastIndexOf(LEVEL);
    if (level < 0) {
      HeadingUnit whole = phrase(heading, home);
      return whole != null ? whole : scaled(heading, home);
    }
    String last = heading.substring(level + LEVEL.length());
    HeadingUnit lowest = phrase(last, home);
    lowest = lowest != null ? lowest : scaled(last, home);
    if (lowest != null && lowest.isPlain(last)) {
      return lowest;
    }
    HeadingUnit rate = phrase(heading, home);
    boolean plain = rate != null && (rate.counter.endsWith("次") || rate.isPlain(heading));
    return plain ? rate : null;
  }

  /** 百萬港元 HK$'M, without brackets. */
  private static HeadingUnit scaled(String text, String home) {
    char first = text.isEmpty() ? ' ' : text.charAt(0);
    boolean scaled = Characters.chineseTen(first) + Characters.myriad(first) > 0;
    return scaled ? translated(text, home) : null;
  }

  private static HeadingUnit words(String heading, String home) {
    HeadingUnit whole = whole(heading.strip(), home);
    if (whole != null) {
      return whole;
    }
    String plain = REMARK.replacedIn(heading, "").strip();
    Matcher money = MONEY.finder(plain);
    if (money.find()) {
      return phrase(money.group(), home);
    }
    Matcher atEnd = MONEY_AT_END.finder(plain);
    if (atEnd.find()) {
      return phrase(atEnd.group(1), home);
    }
    if (PERCENT.isIn(heading) || heading.endsWith("%")) {
      return new HeadingUnit("percent", "", BigDecimal.ONE);
    }
    if (heading.endsWith("人次")) {
      return new HeadingUnit("count", "人次", BigDecimal.ONE);
    }
    Matcher counted = COUNTED.finder(heading);
    if (counted.find()) {
      return new HeadingUnit("count", counted.group(1), BigDecimal.ONE);
    }
    return COUNTS.isIn(plain) ? new HeadingUnit("count", "", BigDecimal.ONE) : null;
  }

  /** A phrase that is a unit and nothing else. */
  private static HeadingUnit phrase(String phrase, String home) {
    String words = BEHIND.matcher(BEFORE.matcher(phrase).replaceFirst("")).replaceFirst("");
    String plain = MANY.matches(words) ? words.substring(0, words.length() - 1) : words;
    Matcher thousands = THOUSANDS.whole(plain);
    if (thousands.matches()) {
      String sign = thousands.group(1);
      return money(sign == null ? "" : currency(sign, home), BigDecimal.valueOf(1000));
    }
    Matcher rate = RATE.whole(plain);
    if (rate.matches()) {
      return each(phrase(rate.group(1), home), TIMES.get(rate.group(2)));
    }
    Script script = new Script(plain);
    int at = 0;
    Match<Currency> before = Lexicon.CURRENCIES.at(script, 0);
    if (before != null && before.value().before()) {
      at = script.skipSpaces(before.end(), 1);
    }
    BigDecimal multiple = BigDecimal.ONE;
    Match<BigDecimal> english = Lexicon.ENGLISH_MULTIPLES.at(script, at);
    if (english != null) {
      multiple = english.value();
      at = script.skipSpaces(english.end(), 1);
    }
    boolean own = Lexicon.UNITS.at(script, at) != null;
    while (!own && Characters.chineseTen(script.at(at)) + Characters.myriad(script.at(at)) > 0) {
      long factor = Characters.chineseTen(script.at(at)) + Characters.myriad(script.at(at));
      multiple = multiple.multiply(BigDecimal.valueOf(factor));
      at++;
    }
    HeadingUnit known = rest(script, at, before, multiple, home);
    return known != null ? known : things(plain);
  }

  /** Things that no list names. */
  private static HeadingUnit things(String phrase) {
    Matcher things = THINGS.whole(phrase);
    if (!things.matches()) {
      return null;
    }
    String many = things.group(1) == null ? "" : things.group(1);
    long multiple = many.isEmpty() ? 1 : many.equals("million") ? 1_000_000 : 1000;
    return new HeadingUnit("count", things.group(2), BigDecimal.valueOf(multiple));
  }

  private static HeadingUnit rest(
      Script script, int at, Match<Currency> before, BigDecimal multiple, String home) {
    boolean ends = at == script.length();
    if (before != null && ends) {
      return money(currency(before.word(), home), multiple);
    }
    if (ends) {
      return multiple.compareTo(BigDecimal.ONE) == 0 ? null : new HeadingUnit("", "", multiple);
    }
    Match<Currency> after = Lexicon.CURRENCIES.at(script, at);
    if (after != null && after.end() == script.length()) {
      String code = after.value().code();
      return money(
          before != null && code.equals("home")
              ? currency(before.word(), home)
              : resolve(code, home),
          multiple);
    }
    Match<Unit> unit = Lexicon.UNITS.at(script, at);
    if (unit != null && unit.end() == script.length()) {
      return new HeadingUnit(unit.value().code(), "", multiple);
    }
    Match<String> counter = Lexicon.COUNTERS.at(script, at);
    boolean counts = counter != null && counter.end() == script.length();
    return counts ? new HeadingUnit("count", counter.word(), multiple) : null;
  }

  /** A unit of each day or another time; money and counts keep their own. */
  private static HeadingUnit each(HeadingUnit unit, String time) {
    boolean own =
        unit == null || unit.unit.isEmpty() || List.of("count", "percent").contains(unit.unit);
    return own || unit.isMoney()
        ? unit
        : new HeadingUnit(unit.unit + "/" + time, unit.counter, unit.multiple);
  }

  private static HeadingUnit money(String code, BigDecimal multiple) {
    return new HeadingUnit(code, "", multiple);
  }

  private static String currency(String word, String home) {
    Script script = new Script(word);
    Match<Currency> found = Lexicon.CURRENCIES.at(script, 0);
    return resolve(found == null ? "home" : found.value().code(), home);
  }

  private static String resolve(String code, String home) {
    return code.equals("home") ? home : code;
  }

  /** This unit, its empty parts filled from another. */
  public HeadingUnit or(HeadingUnit other) {
    if (other == null || !unit.isEmpty()) {
      return this;
    }
    return new HeadingUnit(other.unit, other.counter, multiple);
  }
}
