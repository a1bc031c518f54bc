package org.figurebook.render.data;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVPrinter;
import org.figurebook.table.GridDrawing;
import org.figurebook.table.Table;

/** A table as text in one of the forms people ask for. */
public enum TableText {
  /** A drawing of the grid for a person. */
  TEXT {
    @Override
    public String of(Table table) {
      return GridDrawing.draw(table);
    }
  },
  /** Rows as RFC 4180 CSV, the headings first. */
  CSV {
    @Override
    public String of(Table table) {
      StringBuilder text = new StringBuilder();
      try (CSVPrinter csv = new CSVPrinter(text, CsvFile.FORMAT)) {
        csv.printRecord(table.columns());
        for (List<String> row : table.rows()) {
          csv.printRecord(row);
        }
      } catch (IOException e) {
        throw new UncheckedIOException("a string takes any text", e);
      }
      return text.toString();
    }
  },
  /** The object that {@code tables.json} has, on one line. */
  JSON {
    @Override
    public String of(Table table) {
      return TableJson.text(table) + "\n";
    }
  },
  /** A Markdown table under its caption. */
  MD {
    @Override
    public String of(Table table) {
      StringBuilder text = new StringBuilder();
      text.append("**").append(table.id()).append("** ").append(table.caption()).append("\n\n");
      text.append(line(table.columns()));
      text.append(line(table.columns().stream().map(column -> "---").toList()));
      table.rows().forEach(row -> text.append(line(row)));
      return text.toString();
    }

    private String line(List<String> cells) {
      return cells.stream()
          .map(cell -> cell.replace("|", "\\|").replace("\n", " "))
          .collect(Collectors.joining(" | ", "| ", " |\n"));
    }
  };

  /** The table in this form, ending in a line break. */
  public abstract String of(Table table);

  /** The object that {@code tables.json} has, as a tree. */
  public static Object node(Table table) {
    try {
      return JsonMapper.builder().build().readTree(TableJson.text(table));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("what was written as JSON is read as such", e);
    }
  }

  /** The word that a command takes. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
