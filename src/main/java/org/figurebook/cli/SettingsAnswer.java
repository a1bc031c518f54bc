package org.figurebook.cli;

import java.util.List;

/** What is set, and where each value comes from. */
final class SettingsAnswer {
  private SettingsAnswer() {}

  static Answer of(List<Chosen.Shown> settings) {
    return Answer.done(
        settings.stream().map(Chosen.Shown::row).toList(), List.of(), new Shown(settings));
  }

  private record Shown(List<Chosen.Shown> settings) {}
}
