package org.figurebook.recover;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.figurebook.document.Document;
import org.figurebook.document.Form;
import org.figurebook.document.Patience;
import org.figurebook.outline.Outline;
import org.figurebook.outline.Part;
import org.figurebook.outline.Reply;
import org.figurebook.outline.Section;
import org.figurebook.recover.block.Block;
import org.figurebook.recover.block.BlockFinder;
import org.figurebook.recover.drawn.DrawnTables;
import org.figurebook.recover.extent.RowsBelow;
import org.figurebook.recover.grid.Grid;
import org.figurebook.recover.grid.ReadTable;
import org.figurebook.recover.grid.TableBuilder;
import org.figurebook.recover.line.PageShape;
import org.figurebook.recover.piece.Kind;
import org.figurebook.table.Table;

/** Recovers the tables of a document. */
public final class TableRecovery {
  private static final Form PAGE = Form.of("(?:頁[次數碼]?|Pages?(?: [Nn]o\\.?)?)");

  private TableRecovery() {}

  /** The tables of a document, in order, checked and with their confidence. */
  public static List<Table> recover(Document document, Outline outline) {
    PageShape shape = PageShape.of(document);
    DrawnTables drawn = DrawnTables.of(document, outline, shape);
    List<Found> found = new ArrayList<>();
    for (DrawnTables.Drawn table : drawn.tables()) {
      if (keeps(table.section(), table.grid())) {
        found.add(new Found(table.first(), table.section(), table::build));
      }
    }
    List<Block> blocks = BlockFinder.find(document, drawn.rest(outline), shape);
    Patience patience = Patience.ofThisThread();
    List<InText> inText =
        blocks.parallelStream()
            .peek(block -> patience.check())
            .map(block -> inText(block, shape))
            .toList();
    RowsBelow below = new RowsBelow(document, shape, lines(drawn, inText));
    inText.forEach(tables -> found.addAll(tables.found(below)));
    found.sort(Comparator.comparingInt(Found::line));
    Naming naming = new Naming(document, outline);
    List<Supplier<Table>> named = found.stream().map(naming::named).toList();
    return named.parallelStream().peek(table -> patience.check()).map(Supplier::get).toList();
  }

  private static InText inText(Block block, PageShape shape) {
    List<ReadTable> kept =
        TextTables.read(block, shape).stream()
            .filter(read -> keeps(block.section(), read.grid()))
            .toList();
    return new InText(block, kept);
  }

  /** The lines that tables were read from. */
  private static BitSet lines(DrawnTables drawn, List<InText> inText) {
    BitSet lines = BitSet.valueOf(drawn.covered().toLongArray());
    for (InText tables : inText) {
      tables.read().forEach(read -> lines.set(read.first(), read.last() + 1));
    }
    return lines;
  }

  /** The tables read from the lines of a block. */
  private record InText(Block block, List<ReadTable> read) {
    List<Found> found(RowsBelow below) {
      return read.stream().map(below::doubted).map(this::found).toList();
    }

    private Found found(ReadTable read) {
      Maker maker = (d, reply, id) -> TableBuilder.build(d, reply, block, read, id);
      return new Found(read.first(), block.section(), maker);
    }
  }

  /** A table still to be made: where it begins, and how it is made. */
  private record Found(int line, Section section, Maker maker) {}

  /** Makes the finished table of what was read. */
  private interface Maker {
    Table make(Document document, Reply reply, String id);
  }

  /** A template in a question, to be filled in, is no table. */
  private static boolean keeps(Section section, Grid grid) {
    return (section.part() != Part.QUESTION || hasNumbers(grid)) && !isContents(grid);
  }

  /** Contents of a paper: the only numbers are pages that go up. */
  private static boolean isContents(Grid grid) {
    int last = grid.columns().size() - 1;
    if (last < 1 || !PAGE.matches(grid.columns().get(last))) {
      return false;
    }
    int before = 0;
    for (List<Grid.GridCell> row : grid.rows()) {
      String text = row.get(last).text();
      int page = text.matches("\\d{1,4}") ? Integer.parseInt(text) : before;
      if (page < before) {
        return false;
      }
      before = page;
    }
    return true;
  }

  /** Gives tables their ids: document, reply and a running number within it. */
  private static final class Naming {
    private final Document document;
    private final Outline outline;
    private final Map<String, Integer> numbers = new HashMap<>();

    Naming(Document document, Outline outline) {
      this.document = document;
      this.outline = outline;
    }

    /** The table with its id, still to be made. */
    Supplier<Table> named(Found found) {
      int at = found.section().reply();
      Reply reply = at < 0 ? null : outline.replies().get(at);
      String owner = owner(reply);
      int number = numbers.merge(owner, 1, Integer::sum);
      String id = document.id() + "-" + owner + "-t" + number;
      return () -> found.maker().make(document, reply, id);
    }
  }

  private static boolean hasNumbers(Grid grid) {
    return grid.rows().stream()
        .flatMap(r -> r.stream().skip(grid.labelColumns()))
        .anyMatch(c -> Kind.of(c.text()).isNumber());
  }

  private static String owner(Reply reply) {
    if (reply == null) {
      return "body";
    }
    if (!reply.number().isBlank()) {
      return reply.number().replaceAll("[^\\p{L}\\p{N}]+", "_");
    }
    return reply.question().isBlank()
        ? "reply" + reply.firstLine()
        : "q" + reply.question().replaceAll("[^\\p{L}\\p{N}]+", "_");
  }
}
