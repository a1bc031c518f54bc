package org.figurebook.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.figurebook.figure.Figure;
import org.figurebook.notation.PeriodMention;
import org.figurebook.notation.QuantityReader;
import org.figurebook.table.Footnote;
import org.figurebook.table.Table;

/**
 * Where a series is counted otherwise from a year on, by what its papers say: a note under a table
 * that names the year, a note whose mark the year's heading bears, or the sentence of the value.
 */
final class Breaks {
  private static final List<String> WORDS = words();
  private static final int LONGEST = 300;

  private final Map<String, Table> tables = new HashMap<>();
  private final QuantityReader reader = QuantityReader.hongKong();

  Breaks(List<Table> all) {
    all.forEach(table -> tables.put(table.id(), table));
  }

  /** The series, each with the years from which on it is counted otherwise. */
  List<Series> of(List<Series> series) {
    return series.stream().map(this::broken).toList();
  }

  private Series broken(Series series) {
    Map<Year, String> breaks = new TreeMap<>();
    for (int p = 1; p < series.points().size(); p++) {
      Point point = series.points().get(p);
      Point before = series.points().get(p - 1);
      if (point.year().financial() == before.year().financial()) {
        String why = reason(before.year(), point);
        if (!why.isEmpty()) {
          breaks.put(point.year(), why);
        }
      }
    }
    return breaks.isEmpty() ? series : series.withBreaks(breaks);
  }

  /** What a source of a value says about how it is counted; empty when none says anything. */
  private String reason(Year before, Point point) {
    List<Figure> sources = new ArrayList<>(point.used());
    sources.addAll(point.differing());
    for (Figure figure : sources) {
      Table table = figure.inTable() ? tables.get(figure.cell().table()) : null;
      String why =
          table == null ? said(figure.quote(), before, point) : noted(table, figure, before, point);
      if (!why.isEmpty()) {
        return why;
      }
    }
    return "";
  }

  private String noted(Table table, Figure figure, Year before, Point point) {
    for (Footnote note : table.notes()) {
      String why = said(note.text(), before, point);
      if (!why.isEmpty() || bears(table, figure, note) && tells(note.text())) {
        return note.text();
      }
    }
    return "";
  }

  private static boolean bears(Table table, Figure figure, Footnote note) {
    int column = figure.cell().column();
    String heading = column < table.columns().size() ? table.columns().get(column) : "";
    return !note.mark().isBlank() && heading.strip().endsWith(note.mark().strip());
  }

  /** A sentence about how things are counted, when it names the year of the value. */
  private String said(String text, Year before, Point point) {
    if (text.length() > LONGEST || !tells(text)) {
      return "";
    }
    for (PeriodMention mention : reader.read(text).periods()) {
      Timing timing = mention.isDated() ? timing(mention) : null;
      if (timing != null) {
        int month = timing.year().firstMonth();
        if (month > before.firstMonth() && month <= point.year().lastMonth()) {
          return text;
        }
      }
    }
    return "";
  }

  private static Timing timing(PeriodMention mention) {
    String first = mention.points().get(0).text().replace("since:", "");
    return Timing.of(new org.figurebook.figure.Period(first));
  }

  private static boolean tells(String text) {
    String plain = text.replace(" ", "").toLowerCase(Locale.ROOT);
    return WORDS.stream().anyMatch(plain::contains);
  }

  private static List<String> words() {
    return Resource.lines("breaks.txt").stream()
        .flatMap(line -> Arrays.stream(line.replace(" ", "").split("\\|")))
        .toList();
  }
}
