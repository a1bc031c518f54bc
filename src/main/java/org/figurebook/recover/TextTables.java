package org.figurebook.recover;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.figurebook.document.Form;
import org.figurebook.recover.block.Block;
import org.figurebook.recover.body.BodyFit;
import org.figurebook.recover.body.BodySigns;
import org.figurebook.recover.body.BracketNumbers;
import org.figurebook.recover.body.ChangeLines;
import org.figurebook.recover.body.Fit;
import org.figurebook.recover.body.FitCosts;
import org.figurebook.recover.body.SpacedSigns;
import org.figurebook.recover.body.SplitDecimals;
import org.figurebook.recover.body.TotalCuts;
import org.figurebook.recover.boxhead.CrossedHeads;
import org.figurebook.recover.boxhead.FixedColumns;
import org.figurebook.recover.boxhead.HeadFit;
import org.figurebook.recover.boxhead.HeadHeights;
import org.figurebook.recover.boxhead.JoinedHeads;
import org.figurebook.recover.boxhead.StubAndMeasure;
import org.figurebook.recover.choice.ColumnHints;
import org.figurebook.recover.choice.HeadChoice;
import org.figurebook.recover.doubt.Doubts;
import org.figurebook.recover.doubt.LostHeadings;
import org.figurebook.recover.doubt.OtherReadings;
import org.figurebook.recover.doubt.PartedThousands;
import org.figurebook.recover.doubt.StackedColumns;
import org.figurebook.recover.extent.Captions;
import org.figurebook.recover.extent.Repeats;
import org.figurebook.recover.extent.TableEnds;
import org.figurebook.recover.extent.TableTails;
import org.figurebook.recover.grid.Arithmetic;
import org.figurebook.recover.grid.Grid;
import org.figurebook.recover.grid.GridBuilder;
import org.figurebook.recover.grid.PeriodCorner;
import org.figurebook.recover.grid.ReadTable;
import org.figurebook.recover.grid.TableForm;
import org.figurebook.recover.line.PageShape;
import org.figurebook.recover.line.PrintedWords;
import org.figurebook.recover.line.Stream;
import org.figurebook.recover.piece.CellText;
import org.figurebook.recover.piece.Kind;
import org.figurebook.recover.piece.Link;
import org.figurebook.recover.piece.Piece;
import org.figurebook.recover.piece.Titles;
import org.figurebook.recover.stub.GluedNames;
import org.figurebook.recover.stub.LabelDigits;
import org.figurebook.recover.stub.LabelTails;
import org.figurebook.recover.stub.RepeatedLabels;
import org.figurebook.recover.stub.RowHeadings;
import org.figurebook.recover.stub.TranslatedNames;
import org.figurebook.recover.upright.UprightTable;
import org.figurebook.table.Spanner;

/** Reads the tables of a block of lines whose layout is lost. */
final class TextTables {
  private static final int MOST_PIECES = 400_000;
  private static final int MOST_TRIED = 14;

  /** A reading must be better by so much to be taken before one that costs less. */
  private static final double BETTER = 0.1;

  /** Readings no more than so much worse are named. */
  private static final double NEAR = 0.3;

  private static final double NEAR_COST = 1.5;

  /** Words of one cell for all rows are longer than those of a heading. */
  private static final int MERGED = 24;

  private static final String PARTED = "the headings may be parted elsewhere";

  private static final String AGAIN =
      "the boxhead stands again where no page ends: another table may begin there";

  private static final Form ENDS_IN_NUMBER = Form.of(".*[^\\d,.\\s–-]\\s?\\d[\\d,.]*");

  private TextTables() {}

  /** The tables of a block, in order. */
  static List<ReadTable> read(Block block, PageShape shape) {
    List<Piece> pieces = TableTails.without(Stream.of(block.lines(), shape));
    PrintedWords words = new PrintedWords(block.lines(), shape);
    List<ReadTable> out = new ArrayList<>();
    int from = 0;
    while (from < pieces.size() && pieces.size() < MOST_PIECES) {
      int to = TableEnds.next(pieces, from);
      ReadTable read = table(pieces.subList(from, to), words, shape);
      if (read != null) {
        out.add(read.below(out.isEmpty() ? null : last(out)));
      }
      from = to;
    }
    return out;
  }

