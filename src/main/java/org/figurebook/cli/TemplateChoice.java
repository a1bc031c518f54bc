package org.figurebook.cli;

import java.util.Map;
import java.util.SortedMap;
import org.figurebook.document.Language;
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

  static Language language(String tag) throws InvalidUse {
    for (Language known : Language.values()) {
      if (known.tag().equals(tag)) {
        return known;
      }
    }
    throw new InvalidUse("no language " + tag + ": choose zh or en with --language");
  }
}
