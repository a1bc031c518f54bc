package org.figurebook.render.excel;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.figurebook.document.Language;

/**
 * The looks of the workbook: thin rules, one accent colour, numbers to the right, no background
 * fills. Every style is made once and shared.
 */
final class WorkbookStyle {
  static final String INK = "1A1A1A";
  static final String ACCENT = "1F3864";
  static final String LINK_INK = "0B57A4";
  static final String QUIET_INK = "595959";
  static final String RULE = "D5D9DF";
  static final String GOOD_INK = "1E5B2B";
  static final String FAIR_INK = "6B4A00";
  static final String BAD_INK = "8A1C1C";

  private record Key(Look look, String format, boolean quoted) {}

  private final XSSFWorkbook workbook;
  private final HeadingStyles headings;
  private final String fontName;
  private final Map<Key, XSSFCellStyle> styles = new HashMap<>();
  private final Map<String, XSSFFont> fonts = new HashMap<>();
  private final Map<Look, XSSFCellStyle> plain = new EnumMap<>(Look.class);
  private final XSSFCellStyle[] decimals = new XSSFCellStyle[NumberFormats.MOST_DECIMALS + 1];

  WorkbookStyle(XSSFWorkbook workbook, Language language) {
    this.workbook = workbook;
    this.headings = new HeadingStyles(workbook);
    this.fontName = language == Language.CHINESE ? "Microsoft JhengHei" : "Arial";
    XSSFFont standard = workbook.getFontAt(0);
    standard.setFontName(fontName);
    standard.setFontHeightInPoints((short) 11);
    standard.setColor(colour(INK));
    // the styles are written before the long sheets, which find only then what runs out of its cell
    for (Look look : new Look[] {Look.PLAIN_WRAPPED, Look.WRAPPED, Look.WRAPPED_LINK}) {
      of(look);
      quoted(look);
    }
    for (int shown = 0; shown < decimals.length; shown++) {
      number(shown);
    }
  }

  /** The typeface of every cell and chart. */
  String fontName() {
    return fontName;
  }

  XSSFCellStyle of(Look look) {
    XSSFCellStyle style = plain.get(look);
    if (style == null) {
      style = of(look, "", false);
      plain.put(look, style);
    }
    return style;
  }

  /** A number of a table with so many decimals. */
  XSSFCellStyle number(int shown) {
    if (decimals[shown] == null) {
      decimals[shown] = of(Look.NUMBER, NumberFormats.decimals(shown));
    }
    return decimals[shown];
  }

  /** A look with a number format. */
  XSSFCellStyle of(Look look, String format) {
    return of(look, format, false);
  }

  /** For text that begins like a formula: it stays text when someone edits it. */
  XSSFCellStyle quoted(Look look) {
    return of(look, "", true);
  }

  static XSSFColor colour(String rgb) {
    return new XSSFColor(HexFormat.of().parseHex(rgb), null);
  }

  private XSSFCellStyle of(Look look, String format, boolean quoted) {
    return styles.computeIfAbsent(new Key(look, format, quoted), this::make);
  }

  private XSSFCellStyle make(Key key) {
    if (key.look() == Look.PLAIN && !key.quoted()) {
      return workbook.getCellStyleAt(0);
    }
    XSSFCellStyle style = workbook.createCellStyle();
    style.setVerticalAlignment(VerticalAlignment.CENTER);
    style.setFont(font(key.look()));
    if (!key.format().isEmpty()) {
      style.setDataFormat(workbook.createDataFormat().getFormat(key.format()));
    }
    style.setQuotePrefixed(key.quoted());
    shape(style, key.look());
    int level = level(key.look());
    if (level > 0) {
      style.getCoreXf().setXfId(headings.number(level, style.getFont()));
    }
    return style;
  }

  /** Level of the heading style that a look is tagged with; 0 for none. */
  private static int level(Look look) {
    return switch (look) {
      case TITLE -> 1;
      case HEADING -> 2;
      default -> 0;
    };
  }

  private static void shape(XSSFCellStyle style, Look look) {
    switch (look) {
      case TITLE, SUBTITLE, HEADING, LINE, LINK_LINE, WARNING, QUIET_LINE, PLAIN -> {}
      case PLAIN_WRAPPED -> style.setWrapText(true);
      case HEADER, HEADER_NUMBER -> {
        rule(style, BorderStyle.MEDIUM, BorderStyle.THIN, ACCENT);
        style.setVerticalAlignment(VerticalAlignment.BOTTOM);
        style.setWrapText(true);
        if (look == Look.HEADER_NUMBER) {
          right(style);
        }
      }
      case TOTAL_LABEL, TOTAL_NUMBER -> {
        rule(style, BorderStyle.THIN, BorderStyle.MEDIUM, ACCENT);
        if (look == Look.TOTAL_NUMBER) {
          right(style);
        }
      }
      default -> body(style, look);
    }
  }

  private static void body(XSSFCellStyle style, Look look) {
    style.setBorderBottom(BorderStyle.HAIR);
    style.setBottomBorderColor(colour(RULE));
    switch (look) {
      case WRAPPED, WRAPPED_LINK, LARGE -> style.setWrapText(true);
      case WRAPPED_RIGHT -> {
        style.setWrapText(true);
        right(style);
      }
      case NUMBER, LINKED_NUMBER, FOLLOWING -> right(style);
      default -> {}
    }
  }

  private static void rule(XSSFCellStyle style, BorderStyle top, BorderStyle bottom, String rgb) {
    style.setBorderTop(top);
    style.setTopBorderColor(colour(rgb));
    style.setBorderBottom(bottom);
    style.setBottomBorderColor(colour(rgb));
  }

  /** To the right, but not up against the text of the next column. */
  private static void right(XSSFCellStyle style) {
    style.setAlignment(HorizontalAlignment.RIGHT);
    style.setIndention((short) 1);
  }

  private XSSFFont font(Look look) {
    return switch (look) {
      case TITLE -> font(18, true, ACCENT);
      case SUBTITLE -> font(13, false, ACCENT);
      case HEADING -> font(13, true, ACCENT);
      case HEADER, HEADER_NUMBER -> font(11, true, ACCENT);
      case TOTAL_LABEL, TOTAL_NUMBER -> font(11, true, INK);
      case LARGE -> font(20, true, LINK_INK);
      case LINK, LINK_LINE, WRAPPED_LINK -> underlined();
      case LINKED_NUMBER -> font(11, false, LINK_INK);
      case GOOD -> font(11, true, GOOD_INK);
      case FAIR -> font(11, true, FAIR_INK);
      case BAD -> font(11, true, BAD_INK);
      case WARNING -> font(11, true, BAD_INK);
      case QUIET, QUIET_LINE, FOLLOWING -> font(10, false, QUIET_INK);
      default -> font(11, false, INK);
    };
  }

  private XSSFFont underlined() {
    return fonts.computeIfAbsent(
        "link",
        name -> {
          XSSFFont font = newFont(11, false, LINK_INK);
          font.setUnderline(XSSFFont.U_SINGLE);
          return font;
        });
  }

  private XSSFFont font(int points, boolean bold, String rgb) {
    return fonts.computeIfAbsent(points + rgb + bold, name -> newFont(points, bold, rgb));
  }

  private XSSFFont newFont(int points, boolean bold, String rgb) {
    XSSFFont font = workbook.createFont();
    font.setFontName(fontName);
    font.setFontHeightInPoints((short) points);
    font.setBold(bold);
    font.setColor(colour(rgb));
    return font;
  }
}
