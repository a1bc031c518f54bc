package org.figurebook.harvest;

import org.figurebook.document.Document;
import org.figurebook.document.Form;
import org.figurebook.document.Line;
import org.figurebook.notation.PeriodMention;
import org.figurebook.notation.QuantityReader;

/**
 * The date of a paper: the one it was read with, the one that a press release ends with, or the one
 * that its heading or its dateline gives.
 */
final class PaperDate {
  private static final Form DAY = Form.of("\\d{4}-\\d{2}-\\d{2}");

  /** Ends/Wednesday, June 7, 2023 and 完／2023年6月7日（星期三）: the last line of a press release. */
  private static final Form RELEASED = Form.of("^\\s*(?:Ends|完)\\s*[/／]");

  /** The word alone, and the date on the line below. */
  private static final Form OVER = Form.of("\\s*(?:Ends|完)\\s*");

  /**
   * What a line holds beside the date of the meeting that a paper is for, or of the day it
   * appeared.
   */
  private static final Form BESIDE =
      Form.of(
          "(?:[(（]?\\p{IsHan}{0,6}(?:會議|討論|參閱|文件|日期)[)）]?)?"
              + "|(?i)(?:for )?(?:discussion|information|meeting)(?: paper)?(?: on| of)?"
              + "|(?:\\d{1,2}:\\d{2}(?::\\d{2})?)?|[(（]?(?:星期|周|週)[一二三四五六日天][)）]?"
              + "|:? ?(?i)column \\d+[a-z]{0,2}\\W{0,3}(?:continued)?");

  private static final int HEADING = 10;
  private static final int SHORT = 40;

  /** A year alone on the first line. */
  private static final Form YEAR = Form.of("(?:19|20)\\d\\d");

  private PaperDate() {}

  /** ISO date of a paper: the one it was read with, or the one that a press release ends with. */
  static String of(Document document) {
    if (!document.date().isEmpty()) {
      return document.date();
    }
    boolean over = false;
    for (Line line : document.lines()) {
      String text = line.clean().text();
      if (over && !text.isBlank() || RELEASED.isIn(text)) {
        String day = day(text);
        if (!day.isEmpty()) {
          return day;
        }
      }
      over = OVER.matches(text) || over && text.isBlank();
    }
    return meeting(document);
  }

  /** 二零二三年三月十日會議, "for discussion on 10 March 2023": a line of the heading that is a date. */
  private static String meeting(Document document) {
    int seen = 0;
    String year = "";
    for (Line line : document.lines()) {
      String text = line.clean().text().strip();
      seen += text.isEmpty() ? 0 : 1;
      if (seen > HEADING) {
        return year;
      }
      year = seen == 1 && YEAR.matches(text) ? text : year;
      if (text.isEmpty() || text.length() > SHORT) {
        continue;
      }
      for (PeriodMention mention : QuantityReader.hongKong().read(text).periods()) {
        String rest = text.substring(0, mention.start()) + text.substring(mention.end());
        boolean day = mention.isDated() && DAY.matches(mention.period().text());
        if (day && BESIDE.matches(rest.strip())) {
          return mention.period().text();
        }
      }
    }
    return year;
  }

  private static String day(String text) {
    for (PeriodMention mention : QuantityReader.hongKong().read(text).periods()) {
      if (mention.isDated() && DAY.matches(mention.period().text())) {
        return mention.period().text();
      }
    }
    return "";
  }
}
