package org.figurebook.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.figurebook.document.Form;

/**
 * The numbers of a sheet as it shows them. The library does not scale whole numbers, nor by formats
 * with words or sections: what is shown in millions would be told in dollars.
 */
final class SheetNumbers {
  /** Commas behind the last digit: each shows a number in thousands of what it was shown in. */
  private static final Pattern SCALE = Pattern.compile("(?<=[0#?])(,+)(?![0#?,])");

  /** What words and escapes hold is no digit. */
  private static final Pattern LITERAL = Pattern.compile("\"[^\"]*\"|\\\\.|_.");

  private static final Form CONDITION = Form.of("\\[[<>=]");

  /** Accounts set the sign and the currency at the left edge of the cell. */
  private static final Form SET_APART = Form.of("(?<=[-−($£€¥])\\s+(?=[\\d.$£€¥(])");

  /** The words for a thousand, a million and a billion. */
  private static final List<Form> MULTIPLES =
      List.of(
          Form.of("(?i:thousands?)|千(?:港?元)?"),
          Form.of("(?i:millions?)|百萬(?:港?元)?"),
          Form.of("(?i:billions?)|十億(?:港?元)?"));

  /** What tells a negative number. */
  private static final Form SIGN = Form.of("[-−(（▼△▲]");

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
    if (DateUtil.isCellDateFormatted(cell)) {
      return shown.replace("\"", "").strip();
    }
    return SET_APART.replacedIn(shown.replace("\"", "").strip(), "");
  }

  private static boolean isNumber(Cell cell) {
    CellType type = cell.getCellType();
    return type == CellType.NUMERIC
        || type == CellType.FORMULA && cell.getCachedFormulaResultType() == CellType.NUMERIC;
  }

  /** A number shown in thousands or millions; null for others. */
  private String scaled(Cell cell) {
    String format = cell.getCellStyle() == null ? null : cell.getCellStyle().getDataFormatString();
    if (format == null || format.indexOf(',') < 0 || CONDITION.isIn(format)) {
      return null;
    }
    double value = cell.getNumericCellValue();
    List<String> sections = sections(format);
    boolean own = value < 0 && sections.size() > 1;
    String section =
        own ? sections.get(1) : sections.get(value == 0 && sections.size() > 2 ? 2 : 0);
    Matcher scale = SCALE.matcher(blanked(section));
    if (!scale.find()) {
      return null;
    }
    int commas = scale.group().length();
    if (commas > MULTIPLES.size() || !saysMultiple(section.substring(scale.end()), commas)) {
      return null;
    }
    String plain = section.substring(0, scale.start()) + section.substring(scale.end());
    if (own && !SIGN.isIn(section.replaceAll("_.", ""))) {
      plain = "-" + plain;
    }
    double divided = (own ? -value : value) / Math.pow(1000, commas);
    return formatter.formatRawCellContents(divided, NO_INDEX, plain);
  }

  /** Whether no words stand behind a scaled number, or those of what it is scaled by. */
  private static boolean saysMultiple(String behind, int commas) {
    StringBuilder words = new StringBuilder();
    Matcher literal = LITERAL.matcher(behind);
    while (literal.find()) {
      if (literal.group().charAt(0) != '_') {
        words.append(literal.group().replaceAll("[\"\\\\]", ""));
      }
    }
    String said = words.toString().strip();
    return said.chars().noneMatch(Character::isLetter) || MULTIPLES.get(commas - 1).matches(said);
  }

  /** The sections of a format, parted where no word holds the semicolon. */
  private static List<String> sections(String format) {
    List<String> sections = new ArrayList<>();
    String blanked = blanked(format);
    int from = 0;
    for (int at = blanked.indexOf(';'); at >= 0; at = blanked.indexOf(';', from)) {
      sections.add(format.substring(from, at));
      from = at + 1;
    }
    sections.add(format.substring(from));
    return sections;
  }

  /** A format with its words blanked, each character at its place. */
  private static String blanked(String section) {
    return LITERAL.matcher(section).replaceAll(m -> " ".repeat(m.group().length()));
  }
}
