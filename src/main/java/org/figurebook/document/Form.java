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
    return (text.isEmpty() || may(whole, text.charAt(0))) && pattern.matcher(text).matches();
  }

  /**
   * Whether a part of a text has this form. Not for patterns that can match nothing, or that begin
   * with what stands before the match.
   */
  public boolean isIn(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (may(part, text.charAt(i))) {
        return pattern.matcher(text).find(i);
      }
    }
    return false;
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
