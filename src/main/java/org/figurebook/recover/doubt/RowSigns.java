package org.figurebook.recover.doubt;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.figurebook.document.Form;
import org.figurebook.recover.boxhead.HeadCosts;
import org.figurebook.recover.grid.Grid;
import org.figurebook.recover.piece.CellNumber;
import org.figurebook.recover.piece.CellText;
import org.figurebook.recover.piece.Kind;
import org.figurebook.recover.piece.Words;

/** Doubts rows by what no row is: in a group of all, without a value, words before its year. */
final class RowSigns {
  private static final String YEAR = "(?:19|20)\\d\\d(?:[-–/／]\\d{2,4})?(?:財政年度|年度|學年|年)?";

  private static final Form YEAR_ALONE = Form.of(YEAR);
  private static final Form WORDS_AND_YEAR = Form.of(".*\\p{IsHan}" + YEAR);

  /** A number and words close behind it that count nothing. */
  private static final Form NUMBER_AND_WORDS =
      Form.of(
          "\\d[\\d,]*(?:\\.\\d+)?(?![項宗個名間次人年月家所份部輛公小分天億萬百千元日歲期條頭隻枝支噸班航架艘套台臺張件屆級倍成折度米平戶座塊幅層週周星筆單批組對課堂節粒盒瓶桶箱包袋排株棵盞艇列卡門線種類款例位員隊場厘毫立升瓦克斤磅哩呎尺畝頃至以或及約註])"
              + "\\p{IsHan}{1,12}");

  /** One character that names nothing. */
  private static final Form PART =
      Form.of("[\\p{IsHan}&&[^男女甲乙丙丁戊己庚辛東南西北中一二三四五六七八九十日月火水木金土豬牛羊雞鴨鵝鴿魚米油鹽糖茶酒煙車船馬狗貓鳥]]");

  private static final Form NUMBER_AND_DATE =
      Form.of("\\d[\\d,.]* (?:19|20)\\d\\d(?:年\\d{1,2}月.*|[-–/]\\d.*)");

  /** What is compared with what: the end of a heading, the name of no group. */
  private static final Form COMPARED = Form.of("[與較比].*|.*(?:比較|相比|變動|增減)");

  private static final Form COUNT = Form.of("\\p{IsHan}*(?:數目|宗數|人數|人次|次數|名額)");

  private static final Form MARK = Form.of("[*#^@†‡△]{1,3}|註|Note");

  /** The number of a row and its name with nothing between them. */
  private static final Pattern NUMBERED =
      Pattern.compile("(\\d{1,3})[\\p{IsHan}&&[^人月日年歲級房季至間個宗項號期週周天小次條類]]\\p{IsHan}.*");

  /** Brackets of two values and no value. */
  private static final Form BRACKETS = Form.of("(?:\\([-+−–±]?[\\d.,]+%?\\) ?){2,}");

  private static final Form BEHIND_BRACKET =
      Form.of("\\d[\\d,.]*%? ?\\([-+−–±]?[\\d.,]+%?\\) ?\\p{IsHan}{2,}.*");

  private static final String LEVEL = " / ";

  private RowSigns() {}

  /** Adds what is odd about the rows. */
  static void add(Grid grid, List<String> doubts) {
    if (isOneGroup(grid)) {
      doubts.add("one group holds all rows: its name may be the end of a heading");
    }
    if (haveWordsBeforeYear(grid)) {
      doubts.add(Misfits.WORDS_BEFORE_YEAR);
    }
    if (grid.rows().stream().anyMatch(row -> areWords(row, grid))) {
      doubts.add("words stand in place of all values of a row: they may be its label");
    }
    if (grid.rows().stream().anyMatch(row -> lacksValues(row, grid.labelColumns()))) {
      doubts.add("a row has no value: its label may go on in the next");
    }
    if (grid.rows().stream().anyMatch(row -> MARK.matches(row.get(0).text()))) {
      doubts.add("a mark stands in place of a label: the row may be a note");
    }
    if (grid.rows().stream().anyMatch(row -> areParts(row, grid.labelColumns()))) {
      doubts.add("a label is one character: it may be the end of another");
    }
    if (grid.rows().stream().anyMatch(row -> holdsDate(row, grid.labelColumns()))) {
      doubts.add(Misfits.NUMBER_AND_DATE);
    }
    if (endsInSentence(grid)) {
      doubts.add("the last row has a sentence and no label: it may be a note");
    }
    if (isFirstGroupMeasure(grid)) {
      doubts.add("the first group is named as what is counted: it may be a heading");
    }
    if (areNumbered(grid)) {
      doubts.add("the labels begin with numbers that count on: they may be two cells");
    }
    if (cells(grid).anyMatch(cell -> BRACKETS.matches(cell.text()))) {
      doubts.add("brackets of several values stand in one cell: they may be under other headings");
    }
    if (cells(grid).anyMatch(cell -> BEHIND_BRACKET.matches(cell.text()))) {
      doubts.add(
          "words stand behind a value and its bracket: they may be under a heading of their own");
    }
    if (haveWordsBehind(grid)) {
      doubts.add("words stand close behind a number: they may be of a label or another heading");
    }
  }

