package org.figurebook.audit;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.ss.util.CellReference;
import org.figurebook.audit.SheetFrame.Drawn;

/** Reads what a sheet has besides its cells. */
final class FrameReader implements Xml.Visitor {
  private static final double USUAL_WIDTH = 8.43;
  private static final List<String> MARGINS =
      List.of("oddHeader", "oddFooter", "evenHeader", "evenFooter", "firstHeader", "firstFooter");
  private static final int MOST_LINKS = 200_000;

  private final List<String> margins = new ArrayList<>();
  private final TreeMap<Integer, Double> widths = new TreeMap<>();
  private final Map<String, String> links = new HashMap<>();
  private final StringBuilder margin = new StringBuilder();
  private boolean inMargin;
  private String activeCell = "A1";
  private boolean frozen;
  private boolean filtered;
  private boolean controls;
  private boolean colourScales;
  private Places hidden = Places.NONE;
  private Places merged = Places.NONE;
  private double usualWidth = USUAL_WIDTH;

  private FrameReader() {}

  static SheetFrame read(PackagePart sheet, List<Drawn> drawn) throws IOException {
    FrameReader frame = new FrameReader();
    Xml.read(sheet, frame);
    return new SheetFrame(
        frame.activeCell,
        frame.frozen,
        frame.filtered,
        frame.hidden,
        frame.merged,
        frame.margins,
        frame.controls,
        frame.colourScales,
        frame.widths,
        frame.usualWidth,
        frame.links,
        drawn);
  }

  @Override
  public void start(String name, Map<String, String> attributes) {
    switch (name) {
      case "pane" -> frozen = true;
      case "selection" -> activeCell = attributes.getOrDefault("activeCell", "A1");
      case "sheetFormatPr" -> usualWidth = number(attributes.get("defaultColWidth"), USUAL_WIDTH);
      case "col" -> column(attributes);
      case "row" -> {
        if (Xml.on(attributes, "hidden")) {
          hidden = hidden.plus("row " + attributes.getOrDefault("r", "?"));
        }
      }
      case "autoFilter" -> filtered = true;
      case "mergeCell" -> merged = merged.plus(attributes.getOrDefault("ref", "?"));
      case "hyperlink" -> link(attributes);
      case "control" -> controls = true;
      case "colorScale" -> colourScales = true;
      default -> {
        if (MARGINS.contains(name)) {
          inMargin = true;
          margin.setLength(0);
        }
      }
    }
  }

  @Override
  public void text(String text) {
    if (inMargin) {
      margin.append(text);
    }
  }

  @Override
  public void end(String name) {
    if (MARGINS.contains(name)) {
      inMargin = false;
      // the three parts of a margin are told by themselves
      for (String part : margin.toString().split("(?<!&)&[LCR]")) {
        if (!part.isBlank()) {
          margins.add(part);
        }
      }
    }
  }

  private void column(Map<String, String> attributes) {
    int first = Xml.whole(attributes, "min", 1) - 1;
    int last = Xml.whole(attributes, "max", first + 1) - 1;
    double width = number(attributes.get("width"), usualWidth);
    if (first > 0 && widths.ceilingEntry(first - 1) == null) {
      widths.put(first - 1, usualWidth);
    }
    widths.put(last, width);
    if (Xml.on(attributes, "hidden")) {
      hidden = hidden.plus("column " + CellReference.convertNumToColString(first));
    }
  }

  private void link(Map<String, String> attributes) {
    String cell = attributes.getOrDefault("ref", "A1");
    int colon = cell.indexOf(':');
    if (links.size() < MOST_LINKS) {
      links.put(
          colon < 0 ? cell : cell.substring(0, colon), attributes.getOrDefault("tooltip", ""));
    }
  }

  private static double number(String text, double otherwise) {
    try {
      return text == null ? otherwise : Double.parseDouble(text);
    } catch (NumberFormatException e) {
      return otherwise;
    }
  }
}
