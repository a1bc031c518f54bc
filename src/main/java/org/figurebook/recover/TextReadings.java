package org.figurebook.recover;

import java.util.ArrayList;
import java.util.List;
import org.figurebook.document.Form;
import org.figurebook.recover.body.BodyFits;
import org.figurebook.recover.body.ChangeLines;
import org.figurebook.recover.body.Fit;
import org.figurebook.recover.body.FitCosts;
import org.figurebook.recover.body.SummedCuts;
import org.figurebook.recover.body.TotalCuts;
import org.figurebook.recover.choice.ColumnHints;
import org.figurebook.recover.choice.HeadChoice;
import org.figurebook.recover.doubt.Doubts;
import org.figurebook.recover.doubt.Misfits;
import org.figurebook.recover.grid.Arithmetic;
import org.figurebook.recover.grid.Grid;
import org.figurebook.recover.grid.GridBuilder;
import org.figurebook.recover.grid.PeriodCorner;
import org.figurebook.recover.line.PrintedWords;
import org.figurebook.recover.piece.CellText;
import org.figurebook.recover.piece.Kind;
import org.figurebook.recover.piece.Link;
import org.figurebook.recover.piece.Piece;
import org.figurebook.recover.stub.GluedNames;
import org.figurebook.recover.stub.LabelDigits;
import org.figurebook.recover.stub.LabelTails;
import org.figurebook.recover.stub.RepeatedLabels;
import org.figurebook.recover.stub.RowHeadings;
import org.figurebook.recover.stub.SumLabels;
import org.figurebook.recover.stub.TranslatedNames;
import org.figurebook.recover.upright.UprightTable;

/** The ways to read the pieces of a table, and the best of them. */
record TextReadings(Try best, List<Try> others) {
  private static final int MOST_TRIED = 14;

  /** A reading must be better by so much to be taken before one that costs less. */
  private static final double BETTER = 0.1;

  /** What a doubt weighs that tells of a reading that it does not fit, and how many count. */
  private static final double MISFIT = 0.4;

  private static final int MOST_MISFITS = 3;

  /** What it weighs how much worse a boxhead looked. */
  private static final double BEHIND = 0.02;

  /** Readings no more than so much worse are named. */
  private static final double NEAR = 0.3;

  private static final double NEAR_COST = 1.5;

  /** Words of one cell for all rows are longer than those of a heading. */
  private static final int MERGED = 24;

  private static final Form ENDS_IN_NUMBER = Form.of(".*[^\\d,.\\s–-]\\s?\\d[\\d,.]*");

  /**
   * One way to read a table.
   *
   * @param level whether its headings stand on lines of their own, a cell a line
   * @param score how well its printed sums come out
   * @param fit its rows, each piece in its column
   * @param open headings over rows that may as well begin a label
   */
  record Try(
      HeadChoice.Choice choice,
      Grid grid,
      boolean level,
      double score,
      Fit fit,
      List<String> open) {
    /** This with why it is not sure, which is asked only where it may be taken. */
    Try doubted() {
      List<String> doubts = new ArrayList<>(grid.doubts());
      doubts.addAll(Doubts.of(choice, fit, grid));
      if (!open.isEmpty()) {
        doubts.add("a heading over rows, or the beginning of a label: " + String.join(" | ", open));
      }
      Grid doubted =
          new Grid(grid.columns(), grid.labelColumns(), grid.rows(), grid.spanners(), doubts);
      return new Try(choice, doubted, level, score, fit, open);
    }

    Try doubting(String why) {
      return new Try(choice, grid.doubting(why), level, score, fit, open);
    }

    int misfits() {
      return Misfits.count(grid.doubts());
    }
  }

  /**
   * The readings of some pieces; null when there is none.
   *
   * @param data the first piece that certainly holds data
   * @param words of the lines, as they are printed
   * @param known where a boxhead printed again shows its end; -1 when it is not known
   * @param named whether the table has a title above the pieces
   */
  static TextReadings of(
      List<Piece> pieces, int data, PrintedWords words, int known, boolean named) {
    UprightTable upright = UprightTable.of(pieces);
    if (upright != null && upright.choice() != null) {
      Try only = reading(upright.choice(), upright.fit(upright.choice()), true);
      return new TextReadings(only.doubted(), List.of());
    }
    List<Try> tries = new ArrayList<>();
    BodyFits fits = new BodyFits(pieces);
    for (HeadChoice.Choice choice : HeadChoice.choose(pieces, data, words, known, named, fits)) {
      if (upright != null && upright.fits(choice)) {
        tries.add(reading(choice, upright.fit(choice), false));
      } else if (choice.end() < pieces.size()) {
        tries.addAll(readings(choice, fits, pieces.size(), tries.isEmpty()));
      }
    }
    return tries.isEmpty() ? null : best(tries);
  }

