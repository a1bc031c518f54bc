package org.figurebook.read;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.figurebook.document.CleanText;
import org.figurebook.document.DrawnTable;
import org.figurebook.document.DrawnTable.DrawnCell;
import org.figurebook.document.Finding;
import org.figurebook.document.Line;
import org.figurebook.document.Place;
import org.figurebook.document.ReadStatus;

/** Reads comma-, semicolon- and tab-separated values: the whole file is one table. */
final class CsvReader {
  private final String name;
  private final String text;
  private final char separator;
  private final int mostCells;
  private final List<DrawnCell> cells = new ArrayList<>();
  private final List<Field> fields = new ArrayList<>();
  private int at;
  private int line = 1;
  private int start;

  /** A field and the characters of it, all of which stand on one line unless quoted. */
  private record Field(int line, int character, String value) {}

  private CsvReader(String name, String text, int mostCells) {
    this.name = name;
    this.text = text;
    this.mostCells = mostCells;
    this.separator = separator(text);
  }

  static Reading read(Path file, String name, Limits limits) throws IOException, Unreadable {
    List<Finding> findings = new ArrayList<>();
    TextDecoder decoded =
        TextDecoder.decode(TextReader.bytes(file, name, TextReader.LARGEST, findings));
    TextReader.report(decoded, name, findings);
    String text = TextReader.within(decoded.text(), name, limits, findings);
    CsvReader reader = new CsvReader(name, text, limits.cells());
    List<Line> lines = reader.lines();
    if (reader.cells.size() >= limits.cells()) {
      findings.add(Reading.overLimit(name, "cells", limits.cells(), Place.ofDocument(name)));
    }
    if (reader.cells.isEmpty()) {
      throw new Unreadable("empty", "has no cells", "get the file again");
    }
    DrawnTable table = new DrawnTable(1, lines.size(), 1, true, reader.cells);
    boolean whole = findings.stream().allMatch(f -> f.severity() == Finding.Severity.NOTE);
    ReadStatus status = whole ? ReadStatus.READ : ReadStatus.PARTIAL;
    return new Reading("csv", 1, lines, List.of(table), status, findings);
  }

  private static char separator(String text) {
    int end = text.indexOf('\n');
    String head = end < 0 ? text : text.substring(0, end);
    char best = ',';
    for (char c : new char[] {';', '\t'}) {
      best = count(head, c) > count(head, best) ? c : best;
    }
    return best;
  }

  private static long count(String text, char c) {
    return text.chars().filter(x -> x == c).count();
  }

  private List<Line> lines() {
    int row = 0;
    while (at < text.length() && cells.size() < mostCells) {
      int column = 0;
      boolean more = true;
      while (more) {
        cell(row, column++, field());
        more = at < text.length() && text.charAt(at) == separator;
        at += more ? 1 : 0;
      }
      skip('\r');
      skip('\n');
      line++;
      start = at;
      row++;
    }
    return rows(line - 1);
  }

  /** The field at the cursor, which is left behind it. */
  private Field field() {
    StringBuilder value = new StringBuilder();
    int first = line;
    int character = at - start + 1;
    boolean quoted = at < text.length() && text.charAt(at) == '"';
    at += quoted ? 1 : 0;
    while (at < text.length() && (quoted || !isEnd(text.charAt(at)))) {
      char c = text.charAt(at++);
      if (quoted && c == '"') {
        quoted = at < text.length() && text.charAt(at) == '"';
        value.append(quoted ? "\"" : "");
        at += quoted ? 1 : 0;
      } else {
        value.append(c);
        line += c == '\n' ? 1 : 0;
        start = c == '\n' ? at : start;
      }
    }
    return new Field(first, character, value.toString());
  }

  private void skip(char c) {
    at += at < text.length() && text.charAt(at) == c ? 1 : 0;
  }

  private boolean isEnd(char c) {
    return c == separator || c == '\n' || c == '\r';
  }

  private void cell(int row, int column, Field field) {
    StringBuilder clean = new StringBuilder();
    for (String part : field.value().split("\\s*\n\\s*")) {
      CellText.append(clean, Cleaner.clean(part, field.line()).text().strip());
    }
    Place place = new Place(name, 1, field.line(), field.character());
    cells.add(new DrawnCell(row, column, 1, 1, clean.toString(), place));
    fields.add(field);
  }

  /** The lines of the file; in the clean text, two spaces stand between fields. */
  private List<Line> rows(int count) {
    String[] raws = text.split("\r?\n", -1);
    List<Line> lines = new ArrayList<>(count);
    int next = 0;
    for (int n = 1; n <= count; n++) {
      CleanText clean = new CleanText("", new int[0], new int[0]);
      while (next < fields.size() && fields.get(next).line() <= n) {
        Field field = fields.get(next);
        if (clean.length() > 0) {
          clean = clean.plus(new CleanText("  ", new int[] {n, n}, at(field.character())));
        }
        clean = clean.plus(clean(field, n));
        next++;
      }
      lines.add(new Line(n, 1, n <= raws.length ? raws[n - 1] : "", clean, null));
    }
    return lines;
  }

  private static int[] at(int character) {
    return new int[] {character, character};
  }

  private static CleanText clean(Field field, int line) {
    CleanText clean = Cleaner.clean(field.value().replace('\n', ' '), line);
    int[] lines = new int[clean.length()];
    int[] characters = new int[clean.length()];
    for (int i = 0; i < clean.length(); i++) {
      lines[i] = line;
      characters[i] = field.character() + clean.characterAt(i) - 1;
    }
    return new CleanText(clean.text(), lines, characters);
  }
}
