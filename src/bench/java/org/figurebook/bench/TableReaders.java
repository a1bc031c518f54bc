package org.figurebook.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.figurebook.document.Document;
import org.figurebook.outline.Outliner;
import org.figurebook.read.DocumentReader;
import org.figurebook.recover.TableRecovery;
import technology.tabula.ObjectExtractor;
import technology.tabula.PageIterator;
import technology.tabula.RectangularTextContainer;
import technology.tabula.Table;
import technology.tabula.extractors.BasicExtractionAlgorithm;
import technology.tabula.extractors.ExtractionAlgorithm;
import technology.tabula.extractors.SpreadsheetExtractionAlgorithm;

/** Tables of a PDF as rows of cells, read by us and by tabula-java. */
final class TableReaders {
  private TableReaders() {}

  static List<List<List<String>>> ours(Path file) {
    Document document = DocumentReader.read(file);
    return TableRecovery.recover(document, Outliner.outline(document)).stream()
        .map(org.figurebook.table.Table::rows)
        .toList();
  }

  static List<List<List<String>>> lattice(Path file) throws IOException {
    return tabula(file, new SpreadsheetExtractionAlgorithm());
  }

  static List<List<List<String>>> stream(Path file) throws IOException {
    return tabula(file, new BasicExtractionAlgorithm());
  }

  private static List<List<List<String>>> tabula(Path file, ExtractionAlgorithm reader)
      throws IOException {
    List<List<List<String>>> tables = new ArrayList<>();
    try (PDDocument document = Loader.loadPDF(file.toFile());
        ObjectExtractor extractor = new ObjectExtractor(document)) {
      PageIterator pages = extractor.extract();
      while (pages.hasNext()) {
        for (Table table : reader.extract(pages.next())) {
          tables.add(rows(table));
        }
      }
    }
    return tables;
  }

  private static List<List<String>> rows(Table table) {
    List<List<String>> rows = new ArrayList<>();
    for (List<RectangularTextContainer> row : table.getRows()) {
      rows.add(row.stream().map(RectangularTextContainer::getText).toList());
    }
    return rows;
  }

  static int pages(Path file) throws IOException {
    try (PDDocument document = Loader.loadPDF(file.toFile())) {
      return document.getNumberOfPages();
    }
  }
}
