package org.figurebook.settings;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import org.figurebook.failure.Failure;
import org.figurebook.failure.FailureCode;
import org.figurebook.settings.Settings.Setting;
import org.figurebook.template.Problem;

/** Settings of one file that cannot both hold. */
final class Contradictions {
  private Contradictions() {}

  static List<Problem> of(Path file, SortedMap<String, Setting> settings) {
    List<Problem> problems = new ArrayList<>();
    if (settings.containsKey("cacheFolder") && "false".equals(value(settings, "cache"))) {
      problems.add(problem(file, "cacheFolder", FailureCode.CONTRADICTION.of("\"cache\": false")));
    }
    String from = value(settings, "parameters.from");
    String to = value(settings, "parameters.to");
    if (isYear(from) && isYear(to) && from.compareTo(to) > 0) {
      problems.add(problem(file, "parameters.to", FailureCode.YEARS_REVERSED.of(to, from)));
    }
    return problems;
  }

  private static String value(SortedMap<String, Setting> settings, String key) {
    Setting setting = settings.get(key);
    return setting == null ? "" : setting.value();
  }

  private static boolean isYear(String text) {
    return text.matches("\\d{4}");
  }

  private static Problem problem(Path file, String path, Failure what) {
    return new Problem(file.toString(), 0, path, what);
  }
}
