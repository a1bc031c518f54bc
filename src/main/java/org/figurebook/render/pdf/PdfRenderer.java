package org.figurebook.render.pdf;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.figurebook.document.Finding;
import org.figurebook.document.Place;
import org.figurebook.render.chart.Mark;
import org.figurebook.render.font.Typeface;
import org.figurebook.report.Report;

/** Writes a report as PDF. */
public final class PdfRenderer {
  private PdfRenderer() {}

  /**
   * Writes a report with the bundled fonts.
   *
   * @param report what it says
   * @param file where it is written; overwritten
   * @return what could not be shown, such as characters that no font has
   * @throws IOException when the file cannot be written
   */
  public static List<Finding> write(Report report, Path file) throws IOException {
    return write(report, file, Typeface.bundled(), List.of());
  }

  /**
   * Writes a report.
   *
   * @param report what it says
   * @param file where it is written; overwritten
   * @param typeface its fonts
   * @param attachments files that travel inside it, such as the workbook
   * @return what could not be shown
   * @throws IOException when the file cannot be written or an attachment cannot be read
   */
  public static List<Finding> write(
      Report report, Path file, Typeface typeface, List<Attachment> attachments)
      throws IOException {
    Book book = new Book(report, typeface);
    setBody(book, Set.of());
    Set<Integer> missing = missing(book);
    if (!missing.isEmpty()) {
      book = new Book(report, typeface);
      setBody(book, missing);
    }
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
      writePages(book, attachments, out);
    }
    return findings(missing, file);
  }

  /** The parts of the body in their order. */
  private static void setBody(Book book, Set<Integer> missing) {
    new KeyFigureSection(book).set();
    new ThemeSection(book, Sources.index(book.report())).setAll();
    FindingSections findings = new FindingSections(book);
    findings.disagreements();
    findings.gaps();
    findings.checks();
    new NotesSection(book).set(missing);
    new DocumentSection(book).set();
  }

  private static void writePages(Book book, List<Attachment> attachments, OutputStream out)
      throws IOException {
    FrontPages front = new FrontPages(book);
    Flow cover = front.cover();
    int before = cover.pages().size() + front.contents(0).pages().size();
    Flow contents = front.contents(before);
    List<Page> pages = new ArrayList<>(cover.pages());
    Node root = new Node("Document");
    for (Flow flow : List.of(cover, contents, book.flow())) {
      root.children().addAll(flow.root().children());
    }
    pages.addAll(contents.pages());
    pages.addAll(book.flow().pages());
    new RunningHeads(book).add(pages);
    List<PdfFile.Bookmark> bookmarks = new ArrayList<>();
    bookmarks.add(new PdfFile.Bookmark(1, book.word("contents"), "contents"));
    for (Book.Entry entry : book.entries()) {
      bookmarks.add(new PdfFile.Bookmark(entry.level(), entry.title(), entry.target()));
    }
    new PdfFile(book.typeface())
        .write(new PdfFile.Contents(pages, root, bookmarks, attachments), about(book, pages), out);
  }

  private static PdfFile.About about(Book book, List<Page> pages) {
    Report report = book.report();
    String language = book.chinese() ? "zh-Hant-HK" : "en-HK";
    return new PdfFile.About(
        report.title(), report.scope(), language, report.date(), fingerprint(pages));
  }

  /** Tells one report from another: a hash of everything drawn. */
  private static String fingerprint(List<Page> pages) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (Page page : pages) {
        for (PageItem item : page.items()) {
          if (item instanceof PageItem.Drawn drawn && drawn.mark() instanceof Mark.Text text) {
            String placed = text.text() + ' ' + text.x() + ' ' + text.y() + '\n';
            digest.update(placed.getBytes(StandardCharsets.UTF_8));
          }
        }
      }
      return HexFormat.of().formatHex(digest.digest(), 0, 16);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Set<Integer> missing(Book book) {
    Set<Integer> missing = new TreeSet<>();
    for (Page page : book.flow().pages()) {
      for (PageItem item : page.items()) {
        if (item instanceof PageItem.Drawn drawn && drawn.mark() instanceof Mark.Text text) {
          missing.addAll(book.typeface().missing(text.text()));
        }
      }
    }
    return missing;
  }

  private static List<Finding> findings(Set<Integer> missing, Path file) {
    Place place = Place.ofDocument(String.valueOf(file.getFileName()));
    return missing.stream()
        .map(c -> String.format("U+%04X", c))
        .map(c -> Finding.warning("character-missing", "no font has the character " + c, place))
        .toList();
  }
}
