package org.figurebook.read;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;

/**
 * The numbers of a sheet as it shows them. The library does not scale whole numbers, nor by formats
 * with words or sections: what is shown in millions would be told in dollars.
 */
final class SheetNumbers {
  /** Commas behind the last digit: each shows a number in thousands of what it was shown in. */
  private static final Pattern SCALE = Pattern.compile("(?<=[0#?])(,+)(?![0#?,])");

  /** What words and escapes hold is no digit. */
  private static final Pattern LITERAL = Pattern.compile("\"[^\"]*\"|\\\\.|_.");

  private static final Pattern CONDITION = Pattern.compile("\\[[<>=]");

  /** Accounts set the sign and the currency at the left edge of the cell. */
  private static final Pattern SET_APART = Pattern.compile("(?<=[-−($£€¥])\\s+(?=[\\d.$£€¥(])");

  private static final int NO_INDEX = 255;

  private final DataFormatter formatter = new DataFormatter(Locale.ENGLISH);

  SheetNumbers() {
    formatter.setUseCachedValuesForFormulaCells(true);
  }

  /** What a cell shows. */
  String shown(Cell cell) {
    if (!isNumber(cell)) {
      return formatter.formatCellValue(cell);
    }
    String scaled = scaled(cell);
    String shown = scaled == null ? formatter.formatCellValue(cell) : scaled;
    // the library leaves the quotes of a format such as yyyy"年" around its words
    return SET_APART.matcher(shown.replace("\"", "").strip()).replaceAll("");
  }

  private static boolean isNumber(Cell cell) {
    CellType type = cell.getCellType();
    return type == CellType.NUMERIC
        || type == CellType.FORMULA && cell.getCachedFormulaResultType() == CellType.NUMERIC;
  }

  /** A number shown in thousands or millions; null for others. */
  private String scaled(Cell cell) {
    String format = cell.getCellStyle() == null ? null : cell.getCellStyle().getDataFormatString();
    if (format == null || format.indexOf(',') < 0 || CONDITION.matcher(format).find()) {
      return null;
    }
    double value = cell.getNumericCellValue();
    String[] sections = format.split(";", -1);
    boolean own = value < 0 && sections.length > 1;
    String section = own ? sections[1] : sections[value == 0 && sections.length > 2 ? 2 : 0];
    Matcher scale = SCALE.matcher(blanked(section));
    if (!scale.find()) {
      return null;
    }
    String plain = section.substring(0, scale.start()) + section.substring(scale.end());
    double divided = (own ? -value : value) / Math.pow(1000, scale.group().length());
    return formatter.formatRawCellContents(divided, NO_INDEX, plain);
  }

  /** A format with its words blanked, each character at its place. */
  private static String blanked(String section) {
    return LITERAL.matcher(section).replaceAll(m -> " ".repeat(m.group().length()));
  }
}
