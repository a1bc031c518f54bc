package org.figurebook.recover.boxhead;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.figurebook.recover.piece.CellText;
import org.figurebook.recover.piece.Piece;
import org.figurebook.recover.piece.PieceLines;

/**
 * Where the values of a body stand on their lines, when the text keeps its layout: the values of a
 * column stand below one another, and so do its headings.
 */
public final class BodyPlaces {
  private static final int FEWEST_ROWS = 2;
  private static final int MOST_PIECES = 1200;

  /** Spaces that part two cells. */
  private static final int GAP = 2;

  /** Where something begins and ends on its line, in columns of a fixed pitch. */
  record Place(int from, int to) {
    double middle() {
      return (from + to) / 2.0;
    }

    /** How far another stands from it; less than 0 where they overlap, the more the further. */
    int distance(Place other) {
      return Math.max(from - other.to, other.from - to);
    }

    Place with(Place other) {
      return new Place(Math.min(from, other.from), Math.max(to, other.to));
    }
  }

  private final Map<Integer, List<List<Place>>> rows = new HashMap<>();
  private final Map<Integer, List<Place>> columns = new HashMap<>();
  private int lines;

  /** How many columns a Chinese character takes. */
  private final int pitch;

  private BodyPlaces(int pitch) {
    this.pitch = pitch;
  }

  /**
   * The places of a body's values. A Chinese character takes two columns of a page and one of its
   * text: programs that take the text off pages count either. The values stand below one another by
   * the one that was meant.
   */
  public static BodyPlaces of(List<Piece> body) {
    BodyPlaces page = new BodyPlaces(2);
    BodyPlaces text = new BodyPlaces(1);
    int from = 0;
    int end = Math.min(body.size(), MOST_PIECES);
    while (from < end) {
      int to = PieceLines.next(body, from);
      page.keep(body.subList(from, to));
      text.keep(body.subList(from, to));
      from = to;
    }
    return text.spread() < page.spread() ? text : page;
  }

  /** How wide the columns of values are together. */
  private int spread() {
    List<List<Place>> most =
        rows.values().stream().max(Comparator.comparingInt(List::size)).orElse(List.of());
    int spread = 0;
    for (int c = 1; !most.isEmpty() && c < most.get(0).size(); c++) {
      int column = c;
      int from = most.stream().mapToInt(row -> row.get(column).from()).min().orElse(0);
      int to = most.stream().mapToInt(row -> row.get(column).to()).max().orElse(0);
      spread += to - from;
    }
    return spread;
  }

  /** A line of words and, behind wide gaps, cells, one of them a value. */
  private void keep(List<Piece> line) {
    List<Place> all = places(line);
    int first = 1;
    while (first < line.size() && !isApart(all, first)) {
      first++;
    }
    boolean wide = line.subList(0, first).stream().noneMatch(p -> p.kind().isValue());
    boolean value = false;
    for (int k = first; k < line.size(); k++) {
      wide &= isApart(all, k);
      value |= line.get(k).kind().isValue();
    }
    lines += line.stream().anyMatch(p -> p.kind().isValue()) ? 1 : 0;
    if (wide && value) {
      List<Place> row = new ArrayList<>(all.subList(first - 1, all.size()));
      row.set(0, new Place(all.get(0).from(), all.get(first - 1).to()));
      rows.computeIfAbsent(row.size() - 1, n -> new ArrayList<>()).add(row);
    }
  }

  /** Whether a wide gap stands before a piece of a line. */
  static boolean isApart(List<Place> line, int k) {
    return line.get(k).from() - line.get(k - 1).to() >= GAP;
  }

  /** Where pieces of one line stand. */
  List<Place> places(List<Piece> line) {
    return places(line, pitch);
  }

  /** Where pieces of one line stand; a Chinese character takes so many columns. */
  static List<Place> places(List<Piece> line, int pitch) {
    List<Place> out = new ArrayList<>();
    int wide = 0;
    for (Piece piece : line) {
      int from = piece.character() + wide;
      int chinese = (int) piece.text().chars().filter(c -> CellText.isWide((char) c)).count();
      wide += (pitch - 1) * chinese;
      out.add(new Place(from, piece.character() + wide + piece.text().length()));
    }
    return out;
  }

  /**
   * Where the labels and so many columns of values stand; empty when the text does not keep its
   * layout.
   */
  List<Place> columns(int values) {
    return columns.computeIfAbsent(values, this::find);
  }

  private List<Place> find(int values) {
    List<List<Place>> alike = rows.getOrDefault(values, List.of());
    if (alike.size() < FEWEST_ROWS || alike.size() * 2 < lines) {
      return List.of();
    }
    List<Place> out = new ArrayList<>(alike.get(0));
    for (List<Place> row : alike) {
      for (int c = 0; c < out.size(); c++) {
        out.set(c, out.get(c).with(row.get(c)));
      }
    }
    Place labels = out.get(0);
    out.set(0, new Place(labels.from(), Math.min(labels.to(), out.get(1).from() - 1)));
    for (int c = 1; c < out.size(); c++) {
      if (out.get(c - 1).to() >= out.get(c).from()) {
        return List.of();
      }
    }
    return Collections.unmodifiableList(out);
  }
}
