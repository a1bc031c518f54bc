package org.figurebook.pipeline;

import java.nio.file.Path;
import java.util.List;
import org.figurebook.document.Document;
import org.figurebook.harvest.Harvest;
import org.figurebook.harvest.Harvester;
import org.figurebook.outline.Outline;
import org.figurebook.outline.Outliner;
import org.figurebook.read.DocumentReader;
import org.figurebook.recover.TableRecovery;
import org.figurebook.table.Table;

/** The way of a paper: read, outline, recover, harvest; then analyse, build, render. */
public final class Pipeline {
  private Pipeline() {}

  /** What is taken from each file, in the order given. */
  public static List<Harvest> extract(List<Path> files) {
    return files.parallelStream().map(Pipeline::extract).toList();
  }

  private static Harvest extract(Path file) {
    Document document = DocumentReader.read(file);
    Outline outline = Outliner.outline(document);
    List<Table> tables = TableRecovery.recover(document, outline);
    return Harvester.harvest(document, outline, tables);
  }
}
