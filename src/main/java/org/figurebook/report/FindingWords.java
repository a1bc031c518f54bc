package org.figurebook.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.figurebook.document.Finding;
import org.figurebook.document.Language;

/**
 * What a finding says and what can be done about it, in the language of a report. A finding itself
 * speaks English; in Chinese its code has words of its own, with the finding's numbers.
 */
public final class FindingWords {
  private static final Pattern NUMBER = Pattern.compile("(?<![\\w.])\\d+(?![\\w.])");

  private final ResourceBundle words;

  private FindingWords(ResourceBundle words) {
    this.words = words;
  }

  /** The words of a language. */
  public static FindingWords of(Language language) {
    return new FindingWords(
        language == Language.CHINESE
            ? ResourceBundle.getBundle(
                "wording.findings",
                Locale.CHINESE,
                ResourceBundle.Control.getNoFallbackControl(
                    ResourceBundle.Control.FORMAT_PROPERTIES))
            : null);
  }

  /** What is wrong. */
  public String what(Finding finding) {
    String pattern = pattern(finding.code());
    if (pattern.isEmpty()) {
      return finding.what();
    }
    String said = finding.what().replace(finding.place().document(), "");
    List<String> numbers = new ArrayList<>();
    Matcher number = NUMBER.matcher(said);
    while (number.find()) {
      numbers.add(number.group());
    }
    for (int i = 0; i < numbers.size(); i++) {
      pattern = pattern.replace("{" + i + "}", numbers.get(i));
    }
    return finding.place().document() + " " + pattern;
  }

  /** What a person can do; empty when there is nothing. */
  public String remedy(Finding finding) {
    String pattern = pattern(finding.code() + ".remedy");
    return pattern.isEmpty() || finding.remedy().isEmpty() ? finding.remedy() : pattern;
  }

  private String pattern(String key) {
    try {
      return words == null ? "" : words.getString(key);
    } catch (MissingResourceException e) {
      return "";
    }
  }
}
