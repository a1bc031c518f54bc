package org.figurebook.render.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.figurebook.figure.Figure;
import org.figurebook.harvest.Harvest;
import org.figurebook.report.Report;

/** Where the figures of a theme were printed, each place with a letter in order of use. */
final class Sources {
  private static final int MOST_MARKS = 3;
  private static final int MOST_LINES = 6;

  private final Map<String, Figure> figures;
  private final String prefix;
  private final Map<Place, Entry> entries = new LinkedHashMap<>();

  private Sources(Map<String, Figure> figures, String prefix) {
    this.figures = figures;
    this.prefix = prefix;
  }

  /** Every figure of the report by its id. */
  static Map<String, Figure> index(Report report) {
    Map<String, Figure> index = new HashMap<>();
    for (Harvest harvest : report.harvests()) {
      harvest.figures().forEach(figure -> index.put(figure.id(), figure));
    }
    return index;
  }

  /**
   * @param prefix tells the targets of this list from those of others
   */
  static Sources of(Map<String, Figure> figures, String prefix) {
    return new Sources(figures, prefix);
  }

  private record Place(String document, String reply, String question, String annex, int page) {}

  private static final class Entry {
    final int number;
    final TreeSet<Integer> lines = new TreeSet<>();

    Entry(int number) {
      this.number = number;
    }
  }

  /** Numbers of the places that figures come from; unknown figures have none. */
  List<Integer> places(List<String> ids) {
    List<Integer> numbers = new ArrayList<>();
    for (String id : ids) {
      Figure figure = figures.get(id);
      if (figure != null) {
        Place place =
            new Place(
                figure.document(),
                figure.reply(),
                figure.question(),
                figure.annex(),
                figure.place().page());
        Entry entry = entries.computeIfAbsent(place, p -> new Entry(entries.size() + 1));
        entry.lines.add(figure.place().line());
        if (!numbers.contains(entry.number)) {
          numbers.add(entry.number);
        }
      }
    }
    return numbers;
  }

  /** The marks of places, small and linked, each after a thin space. */
  List<Span> marks(List<Integer> places, Style style) {
    List<Span> marks = new ArrayList<>();
    for (int number : places.subList(0, Math.min(MOST_MARKS, places.size()))) {
      marks.add(Span.of(" ", style.asMark()));
      marks.add(new Span(letters(number), style.asMark(), prefix + number));
    }
    if (places.size() > MOST_MARKS) {
      marks.add(Span.of(" +" + (places.size() - MOST_MARKS), style.asMark()));
    }
    return marks;
  }

  /** 1 is a, 26 is z, 27 is aa. */
  static String letters(int number) {
    StringBuilder letters = new StringBuilder();
    for (int rest = number; rest > 0; rest = (rest - 1) / 26) {
      letters.insert(0, (char) ('a' + (rest - 1) % 26));
    }
    return letters.toString();
  }

  boolean isEmpty() {
    return entries.isEmpty();
  }

  /** The list: letter, document, reply, page. */
  void list(Book book) {
    book.heading(book.word("sources"));
    Node list = book.section().add("L");
    entries.forEach((place, entry) -> item(book, list.add("LI"), place, entry));
  }

  private void item(Book book, Node item, Place place, Entry entry) {
    Flow flow = book.flow();
    Node body = item.add("LBody");
    flow.need(Style.SMALL.size() * 1.5);
    flow.target(prefix + entry.number);
    List<Span> spans = new ArrayList<>();
    spans.add(Span.of(letters(entry.number) + "  ", Style.SMALL.bolder()));
    spans.add(new Span(place.document(), Style.SMALL, DocumentSection.target(place.document())));
    spans.add(Span.of(where(book, place, entry), Style.SMALL));
    flow.paragraph(body, spans, 0, 1.5);
  }

  private static String where(Book book, Place place, Entry entry) {
    List<String> parts = new ArrayList<>();
    parts.add("");
    if (!place.reply().isEmpty()) {
      parts.add(book.word("at-reply", place.reply()));
    }
    if (!place.question().isEmpty()) {
      parts.add(book.word("at-question", place.question()));
    }
    if (!place.annex().isEmpty()) {
      parts.add(place.annex());
    }
    if (place.page() > 0) {
      parts.add(book.word("at-page", place.page()));
    }
    List<String> lines = entry.lines.stream().filter(l -> l > 0).map(String::valueOf).toList();
    if (!lines.isEmpty()) {
      String first =
          String.join(book.word("comma"), lines.subList(0, Math.min(MOST_LINES, lines.size())));
      parts.add(book.word("at-line", lines.size() > MOST_LINES ? first + "…" : first));
    }
    return String.join(" · ", parts);
  }
}
