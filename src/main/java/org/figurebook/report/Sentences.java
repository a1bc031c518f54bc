package org.figurebook.report;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;
import org.figurebook.document.Language;

/** The sentences, titles and units of a report, in its language. */
final class Sentences {
  private final ResourceBundle words;
  private final Language language;
  private final Map<String, MessageFormat> forms = new ConcurrentHashMap<>();

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
    if (values.length == 0) {
      return words.getString(key);
    }
    MessageFormat form =
        forms.computeIfAbsent(key, of -> new MessageFormat(words.getString(of), Locale.ROOT));
    // a form is for one at a time
    synchronized (form) {
      return form.format(values);
    }
  }
}
