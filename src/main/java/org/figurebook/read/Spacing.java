package org.figurebook.read;

import java.util.List;

/**
 * Whether a line has a space after every Chinese character, a habit of justified type.
 *
 * <p>Told by the line where it is long enough, by its neighbours and the whole text where it is
 * not.
 */
final class Spacing {
  /** Share of Chinese characters followed by a space from which a line counts as spaced. */
  private static final double SPACED = 0.3;

  /** Fewer spaced characters than this say nothing by themselves. */
  private static final int ENOUGH = 4;

  private static final int REACH = 3;

  private final boolean[] spaced;

  private Spacing(boolean[] spaced) {
    this.spaced = spaced;
  }

  /** Measures all lines of a text. */
  static Spacing of(List<String> raws) {
    int count = raws.size();
    byte[] votes = new byte[count];
    int sure = 0;
    int sureSpaced = 0;
    for (int i = 0; i < count; i++) {
      votes[i] = vote(raws.get(i));
      sure += votes[i] == 1 || votes[i] == -1 ? 1 : 0;
      sureSpaced += votes[i] == 1 ? 1 : 0;
    }
    boolean habit = sureSpaced > 0 && sureSpaced * 20 >= sure;
    boolean mostly = sureSpaced * 3 >= sure;
    boolean[] spaced = new boolean[count];
    for (int i = 0; habit && i < count; i++) {
      spaced[i] = votes[i] == 1 || votes[i] == 2 && (mostly || neighbours(votes, i));
    }
    return new Spacing(spaced);
  }

  boolean isSpaced(int index) {
    return spaced[index];
  }

  /** 1 spaced, -1 not, 2 perhaps spaced but too short to tell, 0 nothing Chinese. */
  private static byte vote(String raw) {
    int wide = 0;
    int followed = 0;
    int touching = 0;
    int apart = 0;
    for (int i = 0; i + 1 < raw.length(); i++) {
      if (CharacterFold.isWide(raw.charAt(i))) {
        wide++;
        boolean space = raw.charAt(i + 1) == ' ';
        followed += space ? 1 : 0;
        touching += CharacterFold.isIdeograph(raw.charAt(i + 1)) ? 1 : 0;
        apart += space && i + 2 < raw.length() && CharacterFold.isWide(raw.charAt(i + 2)) ? 1 : 0;
      }
    }
    if (wide == 0) {
      return 0;
    }
    if (apart == 0 && touching > 0) {
      // spaces before digits alone, as between the cells of a row of years
      return -1;
    }
    if (followed < SPACED * wide) {
      return (byte) (wide >= ENOUGH ? -1 : 0);
    }
    return (byte) (followed >= ENOUGH ? 1 : 2);
  }

  private static boolean neighbours(byte[] votes, int index) {
    int balance = 0;
    for (int step = 1, seen = 0; step <= 8 && seen < REACH * 2; step++) {
      for (int at : new int[] {index - step, index + step}) {
        if (at >= 0 && at < votes.length && (votes[at] == 1 || votes[at] == -1)) {
          balance += votes[at];
          seen++;
        }
      }
    }
    return balance > 0;
  }
}
