package org.figurebook.read;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.figurebook.document.CleanText;

/**
 * Makes the clean text of source lines.
 *
 * <p>It removes what extraction put in and nothing else: one space that remains is a space of the
 * source, two are a certain gap, which may part cells.
 */
final class Cleaner {
  private static final String OPENING = "「『《〈（【〔“‘";

  private Cleaner() {}

  /**
   * The clean texts of all lines of a document.
   *
   * @param raws the lines as they are
   * @param pages the page of each
   */
  static List<CleanText> clean(List<String> raws, int[] pages) {
    Spacing spacing = Spacing.of(raws);
    Kerning kerning = Kerning.of(raws, pages);
    List<CleanText> clean = new ArrayList<>(raws.size());
    for (int i = 0; i < raws.size(); i++) {
      Draft draft = new Draft(raws.get(i), i + 1);
      draft.fold(spacing.isSpaced(i));
      NumberSpaces.tidy(draft, kerning.isKerned(i), kerning.isNote(i));
      clean.add(draft.text());
    }
    return clean;
  }

  /** The clean text of a line by itself, such as a paragraph whose spaces are the writer's own. */
  static CleanText clean(String raw, int line) {
    Draft draft = new Draft(raw, line);
    draft.fold(false);
    NumberSpaces.tidy(draft, false, false);
    return draft.text();
  }

  /** A line in the making: characters and where each came from. */
  static final class Draft {
    private final String raw;
    private final int line;
    char[] text;
    int[] origin;
    int length;

    Draft(String raw, int line) {
      this.raw = raw;
      this.line = line;
      this.text = new char[raw.length() + 8];
      this.origin = new int[raw.length() + 8];
    }

    void fold(boolean spaced) {
      int end = raw.length();
      while (end > 0 && CharacterFold.single(raw.charAt(end - 1)) <= ' ') {
        end--;
      }
      for (int i = 0; i < end; i++) {
        char folded = CharacterFold.single(raw.charAt(i));
        if (folded == ' ') {
          int next = i + 1;
          while (next < end && CharacterFold.single(raw.charAt(next)) == ' ') {
            next++;
          }
          spaces(i, next - i, spaced);
          i = next - 1;
        } else if (CharacterFold.isMany(folded)) {
          String several = CharacterFold.several(raw.charAt(i));
          for (int k = 0; k < several.length(); k++) {
            add(several.charAt(k), i);
          }
        } else if (!CharacterFold.isNone(folded)) {
          add(folded, i);
        }
      }
    }

    private void spaces(int from, int count, boolean spaced) {
      if (length == 0) {
        return;
      }
      if (spaced && count == 1 && isNoise(from)) {
        return;
      }
      add(' ', from);
      if (count > 1) {
        add(' ', from + 1);
      }
    }

    /** In spaced type, the space after a character that is not the last of an unspaced word. */
    private boolean isNoise(int space) {
      char before = raw.charAt(space - 1);
      if (!CharacterFold.isIdeograph(before)) {
        return CharacterFold.isWide(before) || OPENING.indexOf(before) >= 0;
      }
      return space < 2 || !CharacterFold.isIdeograph(raw.charAt(space - 2));
    }

    private void add(char c, int index) {
      if (length == text.length) {
        text = Arrays.copyOf(text, length * 2);
        origin = Arrays.copyOf(origin, length * 2);
      }
      text[length] = c;
      origin[length++] = index + 1;
    }

    /** Takes a character out. */
    void remove(int index) {
      System.arraycopy(text, index + 1, text, index, length - index - 1);
      System.arraycopy(origin, index + 1, origin, index, length - index - 1);
      length--;
    }

    CleanText text() {
      while (length > 0 && text[length - 1] == ' ') {
        length--;
      }
      int[] lines = new int[length];
      Arrays.fill(lines, line);
      String clean = new String(text, 0, length);
      return new CleanText(clean.equals(raw) ? raw : clean, lines, Arrays.copyOf(origin, length));
    }
  }
}
