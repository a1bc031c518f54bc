package org.figurebook.recover.piece;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.figurebook.document.Form;

/** The letters and small numerals in brackets that begin the rows of a list of items. */
public final class ItemMarks {
  private static final Pattern ITEM =
      Pattern.compile(
          "[(（]([a-z]{1,4}|[A-Z](?=[)）]\\s?(?:\\p{IsHan}|[A-Z][a-z]))|[一二三四五六七八九十]{1,3})[)）]\\s?(?=\\S{2}).*");
  private static final Form ALONE = Form.of("[(（](?:[a-z]{1,4}|[一二三四五六七八九十]{1,3})[)）]");
  private static final Pattern NUMBERED =
      Pattern.compile("(\\p{IsHan}{1,4}|[A-Za-z]{3,12}) ?(\\d{1,4})(?!\\d)(?![年月日,.%]).*");
  private static final Form ROMAN = Form.of("[ivx]{1,4}");

  private ItemMarks() {}

  /** Whether a text begins with the mark of an item. */
  public static boolean begins(String text) {
    boolean bracket = text.startsWith("(") || text.startsWith("（");
    return bracket && ITEM.matcher(text).matches();
  }

  /** Whether a text is the mark of an item and nothing else. */
  public static boolean isAlone(String text) {
    return ALONE.matches(text);
  }

  /** Whether an item stands beside another, not below it. */
  public static boolean isBeside(String above, String label) {
    Matcher first = ITEM.matcher(above);
    Matcher second = ITEM.matcher(label);
    if (!first.matches() || !second.matches()) {
      return isNumberedBeside(above, label);
    }
    return level(first.group(1)) == level(second.group(1));
  }

  /** Whether (i) is the letter behind (h): it is where (i), the first numeral, stands above too. */
  public static boolean isNext(String heading, String label, List<String> above) {
    Matcher first = ITEM.matcher(heading);
    Matcher second = ITEM.matcher(label);
    if (!first.matches() || !second.matches() || !second.group(1).equals("i")) {
      return false;
    }
    return first.group(1).equals("h")
        && above.stream().map(ITEM::matcher).anyMatch(m -> m.matches() && m.group(1).equals("i"));
  }

  /** Whether two texts begin with one word and two numbers: Subhead 101 and Subhead 110. */
  private static boolean isNumberedBeside(String above, String label) {
    Matcher first = NUMBERED.matcher(above);
    Matcher second = NUMBERED.matcher(label);
    return first.matches()
        && second.matches()
        && first.group(1).equals(second.group(1))
        && !first.group(2).equals(second.group(2));
  }

  private static int level(String mark) {
    if (mark.charAt(0) > 'z' || Character.isUpperCase(mark.charAt(0))) {
      return 0;
    }
    return ROMAN.matches(mark) ? 2 : 1;
  }
}
