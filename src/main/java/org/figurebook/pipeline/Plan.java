package org.figurebook.pipeline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.figurebook.cache.PaperCache;
import org.figurebook.read.DocumentReader;

/**
 * What a run would do.
 *
 * @param papers the papers it would read, in order
 * @param outputs the files and folders it would write
 */
public record Plan(List<Paper> papers, List<Path> outputs) {
  public Plan {
    papers = List.copyOf(papers);
    outputs = List.copyOf(outputs);
  }

  /**
   * A paper of the plan.
   *
   * @param file its path; a sample's name when it comes with the program
   * @param bytes its size; 0 for a sample
   * @param known whether the cache has what was taken from it
   */
  public record Paper(Path file, long bytes, boolean known) {}

  /**
   * The plan of a run.
   *
   * @param report whether the workbook and the PDF are written too
   * @param cache null for none
   */
  static Plan of(RunOptions options, boolean report, PaperCache cache) throws InvalidUse {
    List<Paper> papers = new ArrayList<>();
    if (options.inputs().isEmpty() && options.library() == null) {
      Samples.names().forEach(name -> papers.add(new Paper(Path.of(name), 0, false)));
    } else {
      List<Path> files = Inputs.resolve(options.inputs());
      Batch batch = Batch.of(files);
      files.forEach(file -> papers.add(paper(file, batch, cache)));
    }
    List<String> names = new ArrayList<>(List.of(Outputs.DATA));
    if (report) {
      Edition.of(options.languages()).forEach(edition -> add(edition, options.charts(), names));
    }
    return new Plan(papers, names.stream().map(options.out()::resolve).toList());
  }

  private static void add(Edition edition, boolean charts, List<String> names) {
    names.addAll(List.of(edition.workbook(), edition.pdf()));
    if (charts) {
      names.add(edition.charts());
    }
  }

  private static Paper paper(Path file, Batch batch, PaperCache cache) {
    try {
      long bytes = Files.size(file);
      if (cache == null) {
        return new Paper(file, bytes, false);
      }
      String name = DocumentReader.name(file);
      String sha256 = DocumentReader.sha256(file);
      boolean alike = batch.isAlike(DocumentReader.id(name, sha256), sha256, file);
      return new Paper(file, bytes, cache.find(file, name, sha256, alike).isPresent());
    } catch (IOException e) {
      // a run tells why it cannot be read
      return new Paper(file, 0, false);
    }
  }
}
