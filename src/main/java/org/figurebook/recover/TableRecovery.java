package org.figurebook.recover;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.figurebook.document.Document;
import org.figurebook.outline.Outline;
import org.figurebook.outline.Part;
import org.figurebook.outline.Reply;
import org.figurebook.outline.Section;
import org.figurebook.table.Table;

/** Recovers the tables of a document. */
public final class TableRecovery {
  private TableRecovery() {}

  /** The tables of a document, in order, checked and with their confidence. */
  public static List<Table> recover(Document document, Outline outline) {
    Naming naming = new Naming(document, outline);
    List<Table> tables = new ArrayList<>();
    List<TextTables.Read> drawn = DrawnTables.read(document.tables());
    for (TextTables.Read read : drawn) {
      Section section = sectionAt(outline, read.first());
      if (section != null && keeps(section, read.grid())) {
        tables.add(naming.build(around(document, section, read), read));
      }
    }
    if (!drawn.isEmpty()) {
      return tables;
    }
    PageShape shape = PageShape.of(document);
    for (Block block : BlockFinder.find(document, outline, shape)) {
      for (TextTables.Read read : TextTables.read(block, shape)) {
        if (keeps(block.section(), read.grid())) {
          tables.add(naming.build(block, read));
        }
      }
    }
    return tables;
  }

  /** A template in a question, to be filled in, is no table. */
  private static boolean keeps(Section section, Grid grid) {
    return section.part() != Part.QUESTION || hasNumbers(grid);
  }

  private static Section sectionAt(Outline outline, int line) {
    return outline.sections().stream()
        .filter(s -> s.firstLine() <= line && line <= s.lastLine())
        .findFirst()
        .orElse(null);
  }

  /** The words over a drawn table and the notes under it. */
  private static Block around(Document document, Section section, TextTables.Read read) {
    String lead = "";
    for (int n = read.first() - 1; n >= Math.max(section.firstLine(), read.first() - 4); n--) {
      if (!document.lines().get(n - 1).isBlank()) {
        lead = document.lines().get(n - 1).text().strip();
        break;
      }
    }
    List<String> notes = new ArrayList<>();
    int end = Math.min(section.lastLine(), read.last() + 8);
    for (int n = read.last() + 1; n <= end; n++) {
      String text = document.lines().get(n - 1).text().strip();
      if (BlockFinder.isMarkedNote(text)) {
        notes.add(text);
      } else if (!text.isEmpty()) {
        break;
      }
    }
    return new Block(section, lead, List.of(), notes);
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

    Table build(Block block, TextTables.Read read) {
      int at = block.section().reply();
      Reply reply = at < 0 ? null : outline.replies().get(at);
      String owner = owner(reply);
      int number = numbers.merge(owner, 1, Integer::sum);
      return TableBuilder.build(
          document, reply, block, read, document.id() + "-" + owner + "-t" + number);
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
