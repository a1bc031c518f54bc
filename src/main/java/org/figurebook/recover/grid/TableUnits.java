package org.figurebook.recover.grid;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.figurebook.document.Form;
import org.figurebook.notation.HeadingUnit;
import org.figurebook.recover.piece.CellNumber;
import org.figurebook.recover.piece.Kind;
import org.figurebook.recover.piece.Titles;
import org.figurebook.recover.piece.Words;

/** The one unit that governs all values of a table, wherever it is printed. */
public final class TableUnits {
  private static final Pattern MONEY =
      Pattern.compile(
          "\\(?(?:港幣|單位[:：])?((?:(?<![\\d一二三四五六七八九兩幾數])(?:[十百]億|十萬)|百萬|千萬|億|萬|千)港?元"
              + "|(?<![A-Za-z])(?:HK|US|S|A|C|NT|RMB)?[$£€] ?(?:[MmBb]illions?|[Tt]housands?|Mn|['’]?000(?!\\d)|m(?![a-z])|M(?![A-Za-z])))\\)?");

  /** Headings of numbers that have no unit of money. */
  private static final Form NEUTRAL = Form.of(".*(?:因數|系數|指數|[Ff]actor|[Ii]ndex)");

  private static final Pattern BRACKET = Pattern.compile("[(（]([^()（）]{1,30})[)）]");
  private static final Pattern LAST = Pattern.compile(".*[(（]([^()（）]{1,24})[)）]\\s?[:：]?");
  private static final Pattern PHRASE =
      Pattern.compile(".*(?:, in ([a-z ]{3,30})(?:,|$)|[(]in ([a-z ]{3,30})[)]).*");
  private static final Pattern NAMED =
      Pattern.compile("(?:單位|单位|Unit)\\s?[:：]\\s?([^()（）,，。:：\\n]{1,20})");
  private static final Pattern EXPRESSED =
      Pattern.compile("[(（]以([^()（）]{1,8}?)(?:表示|計算|為單位|計)[)）]");
  private static final Form COUNTED = Form.of("[Nn]umber of [a-z ]+|['’]000 [a-z ]+");

  /** The stub's heading is nothing but the unit of the values. */
  private static final Form CORNER = Form.of("[(（][^()（）]{1,30}[)）]");

  private static final Form BARE =
      Form.of("[百十千萬億]{1,2}(?:港元|元|人次?|公噸|宗|間|名|輛|噸|平方米)|人次|\\$(?:’000|'000| ?[mb]illion)");

  /** 計劃開支(百萬元) in the corner: what the values are, not the labels under it. */
  private static final Form AMOUNTS =
      Form.of("(?:金額|款額|開支|支出|撥款|(?i:amount|expenditure))\\s?[(（][^()（）]{1,12}[)）]$");

  /** +8.9%, (3.1%), 12%: no value of the kind that the other columns have. */
  private static final Form SHARE = Form.of("[(（]?[-+−–]?[\\d.,]+ ?[%％][)）]?");

  /** A count and a part of it: 312 (45). */
  private static final Form WITH_PART = Form.of("\\d[\\d,]* [(]\\d[\\d,]*[)]");

  private static final Pattern PEOPLE = Pattern.compile("(?:.*?[^百千萬億])??([百千萬億]*人次)");

  private TableUnits() {}

  /**
   * The unit; empty when there is none, or several.
   *
   * @param title what is printed over the table as its title
   * @param caption the title, or the words that lead to the table
   * @param totals columns headed as totals
   */
  static String of(Grid grid, String title, String caption, List<Integer> totals) {
    String titled = money(title);
    if (!titled.isEmpty()) {
      return titled;
    }
    String group = groupUnit(grid);
    if (!group.isEmpty()) {
      return group;
    }
    String columns = money(grid);
    if (!columns.isEmpty()) {
      return columns;
    }
    String over = ofCaption(grid.columns().get(0), caption);
    if (!over.isEmpty()) {
      return over;
    }
    List<Integer> values = values(grid);
    String common = common(values.stream().map(c -> ofCounts(grid, c)).toList());
    if (!common.isEmpty()) {
      return common;
    }
    String total = ofTotal(grid, values, totals);
    if (!total.isEmpty()) {
      return total;
    }
    List<String> labels = new ArrayList<>();
    for (List<Grid.GridCell> row : grid.rows()) {
      labels.add(row.get(grid.labelColumns() - 1).text());
    }
    return common(labels);
  }

  /** The unit of the caption, or of the corner of the boxhead. */
  private static String ofCaption(String corner, String caption) {
    Matcher named = NAMED.matcher(caption + "\n" + corner);
    if (named.find()) {
      return named.group(1).strip();
    }
    Matcher expressed = EXPRESSED.matcher(caption);
    if (expressed.find() && HeadingUnit.of("(" + expressed.group(1) + ")", "HKD") != null) {
      return expressed.group(1).strip();
    }
    Matcher last = LAST.matcher(caption);
    if (last.matches() && HeadingUnit.of("(" + last.group(1) + ")", "HKD") != null) {
      return last.group(1).strip();
    }
    String translated = Titles.unitAtEnd(caption);
    if (!translated.isEmpty()) {
      return translated;
    }
    Matcher phrase = PHRASE.matcher(caption);
    String words = !phrase.matches() ? "" : phrase.group(phrase.group(1) == null ? 2 : 1);
    if (!words.isEmpty() && HeadingUnit.of("(" + words + ")", "HKD") != null) {
      return words;
    }
    boolean alone = CORNER.matches(corner) && !unit(corner).isEmpty();
    if (alone || AMOUNTS.isIn(corner)) {
      return unit(corner);
    }
    return BARE.matches(corner) ? corner : amid(caption);
  }

