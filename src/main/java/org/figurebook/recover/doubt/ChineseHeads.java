package org.figurebook.recover.doubt;

import java.util.List;
import org.figurebook.document.Form;
import org.figurebook.recover.boxhead.MoneyUnit;
import org.figurebook.recover.grid.Grid;
import org.figurebook.recover.piece.StubWords;

/** Doubts Chinese headings by what they cannot be: a count in dollars, a part of a word. */
final class ChineseHeads {
  /** What is counted, or said in words, with the unit of an amount. */
  private static final Form COUNT_OF_MONEY =
      Form.of(
          ".*(?:數目|宗數|人數|人次|次數|名額|空缺|個案|備註|進度|日期)[(（](?:百萬|千萬|[萬億千])?港?元[)）].*"
              + "|.*[(（][^()（）]{1,4}[)）][(（](?:百萬|千萬|[萬億千])港?元[)）]");

  /** A change or a remark, said to be of a state that figures are in. */
  private static final Form STATE_OF_CHANGE =
      Form.of(
          "(?:.* / )?\\p{IsHan}{0,4}(?:變動|增減|變幅|變化|差異|備註)[(（](?:實際|原來|修訂|核准)?(?:預算|開支|數字)?(?:實際|臨時|暫定|修訂)?[)）]");

  /** One character that is no heading. */
  private static final Form PART =
      Form.of("[\\p{IsHan}&&[^男女年月日季區級註元宗人項名]](?:[(（][^()（）]{1,6}[)）])?");

  /** 本地非本地, 長期合約短期合約: two headings with nothing between them; 度度: the ends of two. */
  private static final Form TWO =
      Form.of(
          "(\\p{IsHan}{2,})非\\1|(?!.*[及和與或每按])\\p{IsHan}{2,4}(\\p{IsHan}{2})\\p{IsHan}{2,4}\\2|.*(?:年度度|年年|[^\\p{IsHan}]度度|目目|額額|數數).*");

  /** 巡查次數受惠人數: two counts, or a count and another measure, with nothing between them. */
  private static final Form TWO_MEASURES =
      Form.of(
          "\\p{IsHan}{2,}(?:數目|宗數|人數|人次|次數|名額|日期)(?![佔及和與或的每按之中內外以當連後前])"
              + "(?:\\p{IsHan}{2,}(?:數目|宗數|人數|人次|次數|名額|金額|開支|時間|[(（](?:[百千]?[萬億千]?元|[年月日]|星期|公頃)[)）]).*|主要範疇|進度|完成日期)");

  /** What rows are called, and a measure over other headings close behind it. */
  private static final Form CLASS_OVER =
      Form.of("\\p{IsHan}{2,4}(?:類別|種類|名稱|性質)(?![數人總])\\p{IsHan}{2,}(?:[(（][^()（）]*[)）])? / .*");

  /** The number of a table, which no heading begins with. */
  private static final Form TITLE = Form.of("[圖表][一二三四五六七八九十\\d].*");

  /** What is said of a row, which no period is of. */
  private static final Form REMARK =
      Form.of("(?:備註|備考|附註|說明|進度|完成日期|原因|Remarks?|Status) / (?:19|20)\\d\\d.*");

  /** What is counted one by one. */
  private static final Form COUNT = Form.of("(?!.*(?:平均|每))\\p{IsHan}+(?:數目|宗數|人數|人次|名額|次數)");

  private static final Form OF_MONEY = Form.of(".*[(（][百千]?[萬億千]?港?元[)）]");
  private static final Form WITH_UNIT = Form.of("\\d[\\d,.]*[百千]?[萬億]元");

  private static final Form DECIMAL = Form.of("\\d[\\d,]*\\.\\d+");

  /** A heading and values of the rows below it. */
  private static final Form WITH_VALUES =
      Form.of(
          ".*[\\p{IsHan})）] ?(?:\\d[\\d,]*\\.\\d+|\\d{1,3}(?:,\\d{3})+|(?!(?:19|20)\\d\\d$)\\d{3,})|.*\\p{IsHan}.*\\d \\d.*");

  private static final Form OF_TIME = Form.of(".*(?:[年月季]|年度|年份|月份|季度|時期|日期)|.*[A-Za-z].*");
  private static final Form OVER_PERIOD = Form.of("[^/]+ / (?:19|20)\\d\\d.*");

