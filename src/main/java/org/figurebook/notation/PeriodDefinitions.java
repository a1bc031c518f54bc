package org.figurebook.notation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.figurebook.document.Form;
import org.figurebook.figure.Period;
import org.figurebook.notation.PeriodMention.Kind;

/**
 * What a paper says its own words for periods mean: 「過去4年」指2017年4月至2021年2月底, 過去5個財政年度
 * (即2020-21至2024-25年度).
 */
public final class PeriodDefinitions {
  private static final Form CLOSING = Form.of("[\\s」』”()（）]");
  private static final Form DEFINES = Form.of("[即指]|i[\\s」』”()（）]*\\.");
  private static final Form DATED = Form.of("\\d{4}-\\d{2}.*");
  private static final int TURN_FIRST = 3;
  private static final int TURN_LAST = 5;
  private static final List<String> LAST_YEARS =
      List.of(
          "past # financial years", "last # financial years", "過去#個財政年度", "最近#個財政年度", "近#個財政年度");
  private static final String CHINESE = "零一二三四五六七八九十";
  private static final String[] ENGLISH = {
    "", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"
  };

  private final Map<String, List<Period>> meanings = new HashMap<>();
  private final Launches launches = new Launches();

  /** Says what the words of a period mean from here on. */
  public void define(String words, List<Period> points) {
    meanings.put(words.replace(" ", ""), List.copyOf(points));
  }

  /** Whether a text may define words at all. */
  public static boolean mayDefine(String text) {
    return DEFINES.isIn(text);
  }

  /**
   * Says what the last financial years mean in a paper written when the last one was over: the
   * complete ones before its date. Around the turn of a financial year they may be meant with or
   * without it, and nothing is said.
   *
   * @param date ISO date of the paper
   */
  public void writtenOn(String date) {
    if (!DATED.matches(date)) {
      return;
    }
    int month = Integer.parseInt(date.substring(5, 7));
    if (month >= TURN_FIRST && month <= TURN_LAST) {
      return;
    }
    int last = Integer.parseInt(date.substring(0, 4)) - (month < TURN_FIRST ? 2 : 1);
    for (int years = 2; years <= 10; years++) {
      String from = financial(last - years + 1);
      List<Period> span = List.of(new Period(from + ".." + financial(last)));
      for (String words : LAST_YEARS) {
        define(words.replace("#", String.valueOf(years)), span);
        define(words.replace("#", ENGLISH[years]), span);
        define(words.replace("#", CHINESE.substring(years, years + 1)), span);
      }
    }
  }

  private static String financial(int year) {
    return "FY" + year + "-" + YearGrammar.twoDigits((year + 1) % 100);
  }

  /** Takes the definitions that a text gives. */
  public void learn(String text, List<PeriodMention> periods) {
    for (int k = 0; k + 1 < periods.size(); k++) {
      PeriodMention words = periods.get(k);
      PeriodMention dated = periods.get(k + 1);
      if (words.kind() == Kind.LENGTH
          && dated.isDated()
          && isDefinition(text.substring(words.end(), Math.max(words.end(), dated.start())))) {
        define(words.words(), dated.points());
      }
    }
  }

  private static boolean isDefinition(String between) {
    String plain = CLOSING.replacedIn(between, "");
    return plain.equals("即")
        || plain.equals("指")
        || plain.equals("是指")
        || plain.equals("即由")
        || plain.equals("i.e.")
        || plain.equals("i.e.from");
  }

  /** Goes on to the next paragraph, which may count from a launch that this one dates. */
  public void endParagraph(String text, List<PeriodMention> periods) {
    launches.endParagraph(text, periods);
  }

  /** The mentions with what the paper says they mean. */
  List<PeriodMention> resolve(Script script, List<PeriodMention> periods) {
    List<PeriodMention> resolved = new ArrayList<>();
    if (meanings.isEmpty()) {
      return launches.dated(script, periods);
    }
    for (PeriodMention mention : launches.dated(script, periods)) {
      List<Period> points = meanings.get(mention.words().replace(" ", ""));
      boolean known = mention.kind() == Kind.LENGTH && points != null;
      resolved.add(known ? mention.withPoints(points) : mention);
    }
    return resolved;
  }

  /** Whether the paper defines no words. */
  public boolean isEmpty() {
    return meanings.isEmpty();
  }
}