  private static ReadTable table(List<Piece> block, PrintedWords words, PageShape shape) {
    Captions captions = Captions.of(block);
    List<Piece> signed = SpacedSigns.joined(captions.rest());
    List<Piece> all = StubAndMeasure.parted(signed, TableEnds.firstData(signed));
    int data = TableEnds.firstData(all);
    if (data <= 0) {
      return null;
    }
    Repeats repeats = Repeats.remove(all, data);
    List<Piece> own = TableTails.withoutWords(repeats.pieces(), data);
    List<Piece> whole = SplitDecimals.joined(own, data);
    List<Piece> pieces = BracketNumbers.asValues(whole, data);
    List<Try> tries = new ArrayList<>();
    UprightTable upright = UprightTable.of(pieces);
    boolean level = upright != null && upright.choice() != null;
    Try best = level ? reading(upright.choice(), upright.fit(upright.choice())) : null;
    List<HeadChoice.Choice> choices =
        level
            ? List.of()
            : HeadChoice.choose(pieces, data, words, repeats.headEnd(), captions.isNamed());
    Map<Integer, BodySigns> signs = new HashMap<>();
    for (HeadChoice.Choice choice : choices) {
      if (upright != null && upright.fits(choice)) {
        tries.add(reading(choice, upright.fit(choice)));
        best = best == null ? tries.get(tries.size() - 1) : best;
      } else if (choice.end() < pieces.size()) {
        BodySigns body =
            signs.computeIfAbsent(
                choice.end(), end -> new BodySigns(pieces.subList(end, pieces.size())));
        for (Try reading : readings(choice, body, best == null)) {
          tries.add(reading);
          best = best == null || reading.score() > best.score() + BETTER ? reading : best;
        }
      }
    }
    if (best == null || !TableForm.isTable(best.grid())) {
      return null;
    }
    List<Piece> body = pieces.subList(best.choice().end(), pieces.size());
    String above = title(pieces, best.choice().start());
    boolean spans =
        captions.isNamed()
            && !LostHeadings.mayHoldStub(above)
            && PeriodCorner.isMeasureOver(best.grid(), above);
    Grid spanned = spans ? PeriodCorner.spanned(best.grid(), above) : best.grid();
    String under = spans || PeriodCorner.holds(spanned, above) ? "" : above;
    Grid narrow = shape.widens() ? spanned : Doubts.narrow(spanned, best.choice());
    List<Piece> printed = pieces.subList(best.choice().start(), best.choice().end());
    int start = best.choice().start();
    String above = start == 0 ? captions.last() : pieces.get(start - 1).text();
    Grid over = LostHeadings.over(narrow, under, above, captions.isNamed());
    HeadFit.Head head = best.choice().head();
    Grid lost = LostHeadings.spanning(LostHeadings.within(over, head, printed), head, printed);
    boolean alone = !level && areAlone(body);
    Grid titled = alone ? LostHeadings.alone(lost, head, printed) : lost;
    boolean each = best.grid().labelColumns() == 2 && printed.size() == head.leaves().size() + 1;
    boolean crossed = CrossedHeads.are(words.between(printed.get(0), last(printed)), head);
    boolean joined = !each && (crossed || JoinedHeads.mayBeParted(printed, head));
    boolean open = joined || HeadHeights.differ(printed, head);
    Grid fixed = withFixedColumns(titled, head, printed);
    Grid parted = StackedColumns.in(open ? fixed.doubting(PARTED) : fixed, pieces);
    Grid again = repeats.within() ? parted.doubting(AGAIN) : parted;
    Grid grid = whole == own ? again : again.doubting("numbers parted by a space were joined");
    String common = overAll(grid);
    String title = captions.title().isEmpty() ? under : (captions.title() + " " + under).strip();
    return new ReadTable(
        common.isEmpty() ? grid : withoutOver(grid, grid.spanners().get(0).text()),
        common.isEmpty() ? title : CellText.join(title, common, Link.LINE),
        pieces.get(spans ? 0 : best.choice().start()).line(),
        lastLine(best.grid(), body),
        OtherReadings.of(best.grid(), best.choice(), near(best, tries)));
  }

  private static <T> T last(List<T> items) {
    return items.get(items.size() - 1);
  }

