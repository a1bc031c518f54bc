package org.figurebook.recover.piece;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.figurebook.document.Form;
import org.figurebook.document.Line;

/** Lines that stand over a table and belong to none of its columns. */
public final class Titles {
  private static final String NUMBER = "(?:\\d{1,3}[a-z]|[\\dA-Z一二三四五六七八九十甲乙丙丁]{1,4})";

  /** A numbered title of a table. */
  private static final Form TITLE =
      Form.of("(?:附?表|Table|TABLE)[\\s\\u3000]{0,3}" + NUMBER + "(?:[-–—:：.、\\s\\u3000].*|$)");

  private static final Form AMOUNT = Form.of("[百千]?[萬億千](?:港|美)?元(?:[，,].{0,6}(?:市價|價格|物量))?");

  /** A numbered title whose space was lost. */
  private static final Form CLOSE =
      Form.of("附?表[\\d一二三四五六七八九十]{1,2}(?![\\d年月日至及])[^。，：:]{2,60}(?:[(（]單位[:：][^()（）]{1,16}[)）])?");

  private static final Form CAPITALS = Form.of("[A-Z]{2,}(?:[ ,&’'/–-]+[A-Z]{2,}){3,}");
  private static final Form HEAD = Form.of("(?:總目|Head|HEAD)\\s?\\d{1,3}\\s?[-–—－─:：].{2,60}");

  /** Below the number of an annex: which paragraph tells of it. */
  private static final Form REFERS_BACK =
      Form.of(
          "[(（](?:參閱|參看|參照|見)第?.{1,16}[)）]"
              + "|[(（](?:[Pp]ara(?:graph|s)?\\.? .{1,16}refers?|[Rr]efer to .{1,24})[)）]");

  /** The number of a table and nothing else. */
  private static final Form NUMBER_ALONE =
      Form.of("(?:附?表|Table|TABLE)\\s?" + NUMBER + "(?:\\.\\d{1,2})?");

  private static final Form REFERS = Form.of(".*(?:所示|所列|如下|載於|詳情)[)）]?");
  private static final Form ANNEX =
      Form.of(
          "附[件錄]\\s?[一二三四五六七八九十甲乙丙丁\\dA-Z()]{0,4}|(?:Ann?ex|Appendix|ANN?EX|APPENDIX)\\s?[\\dA-Z]{0,3}");
  private static final String ANNEX_NAME =
      "(?:附[件錄]|Annex|Appendix|Enclosure)(?: ?[\\dA-Z一二三四五六七八九十甲乙丙丁]{1,3})?(?: to .{1,30})?";

  /** The heading of an annex, said to be one of another paper or not. */
  private static final Form ANNEX_HEADING = Form.of(ANNEX_NAME);

  /** The heading of an annex at the end of the paper's own number. */
  private static final Form NUMBERED_ANNEX = Form.of(".{0,20}" + ANNEX_NAME);

  private static final Form BEGINS_AS_TITLE = Form.of("(?:表|Table|附[件錄]|Annex|\\d{1,2}\\.).*");
  private static final Form BEGINS_WITH_TABLE = Form.of("(?:表|Table)\\s?[\\d一二三四五六七八九十].*");
  private static final Pattern SAYS_UNIT =
      Pattern.compile("[(（]?(?:單位|单位|Unit|unit)s?\\s?[:：].{1,24}");

  /** A date or the name of the paper, and the unit at the right of its line. */
  private static final Form ENDS_IN_UNIT = Form.of("\\S.{0,30}[\\s)）]" + SAYS_UNIT);

  /** A unit and its translation: 千人 Thousands, 百萬港元 HK$ million. */
  private static final String TRANSLATED =
      "[(（]?[百千萬億]{1,2}(?:[人架]次?|港?元|公噸|個|宗|件|平方米)[ /／]?[A-Za-z$'’][A-Za-z$'’ ]{1,20}[)）]?";

  private static final Pattern TRANSLATED_AT_END =
      Pattern.compile("(?:^|.*[^\\p{IsHan}])(" + TRANSLATED + ")");

