package org.figurebook.recover;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.figurebook.document.Document;
import org.figurebook.outline.Outline;
import org.figurebook.outline.Part;
import org.figurebook.outline.Reply;
import org.figurebook.table.Table;

/** Recovers the tables of a document. */
public final class TableRecovery {
  private TableRecovery() {}

  /** The tables of a document, in order, checked and with their confidence. */
  public static List<Table> recover(Document document, Outline outline) {
    PageShape shape = PageShape.of(document);
    Map<String, Integer> numbers = new HashMap<>();
    List<Table> tables = new ArrayList<>();
    for (Block block : BlockFinder.find(document, outline, shape)) {
      Reply reply =
          block.section().reply() < 0 ? null : outline.replies().get(block.section().reply());
      String owner = owner(reply);
      for (TextTables.Read read : TextTables.read(block, shape)) {
        if (block.section().part() == Part.QUESTION && !hasNumbers(read.grid())) {
          continue;
        }
        int number = numbers.merge(owner, 1, Integer::sum);
        String id = document.id() + "-" + owner + "-t" + number;
        tables.add(TableBuilder.build(document, reply, block, read, id));
      }
    }
    return tables;
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
