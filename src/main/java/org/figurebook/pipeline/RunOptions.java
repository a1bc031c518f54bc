package org.figurebook.pipeline;

import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.figurebook.document.Language;

/**
 * What a person asked for.
 *
 * @param inputs files and folders; empty for the samples
 * @param out the folder to write
 * @param template name or path of the template
 * @param language language of the report
 * @param parameters the template's parameters that were set, by name
 * @param corrections a file of a person's decisions; null for none
 * @param charts whether each chart is written as a picture too
 */
public record RunOptions(
    List<Path> inputs,
    Path out,
    String template,
    Language language,
    SortedMap<String, String> parameters,
    Path corrections,
    boolean charts) {
  public RunOptions {
    inputs = List.copyOf(inputs);
    parameters = Collections.unmodifiableSortedMap(new TreeMap<>(parameters));
  }

  /** Data files alone: no template. */
  public static RunOptions dataOnly(List<Path> inputs, Path out, Path corrections) {
    return new RunOptions(inputs, out, "", Language.CHINESE, new TreeMap<>(), corrections, false);
  }

  /** The options as {@code run.json} has them. */
  Map<String, String> described(Sources sources) {
    Map<String, String> described = new LinkedHashMap<>();
    described.put("inputs", sources.areSamples() ? "samples" : inputs.toString());
    if (!template.isEmpty()) {
      described.put("template", template);
      described.put("language", language.tag());
    }
    if (corrections != null) {
      described.put("corrections", corrections.toString());
    }
    parameters.forEach((name, value) -> described.put("param." + name, value));
    return described;
  }
}