  private static final Form UNIT =
      Form.of(
          SAYS_UNIT
              + "|"
              + TRANSLATED
              + "|[百千][萬億]?(?:人次?|架?次|輛|艘|架|宗|個|名|間|件|公?噸|平方米)"
              + "|[船航架]次|[百千][萬億]?[船班航旅車]次|(?:[百千]?[萬億千百]個)?(?:二十呎)?標準(?:貨櫃|箱)(?:單位)?"
              + "|Percentages|Number [(（][’'‘]000[)）]|[(（](?:million |thousand )?(?:cubic metres|square metres|flats|units|passengers|trips|cases)[)）]"
              + "|[(（](?:tonnes|cubic metres|cases|passengers|trips) per (?:day|month|year)[)）]"
              + "|[(（]?(?:HK|US|A|S|C|NT|RMB)?[$£€]? ?(?:[’'‘]?000s?|[Tt]housands?|m|[Mm]illions?|[Bb]illions?)[)）]?"
              + "|[(（](?:[百千]?[萬万億亿千]?(?:港|美|日|歐)?元|新臺幣.{0,4}元)[)）]"
              + "|[(（](?:[百千]?[萬億千百]?(?:人次?|公里|公頃|公噸|噸|宗|個|名|間|項|小時|平方米|立方米|千瓦時|架次|標準貨?櫃?箱|公斤)|%|百分[比率])[)）]"
              + "|[(（](?:’000|'000|thousand|km|hectares?|(?:thousand )?tonnes?|(?:thousand )?persons?|number|hours?|%|days|TEUs)[)）]");
  private static final Form INTRODUCES =
      Form.of(
          ".*(?:如下|下列|下表|以下|列[出於載]|載於|as follows|below|following|is as|are as|appended)"
              + ".{0,24}[:：︰－—–─-]{1,2}");

  /** A part of an annex: its mark and its name. */
  private static final Form SECTION =
      Form.of("[(（][一二三四五六七八九十]{1,3}[)）]\\s?\\p{IsHan}[^。，：:]{3,40}");

  /** A part of an annex by its number: 第 II 部分：…, Part B – …. */
  private static final Form NUMBERED_PART =
      Form.of(
          "第\\s?[IVX一二三四五六七八九十\\d]{1,4}\\s?部分?\\s?[:：－–—]\\s?[^。]{2,60}"
              + "|P(?:art|ART) [IVXA-H\\d]{1,3}\\s?[:：.–—-]\\s?[A-Z][^.。:：]{3,80}");

  /** A part of a chapter: its number and its name. */
  private static final Form NUMBERED_SECTION =
      Form.of("\\d{1,2}\\.\\d{1,2} [A-Z][a-z][^。，：:]{3,80}");

  /** The mark of a part before its title: (甲), (b) or 2. */
  private static final Pattern PART =
      Pattern.compile("(?:\\d{1,2}[.、]|[(（](?:[甲乙丙丁戊]|[a-z])[)）])\\s?(.{4,})");

  /** What a text that introduces a table ends in. */
  private static final String ENDS = ":：︰－—–─-";

  /** One of these is in every text that refers to another place. */
  private static final List<String> PLACES = List.of("載於", "列於", "詳見", "參閱");

  private static final Form REFERS_ON =
      Form.of(".{12,}(?:載於|列於|詳見|參閱)(?:附[件錄表]?|下表|表).{0,40}|.{16,}(?:載於|列於)");
  private static final Form SPACED = Form.of("\\p{IsHan}{2}");

  private Titles() {}

  /** Whether a whole line is the numbered title of a table. */
  public static boolean isTitle(Line line) {
    return isTitle(line.text().strip()) || isTitle(line.raw().strip()) && SPACED.isIn(line.raw());
  }

  /** Whether a piece alone on its line is a numbered title or the number of an annex. */
  public static boolean isTitle(Piece piece) {
    String text = piece.text();
    return piece.lineStart()
        && (isTitle(text) || piece.lineEnd() && (isAnnex(text) || isClose(text)));
  }

