package org.figurebook.pipeline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The files that a run depends on, each with its size and time. */
public final class Watched {
  private Watched() {}

  /** The files as they are now; an input that is not there yet is none of them. */
  public static SortedMap<Path, String> of(RunOptions options) {
    List<Path> files = new ArrayList<>();
    for (Path input : options.inputs()) {
      try {
        files.addAll(Inputs.resolve(List.of(input)));
      } catch (InvalidUse e) {
        // it may come back
      }
    }
    files.addAll(ofTemplate(options.template()));
    if (options.corrections() != null) {
      files.add(options.corrections());
    }
    SortedMap<Path, String> states = new TreeMap<>();
    files.forEach(file -> states.put(file, state(file)));
    return states;
  }

  /** A template's file, and those beside it, which it may extend or take names from. */
  private static List<Path> ofTemplate(String template) {
    try {
      Path file = Path.of(template);
      if (template.isEmpty() || !Files.isRegularFile(file)) {
        return List.of();
      }
      try (Stream<Path> beside = Files.list(file.toAbsolutePath().getParent())) {
        return beside.filter(each -> each.toString().endsWith(".json")).toList();
      }
    } catch (IOException | InvalidPathException e) {
      return List.of();
    }
  }

  private static String state(Path file) {
    try {
      return Files.size(file) + " " + Files.getLastModifiedTime(file);
    } catch (IOException e) {
      return "gone";
    }
  }
}
