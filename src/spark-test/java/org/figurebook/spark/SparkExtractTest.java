package org.figurebook.spark;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.figurebook.pipeline.Pipeline;
import org.figurebook.pipeline.Progress;
import org.figurebook.pipeline.RunOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A folder cut by files gives the figures and the counts of the plain run. */
class SparkExtractTest {
  @TempDir Path folder;

  @Test
  void theFiguresAndCountsAreThoseOfThePlainRun() throws Exception {
    Path papers = papers();
    Path plain = folder.resolve("plain");
    new Pipeline(Progress.NONE).extract(RunOptions.dataOnly(List.of(papers), plain, null));
    Path parquet = folder.resolve("parquet");

    Map<String, Long> counts;
    List<Row> figures;
    List<Row> documents;
    try (SparkSession spark =
        SparkSession.builder()
            .master("local[2]")
            .config("spark.ui.enabled", "false")
            .config("spark.sql.shuffle.partitions", "2")
            .getOrCreate()) {
      counts = SparkExtract.run(spark, papers, parquet);
      figures = spark.read().parquet(parquet.resolve("figures").toString()).collectAsList();
      documents = spark.read().parquet(parquet.resolve("documents").toString()).collectAsList();
    }

    JsonNode run =
        JsonMapper.builder().build().readTree(plain.resolve("data/run.json").toFile());
    counts.forEach((what, count) -> assertThat(count).as(what).isEqualTo(run.at("/counts/" + what).asLong()));
    assertThat(counts).containsEntry("documents", 4L).containsKey("figures");
    assertThat(documents).hasSize(3);
    assertThat(fromParquet(figures)).isEqualTo(fromCsv(plain.resolve("data/figures.csv"))).isNotEmpty();
  }

  /** Two of one beginning, which need their own ids, a copy of one of them, and another. */
  private Path papers() throws IOException {
    Path papers = Files.createDirectory(folder.resolve("papers"));
    sample("01-replies-zh.txt", papers.resolve("7_replies.txt"));
    Files.copy(papers.resolve("7_replies.txt"), papers.resolve("8_copy.txt"));
    Files.writeString(papers.resolve("7_note.txt"), "2029年有11 439名訪客，較去年多2%。\n");
    Files.writeString(papers.resolve("9.txt"), "開支為5億元至6億元。\n");
    return papers;
  }

  private static void sample(String name, Path to) throws IOException {
    try (InputStream sample = SparkExtractTest.class.getResourceAsStream("/samples/" + name)) {
      Files.copy(sample, to);
    }
  }

  private static List<List<String>> fromParquet(List<Row> rows) {
    List<List<String>> figures = new ArrayList<>();
    for (Row row : rows) {
      List<String> fields = new ArrayList<>();
      for (int i = 0; i < row.length(); i++) {
        fields.add(row.isNullAt(i) ? "" : row.get(i).toString());
      }
      figures.add(fields);
    }
    figures.sort((a, b) -> a.get(0).compareTo(b.get(0)));
    return figures;
  }

  private static List<List<String>> fromCsv(Path file) throws IOException {
    List<List<String>> figures = new ArrayList<>();
    CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    try (CSVParser parser = CSVParser.parse(Files.readString(file), format)) {
      List<String> numbers = List.of("value", "low", "high");
      for (CSVRecord record : parser) {
        List<String> fields = new ArrayList<>();
        for (String column : parser.getHeaderNames()) {
          String text = record.get(column);
          boolean number = numbers.contains(column) && !text.isEmpty();
          fields.add(number ? Double.valueOf(text).toString() : text);
        }
        figures.add(fields);
      }
    }
    figures.sort((a, b) -> a.get(0).compareTo(b.get(0)));
    return figures;
  }
}
