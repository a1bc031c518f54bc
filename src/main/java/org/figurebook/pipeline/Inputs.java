package org.figurebook.pipeline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.figurebook.document.Language;
import org.figurebook.failure.FailureCode;

/** The files of a run, from the files and folders that a person named. */
public final class Inputs {
  /** Endings of the papers taken from a folder; a file named outright may have any. */
  static final Set<String> ENDINGS = Set.of("txt", "text", "pdf", "docx", "xlsx", "csv");

  /** A file that every run writes into its data folder. */
  private static final String OUTPUT_MARK = "run.json";

  private static final Set<String> REPORTS =
      Edition.of(List.of(Language.CHINESE, Language.ENGLISH)).stream()
          .flatMap(edition -> Stream.of(edition.workbook(), edition.pdf()))
          .collect(Collectors.toUnmodifiableSet());

  private Inputs() {}

  /**
   * The paths that a person typed.
   *
   * @throws InvalidUse when this shell's locale broke the characters of one
   */
  public static Path path(String typed) throws InvalidUse {
    try {
      return Path.of(typed);
    } catch (InvalidPathException e) {
      throw new InvalidUse(FailureCode.PATH_BROKEN.at(typed));
    }
  }

  /**
   * The files to read: each file as named, each folder's papers by name, folders within included.
   * What an earlier run wrote into such a folder is no paper.
   *
   * @throws InvalidUse when a path is not there, or a folder holds no paper
   */
  public static List<Path> resolve(List<Path> named) throws InvalidUse {
    List<Path> files = new ArrayList<>();
    for (Path path : named) {
      if (Files.isDirectory(path)) {
        List<Path> papers = papersOf(path);
        if (papers.isEmpty()) {
          throw new InvalidUse(FailureCode.FOLDER_EMPTY.at(path, String.join(", ", endings())));
        }
        files.addAll(papers);
      } else if (Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
        files.add(path);
      } else {
        throw new InvalidUse(FailureCode.PATH_MISSING.at(path));
      }
    }
    return List.copyOf(files);
  }

  private static List<Path> papersOf(Path folder) throws InvalidUse {
    try (Stream<Path> walk = Files.walk(folder)) {
      return walk.filter(file -> Files.isRegularFile(file) || isGone(file))
          .filter(Inputs::isPaper)
          .filter(file -> !isOutput(file, folder))
          .sorted(Comparator.comparing(Path::toString))
          .toList();
    } catch (IOException | java.io.UncheckedIOException e) {
      throw new InvalidUse(FailureCode.FOLDER_UNLISTED.at(folder).because(e));
    }
  }

  /** A link to a paper that is no longer there is listed as such, not passed over. */
  private static boolean isGone(Path file) {
    return Files.isSymbolicLink(file) && !Files.exists(file);
  }

  private static boolean isPaper(Path file) {
    String name = file.getFileName().toString();
    int dot = name.lastIndexOf('.');
    return !name.startsWith(".")
        && !name.startsWith("~$")
        && dot > 0
        && ENDINGS.contains(name.substring(dot + 1).toLowerCase(Locale.ROOT));
  }

  /** Whether a run of this program wrote it: into its data folder, or beside it. */
  private static boolean isOutput(Path file, Path root) {
    boolean report = REPORTS.contains(file.getFileName().toString());
    if (report && Files.exists(file.resolveSibling("data").resolve(OUTPUT_MARK))) {
      return true;
    }
    for (Path at = file.getParent(); at != null && at.startsWith(root); at = at.getParent()) {
      if (Files.exists(at.resolve(OUTPUT_MARK))) {
        return true;
      }
    }
    return false;
  }

  private static List<String> endings() {
    return ENDINGS.stream().sorted().map(ending -> "." + ending).toList();
  }
}
