package org.figurebook.send;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import org.figurebook.document.Language;

/** The words of messages, in a language: {@code wording/message*.properties}. */
final class LetterWords {
  private final ResourceBundle words;
  private final Language language;

  private LetterWords(Language language) {
    this.language = language;
    this.words =
        ResourceBundle.getBundle(
            "wording.message",
            language == Language.CHINESE ? Locale.CHINESE : Locale.ENGLISH,
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }

  static LetterWords of(Language language) {
    return new LetterWords(language);
  }

  Language language() {
    return language;
  }

  boolean has(String key) {
    return words.containsKey(key);
  }

  /** A text with its values filled in; numbers that are shown come as text, counts as numbers. */
  String get(String key, Object... values) {
    return new MessageFormat(words.getString(key), Locale.ENGLISH).format(values);
  }

  /** Every text without values, for the forms, by its key with hyphens for dots. */
  Map<String, String> plain() {
    return words.keySet().stream()
        .collect(Collectors.toMap(key -> key.replace('.', '-'), words::getString));
  }
}
