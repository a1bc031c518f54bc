package org.figurebook.template;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.util.List;

/**
 * A table of a section: its rows by its columns.
 *
 * @param id unique in the template
 * @param title title; years are added to it
 * @param indicators which statistics it shows
 * @param count what of the documents it counts instead of statistics; null for statistics
 * @param rows what its rows are
 * @param columns what its columns are
 * @param subjects only subjects with these words
 * @param order order of the rows
 * @param top how many rows at most; 0 for all
 * @param total whether it has a total row
 * @param growth whether it has a column with the change in the last year
 * @param fill whether years without a value between the first and the last have a column
 * @param unit unit as shown; made from the data when empty
 * @param scale what values in base units are divided by to be shown; null for the data's own
 * @param decimals decimal places shown; null for the data's own
 * @param stubHead heading of the row labels
 * @param chart its chart; null for none
 * @param keyFigure whether its latest value stands on the first page
 * @param notes notes it carries
 */
public record TableSpec(
    String id,
    LocalText title,
    List<String> indicators,
    Count count,
    Rows rows,
    Columns columns,
    Words subjects,
    Order order,
    int top,
    boolean total,
    boolean growth,
    Boolean fill,
    LocalText unit,
    BigDecimal scale,
    Integer decimals,
    LocalText stubHead,
    ChartSpec chart,
    boolean keyFigure,
    List<LocalText> notes) {
  public TableSpec {
    title = LocalText.orEmpty(title);
    indicators = indicators == null ? List.of() : List.copyOf(indicators);
    rows = rows == null ? Rows.SUBJECT : rows;
    columns = columns == null ? Columns.YEAR : columns;
    subjects = Words.orNone(subjects);
    order = order == null ? Order.SOURCE : order;
    fill = fill == null || fill;
    unit = LocalText.orEmpty(unit);
    stubHead = LocalText.orEmpty(stubHead);
    notes = notes == null ? List.of() : List.copyOf(notes);
  }

  /** What the rows are. */
  public enum Rows {
    @JsonProperty("subject")
    SUBJECT,
    @JsonProperty("indicator")
    INDICATOR,
    /** The subject and its breakdown, such as a programme and its kinds of item. */
    @JsonProperty("dimension")
    DIMENSION,
    /** The measure as printed. */
    @JsonProperty("measure")
    MEASURE,
    @JsonProperty("member")
    MEMBER,
    @JsonProperty("head")
    HEAD,
    @JsonProperty("programme")
    PROGRAMME,
    @JsonProperty("officer")
    OFFICER,
    @JsonProperty("reason")
    REASON,
    @JsonProperty("document")
    DOCUMENT
  }

  /** What the columns are. */
  public enum Columns {
    /** Financial or calendar years, whichever has more values. */
    @JsonProperty("year")
    YEAR,
    @JsonProperty("financial-year")
    FINANCIAL_YEAR,
    @JsonProperty("calendar-year")
    CALENDAR_YEAR,
    /** What is counted: replies, tables, figures, gaps. */
    @JsonProperty("count")
    COUNT
  }

  /** Order of the rows. */
  public enum Order {
    /** As the papers have them. */
    @JsonProperty("source")
    SOURCE,
    @JsonProperty("value")
    VALUE,
    @JsonProperty("name")
    NAME
  }

  /** What of the documents is counted. */
  public enum Count {
    @JsonProperty("replies")
    REPLIES,
    @JsonProperty("gaps")
    GAPS,
    @JsonProperty("contents")
    CONTENTS
  }
}
