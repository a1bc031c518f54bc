package org.figurebook.render.data;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.figurebook.document.Finding;
import org.figurebook.evidence.Check;
import org.figurebook.figure.Figure;
import org.figurebook.harvest.Gap;
import org.figurebook.harvest.Harvest;
import org.figurebook.harvest.LedgerEntry;
import org.figurebook.outline.Twins;
import org.figurebook.table.Table;

/**
 * The {@code data/} folder of a run, every file but {@code run.json}, written document by document:
 * of a document that is added nothing is kept but what tells its replies from others.
 */
public final class DataFolder implements Closeable {
  private final List<Closeable> open = new ArrayList<>();
  private final Path replyFile;
  private final CsvFile documents;
  private final CsvFile replies;
  private final CsvFile figures;
  private final CsvFile checks;
  private final CsvFile gaps;
  private final CsvFile ledger;
  private final TableFiles tables;
  private final DataPackage description;
  private final Twins twins = new Twins();

  private DataFolder(Path folder) throws IOException {
    try {
      replyFile = folder.resolve(DataFile.REPLIES.fileName());
      documents = csv(folder, DataFile.DOCUMENTS);
      replies = csv(folder, DataFile.REPLIES);
      figures = csv(folder, DataFile.FIGURES);
      checks = csv(folder, DataFile.CHECKS);
      gaps = csv(folder, DataFile.GAPS);
      ledger = csv(folder, DataFile.LEDGER);
      tables = kept(new TableFiles(folder));
      description = kept(new DataPackage(folder));
    } catch (IOException e) {
      close();
      throw e;
    }
  }

  /** Begins the files of a folder, which is made when missing. */
  public static DataFolder open(Path folder) throws IOException {
    return new DataFolder(Files.createDirectories(folder));
  }

  private CsvFile csv(Path folder, DataFile file) throws IOException {
    return kept(new CsvFile(folder.resolve(file.fileName()), file.header()));
  }

  private <T extends Closeable> T kept(T file) {
    open.add(file);
    return file;
  }

  /**
   * Writes what was taken from the next document, its checks aside.
   *
   * @param themes theme of each figure by figure id; figures of no theme are left out
   */
  public void add(Harvest harvest, Map<String, String> themes) throws IOException {
    documents.row(Rows.document(harvest));
    for (Object[] row : Rows.replies(harvest)) {
      replies.row(row);
    }
    for (Figure figure : harvest.figures()) {
      figures.row(Rows.figure(figure, themes.getOrDefault(figure.id(), "")));
    }
    for (Gap gap : harvest.gaps()) {
      gaps.row(Rows.gap(gap));
    }
    for (LedgerEntry entry : harvest.ledger()) {
      ledger.row(Rows.entry(entry));
    }
    description.add(harvest.document());
    for (Table table : harvest.tables()) {
      tables.add(table);
      description.add(table);
    }
    twins.add(harvest.document(), harvest.outline());
  }

  /** Writes the next check. */
  public void add(Check check) throws IOException {
    checks.row(Rows.check(check));
  }

  /** Ends the files; what only all documents together tell is written now. */
  public void finish() throws IOException {
    description.finish();
    close();
    TwinColumn.fill(replyFile, twins.others());
  }

  /** Which documents share replies, and what the copies disagree on. */
  public List<Finding> findings() {
    return twins.findings();
  }

  @Override
  public void close() throws IOException {
    for (Closeable file : open) {
      file.close();
    }
  }
}
