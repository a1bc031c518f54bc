package org.figurebook.notation;

import java.util.ArrayList;
import java.util.List;

/** Every run of digits and every Chinese numeral word of a text, figure or not. */
public final class NumeralRuns {
  private NumeralRuns() {}

  /** Start and end of each run, in order. Commas and dots between digits belong to the run. */
  public static List<int[]> of(String text) {
    Script script = new Script(text);
    List<int[]> runs = new ArrayList<>();
    int i = 0;
    while (i < script.length()) {
      char c = script.at(i);
      int end = i;
      if (Characters.isDigit(c)) {
        end = digits(script, i);
      } else if (Characters.isChineseNumeral(c)) {
        end = word(script, i);
      }
      if (end > i) {
        runs.add(new int[] {i, end});
        i = end;
      } else {
        i++;
      }
    }
    return runs;
  }

  /** Whether a run is a numeral word, not digits. */
  public static boolean isWord(String text, int[] run) {
    return !Characters.isDigit(new Script(text.substring(run[0], run[0] + 1)).at(0));
  }

  private static int digits(Script script, int i) {
    int end = ArabicNumeral.digitsEnd(script, i);
    while ((script.at(end) == ',' || script.at(end) == '.')
        && Characters.isDigit(script.at(end + 1))) {
      end = ArabicNumeral.digitsEnd(script, end + 1);
    }
    return end;
  }

  private static int word(Script script, int i) {
    int end = i;
    while (Characters.isChineseNumeral(script.at(end))) {
      end++;
    }
    return end;
  }
}
