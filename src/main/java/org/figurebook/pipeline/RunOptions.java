package org.figurebook.pipeline;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.figurebook.document.Language;

/**
 * What a person asked for.
 *
 * @param inputs files and folders; empty for the samples
 * @param out the folder to write
 * @param template name or path of the template
 * @param language language of the report
 */
public record RunOptions(List<Path> inputs, Path out, String template, Language language) {
  public RunOptions {
    inputs = List.copyOf(inputs);
  }

  /** The options as {@code run.json} has them. */
  Map<String, String> described(Sources sources) {
    Map<String, String> described = new LinkedHashMap<>();
    described.put("inputs", sources.areSamples() ? "samples" : inputs.toString());
    described.put("template", template);
    described.put("language", language.tag());
    return described;
  }
}
