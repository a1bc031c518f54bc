package org.figurebook.harvest;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.figurebook.document.Document;
import org.figurebook.document.Form;
import org.figurebook.document.Line;
import org.figurebook.notation.PaperYears;
import org.figurebook.notation.PeriodMention;
import org.figurebook.notation.QuantityReader;
import org.figurebook.outline.Outline;
import org.figurebook.outline.PaperKind;

/**
 * The period that a report or a release tells of, by what it says of itself before its text begins:
 * ANNUAL REPORT 2021-22, 2021年4月1日至2022年3月31日, "Retail sales for the third quarter of 2023".
 */
final class TitlePeriods {
  private static final Pattern REPORT =
      Pattern.compile(
          "止年度|年報|年报|年鑑|年鉴|年度報告|年度报告|統計公報|统计公报|(?i)\\b(?:yearbook|annual report|for the year end(?:ed|ing)|\\w+ digest|digest of statistics)\\b");
  private static final Pattern FINANCIAL = Pattern.compile("(FY\\d{4}-\\d{2}).*");
  private static final Form YEAR = Form.of("\\d{4}");
  private static final Pattern MONTHS = Pattern.compile("(\\d{4})-(\\d{2})\\.\\.(\\d{4})-(\\d{2})");

  /**
   * "Annual Report and Accounts 2022 to 2023": the year that begins in the one and ends in the
   * other.
   */
  private static final Pattern YEARS = Pattern.compile("(\\d{4})\\.\\.(\\d{4})");

  private static final Form WORDS = Form.of("[\\p{IsHan}A-Za-z]");

  /** "HONG KONG 1997 Chapter 9": the title of a chapter names the year of its book. */
  private static final Pattern CHAPTER =
      Pattern.compile("(?i)(?<!\\d)((?:19|20)\\d\\d)(?!\\d)\\s+chapter\\s+\\d");

  private static final Pattern BARE_YEAR = Pattern.compile("(?<![\\d-])(?:19|20)\\d\\d(?![\\d-])");

  /** 2024年版, "2023 Edition": the year a book came out in, which is not the one it tells of. */
  private static final Form EDITION = Form.of("(?:19|20)\\d\\d\\s*(?:年版|版|(?i:edition))");

  /** Lines of a paper in which it says what it is. */
  private static final int OPENING = 12;

  /** Such lines are shorter than this. */
  private static final int LONGEST = 60;

  private TitlePeriods() {}

  /**
   * The period, in the form that figures have; empty when the paper says none.
   *
   * @param years the year and month of the paper's date
   */
  static String of(Document document, Outline outline, PaperYears years) {
    Matcher chapter = CHAPTER.matcher(document.title() + " " + second(document));
    if (chapter.find()) {
      return chapter.group(1);
    }
    boolean report = REPORT.matcher(document.title()).find();
    String titled = period(document.title());
    Matcher bare = BARE_YEAR.matcher(document.title());
    boolean edition = EDITION.isIn(document.title());
    if (report && !edition && (!titled.isEmpty() || bare.find())) {
      return titled.isEmpty() ? bare.group() : titled;
    }
    if (outline.kind() == PaperKind.PAPER && isPartOfYear(titled)) {
      return titled;
    }
    String relative = outline.kind() == PaperKind.PAPER ? relative(document.title(), years) : "";
    if (!relative.isEmpty()) {
      return relative;
    }
    boolean free = outline.kind() == PaperKind.PAPER || outline.kind() == PaperKind.YEARBOOK;
    return free ? ofOpening(document) : "";
  }

  /** The line under the title. */
  private static String second(Document document) {
    return document.lines().stream()
        .map(l -> l.clean().text().strip())
        .filter(t -> !t.isEmpty())
        .skip(1)
        .findFirst()
        .orElse("");
  }

  /** 海關去年執法案件逾八千宗, 上半年罪案減一成三: what a dated release says in its headline. */
  private static String relative(String title, PaperYears years) {
    if (years.month() == 0) {
      return "";
    }
    List<PeriodMention> periods = new QuantityReader("HKD", years).read(title).periods();
    boolean one = periods.size() == 1 && periods.get(0).isDated();
    boolean words = one && periods.get(0).words().chars().noneMatch(Character::isDigit);
    boolean in = words && periods.get(0).kind() == PeriodMention.Kind.AT;
    return in ? periods.get(0).period().text() : "";
  }

  private static String ofOpening(Document document) {
    List<Line> lines = document.lines();
    int seen = 0;
    for (int k = 0; k < lines.size() && seen < OPENING; k++) {
      String text = lines.get(k).clean().text().strip();
      seen += text.isEmpty() ? 0 : 1;
      if (text.isEmpty() || text.length() > LONGEST) {
        continue;
      }
      String period = period(text);
      boolean whole = period.startsWith("FY") || YEAR.matches(period);
      if (whole && (REPORT.matcher(text).find() || isAlone(text))) {
        return period;
      }
    }
    return "";
  }

  /** Whether a line holds nothing but a span of days: 2021年4月1日至2022年3月31日. */
  private static boolean isAlone(String text) {
    for (PeriodMention mention : QuantityReader.hongKong().read(text).periods()) {
      String rest = text.substring(0, mention.start()) + text.substring(mention.end());
      boolean span = mention.isDated() && mention.period().text().contains("..");
      if (span && !WORDS.isIn(rest)) {
        return true;
      }
    }
    return false;
  }

  /** The one period of a line; a year from April to March is a financial year. */
  private static String period(String text) {
    if (EDITION.isIn(text)) {
      return "";
    }
    String found = "";
    for (PeriodMention mention : QuantityReader.hongKong().read(text).periods()) {
      if (mention.isDated() && mention.kind() == PeriodMention.Kind.AT) {
        if (!found.isEmpty()) {
          return "";
        }
        found = mention.period().text();
      }
    }
    Matcher months = MONTHS.matcher(found);
    if (months.matches() && isFinancialYear(months)) {
      int first = Integer.parseInt(months.group(1));
      return "FY" + first + "-" + String.format("%02d", (first + 1) % 100);
    }
    Matcher years = YEARS.matcher(found);
    if (years.matches() && isNextYear(years.group(1), years.group(2))) {
      return "FY" + years.group(1) + "-" + years.group(2).substring(2);
    }
    Matcher financial = FINANCIAL.matcher(found);
    return financial.matches() && found.length() > 9 ? "" : found;
  }

  private static boolean isFinancialYear(Matcher months) {
    return months.group(2).equals("04")
        && months.group(4).equals("03")
        && isNextYear(months.group(1), months.group(3));
  }

  private static boolean isNextYear(String first, String next) {
    return Integer.parseInt(next) == Integer.parseInt(first) + 1;
  }

  private static boolean isPartOfYear(String period) {
    return MONTHS.matcher(period).matches();
  }
}
