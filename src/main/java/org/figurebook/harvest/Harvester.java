package org.figurebook.harvest;

import java.util.List;
import org.figurebook.document.Document;
import org.figurebook.outline.Outline;
import org.figurebook.table.Table;

/** Takes the figures of a document from its tables and sentences. */
public final class Harvester {
  private Harvester() {}

  /** The figures, ledger and gaps of a document. */
  public static Harvest harvest(Document document, Outline outline, List<Table> tables) {
    return new Harvest(document, outline, tables, List.of(), List.of(), List.of());
  }
}
