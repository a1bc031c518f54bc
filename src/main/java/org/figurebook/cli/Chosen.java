package org.figurebook.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.figurebook.library.Library;
import org.figurebook.read.Limits;
import org.figurebook.settings.Settings;
import org.figurebook.template.TemplateLibrary;

/**
 * What holds for a command: what its options say, else the settings, else what is usual. It
 * remembers where each value came from.
 */
final class Chosen {
  /** What holds when nobody says anything. */
  private static final Map<String, String> USUAL =
      Map.of(
          "template", TemplateLibrary.DEFAULT,
          "language", "zh",
          "out", "output",
          "charts", "false",
          "quiet", "false",
          "cache", "true",
          "library", Library.DEFAULT);

  private static final String COMMAND_LINE = "command line";

  private final Settings settings;
  private final Map<String, Shown> shown = new LinkedHashMap<>();

  Chosen(Settings settings) {
    this.settings = settings;
  }

  /**
   * A value and where it comes from.
   *
   * @param from {@code command line}, the file that has it, or {@code default}
   */
  record Shown(String key, String value, String from) {
    String row() {
      return Words.row(key, value, from);
    }
  }

  /** The value of a key; what is usual for a command when neither it nor a file says anything. */
  String text(String key, String option, String usual) {
    return option == null && settings.value(key) == null
        ? noted(key, usual, "default")
        : text(key, option);
  }

  /** The value of a key; null when there is none. */
  String text(String key, String option) {
    String set = settings.value(key);
    if (option != null) {
      return noted(key, option, COMMAND_LINE);
    }
    return set != null
        ? noted(key, set, settings.values().get(key).file().toString())
        : noted(key, USUAL.get(key), "default");
  }

  /**
   * Whether something holds.
   *
   * @param option what an option says; null when it says nothing
   */
  boolean truth(String key, Boolean option) {
    return Boolean.parseBoolean(text(key, option == null ? null : option.toString()));
  }

  /** The template's parameters: each from an option, or else from the settings. */
  SortedMap<String, String> parameters(Map<String, String> options) {
    SortedMap<String, String> all = new TreeMap<>(settings.parameters());
    all.putAll(options);
    all.forEach((name, value) -> text("parameters." + name, options.get(name)));
    return all;
  }

  /** How much a document may be. */
  Limits limits() {
    Map<String, Integer> set = new LinkedHashMap<>();
    Limits.USUAL
        .byName()
        .forEach(
            (name, usual) -> {
              String key = "limits." + name;
              String value = text(key, null);
              if (value == null) {
                noted(key, usual.toString(), "default");
              } else {
                set.put(name, Integer.valueOf(value));
              }
            });
    return Limits.USUAL.with(set);
  }

  /** Every value of a group of keys that is set. */
  private void group(String group) {
    String start = group + ".";
    settings.values().keySet().stream()
        .filter(key -> key.startsWith(start))
        .forEach(key -> text(key, null));
  }

  /** Every value that was asked for so far, with where it comes from. */
  List<Shown> shown() {
    return List.copyOf(shown.values());
  }

  /** Every value that there is when no command is named. */
  List<Shown> all() {
    for (String key : Settings.KEYS) {
      if (key.equals("parameters") || key.equals("send")) {
        group(key);
      } else if (key.equals("limits")) {
        limits();
      } else {
        text(key, null);
      }
    }
    return shown();
  }

  private String noted(String key, String value, String from) {
    shown.put(key, new Shown(key, value == null ? "" : value, from));
    return value;
  }
}