  /**
   * The reading whose sums come out best; where it does not fit its rows, another that does, if its
   * boxhead begins no later.
   */
  private static TextReadings best(List<Try> tries) {
    Try best = bestSums(tries);
    Try doubted = best.doubted();
    if (doubted.misfits() == 0) {
      return of(doubted, best, tries);
    }
    int start = best.choice().start();
    List<Try> from = tries.stream().filter(t -> t.choice().start() <= start).toList();
    Try fitting = null;
    Try plain = null;
    for (Try reading : from) {
      Try asked = reading == best ? doubted : reading.doubted();
      if (fitting == null || fitness(asked) > fitness(fitting) + BETTER) {
        fitting = asked;
        plain = reading;
      }
    }
    return fitting == doubted
        ? of(doubted, best, tries)
        : of(fitting.doubting(Misfits.TAKEN), plain, tries);
  }

  private static TextReadings of(Try taken, Try plain, List<Try> tries) {
    return new TextReadings(taken, tries.stream().filter(t -> t != plain).toList());
  }

  /** The one whose sums come out best, the first and cheapest of those near it. */
  private static Try bestSums(List<Try> tries) {
    Try best = tries.get(0);
    for (Try reading : tries.subList(1, tries.size())) {
      best = reading.score() > best.score() + BETTER ? reading : best;
    }
    return best;
  }

  private static double fitness(Try reading) {
    int misfits = Math.min(MOST_MISFITS, reading.misfits());
    return reading.score() - MISFIT * misfits - BEHIND * Math.max(0, -reading.choice().margin());
  }

  /** The grids that speak for themselves nearly as well as the best. */
  List<Grid> near() {
    return others.stream()
        .filter(t -> t.score() > best.score() - NEAR)
        .filter(t -> t.choice().margin() > -NEAR_COST)
        .map(Try::grid)
        .toList();
  }

  /**
   * The ways to read a table under one choice of boxhead: as the costs say, and, when printed sums
   * do not come out, with each inner column in turn taken for one of words alone.
   */
  private static List<Try> readings(
      HeadChoice.Choice choice, BodyFits fits, int end, boolean first) {
    List<FitCosts.Hint> hints = ColumnHints.of(choice.head());
    int columns = choice.head().leaves().size();
    List<Try> out = new ArrayList<>();
    Try plain = reading(choice, fits.of(choice.end(), end, columns, hints), false);
    out.add(plain);
    if (!first || !Arithmetic.check(plain.grid()).differs() || columns > MOST_TRIED) {
      return out;
    }
    long labelled = labelled(plain.grid());
    for (int c = 2; c < columns; c++) {
      List<FitCosts.Hint> changed = new ArrayList<>(hints);
      changed.set(c, FitCosts.Hint.ONLY_WORDS);
      Try tried = reading(choice, fits.of(choice.end(), end, columns, changed), false);
      boolean other = tried.grid().columns().size() < columns || hasWords(tried.grid(), c);
      if (other && labelled(tried.grid()) <= labelled + 1) {
        out.add(tried);
      }
    }
    return out;
  }

  private static Try reading(HeadChoice.Choice choice, Fit plain, boolean level) {
    RowHeadings.Decided decided =
        RowHeadings.of(
            !choice.stubs().isEmpty(),
            TranslatedNames.of(
                GluedNames.of(
                    RepeatedLabels.of(
                        LabelTails.of(
                            LabelDigits.of(
                                ChangeLines.of(
                                    SumLabels.of(TotalCuts.of(SummedCuts.of(plain))))))))));
    Fit fit = decided.fit();
    Grid grid =
        PeriodCorner.of(withoutBlank(GridBuilder.build(choice.head(), fit)), choice.stubs());
    double score =
        Arithmetic.check(grid).score()
            - 0.5 * blankColumns(grid)
            - (hasWordsBeforeNumber(fit) ? 0.3 : 0)
            - (grid.columns().size() < fit.columns() ? 0.2 : 0);
    return new Try(choice, grid, level, score, fit, decided.open());
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
            row ->
                row.subList(0, grid.labelColumns()).stream().anyMatch(TextReadings::endsInNumber))
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
}
