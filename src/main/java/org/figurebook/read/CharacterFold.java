package org.figurebook.read;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;

/** One form for each character that has several: full width, compatibility, private use. */
final class CharacterFold {
  /** A character that vanishes. */
  private static final char NONE = '\0';

  /** A character that becomes several; see {@link #SEVERAL}. */
  private static final char MANY = '\1';

  /** Punctuation of Chinese sentences stays as it is, and so do signs that stand for a word. */
  private static final String KEPT = "，。；：、？！…—－～﹐™®©";

  /** The forms of 256 characters each, computed when one of them is met: few papers have many. */
  private static final Block[] BLOCKS = new Block[256];

  /**
   * The plain forms of the characters of one high byte. Threads that meet one at the same time
   * compute, and keep, the same.
   */
  private record Block(char[] single, Map<Character, String> several) {
    static Block of(int high) {
      char[] single = new char[256];
      Map<Character, String> several = new HashMap<>();
      for (int low = 0; low < single.length; low++) {
        char c = (char) (high << 8 | low);
        String folded = computed(c);
        single[low] = folded.isEmpty() ? NONE : folded.length() == 1 ? folded.charAt(0) : MANY;
        if (folded.length() > 1) {
          several.put(c, folded);
        }
      }
      return new Block(single, several);
    }
  }

  private static Block block(char c) {
    Block block = BLOCKS[c >> 8];
    if (block == null) {
      block = Block.of(c >> 8);
      BLOCKS[c >> 8] = block;
    }
    return block;
  }

  private CharacterFold() {}

  /** The plain form of a character; {@code '\0'} when it vanishes, {@code '\1'} when many. */
  static char single(char c) {
    return block(c).single()[c & 0xff];
  }

  static boolean isMany(char folded) {
    return folded == MANY;
  }

  static boolean isNone(char folded) {
    return folded == NONE;
  }

  /** The plain form of a character that becomes several. */
  static String several(char c) {
    return block(c).several().get(c);
  }

  /** A text without the control and direction characters that could disguise it. */
  static String shown(String text) {
    StringBuilder shown = new StringBuilder(text.length());
    text.codePoints()
        .forEach(
            c -> {
              int type = Character.getType(c);
              boolean hidden =
                  type == Character.CONTROL
                      || type == Character.FORMAT
                      || type == Character.SURROGATE
                      || type == Character.UNASSIGNED;
              shown.appendCodePoint(hidden ? '\ufffd' : c);
            });
    return shown.toString();
  }

  private static String computed(char c) {
    if (c == '\t' || c == '\u3000') {
      return "  ";
    }
    if (c == '\ufe30' || c == '\ufe55') {
      return "：";
    }
    if (c == '\u2010' || c == '\u2011' || c == '\u2212') {
      return "-";
    }
    if (isUnified(c) || Character.isSurrogate(c) || KEPT.indexOf(c) >= 0 || isMark(c)) {
      return String.valueOf(c);
    }
    return switch (Character.getType(c)) {
      case Character.PRIVATE_USE -> "•";
      case Character.CONTROL, Character.FORMAT -> "";
      case Character.SPACE_SEPARATOR -> " ";
      default -> normalized(c);
    };
  }

  /** An ideograph that is its own plain form. */
  private static boolean isUnified(char c) {
    return c >= '\u3400' && c <= '\u9fff';
  }

  private static String normalized(char c) {
    String folded = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC);
    // a spacing accent falls apart into a space and a combining mark
    return folded.indexOf(' ') >= 0 ? String.valueOf(c) : folded;
  }

  /**
   * Raised, lowered and circled digits, and fractions: as plain digits they would join a number.
   */
  private static boolean isMark(char c) {
    return c == '\u00b2'
        || c == '\u00b3'
        || c >= '\u00b9' && c <= '\u00be' && c != '\u00bb'
        || c >= '\u2070' && c <= '\u209c'
        || c >= '\u2150' && c <= '\u215f'
        || c >= '\u2460' && c <= '\u24ff'
        || c >= '\u2776' && c <= '\u2793'
        || c >= '\u3251' && c <= '\u32bf';
  }

  /** A Chinese character proper. */
  static boolean isIdeograph(char c) {
    return c >= '\u3400' && c <= '\u9fff'
        || c >= '\uf900' && c <= '\ufaff'
        || c == '\u3007'
        || c == '\u3005'
        || Character.isSurrogate(c);
  }

  /** Chinese characters and the punctuation that fills a full width. */
  static boolean isWide(char c) {
    return isIdeograph(c)
        || c >= '\u2e80' && c <= '\u33ff'
        || c >= '\ufe30' && c <= '\ufe4f'
        || c >= '\uff01' && c <= '\uff60';
  }
}
