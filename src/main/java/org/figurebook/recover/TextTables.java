package org.figurebook.recover;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.figurebook.recover.block.Block;
import org.figurebook.recover.body.BracketNumbers;
import org.figurebook.recover.body.SpacedSigns;
import org.figurebook.recover.body.SplitDecimals;
import org.figurebook.recover.boxhead.CrossedHeads;
import org.figurebook.recover.boxhead.FixedColumns;
import org.figurebook.recover.boxhead.HeadFit;
import org.figurebook.recover.boxhead.HeadHeights;
import org.figurebook.recover.boxhead.JoinedHeads;
import org.figurebook.recover.boxhead.StubAndMeasure;
import org.figurebook.recover.doubt.Doubts;
import org.figurebook.recover.doubt.HeadShapes;
import org.figurebook.recover.doubt.LostHeadings;
import org.figurebook.recover.doubt.OtherReadings;
import org.figurebook.recover.doubt.PartedThousands;
import org.figurebook.recover.doubt.StackedColumns;
import org.figurebook.recover.extent.BracketLabels;
import org.figurebook.recover.extent.Captions;
import org.figurebook.recover.extent.LastLabel;
import org.figurebook.recover.extent.NumberedParts;
import org.figurebook.recover.extent.Repeats;
import org.figurebook.recover.extent.TableEnds;
import org.figurebook.recover.extent.TableTails;
import org.figurebook.recover.grid.Grid;
import org.figurebook.recover.grid.PeriodCorner;
import org.figurebook.recover.grid.ReadTable;
import org.figurebook.recover.grid.TableForm;
import org.figurebook.recover.line.PageShape;
import org.figurebook.recover.line.PrintedWords;
import org.figurebook.recover.line.Stream;
import org.figurebook.recover.piece.CellText;
import org.figurebook.recover.piece.Link;
import org.figurebook.recover.piece.Piece;
import org.figurebook.recover.piece.PieceLines;
import org.figurebook.recover.piece.Titles;
import org.figurebook.table.Spanner;

/** Reads the tables of a block of lines whose layout is lost. */
final class TextTables {
  private static final int MOST_PIECES = 400_000;
  private static final String PARTED = "the headings may be parted elsewhere";

  private static final String AGAIN =
      "the boxhead stands again where no page ends: another table may begin there";

  private static final String GOES_ON =
      "a table with the same headings follows: it may go on there, and its last label too";

  private TextTables() {}

  /** The tables of a block, in order. */
  static List<ReadTable> read(Block block, PageShape shape) {
    List<Piece> all = NumberedParts.withoutNext(Stream.of(block.lines(), shape));
    List<Piece> pieces = TableTails.without(all);
    PrintedWords words = new PrintedWords(block.lines(), shape);
    List<ReadTable> out = new ArrayList<>();
    int from = 0;
    while (from < pieces.size() && pieces.size() < MOST_PIECES) {
      int to = TableEnds.next(pieces, from);
      ReadTable read = table(pieces.subList(from, to), words, shape);
      if (read != null) {
        ReadTable before = out.isEmpty() ? null : last(out);
        if (before != null && before.mayGoOn(read)) {
          out.set(out.size() - 1, before.doubting(GOES_ON));
        }
        out.add(read.below(before));
      }
      from = to;
    }
    return out;
  }

  private static ReadTable table(List<Piece> block, PrintedWords words, PageShape shape) {
    Captions above = Captions.of(block);
    List<Piece> signed = SpacedSigns.joined(above.rest());
    int row = TableEnds.firstData(signed);
    List<Piece> all = StubAndMeasure.parted(signed, row);
    int first = row + all.size() - signed.size();
    if (first <= 0) {
      return null;
    }
    Repeats repeats = Repeats.remove(all, first);
    int title = repeats.titleEnd();
    int data = first - title;
    Captions captions = above.with(all.subList(0, title));
    List<Piece> rest = repeats.pieces().subList(title, repeats.pieces().size());
    List<Piece> labelled = BracketLabels.whole(rest, data);
    List<Piece> last = LastLabel.whole(labelled, data);
    List<Piece> own = last != null ? last : TableTails.withoutWords(labelled, data);
    List<Piece> whole = SplitDecimals.joined(own, data);
    List<Piece> pieces = BracketNumbers.asValues(whole, data);
    TextReadings readings =
        TextReadings.of(pieces, data, words, repeats.headEnd() - title, captions.isNamed());
    return readings == null || !TableForm.isTable(readings.best().grid())
        ? null
        : finished(
            captions,
            pieces,
            readings,
            new Told(words, shape, doubts(repeats.within(), whole != own, last != null)));
  }

