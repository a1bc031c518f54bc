package org.figurebook.recover.boxhead;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.figurebook.recover.piece.LineWords;
import org.figurebook.recover.piece.Piece;

/**
 * The rows of headings read so far over one body, and what their headings cost: most boxheads that
 * are tried over it have them in common.
 */
public final class KnownRows {
  private final Map<List<Piece>, Map<Integer, HeadRow.Reading>> rows = new HashMap<>();
  private final Map<String, Double> costs = new HashMap<>();
  private final Map<Wrapped, Optional<HeadRow.Reading>> wrapped = new HashMap<>();
  private final LineWords words;
  private final BodyPlaces places;

  /** It says itself when it is equal: what Java makes for that is made anew in every run. */
  private record Wrapped(List<List<Piece>> lines, int columns) {
    @Override
    public boolean equals(Object other) {
      return other instanceof Wrapped that && columns == that.columns && lines.equals(that.lines);
    }

    @Override
    public int hashCode() {
      return 31 * lines.hashCode() + columns;
    }
  }

  /**
   * No rows yet.
   *
   * @param words those of the lines that the boxheads are printed in
   * @param places of the values below them
   */
  public KnownRows(LineWords words, BodyPlaces places) {
    this.words = words;
    this.places = places;
  }

  /** The readings of some lines as one row. */
  Map<Integer, HeadRow.Reading> of(List<List<Piece>> lines) {
    List<Piece> pieces = new ArrayList<>();
    lines.forEach(pieces::addAll);
    return rows.computeIfAbsent(pieces, key -> HeadRow.of(lines, this));
  }

  /**
   * Some lines as the headings of so many columns by where they stand; null when that says nothing.
   *
   * @param labels whether the first of them is the heading of the labels
   */
  HeadRow.Reading placed(List<List<Piece>> lines, int columns, boolean labels) {
    List<BodyPlaces.Place> all = columns(columns, labels);
    if (all.isEmpty()) {
      return null;
    }
    List<BodyPlaces.Place> own = labels ? all : all.subList(1, all.size());
    return PlacedRow.of(printed(lines), own, this);
  }

  /** Where words of one line stand. */
  List<BodyPlaces.Place> places(List<Piece> line) {
    return places.places(line);
  }

  /** Whether the text keeps its layout, so that so many columns of the body have their places. */
  boolean hasPlaces(int columns, boolean labels) {
    return !columns(columns, labels).isEmpty();
  }

  /** Where the columns of the body stand; empty when the text does not keep its layout. */
  List<BodyPlaces.Place> columns(int columns, boolean labels) {
    return places.columns(columns - (labels ? 1 : 0));
  }

  private List<List<Piece>> printed(List<List<Piece>> lines) {
    List<Piece> end = lines.get(lines.size() - 1);
    return words.between(lines.get(0).get(0), end.get(end.size() - 1));
  }

  /** Some lines as so many headings that wrap side by side; null when they are not. */
  HeadRow.Reading wrapped(List<List<Piece>> lines, int columns) {
    List<List<Piece>> printed = printed(lines);
    return wrapped
        .computeIfAbsent(
            new Wrapped(printed, columns),
            key -> Optional.ofNullable(WrappedRow.of(printed, columns, this)))
        .orElse(null);
  }

  /** How odd a heading is by its words. */
  double cost(String heading) {
    return costs.computeIfAbsent(heading, HeadWords::cost);
  }
}
