package org.figurebook.recover.stub;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.figurebook.recover.body.Fit;
import org.figurebook.recover.body.TotalCuts;
import org.figurebook.recover.piece.CellNumber;
import org.figurebook.recover.piece.Kind;
import org.figurebook.recover.piece.Piece;

/**
 * Digits at the end of a label that may be a mark, or the beginning of the number behind it: what a
 * printed total adds up to decides.
 */
public final class LabelDigits {
  private static final Pattern ENDS = Pattern.compile("(.*\\D)(\\d{1,3})");
  private static final int MOST = 6;

  private LabelDigits() {}

  /** The fit with such digits put before their number where that alone makes a total right. */
  public static Fit of(Fit fit) {
    List<Integer> open = new ArrayList<>();
    for (int r = 0; r < fit.rows().size() && open.size() < MOST; r++) {
      if (joined(fit.rows().get(r)) != null || marked(fit.rows().get(r)) != null) {
        open.add(r);
      }
    }
    if (open.isEmpty()) {
      return fit;
    }
    BigDecimal lacking = lacking(fit);
    if (lacking == null || lacking.signum() == 0) {
      return fit;
    }
    for (int r : open) {
      Fit.Row row = fit.rows().get(r);
      for (Fit.Row other : Arrays.asList(joined(row), marked(row))) {
        if (other != null && value(other).subtract(value(row)).compareTo(lacking) == 0) {
          List<Fit.Row> rows = new ArrayList<>(fit.rows());
          rows.set(r, other);
          return new Fit(fit.columns(), rows, fit.cost());
        }
      }
    }
    return fit;
  }

  /** A row whose number begins with the mark of a note, 1 394, the mark at its label; else null. */
  private static Fit.Row marked(Fit.Row row) {
    if (row.heading() || row.cells().size() < 2 || TotalCuts.isTotal(row)) {
      return null;
    }
    List<Piece> label = row.cells().get(0);
    List<Piece> value = row.cells().get(1);
    boolean words = !label.isEmpty() && label.get(label.size() - 1).isText();
    boolean parted =
        value.size() > 1
            && Kind.isDigits(value.get(0).text(), 1, 1)
            && Kind.isDigits(value.get(1).text(), 3, 3);
    if (!words || !parted || value(row) == null) {
      return null;
    }
    List<List<Piece>> cells = new ArrayList<>(row.cells());
    List<Piece> whole = new ArrayList<>(label);
    whole.add(value.get(0));
    cells.set(0, whole);
    cells.set(1, value.subList(1, value.size()));
    return new Fit.Row(false, cells);
  }

  /** How much the first column of values lacks of the last total; null when there is none. */
  private static BigDecimal lacking(Fit fit) {
    BigDecimal sum = BigDecimal.ZERO;
    BigDecimal lacking = null;
    for (Fit.Row row : fit.rows()) {
      BigDecimal value = row.heading() ? null : value(row);
      if (value == null) {
        continue;
      }
      if (TotalCuts.isTotal(row)) {
        lacking = value.subtract(sum);
      } else if (!TotalCuts.isSubtotal(row)) {
        sum = sum.add(value);
      }
    }
    return lacking;
  }

  private static BigDecimal value(Fit.Row row) {
    CellNumber number =
        row.cells().size() < 2 ? null : CellNumber.of(TotalCuts.text(row.cells().get(1)));
    return number == null ? null : number.value();
  }

  /** A row with the digits of its label before its number; null when it has none. */
  private static Fit.Row joined(Fit.Row row) {
    List<Piece> label = row.cells().get(0);
    if (row.heading() || label.size() < 1 || value(row) == null) {
      return null;
    }
    Piece last = label.get(label.size() - 1);
    Matcher ends = ENDS.matcher(last.text());
    boolean alone = label.size() > 1 && Kind.isDigits(last.text(), 1, 3);
    if (!alone && !ends.matches()) {
      return null;
    }
    String digits = alone ? last.text() : ends.group(2);
    List<List<Piece>> cells = new ArrayList<>(row.cells());
    List<Piece> rest = new ArrayList<>(label.subList(0, label.size() - 1));
    if (!alone) {
      rest.add(last.part(0, ends.end(1)));
    }
    List<Piece> value = new ArrayList<>(row.cells().get(1));
    Piece first = value.get(0);
    String whole = digits + first.text();
    if (CellNumber.of(whole) == null || !Character.isDigit(first.text().charAt(0))) {
      return null;
    }
    Piece start = alone ? last : last.part(ends.end(1), last.text().length());
    value.set(0, start.upTo(first, whole));
    cells.set(0, rest);
    cells.set(1, value);
    Fit.Row joined = new Fit.Row(false, cells);
    return value(joined) == null ? null : joined;
  }
}
