package org.figurebook.recover.piece;

import java.util.Set;
import org.figurebook.document.Form;

/** What rows are called in the heading of their labels. */
public final class StubWords {
  private static final Set<String> ENGLISH =
      Set.of(
          ("account action activity age agency airline airport area authority band bank batch block"
                  + " branch building bureau category cause city class cluster commodity company"
                  + " constituency contract council country county course court crime date day"
                  + " department description destination details discipline disease district"
                  + " division drug estate ethnicity event facility faculty form fund gender grade"
                  + " group head hospital indicator industry institution island item language level"
                  + " location market method mode month name nationality nature occupation offence"
                  + " office operator organisation origin outcome particulars party period phase"
                  + " place port product profession programme project province purpose quarter rank"
                  + " reason region religion result route scheme school season sector service"
                  + " session sex source species specialty stage state status street subhead subject"
                  + " team term territory theme tier title town trade type university venue village"
                  + " ward week year zone")
              .split(" "));

  private static final Form LONGER =
      Form.of(
          "(?:Financial|Calendar|School|Academic) [Yy]ear|Age [Gg]roup|Control [Pp]oint|Month/[Yy]ear"
              + "|(?:Type|Name|Class|Kind|Nature|Category|Mode|Source|Place|Country) of (?:[A-Z][a-z]+|[a-z]+(?: [a-z]+)*)");

  private static final String NAMES =
      "地區|區域|年份|年度|財政年度|學年|月份|季度|醫院|聯網|國家|年齡|年齡組別|年齡組|年齡層|性別|學歷|族裔|種族|國籍|工種|時段|星期|職級|職系|部門|口岸|管制站|項目編號|編號|類別|項目|機構|分目|綱領|行業|罪行|區議會分區|計劃名稱|工程項目"
          + "|地點|學校|大學|院校|科目|種類|品種|港口|車種|車輛類別|主要範疇|範疇|領域|指標|來源地|原居地|所屬行業|(?:政策)?局[/／]部門|國家[/／]地區";

  private static final Form CHINESE = Form.of(NAMES);

  /** What the heading of labels ends in. */
  private static final Form ENDS = Form.of("\\p{IsHan}+(?:類別|性質|名稱|分區|組別|種類|項目|年度|年份|月份|部分)");

  /** What names rows, what is counted behind it. */
  private static final Form STUB_AND_MORE =
      Form.of(
          "(?:(?![按各過以])\\p{IsHan}{2,4}(?:性質|類別|種類|名稱)|級別|序號|編號|職位名稱|職位|職系|職級|來源地|原居地|國家[/／]地區|地區|區域|(?:政策)?局[/／]部門|部門|年份|財政年度|年度|月份|年齡組別|年齡層|年齡|性別|學歷|族裔|國籍|工種|日子|日期|星期|時段"
              + "|類別|種類|性質|項目|計劃名稱|名稱|服務|學校|院校|大學|科目|機構名稱|機構|罪行|醫院|國家|城市|地點|所屬行業|行業|政策局|口岸|組別|區議會分區)"
              + "註?(?!(?:數目|總數|人數|人次|數量|名稱|編號|類別)(?:[(（]|$))\\p{IsHan}{2,}(?:[(（].*[)）])?");

  /** The heading of labels, and that of another stub close behind it. */
  private static final Form TWO =
      Form.of(
          "(?:"
              + NAMES
              + "|計劃|職位)(?:主要範疇|來源地|原居地|國家[/／]地區|所屬行業|區議會分區|職級|職系|\\p{IsHan}{2}(?:類別|性質|種類|名稱))");

  private StubWords() {}

  /** Whether a heading may be those of two stubs with nothing between them. */
  public static boolean areTwo(String heading) {
    return TWO.matches(heading);
  }

  /** Whether English words begin with what rows are called, and a capital stands behind it. */
  public static boolean begin(String heading) {
    int space = heading.indexOf(' ');
    return space > 0
        && space + 1 < heading.length()
        && Character.isUpperCase(heading.charAt(space + 1))
        && !LONGER.matches(heading)
        && ENGLISH.contains(heading.substring(0, space).toLowerCase(java.util.Locale.ROOT));
  }

  /** Whether a heading names rows, whatever stands before their name. */
  public static boolean end(String heading) {
    return are(heading) || ENDS.matches(heading);
  }

  /** Whether Chinese words begin with what rows are called and go on with more. */
  public static boolean goOn(String words) {
    return STUB_AND_MORE.matches(words);
  }

  /** Whether a heading is one of these and nothing more. */
  public static boolean are(String heading) {
    return CHINESE.matches(heading)
        || LONGER.matches(heading)
        || ENGLISH.contains(heading.toLowerCase(java.util.Locale.ROOT));
  }
}