  /** Whether a text is the numbered title of a table. */
  public static boolean isTitle(String text) {
    return TITLE.matches(text);
  }

  /** Whether a text is the mark and the name of a part of an annex. */
  public static boolean isSection(String text) {
    return SECTION.matches(text)
        || NUMBERED_PART.matches(text)
        || isNumberedSection(text)
        || isPart(text);
  }

  /** Whether a text is the number of a part of a chapter and its English name. */
  public static boolean isNumberedSection(String text) {
    return NUMBERED_SECTION.matches(text);
  }

  private static boolean isPart(String text) {
    char first = text.isEmpty() ? ' ' : text.charAt(0);
    if (first != '(' && first != '（' && (first < '1' || first > '9')) {
      return false;
    }
    Matcher part = PART.matcher(text);
    return part.matches() && TitleWords.areTitle(part.group(1));
  }

  /** Whether a text is the number of an annex or a table, the title not yet said. */
  public static boolean isNumber(String text) {
    return isAnnex(text) || isHeadingOfAnnex(text) || NUMBER_ALONE.matches(text);
  }

  /** Whether a text is the number and name of a head of the Estimates, as pages repeat it. */
  public static boolean isHead(String text) {
    return HEAD.matches(text);
  }

  /** Whether a text is several English words in capitals. */
  public static boolean isCapitals(String text) {
    return CAPITALS.matches(text);
  }

  /** Whether a text in brackets says which paragraph of the paper tells of an annex. */
  public static boolean refersBack(String text) {
    return REFERS_BACK.matches(text);
  }

  /** Whether a text begins as titles of tables, annexes and numbered headings do. */
  public static boolean beginsAsTitle(String text) {
    return BEGINS_AS_TITLE.matches(text);
  }

  /** Whether a text begins with the number of a table. */
  public static boolean beginsWithTable(String text) {
    return BEGINS_WITH_TABLE.matches(text);
  }

  /** Whether a text is the heading of an annex, with the paper it belongs to or without. */
  public static boolean isHeadingOfAnnex(String text) {
    return ANNEX_HEADING.matches(text);
  }

  /** Whether the heading of an annex stands at the end of a text. */
  public static boolean endsInAnnex(String text) {
    return NUMBERED_ANNEX.matches(text);
  }

  /** Whether a text is the unit of amounts of money and nothing else: 億元，當時市價. */
  public static boolean isAmount(String text) {
    return AMOUNT.matches(text);
  }

  /** Whether a text is the number of a table and, close behind it, its title. */
  public static boolean isClose(String text) {
    return CLOSE.matches(text) && !REFERS.matches(text);
  }

  /** Whether a text is the number of an annex and nothing else. */
  public static boolean isAnnex(String text) {
    return ANNEX.matches(text);
  }

  /** Whether a text says the unit of the table below it and nothing else. */
  public static boolean isUnit(String text) {
    return UNIT.matches(text);
  }

  /** The unit with its translation that a title ends in; empty when it ends in none. */
  public static String unitAtEnd(String title) {
    Matcher unit = TRANSLATED_AT_END.matcher(title);
    return unit.matches() ? unit.group(1) : "";
  }

  /** Whether a text says in words that it is the unit of the table. */
  public static boolean saysUnit(String text) {
    return SAYS_UNIT.matcher(text).matches();
  }

  /** Whether a line ends in words that say the unit of the table. */
  public static boolean endsInUnit(String line) {
    return line.indexOf('位') > 0 && ENDS_IN_UNIT.matches(line);
  }

  /** Whether a text says that something follows. */
  public static boolean introduces(String text) {
    boolean ends = !text.isEmpty() && ENDS.indexOf(text.charAt(text.length() - 1)) >= 0;
    return ends && INTRODUCES.matches(text)
        || PLACES.stream().anyMatch(text::contains) && REFERS_ON.matches(text);
  }
}
