package org.figurebook.recover.grid;

import java.util.ArrayList;
import java.util.List;
import org.figurebook.document.Document;
import org.figurebook.document.Place;
import org.figurebook.evidence.Check;
import org.figurebook.evidence.Confidence;
import org.figurebook.outline.Part;
import org.figurebook.outline.Reply;
import org.figurebook.recover.block.Block;
import org.figurebook.recover.piece.CellText;
import org.figurebook.recover.piece.Words;
import org.figurebook.table.Footnote;
import org.figurebook.table.Spanner;
import org.figurebook.table.Table;

/** Makes the finished table of a grid: caption, unit, notes, totals, checks, confidence. */
public final class TableBuilder {
  private TableBuilder() {}

  /**
   * The finished table.
   *
   * @param reply the reply it stands in; null when it stands in none
   * @param block what stands around it
   * @param id its id
   */
  public static Table build(
      Document document, Reply reply, Block block, ReadTable read, String id) {
    Marks marks = Marks.behind(document, read.last(), block.section().lastLine());
    Grid grid = clean(read.grid(), marks);
    List<List<String>> rows = grid.texts();
    List<List<Place>> places = new ArrayList<>();
    for (List<Grid.GridCell> row : grid.rows()) {
      places.add(
          new ArrayList<>(
              row.stream()
                  .map(c -> c.line() == 0 ? null : document.placeAt(c.line(), c.character()))
                  .toList()));
    }
    Arithmetic.Verdict verdict =
        Arithmetic.check(grid).with(ProseCount.of(grid, block.lead() + read.title()));
    Certainty confidence = Certainty.of(grid, verdict, false);
    List<Footnote> notes = Notes.of(block.after());
    String caption = read.title().isEmpty() ? LeadCaption.of(block.lead()) : read.title();
    List<Integer> totals = totalColumns(grid);
    return new Table(
        id,
        document.name(),
        reply == null ? "" : reply.number(),
        reply == null ? "" : reply.question(),
        block.section().part() == Part.ANNEX ? block.section().heading() : "",
        caption,
        TableUnits.of(grid, read.title(), caption, totals),
        grid.columns(),
        grid.labelColumns(),
        rows,
        totalRows(grid),
        totals,
        grid.spanners(),
        notes,
        read.first(),
        read.last(),
        document.lines().get(read.first() - 1).page(),
        confidence.level(),
        confidence.doubt(),
        confidence.level() == Confidence.CHECK ? read.others() : List.of(),
        checks(document, grid, verdict, id),
        places);
  }

  /** The checks of a table, each at the place of its cell. */
  public static List<Check> checks(
      Document document, Grid grid, Arithmetic.Verdict verdict, String id) {
    List<Check> checks = new ArrayList<>();
    for (Arithmetic.Result r : verdict.results()) {
      Grid.GridCell cell = grid.rows().get(r.row()).get(r.column());
      checks.add(
          new Check(
              "c-" + id + "-" + r.kind() + "-r" + r.row() + "c" + r.column(),
              r.kind(),
              id,
              r.status(),
              r.expected(),
              r.found(),
              r.detail(),
              document.placeAt(cell.line(), cell.character())));
    }
    return checks;
  }

  /** The grid without the marks of its notes. */
  public static Grid clean(Grid grid, Marks marks) {
    List<List<Grid.GridCell>> rows = new ArrayList<>();
    for (List<Grid.GridCell> row : grid.rows()) {
      rows.add(
          row.stream()
              .map(c -> new Grid.GridCell(marks.text(c.text()), c.line(), c.character()))
              .toList());
    }
    List<Spanner> spanners =
        grid.spanners().stream()
            .map(s -> new Spanner(marks.heading(s.text()), s.from(), s.to()))
            .toList();
    return new Grid(
        marks.headings(grid.columns()), grid.labelColumns(), rows, spanners, grid.doubts());
  }

  private static List<Integer> totalRows(Grid grid) {
    List<Integer> out = new ArrayList<>();
    for (int r = 0; r < grid.rows().size(); r++) {
      for (int c = 0; c < grid.labelColumns(); c++) {
        if (Words.isTotal(grid.rows().get(r).get(c).text())) {
          out.add(r);
          break;
        }
      }
    }
    return out;
  }

  private static List<Integer> totalColumns(Grid grid) {
    List<Integer> out = new ArrayList<>();
    for (int c = grid.labelColumns(); c < grid.columns().size(); c++) {
      if (Words.isTotal(CellText.lowest(grid.columns().get(c)))) {
        out.add(c);
      }
    }
    return out;
  }
}
