package org.figurebook.recover.drawn;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.figurebook.document.Document;
import org.figurebook.document.DrawnTable;
import org.figurebook.evidence.Check;
import org.figurebook.outline.Outline;
import org.figurebook.outline.Part;
import org.figurebook.outline.Reply;
import org.figurebook.outline.Section;
import org.figurebook.recover.block.Block;
import org.figurebook.recover.grid.Arithmetic;
import org.figurebook.recover.grid.Certainty;
import org.figurebook.recover.grid.Grid;
import org.figurebook.recover.grid.Marks;
import org.figurebook.recover.grid.ReadTable;
import org.figurebook.recover.grid.TableBuilder;
import org.figurebook.recover.grid.TableUnits;
import org.figurebook.recover.line.PageShape;
import org.figurebook.recover.piece.CellText;
import org.figurebook.recover.piece.Kind;
import org.figurebook.table.Table;

/**
 * The statistical tables among those whose cells the format gives.
 *
 * @param tables in order
 * @param covered lines that belong to them and to frames that hold none
 */
public record DrawnTables(List<Drawn> tables, BitSet covered) {
  /**
   * A drawn table with what stands around it.
   *
   * @param section the section it begins in
   * @param body its grid
   * @param above its caption
   * @param below notes under it
   * @param unit its unit line; may be empty
   * @param first first line
   * @param last last line
   */
  public record Drawn(
      Section section,
      DrawnBody.Read body,
      DrawnLines.Above above,
      List<String> below,
      String unit,
      int first,
      int last) {

    /** Its grid. */
    public Grid grid() {
      return body.grid();
    }

    /** The finished table. Sums count a value that a merged cell holds for several fields once. */
    public Table build(Document document, Reply reply, String id) {
      Grid grid = body.grid();
      boolean ruled = body.ruled();
      Block block = new Block(section, above.lead(), List.of(), below);
      ReadTable read = new ReadTable(grid, above.title(), first, last, List.of());
      Table plain = TableBuilder.build(document, reply, block, read, id);
      Grid once = TableBuilder.clean(body.once(), Marks.behind(document, last, section.lastLine()));
      Arithmetic.Verdict verdict = Arithmetic.check(once);
      Certainty certainty = Certainty.of(once, verdict, ruled);
      List<Check> checks = TableBuilder.checks(document, once, verdict, id);
      return new Table(
          plain.id(),
          plain.document(),
          plain.reply(),
          plain.question(),
          plain.annex(),
          plain.caption(),
          unit.isEmpty() ? unitOf(plain) : unit,
          plain.columns(),
          plain.labelColumns(),
          plain.rows(),
          plain.totalRows(),
          plain.totalColumns(),
          plain.spanners(),
          plain.notes(),
          first,
          last,
          plain.page(),
          certainty.level(),
          certainty.doubt(),
          checks,
          plain.places());
    }

    /** The unit of the headings, or one that every row's label names. */
    private static String unitOf(Table table) {
      if (!table.unit().isEmpty()) {
        return table.unit();
      }
      String unit = null;
      for (int r = 0; r < table.rows().size(); r++) {
        String own = TableUnits.money(table.label(r));
        if (unit != null && !unit.equals(own)) {
          return "";
        }
        unit = own;
      }
      return unit == null ? "" : unit;
    }
  }

  /** Finds them. */
  public static DrawnTables of(Document document, Outline outline, PageShape shape) {
    return new Finder(document, outline, shape).find();
  }

  /** A document's sections with the drawn lines taken out, for what is left to read as text. */
  public Outline rest(Outline outline) {
    if (covered.isEmpty()) {
      return outline;
    }
    List<Section> sections = new ArrayList<>();
    for (Section section : outline.sections()) {
      int n = section.firstLine();
      while (n <= section.lastLine()) {
        boolean taken = covered.get(n);
        int end = taken ? covered.nextClearBit(n) : covered.nextSetBit(n);
        int last = end < 0 ? section.lastLine() : Math.min(section.lastLine(), end - 1);
        Part part = taken ? Part.INDEX : section.part();
        sections.add(new Section(part, section.reply(), section.heading(), n, last));
        n = last + 1;
      }
    }
    return new Outline(outline.kind(), sections, outline.replies(), outline.findings());
  }

  private static final class Finder {
    private final Document document;
    private final DrawnLines lines;
    private final boolean sheets;
    private final BitSet covered = new BitSet();
    private final List<Drawn> found = new ArrayList<>();

    Finder(Document document, Outline outline, PageShape shape) {
      this.document = document;
      this.lines = new DrawnLines(document, outline, shape);
      this.sheets = document.format().equals("xlsx") || document.format().equals("csv");
    }

