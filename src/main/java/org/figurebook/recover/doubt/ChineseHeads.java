package org.figurebook.recover.doubt;

import java.util.List;
import org.figurebook.document.Form;
import org.figurebook.recover.boxhead.MoneyUnit;
import org.figurebook.recover.grid.Grid;

/** Doubts Chinese headings by what they cannot be: a count in dollars, a part of a word. */
final class ChineseHeads {
  /** What is counted, or said in words, with the unit of an amount. */
  private static final Form COUNT_OF_MONEY =
      Form.of(
          ".*(?:數目|宗數|人數|人次|次數|名額|空缺|個案|備註|進度|日期)[(（](?:百萬|千萬|[萬億千])?港?元[)）].*"
              + "|.*[(（][^()（）]{1,4}[)）][(（](?:百萬|千萬|[萬億千])港?元[)）]");

  /** One character that is no heading. */
  private static final Form PART = Form.of("[\\p{IsHan}&&[^男女年月日季區級註元宗人項名]]");

  /** What names rows, what is counted behind it. */
  private static final Form STUB_AND_MORE =
      Form.of(
          "(?:級別|職位名稱|職位|職系|職級|來源地|原居地|國家[/／]地區|地區|區域|政策局[/／]部門|部門|年份|財政年度|年度|月份|年齡組別|年齡|性別"
              + "|類別|種類|性質|項目|計劃名稱|名稱|服務|學校|院校|大學|科目|機構名稱|機構|罪行|醫院|國家|城市|地點|所屬行業|行業|政策局|口岸|組別|區議會分區)"
              + "註?(?!(?:數目|總數|人數|人次|數量|名稱|編號|類別)(?:[(（]|$))\\p{IsHan}{2,}(?:[(（].*[)）])?");

  /** What is counted one by one. */
  private static final Form COUNT = Form.of("(?!.*(?:平均|每))\\p{IsHan}+(?:數目|宗數|人數|人次|名額|次數)");

  private static final Form DECIMAL = Form.of("\\d[\\d,]*\\.\\d+");

  /** A heading and values of the rows below it. */
  private static final Form WITH_VALUES =
      Form.of(
          ".*[\\p{IsHan})）] ?(?:\\d[\\d,]*\\.\\d+|\\d{1,3}(?:,\\d{3})+|(?!(?:19|20)\\d\\d$)\\d{3,})|.*\\p{IsHan}.*\\d \\d.*");

  private static final int FEWEST_DECIMALS = 2;

  private static final String LEVEL = " / ";

  private ChineseHeads() {}

  /** Whether words begin with what rows are called and go on with more. */
  static boolean isStubAndMore(String words) {
    return STUB_AND_MORE.matches(words);
  }

  /** Adds what is odd about them. */
  static void add(Grid grid, List<String> doubts) {
    List<String> heads = grid.columns();
    List<String> values = heads.subList(grid.labelColumns(), heads.size());
    if (values.stream().anyMatch(COUNT_OF_MONEY::matches) || MoneyUnit.isOfOther(values)) {
      doubts.add("a count has the unit of an amount: the unit may be of another heading");
    }
    for (int c = grid.labelColumns(); c < heads.size(); c++) {
      if (isCount(heads.get(c)) && haveDecimals(grid, c)) {
        doubts.add("a count has decimals: the headings may be one off");
        break;
      }
    }
    if (values.stream().anyMatch(WITH_VALUES::matches)) {
      doubts.add("values stand in a heading: rows may be lost in the boxhead");
    }
    boolean part = false;
    for (String head : heads) {
      for (String level : head.split(LEVEL)) {
        part |= PART.matches(level);
      }
    }
    if (part) {
      doubts.add("a heading is one character: it may be the end of another");
    }
    if (heads.get(0).isEmpty() && values.stream().anyMatch(STUB_AND_MORE::matches)) {
      doubts.add("a heading begins with what rows are called, and none stands over the labels");
    }
  }

  private static boolean isCount(String heading) {
    for (String level : heading.split(LEVEL)) {
      if (COUNT.matches(level)) {
        return true;
      }
    }
    return false;
  }

  private static boolean haveDecimals(Grid grid, int column) {
    long decimals = grid.rows().stream().filter(r -> DECIMAL.matches(r.get(column).text())).count();
    return decimals >= FEWEST_DECIMALS && decimals * 2 > grid.rows().size();
  }
}
