package org.figurebook.serve;

import java.text.MessageFormat;
import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.TreeMap;
import org.figurebook.document.Language;
import org.figurebook.report.Wording;

/** The words of the page in a language: its own, and those of the workbook for what both show. */
final class PageWords {
  private static final PageWords CHINESE = new PageWords(Language.CHINESE);
  private static final PageWords ENGLISH = new PageWords(Language.ENGLISH);

  private final Map<String, String> all = new TreeMap<>();
  private final Locale locale;
  private final Wording report;

  private PageWords(Language language) {
    locale = language == Language.CHINESE ? Locale.CHINESE : Locale.ENGLISH;
    report = Wording.of(language);
    ResourceBundle words =
        ResourceBundle.getBundle(
            "serve.page",
            locale,
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    for (String key : words.keySet()) {
      all.put(key, words.getString(key));
    }
  }

  static PageWords of(Language language) {
    return language == Language.CHINESE ? CHINESE : ENGLISH;
  }

  /** All words by their keys, for templates. */
  Map<String, String> all() {
    return Collections.unmodifiableMap(all);
  }

  /** The word for a key, its {@code {0}} filled in. */
  String get(String key, Object... values) {
    String word = all.get(key);
    if (word == null) {
      throw new IllegalStateException("the page has no word for " + key);
    }
    return values.length == 0 ? word : new MessageFormat(word, locale).format(values);
  }

  /** A word of the workbook, such as {@code confidence.check}; the last piece when it has none. */
  String ofReport(String key) {
    String whole = "workbook." + key;
    return report.has(whole) ? report.get(whole) : key.substring(key.lastIndexOf('.') + 1);
  }

  /** A unit as people write it; as it is when there is no word for it. */
  String unit(String unit) {
    return all.getOrDefault("unit-" + unit, unit);
  }

  /** A period as people write it. */
  String period(String period) {
    if (period.isEmpty()) {
      return "";
    }
    StringBuilder said = new StringBuilder();
    for (String part : period.split(";")) {
      said.append(said.length() > 0 ? get("period-comma") : "");
      if (part.startsWith("asof:")) {
        said.append(get("period-as-of", part.substring(5)));
      } else if (part.startsWith("since:")) {
        said.append(get("period-since", part.substring(6)));
      } else if (part.startsWith("by:")) {
        said.append(get("period-by", part.substring(3)));
      } else {
        said.append(part.replace("FY", "").replace("..", get("period-to")));
      }
    }
    return said.toString();
  }
}
