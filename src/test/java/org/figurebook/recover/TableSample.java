package org.figurebook.recover;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * A made-up table: how it is printed, and what must be read from it.
 *
 * @param caption its caption
 * @param head rows of the boxhead
 * @param body rows under it
 * @param columns headings to be read
 * @param rows cells to be read
 */
public record TableSample(
    String caption,
    List<List<Field>> head,
    List<List<Field>> body,
    List<String> columns,
    List<List<String>> rows) {
  /** Kinds of tables that {@link #of} makes. */
  public static final int KINDS = 8;

  /** A printed cell. */
  public record Field(String text, int columns, int rows) {
    static Field of(String text) {
      return new Field(text, 1, 1);
    }
  }

  /** Words of one language. */
  private record Words(
      String district,
      String work,
      String details,
      String total,
      String visitors,
      String spending,
      String count,
      String thousands,
      List<String> places,
      List<String> things,
      List<String> labels,
      List<String> texts,
      List<String> groups) {}

  private static final Words CHINESE =
      new Words(
          "地區",
          "工程",
          "詳情",
          "總計",
          "訪客人次",
          "開支",
          "涼亭數目",
          "千元",
          List.of("東灣", "西嶺", "南坪", "北渡口", "中環山", "赤柱角", "藍石灘", "沙丘鎮"),
          List.of("苗圃", "溫室", "步道", "水池"),
          List.of(
              "更換園內已經損壞的照明系統及相關的電纜裝置",
              "修葺觀景台",
              "在沿海步道兩旁種植可以抵受海風的灌木及樹木",
              "清理水池",
              "改善斜坡的排水設施和護土牆",
              "粉飾涼亭"),
          List.of("由承辦商按合約分期完成，首期已在夏季展開", "每年一次", "與附近學校合辦，參加的學生超過300人", "由員工自行完成"),
          List.of("北岸各區", "南岸各區", "離島"));

  private static final Words ENGLISH =
      new Words(
          "District",
          "Work",
          "Details",
          "Total",
          "Visitors",
          "Expenditure",
          "Pavilions",
          "$'000",
          List.of("East Bay", "West Ridge", "Southfield", "Northport", "Hilltop", "Cape Red"),
          List.of("Nursery", "Greenhouse", "Trail", "Pond"),
          List.of(
              "Replacement of damaged lighting and of the cables that serve it",
              "Repair of lookouts",
              "Planting of shrubs and trees that withstand the wind along the coast trail",
              "Pond cleaning",
              "Drains and retaining walls of slopes",
              "Painting"),
          List.of(
              "Carried out by the contractor in stages, the first of which began in summer",
              "Once a year",
              "Jointly with schools nearby, with more than 300 pupils taking part",
              "By own staff"),
          List.of("Northern shore", "Southern shore", "Islands"));

  /** A table of a kind; the same numbers make the same table. */
  public static TableSample of(int kind, boolean chinese, int seed) {
    Maker maker = new Maker(chinese ? CHINESE : ENGLISH, new Random(seed * 31L + kind));
    String caption =
        (chinese ? "表" : "Table ") + (seed + 1) + (chinese ? "各項數字" : ". Figures by kind");
    switch (kind) {
      case 0 -> maker.years(4, 6);
      case 1 -> maker.spanned();
      case 2 -> maker.grouped();
      case 3 -> maker.merged();
      case 4 -> maker.wrapped();
      case 5 -> maker.units();
      case 6 -> maker.years(10, 9);
      default -> maker.years(3, 48);
    }
    return new TableSample(caption, maker.head, maker.body, maker.columns, maker.rows);
  }

  private static final class Maker {
    private final Words words;
    private final Random random;
    private final List<List<Field>> head = new ArrayList<>();
    private final List<List<Field>> body = new ArrayList<>();
    private final List<String> columns = new ArrayList<>();
    private final List<List<String>> rows = new ArrayList<>();

    Maker(Words words, Random random) {
      this.words = words;
      this.random = random;
    }

    private String number() {
      int digits = 1 + random.nextInt(5);
      int value = 1 + random.nextInt((int) Math.pow(10, digits));
      return random.nextInt(12) == 0 ? "-" : String.format("%,d", value);
    }

    private void plain(List<String> row) {
      body.add(row.stream().map(Field::of).toList());
      rows.add(row);
    }

    private void headings(List<String> row) {
      head.add(row.stream().map(Field::of).toList());
      columns.addAll(row);
    }

    private List<String> row(String label, int values) {
      List<String> row = new ArrayList<>(List.of(label));
      for (int i = 0; i < values; i++) {
        row.add(number());
      }
      return row;
    }

    /** One row of years over figures, with a row of totals that are only printed. */
    void years(int count, int rows) {
      List<String> top = new ArrayList<>(List.of(words.district()));
      for (int i = 0; i < count; i++) {
        top.add(2026 - count + i + "-" + (27 - count + i));
      }
      headings(top);
      for (int r = 0; r < rows; r++) {
        String place = words.places().get(r % words.places().size());
        String again = (words == CHINESE ? "" : " ") + (char) ('A' + r / words.places().size());
        plain(row(r < words.places().size() ? place : place + again, count));
      }
    }

    /** Two spanners over years each, and a column beside them. */
    void spanned() {
      int[] wide = {2 + random.nextInt(2), 2};
      head.add(
          List.of(
              new Field(words.district(), 1, 2),
              new Field(words.visitors(), wide[0], 1),
              new Field(words.spending(), wide[1], 1),
              new Field(words.count(), 1, 2)));
      List<Field> years = new ArrayList<>();
      columns.add(words.district());
      for (int i = 0; i < wide[0] + wide[1]; i++) {
        String year = String.valueOf(2021 + (i < wide[0] ? i : i - wide[0]));
        years.add(Field.of(year));
        columns.add((i < wide[0] ? words.visitors() : words.spending()) + " / " + year);
      }
      head.add(years);
      columns.add(words.count());
      for (String place : words.places()) {
        plain(row(place, columns.size() - 1));
      }
    }

    /** Headings over rows. */
    void grouped() {
      headings(List.of(words.work(), "2022", "2023", "2024"));
      for (String group : words.groups()) {
        body.add(List.of(new Field(group, 4, 1)));
        for (String thing : words.things()) {
          List<String> row = row(thing, 3);
          body.add(row.stream().map(Field::of).toList());
          List<String> read = new ArrayList<>(row);
          read.set(0, group + " / " + thing);
          rows.add(read);
        }
      }
    }

    /** A label for several rows. */
    void merged() {
      headings(List.of(words.district(), words.work(), "2022-23", "2023-24"));
      for (String place : words.places().subList(0, 4)) {
        int count = 2 + random.nextInt(3);
        for (int i = 0; i < count; i++) {
          List<String> row = new ArrayList<>(List.of(place));
          row.addAll(row(words.things().get(i), 2));
          List<Field> fields = new ArrayList<>(row.stream().map(Field::of).toList());
          if (i == 0) {
            fields.set(0, new Field(place, 1, count));
          } else {
            fields.remove(0);
          }
          body.add(fields);
          rows.add(row);
        }
      }
      List<String> total = new ArrayList<>(List.of(words.total(), ""));
      total.addAll(List.of(number(), number()));
      rows.add(total);
      body.add(
          List.of(new Field(words.total(), 2, 1), Field.of(total.get(2)), Field.of(total.get(3))));
    }

    /** Long labels and texts that need several lines. */
    void wrapped() {
      headings(List.of(words.work(), words.details(), "2023-24", "2024-25"));
      for (int i = 0; i < words.labels().size(); i++) {
        String text = words.texts().get(random.nextInt(words.texts().size()));
        plain(List.of(words.labels().get(i), text, number(), number()));
      }
    }

    /** A row of units, decimals, percentages and dashes. */
    void units() {
      head.add(
          List.of(
              new Field(words.work(), 1, 2),
              Field.of("2023-24"),
              Field.of("2024-25"),
              Field.of("2025-26")));
      head.add(
          List.of(
              Field.of("(" + words.thousands() + ")"),
              Field.of("(" + words.thousands() + ")"),
              Field.of("(%)")));
      columns.add(words.work());
      String unit = "(" + words.thousands() + ")";
      columns.add("2023-24 " + unit);
      columns.add("2024-25 " + unit);
      columns.add("2025-26 (%)");
      for (String label : words.things()) {
        String first = String.format("%.1f", random.nextDouble() * 1000);
        String percent = String.format("%.1f%%", random.nextDouble() * 100);
        plain(List.of(label, first, number(), percent));
      }
    }
  }
}
