package org.figurebook.recover.doubt;

import java.util.ArrayList;
import java.util.List;
import org.figurebook.document.Form;
import org.figurebook.recover.boxhead.HeadFit;
import org.figurebook.recover.boxhead.HeadWords;
import org.figurebook.recover.boxhead.LostTexts;
import org.figurebook.recover.grid.Grid;
import org.figurebook.recover.piece.CellText;
import org.figurebook.recover.piece.Link;
import org.figurebook.recover.piece.Piece;
import org.figurebook.recover.piece.PieceLines;
import org.figurebook.recover.piece.StubWords;
import org.figurebook.recover.piece.Titles;

/** Doubts whether all of a boxhead stands in the headings: what was left out of it, or over it. */
public final class LostHeadings {
  /** Two words of two characters each, none of what headings end in. */
  private static final Form PAIR =
      Form.of(
          "\\p{IsHan}{2}(?!數[目量額]|[人金]額|人[數次]|次數|宗數|開支|時間|名額|情況|類別|範疇|備註|進度|日期|比率|總數|職位|經費|預算|實際|變動|增減|資助|收入|成本|單位|狀況|原因|結果|地點|年度|面積|速度|效率|目標|個案|空缺|編制|罰款|刑罰|撥款|支出|費用|金額|價值|票價|年期|說明|詳情|內容)\\p{IsHan}{2}");

  /** Two years side by side, as headings have them and titles do not. */
  private static final Form YEARS_BESIDE =
      Form.of("(?:19|20)\\d\\d(?:[-–/]\\d\\d)?(?:年度?|財政年度|學年)? +(?:19|20)\\d\\d(?!.*。)");

  /** The end of a heading whose beginning stands above it. */
  private static final Form END_ALONE = Form.of("(?:數[目量額]|[人金]額|人[數次]|次數|宗數|總數)(?:[(（].*[)）])?");

  private static final Form TIME = Form.of("[年月日季期]|(?i:year|month|quarter|period|date)");

  /** Wider words over a boxhead are a title. */
  private static final int HEADING_WIDTH = 12;

  /** Headings of one line that the last one may stand below one of. */
  private static final int FEWEST = 3;

  /** Words of what rows are called: Age group. */
  private static final int MOST_WORDS = 3;

  private LostHeadings() {}

  /**
   * Words in the place of a title that end as a heading does, or stand behind one, no heading over
   * the labels.
   *
   * @param title the words, without what certainly is a title
   * @param whole all words in the place of a title
   * @param last the line of them right over the boxhead
   * @param titled whether another title stands above them
   */
  public static Grid over(Grid grid, String title, String whole, String last, boolean titled) {
    boolean unit = title.endsWith(")") || title.endsWith("%") || HeadWords.isMeasureBehind(title);
    boolean latin = !title.isEmpty() && !CellText.isWide(title.charAt(0));
    boolean second = titled && !title.isEmpty() && !Titles.isUnit(title) && !Titles.saysUnit(title);
    String corner = CellText.lowest(grid.columns().get(0));
    boolean bare = corner.isEmpty();
    boolean names = StubWords.end(corner) || StubWords.begin(corner) || StubWords.goOn(corner);
    boolean named = StubWords.are(last) && !(TIME.isIn(last) && hasPeriods(grid));
    boolean first = mayHoldStub(last) || beginsWithStub(last) || named;
    boolean stub = first && (bare || !names);
    boolean all = bare && mayHoldStub(whole);
    boolean begun = titled && mayBegin(last) && hasEndAlone(grid);
    boolean lost = all || begun || YEARS_BESIDE.isIn(last);
    return bare && (unit && latin || second) || stub || lost
        ? grid.doubting("the line over the boxhead may hold headings")
        : grid;
  }

  /** Whether all headings of values are periods, which the corner may name beside the labels. */
  private static boolean hasPeriods(Grid grid) {
    return grid.columns().stream().skip(grid.labelColumns()).allMatch(Piece::isPeriod);
  }

  /** Whether a line is as short as the beginning of a heading. */
  private static boolean mayBegin(String line) {
    boolean title = Titles.isTitle(line) || Titles.isUnit(line) || Titles.saysUnit(line);
    return !line.isEmpty() && CellText.width(line) <= HEADING_WIDTH && !title;
  }

  /** Whether a heading of values says that something is counted, and not what. */
  private static boolean hasEndAlone(Grid grid) {
    return grid.columns().stream().skip(grid.labelColumns()).anyMatch(END_ALONE::matches);
  }

  /** Whether words begin with what rows are called: the heading of the labels and another. */
  public static boolean mayHoldStub(String words) {
    return StubWords.goOn(CellText.compact(words));
  }

  /**
   * Whether English words begin with what rows are called, and more begins in a capital or year.
   */
  private static boolean beginsWithStub(String words) {
    int space = words.indexOf(' ');
    for (int k = 0; k < MOST_WORDS && space > 0; k++) {
      char next = space + 1 < words.length() ? words.charAt(space + 1) : ' ';
      boolean begins = Character.isUpperCase(next) || Character.isDigit(next);
      boolean plain = words.substring(0, space).chars().noneMatch(c -> c == '(' || c == ':');
      if (begins && plain && StubWords.are(words.substring(0, space))) {
        return !words.endsWith(".") && !words.endsWith(":");
      }
      space = words.indexOf(' ', space + 1);
    }
    return false;
  }

