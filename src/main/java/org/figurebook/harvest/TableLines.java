package org.figurebook.harvest;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.figurebook.document.Document;
import org.figurebook.document.Form;
import org.figurebook.document.Place;
import org.figurebook.table.Table;

/**
 * The lines that belong to tables. A table's range may hold lines of running text that stand
 * between its rows; they stay running text.
 */
final class TableLines {
  private static final Form SPACES = Form.of("[ \\u3000\\t]");
  private static final Form SAYS = Form.of("[\\p{L}%$]");
  private static final int PROSE_LENGTH = 16;

  /** One change in brackets, with a percentage in it. */
  private static final Pattern CHANGE = Pattern.compile("\\([^()]{0,40}\\d%[^()]{0,20}\\)");

  private static final Form CHANGES = Form.of("(?:\\([^()]{0,40}\\d%[^()]{0,20}\\)){1,8}");

  /** Lines below a table in which its changes may stand. */
  private static final int MOST_CHANGES = 6;

  /** Lines over a table in which its unit may stand. */
  private static final int UNIT_REACH = 4;

  private final BitSet lines = new BitSet();
  private final List<Table> tables;

  private TableLines(List<Table> tables) {
    this.tables = tables;
  }

  static TableLines of(Document document, List<Table> tables) {
    TableLines covered = new TableLines(tables);
    for (Table table : tables) {
      String words = words(table);
      BitSet cells = cellLines(table);
      int last = Math.min(table.lineEnd(), document.lines().size());
      for (int n = Math.max(1, table.lineStart()); n <= last; n++) {
        if (cells.get(n) || !isProse(document.lines().get(n - 1).text(), words)) {
          covered.lines.set(n);
        }
      }
      covered.addChanges(document, table, last);
      covered.addUnit(document, table);
    }
    return covered;
  }

  /** The lines right over a table that say its unit and nothing else. */
  private void addUnit(Document document, Table table) {
    int above = Math.min(table.lineStart() - 1, document.lines().size());
    for (int n = above; n >= Math.max(1, table.lineStart() - UNIT_REACH); n--) {
      String text = document.lines().get(n - 1).clean().text().strip();
      if (!text.isEmpty() && !isPart(text, table.unit())) {
        return;
      }
      lines.set(n, !text.isEmpty() || lines.get(n));
    }
  }

  /** Whether a line is a unit or whole words of it: 000 is no part of $'000. */
  private static boolean isPart(String text, String unit) {
    return compact(text).equals(compact(unit))
        || SAYS.isIn(text) && (" " + unit + " ").contains(" " + text + " ");
  }

  /**
   * (+4.2%) and (或較2011-12原來預算增加5.9%) below a table that has them in its cells: lines of it, though
   * its range ends before them.
   */
  private void addChanges(Document document, Table table, int last) {
    String cells = compact(String.join("\n", table.rows().stream().flatMap(List::stream).toList()));
    StringBuilder open = new StringBuilder();
    int first = last + 1;
    int end = Math.min(document.lines().size(), last + MOST_CHANGES);
    for (int n = first; n <= end; n++) {
      String text = compact(document.lines().get(n - 1).clean().text());
      if (text.isEmpty()) {
        continue;
      }
      open.append(text);
      if (open.charAt(0) != '(') {
        return;
      }
      if (CHANGES.matches(open.toString())) {
        if (!hasAll(cells, open)) {
          return;
        }
        lines.set(first, n + 1);
        open.setLength(0);
        first = n + 1;
      }
    }
  }

  private static boolean hasAll(String cells, CharSequence changes) {
    Matcher change = CHANGE.matcher(changes);
    while (change.find()) {
      if (!cells.contains(change.group())) {
        return false;
      }
    }
    return true;
  }

  boolean covers(int line) {
    return lines.get(line);
  }

  /** The table whose range holds a line; null when none does. */
  Table tableAt(int line) {
    for (Table table : tables) {
      if (line >= table.lineStart() && line <= table.lineEnd()) {
        return table;
      }
    }
    return null;
  }

  private static BitSet cellLines(Table table) {
    BitSet lines = new BitSet();
    for (List<Place> row : table.places()) {
      for (Place place : row) {
        if (place != null && place.line() > 0) {
          lines.set(place.line());
        }
      }
    }
    return lines;
  }

  private static String words(Table table) {
    List<String> words = new ArrayList<>();
    words.add(table.caption());
    words.addAll(table.columns());
    table.rows().forEach(words::addAll);
    table.spanners().forEach(spanner -> words.add(spanner.text()));
    table.notes().forEach(note -> words.add(note.mark() + note.text()));
    return compact(String.join("\n", words));
  }

  /** A long line with a clause in it whose words no part of the table has. */
  private static boolean isProse(String text, String words) {
    String compact = compact(text);
    boolean clause = compact.indexOf('，') >= 0 || compact.indexOf('。') >= 0;
    return clause && compact.length() >= PROSE_LENGTH && !words.contains(compact);
  }

  private static String compact(String text) {
    return SPACES.removedFrom(text);
  }
}