  private static boolean isOneGroup(Grid grid) {
    String first = group(grid.rows().get(0));
    boolean total = !first.isEmpty() && Words.isTotal(own(grid.rows().get(0)));
    return grid.rows().size() > 1
        && grid.labelColumns() == 1
        && (total || HeadCosts.isMeasure(first) || COMPARED.matches(first))
        && !first.isEmpty()
        && grid.rows().stream().allMatch(row -> group(row).equals(first) || isTotal(row));
  }

  /** Whether a row is that of a total in no group. */
  private static boolean isTotal(List<Grid.GridCell> row) {
    return Words.isTotal(row.get(0).text());
  }

  private static String group(List<Grid.GridCell> row) {
    int cut = row.get(0).text().indexOf(LEVEL);
    return cut < 0 ? "" : row.get(0).text().substring(0, cut);
  }

  private static String own(List<Grid.GridCell> row) {
    return CellText.lowest(row.get(0).text());
  }

  private static boolean holdsDate(List<Grid.GridCell> row, int labels) {
    return row.stream().skip(labels).anyMatch(cell -> NUMBER_AND_DATE.matches(cell.text()));
  }

  private static boolean endsInSentence(Grid grid) {
    List<Grid.GridCell> last = grid.rows().get(grid.rows().size() - 1);
    return last.get(0).text().isEmpty()
        && last.stream().anyMatch(cell -> cell.text().endsWith("。"));
  }

  /** Whether the first group alone is named as a count. */
  private static boolean isFirstGroupMeasure(Grid grid) {
    String first = group(grid.rows().get(0));
    if (!COUNT.matches(first)) {
      return false;
    }
    return grid.rows().stream()
        .map(RowSigns::group)
        .allMatch(group -> group.equals(first) || !HeadCosts.isMeasure(group));
  }

  /**
   * Whether the label of a row, that behind it or that over it is one character that names nothing.
   */
  private static boolean areParts(List<Grid.GridCell> row, int labels) {
    return row.subList(0, labels).stream()
        .flatMap(cell -> Stream.of(cell.text().split(LEVEL)))
        .anyMatch(part -> PART.matches(part));
  }

  private static boolean areNumbered(Grid grid) {
    int last = -1;
    int follow = 0;
    for (List<Grid.GridCell> row : grid.rows()) {
      Matcher label = NUMBERED.matcher(row.get(0).text());
      int number = label.matches() ? Integer.parseInt(label.group(1)) : -1;
      follow += number > 0 && number == last + 1 && last > 0 ? 1 : 0;
      last = number;
    }
    return follow > 0;
  }

  private static boolean haveWordsBeforeYear(Grid grid) {
    boolean bare = grid.rows().stream().anyMatch(row -> YEAR_ALONE.matches(row.get(0).text()));
    return bare && grid.rows().stream().anyMatch(row -> WORDS_AND_YEAR.matches(row.get(0).text()));
  }

  /** Whether words stand in all value cells of a row, where all other rows have numbers. */
  private static boolean areWords(List<Grid.GridCell> row, Grid grid) {
    for (int c = grid.labelColumns(); c < row.size(); c++) {
      int column = c;
      String text = row.get(c).text();
      boolean words = !text.isEmpty() && !Kind.hasDigit(text) && Kind.of(text) == Kind.TEXT;
      long numbers =
          grid.rows().stream().filter(r -> CellNumber.of(r.get(column).text()) != null).count();
      if (!words || numbers + 1 < grid.rows().size()) {
        return false;
      }
    }
    return row.size() > grid.labelColumns();
  }

  private static boolean lacksValues(List<Grid.GridCell> row, int labels) {
    return row.subList(labels, row.size()).stream().allMatch(cell -> cell.text().isEmpty());
  }

  private static boolean haveWordsBehind(Grid grid) {
    return grid.rows().stream()
        .flatMap(row -> row.stream().skip(grid.labelColumns()))
        .map(Grid.GridCell::text)
        .anyMatch(
            text ->
                Kind.of(text) == Kind.TEXT
                    && CellNumber.of(text) != null
                    && NUMBER_AND_WORDS.matches(text));
  }

  /** The cells of the values. */
  private static Stream<Grid.GridCell> cells(Grid grid) {
    return grid.rows().stream().flatMap(row -> row.stream().skip(grid.labelColumns()));
  }
}
