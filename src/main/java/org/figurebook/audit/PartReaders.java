package org.figurebook.audit;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.ss.util.CellRangeAddress;
import org.figurebook.audit.SheetFrame.Drawn;

/** Reads the parts that belong to a sheet: its tables and what floats above the cells. */
final class PartReaders {
  private PartReaders() {}

  /** The parts of one kind that a part refers to; the kind is the end of the relation's type. */
  static List<PackagePart> related(PackagePart part, String kind)
      throws IOException, InvalidFormatException {
    List<PackagePart> related = new ArrayList<>();
    for (PackageRelationship relation : part.getRelationships()) {
      boolean inside = relation.getTargetMode() == TargetMode.INTERNAL;
      if (inside && relation.getRelationshipType().endsWith("/" + kind)) {
        PackagePart target = part.getRelatedPart(relation);
        if (target == null) {
          throw new IOException("the part " + relation.getTargetURI() + " is missing");
        }
        related.add(target);
      }
    }
    return related;
  }

  static List<TableFacts> tables(PackagePart sheet) throws IOException, InvalidFormatException {
    List<TableFacts> tables = new ArrayList<>();
    for (PackagePart part : related(sheet, "table")) {
      TableReader reader = new TableReader();
      Xml.read(part, reader);
      tables.add(reader.facts());
    }
    tables.sort(Comparator.comparingInt(TableFacts::top).thenComparingInt(TableFacts::left));
    return tables;
  }

  static List<Drawn> drawn(PackagePart sheet) throws IOException, InvalidFormatException {
    List<Drawn> drawn = new ArrayList<>();
    for (PackagePart part : related(sheet, "drawing")) {
      Xml.read(part, new DrawingReader(drawn));
    }
    return drawn;
  }

  private static final class TableReader implements Xml.Visitor {
    private String name = "";
    private String range = "A1";
    private int headerRows = 1;
    private boolean filtered;
    private boolean striped;

    @Override
    public void start(String element, Map<String, String> attributes) {
      switch (element) {
        case "table" -> {
          name = attributes.getOrDefault("displayName", attributes.getOrDefault("name", ""));
          range = attributes.getOrDefault("ref", "A1");
          headerRows = Xml.whole(attributes, "headerRowCount", 1);
        }
        case "autoFilter" -> filtered = true;
        case "tableStyleInfo" ->
            striped =
                attributes.containsKey("name")
                    && (Xml.on(attributes, "showRowStripes")
                        || Xml.on(attributes, "showColumnStripes"));
        default -> {}
      }
    }

    private TableFacts facts() {
      return new TableFacts(name, CellRangeAddress.valueOf(range), headerRows, filtered, striped);
    }
  }

  private record DrawingReader(List<Drawn> drawn) implements Xml.Visitor {
    @Override
    public void start(String element, Map<String, String> attributes) {
      switch (element) {
        case "pic" -> drawn.add(new Drawn(Drawn.Kind.PICTURE, "", false));
        case "graphicFrame" -> drawn.add(new Drawn(Drawn.Kind.CHART, "", false));
        case "sp" -> drawn.add(new Drawn(Drawn.Kind.TEXT_BOX, "", false));
        case "cNvPr" -> name(attributes);
        default -> {}
      }
    }

    /** The name and alternative text of the thing that has just begun. */
    private void name(Map<String, String> attributes) {
      if (!drawn.isEmpty() && drawn.get(drawn.size() - 1).name().isEmpty()) {
        Drawn last = drawn.remove(drawn.size() - 1);
        boolean described = !attributes.getOrDefault("descr", "").isBlank();
        String name = attributes.getOrDefault("name", "?");
        drawn.add(new Drawn(last.kind(), name.isEmpty() ? "?" : name, described));
      }
    }
  }
}
