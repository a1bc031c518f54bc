package org.figurebook.recover;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.figurebook.document.Form;

/** The letters and small numerals in brackets that begin the rows of a list of items. */
final class ItemMarks {
  private static final Pattern ITEM =
      Pattern.compile("[(（]([a-z]{1,4}|[一二三四五六七八九十]{1,3})[)）]\\s?(?=\\S{2}).*");
  private static final Form ROMAN = Form.of("[ivx]{1,4}");

  private ItemMarks() {}

  /** Whether a text begins with the mark of an item. */
  static boolean begins(String text) {
    return ITEM.matcher(text).matches();
  }

  /** Whether an item stands beside another, not below it. */
  static boolean isBeside(String above, String label) {
    Matcher first = ITEM.matcher(above);
    Matcher second = ITEM.matcher(label);
    if (!first.matches() || !second.matches()) {
      return false;
    }
    return level(first.group(1)) == level(second.group(1));
  }

  private static int level(String mark) {
    if (mark.charAt(0) > 'z') {
      return 0;
    }
    return ROMAN.matches(mark) ? 2 : 1;
  }
}
