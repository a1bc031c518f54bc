package org.figurebook.dataset;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.figurebook.failure.FailureCode;
import org.figurebook.failure.UnusableFile;

/**
 * The data files of an earlier run.
 *
 * @param folder the {@code data} folder
 * @param figures rows of {@code figures.csv}
 * @param checks rows of {@code checks.csv}
 */
public record Dataset(Path folder, List<FigureRow> figures, List<Map<String, String>> checks) {
  public Dataset {
    figures = List.copyOf(figures);
    checks = List.copyOf(checks);
  }

  /**
   * Reads a run's data.
   *
   * @param folder the output folder of a run, or its {@code data} folder
   * @throws IOException when it holds no data files, or they cannot be read
   */
  public static Dataset read(Path folder) throws IOException {
    Path data = Files.exists(folder.resolve("figures.csv")) ? folder : folder.resolve("data");
    if (!Files.exists(data.resolve("figures.csv"))) {
      throw new UnusableFile(FailureCode.DATA_MISSING.at(folder));
    }
    List<FigureRow> figures =
        rows(data.resolve("figures.csv")).stream().map(FigureRow::new).toList();
    return new Dataset(data, figures, rows(data.resolve("checks.csv")));
  }

  private static List<Map<String, String>> rows(Path file) throws IOException {
    CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    List<Map<String, String>> rows = new ArrayList<>();
    try (CSVParser csv = CSVParser.parse(file, StandardCharsets.UTF_8, format)) {
      for (CSVRecord row : csv) {
        rows.add(row.toMap());
      }
    }
    return rows;
  }

  /** The figure of an id. */
  public Optional<FigureRow> figure(String id) {
    return figures.stream().filter(figure -> figure.id().equals(id)).findFirst();
  }

  /** The rows of {@code checks.csv} that a figure took part in. */
  public List<Map<String, String>> checksOf(FigureRow figure) {
    List<String> ids = List.of(figure.get("checks").split(" "));
    return checks.stream().filter(check -> ids.contains(check.get("id"))).toList();
  }

  /** The rows of {@code documents.csv}. */
  public List<Map<String, String>> documents() throws IOException {
    return rows(folder.resolve("documents.csv"));
  }

  /** The rows of {@code ledger.csv} that became a figure. */
  public List<Map<String, String>> ledgerOf(FigureRow figure) throws IOException {
    return rows(folder.resolve("ledger.csv")).stream()
        .filter(entry -> figure.id().equals(entry.get("figure")))
        .toList();
  }

  /** Other figures about the same statistic: same subject, measure, unit and period. */
  public List<FigureRow> alike(FigureRow figure) {
    return figures.stream()
        .filter(other -> !other.id().equals(figure.id()))
        .filter(other -> other.statistic().equals(figure.statistic()))
        .toList();
  }
}
