package org.figurebook.cli;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.figurebook.document.Language;
import org.figurebook.settings.Settings;

/**
 * The language in which a command speaks to a person: the one asked for in {@code --language} or in
 * the settings, or else that of the environment's locale.
 */
final class SpokenLanguage {
  private static final String OPTION = "--language";

  /** Its {@code --language} is that of a text. */
  private static final String OTHER = "quantities";

  /** The variables that name a locale; the first that is set holds. */
  private static final List<String> LOCALES = List.of("LC_ALL", "LC_MESSAGES", "LANG");

  private SpokenLanguage() {}

  /**
   * The language for a command.
   *
   * @param words the command's words as they were typed
   * @param environment the environment's variables
   */
  static Language of(List<String> words, Settings settings, Map<String, String> environment) {
    String asked = words.contains(OTHER) ? "" : option(words);
    String set = settings.value("language");
    for (Language language : Language.values()) {
      if (language.tag().equals(asked.isEmpty() && set != null ? set : asked)) {
        return language;
      }
    }
    return ofLocale(environment);
  }

  private static String option(List<String> words) {
    for (int i = 0; i < words.size(); i++) {
      String word = words.get(i);
      if (word.startsWith(OPTION + "=")) {
        return word.substring(OPTION.length() + 1);
      }
      if (word.equals(OPTION) && i + 1 < words.size()) {
        return words.get(i + 1);
      }
    }
    return "";
  }

  private static Language ofLocale(Map<String, String> environment) {
    for (String variable : LOCALES) {
      String locale = environment.getOrDefault(variable, "");
      if (!locale.isEmpty()) {
        boolean chinese = locale.toLowerCase(Locale.ROOT).startsWith("zh");
        return chinese ? Language.CHINESE : Language.ENGLISH;
      }
    }
    return Language.ENGLISH;
  }

  /** The environment; where it names no locale, as on Windows, with the one that the system has. */
  static Map<String, String> environment() {
    Map<String, String> environment = new HashMap<>(System.getenv());
    if (System.getProperty("os.name").startsWith("Windows")) {
      environment.putIfAbsent("LANG", Locale.getDefault().toString());
    }
    return environment;
  }
}
