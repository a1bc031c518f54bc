package org.figurebook.recover.doubt;

import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.figurebook.document.Form;
import org.figurebook.recover.grid.Grid;
import org.figurebook.recover.piece.Kind;

/** Doubts labels by the numbers in them, which may be cells of their own. */
final class LabelNumbers {
  /** Digits of the number of a row. */
  private static final int MOST_DIGITS = 4;

  /** Several numbers side by side. */
  private static final Form NUMBERS =
      Form.of("(?:^|.*[^\\d.,-])\\d[\\d,.]*%? \\d[\\d,.]*%?(?: \\d.*)?");

  /** A row number and a name, or a name and a date, with nothing to part them. */
  private static final Form GLUED =
      Form.of(
          "\\d[\\d,.]*\\s?[(（][IVXivx]{1,4}[)）].*|\\d{1,3}[.、](?=\\p{IsHan}).*|(?:19|20)\\d\\d(?:[-–/]\\d\\d)?(?:財政)?年度?(?:\\d{1,2}月)?\\d[\\d,]*(?:\\.\\d+)?|.*\\p{IsHan}(?:19|20)\\d\\d(?:年\\d.*|[-–/]\\d\\d|年?)|1?\\d月\\d{2,}");

  /** A label with its value, and a label of another class behind it. */
  private static final Form AND_CLASS =
      Form.of(".*\\p{IsHan}\\d[\\d,.]* (?:超過|少於|不足)?\\d{1,3}[至-]?\\d*\\p{IsHan}.*");

  /** A name with a value and its share, or a total with its number. */
  private static final Form WITH_VALUE =
      Form.of(
          ".*\\p{IsHan}\\d[\\d,.]* ?[(（]\\d[\\d.]*%[)）]|.*[(（]\\d[\\d,.]*[)）] ?[(（]\\d[\\d,.]*[)）].*|(?:Total|Overall|Grand [Tt]otal|總計|合計|總數) ?\\d[\\d,.]*");

  private static final Form ENDS_IN_DIGITS = Form.of(".*\\p{IsHan}\\d{1,3}");

  private static final Form BEFORE_MARK = Form.of("\\d[\\d,.]*\\s?[(（][IVXivx]{1,4}[)）].*");

  /** A value with its change. */
  private static final Pattern CHANGE = Pattern.compile("\\d ?\\([-+−–][\\d.]+%\\)");

  private LabelNumbers() {}

  /** Adds that labels hold what should be cells of their own. */
  static void add(Grid grid, List<String> doubts) {
    int rows = grid.rows().size();
    long numbers = rowsWith(grid, LabelNumbers::holdsNumbers);
    long glued = rowsWith(grid, GLUED::matches);
    long ended =
        grid.rows().stream().filter(row -> ENDS_IN_DIGITS.matches(row.get(0).text())).count();
    if (ended * 2 > rows && rows > 2 && !areSteps(grid)) {
      doubts.add("the labels end in numbers: these may be cells of their own");
    }
    if (numbers > 0) {
      doubts.add(numbers + " labels hold numbers that may be cells");
    }
    if (glued * 2 > rows || glued > 0 && startsGlued(grid)) {
      doubts.add(Misfits.TWO_CELLS);
    }
  }

  /** How many rows have a label with digits that is so. */
  private static long rowsWith(Grid grid, Predicate<String> is) {
    return grid.rows().stream()
        .map(row -> row.subList(0, grid.labelColumns()))
        .filter(l -> l.stream().map(Grid.GridCell::text).filter(Kind::hasDigit).anyMatch(is))
        .count();
  }

  private static boolean holdsNumbers(String label) {
    boolean spaced = label.indexOf(' ') > 0;
    return CHANGE.matcher(label).find()
        || WITH_VALUE.matches(label)
        || spaced && (NUMBERS.matches(label) || AND_CLASS.matches(label));
  }

  /** Whether each label that ends in a number ends in the one behind that of the row above. */
  private static boolean areSteps(Grid grid) {
    int last = -1;
    for (List<Grid.GridCell> row : grid.rows()) {
      String label = row.get(0).text();
      int from = label.length();
      while (from > Math.max(0, label.length() - MOST_DIGITS)
          && Character.isDigit(label.charAt(from - 1))) {
        from--;
      }
      int number = from == label.length() ? last + 1 : Integer.parseInt(label.substring(from));
      if (last >= 0 && number != last + 1) {
        return false;
      }
      last = from == label.length() ? last : number;
    }
    return true;
  }

  /** Whether a number and the mark of an item begin the first label: 750(II). */
  private static boolean startsGlued(Grid grid) {
    return BEFORE_MARK.matches(grid.rows().get(0).get(0).text());
  }
}
