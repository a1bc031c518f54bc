package org.figurebook.recover.boxhead;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.figurebook.document.Form;
import org.figurebook.recover.piece.CellText;
import org.figurebook.recover.piece.ClassLabels;
import org.figurebook.recover.piece.Kind;

/** How odd a text is as one heading, by its words alone. */
public final class HeadWords {
  private static final Form PERIOD =
      Form.of("(?<!\\d)(?:19|20)\\d\\d(?:[-–/／](?:\\d{4}|\\d\\d))?(?!\\d)");
  private static final Form RANGE = Form.of(".*(?:至|與|較|比|to|and|over|[-–]).*");
  private static final Form REMARK = Form.of("[(（][^()（）]*[)）]");
  private static final Form UNIT =
      Form.of("[(（](?:HK|US)?\\$[^()]{0,10}[)）]|[(（][百千]?[萬億千]?(?:港)?元[)）]|[(（]%[)）]|\\$[’']000");
  private static final Form STOPS =
      Form.of(
          "(?:.*\\s)?(?:of|in|to|for|by|at|as|per|and|the|on|with|from|over|under|not|No\\.)"
              + "|.*[、及和與的／/]");

  /** Chinese words that say by what, and not what is so measured: 按薪級, but 按季變動. */
  private static final Form STOPS_AFTER_BY =
      Form.of(
          ".*按(?!比例|物價|[年季月](?:[增減升跌變][動化幅減跌長率]|同?比|百分))\\p{IsHan}{1,3}[^年月季日計算分類別列例增減\\P{IsHan}]");

  /** What such a heading ends in. */
  private static final String STOPS_END = "fnortyshmde.、及和與的／/";

  private static final Form SMALL = Form.of("[a-z].*|[)）].*");
  private static final Form LETTER = Form.of("[(（][a-h][)）](?!\\s?[-+−–×xX*/÷=＝]).*");
  private static final Form BRACKET = Form.of("[(（][^()（）]{1,16}[)）].*");
  private static final Form MEASURE_BEHIND =
      Form.of("[A-Z].* (?:No\\.|Number|Percentage|Amount) of .*");
  private static final Form PHRASE_BEHIND =
      Form.of("[A-Z][A-Za-z/-]*(?: [A-Z][A-Za-z-]*)? [A-Z][a-z]+ of [a-z].*");
  private static final Form NAME_BEHIND =
      Form.of(
          ".*\\b(?:Department|Ministry|Council|Bureau|University|Office|Head|Board|Court|Date|Year) of .*");

  /** What is counted, and a heading that begins with its own word: Year of opening Annual rent. */
  private static final Form COUNT_BEHIND =
      Form.of(
          "[A-Z].*[a-z)] (?:Total|Average|Annual|Actual|Estimated|Cumulative|Daily|Monthly|Number|Percentage) [a-z].*");

  /** What is counted, and a heading that begins with its year. */
  private static final Form YEAR_BEHIND =
      Form.of(".*\\p{IsHan}(?:人數|數目|數量|總數|金額|總額|款額)(?:19|20)\\d\\d(?:[-–/／]\\d\\d|年).*");

  /** A unit in brackets with another heading behind it. */
  private static final Form UNIT_WITHIN =
      Form.of(
          ".*[(（]百?[千萬億]?(?:元|[人架]次?|宗|個|名|公里|公頃|公噸|毫米|小時|°C|%)(?:[ '’][^()（）]{1,12})?[)）](?:\\p{IsHan}{2,}|[(（][IVXivx]{1,4}[)）]\\S).*"
              + "|.*\\((?:\\$ ?(?:million|m|bn|billion|[’']000)?|%|minutes|hours|days|weeks|months|years"
              + "|tonnes|hectares|km|mm|kg|kW|MW|[Nn]o\\.)\\) [A-Z].*"
              + "|.*\\d (?:HK|US)?\\$[’']000 [A-Z].*");

  /** A heading with its translation, and another with its own behind it. */
  private static final Form TRANSLATED_TWICE =
      Form.of("\\p{IsHan}{1,10}[A-Z][A-Za-z .]*\\p{IsHan}{2,10}[A-Z][a-z].*");

  private static final Form ATTRIBUTE =
      Form.of("\\p{IsHan}{2,8}(?:年份|日期)|備註|備考|說明|進度|Remarks?|(?:Year|Date) of [a-z]+");

  private static final Form MONTHS_TWICE =
      Form.of("(?:19|20)\\d\\d年\\d{1,2}月至\\d{1,2}月(?:19|20)\\d\\d年.*");

  /** A year and how final its figures are, with a label in small letters behind it. */
  private static final Form LABEL_BEHIND =
      Form.of("(?:19|20)\\d\\d(?:[-–/／]\\d\\d)? ?(?:[(][^()]{1,24}[)] ?){1,2}[a-z].*");

  private static final Form TOTAL_BEHIND = Form.of(".{4,}[)）](?:總數|合計|總計)");
  private static final Form ENDS_IN_UNIT =
      Form.of(
          ".*\\S ?[(（](?:百?[千萬億]?(?:港?元|人次?|宗|個|名|公里|公頃|公噸|毫米|小時|%)|°C|mm|hrs|(?:HK|US)?\\$ ?(?:million|m|[’']000)?|%|tonnes|hectares|km|Years|[Dd]ays|hours|minutes|weeks|[Nn]o\\.)[)）]");
  private static final Form TOTAL_OF =
      Form.of("(?:Total|Average|Actual|Estimated|Annual|Cumulative|Daily|Monthly|Maximum)\\b.*");

