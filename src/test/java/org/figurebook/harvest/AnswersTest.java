package org.figurebook.harvest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.figurebook.document.Document;
import org.figurebook.figure.Figure;
import org.figurebook.outline.Outline;
import org.figurebook.outline.Outliner;
import org.figurebook.read.DocumentReader;
import org.figurebook.recover.TableRecovery;
import org.figurebook.table.Table;
import org.junit.jupiter.api.Test;

/**
 * Papers of many kinds with answers made by hand from the papers alone: how many of their rows,
 * cells, values and periods are read right. What was reached is written down in {@code
 * answers/reached.json} and never falls; a better reading raises it. Rules were made from some of
 * them since, so a paper never met is read less well.
 */
class AnswersTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  /** Lines that a figure may stand apart from its answer, which names the line of its sentence. */
  private static final int NEAR = 6;

  private final Map<String, Integer> right = new TreeMap<>();

  @Test
  void asMuchIsReadRightAsWasReached() throws Exception {
    JsonNode answers = json("answers.json");
    answers
        .fields()
        .forEachRemaining(
            paper -> {
              try {
                read(paper.getKey(), paper.getValue());
              } catch (Exception e) {
                throw new IllegalStateException(paper.getKey(), e);
              }
            });
    System.out.println("read right of " + answers.size() + " papers: " + right);
    Map<String, Integer> reached = new TreeMap<>();
    json("reached.json")
        .fields()
        .forEachRemaining(e -> reached.put(e.getKey(), e.getValue().asInt()));
    assertThat(right)
        .as(
            "raise src/test/resources/answers/reached.json where more is right, and say why if less")
        .isEqualTo(reached);
  }

  private void read(String name, JsonNode answers) throws Exception {
    Path file = Path.of(AnswersTest.class.getResource("/answers/papers/" + name).toURI());
    Document document = DocumentReader.read(file);
    Outline outline = Outliner.outline(document);
    List<Table> tables = TableRecovery.recover(document, outline);
    count("tables printed", tables.size());
    tables.forEach(this::said);
    for (JsonNode answer : answers.get("tables")) {
      count("tables", 1);
      String reply = answer.get("reply").asText();
      Table best = null;
      for (Table table : tables) {
        boolean more = rows(answer, table).size() > rows(answer, best).size();
        best = table.reply().equals(reply) && more ? table : best;
      }
      compare(answer, best);
    }
    Harvest harvest = Harvester.harvest(document, outline, tables);
    List<Figure> prose =
        new ArrayList<>(harvest.figures().stream().filter(f -> f.cell() == null).toList());
    count("figures of cells", harvest.figures().size() - prose.size());
    for (JsonNode answer : answers.get("figures")) {
      count("figures", 1);
      compare(answer, prose);
    }
    prose.forEach(f -> count("figures of no answer that are " + f.confidence().word(), 1));
    harvest.ledger().forEach(entry -> count("numerals that are " + entry.kind(), 1));
  }

  /** What is said of a table: how sure it is, what its sums prove, and what stands around it. */
  private void said(Table table) {
    count("tables that are " + table.confidence().word(), 1);
    table.checks().forEach(check -> count("checks: " + check.status().word(), 1));
    count("cells printed", table.rows().size() * table.columns().size());
    count("total rows", table.totalRows().size());
    count("total columns", table.totalColumns().size());
    count("spanners", table.spanners().size());
    count("notes", table.notes().size());
    count("titles", table.caption().isEmpty() ? 0 : 1);
    count("units of tables", table.unit().isEmpty() ? 0 : 1);
    count("other readings", table.readings().size());
  }

  private void compare(JsonNode answer, Table table) {
    count("rows", answer.get("rows").size());
    int labels = answer.get("labels").asInt();
    String sure = table == null ? "of no table" : table.confidence().word();
    count("rows wrong that are " + sure, answer.get("rows").size() - rows(answer, table).size());
    for (Map.Entry<Integer, Integer> row : rows(answer, table).entrySet()) {
      count("rows right", 1);
      JsonNode printed = answer.get("rows").get(row.getKey());
      for (int c = labels; c < printed.size(); c++) {
        String heading = compact(answer.get("columns").get(c).asText());
        boolean same =
            printed.size() == table.columns().size()
                && heading.equals(compact(table.columns().get(c)));
        count("cells right", same ? 1 : 0);
      }
    }
  }

  /** The rows of an answer that a table has cell for cell, and where. */
  private static Map<Integer, Integer> rows(JsonNode answer, Table table) {
    Map<Integer, Integer> rows = new TreeMap<>();
    for (int r = 0; table != null && r < answer.get("rows").size(); r++) {
      String cells = cells(answer.get("rows").get(r));
      for (int k = 0; k < table.rows().size(); k++) {
        if (cells.equals(compact(String.join("|", table.rows().get(k))))) {
          rows.putIfAbsent(r, k);
        }
      }
    }
    return rows;
  }

  private static String cells(JsonNode row) {
    List<String> cells = new ArrayList<>();
    row.forEach(cell -> cells.add(cell.asText()));
    return compact(String.join("|", cells));
  }

  private void compare(JsonNode answer, List<Figure> prose) {
    Figure found = null;
    for (Figure figure : prose) {
      boolean here =
          figure.reply().equals(answer.get("reply").asText())
              && Math.abs(figure.place().line() - answer.get("line").asInt()) <= NEAR;
      boolean value =
          figure.quantity().value() != null
              && figure.quantity().value().compareTo(answer.get("value").decimalValue()) == 0
              && figure.quantity().unit().equals(answer.get("unit").asText());
      found = found == null && here && value ? figure : found;
    }
    if (found == null) {
      return;
    }
    prose.remove(found);
    count("values right", 1);
    count(
        "bounds right",
        found.quantity().bound().word().equals(answer.get("bound").asText()) ? 1 : 0);
    count("periods right", found.period().text().equals(answer.get("period").asText()) ? 1 : 0);
  }

  private void count(String what, int more) {
    right.merge(what, more, Integer::sum);
  }

  /** Without spaces and with one kind of dash and slash. */
  private static String compact(String text) {
    return text.replaceAll("[\\s\\u3000]+", "")
        .replaceAll("[–—−]", "-")
        .replace('／', '/')
        .replace('（', '(')
        .replace('）', ')')
        .replace('：', ':')
        .replace('’', '\'');
  }

  private static JsonNode json(String name) throws IOException {
    try (InputStream in = AnswersTest.class.getResourceAsStream("/answers/" + name)) {
      return JSON.readTree(in);
    }
  }
}
