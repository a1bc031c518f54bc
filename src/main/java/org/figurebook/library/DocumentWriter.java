package org.figurebook.library;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.figurebook.document.Document;
import org.figurebook.document.DrawnTable;
import org.figurebook.document.Finding;
import org.figurebook.document.Line;
import org.figurebook.document.Place;
import org.figurebook.harvest.Gap;
import org.figurebook.harvest.Harvest;
import org.figurebook.harvest.LedgerEntry;
import org.figurebook.outline.Outline;
import org.figurebook.outline.Reply;
import org.figurebook.outline.Section;

/** Writes what was taken from one document, all but its tables and figures. */
final class DocumentWriter {
  private static final String PLACE = ", page, line, character";

  private final Connection connection;
  private final Harvest harvest;
  private final String id;

  DocumentWriter(Connection connection, Harvest harvest) {
    this.connection = connection;
    this.harvest = harvest;
    this.id = harvest.document().id();
  }

  /**
   * Writes the rows.
   *
   * @param path where the document was read, as a person elsewhere finds it
   * @param seriesDate the date by which series choose among papers
   * @param change number of the change that the document comes with
   */
  void write(String path, String seriesDate, long change) throws SQLException {
    document(path, seriesDate, change);
    findings();
    replies();
    sections();
    lines();
    gaps();
    ledger();
  }

  private void document(String path, String seriesDate, long change) throws SQLException {
    Document d = harvest.document();
    try (Insert insert =
        new Insert(
            connection,
            "INTO documents",
            "id, file, path, sha256, kind, language, title, date, series_date, pages, characters,"
                + " status, format, drawn, reply_count, table_count, figure_count, change")) {
      insert.row(
          id,
          d.name(),
          path,
          d.sha256(),
          harvest.outline().kind().word(),
          d.language().tag(),
          d.title(),
          d.date(),
          seriesDate,
          d.pages(),
          d.characters(),
          d.status().word(),
          d.format(),
          JsonColumn.of(d.tables().stream().map(DocumentWriter::span).toList()),
          harvest.outline().replies().size(),
          harvest.tables().size(),
          harvest.figures().size(),
          change);
    }
  }

  private static int[] span(DrawnTable table) {
    return new int[] {table.lineStart(), table.lineEnd(), table.page(), table.ruled() ? 1 : 0};
  }

  private void findings() throws SQLException {
    try (Insert insert =
        new Insert(
            connection,
            "INTO findings",
            "document, number, source, severity, code, what, remedy" + PLACE)) {
      int number = 0;
      for (Finding finding : harvest.document().findings()) {
        finding(insert, number++, "reading", finding);
      }
      for (Finding finding : harvest.outline().findings()) {
        finding(insert, number++, "outline", finding);
      }
    }
  }

  private void finding(Insert insert, int number, String source, Finding f) throws SQLException {
    Place p = f.place();
    insert.row(
        id,
        number,
        source,
        f.severity().name().toLowerCase(java.util.Locale.ROOT),
        f.code(),
        f.what(),
        f.remedy(),
        p.page(),
        p.line(),
        p.character());
  }

  private void replies() throws SQLException {
    try (Insert insert =
        new Insert(
            connection,
            "INTO replies",
            "document, number, reply, question, member, head, head_name, subhead, programmes,"
                + " officer, director, first_line, last_line, page")) {
      int number = 0;
      for (Reply r : harvest.outline().replies()) {
        insert.row(
            id,
            number++,
            r.number(),
            r.question(),
            r.member(),
            r.head(),
            r.headName(),
            r.subhead(),
            JsonColumn.of(r.programmes()),
            r.officer(),
            r.director(),
            r.firstLine(),
            r.lastLine(),
            r.page());
      }
    }
  }

  private void sections() throws SQLException {
    Outline outline = harvest.outline();
    try (Insert insert =
        new Insert(
            connection,
            "INTO sections",
            "document, number, part, reply, heading, first_line, last_line")) {
      int number = 0;
      for (Section s : outline.sections()) {
        insert.row(
            id,
            number++,
            s.part().name().toLowerCase(java.util.Locale.ROOT),
            s.reply() < 0 ? null : s.reply(),
            s.heading(),
            s.firstLine(),
            s.lastLine());
      }
    }
  }

  private void lines() throws SQLException {
    List<Line> lines = harvest.document().lines();
    try (Insert insert =
        new Insert(
            connection,
            "INTO lines",
            "document, line, page, text, clean, box_left, box_top, box_right, box_bottom")) {
      for (Line line : lines) {
        boolean boxed = line.box() != null;
        insert.row(
            id,
            line.number(),
            line.page(),
            line.raw(),
            line.text().equals(line.raw()) ? null : line.text(),
            boxed ? line.box().left() : null,
            boxed ? line.box().top() : null,
            boxed ? line.box().right() : null,
            boxed ? line.box().bottom() : null);
      }
    }
  }

  private void gaps() throws SQLException {
    try (Insert insert =
        new Insert(
            connection,
            "INTO gaps",
            "document, number, reply, question, head, programme, member, reason, quote" + PLACE)) {
      int number = 0;
      for (Gap g : harvest.gaps()) {
        Place p = g.place();
        insert.row(
            id,
            number++,
            g.reply(),
            g.question(),
            g.head(),
            g.programme(),
            g.member(),
            g.reason(),
            g.quote(),
            p.page(),
            p.line(),
            p.character());
      }
    }
  }

  private void ledger() throws SQLException {
    try (Insert insert =
        new Insert(
            connection, "INTO ledger", "document, number, printed, class, rule, figure" + PLACE)) {
      int number = 0;
      for (LedgerEntry e : harvest.ledger()) {
        Place p = e.place();
        insert.row(
            id,
            number++,
            e.printed(),
            e.kind(),
            e.rule(),
            e.figure(),
            p.page(),
            p.line(),
            p.character());
      }
    }
  }
}