    DrawnTables find() {
      List<DrawnGrid> grids = new ArrayList<>();
      for (DrawnTable table : document.tables()) {
        DrawnGrid grid = DrawnGrid.of(table);
        if (grid == null) {
          continue;
        }
        if (sheets) {
          grids.addAll(DrawnSplit.sheet(grid));
        } else {
          grids.add(grid);
        }
      }
      List<DrawnGrid> frames = sheets ? grids : new DrawnStitch(document, lines).join(grids);
      for (int i = 0; i < frames.size(); i++) {
        DrawnGrid grid = frames.get(i);
        boolean last = i == frames.size() - 1 || frames.get(i + 1).firstPage() != grid.firstPage();
        frame(sheets ? grid : DrawnSplit.withoutBlankColumns(grid), last || !sheets);
      }
      if (sheets) {
        covered.set(1, document.lines().size() + 1);
      }
      return new DrawnTables(found, covered);
    }

    private void frame(DrawnGrid frame, boolean alone) {
      Section section = lines.section(frame.firstLine());
      if (frame.columns() < 2 || frame.rows() < 2 || section == null || isPacked(frame)) {
        return;
      }
      boolean heading = section.part() == Part.INDEX || section.part() == Part.HEADING;
      DrawnHead head = DrawnHead.of(frame, sheets);
      boolean form = head.end() == head.top() && frame.columns() == 2 || isForm(frame);
      if (heading || form) {
        return;
      }
      int before = found.size();
      List<DrawnGrid> parts = DrawnSplit.boxheads(frame, head);
      for (DrawnGrid grid : parts) {
        table(grid, section, alone && parts.size() == 1);
      }
      if (frame.ruled() || found.size() > before) {
        frame.lines().forEach(l -> covered.set(l[0], l[1] + 1));
      }
    }

    /** A form has a colon behind most of its labels. */
    private static boolean isForm(DrawnGrid grid) {
      int labels = 0;
      int colons = 0;
      for (int r = 0; r < grid.rows(); r++) {
        String text = grid.text(r, 0);
        labels += text.isEmpty() ? 0 : 1;
        colons += text.endsWith(":") || text.endsWith("：") ? 1 : 0;
      }
      return colons * 2 > labels;
    }

    /**
     * Reads a table.
     *
     * @param alone whether no other boxhead follows, so that a unit at its foot is its own
     */
    private void table(DrawnGrid grid, Section section, boolean alone) {
      DrawnBody.Read body = DrawnBody.read(grid, DrawnHead.of(grid, sheets));
      if (!isStatistical(body.grid())) {
        return;
      }
      int first = grid.firstLine();
      int last = grid.lastLine();
      DrawnLines.Above above = lines.above(first);
      String unit = above.unit().isEmpty() ? lines.unitBelow(last) : above.unit();
      List<String> title = new ArrayList<>();
      for (String text : body.titles()) {
        String own = DrawnLines.unit(text);
        unit = own.isEmpty() ? unit : own;
        if (own.isEmpty()) {
          title.add(text);
        }
      }
      if (!title.isEmpty()) {
        String text = CellText.finish(String.join(" ", title));
        above = new DrawnLines.Above(text, above.lead(), above.unit());
      }
      List<String> notes = new ArrayList<>();
      for (String text : body.notes()) {
        String own = alone ? DrawnLines.unitSaid(text) : "";
        unit = unit.isEmpty() ? own : unit;
        notes.addAll(own.isEmpty() ? List.of(text) : List.of());
      }
      notes.addAll(lines.below(last));
      found.add(new Drawn(section, body, above, notes, unit, first, last));
    }

    /** Rows that no line parts: several numbers in one cell, so that the grid is not drawn. */
    private static boolean isPacked(DrawnGrid grid) {
      int packed = 0;
      int values = 0;
      for (int r = 0; r < grid.rows(); r++) {
        for (int c = 1; c < grid.columns(); c++) {
          if (grid.isOrigin(r, c) && !grid.isBlank(r, c)) {
            String[] words = grid.text(r, c).split(" ");
            int numbers = 0;
            for (String word : words) {
              numbers += Kind.of(word).isNumber() ? 1 : 0;
            }
            packed += numbers >= 2 && numbers == words.length ? 1 : 0;
            values += numbers >= 1 ? 1 : 0;
          }
        }
      }
      return packed * 2 > values && packed >= 2;
    }

    /** A statistical table has figures, in cells of their own or in most of its texts. */
    private static boolean isStatistical(Grid grid) {
      int figures = 0;
      int digits = 0;
      int filled = 0;
      for (List<Grid.GridCell> row : grid.rows()) {
        for (Grid.GridCell cell : row.subList(grid.labelColumns(), row.size())) {
          String text = cell.text();
          figures += Figures.isFigure(text) || Kind.of(text) == Kind.YEAR ? 1 : 0;
          digits += text.chars().anyMatch(Character::isDigit) ? 1 : 0;
          filled += text.isEmpty() ? 0 : 1;
        }
      }
      return figures > 0 || grid.rows().size() >= 2 && digits * 2 >= filled && filled > 0;
    }
  }
}
