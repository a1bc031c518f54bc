package org.figurebook.read;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.figurebook.document.Box;
import org.figurebook.document.CleanText;
import org.figurebook.document.DrawnTable;
import org.figurebook.document.Finding;
import org.figurebook.document.Heading;
import org.figurebook.document.Line;
import org.figurebook.document.Place;
import org.figurebook.document.ReadStatus;

/** Reads PDF: lines in reading order with their boxes, and tables drawn with ruling lines. */
final class PdfReader {
  /** Share of characters without a meaning from which a text layer is worthless. */
  private static final double NONSENSE = 0.3;

  private static final double SOME_NONSENSE = 0.02;

  /** A gap between lines this much wider than usual is shown as a blank line. */
  private static final double APART = 1.45;

  /** Stands for the short line above footnotes. */
  private static final String NOTE_RULE = "____________________";

  private static final int TAIL = 2048;

  private final String name;
  private final Limits limits;
  private final List<String> raws = new ArrayList<>();
  private final List<Integer> pages = new ArrayList<>();
  private final List<Box> boxes = new ArrayList<>();
  private final List<DrawnTable> tables = new ArrayList<>();
  private final List<Finding> findings = new ArrayList<>();
  private final List<Integer> pictures = new ArrayList<>();
  private final List<Integer> damaged = new ArrayList<>();
  private List<HeadingLines.Title> tagged = List.of();
  private List<HeadingLines.Title> bookmarks = List.of();
  private AlignedTables.Open open;
  private String over = "";
  private int count;
  private long codes;
  private long nameless;

  private PdfReader(String name, Limits limits) {
    this.name = name;
    this.limits = limits;
  }

  static Reading read(Path file, String name, Limits limits) throws IOException, Unreadable {
    PdfReader reader = new PdfReader(name, limits);
    boolean whole = hasEnd(file);
    try (PDDocument document = Loader.loadPDF(file.toFile())) {
      PdfTags tags = PdfTags.of(document);
      PdfEngine engine = new PdfEngine(reader::page, reader.damaged::add, tags, limits);
      engine.read(document);
      reader.over = engine.over();
      reader.tagged = tags.titles();
      reader.bookmarks = PdfBookmarks.of(document);
    } catch (InvalidPasswordException e) {
      throw new Unreadable("encrypted", "is protected by a password", "save it without a password");
    } catch (IOException e) {
      if (Thread.currentThread().isInterrupted()) {
        return reader.reading(whole);
      }
      throw whole
          ? new Unreadable(
              "damaged",
              "is damaged: " + DocumentReader.said(e),
              "open it and print it to a new PDF")
          : new Unreadable("truncated", "ends in the middle", "get the file again");
    }
    return reader.reading(whole);
  }

  private static boolean hasEnd(Path file) throws IOException {
    try (RandomAccessFile in = new RandomAccessFile(file.toFile(), "r")) {
      long start = Math.max(0, in.length() - TAIL);
      byte[] tail = new byte[(int) (in.length() - start)];
      in.seek(start);
      in.readFully(tail);
      return new String(tail, StandardCharsets.ISO_8859_1).contains("%%EOF");
    }
  }

  private void page(PdfPage page) {
    count++;
    codes += page.codes;
    long shown = page.glyphs.stream().filter(g -> !g.isSpace()).count();
    nameless += page.nameless;
    if (page.isCrowded) {
      find(
          Limits.OVER,
          ", page " + page.number + " has more on it than can be read",
          "",
          page.number);
    }
    if (shown == 0) {
      open = null;
      if (page.hasPictures || page.codes > 0) {
        pictures.add(page.number);
      }
      return;
    }
    int direction = page.direction();
    List<PdfGlyph> main = new ArrayList<>();
    List<PdfGlyph> rest = new ArrayList<>();
    for (PdfGlyph glyph : page.glyphs) {
      (glyph.direction == direction ? main : rest).add(glyph);
    }
    PdfGrid grid = new PdfGrid(page, direction);
    List<PdfRow> rows = PdfRow.of(main);
    double left = rows.stream().mapToDouble(PdfRow::left).min().orElse(0);
    List<PdfRow> ordered = PdfColumns.ordered(rows, grid);
    rows(ordered, page.number, grid.noteRule(left));
    for (int turn = 90; turn < 360; turn += 90) {
      int other = (direction + turn) % 360;
      rows(PdfRow.of(rest.stream().filter(g -> g.direction == other).toList()), page.number, -1);
    }
    List<DrawnTable> found = new ArrayList<>(grid.tables(name));
    AlignedTables aligned = new AlignedTables(ordered, grid, page, name);
    found.addAll(aligned.find(open));
    open = aligned.open();
    found.sort(Comparator.comparingInt(DrawnTable::lineStart));
    tables.addAll(found);
  }

