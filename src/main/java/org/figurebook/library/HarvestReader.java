package org.figurebook.library;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import org.figurebook.document.Box;
import org.figurebook.document.CleanText;
import org.figurebook.document.Document;
import org.figurebook.document.DrawnTable;
import org.figurebook.document.Finding;
import org.figurebook.document.Language;
import org.figurebook.document.Line;
import org.figurebook.document.Place;
import org.figurebook.document.ReadStatus;
import org.figurebook.harvest.Gap;
import org.figurebook.harvest.Harvest;
import org.figurebook.harvest.LedgerEntry;
import org.figurebook.outline.Outline;
import org.figurebook.outline.PaperKind;
import org.figurebook.outline.Part;
import org.figurebook.outline.Reply;
import org.figurebook.outline.Section;

/**
 * Makes again what was taken from a document, as far as analysis and reports need it: of the tables
 * that a format draws their lines alone, of the clean characters of a line not their source.
 */
final class HarvestReader {
  private final Connection connection;
  private final String id;
  private String file;

  HarvestReader(Connection connection, String id) {
    this.connection = connection;
    this.id = id;
  }

  Harvest read() throws SQLException {
    Head head = rows("SELECT * FROM documents WHERE id = ?", this::head).get(0);
    file = head.document().name();
    Document d = head.document();
    Document whole =
        new Document(
            id,
            file,
            d.path(),
            d.sha256(),
            d.format(),
            d.language(),
            d.title(),
            d.date(),
            d.pages(),
            of("lines", "line", HarvestReader::line),
            d.tables(),
            d.status(),
            findings("reading"));
    Outline outline =
        new Outline(
            head.kind(),
            of("sections", "number", HarvestReader::section),
            of("replies", "number", HarvestReader::reply),
            findings("outline"));
    return new Harvest(
        whole,
        outline,
        new TableReader(connection, file).ofDocument(id),
        new FigureReader().ofDocument(connection, id),
        of("ledger", "number", this::ledger),
        of("gaps", "number", row -> gap(row, file)));
  }

  private <T> List<T> rows(String sql, Rows.Reader<T> reader) throws SQLException {
    return Rows.list(connection, sql, reader, id);
  }

  private <T> List<T> of(String table, String order, Rows.Reader<T> reader) throws SQLException {
    return rows("SELECT * FROM " + table + " WHERE document = ? ORDER BY " + order, reader);
  }

  private record Head(Document document, PaperKind kind) {}

  private Head head(ResultSet row) throws SQLException {
    List<DrawnTable> drawn =
        JsonColumn.read(row.getString("drawn"), JsonColumn.SPANS).stream()
            .map(s -> new DrawnTable(s[0], s[1], s[2], s[3] == 1, List.of()))
            .toList();
    String tag = row.getString("language");
    Document document =
        new Document(
            id,
            row.getString("file"),
            row.getString("path"),
            row.getString("sha256"),
            row.getString("format"),
            Arrays.stream(Language.values())
                .filter(language -> language.tag().equals(tag))
                .findFirst()
                .orElse(Language.CHINESE),
            row.getString("title"),
            row.getString("date"),
            row.getInt("pages"),
            List.of(),
            drawn,
            Rows.constant(ReadStatus.class, row, "status"),
            List.of());
    return new Head(document, Rows.constant(PaperKind.class, row, "kind"));
  }

  private List<Finding> findings(String source) throws SQLException {
    return Rows.list(
        connection,
        "SELECT * FROM findings WHERE document = ? AND source = ? ORDER BY number",
        row ->
            new Finding(
                Rows.constant(Finding.Severity.class, row, "severity"),
                row.getString("code"),
                row.getString("what"),
                row.getString("remedy"),
                place(row)),
        id,
        source);
  }

  private static Section section(ResultSet row) throws SQLException {
    Integer reply = Rows.integer(row, "reply");
    return new Section(
        Rows.constant(Part.class, row, "part"),
        reply == null ? -1 : reply,
        row.getString("heading"),
        row.getInt("first_line"),
        row.getInt("last_line"));
  }

  static Reply reply(ResultSet row) throws SQLException {
    return new Reply(
        row.getString("reply"),
        row.getString("question"),
        row.getString("member"),
        row.getString("head"),
        row.getString("head_name"),
        row.getString("subhead"),
        JsonColumn.read(row.getString("programmes"), JsonColumn.TEXTS),
        row.getString("officer"),
        row.getString("director"),
        row.getInt("first_line"),
        row.getInt("last_line"),
        row.getInt("page"));
  }

  private static Line line(ResultSet row) throws SQLException {
    int number = row.getInt("line");
    String raw = row.getString("text");
    String clean = row.getString("clean");
    double left = row.getDouble("box_left");
    Box box =
        row.wasNull()
            ? null
            : new Box(
                left,
                row.getDouble("box_top"),
                row.getDouble("box_right"),
                row.getDouble("box_bottom"));
    return new Line(
        number, row.getInt("page"), raw, plain(clean == null ? raw : clean, number), box);
  }

  private static CleanText plain(String text, int line) {
    int[] lines = new int[text.length()];
    int[] characters = new int[text.length()];
    Arrays.fill(lines, line);
    Arrays.setAll(characters, i -> i + 1);
    return new CleanText(text, lines, characters);
  }

  private LedgerEntry ledger(ResultSet row) throws SQLException {
    return new LedgerEntry(
        row.getString("printed"),
        row.getString("class"),
        row.getString("rule"),
        row.getString("figure"),
        place(row));
  }

  /** A row of {@code gaps} of the document of a file's name. */
  static Gap gap(ResultSet row, String file) throws SQLException {
    return new Gap(
        row.getString("reply"),
        row.getString("question"),
        row.getString("head"),
        row.getString("programme"),
        row.getString("member"),
        row.getString("reason"),
        row.getString("quote"),
        place(row, file));
  }

  private Place place(ResultSet row) throws SQLException {
    return place(row, file);
  }

  /** The place that a row names in the document of a file's name. */
  static Place place(ResultSet row, String file) throws SQLException {
    return new Place(file, row.getInt("page"), row.getInt("line"), row.getInt("character"));
  }
}