  /**
   * A measure in brackets amid a caption: Waiting Time (Years) by Flat Type. Words counted are
   * none.
   */
  private static String amid(String caption) {
    String unit = "";
    Matcher brackets = BRACKET.matcher(caption);
    while (brackets.find()) {
      HeadingUnit named = HeadingUnit.of("(" + brackets.group(1).strip() + ")", "HKD");
      if (named != null && !named.unit().equals("count")) {
        if (!unit.isEmpty()) {
          return "";
        }
        unit = brackets.group(1).strip();
      }
    }
    return unit;
  }

  /** The heading of a column, without the bracket that names the parts behind its counts. */
  private static String ofCounts(Grid grid, int column) {
    boolean parts =
        grid.rows().stream().map(r -> r.get(column).text()).anyMatch(t -> WITH_PART.matches(t));
    String heading = grid.columns().get(column);
    return parts ? BRACKET.matcher(heading).replaceAll("") : heading;
  }

  /** Columns of numbers, but for those that tell how others changed or what share they are. */
  private static List<Integer> values(Grid grid) {
    List<Integer> values = new ArrayList<>();
    for (int c = grid.labelColumns(); c < grid.columns().size(); c++) {
      int column = c;
      List<String> cells = grid.rows().stream().map(r -> r.get(column).text()).toList();
      boolean note = Words.isNote(grid.columns().get(c));
      long numbers = note ? 0 : cells.stream().filter(TableUnits::isNumber).count();
      long shares = cells.stream().filter(t -> SHARE.matches(t)).count();
      if (numbers > 0 && shares < numbers) {
        values.add(c);
      }
    }
    return values;
  }

  private static boolean isNumber(String cell) {
    return Kind.of(cell).isNumber() || CellNumber.of(cell) != null;
  }

  /** 2021-22 | 2022-23 | 總計(百萬元): what a total is counted in, all that it adds up is. */
  private static String ofTotal(Grid grid, List<Integer> values, List<Integer> totals) {
    if (totals.size() != 1 || values.size() < 3 || !values.contains(totals.get(0))) {
      return "";
    }
    int total = totals.get(0);
    List<Integer> parts = values.stream().filter(c -> c != total).toList();
    boolean others = parts.stream().anyMatch(c -> !unit(grid.columns().get(c)).isEmpty());
    return others || !addUp(grid, parts, total) ? "" : unit(grid.columns().get(total));
  }

  /**
   * Whether all parts make the total in every row that has it, none left out as in the checks of
   * {@link Arithmetic}: the unit would go to what was left out too.
   */
  private static boolean addUp(Grid grid, List<Integer> parts, int total) {
    int rows = 0;
    for (List<Grid.GridCell> row : grid.rows()) {
      CellNumber whole = CellNumber.of(row.get(total).text());
      BigDecimal sum = BigDecimal.ZERO;
      for (int c : parts) {
        CellNumber part = CellNumber.of(row.get(c).text());
        sum = part == null ? sum : sum.add(part.value());
      }
      if (whole != null && whole.value().compareTo(sum) != 0) {
        return false;
      }
      rows += whole != null ? 1 : 0;
    }
    return rows > 1;
  }

  /** The one unit of money that all headings of numbers name. */
  private static String money(Grid grid) {
    List<String> units = new ArrayList<>();
    for (int c : values(grid)) {
      boolean neutral = NEUTRAL.matches(grid.columns().get(c));
      if (isNumeric(grid, c) && !neutral && !isCount(grid.columns().get(c))) {
        units.add(money(grid.columns().get(c)));
      }
    }
    return units.stream().distinct().count() == 1 ? units.get(0) : "";
  }

  /** Whether a heading says of its column that things are counted, or what share they are. */
  private static boolean isCount(String heading) {
    HeadingUnit unit = HeadingUnit.of(heading, "HKD");
    return unit != null && List.of("count", "percent").contains(unit.unit());
  }

  /** The unit of money that a text names; empty when it names none. */
  public static String money(String text) {
    Matcher matcher = MONEY.matcher(text);
    return matcher.find() ? matcher.group(1) : "";
  }

  /** The unit that one heading over all rows brings. */
  private static String groupUnit(Grid grid) {
    String unit = "";
    for (List<Grid.GridCell> row : grid.rows()) {
      String label = row.get(grid.labelColumns() - 1).text();
      int cut = label.indexOf(" / ");
      String own = cut < 0 ? "" : money(label.substring(0, cut));
      if (own.isEmpty() || !unit.isEmpty() && !unit.equals(own)) {
        return "";
      }
      unit = own;
    }
    return unit;
  }

  private static boolean isNumeric(Grid grid, int column) {
    long numbers = grid.rows().stream().filter(r -> isNumber(r.get(column).text())).count();
    return numbers * 2 >= grid.rows().size();
  }

  private static String common(List<String> texts) {
    String unit = "";
    for (String text : texts) {
      String own = unit(text);
      if (own.isEmpty() || !unit.isEmpty() && !unit.equals(own)) {
        return "";
      }
      unit = own;
    }
    return unit;
  }

  /** The unit in the brackets of a heading, or of the heading over it. */
  private static String unit(String text) {
    String unit = "";
    Matcher brackets = BRACKET.matcher(text);
    while (brackets.find()) {
      String inner = brackets.group(1).strip();
      boolean names = COUNTED.matches(inner) || HeadingUnit.of("(" + inner + ")", "HKD") != null;
      unit = names ? inner : unit;
    }
    if (unit.isEmpty()) {
      for (String level : text.split(" / ")) {
        Matcher people = PEOPLE.matcher(level);
        unit = people.matches() ? people.group(1) : unit;
        unit = BARE.matches(level) ? level : unit;
      }
    }
    return unit;
  }
}
