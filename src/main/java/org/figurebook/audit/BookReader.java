package org.figurebook.audit;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipFile;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.poifs.filesystem.FileMagic;
import org.apache.poi.xssf.model.StylesTable;
import org.apache.poi.xssf.model.ThemesTable;
import org.figurebook.failure.FailureCode;
import org.figurebook.failure.UnusableFile;

/** Opens a workbook and reads its facts, sheet by sheet; no sheet stands in memory. */
final class BookReader implements Xml.Visitor {
  private static final long LARGEST = 300L << 20;

  private record Tab(String name, boolean hidden, String relation) {}

  private final List<Tab> tabs = new ArrayList<>();
  private int active;

  static {
    ZipSecureFile.setMaxEntrySize(Math.max(ZipSecureFile.getMaxEntrySize(), 256L << 20));
  }

  private BookReader() {}

  static BookFacts read(Path file) throws UnreadableWorkbook {
    String name = file.toString();
    try {
      if (Files.size(file) > LARGEST) {
        throw new UnreadableWorkbook(FailureCode.WORKBOOK_TOO_LARGE.at(name, LARGEST >> 20));
      }
      if (Files.size(file) == 0) {
        throw new UnreadableWorkbook(FailureCode.WORKBOOK_EMPTY.at(name));
      }
      File known = file.toFile();
      switch (FileMagic.valueOf(known)) {
        case OOXML -> {}
        case OLE2 -> throw new UnreadableWorkbook(FailureCode.WORKBOOK_OLD.at(name));
        default -> throw new UnreadableWorkbook(FailureCode.WORKBOOK_NONE.at(name));
      }
      // POI would go on with what is left of a file whose end is missing
      new ZipFile(known).close();
      try (OPCPackage opened = OPCPackage.open(known, PackageAccess.READ)) {
        return new BookReader().read(opened, name);
      }
    } catch (UnusableFile e) {
      throw new UnreadableWorkbook(e.failures().get(0).at(name));
    } catch (InvalidFormatException
        | OpenXML4JRuntimeException
        | IOException
        | POIXMLException
        | IllegalArgumentException e) {
      throw new UnreadableWorkbook(FailureCode.WORKBOOK_DAMAGED.at(name).because(e));
    }
  }

  private BookFacts read(OPCPackage opened, String name)
      throws IOException, InvalidFormatException, UnreadableWorkbook {
    PackagePart book = book(opened);
    if (book == null || !book.getContentType().contains("sheet.")) {
      throw new UnreadableWorkbook(FailureCode.WORKBOOK_NONE.at(name));
    }
    Xml.read(book, this);
    List<PackagePart> shared = PartReaders.related(book, "sharedStrings");
    Texts texts = shared.isEmpty() ? Texts.none() : Texts.of(shared.get(0));
    Styles styles = styles(book);
    List<SheetFacts> sheets = new ArrayList<>();
    for (Tab tab : tabs) {
      PackageRelationship relation = book.getRelationship(tab.relation());
      if (relation == null) {
        throw new IOException("the sheet " + tab.name() + " is missing");
      }
      if (relation.getRelationshipType().endsWith("/worksheet")) {
        sheets.add(sheet(tab, book.getRelatedPart(relation), texts, styles));
      }
    }
    var properties = opened.getPackageProperties();
    return new BookFacts(
        properties.getTitleProperty().orElse("").strip(),
        properties.getLanguageProperty().orElse("").strip(),
        !PartReaders.related(book, "vbaProject").isEmpty(),
        active,
        sheets);
  }

  private static PackagePart book(OPCPackage opened) {
    for (PackageRelationship relation : opened.getRelationships()) {
      if (relation.getRelationshipType().endsWith("/officeDocument")) {
        return opened.getPart(relation);
      }
    }
    return null;
  }

  private static Styles styles(PackagePart book) throws IOException, InvalidFormatException {
    List<PackagePart> parts = PartReaders.related(book, "styles");
    if (parts.isEmpty()) {
      return new Styles(null);
    }
    StylesTable table = new StylesTable(parts.get(0));
    List<PackagePart> themes = PartReaders.related(book, "theme");
    if (!themes.isEmpty()) {
      table.setTheme(new ThemesTable(themes.get(0)));
    }
    return new Styles(table);
  }

  private static SheetFacts sheet(Tab tab, PackagePart part, Texts texts, Styles styles)
      throws IOException, InvalidFormatException {
    SheetFrame frame = FrameReader.read(part, PartReaders.drawn(part));
    SheetScan scan = new SheetScan(frame, PartReaders.tables(part), texts, styles);
    Xml.read(part, scan);
    return scan.facts(tab.name(), tab.hidden());
  }

  @Override
  public void start(String element, Map<String, String> attributes) {
    if (element.equals("sheet")) {
      tabs.add(
          new Tab(
              attributes.getOrDefault("name", ""),
              !attributes.getOrDefault("state", "visible").equals("visible"),
              attributes.getOrDefault("id", "")));
    } else if (element.equals("workbookView")) {
      active = Xml.whole(attributes, "activeTab", 0);
    }
  }
}
