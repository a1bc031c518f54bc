package org.figurebook.render.excel;

import java.util.HashMap;
import java.util.Map;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTCellStyle;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTCellStyles;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTStylesheet;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTXf;

/** The named cell styles Heading 1 and so on, by which screen readers know a heading. */
final class HeadingStyles {
  /** Number of the built-in style before Heading 1. */
  private static final int BEFORE_FIRST = 15;

  private final XSSFWorkbook workbook;
  private final Map<Integer, Integer> numbers = new HashMap<>();

  HeadingStyles(XSSFWorkbook workbook) {
    this.workbook = workbook;
  }

  /** The number by which a cell's looks refer to the heading style of a level, from 1. */
  int number(int level, XSSFFont font) {
    return numbers.computeIfAbsent(level, l -> make(l, font));
  }

  private int make(int level, XSSFFont font) {
    CTXf looks = CTXf.Factory.newInstance();
    looks.setNumFmtId(0);
    looks.setFontId(font.getIndex());
    looks.setFillId(0);
    looks.setBorderId(0);
    int number = workbook.getStylesSource().putCellStyleXf(looks) - 1;
    CTCellStyle style = named().addNewCellStyle();
    style.setName("Heading " + level);
    style.setXfId(number);
    style.setBuiltinId(BEFORE_FIRST + level);
    named().setCount(named().sizeOfCellStyleArray());
    return number;
  }

  private CTCellStyles named() {
    CTStylesheet sheet = workbook.getStylesSource().getCTStylesheet();
    if (sheet.isSetCellStyles()) {
      return sheet.getCellStyles();
    }
    CTCellStyles styles = sheet.addNewCellStyles();
    CTCellStyle usual = styles.addNewCellStyle();
    usual.setName("Normal");
    usual.setXfId(0);
    usual.setBuiltinId(0);
    return styles;
  }
}