  private void rows(List<PdfRow> rows, int page, double noteRule) {
    double pitch = pitch(rows);
    PdfRow above = null;
    for (PdfRow row : rows) {
      double gap = above == null ? 0 : row.base - above.base;
      boolean notes = above != null && above.base < noteRule && row.base > noteRule;
      if (notes) {
        add(NOTE_RULE, page, null);
      } else if (above != null && (gap > pitch * APART || gap < 0)) {
        add("", page, null);
      }
      add(row.text(raws.size() + 1), page, row.box());
      above = row;
    }
  }

  /** The usual distance from line to line. */
  private static double pitch(List<PdfRow> rows) {
    List<Double> gaps = new ArrayList<>();
    for (int i = 1; i < rows.size(); i++) {
      double gap = rows.get(i).base - rows.get(i - 1).base;
      if (gap > 0) {
        gaps.add(gap);
      }
    }
    gaps.sort(null);
    return gaps.isEmpty() ? Double.MAX_VALUE : gaps.get(gaps.size() / 2);
  }

  private void add(String raw, int page, Box box) {
    raws.add(raw);
    pages.add(page);
    boxes.add(box);
  }

  private Reading reading(boolean whole) throws Unreadable {
    if (Thread.interrupted()) {
      findings.add(Reading.tooSlow(name, limits, count));
    }
    over();
    if (codes > 50 && nameless > codes * NONSENSE) {
      throw new Unreadable(
          "no-unicode",
          "has text whose characters have no meaning: its fonts say nothing of Unicode",
          "print it to a new PDF with embedded fonts, or read it with OCR");
    }
    if (raws.isEmpty()) {
      throw pictures.isEmpty()
          ? Reading.empty("has no text", findings)
          : new Unreadable(
              "no-text-layer", "is a scan without a text layer", "read it with OCR first");
    }
    problems(whole);
    int[] pageOf = pages.stream().mapToInt(Integer::intValue).toArray();
    List<CleanText> clean = Cleaner.clean(raws, pageOf);
    List<Line> lines = new ArrayList<>(raws.size());
    for (int i = 0; i < raws.size(); i++) {
      lines.add(new Line(i + 1, pageOf[i], raws.get(i), clean.get(i), boxes.get(i)));
    }
    ReadStatus status = findings.isEmpty() ? ReadStatus.READ : ReadStatus.PARTIAL;
    List<Heading> marked = HeadingLines.find(bookmarks, lines);
    List<Heading> tags = HeadingLines.find(tagged, lines);
    // the two are of one outline, which either may have in part
    List<Heading> headings = tags.size() > marked.size() ? tags : marked;
    return new Reading("pdf", count, lines, tables, status, findings, headings);
  }

  private void problems(boolean whole) {
    if (!whole) {
      find("truncated", " ends in the middle; what is there is read", "get the file again", 0);
    }
    if (nameless > codes * SOME_NONSENSE) {
      find(
          "some-no-unicode",
          " has " + nameless + " characters without a meaning",
          "compare with the printed page",
          0);
    }
    for (int page : damaged) {
      find("page-damaged", ", page " + page + " is damaged", "compare with the printed page", page);
    }
    for (int page : pictures) {
      find("page-no-text", ", page " + page + " is a picture", "read it with OCR", page);
    }
  }

  /** Says which limit ended the reading. */
  private void over() {
    int most =
        switch (over) {
          case "pages" -> limits.pages();
          case "characters" -> limits.characters();
          case "images" -> limits.images();
          default -> 0;
        };
    if (most > 0) {
      findings.add(Reading.overLimit(name, over, most, new Place(name, count, 0, 0)));
    }
    int room = limits.cells();
    for (int i = 0; i < tables.size(); i++) {
      room -= tables.get(i).cells().size();
      if (i >= limits.tables() || room < 0) {
        String limit = room < 0 ? "cells" : "tables";
        int allowed = room < 0 ? limits.cells() : limits.tables();
        Place place = new Place(name, tables.get(i).page(), 0, 0);
        findings.add(Reading.overLimit(name, limit, allowed, place));
        tables.subList(i, tables.size()).clear();
      }
    }
  }

  private void find(String code, String what, String remedy, int page) {
    findings.add(
        new Finding(
            Finding.Severity.WARNING, code, name + what, remedy, new Place(name, page, 0, 0)));
  }
}
