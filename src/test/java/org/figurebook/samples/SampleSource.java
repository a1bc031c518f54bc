package org.figurebook.samples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The source of a sample paper, in a small markup: {@code >} right-aligned, {@code ^} centred,
 * {@code #} heading, {@code |} table row (the first of a run is the header), {@code ===} new page,
 * {@code [[…]]} footnote, anything else a paragraph.
 */
record SampleSource(List<Block> blocks) {

  /** One block. */
  record Block(Kind kind, String text, List<List<String>> rows) {}

  /** Kinds of block. */
  enum Kind {
    RIGHT,
    CENTRED,
    HEADING,
    PARAGRAPH,
    TABLE,
    PAGE_BREAK
  }

  static SampleSource read(Path file) throws IOException {
    List<Block> blocks = new ArrayList<>();
    List<List<String>> rows = new ArrayList<>();
    for (String line : Files.readAllLines(file)) {
      if (line.startsWith("|")) {
        rows.add(cells(line));
        continue;
      }
      flush(blocks, rows);
      if (!line.isBlank()) {
        blocks.add(block(line));
      }
    }
    flush(blocks, rows);
    return new SampleSource(List.copyOf(blocks));
  }

  private static void flush(List<Block> blocks, List<List<String>> rows) {
    if (!rows.isEmpty()) {
      blocks.add(new Block(Kind.TABLE, "", List.copyOf(rows)));
      rows.clear();
    }
  }

  private static List<String> cells(String line) {
    String[] cells = line.substring(1, line.lastIndexOf('|')).split("\\|", -1);
    return java.util.Arrays.stream(cells).map(String::strip).toList();
  }

  private static Block block(String line) {
    return switch (line.charAt(0)) {
      case '>' -> new Block(Kind.RIGHT, line.substring(1).strip(), List.of());
      case '^' -> new Block(Kind.CENTRED, line.substring(1).strip(), List.of());
      case '#' -> new Block(Kind.HEADING, line.substring(1).strip(), List.of());
      default ->
          line.equals("===")
              ? new Block(Kind.PAGE_BREAK, "", List.of())
              : new Block(Kind.PARAGRAPH, line, List.of());
    };
  }
}
