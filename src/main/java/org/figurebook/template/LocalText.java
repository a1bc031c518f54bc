package org.figurebook.template;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import org.figurebook.document.Language;

/**
 * A text in Chinese, English or both.
 *
 * @param zh in Chinese; may be empty
 * @param en in English; may be empty
 */
public record LocalText(String zh, String en) {
  public static final LocalText EMPTY = new LocalText("", "");

  @JsonCreator(mode = JsonCreator.Mode.PROPERTIES)
  public LocalText(@JsonProperty("zh") String zh, @JsonProperty("en") String en) {
    this.zh = zh == null ? "" : zh;
    this.en = en == null ? "" : en;
  }

  /** The same text in both languages: a plain string in a template. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static LocalText same(String text) {
    return new LocalText(text, text);
  }

  /** The text in a language, or in the other one when it has none in this. */
  public String in(Language language) {
    String wanted = language == Language.CHINESE ? zh : en;
    String other = language == Language.CHINESE ? en : zh;
    return wanted.isEmpty() ? other : wanted;
  }

  public boolean isEmpty() {
    return zh.isEmpty() && en.isEmpty();
  }

  static LocalText orEmpty(LocalText text) {
    return text == null ? EMPTY : text;
  }
}
