package org.figurebook.report;

import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.figurebook.document.Finding;
import org.figurebook.document.Language;

/**
 * What a finding says and what can be done about it, in the language of a report. A finding itself
 * speaks English; in Chinese its code has words of its own, with the finding's arguments or else
 * its numbers.
 */
public final class FindingWords {
  private static final Pattern NUMBER = Pattern.compile("(?<![\\w.])\\d+(?![\\w.])");

  private static final Pattern PLACE = Pattern.compile("\\{(\\d)}");

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
    List<String> values = finding.arguments().isEmpty() ? numbers(finding) : finding.arguments();
    String said =
        PLACE
            .matcher(pattern)
            .replaceAll(
                place -> {
                  int number = Integer.parseInt(place.group(1));
                  boolean known = number < values.size();
                  return Matcher.quoteReplacement(known ? values.get(number) : place.group());
                });
    String document = finding.place().document();
    return document.isEmpty() ? said : document + " " + said;
  }

  private static List<String> numbers(Finding finding) {
    String said = finding.what().replace(finding.place().document(), "");
    return NUMBER.matcher(said).results().map(MatchResult::group).toList();
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
