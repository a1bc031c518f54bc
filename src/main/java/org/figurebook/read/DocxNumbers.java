package org.figurebook.read;

import java.math.BigInteger;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFNum;
import org.apache.poi.xwpf.usermodel.XWPFNumbering;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLvl;

/** The numbers that Word prints before the paragraphs of a list but does not store as text. */
final class DocxNumbers {
  private static final String CHINESE = "〇一二三四五六七八九";
  private static final int[] ROMAN = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
  private static final String[] ROMAN_LETTERS = {
    "m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"
  };
  private static final int LEVELS = 9;

  private final XWPFNumbering numbering;
  private final Map<BigInteger, int[]> counters = new HashMap<>();

  DocxNumbers(XWPFDocument word) {
    this.numbering = word.getNumbering();
  }

  /** The number of a paragraph as printed, such as {@code (b)}; empty when it has none. */
  String labelOf(XWPFParagraph paragraph) {
    BigInteger id = paragraph.getNumID();
    if (numbering == null || id == null || id.signum() == 0) {
      return "";
    }
    XWPFNum num = numbering.getNum(id);
    XWPFAbstractNum list =
        num == null ? null : numbering.getAbstractNum(num.getCTNum().getAbstractNumId().getVal());
    if (list == null) {
      return "";
    }
    BigInteger printed = paragraph.getNumIlvl();
    int level = printed == null ? 0 : Math.min(LEVELS - 1, printed.intValue());
    int[] counts = counters.computeIfAbsent(id, k -> new int[LEVELS]);
    counts[level] = counts[level] == 0 ? start(list, level) : counts[level] + 1;
    for (int deeper = level + 1; deeper < LEVELS; deeper++) {
      counts[deeper] = 0;
    }
    return label(list, level, counts);
  }

  private static String label(XWPFAbstractNum list, int level, int[] counts) {
    CTLvl definition = level(list, level);
    if (definition == null || definition.getLvlText() == null) {
      return "";
    }
    String text = definition.getLvlText().getVal();
    if (text == null) {
      return "";
    }
    for (int k = 0; k <= level; k++) {
      CTLvl outer = level(list, k);
      String format =
          outer == null || outer.getNumFmt() == null
              ? "decimal"
              : String.valueOf(outer.getNumFmt().getVal());
      text = text.replace("%" + (k + 1), number(Math.max(1, counts[k]), format));
    }
    return text;
  }

  private static int start(XWPFAbstractNum list, int level) {
    CTLvl definition = level(list, level);
    return definition == null || definition.getStart() == null
        ? 1
        : definition.getStart().getVal().intValue();
  }

  private static CTLvl level(XWPFAbstractNum list, int level) {
    for (CTLvl definition : list.getCTAbstractNum().getLvlList()) {
      if (definition.getIlvl().intValue() == level) {
        return definition;
      }
    }
    return null;
  }

  private static String number(int value, String format) {
    return switch (format) {
      case "lowerLetter" -> letter(value);
      case "upperLetter" -> letter(value).toUpperCase(Locale.ROOT);
      case "lowerRoman" -> roman(value);
      case "upperRoman" -> roman(value).toUpperCase(Locale.ROOT);
      case "bullet" -> "•";
      case "none" -> "";
      default ->
          format.contains("hinese") || format.contains("aiwan") || format.contains("deograph")
              ? chinese(value)
              : String.valueOf(value);
    };
  }

  private static String letter(int value) {
    char c = (char) ('a' + (value - 1) % 26);
    return String.valueOf(c).repeat((value - 1) / 26 + 1);
  }

  private static String roman(int value) {
    StringBuilder text = new StringBuilder();
    int rest = value;
    for (int i = 0; i < ROMAN.length; i++) {
      while (rest >= ROMAN[i]) {
        text.append(ROMAN_LETTERS[i]);
        rest -= ROMAN[i];
      }
    }
    return text.toString();
  }

  private static String chinese(int value) {
    if (value >= 100) {
      return String.valueOf(value);
    }
    String ones = value % 10 == 0 ? "" : String.valueOf(CHINESE.charAt(value % 10));
    String tens = value < 10 ? "" : value < 20 ? "十" : CHINESE.charAt(value / 10) + "十";
    return tens + ones;
  }
}
