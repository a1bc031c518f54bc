package org.figurebook.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.figurebook.library.SqlQuery;

/** How the answer to a query is printed. */
enum QueryForm {
  /** Columns in line, for people. */
  TEXT {
    @Override
    List<String> lines(SqlQuery answer) {
      List<List<String>> rows = new ArrayList<>();
      rows.add(answer.columns());
      answer.rows().forEach(row -> rows.add(row.stream().map(QueryForm::shown).toList()));
      int[] widths = new int[answer.columns().size()];
      for (List<String> row : rows) {
        for (int c = 0; c < widths.length; c++) {
          widths[c] = Math.max(widths[c], Math.min(WIDEST, width(row.get(c))));
        }
      }
      return rows.stream().map(row -> line(row, widths)).toList();
    }
  },
  /** As RFC 4180 says, with a header. */
  CSV {
    @Override
    List<String> lines(SqlQuery answer) {
      List<String> lines = new ArrayList<>();
      lines.add(CSVFormat.RFC4180.format(answer.columns().toArray()));
      answer.rows().forEach(row -> lines.add(CSVFormat.RFC4180.format(row.toArray())));
      return lines;
    }
  },
  /** One object a line. */
  JSON {
    @Override
    List<String> lines(SqlQuery answer) {
      List<String> lines = new ArrayList<>();
      for (List<Object> row : answer.rows()) {
        Map<String, Object> object = new LinkedHashMap<>();
        for (int c = 0; c < row.size(); c++) {
          object.put(answer.columns().get(c), row.get(c));
        }
        lines.add(JsonAnswer.line(object));
      }
      return lines;
    }
  };

  private static final int WIDEST = 60;

  /** The answer's lines. */
  abstract List<String> lines(SqlQuery answer);

  private static String shown(Object value) {
    if (value instanceof Double number && number == Math.rint(number) && Math.abs(number) < 1e15) {
      return String.valueOf(number.longValue());
    }
    return value == null ? "" : Words.plain(value.toString().replace('\n', ' '));
  }

  private static String line(List<String> row, int[] widths) {
    StringBuilder line = new StringBuilder();
    for (int c = 0; c < widths.length; c++) {
      boolean last = c == widths.length - 1;
      String gap = last ? "" : " ".repeat(Math.max(0, widths[c] - width(row.get(c))) + 2);
      line.append(row.get(c)).append(gap);
    }
    return line.toString().stripTrailing();
  }

  /** A Chinese character takes two places. */
  private static int width(String text) {
    return text.codePoints()
        .map(c -> c >= 0x2e80 && c < 0x10000 && !(c >= 0xff61 && c <= 0xffdc) ? 2 : 1)
        .sum();
  }
}
