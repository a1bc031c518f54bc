package org.figurebook.harvest;

import java.util.ArrayList;
import java.util.List;
import org.figurebook.document.Form;
import org.figurebook.document.Place;
import org.figurebook.evidence.Confidence;
import org.figurebook.figure.Basis;
import org.figurebook.figure.Figure.CellPosition;
import org.figurebook.figure.Period;
import org.figurebook.notation.Bases;
import org.figurebook.notation.CellReader;
import org.figurebook.notation.HeadingUnit;
import org.figurebook.notation.Reading;
import org.figurebook.outline.Part;
import org.figurebook.table.Table;

/**
 * The figures of a table. What a cell does not say itself it takes from its row, its column, and
 * the caption, in this order for units, and from column, row and caption for periods.
 */
final class TableHarvest {
  private static final Form NOT_COUNTED =
      Form.of("年份|日期|時間|編號|序號|電話|網址|Year of|Date|^No\\.?$|^Year$|^年度$|^項目$|Serial");
  private static final Form MONEY =
      Form.of("金額|開支|支出|撥款|經費|費用|成本|資助額|收入|薪|津貼額|預算|\\$|expenditure|cost|amount|funding");

  private static final Form COUNT = Form.of("數目|人數|宗數|人次|[Nn]umbers? of");

  private static final Form MULTIPLE = Form.of("\\d\\s?[百千]?[億萬]$");

  /** A number that says no unit of its own. */
  private static final Form BARE = Form.of("[^\\p{L}%$£€¥]{1,40}");

  private final Paper paper;
  private final Table table;
  private final CellReader cells;
  private final HeadingPeriods periods;
  private final Accounts accounts;
  private final TableNames names;
  private final String[] labels;
  private final TableUnits units;

  /**
   * @param names what the text around the table calls things
   * @param accounts takes an account of every numeral of the cells
   */
  TableHarvest(Paper paper, Table table, TableNames names, Accounts accounts) {
    this.names = names;
    this.paper = paper;
    this.table = table;
    this.accounts = accounts;
    this.cells = new CellReader(paper.home(), paper.reader());
    this.periods = new HeadingPeriods(paper.reader());
    this.labels = new String[table.rows().size()];
    for (int r = 0; r < labels.length; r++) {
      labels[r] = table.label(r);
    }
    this.units = new TableUnits(table, labels, paper.home());
  }

  List<Found> figures() {
    List<Found> found = new ArrayList<>();
    for (int c = table.labelColumns(); c < table.columns().size(); c++) {
      if (NOT_COUNTED.isIn(lastOf(table.columns().get(c)))) {
        continue;
      }
      for (int r = 0; r < table.rows().size(); r++) {
        found.addAll(cell(r, c));
      }
    }
    return found;
  }

  private static String lastOf(String heading) {
    return heading.substring(heading.lastIndexOf(" / ") + 1).strip().replaceFirst("^/ ", "");
  }

  private List<Found> cell(int r, int c) {
    String text = table.rows().get(r).get(c);
    if (text.isBlank() || paper.reader() == null) {
      return List.of();
    }
    HeadingUnit unit = units.at(r, c);
    if (unit == null && isMoney(text, r, c)) {
      unit = HeadingUnit.of("元", paper.home());
    }
    List<Found> found = new ArrayList<>();
    Place place = place(table, r, c);
    for (Reading reading : cells.read(text, unit)) {
      int marker = accounts.marker();
      found.add(found(r, c, reading, place, marker));
      accounts.cell(place, text, new Accounts.Entry("figure", "table cell", marker));
    }
    return found;
  }

  /** Where a cell stands; where its table begins when that is not known. */
  static Place place(Table table, int r, int c) {
    Place place =
        r < table.places().size() && c < table.places().get(r).size()
            ? table.places().get(r).get(c)
            : null;
    return place == null ? new Place(table.document(), table.page(), table.lineStart(), 1) : place;
  }

  /** 1.42億 under 資助金額 is money, though neither says 元. */
  private boolean isMoney(String cell, int r, int c) {
    return MULTIPLE.isIn(cell) && MONEY.isIn(lastOf(table.columns().get(c)) + " " + labels[r]);
  }

  private Found found(int r, int c, Reading reading, Place place, int marker) {
    String heading = table.columns().get(c);
    String label = labels[r];
    int section = Math.max(0, paper.sectionAt(table.lineStart()));
    Labels words = Labels.of(table, label, c, periods, names);
    Basis basis =
        Bases.inHeading(heading) != Basis.NONE ? Bases.inHeading(heading) : Bases.inHeading(label);
    return new Found(
        section,
        paper.isIn(section, Part.ANNEX) ? table.annex() : "",
        new CellPosition(table.id(), r, c),
        words.subject(),
        words.measure(),
        words.dimensions(),
        reading.quantity(),
        period(r, c, reading),
        basis,
        label.isEmpty() ? heading : label + " | " + heading,
        place,
        table.confidence().and(confidence(r, c, reading)),
        marker);
  }

  private Period period(int r, int c, Reading reading) {
    if (!reading.period().isEmpty()) {
      return reading.period();
    }
    for (String source : new String[] {table.columns().get(c), labels[r], lastSentence()}) {
      Period period = periods.of(source);
      if (!period.isEmpty()) {
        return period;
      }
    }
    return Period.NONE;
  }

  /** What the caption says of the table: a sentence before the last one may be of another year. */
  private String lastSentence() {
    String caption = table.caption();
    int stop = Math.max(caption.lastIndexOf('。'), caption.lastIndexOf(". "));
    return stop < 0 || stop > caption.length() - 3 ? caption : caption.substring(stop + 1);
  }

  /**
   * A sum of money whose scale no heading gives is not to be relied on, nor a contested unit. Under
   * a heading of counts classes of pay are no sums: 薪酬組別 in the caption, $9,999或以下.
   */
  private Confidence confidence(int r, int c, Reading reading) {
    String heading = table.columns().get(c);
    boolean counted = COUNT.isIn(heading);
    String words = heading + (counted ? labels[r].replace("$", "") : labels[r] + table.caption());
    boolean scaleUnknown = reading.rule().equals("cell without unit") && MONEY.isIn(words);
    boolean contested = BARE.matches(reading.quantity().printed()) && units.isDoubtful(r, c);
    return scaleUnknown || contested ? Confidence.CHECK : reading.confidence();
  }
}
