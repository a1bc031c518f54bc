package org.figurebook.recover.boxhead;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.figurebook.document.Form;
import org.figurebook.recover.piece.CellText;
import org.figurebook.recover.piece.Link;
import org.figurebook.recover.piece.Piece;
import org.figurebook.recover.piece.PieceLines;

/**
 * A unit of money or of time on the last line of a boxhead, below headings side by side: where one
 * of them is of money and the last is not, the unit is that one's: Expenditure | Number of ferries
 * over $'000. So is one of time.
 */
public final class MoneyUnit {
  private static final Form UNIT =
      Form.of(
          "[(（](?:(?:HK|US)?\\$ ?(?:[’']000|m(?:illion)?|billion)?|(?:百萬|千萬|[億萬千])?港?元)[)）]"
              + "|(?:HK|US)?\\$ ?(?:[’']000|million)");

  private static final String OF_MONEY = "金額|罰款|總額|開支|撥款|資助額|收入|成本|費用|款額|薪酬|支出|價值|總值|預算";

  private static final Form MONEY = Form.of("\\p{IsHan}*(?:" + OF_MONEY + ")\\p{IsHan}{0,2}");

  /** What may be of money, or has a unit of its own. */
  private static final Form OTHER_MONEY = Form.of(".*(?:[額價費款稅租值元資財支]|[(（]).*");

  /** A heading that brings a unit of its own. */
  private static final Form HAS_UNIT =
      Form.of(".*\\p{IsHan}[(（](?:公頃|平方米|公里|公噸|公斤|噸|[個年月日宗人]|星期|小時|分鐘|[%％]|[百千]?[萬億千]?港?元)[)）]");

  private static final Form TIME_UNIT = Form.of("[(（](?:個?月|年|日|天|星期|小時|分鐘)[)）]");
  private static final Form TIME = Form.of("\\p{IsHan}*(?:時間|時數|日數|期限|年期|工期)");
  private static final Form MAYBE_TIME = Form.of(".*(?:時|期|齡|資).*");
  private static final Form TWO_UNITS = Form.of(".*[)）][(（](?:個?月|年|日|星期|小時|[百千]?[萬億千]?元)[)）]");
  private static final Form COUNT_OF_TIME =
      Form.of(".*(?:數目|宗數|人數|人次|次數|名額|進度|範疇|備註)[(（](?:個?月|年|星期|小時)[)）]");

  private static final String LATIN_WORDS =
      "expenditure|provision|costs?|amount|income|revenue|value";

  private static final String MORE_LATIN_WORDS =
      LATIN_WORDS + "|spending|fees?|fines?|salar(?:y|ies)";

  /** English headings of money, up to where the next heading begins. */
  private static final Pattern LATIN =
      Pattern.compile(
          "\\b(?:(?:Actual|Approved|Total|Estimated|Annual) )?(?i:"
              + MORE_LATIN_WORDS
              + ")(?: (?:of|for|on)?(?: ?[a-z]+)*)?(?= [A-Z])");

  private static final Form LATIN_MONEY =
      Form.of(
          "(?i:"
              + MORE_LATIN_WORDS
              + "|price|grants?|budget|estimates?|funding|subsid(?:y|ies)|tax|rents?|loans?|balance|\\$)");

  private static final Form ENDS_IN_UNIT = Form.of(".*[\\p{IsHan}a-z] ?(?:" + UNIT + ")");

  private static final Form OF_MONEY_ALONE =
      Form.of(MONEY + "|(?i:(?:[a-z]+ )*(?:" + LATIN_WORDS + ")(?: [a-z]+)?)");

  private MoneyUnit() {}

