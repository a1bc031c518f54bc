package org.figurebook.report;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import org.figurebook.document.Language;

/** The words a report uses for its own labels, in its language. */
public final class Wording {
  private final ResourceBundle words;
  private final Locale locale;

  private Wording(Locale locale) {
    this.locale = locale;
    this.words =
        ResourceBundle.getBundle(
            "wording.report",
            locale,
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }

  /** The words of a language. */
  public static Wording of(Language language) {
    return new Wording(language == Language.CHINESE ? Locale.CHINESE : Locale.ENGLISH);
  }

  /** The word for a key of {@code wording/report*.properties}, its {@code {0}} filled in. */
  public String get(String key, Object... values) {
    String pattern = words.getString(key);
    return values.length == 0 ? pattern : new MessageFormat(pattern, locale).format(values);
  }

  /** Whether there is a word for a key. */
  public boolean has(String key) {
    return words.containsKey(key);
  }
}
