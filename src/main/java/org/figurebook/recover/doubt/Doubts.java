package org.figurebook.recover.doubt;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.figurebook.document.Form;
import org.figurebook.recover.body.Fit;
import org.figurebook.recover.boxhead.HeadFit;
import org.figurebook.recover.boxhead.HeadWords;
import org.figurebook.recover.choice.HeadChoice;
import org.figurebook.recover.grid.Grid;
import org.figurebook.recover.piece.CellNumber;
import org.figurebook.recover.piece.CellText;
import org.figurebook.recover.piece.ItemMarks;
import org.figurebook.recover.piece.Kind;
import org.figurebook.recover.piece.Piece;
import org.figurebook.recover.piece.Words;

/** Collects why a grid read from text may be wrong. */
public final class Doubts {
  private Doubts() {}

  /** A reading of the boxhead so little worse may as well be right. */
  private static final double HEADS = 0.35;

  private static final int MANY_HEADS = 3;
  private static final int MANY_LINES = 3;

  private static final Form SMALL_NUMBER = Form.of("\\d{1,2}");
  private static final Form THREE_DIGITS = Form.of("\\d{3}");
  private static final Form WORDS_BEHIND =
      Form.of(
          "[-+−]?\\d[\\d,. ]*(?: ?\\([-+−–±]?[\\d.,]+%?\\))?[%％]? ?(?![百千萬億元個名間項宗人家所公平至以年月日])(?:\\p{IsHan}{4,}.*|[總合小][計數])");
  private static final Form LATIN_BEHIND = Form.of(".*\\d (?:\\(\\w{1,2}\\) )?[A-Z][a-z]{3,}.*");
  private static final Form AMOUNT = Form.of("\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+\\.\\d+");
  private static final Form PERIOD =
      Form.of(
          "(?:\\d{1,2} )?"
              + Words.MONTHS
              + " (?:19|20)\\d\\d|(?:FY ?)?(?:19|20)\\d\\d(?:[-–/年(].*)?");
  private static final Form UNTIL = Form.of("截至.*\\d.*|(?:As at|Up to|Year ended) .*\\d.*");
  private static final Form YEAR_ALONE = Form.of("(?:19|20)\\d\\d");
  private static final Form DATED = Form.of("(?:19|20)\\d\\d.{0,24}");

  /** A footnote mark and the number behind it may be one. */
  private static boolean hasMarkedNumber(Fit fit) {
    for (Fit.Row row : fit.rows()) {
      for (int c = 0; c + 1 < fit.columns() && !row.heading(); c++) {
        List<Piece> label = row.cells().get(c);
        List<Piece> value = row.cells().get(c + 1);
        if (label.isEmpty() || value.isEmpty()) {
          continue;
        }
        Piece last = label.get(label.size() - 1);
        boolean mark =
            (last.text().endsWith("註") || last.text().endsWith("注"))
                && SMALL_NUMBER.matches(value.get(0).text());
        boolean digits =
            label.size() > 1
                && last.kind() == Kind.INTEGER
                && label.get(label.size() - 2).isText()
                && value.get(0).kind().isNumber();
        if (mark || digits) {
          return true;
        }
      }
    }
    return false;
  }

  /** Headings that may stand behind each of several measures. */
  private static final Form SHARE =
      Form.of(".*(?:[變增減][動幅化]|比率|百分比|%|佔|[Cc]hange|[Ss]hare|[Rr]ate).*");

  /** A count and its share in one heading, which may be two. */
  private static final Form COUNT_AND_SHARE =
      Form.of("(?:.*(?:[Nn]umber|Cases|Persons|\\$ ?million|[數量額目次])|No\\.) ?(?:%|[(（][%％][)）])");

  /** An English heading that goes on behind a number's, or with its own first word. */
  private static final Form JOINED =
      Form.of(
          ".*\\bNo\\. [A-Z][a-z]+.*|No\\. of .* %|Number %|([A-Z][a-z]{3,})(?:or|s)? (?:.* )?\\1\\b.*");

  /** A heading of several that says twice what is counted. */
  private static final Form TWO_NUMBERS = Form.of(".*\\b[Nn]umber of .*\\bNumber of .*");

  /** Headings that are no headings, or stand twice. */
  private static void headings(HeadFit.Head head, List<String> doubts) {
    Set<String> seen = new HashSet<>();
    boolean twice = false;
    boolean number = false;
    boolean joined = false;
    for (int c = 0; c < head.leaves().size(); c++) {
      String leaf = head.leaves().get(c);
      boolean share = SHARE.matches(leaf) && !COUNT_AND_SHARE.matches(leaf);
      twice |= !leaf.isEmpty() && !share && !seen.add(head.spanners().get(c) + "/" + leaf);
      joined |= leaf.indexOf(' ') > 0 && JOINED.matches(leaf);
      joined |= TWO_NUMBERS.matches(head.spanners().get(c));
      number |= Kind.of(leaf) == Kind.ITEM || Kind.of(leaf).isNumber();
    }
    if (joined) {
      doubts.add("one heading may be two: nothing shows where it ends");
    }
    if (twice) {
      doubts.add("one heading stands over two columns: tables may stand side by side");
    }
    if (number) {
      doubts.add("a number stands among the headings: the boxhead may end before it");
    }
  }

