package org.figurebook.cli;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.figurebook.document.Language;
import org.figurebook.failure.FailureCode;
import org.figurebook.pipeline.InvalidUse;
import picocli.CommandLine.Option;

/** The options of commands that work by a template. */
final class TemplateChoice {
  @Option(
      names = {"-t", "--template"},
      paramLabel = "NAME",
      description = "Name or path of the report template (default: innovation).")
  private String template;

  @Option(
      names = "--param",
      paramLabel = "NAME=VALUE",
      description = "Sets a parameter of the template.")
  private Map<String, String> parameters = Map.of();

  String template(Chosen chosen) {
    return chosen.text("template", template);
  }

  SortedMap<String, String> parameters(Chosen chosen) {
    return chosen.parameters(parameters);
  }

  /** The languages of a report: one, or both with Chinese first. */
  static List<Language> languages(String tag) throws InvalidUse {
    if (tag.equals("both")) {
      return List.of(Language.values());
    }
    for (Language known : Language.values()) {
      if (known.tag().equals(tag)) {
        return List.of(known);
      }
    }
    throw new InvalidUse(FailureCode.NOT_KNOWN.at("--language", tag, "zh, en, both"));
  }
}
