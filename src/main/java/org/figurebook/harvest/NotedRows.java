package org.figurebook.harvest;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.figurebook.document.Document;
import org.figurebook.document.Place;
import org.figurebook.table.Table;

/**
 * What the notes under a table are about: the row whose label, or one of whose cells, bears the
 * note's mark. 註2：項目由兩年延長8個月 is about the project with 註2 in its row.
 */
final class NotedRows {
  private static final Pattern MARK =
      Pattern.compile(
          "^\\s*(?:(註|Notes?)\\s?\\(?(\\d{1,2})\\)?|([*#^@†‡△]{1,3}))\\s?[:：.]?\\s?(?=\\S)");

  /** Lines below its table in which a note may begin. */
  private static final int REACH = 60;

  private final Document document;
  private final List<Table> tables;

  /**
   * @param tables in order of their lines
   */
  NotedRows(Document document, List<Table> tables) {
    this.document = document;
    this.tables = tables;
  }

  /** The label of the row that a paragraph notes on; empty where it is no note of a table. */
  String rowOf(String paragraph, int line) {
    Matcher mark = MARK.matcher(paragraph);
    Table table = mark.find() ? above(line) : null;
    return table == null || isBullet(table, mark.group(3)) ? "" : rowWith(table, borne(mark));
  }

  /** The last table that begins before a line, when it ends not far above it. */
  private Table above(int line) {
    int low = 0;
    int high = tables.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (tables.get(middle).lineStart() < line) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    Table last = low == 0 ? null : tables.get(low - 1);
    boolean near = last != null && last.lineEnd() < line && line - last.lineEnd() <= REACH;
    return near ? last : null;
  }

  /** Whether a sign opens several lines below a table, as bullets do and a note does not. */
  private boolean isBullet(Table table, String sign) {
    int last = Math.min(document.lines().size(), table.lineEnd() + REACH);
    int opened = 0;
    for (int n = table.lineEnd() + 1; sign != null && n <= last; n++) {
      opened += document.lines().get(n - 1).text().strip().startsWith(sign) ? 1 : 0;
    }
    return opened > 1;
  }

  /** The mark as it stands in a row: 註2, (註 2), (Note 2), # behind a word. */
  private static Pattern borne(Matcher mark) {
    String sign = mark.group(3);
    return sign == null
        ? Pattern.compile(mark.group(1) + "\\s?\\(?\\s?" + mark.group(2) + "(?!\\d|\\)?\\s?[:：])")
        : Pattern.compile("[^\\s" + sign.charAt(0) + "]\\s?" + Pattern.quote(sign) + "(?![*#^@])");
  }

  private String rowWith(Table table, Pattern mark) {
    int marked = 0;
    for (int n = table.lineStart(); n <= table.lineEnd() && marked == 0; n++) {
      marked = mark.matcher(document.lines().get(n - 1).text()).find() ? n : 0;
    }
    String label = "";
    for (int r = 0; r < table.rows().size() && marked > 0; r++) {
      label = firstLine(table.places().get(r)) <= marked ? table.label(r) : label;
    }
    return label.substring(label.lastIndexOf(" / ") < 0 ? 0 : label.lastIndexOf(" / ") + 3);
  }

  private static int firstLine(List<Place> places) {
    return places.stream()
        .filter(p -> p != null)
        .mapToInt(Place::line)
        .min()
        .orElse(Integer.MAX_VALUE);
  }
}
