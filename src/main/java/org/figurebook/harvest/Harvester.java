package org.figurebook.harvest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.figurebook.document.Document;
import org.figurebook.figure.Figure;
import org.figurebook.outline.Outline;
import org.figurebook.outline.Passage;
import org.figurebook.outline.Passages;
import org.figurebook.table.Table;

/** Takes the figures of a document from its tables and sentences. */
public final class Harvester {
  private Harvester() {}

  /** The figures, ledger and gaps of a document. */
  public static Harvest harvest(Document document, Outline outline, List<Table> tables) {
    Paper paper = Paper.of(document, outline);
    TableLines covered = TableLines.of(document, tables);
    List<Passage> passages = Passages.of(document, outline, covered::covers);
    Accounts accounts = new Accounts();
    List<Found> found =
        new ArrayList<>(new ProseHarvest(paper, tables, accounts).figures(passages));
    for (Table table : tables) {
      found.addAll(new TableHarvest(paper, table, accounts).figures());
    }
    found.sort(Comparator.comparing(Found::order));
    List<Figure> figures = FigureIds.number(paper, found, accounts);
    List<LedgerEntry> ledger = new LedgerKeeper(paper, covered, accounts).entries();
    return new Harvest(
        document, outline, tables, figures, ledger, Gaps.of(paper, passages, tables));
  }
}
