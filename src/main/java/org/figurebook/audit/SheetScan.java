package org.figurebook.audit;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.apache.poi.ss.util.CellReference;
import org.figurebook.failure.FailureCode;
import org.figurebook.failure.UnusableFile;

/** Reads the cells of a sheet, row by row, and keeps what the rules ask for. */
final class SheetScan implements Xml.Visitor {
  private static final long MOST_CELLS = 100_000_000;

  private final SheetFrame frame;
  private final Texts texts;
  private final Styles styles;
  private final RowWatch watch;
  private final TreeSet<Integer> used = new TreeSet<>();
  private final List<SeenCell> cells = new ArrayList<>();
  private final StringBuilder value = new StringBuilder();
  private final StringBuilder formula = new StringBuilder();
  private StringBuilder sink;
  private int row = -1;
  private int column = -1;
  private String type = "";
  private int style;
  private long seen;
  private long filled;

  SheetScan(SheetFrame frame, List<TableFacts> tables, Texts texts, Styles styles) {
    this.frame = frame;
    this.texts = texts;
    this.styles = styles;
    this.watch = new RowWatch(frame, tables);
  }

  SheetFacts facts(String name, boolean hidden) {
    watch.finish();
    return new SheetFacts(
        name,
        hidden,
        frame,
        watch.tables(),
        watch.lead(),
        watch.above(),
        used.stream().map(styles::get).toList(),
        watch.seen(),
        filled);
  }

  @Override
  public void start(String name, Map<String, String> attributes) throws IOException {
    switch (name) {
      case "row" -> {
        row = Xml.whole(attributes, "r", row + 2) - 1;
        column = -1;
        cells.clear();
      }
      case "c" -> startCell(attributes);
      case "v", "t" -> sink = value;
      case "f" -> sink = formula;
      default -> sink = null;
    }
  }

  private void startCell(Map<String, String> attributes) throws IOException {
    String address = attributes.get("r");
    column = address == null ? column + 1 : new CellReference(address).getCol();
    type = attributes.getOrDefault("t", "n");
    style = Xml.whole(attributes, "s", 0);
    value.setLength(0);
    formula.setLength(0);
    if (++seen > MOST_CELLS) {
      throw new UnusableFile(FailureCode.WORKBOOK_CELLS.of(MOST_CELLS));
    }
  }

  @Override
  public void text(String text) {
    if (sink != null) {
      sink.append(text);
    }
  }

  @Override
  public void end(String name) {
    switch (name) {
      case "c" -> endCell();
      case "row" -> watch.row(row, cells);
      default -> {}
    }
    sink = null;
  }

  private void endCell() {
    Texts.Text text = words();
    // a formula that was never calculated has no value yet, but the cell is not empty
    boolean number =
        text.text().isEmpty()
            && (isNumber() && !value.toString().isBlank() || value.isEmpty() && !formula.isEmpty());
    String tip = frame.links().get(address());
    boolean calledLink = formula.indexOf("HYPERLINK(") == 0;
    SeenCell cell =
        new SeenCell(
            row,
            column,
            text.text(),
            text.raised(),
            number,
            styles.get(style),
            tip != null || calledLink,
            tip == null ? "" : tip);
    if (!cell.blank()) {
      filled++;
      used.add(style);
    } else if (!cell.style().fill().isEmpty() || cell.style().patterned()) {
      used.add(style);
    }
    cells.add(cell);
  }

  private String address() {
    return frame.links().isEmpty() ? "" : CellReference.convertNumToColString(column) + (row + 1);
  }

  private boolean isNumber() {
    return type.equals("n") || type.equals("b") || type.equals("d");
  }

  private Texts.Text words() {
    return switch (type) {
      case "s" -> texts.get(shared());
      case "str", "inlineStr", "e" -> new Texts.Text(Texts.shortened(value), false);
      default -> Texts.Text.NONE;
    };
  }

  private int shared() {
    try {
      return Integer.parseInt(value.toString().strip());
    } catch (NumberFormatException e) {
      return -1;
    }
  }
}
