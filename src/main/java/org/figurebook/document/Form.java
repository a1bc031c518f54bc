package org.figurebook.document;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A form that many texts are held against and few have. Nearly all are told by one character: the
 * pattern itself says which characters can begin a match ({@link Matcher#hitEnd()}: whether more
 * behind that character could make one), and that is asked once for each character.
 */
public final class Form {
  private static final byte MAY = 1;
  private static final byte CANNOT = 2;

  private final Pattern pattern;

  /** What is known of the first character of a whole text, by its high and low byte; 0: not yet. */
  private final byte[][] whole = new byte[256][];

  /** The same of the first character of a part of a text. */
  private final byte[][] part = new byte[256][];

  private Form(Pattern pattern) {
    this.pattern = pattern;
  }

  /** The form that a regular expression describes. */
  public static Form of(String regex) {
    return new Form(Pattern.compile(regex));
  }

  /** Whether a whole text has this form. */
  public boolean matches(String text) {
    return mayMatch(text) && pattern.matcher(text).matches();
  }

  /** Whether a whole text may have this form: {@code false} is sure. */
  public boolean mayMatch(String text) {
    return text.isEmpty() || may(whole, text.charAt(0));
  }

  /**
   * Whether a part of a text has this form. Like all that is asked of parts, not for patterns that
   * can match nothing, or that begin with what must stand before the match.
   */
  public boolean isIn(String text) {
    return next(text, 0) >= 0 && pattern.matcher(text).find(next(text, 0));
  }

  /** Whether a part of a text may have this form: {@code false} is sure. */
  public boolean mayBeIn(String text) {
    return next(text, 0) >= 0;
  }

  /** How many parts of a text have this form, one behind the other. */
  public int count(String text) {
    int count = 0;
    int i = next(text, 0);
    Matcher matcher = i < 0 ? null : matcher(text).useTransparentBounds(true);
    while (i >= 0) {
      boolean here = matcher.region(i, text.length()).lookingAt();
      count += here ? 1 : 0;
      i = next(text, here ? matcher.end() : i + 1);
    }
    return count;
  }

  /** A text without its parts of this form. */
  public String removedFrom(String text) {
    return mayBeIn(text) ? matcher(text).replaceAll("") : text;
  }

  /** The pattern, to be held against a text. */
  public Matcher matcher(String text) {
    return pattern.matcher(text);
  }

  /** The next character at which a part may begin; -1 when there is none. */
  private int next(String text, int from) {
    for (int i = from; i < text.length(); i++) {
      if (may(part, text.charAt(i))) {
        return i;
      }
    }
    return -1;
  }

  /** The regular expression. */
  @Override
  public String toString() {
    return pattern.pattern();
  }

  /** Threads that ask at the same time find, and write, the same. */
  private boolean may(byte[][] known, char first) {
    byte[] page = known[first >> 8];
    if (page == null) {
      page = new byte[256];
      known[first >> 8] = page;
    }
    byte answer = page[first & 0xff];
    if (answer == 0) {
      answer = canBegin(known == whole, first) ? MAY : CANNOT;
      page[first & 0xff] = answer;
    }
    return answer == MAY;
  }

  private boolean canBegin(boolean all, char first) {
    Matcher matcher = pattern.matcher(String.valueOf(first));
    boolean matches = all ? matcher.matches() : matcher.lookingAt();
    // half a character beyond the first plane says nothing of the whole one
    return matches || matcher.hitEnd() || Character.isSurrogate(first);
  }
}