  /** The pieces of a boxhead, the unit behind the heading it belongs to. */
  static List<Piece> placed(List<Piece> head) {
    int last = head.size() - 1;
    boolean alone = last > 0 && head.get(last).isAlone();
    boolean time = alone && TIME_UNIT.matches(head.get(last).text());
    if (!alone || !time && !UNIT.matches(head.get(last).text())) {
      return head;
    }
    int from = PieceLines.start(head, last);
    Piece unit = head.get(last);
    int at = from == last - 1 ? from : time ? ofTime(head, from, last) : onlyOne(head, from, last);
    if (time && from == last - 1) {
      return head;
    }
    Piece own = at < 0 ? null : head.get(at);
    String text = own == null ? "" : from == last - 1 ? latin(own, unit) : join(own, unit);
    if (text.isEmpty()) {
      return head;
    }
    List<Piece> out = new ArrayList<>(head.subList(0, last));
    out.set(last - 1, head.get(last - 1).withEnds(from == last - 1, true));
    out.set(at, own.upTo(own, text).asText());
    return out;
  }

  /**
   * Whether a heading that speaks of no money has the unit of money, and one that does has none, or
   * a heading has two units, or a count that of time.
   */
  public static boolean isOfOther(List<String> headings) {
    if (headings.stream().anyMatch(h -> TWO_UNITS.matches(h) || COUNT_OF_TIME.matches(h))) {
      return true;
    }
    return headings.stream().anyMatch(h -> ENDS_IN_UNIT.matches(h) && !speaksOfMoney(h))
        && headings.stream().anyMatch(h -> h.indexOf('(') < 0 && OF_MONEY_ALONE.matches(h));
  }

  private static boolean speaksOfMoney(String heading) {
    String words = heading.substring(0, Math.max(0, unitStart(heading)));
    return words.isBlank() || LATIN_MONEY.isIn(words) || OTHER_MONEY.matches(words);
  }

  private static int unitStart(String heading) {
    int bracket = Math.max(heading.lastIndexOf('('), heading.lastIndexOf('（'));
    return bracket >= 0 ? bracket : heading.lastIndexOf('$');
  }

  private static String join(Piece heading, Piece unit) {
    return CellText.join(heading.text(), unit.text(), Link.LINE);
  }

  /** The one heading of money before others; -1 where there is none or the last may be another. */
  private static int onlyOne(List<Piece> head, int from, int to) {
    int found = -1;
    for (int i = from; i < to; i++) {
      String text = head.get(i).text();
      boolean latin = !CellText.hasWide(text);
      boolean money = latin ? LATIN_MONEY.isIn(text) : MONEY.matches(text);
      boolean other = !money && (latin ? text.indexOf('(') >= 0 : OTHER_MONEY.matches(text));
      boolean words = head.get(i).isText() && !head.get(i).isPeriod();
      if (HAS_UNIT.matches(text)) {
        continue;
      }
      if (!words || money && found >= 0 || other) {
        return -1;
      }
      found = money ? i : found;
    }
    return found == to - 1 ? -1 : found;
  }

  /** The one heading of time before others; -1 where there is none or another may be meant. */
  private static int ofTime(List<Piece> head, int from, int to) {
    int found = -1;
    for (int i = from; i < to; i++) {
      String text = head.get(i).text();
      boolean own = TIME.matches(text);
      boolean open = !own && MAYBE_TIME.matches(text) && !HAS_UNIT.matches(text);
      if (!head.get(i).isText() || head.get(i).isPeriod() || own && found >= 0 || open) {
        return -1;
      }
      found = own ? i : found;
    }
    return found == to - 1 ? -1 : found;
  }

  /** English headings in one text with the unit within; empty where it is not clear where. */
  private static String latin(Piece headings, Piece unit) {
    String text = headings.text();
    Matcher money = LATIN.matcher(text);
    if (!headings.isText() || !money.find()) {
      return "";
    }
    String rest = text.substring(0, money.start()) + text.substring(money.end());
    return LATIN_MONEY.isIn(rest) || rest.indexOf('(') >= 0
        ? ""
        : text.substring(0, money.end()) + " " + unit.text() + text.substring(money.end());
  }
}
