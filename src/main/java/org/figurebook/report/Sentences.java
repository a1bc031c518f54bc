package org.figurebook.report;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import org.figurebook.document.Language;

/** The sentences, titles and units of a report, in its language. */
final class Sentences {
  private final ResourceBundle words;
  private final Language language;

  Sentences(Language language) {
    this.language = language;
    this.words =
        ResourceBundle.getBundle(
            "wording.narrative",
            language == Language.CHINESE ? Locale.CHINESE : Locale.ENGLISH,
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }

  Language language() {
    return language;
  }

  boolean has(String key) {
    return words.containsKey(key);
  }

  /** A sentence with its values filled in. Numbers come formatted, as text, save for counts. */
  String get(String key, Object... values) {
    String pattern = words.getString(key);
    return values.length == 0 ? pattern : new MessageFormat(pattern, Locale.ROOT).format(values);
  }
}
