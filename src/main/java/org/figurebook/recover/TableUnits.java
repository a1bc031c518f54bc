package org.figurebook.recover;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.figurebook.notation.HeadingUnit;

/** The one unit that governs all values of a table, wherever it is printed. */
final class TableUnits {
  private static final Pattern BRACKET = Pattern.compile("[(（]([^()（）]{1,30})[)）]");
  private static final Pattern LAST = Pattern.compile(".*[(（]([^()（）]{1,12})[)）]\\s?[:：]?");
  private static final Pattern NAMED =
      Pattern.compile("(?:單位|单位|Unit)\\s?[:：]\\s?([^()（）,，。:：]{1,20})");
  private static final Pattern COUNTED = Pattern.compile("[Nn]umber of [a-z ]+|['’]000 [a-z ]+");

  /** The stub's heading is nothing but the unit of the values. */
  private static final Pattern CORNER = Pattern.compile("[(（][^()（）]{1,30}[)）]");

  private static final Pattern BARE =
      Pattern.compile("[百十千萬億]{1,2}(?:港元|元|人次?|公噸|宗|間|名|輛|噸|平方米)|人次|\\$(?:’000|'000| ?[mb]illion)");

  /** 計劃開支(百萬元) in the corner: what the values are, not the labels under it. */
  private static final Pattern AMOUNTS =
      Pattern.compile("(?:金額|款額|開支|支出|撥款|(?i:amount|expenditure))\\s?[(（][^()（）]{1,12}[)）]$");

  private static final Pattern PEOPLE = Pattern.compile("(?:.*?[^百千萬億])??([百千萬億]*人次)");

  private TableUnits() {}

  /** The unit; empty when there is none, or several. */
  static String of(Grid grid, String caption) {
    Matcher named = NAMED.matcher(caption + "\n" + grid.columns().get(0));
    if (named.find()) {
      return named.group(1).strip();
    }
    Matcher last = LAST.matcher(caption);
    if (last.matches() && HeadingUnit.of("(" + last.group(1) + ")", "HKD") != null) {
      return last.group(1).strip();
    }
    String corner =
        CORNER.matcher(grid.columns().get(0)).matches() ? unit(grid.columns().get(0)) : "";
    if (!corner.isEmpty()) {
      return corner;
    }
    if (AMOUNTS.matcher(grid.columns().get(0)).find()) {
      return unit(grid.columns().get(0));
    }
    if (BARE.matcher(grid.columns().get(0)).matches()) {
      return grid.columns().get(0);
    }
    List<String> headings = new ArrayList<>();
    for (int c = grid.labelColumns(); c < grid.columns().size(); c++) {
      if (hasNumber(grid, c)) {
        headings.add(grid.columns().get(c));
      }
    }
    String common = common(headings);
    if (!common.isEmpty()) {
      return common;
    }
    List<String> labels = new ArrayList<>();
    for (List<Grid.GridCell> row : grid.rows()) {
      labels.add(row.get(grid.labelColumns() - 1).text());
    }
    return common(labels);
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
      boolean names =
          COUNTED.matcher(inner).matches() || HeadingUnit.of("(" + inner + ")", "HKD") != null;
      unit = names ? inner : unit;
    }
    if (unit.isEmpty()) {
      for (String level : text.split(" / ")) {
        Matcher people = PEOPLE.matcher(level);
        unit = people.matches() ? people.group(1) : unit;
        unit = BARE.matcher(level).matches() ? level : unit;
      }
    }
    return unit;
  }

  private static boolean hasNumber(Grid grid, int column) {
    return grid.rows().stream().anyMatch(r -> Kind.of(r.get(column).text()).isNumber());
  }
}
