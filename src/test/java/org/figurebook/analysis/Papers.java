package org.figurebook.analysis;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.figurebook.document.CleanText;
import org.figurebook.document.Document;
import org.figurebook.document.Language;
import org.figurebook.document.Line;
import org.figurebook.document.Place;
import org.figurebook.document.ReadStatus;
import org.figurebook.evidence.Confidence;
import org.figurebook.figure.Basis;
import org.figurebook.figure.Bound;
import org.figurebook.figure.Figure;
import org.figurebook.figure.Figure.CellPosition;
import org.figurebook.figure.Period;
import org.figurebook.figure.Quantity;
import org.figurebook.figure.SectionName;
import org.figurebook.harvest.Harvest;
import org.figurebook.outline.Outline;
import org.figurebook.outline.PaperKind;
import org.figurebook.outline.Part;
import org.figurebook.outline.Reply;
import org.figurebook.outline.Section;
import org.figurebook.table.Footnote;
import org.figurebook.table.Table;

/** Little papers made by hand: sentences and tables with their figures already taken. */
public final class Papers {
  private final String id;
  private final String date;
  private final List<Table> tables = new ArrayList<>();
  private final List<Figure> figures = new ArrayList<>();
  private final List<Line> lines = new ArrayList<>();
  private final List<Section> sections = new ArrayList<>();
  private final List<Reply> replies = new ArrayList<>();
  private String sentence = "";

  private Papers(String id, String date) {
    this.id = id;
    this.date = date;
  }

  /**
   * A paper.
   *
   * @param date its date in ISO form; may be empty
   */
  public static Papers paper(String id, String date) {
    return new Papers(id, date);
  }

  /** A figure of running text. */
  public Papers says(
      String subject, String measure, String value, String unit, Bound bound, String period) {
    add(null, subject, measure, value, unit, bound, period, Basis.NONE, Confidence.LIKELY);
    return this;
  }

  /** The sentence that the next figures stand in; empty for one of their own each. */
  public Papers sentence(String text) {
    sentence = text;
    return this;
  }

  /** A reply whose answer has these paragraphs; the tables that follow belong to it. */
  public Papers reply(String number, String... paragraphs) {
    int first = lines.size() + 1;
    for (String paragraph : paragraphs) {
      line(paragraph);
      line("");
    }
    sections.add(new Section(Part.ANSWER, replies.size(), "", first, lines.size()));
    replies.add(new Reply(number, "1", "", "", "", "", List.of(), "", "", first, lines.size(), 1));
    return this;
  }

  private void line(String text) {
    int number = lines.size() + 1;
    int[] places = new int[text.length()];
    Arrays.fill(places, number);
    int[] characters = IntStream.rangeClosed(1, text.length()).toArray();
    CleanText clean = new CleanText(text, places, characters);
    lines.add(new Line(number, 1, text, clean, null));
  }

  /** The last figure, on another basis. */
  public Papers on(Basis basis) {
    Figure last = figures.remove(figures.size() - 1);
    figures.add(copy(last, basis, last.confidence()));
    return this;
  }

  /** The last figure, in doubt. */
  public Papers inDoubt() {
    Figure last = figures.remove(figures.size() - 1);
    figures.add(copy(last, last.basis(), Confidence.CHECK));
    return this;
  }

  /**
   * A table of counts: its first column holds labels, its others periods.
   *
   * @param columns {@code heading=period} of each column, the stub's first
   * @param rows {@code label | value | value}, a dash for none
   */
  public Papers table(
      String caption, String measure, String unit, List<String> columns, String... rows) {
    String tableId = id + "-t" + (tables.size() + 1);
    List<String> heads =
        columns.stream().map(column -> column.substring(0, column.indexOf('='))).toList();
    List<List<String>> cells = new ArrayList<>();
    List<Integer> totals = new ArrayList<>();
    for (int row = 0; row < rows.length; row++) {
      List<String> parts = List.of(rows[row].split("\\s*\\|\\s*"));
      cells.add(parts);
      if (parts.get(0).equals("總數")) {
        totals.add(row);
      }
    }
    tables.add(
        new Table(
            tableId,
            id,
            "",
            "",
            "",
            caption,
            "",
            heads,
            1,
            cells,
            totals,
            List.of(),
            List.of(),
            List.of(),
            1001,
            1009,
            1,
            Confidence.CERTAIN,
            "",
            List.of(),
            List.of()));
    for (int row = 0; row < cells.size(); row++) {
      for (int column = 1; column < heads.size(); column++) {
        String printed = cells.get(row).get(column);
        if (!printed.equals("-") && !printed.isEmpty()) {
          add(
              new CellPosition(tableId, row, column),
              cells.get(row).get(0),
              measure,
              printed,
              unit,
              Bound.EXACT,
              columns.get(column).split("=")[1],
              Basis.NONE,
              Confidence.CERTAIN);
        }
      }
    }
    return this;
  }

  /** A note under the last table. */
  public Papers note(String mark, String text) {
    Table t = tables.remove(tables.size() - 1);
    tables.add(
        new Table(
            t.id(),
            t.document(),
            t.reply(),
            t.question(),
            t.annex(),
            t.caption(),
            t.unit(),
            t.columns(),
            t.labelColumns(),
            t.rows(),
            t.totalRows(),
            t.totalColumns(),
            t.spanners(),
            List.of(new Footnote(mark, text)),
            t.lineStart(),
            t.lineEnd(),
            t.page(),
            t.confidence(),
            t.doubt(),
            t.checks(),
            t.places()));
    return this;
  }

  /** The harvest of the paper. */
  public Harvest harvest() {
    Document document =
        new Document(
            id,
            id + ".txt",
            id,
            "",
            "text",
            Language.CHINESE,
            "",
            date,
            1,
            lines,
            List.of(),
            ReadStatus.READ,
            List.of());
    Outline outline = new Outline(PaperKind.PAPER, sections, replies, List.of());
    return new Harvest(document, outline, tables, figures, List.of(), List.of());
  }

  private void add(
      CellPosition cell,
      String subject,
      String measure,
      String printed,
      String unit,
      Bound bound,
      String period,
      Basis basis,
      Confidence confidence) {
    BigDecimal value = new BigDecimal(printed.replace(",", ""));
    figures.add(
        new Figure(
            "%s-f%02d".formatted(id, figures.size() + 1),
            replies.isEmpty() ? "" : replies.get(replies.size() - 1).number(),
            replies.isEmpty() ? "" : "1",
            SectionName.BODY,
            "",
            cell,
            subject,
            measure,
            List.of(),
            new Quantity(value, null, null, unit, "", bound, printed),
            new Period(period),
            basis,
            sentence.isEmpty() ? subject + " " + measure + " " + printed : sentence,
            new Place(id + ".txt", 1, figures.size() + 1, 1),
            confidence,
            List.of()));
  }

  private static Figure copy(Figure f, Basis basis, Confidence confidence) {
    return new Figure(
        f.id(),
        f.reply(),
        f.question(),
        f.section(),
        f.annex(),
        f.cell(),
        f.subject(),
        f.measure(),
        f.dimensions(),
        f.quantity(),
        f.period(),
        basis,
        f.quote(),
        f.place(),
        confidence,
        f.checks());
  }
}
