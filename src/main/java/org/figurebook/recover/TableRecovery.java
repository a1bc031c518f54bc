package org.figurebook.recover;

import java.util.List;
import org.figurebook.document.Document;
import org.figurebook.outline.Outline;
import org.figurebook.table.Table;

/** Recovers the tables of a document. */
public final class TableRecovery {
  private TableRecovery() {}

  /** The tables of a document, in order, checked and with their confidence. */
  public static List<Table> recover(Document document, Outline outline) {
    return List.of();
  }
}
