package org.figurebook.recover.grid;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.figurebook.document.Form;
import org.figurebook.evidence.CheckStatus;
import org.figurebook.recover.piece.CellNumber;
import org.figurebook.recover.piece.Words;

/** Checks a table against a count in the sentence before it: so many rows, or such a total. */
final class ProseCount {
  private static final Pattern COUNT =
      Pattern.compile(
          "(?<![\\d.,$-])(\\d{1,3}(?:[, ]\\d{3})?)\\s?(所|間|個|项|項|宗|名|家|類|區|種|份|套"
              + "|(?:[a-z]+ ){0,2}(?:universities|schemes|projects|items|centres|districts|schools"
              + "|applications|cases|posts|companies))(?!月|年|財政)");
  private static final Form LISTED = Form.of(".*(?:以下|下列|下述|下表的?|[Tt]he following)\\s?");

  /** Characters before the table that may speak of it. */
  private static final int REACH = 200;

  private ProseCount() {}

  /**
   * What the counts of a text say of a grid: {@code row-count} or {@code prose-total}; a count that
   * fits neither says nothing unless the text announces so many rows.
   */
  static List<Arithmetic.Result> of(Grid grid, String text) {
    List<Arithmetic.Result> out = new ArrayList<>();
    String searched = text.substring(Math.max(0, text.length() - REACH));
    Matcher count = COUNT.matcher(searched);
    int rows = rows(grid);
    int[] first = first(grid);
    while (count.find() && first != null) {
      int number = Integer.parseInt(count.group(1).replaceAll("[, ]", ""));
      boolean listed = LISTED.matches(searched.substring(0, count.start()));
      int[] total = total(grid, number);
      if (number > 1 && number == rows) {
        out.add(result("row-count", first, CheckStatus.HOLDS, number, rows));
      } else if (number > 9 && total != null) {
        out.add(result("prose-total", total, CheckStatus.HOLDS, number, number));
      } else if (listed && number > 1) {
        out.add(result("row-count", first, CheckStatus.DIFFERS, number, rows));
      }
    }
    return out.size() > 1 ? List.of(out.get(out.size() - 1)) : out;
  }

  private static Arithmetic.Result result(
      String kind, int[] cell, CheckStatus status, int printed, int found) {
    String detail =
        status == CheckStatus.DIFFERS
            ? "the text before the table says " + printed + " rows"
            : "as the text before the table says";
    return new Arithmetic.Result(kind, cell[0], cell[1], status, "" + printed, "" + found, detail);
  }

  /** Rows that are no totals. */
  private static int rows(Grid grid) {
    int rows = 0;
    for (List<String> row : grid.texts()) {
      rows += isTotal(row, grid.labelColumns()) ? 0 : 1;
    }
    return rows;
  }

  private static boolean isTotal(List<String> row, int labels) {
    return row.stream().limit(labels).anyMatch(c -> Words.isTotal(c) || Words.isSubtotal(c));
  }

  private static int[] total(Grid grid, int number) {
    List<List<String>> rows = grid.texts();
    for (int r = 0; r < rows.size(); r++) {
      for (int c = grid.labelColumns(); c < grid.columns().size(); c++) {
        CellNumber cell = isTotal(rows.get(r), grid.labelColumns()) ? number(rows, r, c) : null;
        if (cell != null && cell.value().compareTo(BigDecimal.valueOf(number)) == 0) {
          return new int[] {r, c};
        }
      }
    }
    return null;
  }

  private static CellNumber number(List<List<String>> rows, int row, int column) {
    return CellNumber.of(rows.get(row).get(column));
  }

  /** The first cell that holds something. */
  private static int[] first(Grid grid) {
    for (int c = 0; c < grid.columns().size() && !grid.rows().isEmpty(); c++) {
      if (grid.rows().get(0).get(c).line() > 0) {
        return new int[] {0, c};
      }
    }
    return null;
  }
}