  private static final int FEWEST_DECIMALS = 2;

  private static final String LEVEL = " / ";

  private ChineseHeads() {}

  /** Adds what is odd about them. */
  static void add(Grid grid, List<String> doubts) {
    List<String> heads = grid.columns();
    List<String> values = heads.subList(grid.labelColumns(), heads.size());
    if (values.stream().anyMatch(COUNT_OF_MONEY::matches) || MoneyUnit.isOfOther(values)) {
      doubts.add("a count has the unit of an amount: the unit may be of another heading");
    }
    MeasureSpans.add(grid, doubts);
    if (haveOtherUnits(grid)) {
      doubts.add("a heading and its cells have units each: the unit may be of another heading");
    }
    for (int c = grid.labelColumns(); c < heads.size(); c++) {
      if (isCount(heads.get(c)) && haveDecimals(grid, c)) {
        doubts.add(Misfits.DECIMAL_COUNT);
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
    if (values.stream().anyMatch(ChineseHeads::isNameOverPeriod)) {
      doubts.add("a heading that names rows spans periods: it may be of labels");
    }
    if (values.stream().anyMatch(STATE_OF_CHANGE::matches)) {
      doubts.add("a change has the bracket of a figure: it may be of another heading");
    }
    if (values.stream().anyMatch(REMARK::matches)) {
      doubts.add("a heading of remarks spans periods: they may stand below the one before it");
    }
    if (heads.stream().anyMatch(ChineseHeads::holdsTwo) || StubWords.areTwo(heads.get(0))) {
      doubts.add("a heading may be two: the headings may be one off");
    }
    if (part) {
      doubts.add(Misfits.ONE_CHARACTER);
    }
    if (values.stream().anyMatch(value -> goesOn(heads.get(0), value))) {
      doubts.add("the heading of the labels stands again over values: a line may hold several");
    }
    if (heads.get(0).isEmpty() && values.stream().anyMatch(ChineseHeads::beginsWithStub)) {
      doubts.add("a heading begins with what rows are called, and none stands over the labels");
    }
    boolean begins =
        CLASS_OVER.matches(values.get(0)) && !CLASS_OVER.matches(heads.get(heads.size() - 1));
    if (!heads.get(0).isEmpty() && begins) {
      doubts.add("a heading over others begins with what rows are called: it may be of labels");
    }
  }

  /**
   * Whether the highest level of a heading, its mark left out, begins with what rows are called.
   */
  private static boolean beginsWithStub(String heading) {
    int below = heading.indexOf(LEVEL);
    String over = below < 0 ? heading : heading.substring(0, below);
    int mark = over.indexOf(")註");
    return StubWords.goOn(mark < 0 ? over : over.substring(0, mark + 1));
  }

  /** Whether a heading over others begins with that of the labels and goes on. */
  private static boolean goesOn(String corner, String heading) {
    int below = heading.indexOf(LEVEL);
    return !corner.isEmpty()
        && below > corner.length()
        && heading.startsWith(corner)
        && StubWords.goOn(heading.substring(0, below));
  }

  /** Whether a heading has a unit of money and most of its cells have one too. */
  private static boolean haveOtherUnits(Grid grid) {
    for (int c = grid.labelColumns(); c < grid.columns().size(); c++) {
      int column = c;
      boolean unit = OF_MONEY.matches(grid.columns().get(c));
      long own =
          !unit
              ? 0
              : grid.rows().stream().filter(r -> WITH_UNIT.matches(r.get(column).text())).count();
      if (own > 0 && own * 2 >= grid.rows().size()) {
        return true;
      }
    }
    return false;
  }

  private static boolean isNameOverPeriod(String heading) {
    int below = heading.indexOf(LEVEL);
    String over = below < 0 ? "" : heading.substring(0, below);
    return StubWords.end(over) && !OF_TIME.matches(over) && OVER_PERIOD.matches(heading);
  }

  private static boolean holdsTwo(String heading) {
    for (String level : heading.split(LEVEL)) {
      if (TWO.matches(level) || TWO_MEASURES.matches(level) || TITLE.matches(level)) {
        return true;
      }
    }
    return false;
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
