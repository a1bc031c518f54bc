package org.figurebook.document;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.figurebook.document.FormStates.Answer;

/**
 * A form that many texts are held against and few have. It is told character by character ({@link
 * FormStates}), so that nearly all texts cost a look or two in a table. Only what such a table
 * cannot say, as of what stands around a match, is asked of the pattern.
 */
public final class Form {
  private static final Pattern NOTHING = Pattern.compile("(?!)");

  private final String regex;
  private volatile Pattern pattern;
  private FormStates whole;
  private FormStates part;

  private Form(String regex) {
    this.regex = regex;
  }

  /**
   * The form that a regular expression describes. One that cannot be read says so here in a test;
   * in a run most forms are asked nothing and never read.
   */
  public static Form of(String regex) {
    assert FormStates.reads(regex) && Pattern.compile(regex) != null;
    return new Form(regex);
  }

  /** Whether a whole text has this form. */
  public boolean matches(String text) {
    Answer told = whole().tell(text);
    return told == Answer.OPEN ? matcher(text).matches() : told == Answer.YES;
  }

  /** Whether a whole text may have this form: {@code false} is sure. */
  public boolean mayMatch(String text) {
    return text.isEmpty() || whole().mayBegin(text.charAt(0));
  }

  /** Whether a part of a text has this form. */
  public boolean isIn(String text) {
    Answer told = part().tell(text);
    return told == Answer.OPEN ? matcher(text).find() : told == Answer.YES;
  }

  /** Whether a part of a text may have this form: {@code false} is sure. */
  public boolean mayBeIn(String text) {
    return part().tell(text) != Answer.NO;
  }

  /**
   * How many parts of a text have this form, one behind the other. Not for patterns that can match
   * nothing, or that ask for the beginning of the text.
   */
  public int count(String text) {
    int count = 0;
    int i = mayBeIn(text) ? next(text, 0) : -1;
    Matcher matcher = i < 0 ? null : matcher(text).useTransparentBounds(true);
    while (i >= 0 && matcher.region(i, text.length()).find()) {
      count++;
      i = next(text, matcher.end());
    }
    return count;
  }

  /** A text without its parts of this form. */
  public String removedFrom(String text) {
    return replacedIn(text, "");
  }

  /** A text with its parts of this form replaced, as {@link Matcher#replaceAll(String)} does. */
  public String replacedIn(String text, String by) {
    return mayBeIn(text) ? matcher(text).replaceAll(by) : text;
  }

  /** What finds the parts of a text that have this form; most texts have none, and it nothing. */
  public Matcher finder(String text) {
    return mayBeIn(text) ? matcher(text) : NOTHING.matcher("");
  }

  /** The pattern, held against a whole text. */
  public Matcher whole(String text) {
    return whole().tell(text) == Answer.NO ? NOTHING.matcher("") : matcher(text);
  }

  /** The pattern, to be held against a text. */
  public Matcher matcher(String text) {
    return pattern().matcher(text);
  }

  /** The next character at which a part may begin; -1 when there is none. */
  private int next(String text, int from) {
    for (int i = from; i < text.length(); i++) {
      if (whole().mayBegin(text.charAt(i))) {
        return i;
      }
    }
    return -1;
  }

  /** The regular expression. */
  @Override
  public String toString() {
    return regex;
  }

  /** Most forms are told by their states alone, and compiling their patterns takes longer. */
  private Pattern pattern() {
    Pattern known = pattern;
    if (known == null) {
      known = Pattern.compile(regex);
      pattern = known;
    }
    return known;
  }

  private FormStates whole() {
    FormStates known = whole;
    return known == null ? found(false) : known;
  }

  private FormStates part() {
    FormStates known = part;
    return known == null ? found(true) : known;
  }

  /** Most forms of a program are asked nothing in a run. */
  private synchronized FormStates found(boolean within) {
    if (within) {
      part = part == null ? new FormStates(regex, true) : part;
      return part;
    }
    whole = whole == null ? new FormStates(regex, false) : whole;
    return whole;
  }
}
