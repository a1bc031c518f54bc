package org.figurebook.harvest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiFunction;
import org.figurebook.document.Document;
import org.figurebook.document.Patience;
import org.figurebook.figure.Figure;
import org.figurebook.outline.Outline;
import org.figurebook.outline.Passage;
import org.figurebook.outline.Passages;
import org.figurebook.table.Table;

/**
 * Takes the figures of a document from its tables and sentences. Replies and tables are worked on
 * side by side, each with its own accounts, and put together in their order.
 */
public final class Harvester {
  private Harvester() {}

  /** The figures, ledger and gaps of a document. */
  public static Harvest harvest(Document document, Outline outline, List<Table> tables) {
    Paper paper = Paper.of(document, outline);
    TableLines covered = TableLines.of(document, tables);
    List<Passage> passages = Passages.of(document, outline, covered::covers);
    Accounts accounts = new Accounts();
    List<Found> found = new ArrayList<>(ofProse(paper, passages, tables, accounts));
    found.addAll(ofTables(paper, passages, tables, accounts));
    found.sort(Comparator.comparing(Found::order));
    List<Figure> figures = FigureIds.number(paper, found, accounts);
    List<LedgerEntry> ledger = new LedgerKeeper(paper, covered, accounts).entries();
    return new Harvest(
        document, outline, tables, figures, ledger, Gaps.of(paper, passages, tables));
  }

  /**
   * The figures of one table as its cells read now. Their ids are those of their cells, such as
   * {@code 002-ABC012-t1-r0c2}.
   */
  public static List<Figure> ofTable(Document document, Outline outline, Table table) {
    List<Figure> figures = new ArrayList<>();
    Paper paper = Paper.of(document, outline);
    TableLines covered = TableLines.of(document, List.of(table));
    ReplyNames names = ReplyNames.of(paper, Passages.of(document, outline, covered::covers));
    TableHarvest cells = new TableHarvest(paper, table, names.at(table), new Accounts());
    for (Found found : cells.figures()) {
      figures.add(FigureIds.ofCell(found, table, figures));
    }
    return figures;
  }

  private static List<Found> ofProse(
      Paper paper, List<Passage> passages, List<Table> tables, Accounts accounts) {
    List<Table> ordered =
        tables.stream().sorted(Comparator.comparingInt(Table::lineStart)).toList();
    CaptionPeriods captions = new CaptionPeriods(ordered, new HeadingPeriods(paper.reader()));
    NotedRows notes = new NotedRows(paper.document(), ordered);
    return sideBySide(
        ProseHarvest.replies(paper, passages),
        accounts,
        (reply, own) -> new ProseHarvest(paper, captions, notes, own).figures(reply));
  }

  private static List<Found> ofTables(
      Paper paper, List<Passage> passages, List<Table> tables, Accounts accounts) {
    ReplyNames names = tables.isEmpty() ? null : ReplyNames.of(paper, passages);
    return sideBySide(
        tables,
        accounts,
        (table, own) -> new TableHarvest(paper, table, names.at(table), own).figures());
  }

  /** What was taken from one piece, with its accounts. */
  private record Taken(List<Found> found, Accounts accounts) {}

  private static <T> List<Found> sideBySide(
      List<T> pieces, Accounts accounts, BiFunction<T, Accounts, List<Found>> work) {
    Patience patience = Patience.ofThisThread();
    List<Taken> taken =
        pieces.parallelStream()
            .map(
                piece -> {
                  patience.check();
                  Accounts own = accounts.part();
                  return new Taken(work.apply(piece, own), own);
                })
            .toList();
    taken.forEach(one -> accounts.take(one.accounts()));
    return taken.stream().flatMap(one -> one.found().stream()).toList();
  }
}