  /** Where headings can be no more than they are, numbers joined over a space are one each. */
  private static Grid withFixedColumns(Grid read, HeadFit.Head head, List<Piece> printed) {
    long periods = printed.stream().filter(Piece::isPeriod).count();
    boolean each = periods == head.leaves().size() - 1 && !head.leaves().get(0).isEmpty();
    boolean fixes = each || FixedColumns.are(printed, head);
    Grid whole = each ? read.without(PartedThousands.PARTED_AND_JOINED) : read;
    Grid grid = fixes ? whole.without(PartedThousands.PARTED) : whole;
    boolean more = JoinedHeads.mayBeMore(printed, head);
    boolean one = more || JoinedHeads.isOneOverAll(head) || head.leaves().get(0).isEmpty();
    Grid fixed = more ? grid : grid.without(PartedThousands.JOINED);
    return one ? fixed : fixed.without(PartedThousands.JOINED_ONCE);
  }

  /**
   * A heading over every column, the stub's too, is a title, and a unit over all values one of the
   * table; empty when there is none.
   */
  private static String overAll(Grid grid) {
    if (grid.spanners().size() != 1) {
      return "";
    }
    Spanner only = grid.spanners().get(0);
    boolean last = only.to() == grid.columns().size() - 1;
    boolean unit = only.from() == grid.labelColumns() && Titles.isUnit(only.text());
    boolean all = last && (only.from() == 0 || unit);
    return !all ? "" : unit ? inBrackets(only.text()) : only.text();
  }

  private static Grid withoutOver(Grid grid, String over) {
    List<String> columns =
        grid.columns().stream()
            .map(c -> c.startsWith(over + " / ") ? c.substring(over.length() + 3) : c)
            .toList();
    return new Grid(columns, grid.labelColumns(), grid.rows(), List.of(), grid.doubts());
  }

  /** Whether nearly every cell of a body stands on a line of its own. */
  private static boolean areAlone(List<Piece> body) {
    long alone = body.stream().filter(p -> p.isAlone()).count();
    return alone * 10 >= body.size() * 9L;
  }

  /** The grids that speak for themselves nearly as well as the best. */
  private static List<Grid> near(Try best, List<Try> tries) {
    return tries.stream()
        .filter(t -> t != best && t.score() > best.score() - NEAR)
        .filter(t -> t.choice().margin() > -NEAR_COST)
        .map(Try::grid)
        .toList();
  }

  /** One way to read a table, and how well its printed sums come out. */
  private record Try(HeadChoice.Choice choice, Grid grid, double score) {}

  /**
   * The ways to read a table under one choice of boxhead: as the costs say, and, when printed sums
   * do not come out, with each inner column in turn taken for one of words alone.
   */
  private static List<Try> readings(HeadChoice.Choice choice, BodySigns signs, boolean first) {
    List<FitCosts.Hint> hints = ColumnHints.of(choice.head());
    int columns = choice.head().leaves().size();
    List<Try> out = new ArrayList<>();
    Try plain = reading(choice, signs, hints);
    out.add(plain);
    if (!first || !Arithmetic.check(plain.grid()).differs() || columns > MOST_TRIED) {
      return out;
    }
    long labelled = labelled(plain.grid());
    for (int c = 2; c < columns; c++) {
      List<FitCosts.Hint> changed = new ArrayList<>(hints);
      changed.set(c, FitCosts.Hint.ONLY_WORDS);
      Try tried = reading(choice, signs, changed);
      boolean other = tried.grid().columns().size() < columns || hasWords(tried.grid(), c);
      if (other && labelled(tried.grid()) <= labelled + 1) {
        out.add(tried);
      }
    }
    return out;
  }

  private static Try reading(HeadChoice.Choice choice, BodySigns signs, List<FitCosts.Hint> hints) {
    return reading(choice, BodyFit.fit(signs, choice.head().leaves().size(), hints));
  }

  private static Try reading(HeadChoice.Choice choice, Fit plain) {
    RowHeadings.Decided decided =
        RowHeadings.of(
            !choice.stubs().isEmpty(),
            TranslatedNames.of(
                GluedNames.of(
                    RepeatedLabels.of(
                        LabelTails.of(LabelDigits.of(ChangeLines.of(TotalCuts.of(plain))))))));
    Fit fit = decided.fit();
    Grid grid =
        PeriodCorner.of(withoutBlank(GridBuilder.build(choice.head(), fit)), choice.stubs());
    List<String> doubts = new ArrayList<>(grid.doubts());
    doubts.addAll(Doubts.of(choice, fit, grid));
    if (!decided.open().isEmpty()) {
      doubts.add(
          "a heading over rows, or the beginning of a label: "
              + String.join(" | ", decided.open()));
    }
    Grid doubted =
        new Grid(grid.columns(), grid.labelColumns(), grid.rows(), grid.spanners(), doubts);
    return new Try(
        choice,
        doubted,
        Arithmetic.check(doubted).score()
            - 0.5 * blankColumns(doubted)
            - (hasWordsBeforeNumber(fit) ? 0.3 : 0)
            - (grid.columns().size() < fit.columns() ? 0.2 : 0));
  }