  /** What labels with a unit are classes of: Monthly income ($). */
  private static final Form CLASSES =
      Form.of(
          "\\p{IsHan}{0,6}(?:入息|收入|租金|薪金|工資|年齡|面積)[(（].{1,8}[)）].{0,40}"
              + "|(?:[A-Z][a-z]+ ){0,3}(?:[Ii]ncome|[Ee]arnings|[Rr]ent|[Aa]ge|[Ww]age|[Ss]alary|[Ss]ize|[Aa]rea) ?\\(.{1,20}\\)");

  private static final Form SENTENCE = Form.of(".*[。；，].*|.*[:：]");
  private static final Pattern NOT_LATIN = Pattern.compile("[^\\p{IsLatin}]+");
  private static final double BEGINS_SMALL = 1.5;
  private static final int SHORTEST = 4;
  private static final int LONG = 44;
  private static final int TOO_LONG = 80;

  private HeadWords() {}

  /** Whether a heading stops where it must go on. */
  static boolean stops(String text) {
    if (text.isEmpty()) {
      return false;
    }
    boolean end = STOPS_END.indexOf(text.charAt(text.length() - 1)) >= 0;
    return end && STOPS.matches(text) || text.indexOf('按') >= 0 && STOPS_AFTER_BY.matches(text);
  }

  /** How odd a heading is; 0 when nothing is odd about it. */
  public static double cost(String text) {
    if (text.isEmpty()) {
      return 0;
    }
    double cost = stops(text) ? 2 : 0;
    cost += goingOn(text);
    cost += CellText.depth(text) > 0 ? 1.5 : 0;
    cost += Kind.hasDigit(text) && PERIOD.count(text) > 1 && hasTwoPeriods(text) ? 2.5 : 0;
    cost += UNIT.count(text) > 1 ? 2.5 : UNIT_WITHIN.matches(text) ? 2 : 0;
    cost += MONTHS_TWICE.matches(text) ? 2.5 : TOTAL_BEHIND.matches(text) ? 1.5 : 0;
    cost += LABEL_BEHIND.matches(text) ? 3.5 : 0;
    cost += saysAgain(text) ? 1.2 : 0;
    cost += TRANSLATED_TWICE.matches(text) ? 1.5 : 0;
    cost += isMeasureBehind(text) || isPhraseBehind(text) ? 1.5 : 0;
    cost += COUNT_BEHIND.matches(text) || YEAR_BEHIND.matches(text) ? 1.5 : 0;
    cost += BRACKET.matches(text) ? 1.2 : 0;
    cost += LETTER.matches(text) ? 1 : 0;
    cost += SENTENCE.matches(text) ? 1.5 : 0;
    int width = CellText.width(text);
    cost += width > TOO_LONG ? 3 : width > LONG ? 1 : 0;
    Kind kind = Kind.of(text);
    boolean number = kind.isNumber() && !ClassLabels.isClass(text);
    return cost + (number || kind == Kind.ITEM ? 2 : 0);
  }

  /** What of it does not count under a spanner, whose words may go on: Berths used | in 2031. */
  static double goingOn(String text) {
    return SMALL.matches(text) ? BEGINS_SMALL : 0;
  }

  /** Whether two periods stand beside one another and nothing says from one to the other. */
  private static boolean hasTwoPeriods(String text) {
    if (!RANGE.matches(text)) {
      return true;
    }
    String plain = withoutRemarks(text);
    return PERIOD.count(plain) > 1 && !RANGE.matches(PERIOD.removedFrom(plain));
  }

  /** A heading without what stands in brackets in it. */
  static String withoutRemarks(String text) {
    return text.indexOf('(') < 0 && text.indexOf('（') < 0
        ? text
        : REMARK.replacedIn(text, "").strip();
  }

  /** Whether another heading stands behind the unit of one. */
  static boolean areTwo(String text) {
    return UNIT_WITHIN.matches(text);
  }

  /** Whether a heading is one of what each thing has one of: when it was opened. */
  public static boolean isAttribute(String text) {
    return ATTRIBUTE.matches(text);
  }

  /** Whether another heading stands before what is counted: Department No. of posts. */
  public static boolean isMeasureBehind(String text) {
    return text.indexOf(" of ") > 0 && MEASURE_BEHIND.matches(text) && !TOTAL_OF.matches(text);
  }

  /** Whether a heading ends in the unit of what is counted or paid. */
  public static boolean endsInUnit(String text) {
    return text.length() > 2 && ENDS_IN_UNIT.matches(text);
  }

  /** Whether labels under a heading with a unit may be classes of what it names. */
  static boolean areClasses(String text) {
    return CLASSES.matches(text);
  }

  /** Whether words with a capital stand before a phrase with its own: District Length of roads. */
  private static boolean isPhraseBehind(String text) {
    return text.indexOf(" of ") > 0 && PHRASE_BEHIND.matches(text) && !NAME_BEHIND.matches(text);
  }

  /** A word with a capital that stands twice: two headings may be one text. */
  public static boolean saysAgain(String text) {
    if (capitals(text) < 2) {
      return false;
    }
    Set<String> seen = new HashSet<>();
    for (String word : NOT_LATIN.split(text)) {
      if (word.length() >= SHORTEST && Character.isUpperCase(word.charAt(0)) && !seen.add(word)) {
        return true;
      }
    }
    return false;
  }

  private static int capitals(String text) {
    int count = 0;
    for (int i = 0; i < text.length(); i++) {
      count += Character.isUpperCase(text.charAt(i)) ? 1 : 0;
    }
    return count;
  }
}
