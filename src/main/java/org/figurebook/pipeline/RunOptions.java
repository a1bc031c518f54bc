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
 * @param inputs files and folders; empty for the samples, or for a library's documents alone
 * @param out the folder to write
 * @param template name or path of the template
 * @param languages languages of the report, each once; every one gets a whole edition
 * @param parameters the template's parameters that were set, by name
 * @param corrections a file of a person's decisions; null for none
 * @param charts whether each chart is written as a picture too
 * @param library the library whose documents the inputs are added to; null for none
 */
public record RunOptions(
    List<Path> inputs,
    Path out,
    String template,
    List<Language> languages,
    SortedMap<String, String> parameters,
    Path corrections,
    boolean charts,
    Path library) {
  public RunOptions {
    inputs = List.copyOf(inputs);
    languages = List.copyOf(languages);
    parameters = Collections.unmodifiableSortedMap(new TreeMap<>(parameters));
  }

  /** Without a library. */
  public RunOptions(
      List<Path> inputs,
      Path out,
      String template,
      List<Language> languages,
      SortedMap<String, String> parameters,
      Path corrections,
      boolean charts) {
    this(inputs, out, template, languages, parameters, corrections, charts, null);
  }

  /** The same with the documents of a library. */
  public RunOptions withLibrary(Path file) {
    return new RunOptions(inputs, out, template, languages, parameters, corrections, charts, file);
  }

  /** Data files alone: no template. */
  public static RunOptions dataOnly(List<Path> inputs, Path out, Path corrections) {
    return new RunOptions(inputs, out, "", List.of(), new TreeMap<>(), corrections, false);
  }

  /** The tag of the one language, or {@code both}. */
  private String languageWord() {
    return languages.size() == 1 ? languages.get(0).tag() : "both";
  }

  /** The options as {@code run.json} has them. */
  Map<String, String> described(Sources sources) {
    Map<String, String> described = new LinkedHashMap<>();
    described.put("inputs", sources.areSamples() ? "samples" : inputs.toString());
    if (library != null) {
      described.put("library", library.toString());
    }
    if (!template.isEmpty()) {
      described.put("template", template);
      described.put("language", languageWord());
    }
    if (corrections != null) {
      described.put("corrections", corrections.toString());
    }
    parameters.forEach((name, value) -> described.put("param." + name, value));
    return described;
  }
}
