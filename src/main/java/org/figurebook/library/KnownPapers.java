package org.figurebook.library;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.figurebook.analysis.Assigned;

/**
 * What documents of one library have of some statistics, kept so that after a change only the new
 * documents are read. Always asked for the same statistics; not for use by several threads at once.
 */
public final class KnownPapers {
  private static final Assigned.Paper NOTHING = new Assigned.Paper("", List.of(), List.of());

  private Map<Key, Assigned.Paper> papers = Map.of();

  /** A document as it was added by one change. */
  private record Key(String id, String sha256, long change) {}

  List<Assigned.Paper> now(Connection connection, AssignedReader reader) throws SQLException {
    List<Key> keys =
        Rows.list(
            connection,
            "SELECT id, sha256, change FROM documents ORDER BY file, sha256",
            row -> new Key(row.getString(1), row.getString(2), row.getLong(3)));
    List<String> unread =
        keys.stream().filter(key -> !papers.containsKey(key)).map(Key::id).toList();
    Map<String, Assigned.Paper> read = unread.isEmpty() ? Map.of() : reader.papers(unread);
    Map<Key, Assigned.Paper> now = new HashMap<>();
    List<Assigned.Paper> found = new ArrayList<>();
    for (Key key : keys) {
      Assigned.Paper before = papers.get(key);
      Assigned.Paper paper = before == null ? read.getOrDefault(key.id(), NOTHING) : before;
      now.put(key, paper);
      if (paper != NOTHING) {
        found.add(paper);
      }
    }
    papers = now;
    return found;
  }
}