  /** Texts of a boxhead that stand in none of its headings; the first may be a title. */
  public static Grid within(Grid grid, HeadFit.Head head, List<Piece> printed) {
    return LostTexts.are(printed, head)
        ? grid.doubting("a text of the boxhead stands in none of the headings")
        : grid;
  }

  /** A heading alone over the last ones, which stand side by side, may span them. */
  public static Grid spanning(Grid grid, HeadFit.Head head, List<Piece> printed) {
    int last = PieceLines.start(printed, printed.size());
    boolean flat = head.spanners().stream().allMatch(String::isEmpty);
    if (!flat && last == 0 && printed.stream().allMatch(Piece::isText)) {
      return grid.doubting("headings on one line span none: one may be of its own column");
    }
    if (!flat || last == 0) {
      return grid;
    }
    if (isOfTwo(head, printed, last)) {
      return grid.doubting(
          "the last heading may be two below another: nothing shows where it ends");
    }
    if (isOverPeriods(grid, printed)) {
      return grid.doubting("the heading of the labels names no rows: it may span the periods");
    }
    if (isBelowLast(head, printed, last)) {
      return grid.doubting("the last line of the boxhead may stand below one of its headings");
    }
    if (printed.size() - last < 2) {
      return grid;
    }
    Piece above = printed.get(last - 1);
    String text = CellText.finish(above.text());
    boolean alone = above.isText() && above.isAlone() && printed.get(last).link() == Link.LINE;
    boolean whole = head.leaves().indexOf(text) > 0;
    return alone && whole
        ? grid.doubting("a heading alone on its line may span those below it")
        : grid;
  }

  /**
   * Whether four Chinese characters that say nothing of a measure end the boxhead on their line.
   */
  private static boolean isOfTwo(HeadFit.Head head, List<Piece> printed, int last) {
    String text = CellText.finish(printed.get(last).text());
    boolean alone = printed.size() - last == 1 && last > 1 && printed.get(last).link() == Link.LINE;
    return alone
        && head.leaves().lastIndexOf(text) == head.leaves().size() - 1
        && PAIR.matches(text)
        && !StubWords.end(text);
  }

  /** Whether words alone on their line, which name no rows, stand over periods side by side. */
  private static boolean isOverPeriods(Grid grid, List<Piece> printed) {
    String corner = grid.columns().get(0);
    boolean side = printed.size() > 2 && printed.get(2).link().isSameLine();
    return side
        && printed.get(0).isText()
        && printed.get(0).isAlone()
        && printed.subList(1, printed.size()).stream().allMatch(Piece::isPeriod)
        && CellText.finish(printed.get(0).text()).equals(corner)
        && !StubWords.end(corner);
  }

  /**
   * Whether the headings of the last line may all stand below the last one of the line above, which
   * would make as many: one of them alone behind several, or the last of several joined.
   */
  private static boolean isBelowLast(HeadFit.Head head, List<Piece> printed, int last) {
    int above = PieceLines.start(printed, last);
    int own = printed.size() - last;
    boolean several = last - above > 1 || own == 1 && head.leaves().size() > FEWEST;
    boolean lines = several && printed.get(last).link() == Link.LINE;
    boolean words = printed.subList(last - 1, printed.size()).stream().allMatch(Piece::isText);
    if (!lines || !words || above > 0 || printed.get(last).opensBracket()) {
      return false;
    }
    List<String> leaves = head.leaves();
    String text = CellText.finish(printed.get(last).text());
    if (own == 1) {
      boolean two =
          text.indexOf(' ') > 0 && Character.isUpperCase(text.charAt(text.indexOf(' ') + 1));
      return two && leaves.lastIndexOf(text) == leaves.size() - 1;
    }
    String joined = CellText.join(printed.get(last - 1).text(), text, Link.LINE);
    return leaves.size() == last + own - 1
        && leaves.indexOf(CellText.finish(joined)) == leaves.size() - own;
  }

  /** English headings of a table printed a cell a line that begin within one. */
  public static Grid alone(Grid grid, HeadFit.Head head, List<Piece> printed) {
    List<String> texts = new ArrayList<>(head.leaves());
    head.spanners().forEach(over -> texts.addAll(List.of(over.split(" / "))));
    boolean within = texts.stream().anyMatch(text -> beginsWithin(text, printed));
    return within ? grid.doubting("a heading begins within a line, where no cell does") : grid;
  }

  /** Whether English words begin none of the lines printed, but stand in one of them. */
  private static boolean beginsWithin(String text, List<Piece> printed) {
    boolean words =
        !text.isEmpty() && !CellText.hasWide(text) && Character.isLetter(text.charAt(0));
    boolean within = false;
    for (Piece piece : words ? printed : List.<Piece>of()) {
      boolean begins = text.startsWith(piece.text()) || piece.text().startsWith(text);
      if (begins && piece.lineStart()) {
        return false;
      }
      within |= begins && piece.link() == Link.PLAIN || piece.text().contains(" " + text);
    }
    return within;
  }
}