  /**
   * What is known of a table beside its pieces.
   *
   * @param words of its lines, as they are printed
   * @param doubts what its pieces leave open, whatever the reading
   */
  private record Told(PrintedWords words, PageShape shape, List<String> doubts) {}

  /**
   * What the pieces of a table leave open.
   *
   * @param again whether its boxhead stands in it again where no page ends
   * @param joined whether numbers parted by a space were joined
   * @param label whether the label of its last row goes on below
   */
  private static List<String> doubts(boolean again, boolean joined, boolean label) {
    List<String> doubts = new ArrayList<>();
    if (again) {
      doubts.add(AGAIN);
    }
    if (joined) {
      doubts.add("numbers parted by a space were joined");
    }
    if (label) {
      doubts.add("words close below the last row may be the end of its label or what follows");
    }
    return doubts;
  }

  /** The table that is read best, with its headings looked at once more and its title. */
  private static ReadTable finished(
      Captions captions, List<Piece> pieces, TextReadings readings, Told told) {
    TextReadings.Try best = readings.best();
    int start = best.choice().start();
    List<Piece> body = pieces.subList(best.choice().end(), pieces.size());
    String above = title(pieces, start);
    boolean spans =
        captions.isNamed()
            && !LostHeadings.mayHoldStub(above)
            && PeriodCorner.isMeasureOver(best.grid(), above);
    Grid spanned = spans ? PeriodCorner.spanned(best.grid(), above) : best.grid();
    String under = spans || PeriodCorner.holds(spanned, above) ? "" : above;
    Grid narrow = told.shape().widens() ? spanned : Doubts.narrow(spanned, best.choice());
    String last = start == 0 ? captions.last() : lineBefore(pieces, start);
    String whole = (captions.title() + " " + under).strip();
    Grid over = LostHeadings.over(narrow, under, whole, last, captions.isNamed());
    Grid fixed = heads(over, best, pieces.subList(start, best.choice().end()), body, told);
    Grid parted = StackedColumns.in(fixed, pieces);
    Grid grid = parted;
    for (String doubt : told.doubts()) {
      grid = grid.doubting(doubt);
    }
    String common = overAll(grid);
    return new ReadTable(
        common.isEmpty() ? grid : withoutOver(grid, grid.spanners().get(0).text()),
        common.isEmpty() ? whole : CellText.join(whole, common, Link.LINE),
        pieces.get(spans ? 0 : start).line(),
        lastLine(best.grid(), body),
        OtherReadings.of(best.grid(), best.choice(), readings.near()));
  }

  /** The grid with what its boxhead, as printed, leaves open. */
  private static Grid heads(
      Grid grid, TextReadings.Try best, List<Piece> printed, List<Piece> body, Told told) {
    HeadFit.Head head = best.choice().head();
    Grid whole = HeadShapes.broken(LostHeadings.within(grid, head, printed), printed);
    Grid lost = LostHeadings.spanning(whole, head, printed);
    boolean alone = !best.level() && areAlone(body);
    Grid titled = alone ? LostHeadings.alone(lost, head, printed) : lost;
    boolean each = best.grid().labelColumns() == 2 && printed.size() == head.leaves().size() + 1;
    boolean crossed = CrossedHeads.are(told.words().between(printed.get(0), last(printed)), head);
    boolean joined = !each && (crossed || JoinedHeads.mayBeParted(printed, head));
    boolean open = joined || HeadHeights.differ(printed, head);
    Grid fixed = withFixedColumns(titled, head, printed);
    return open ? fixed.doubting(PARTED) : fixed;
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
    boolean paired = JoinedHeads.arePaired(printed, head);
    boolean one =
        more || paired || JoinedHeads.isOneOverAll(head) || head.leaves().get(0).isEmpty();
    Grid fixed = more || paired ? grid : grid.without(PartedThousands.JOINED);
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

  /** The line that ends before a piece. */
  private static String lineBefore(List<Piece> pieces, int at) {
    return pieces.subList(PieceLines.start(pieces, at), at).stream()
        .map(Piece::text)
        .collect(Collectors.joining(" "));
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
