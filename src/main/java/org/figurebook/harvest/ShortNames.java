package org.figurebook.harvest;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.figurebook.document.Form;

/**
 * Short names that a text gives in brackets behind the full one: 港灣應用技術研究院(應研院), 「某某計劃」(「計劃」),
 * (下稱「基金」), {@code the Innovation Fund (the Fund)}.
 */
public final class ShortNames {
  private static final Pattern QUOTED =
      Pattern.compile("「([^「」]{2,40})」\\s*[(（](?:下稱|以下簡稱|簡稱)?\\s*「?([^「」()（）]{1,14})」?[)）]");
  private static final Pattern PLAIN =
      Pattern.compile(
          "([\\p{IsHan}A-Za-z]{3,24})\\s*[(（](?:下稱|以下簡稱|簡稱)?\\s*「?([\\p{IsHan}]{2,10})」?[)）]");
  private static final Pattern ENGLISH =
      Pattern.compile(
          "((?:[A-Z][\\w&'-]+ (?:(?:and|of|for|the|on|in) )*){1,8})\\((?:the )?[\"“]?([A-Z][\\w& -]{1,20})[\"”]?\\)");

  private static final Form BODY = Form.of("(?:署|局|處|辦公室|公司|委員會)$");

  private static final int LONGEST = 24;
  private static final String SPACES = " \t\n\u000B\f\r";

  private final Map<String, String> full = new HashMap<>();

  /** Takes the names that a paragraph defines. */
  public void learn(String text) {
    if (text.indexOf('(') < 0 && text.indexOf('（') < 0) {
      return;
    }
    if (text.indexOf('「') >= 0) {
      learnAll(QUOTED.matcher(text));
    }
    learnPlain(text);
    if (text.contains(" (")) {
      learnAll(ENGLISH.matcher(text));
    }
  }

  private void learnAll(Matcher matcher) {
    while (matcher.find()) {
      learn(matcher, false);
    }
  }

  /** Looks for names without quotation marks from their brackets back: words without are many. */
  private void learnPlain(String text) {
    Matcher matcher = PLAIN.matcher(text);
    int from = 0;
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) == '(' || text.charAt(i) == '（') {
        matcher.region(startOfName(text, from, i), text.length());
        if (matcher.lookingAt()) {
          learn(matcher, true);
          from = matcher.end();
          i = from - 1;
        }
      }
    }
  }

  /** Where the words before a bracket begin that may be a name. */
  private static int startOfName(String text, int from, int bracket) {
    int start = bracket;
    while (start > from && SPACES.indexOf(text.charAt(start - 1)) >= 0) {
      start--;
    }
    for (int count = 0; start > from && count < LONGEST; count++) {
      int character = text.codePointBefore(start);
      if (!isOfName(character)) {
        break;
      }
      start -= Character.charCount(character);
    }
    return start;
  }

  private static boolean isOfName(int character) {
    return character >= 'A' && character <= 'Z'
        || character >= 'a' && character <= 'z'
        || Character.UnicodeScript.of(character) == Character.UnicodeScript.HAN;
  }

  private void learn(Matcher matcher, boolean checked) {
    String name = matcher.group(1).strip();
    String shortName = matcher.group(2).strip();
    if (!checked && isIssuer(matcher.group(), name, shortName)) {
      return;
    }
    String start = checked ? beginning(name, shortName) : name;
    if (checked && start.length() <= shortName.length()) {
      start = ending(name, shortName);
    }
    if (!start.isEmpty() && start.length() > shortName.length()) {
      full.putIfAbsent(shortName, start);
    }
  }

  /** 「某某常備協議」(物流服務署): a body that nothing calls a short name, and that is none by its words. */
  private static boolean isIssuer(String whole, String name, String shortName) {
    boolean said = whole.contains("稱") || whole.indexOf('「', 1) > 0;
    boolean han = isOfName(shortName.codePointAt(0)) && shortName.charAt(0) > 'z';
    return han && !said && BODY.isIn(shortName) && beginning(name, shortName).isEmpty();
  }

  /**
   * Where a name without quotation marks begins: its short name has its characters in order, so it
   * begins at the last place from which they can all be found. Empty when they cannot.
   */
  private static String beginning(String name, String shortName) {
    for (int from = name.lastIndexOf(shortName.charAt(0));
        from >= 0;
        from = name.lastIndexOf(shortName.charAt(0), from - 1)) {
      if (holds(name, from, shortName)) {
        return grown(name, from);
      }
    }
    return "";
  }

  /** 園林及保育基金(基金): a short name that is the end of the full one. */
  private static String ending(String name, String shortName) {
    return name.endsWith(shortName) ? Names.ending(name) : "";
  }

  private static String grown(String name, int from) {
    int start = name.startsWith("香港", from - 2) && from >= 2 ? from - 2 : from;
    return name.substring(start);
  }

  private static boolean holds(String name, int from, String shortName) {
    int at = from;
    for (int i = 0; i < shortName.length(); i++) {
      at = name.indexOf(shortName.charAt(i), at) + 1;
      if (at == 0) {
        return false;
      }
    }
    return true;
  }

  /** The full name of a short one; the name itself when none is known. */
  public String full(String name) {
    return full.getOrDefault(name, name);
  }

  /** All short names and their full ones. */
  public Map<String, String> all() {
    return full;
  }
}
