package org.figurebook.render.data;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.figurebook.document.Document;
import org.figurebook.document.Language;
import org.figurebook.document.Place;
import org.figurebook.document.ReadStatus;
import org.figurebook.evidence.Confidence;
import org.figurebook.figure.Basis;
import org.figurebook.figure.Bound;
import org.figurebook.figure.Figure;
import org.figurebook.figure.Period;
import org.figurebook.figure.Quantity;
import org.figurebook.figure.SectionName;
import org.figurebook.harvest.Harvest;
import org.figurebook.outline.Outline;
import org.figurebook.outline.PaperKind;
import org.figurebook.table.Spanner;
import org.figurebook.table.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The data files, read back as another program would. */
class DataRendererTest {
  @TempDir Path folder;

  private static final Place PLACE = new Place("paper.txt", 2, 14, 5);

  private static final Figure GRANT =
      new Figure(
          "77-AB001-f01",
          "AB001",
          "0101",
          SectionName.ANSWER,
          "",
          null,
          "研究基金",
          "資助總額",
          List.of("本地", "大學"),
          new Quantity(new BigDecimal("2.7E8"), null, null, "HKD", "", Bound.ABOUT, "2.7億元"),
          new Period("FY2024-25"),
          Basis.ACTUAL,
          "基金批出約2.7億元，\"主要\"給大學。",
          PLACE,
          Confidence.LIKELY,
          List.of("c-1", "c-2"));

  private static final Table TABLE =
      new Table(
          "77-AB001-t1",
          "paper.txt",
          "AB001",
          "0101",
          "附件",
          "表1",
          "百萬元",
          List.of("大學", "年度 / 2023", "年度 / 2024"),
          1,
          List.of(List.of("甲大學", "1,000", "-"), List.of("總數", "1,000", "-")),
          List.of(1),
          List.of(),
          List.of(new Spanner("年度", 1, 2)),
          List.of(),
          20,
          26,
          3,
          Confidence.CERTAIN,
          "",
          List.of(),
          List.of());

  private void write() throws IOException {
    Document document =
        new Document(
            "77",
            "paper.txt",
            "papers/paper.txt",
            "ab12",
            "text",
            Language.CHINESE,
            "題",
            "",
            3,
            List.of(),
            List.of(),
            ReadStatus.READ,
            List.of());
    Harvest harvest =
        new Harvest(
            document,
            new Outline(PaperKind.REPLY, List.of(), List.of(), List.of()),
            List.of(TABLE),
            List.of(GRANT),
            List.of(),
            List.of());
    DataRenderer.write(folder, List.of(harvest), List.of(), Map.of(GRANT.id(), "funding"));
  }

  private List<CSVRecord> read(String name) throws IOException {
    CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    try (CSVParser csv = CSVParser.parse(folder.resolve(name), StandardCharsets.UTF_8, format)) {
      return csv.getRecords();
    }
  }

  @Test
  void aFigureKeepsEveryFieldOfTheContract() throws IOException {
    write();

    CSVRecord row = read("figures.csv").get(0);

    assertThat(row.get("id")).isEqualTo("77-AB001-f01");
    assertThat(row.get("value")).isEqualTo("270000000");
    assertThat(row.get("unit")).isEqualTo("HKD");
    assertThat(row.get("bound")).isEqualTo("about");
    assertThat(row.get("period")).isEqualTo("FY2024-25");
    assertThat(row.get("basis")).isEqualTo("actual");
    assertThat(row.get("theme")).isEqualTo("funding");
    assertThat(row.get("quote")).isEqualTo("基金批出約2.7億元，\"主要\"給大學。");
    assertThat(row.get("line")).isEqualTo("14");
    assertThat(row.get("char")).isEqualTo("5");
    assertThat(row.get("page")).isEqualTo("2");
    assertThat(row.get("checks")).isEqualTo("c-1 c-2");
    assertThat(row.get("table")).isEmpty();
    assertThat(row.get("low")).isEmpty();
  }

  @Test
  void aTableIsWrittenAsJsonAndAsCsv() throws IOException {
    write();

    JsonNode table =
        JsonMapper.builder().build().readTree(folder.resolve("tables.json").toFile()).get(0);
    assertThat(table.get("columns").get(1).asText()).isEqualTo("年度 / 2023");
    assertThat(table.get("labelColumns").asInt()).isEqualTo(1);
    assertThat(table.get("rows").get(0).get(1).asText()).isEqualTo("1,000");
    assertThat(table.get("totalRows").get(0).asInt()).isEqualTo(1);
    assertThat(table.get("spanners").get(0).get("to").asInt()).isEqualTo(2);
    assertThat(table.get("confidence").asText()).isEqualTo("certain");
    assertThat(read("tables/77-AB001-t1.csv").get(0).get("年度 / 2023")).isEqualTo("1,000");
  }

  @Test
  void theDataPackageDescribesEveryCsvAndItsColumns() throws IOException {
    write();

    JsonNode resources =
        JsonMapper.builder()
            .build()
            .readTree(folder.resolve("datapackage.json").toFile())
            .get("resources");
    assertThat(resources).isNotEmpty();
    for (JsonNode resource : resources) {
      Path file = folder.resolve(resource.get("path").asText());
      String header = Files.readAllLines(file).get(0);
      int columns = CSVParser.parse(header, CSVFormat.RFC4180).getRecords().get(0).size();
      assertThat(resource.get("schema").get("fields")).as(file.toString()).hasSize(columns);
    }
  }
}
