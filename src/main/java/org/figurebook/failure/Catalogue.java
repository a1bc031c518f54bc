package org.figurebook.failure;

import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.figurebook.document.Language;

/** The words of one language by their keys, with names in braces for what is put in. */
public final class Catalogue {
  private static final Pattern NAME = Pattern.compile("\\{([a-z]+)}");

  private final ResourceBundle words;

  private Catalogue(ResourceBundle words) {
    this.words = words;
  }

  /**
   * The words of a file.
   *
   * @param name path and beginning of its name, such as {@code wording/failures}
   */
  public static Catalogue of(String name, Language language) {
    return new Catalogue(
        ResourceBundle.getBundle(
            name,
            Locale.forLanguageTag(language.tag()),
            Catalogue.class.getClassLoader(),
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES)));
  }

  /**
   * The words of a key, with values put in for their names; a value's own braces are left alone.
   */
  public String text(String key, Map<String, String> values) {
    return NAME.matcher(words.getString(key))
        .replaceAll(
            name -> Matcher.quoteReplacement(values.getOrDefault(name.group(1), name.group())));
  }

  /** All keys. */
  public Set<String> keys() {
    return words.keySet();
  }

  /** The key of a constant's name: {@code NO_FOLDER} is {@code no-folder}. */
  public static String key(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