  /** Whether headings over rows stand one below the other with nothing to tell their levels. */
  private static boolean hasBrokenLabels(Fit fit) {
    for (int r = 1; r < fit.rows().size(); r++) {
      Fit.Row above = fit.rows().get(r - 1);
      Fit.Row row = fit.rows().get(r);
      if (above.heading() && row.heading() && !isLevel(above) && !isLevel(row)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isPeriodOverWords(Grid grid) {
    long words = grid.rows().stream().filter(r -> Kind.of(r.get(0).text()) == Kind.TEXT).count();
    boolean until =
        grid.columns().subList(0, grid.labelColumns()).stream().anyMatch(UNTIL::matches);
    return (PERIOD.matches(grid.columns().get(0)) || until) && words * 2 > grid.rows().size();
  }

  /** Whether some rows, two or more, begin with two texts side by side in one cell. */
  private static boolean hasTwoLabels(Fit fit) {
    int two = 0;
    int rows = 0;
    for (Fit.Row row : fit.rows()) {
      List<Piece> label = row.cells().get(0);
      rows += row.heading() ? 0 : 1;
      boolean beside =
          !row.heading()
              && label.size() == 2
              && label.stream().allMatch(Piece::isText)
              && label.get(0).lineStart()
              && label.get(1).link().isSameLine()
              && CellText.isWide(label.get(1).text().charAt(0));
      two += beside ? 1 : 0;
    }
    return two > 1 && two < rows;
  }

  private static boolean hasWordsBehindNumber(Grid grid) {
    return grid.rows().stream()
        .flatMap(row -> row.stream().skip(grid.labelColumns()))
        .map(Grid.GridCell::text)
        .anyMatch(t -> WORDS_BEHIND.matches(t) || beginsANumber(t) && LATIN_BEHIND.matches(t));
  }

  private static boolean beginsANumber(String text) {
    return !text.isEmpty() && Character.isDigit(text.charAt(0)) && !DATED.matches(text);
  }

  /** Whether an amount stands where the other rows have their labels. */
  private static boolean hasAmountForLabel(Grid grid) {
    return grid.rows().stream().anyMatch(row -> AMOUNT.matches(row.get(0).text()));
  }

  /** Whether the first label has several lines, and more than any other. */
  private static boolean isFirstLabelLong(Fit fit) {
    int first = 0;
    int most = 0;
    for (Fit.Row row : fit.rows()) {
      if (row.heading()) {
        continue;
      }
      int lines = (int) row.cells().get(0).stream().filter(Piece::lineStart).count();
      most = first > 0 ? Math.max(most, lines) : most;
      first = first > 0 ? first : Math.max(1, lines);
    }
    return first >= MANY_LINES && first > most;
  }

  /** A period or an item's mark at its beginning shows what a heading is. */
  private static boolean isLevel(Fit.Row heading) {
    Piece first = heading.cells().get(0).get(0);
    return first.kind() == Kind.YEAR || first.kind() == Kind.ITEM || ItemMarks.begins(first.text());
  }

  /**
   * Why a grid may be wrong, each reason once: by its boxhead and by how its pieces were put into
   * columns.
   */
  public static List<String> of(HeadChoice.Choice choice, Fit fit, Grid grid) {
    List<String> doubts = new ArrayList<>();
    if (!choice.head().doubt().isEmpty() && !HeadDoubts.isSpanned(choice.head(), grid)) {
      doubts.add(choice.head().doubt());
    }
    if (choice.rival() != null && choice.rival().cost() < HEADS) {
      doubts.add("the headings may also be: " + String.join(" | ", choice.rival().leaves()));
    }
    if (choice.head().cost() > 2.2) {
      doubts.add("the headings do not clearly fit the columns");
    }
    if (choice.margin() < 1.5) {
      doubts.add("another number of columns fits nearly as well");
    }
    if (grid.rows().size() == 1 && fit.rows().stream().anyMatch(Doubts::joinsThousands)) {
      doubts.add("one row alone: a space between its digits may part cells or thousands");
    }
    RowDoubts.add(grid, doubts);
    if (grid.rows().stream().noneMatch(row -> hasNumber(row, grid.labelColumns()))) {
      doubts.add("words alone: nothing proves where one cell ends and the next begins");
    }
    headings(choice.head(), doubts);
    if (hasBrokenLabels(fit)) {
      doubts.add("lines without values may be the beginnings of labels");
    }
    HeadDoubts.add(choice.head(), grid, doubts);
    HeadShapes.add(choice.head(), doubts);
    HeadOrder.add(grid, doubts);
    RowNames.add(grid, doubts);
    PeriodOrder.add(grid.columns(), doubts);
    PeriodsBelow.add(grid, doubts);
    SpannerSigns.add(choice.head(), grid, doubts);
    ChineseHeads.add(grid, doubts);
    WordColumns.add(grid, doubts);
    SumHeads.add(grid, doubts);
    SumHeads.addShares(grid, doubts);
    LabelSigns.add(grid, doubts);
    if (!grid.rows().isEmpty()) {
      RowSigns.add(grid, doubts);
    }
    if (isPeriodOverWords(grid)) {
      doubts.add(Misfits.PERIOD_OVER_LABELS);
    }
    if (hasMarkedNumber(fit)) {
      doubts.add("digits between a name and its number may be of either, or a mark");
    }
    LabelNumbers.add(grid, doubts);
    if (GroupSums.haveUnnamed(grid)) {
      doubts.add(Misfits.NO_GROUP);
    }
    if (hasTwoLabels(fit)) {
      doubts.add("some labels may be two cells: the name of several rows and that of one");
    }
    if (RowDoubts.mayBeOfOther(fit)) {
      doubts.add("a line of words may be of the column before or behind it");
    }
    BrokenCells.add(grid, fit, doubts);
    if (hasWordsBehindNumber(grid)) {
      doubts.add("words stand behind a number: a label may be in a cell");
    }
    if (hasAmountForLabel(grid)) {
      doubts.add("an amount stands where a label should: a row may begin one cell off");
    }
    boolean again = !grid.rows().isEmpty() && HeadWords.saysAgain(grid.rows().get(0).get(0).text());
    boolean unit = LooseEnds.beginsInUnit(fit);
    if (again || unit || isFirstLabelLong(fit) || RowDoubts.isTotalFirst(fit)) {
      doubts.add("the label of the first row may hold the end of the boxhead");
    }
    int mixed = 0;
    for (int c = grid.labelColumns(); c < grid.columns().size(); c++) {
      mixed += isMixed(grid, c) ? 1 : 0;
    }
    if (mixed > 0) {
      doubts.add("words and numbers in one column: a cell may stand one column off");
    }
    PartedThousands.add(fit, doubts);
    PartedThousands.addJoined(fit, doubts);
    OpenCuts.add(fit, grid, doubts);
    NamesInValues.add(fit, doubts);
    if (oddSizes(fit)) {
      doubts.add("numbers of very different size in one column: a space may part cells");
    }
    int blank = 0;
    for (List<Grid.GridCell> row : grid.rows()) {
      for (int c = grid.labelColumns(); c < row.size(); c++) {
        blank += row.get(c).text().isEmpty() ? 1 : 0;
      }
    }
    if (blank > 0) {
      doubts.add(blank + " cells are blank; the values of their rows may stand one column off");
    }
    return doubts.stream().distinct().toList();
  }

  /** Where one space may be a gap or none, several headings of words may be cut otherwise. */
  public static Grid narrow(Grid grid, HeadChoice.Choice choice) {
    long words = choice.head().leaves().stream().filter(Doubts::isChinese).count();
    if (choice.rival() == null || words < MANY_HEADS) {
      return grid;
    }
    return grid.doubting("no gap shows where one of the headings ends and the next begins");
  }

  private static boolean isChinese(String heading) {
    return !heading.isEmpty()
        && CellText.isWide(heading.charAt(0))
        && !Character.isDigit(heading.charAt(0));
  }

  private static boolean joinsThousands(Fit.Row row) {
    return row.cells().stream()
        .anyMatch(c -> c.size() > 1 && THREE_DIGITS.matches(c.get(1).text()));
  }

  private static boolean hasNumber(List<Grid.GridCell> row, int labels) {
    return row.stream()
        .skip(labels)
        .anyMatch(c -> CellNumber.of(c.text()) != null && !YEAR_ALONE.matches(c.text()));
  }

  /** Whether a number joined over a space is a thousand times others of its column, or less. */
  private static boolean oddSizes(Fit fit) {
    for (int c = 1; c < fit.columns(); c++) {
      int least = Integer.MAX_VALUE;
      int most = 0;
      for (Fit.Row row : fit.rows()) {
        List<Piece> cell = row.cells().get(c);
        if (row.heading() || cell.isEmpty() || cell.get(0).kind() != Kind.INTEGER) {
          continue;
        }
        boolean joined = cell.size() > 1 && cell.get(1).kind().isNumber();
        int digits = 0;
        for (Piece piece : cell) {
          digits += piece.kind() == Kind.INTEGER ? CellText.digits(piece.text()) : 0;
        }
        most = joined ? Math.max(most, digits) : most;
        least = Math.min(least, digits);
      }
      if (most - least > 3 && least < Integer.MAX_VALUE) {
        return true;
      }
    }
    return false;
  }

  private static boolean isMixed(Grid grid, int column) {
    int words = 0;
    int numbers = 0;
    for (List<Grid.GridCell> row : grid.rows()) {
      String text = row.get(column).text();
      Kind kind = Kind.of(text);
      boolean empty = kind.isValue() || Kind.isEmptySign(text);
      boolean value = CellNumber.of(text) != null || empty || kind == Kind.CHANGE;
      boolean date = !value && DATED.matches(text);
      numbers += value || date ? 1 : 0;
      words += value || date || text.isEmpty() ? 0 : 1;
    }
    return words > 0 && numbers > 0;
  }
}