  /** Whether words stand before the number that begins a row. */
  private static boolean hasWordsBeforeNumber(Fit fit) {
    return fit.rows().stream()
        .map(row -> row.cells().get(0))
        .anyMatch(
            cell ->
                cell.size() > 1
                    && cell.get(0).isText()
                    && cell.get(1).kind() == Kind.ITEM
                    && cell.get(1).lineStart());
  }

  /** Labels that end in a number, which may have been put there from the next cell. */
  private static long labelled(Grid grid) {
    return grid.rows().stream()
        .filter(
            row -> row.subList(0, grid.labelColumns()).stream().anyMatch(TextTables::endsInNumber))
        .count();
  }

  private static boolean endsInNumber(Grid.GridCell label) {
    return ENDS_IN_NUMBER.matches(label.text());
  }

  /** Whether words stand in a column: in half the rows, or once for all in the first. */
  private static boolean hasWords(Grid grid, int column) {
    long words = grid.rows().stream().filter(r -> !r.get(column).text().isEmpty()).count();
    boolean many = words * 2 >= grid.rows().size();
    String first = grid.rows().isEmpty() ? "" : grid.rows().get(0).get(column).text();
    boolean merged = words == 1 && CellText.width(first) >= MERGED && Kind.of(first) == Kind.TEXT;
    return many || merged;
  }

  /** A column with nothing in it is the rest of the heading before it. */
  private static Grid withoutBlank(Grid grid) {
    for (int c = grid.labelColumns() + 1; c < grid.columns().size(); c++) {
      int column = c;
      boolean blank = grid.rows().stream().allMatch(r -> r.get(column).text().isEmpty());
      if (blank && grid.spanners().isEmpty() && !grid.rows().isEmpty()) {
        List<String> columns = new ArrayList<>(grid.columns());
        columns.set(c - 1, CellText.join(columns.get(c - 1), columns.remove(c), Link.LINE));
        List<List<Grid.GridCell>> rows = new ArrayList<>();
        for (List<Grid.GridCell> row : grid.rows()) {
          List<Grid.GridCell> cells = new ArrayList<>(row);
          cells.remove(c);
          rows.add(cells);
        }
        List<String> doubts = List.of("a heading without values was joined to the one before it");
        return new Grid(columns, grid.labelColumns(), rows, grid.spanners(), doubts);
      }
    }
    return grid;
  }

  private static int blankColumns(Grid grid) {
    int blank = 0;
    for (int c = 0; c < grid.columns().size(); c++) {
      int column = c;
      blank += grid.rows().stream().allMatch(r -> r.get(column).text().isEmpty()) ? 1 : 0;
    }
    return blank;
  }

  private static String title(List<Piece> pieces, int start) {
    StringBuilder title = new StringBuilder();
    for (Piece piece : pieces.subList(0, start)) {
      boolean unit = Titles.isUnit(piece.text()) && !Titles.saysUnit(piece.text());
      String text = unit ? inBrackets(piece.text()) : piece.text();
      title.append(title.length() > 0 ? " " : "").append(text);
    }
    return CellText.finish(title.toString());
  }

  /** A unit in brackets, its own or others: they part it from the title it stands behind. */
  private static String inBrackets(String unit) {
    return "(（".indexOf(unit.charAt(0)) < 0 ? "(" + unit + ")" : unit;
  }

  private static int lastLine(Grid grid, List<Piece> body) {
    int last = 0;
    for (List<Grid.GridCell> row : grid.rows()) {
      for (Grid.GridCell cell : row) {
        last = Math.max(last, cell.line());
      }
    }
    int end = last;
    for (Piece piece : body) {
      if (piece.line() <= last) {
        end = Math.max(end, piece.lastLine());
      }
    }
    return end;
  }
}
