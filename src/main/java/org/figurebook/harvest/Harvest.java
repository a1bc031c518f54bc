package org.figurebook.harvest;

import java.util.List;
import org.figurebook.document.Document;
import org.figurebook.figure.Figure;
import org.figurebook.outline.Outline;
import org.figurebook.table.Table;

/**
 * Everything taken from one document.
 *
 * @param document the document
 * @param outline its parts
 * @param tables its tables
 * @param figures its figures, in order
 * @param ledger every numeral, in order
 * @param gaps what was asked and not answered
 */
public record Harvest(
    Document document,
    Outline outline,
    List<Table> tables,
    List<Figure> figures,
    List<LedgerEntry> ledger,
    List<Gap> gaps) {
  public Harvest {
    tables = List.copyOf(tables);
    figures = List.copyOf(figures);
    ledger = List.copyOf(ledger);
    gaps = List.copyOf(gaps);
  }
}
