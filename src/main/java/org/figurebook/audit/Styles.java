package org.figurebook.audit;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.xssf.model.StylesTable;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTCellStyle;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTCellStyles;

/** The looks of a workbook's cells, by the number that cells give. */
final class Styles {
  /** Numbers of the built-in cell styles Title and Heading 1 to Heading 4. */
  private static final int TITLE = 15;

  private static final int LAST_HEADING = 19;
  private static final Pattern WORDS_OF_FORMAT = Pattern.compile("\"([^\"]{0,200})\"");

  private final StylesTable table;
  private final Map<Integer, StyleFacts> known = new HashMap<>();
  private final Map<Long, Integer> headings = new HashMap<>();

  Styles(StylesTable table) {
    this.table = table;
    CTCellStyles named = table == null ? null : table.getCTStylesheet().getCellStyles();
    if (named != null) {
      named.getCellStyleList().forEach(this::name);
    }
  }

  private void name(CTCellStyle style) {
    long id = style.isSetBuiltinId() ? style.getBuiltinId() : -1;
    if (id >= TITLE && id <= LAST_HEADING) {
      headings.put(style.getXfId(), id == TITLE ? 1 : (int) id - TITLE);
    }
  }

  StyleFacts get(int number) {
    return known.computeIfAbsent(number, this::facts);
  }

  private StyleFacts facts(int number) {
    if (table == null || number < 0 || number >= table.getNumCellStyles()) {
      return StyleFacts.PLAIN;
    }
    XSSFCellStyle style = table.getStyleAt(number);
    XSSFFont font = style.getFont();
    boolean solid = style.getFillPattern() == FillPatternType.SOLID_FOREGROUND;
    boolean filled = style.getFillPattern() != FillPatternType.NO_FILL;
    String fill = solid ? rgb(style.getFillForegroundXSSFColor()) : "";
    return new StyleFacts(
        headings.getOrDefault(style.getCoreXf().getXfId(), 0),
        font.getFontName(),
        font.getFontHeightInPoints(),
        font.getBold(),
        font.getItalic(),
        font.getTypeOffset() != XSSFFont.SS_NONE,
        style.getRotation() != 0,
        style.getWrapText(),
        rgb(font.getXSSFColor()),
        fill.equals("FFFFFF") ? "" : fill,
        filled && !solid,
        words(style.getDataFormatString()));
  }

  private static String rgb(XSSFColor colour) {
    if (colour == null || colour.isAuto()) {
      return "";
    }
    byte[] tinted = colour.getRGBWithTint();
    byte[] rgb = tinted == null ? colour.getRGB() : tinted;
    return rgb == null || rgb.length < 3
        ? ""
        : "%02X%02X%02X"
            .formatted(
                rgb[rgb.length - 3] & 0xFF, rgb[rgb.length - 2] & 0xFF, rgb[rgb.length - 1] & 0xFF);
  }

  private static String words(String format) {
    if (format == null || format.indexOf('"') < 0) {
      return "";
    }
    StringBuilder words = new StringBuilder();
    Matcher matcher = WORDS_OF_FORMAT.matcher(format);
    while (matcher.find()) {
      words.append(matcher.group(1));
    }
    return words.toString();
  }
}
