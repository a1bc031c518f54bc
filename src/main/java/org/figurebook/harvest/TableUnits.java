package org.figurebook.harvest;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.figurebook.document.Form;
import org.figurebook.notation.HeadingUnit;
import org.figurebook.table.Table;

/** The units of a table's bare numbers: from row, column, unit line and caption, in this order. */
final class TableUnits {
  private static final Form STUB_UNIT =
      Form.of("(?i)(?:金額|款額|開支|支出|撥款|amount|expenditure)\\s*[(（]");

  private static final Pattern NUMBER = Pattern.compile("\\d[\\d,]*(?:\\.\\d+)?");
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /** 人數及百分比: a caption that speaks of counts beside its shares. */
  private static final Form BOTH =
      Form.of(
          "(?:人次|數目|人數|宗數|次數|數量|[Nn]umbers?\\b).{0,20}(?:[及和與、]|\\band\\b).{0,20}"
              + "(?:百分[比率]|percentage)");

  private static final Form BRACKETS = Form.of("[(（\\[$£€¥%]");

  private final Table table;
  private final String[] labels;
  private final String home;
  private final Map<String, Optional<HeadingUnit>> units = new HashMap<>();
  private final Map<Integer, Column> columns = new HashMap<>();

  /** A caption of shares stands over columns that say so themselves: it may speak of those only. */
  private final boolean contested;

  /**
   * What the numbers and the heading of a column say, told once for all its cells.
   *
   * @param small whether no number is over 100
   * @param shares whether they have decimals too
   * @param thing whether its heading may name a thing as well as a unit
   */
  private record Column(boolean small, boolean shares, boolean thing) {}

  /**
   * @param labels one a row
   * @param home ISO code of the currency that 元 and $ mean
   */
  TableUnits(Table table, String[] labels, String home) {
    this.table = table;
    this.labels = labels;
    this.home = home;
    this.contested =
        isShare(named(table.caption()))
            && table.columns().stream().anyMatch(heading -> isShare(named(heading)));
  }

  /** The unit of a cell; null when nothing names one. */
  HeadingUnit at(int r, int c) {
    HeadingUnit own = own(r, c);
    HeadingUnit caption = named(table.caption());
    if (contested && !isWhole(own) && !column(c).shares()) {
      caption = null;
    }
    HeadingUnit unit = own == null ? caption : own.or(caption);
    return unit == null && table.labelColumns() > 0 ? stubUnit() : unit;
  }

  /** Whether another unit is as likely as the one that {@link #at} gives. */
  boolean isDoubtful(int r, int c) {
    if (column(c).thing()) {
      return true;
    }
    if (!contested || isWhole(own(r, c))) {
      return false;
    }
    Column column = column(c);
    return column.shares() || column.small() && !BOTH.isIn(table.caption());
  }

  private static boolean isWhole(HeadingUnit unit) {
    return unit != null && !unit.unit().isEmpty();
  }

  private HeadingUnit own(int r, int c) {
    HeadingUnit unit = null;
    for (String source : new String[] {labels[r], table.columns().get(c), table.unit()}) {
      HeadingUnit next = named(source);
      unit = unit == null ? next : unit.or(next);
    }
    return unit;
  }

  private static boolean isShare(HeadingUnit unit) {
    return unit != null && unit.unit().equals("percent");
  }

  private Column column(int c) {
    return columns.computeIfAbsent(c, this::told);
  }

  private Column told(int c) {
    List<BigDecimal> numbers = contested ? numbers(c) : List.of();
    boolean small = numbers.stream().allMatch(number -> number.compareTo(HUNDRED) <= 0);
    boolean decimals = numbers.stream().anyMatch(number -> number.scale() > 0);
    return new Column(small, small && decimals, isThing(c));
  }

  private List<BigDecimal> numbers(int c) {
    return table.rows().stream()
        .map(row -> NUMBER.matcher(row.get(c)))
        .filter(Matcher::find)
        .map(number -> new BigDecimal(number.group().replace(",", "")))
        .toList();
  }

  /**
   * Whether a column headed 員工 or 美元 stands in a table of 百萬元: it may hold persons and dollars, or
   * millions for them.
   */
  private boolean isThing(int c) {
    HeadingUnit whole = named(table.unit());
    HeadingUnit column = named(table.columns().get(c));
    if (whole == null || column == null || BRACKETS.isIn(table.columns().get(c))) {
      return false;
    }
    boolean plain = column.multiple().compareTo(BigDecimal.ONE) == 0;
    boolean thing = column.isMoney() || column.counter().equals(table.columns().get(c));
    return whole.isMoney() && whole.multiple().compareTo(BigDecimal.ONE) > 0 && plain && thing;
  }

  /** A corner of the boxhead that says 金額(百萬元) speaks of the values, not of the labels under it. */
  private HeadingUnit stubUnit() {
    String corner = String.join(" ", table.columns().subList(0, table.labelColumns()));
    return STUB_UNIT.isIn(corner) ? named(corner) : null;
  }

  /** The unit that a heading, label or caption names, found once; null when it names none. */
  private HeadingUnit named(String source) {
    return units
        .computeIfAbsent(source, s -> Optional.ofNullable(HeadingUnit.of(s, home)))
        .orElse(null);
  }
}
