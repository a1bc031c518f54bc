package org.figurebook.outline;

import org.figurebook.document.Form;

/** Marks that open a paragraph: numbers, letters and bullets of lists, names of annexes. */
final class ListMarks {
  private static final Form SURE =
      Form.of(
          "^(?:\\((?:[a-z]{1,2}|[ivx]{1,5}|\\d{1,2}|[A-Z]|[一二三四五六七八九十]{1,3})\\)"
              + "|(?:\\d{1,3}|[A-Za-z]|[ivx]{1,5})[.)）](?!\\d)"
              + "|\\d{1,2}(?:\\.\\d{1,2}){1,3}\\.?(?!\\s?(?:million|billion|per cent|times))"
              + "(?=\\s|[^\\d%億萬元年月個\\s])"
              + "|[一二三四五六七八九十壹貳參叁肆伍陸柒捌玖拾]{1,3}[、.．]"
              + "|第[一二三四五六七八九十]{1,3}[章節部篇]"
              + "|\\d{1,2}[、](?!\\d)"
              + "|(?:\\d{1,2}|\\([a-z\\d]{1,2}\\))(?:及|至|和|、)(?:\\d{1,2}|\\([a-z\\d]{1,2}\\))[.．:：]"
              + "|(?!○[一二三四五六七八九零〇○])[•●○◆■□▪‣˙·※✓➢❖–—-](?=\\s|[^\\d\\s–—-])"
              + "|[*#^]{1,3}\\s|註\\s?\\d{0,2}[:：.]|附[件錄註][一二三四五六七八九十\\d]{0,2}$"
              + "|Note\\s?\\d{0,2}[:.]|Remarks?[:.]).*");

  private ListMarks() {}

  /**
   * Whether a clean line starts with a bullet, which nothing else does; the circle of 二○二四年 is a
   * digit.
   */
  static boolean isBullet(String text) {
    boolean digit = text.length() > 1 && "一二三四五六七八九零〇○".indexOf(text.charAt(1)) >= 0;
    return "•●○◆■□▪‣˙✓➢❖".indexOf(text.charAt(0)) >= 0 && !(digit && text.charAt(0) == '○');
  }

  /** Whether a clean line starts with such a mark. */
  static boolean opens(String text) {
    return SURE.matches(text);
  }
}
