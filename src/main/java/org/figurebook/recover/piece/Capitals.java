package org.figurebook.recover.piece;

import java.util.ArrayList;
import java.util.List;
import org.figurebook.document.Form;

/** English headings side by side on one line, told apart by their capitals. */
public final class Capitals {
  private static final Form CAPITAL = Form.of("[A-Z][a-z].*|No\\..*|[A-Z]{2,}.*");
  private static final Form LEADS_ON =
      Form.of("of|the|and|for|in|per|to|at|by|on|from|or|&|a|an|with|under|as|.*[/,–-]");

  private static final Form MONTH = Form.of(Words.MONTHS + ",?");
  private static final Form OF_SIGN =
      Form.of(
          "(?:Changes?|Increase|Decrease|Rise|Fall|Reduction|Growth|Difference|Variation|Variance|Shares?|Distribution|Of)\\b.*");

  private static final Form UNIT_AT_END = Form.of(".*[a-z] \\((?!Note)[^()\\d]{1,20}\\)");

  private static final int FEWEST = 4;
  private static final int SHORTEST = 4;

  private Capitals() {}

  /** Whether a line is several headings side by side: many capitals, or one heading again. */
  public static boolean areSeveral(String text) {
    if (text.length() < FEWEST * SHORTEST || text.charAt(text.length() - 1) == ',') {
      return false;
    }
    List<String> parts = parts(text);
    boolean again = parts.stream().map(Capitals::firstWord).distinct().count() < parts.size();
    boolean same = parts.size() == FEWEST - 1 && parts.stream().distinct().count() == 1;
    return parts.size() >= FEWEST && again || same;
  }

  /**
   * Whether a line is several headings with the unit of one among them, as no title has it: Trade
   * Landings (tonnes) Crew.
   */
  public static boolean areMeasures(String text) {
    if (text.indexOf(')') < 0 || CellText.hasWide(text)) {
      return false;
    }
    List<String> parts = parts(text);
    return parts.size() >= FEWEST - 1
        && parts.stream().limit(parts.size() - 1L).anyMatch(p -> UNIT_AT_END.matches(p));
  }

  /** Whether an English text ends as one that goes on: at a small word, a comma or a dash. */
  public static boolean leadsOn(String text) {
    return LEADS_ON.matches(text.substring(text.lastIndexOf(' ') + 1));
  }

  private static String firstWord(String text) {
    int space = text.indexOf(' ');
    return space < 0 ? text : text.substring(0, space);
  }

  /** Whether a word is the month of the day before it: As at 31 | March 2022. */
  private static boolean isMonthOfDay(StringBuilder open, String word) {
    return Character.isDigit(open.charAt(open.length() - 1)) && MONTH.matches(word);
  }

  /** Whether a word says what the sign before it is a percentage of: % | Change. */
  public static boolean goesOnSign(String before, String word) {
    return before.equals("%") && OF_SIGN.matches(word);
  }

  /** A text cut before each capital that may begin a heading, none of them empty. */
  public static List<String> parts(String text) {
    List<String> out = new ArrayList<>();
    StringBuilder open = new StringBuilder();
    for (String word : text.split(" ")) {
      boolean share =
          word.equals("%")
              && (open.toString().equals("No.")
                  || open.length() > 0 && open.charAt(open.length() - 1) == ')');
      boolean cut =
          share
              || open.length() > 0
                  && CAPITAL.matches(word)
                  && CellText.depth(open.toString()) == 0
                  && !isMonthOfDay(open, word)
                  && !goesOnSign(open.toString(), word)
                  && (!leadsOn(open.toString()) || open.toString().startsWith(word + " "));
      if (cut) {
        out.add(open.toString());
        open.setLength(0);
      }
      open.append(open.length() > 0 ? " " : "").append(word);
    }
    out.add(open.toString());
    return out;
  }
}
