package org.figurebook.render.pdf;

import com.lowagie.text.Document;
import com.lowagie.text.DocumentException;
import com.lowagie.text.Rectangle;
import com.lowagie.text.pdf.PdfAction;
import com.lowagie.text.pdf.PdfAnnotation;
import com.lowagie.text.pdf.PdfContentByte;
import com.lowagie.text.pdf.PdfDate;
import com.lowagie.text.pdf.PdfDestination;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfLiteral;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfNumber;
import com.lowagie.text.pdf.PdfOutline;
import com.lowagie.text.pdf.PdfString;
import com.lowagie.text.pdf.PdfWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.TimeZone;
import org.figurebook.render.font.Typeface;

/** Writes laid-out pages as PDF. The same pages give the same bytes. */
final class PdfFile {
  /** A bookmark: its depth from 1, its title and where it leads. */
  record Bookmark(int level, String title, String target) {}

  /**
   * What goes into a file.
   *
   * @param pages at least one
   * @param root the structure of what is on them
   * @param bookmarks in order
   * @param attachments files that travel with it
   */
  record Contents(
      List<Page> pages, Node root, List<Bookmark> bookmarks, List<Attachment> attachments) {}

  /**
   * What a file says about itself.
   *
   * @param title title of the document
   * @param subject what it is about
   * @param language BCP 47 tag
   * @param date ISO date, or empty
   * @param id 32 hexadecimal digits
   */
  record About(String title, String subject, String language, String date, String id) {
    /** The report's own date, never today's. */
    String day() {
      return date.matches("\\d{4}-\\d\\d-\\d\\d") ? date : "1970-01-01";
    }
  }

  private final Typeface typeface;
  private final Document document = new Document();
  private PdfWriter writer;
  private PdfMarks marks;
  private PdfStructure structure;

  PdfFile(Typeface typeface) {
    this.typeface = typeface;
  }

  /** Writes everything and closes the stream. */
  void write(Contents contents, About about, OutputStream out) throws IOException {
    List<Page> pages = contents.pages();
    try {
      PdfDate date = open(pages.get(0), about, out);
      PdfArchive archive = new PdfArchive(writer);
      archive.metadata(about);
      archive.colours();
      archive.attach(contents.attachments(), date);
      structure = new PdfStructure(writer, contents.root());
      for (int i = 0; i < pages.size(); i++) {
        page(pages.get(i), i);
      }
      outline(contents.bookmarks());
      document.close();
    } catch (DocumentException e) {
      throw new IOException(e);
    }
  }

  private PdfDate open(Page first, About about, OutputStream out) throws DocumentException {
    writer = PdfWriter.getInstance(document, out);
    writer.setPdfVersion(PdfWriter.VERSION_1_7);
    writer.setTagged();
    writer.setTabs(PdfName.S);
    document.setPageSize(size(first));
    document.addTitle(about.title());
    document.addSubject(about.subject());
    document.addCreator("Figurebook");
    PdfDictionary catalog = writer.getExtraCatalog();
    catalog.put(PdfName.LANG, new PdfString(about.language()));
    writer.setViewerPreferences(PdfWriter.PageModeUseOutlines | PdfWriter.DisplayDocTitle);
    document.open();
    PdfDictionary info = writer.getInfo();
    PdfDate date = new PdfDate(calendar(about.day()));
    info.put(PdfName.CREATIONDATE, date);
    info.put(PdfName.MODDATE, date);
    info.put(PdfName.FILEID, new PdfLiteral("[<" + about.id() + "><" + about.id() + ">]"));
    marks = new PdfMarks(typeface);
    return date;
  }

  private static Calendar calendar(String iso) {
    LocalDate date = LocalDate.parse(iso);
    Calendar calendar = new GregorianCalendar(TimeZone.getTimeZone("UTC"));
    calendar.clear();
    calendar.set(date.getYear(), date.getMonthValue() - 1, date.getDayOfMonth());
    return calendar;
  }

  private static Rectangle size(Page page) {
    return new Rectangle((float) page.width(), (float) page.height());
  }

  private void page(Page page, int index) {
    if (index > 0) {
      document.setPageSize(size(page));
      document.newPage();
    }
    writer.setPageEmpty(false);
    PdfContentByte content = writer.getDirectContent();
    for (PageItem item : page.items()) {
      if (item instanceof PageItem.Drawn drawn) {
        marks.draw(drawn.mark(), page.height(), content);
      } else if (item instanceof PageItem.Begin begin) {
        structure.begin(begin.node(), content);
      } else if (item instanceof PageItem.End) {
        content.endMarkedContentSequence();
      } else if (item instanceof PageItem.Link link) {
        link(link, page.height());
      } else if (item instanceof PageItem.Target target) {
        float top = (float) Math.min(page.height(), page.height() - target.y() + 12);
        content.localDestination(target.name(), new PdfDestination(PdfDestination.XYZ, 0, top, 0));
      }
    }
  }

  private void link(PageItem.Link link, double height) {
    PdfAnnotation annotation =
        new PdfAnnotation(
            writer,
            (float) link.left(),
            (float) (height - link.bottom()),
            (float) link.right(),
            (float) (height - link.top()),
            PdfAction.gotoLocalPage(link.target(), false));
    annotation.put(PdfName.SUBTYPE, PdfName.LINK);
    annotation.put(PdfName.BORDER, new PdfLiteral("[0 0 0]"));
    annotation.put(PdfName.F, new PdfNumber(PdfAnnotation.FLAGS_PRINT));
    annotation.put(
        PdfName.CONTENTS, new PdfString(link.node().alternative(), PdfString.TEXT_UNICODE));
    structure.link(link.node(), annotation);
    writer.addAnnotation(annotation);
  }

  private void outline(List<Bookmark> bookmarks) {
    PdfOutline root = writer.getDirectContent().getRootOutline();
    PdfOutline chapter = root;
    for (Bookmark bookmark : bookmarks) {
      PdfOutline parent = bookmark.level() == 1 ? root : chapter;
      PdfAction action = PdfAction.gotoLocalPage(bookmark.target(), false);
      PdfOutline entry = new PdfOutline(parent, action, bookmark.title(), bookmark.level() == 1);
      if (bookmark.level() == 1) {
        chapter = entry;
      }
    }
  }
}
