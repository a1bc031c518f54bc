package org.figurebook.recover.boxhead;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.figurebook.recover.boxhead.BodyPlaces.Place;
import org.figurebook.recover.piece.CellText;
import org.figurebook.recover.piece.Link;
import org.figurebook.recover.piece.Piece;

/**
 * A Chinese boxhead in a text that keeps its layout, its cells set in the middle, so that headings
 * of one line stand between the lines of those that wrap: what stands one below the other is one
 * heading, and what stands alone on the first line between two of the others spans them.
 */
final class HeadClusters {
  private static final double COST = 0.2;

  /** What a heading costs that stands a column away from the middle of those below it. */
  private static final double AWAY = 0.02;

  /** What it counts, in columns, that a heading has none over it where others have. */
  private static final double BARE = 4;

  /** Further away a heading does not span them. */
  private static final double MOST_AWAY = 8;

  private static final int MOST_OVER = 6;
  private static final int MOST_LEAVES = 20;

  /** Words one below another, in the order of their lines. */
  private static final class Cluster {
    private final List<Piece> pieces = new ArrayList<>();
    private Place place;
    private int last = -1;

    boolean touches(Place other) {
      return place.distance(other) < 0;
    }

    void add(Piece piece, Place at, int line) {
      pieces.add(piece);
      place = place == null ? at : place.with(at);
      last = Math.max(last, line);
    }

    void add(Cluster other) {
      pieces.addAll(other.pieces);
      pieces.sort(Comparator.comparingInt(Piece::line));
      place = place.with(other.place);
      last = Math.max(last, other.last);
    }

    String text() {
      String text = "";
      for (Piece piece : pieces) {
        text = text.isEmpty() ? piece.text() : CellText.join(text, piece.text(), Link.LINE);
      }
      return CellText.finish(text);
    }
  }

  private HeadClusters() {}

  /** The boxhead of so many columns; null where its words do not stand so. */
  static HeadFit.Head fit(List<List<Piece>> lines, int columns, KnownRows known) {
    boolean wide = lines.stream().flatMap(List::stream).anyMatch(p -> p.link() == Link.WIDE);
    int top = lines.get(0).size();
    if (lines.size() < 2 || top > MOST_OVER || !wide || !known.hasPlaces(columns, true)) {
      return null;
    }
    List<Place> places = known.columns(columns, true);
    boolean chinese =
        lines.stream().flatMap(List::stream).anyMatch(p -> CellText.hasWide(p.text()));
    boolean title = top == 1 && lines.stream().skip(1).anyMatch(l -> l.size() >= columns);
    if (title || !chinese) {
      return null;
    }
    HeadFit.Head best = null;
    for (int chosen = 1; chosen < 1 << top; chosen++) {
      boolean alike = areAlike(lines.get(0), chosen);
      HeadFit.Head head = alike ? spanned(lines, chosen, columns, known) : null;
      best = head != null && (best == null || head.cost() < best.cost()) ? head : best;
    }
    return best != null ? best : head(clusters(lines, 0, known), List.of(), columns, places);
  }

  /** Whether all periods of a line span others or none does. */
  private static boolean areAlike(List<Piece> line, int chosen) {
    int periods = 0;
    for (int k = 0; k < line.size(); k++) {
      periods |= line.get(k).isPeriod() ? 1 << k : 0;
    }
    return (chosen & periods) == 0 || (chosen & periods) == periods;
  }

  /**
   * The boxhead in which some words of the first line, told by the bits of a number, span others.
   */
  private static HeadFit.Head spanned(
      List<List<Piece>> lines, int chosen, int columns, KnownRows known) {
    List<Place> at = known.places(lines.get(0));
    List<Over> over = new ArrayList<>();
    for (int k = 0; k < at.size(); k++) {
      if ((chosen >> k & 1) > 0) {
        over.add(new Over(lines.get(0).get(k).text(), at.get(k).middle()));
      }
    }
    List<Cluster> leaves = clusters(lines, chosen, known);
    int values = leaves.size() - stubs(leaves.size(), columns);
    return leaves.size() <= MOST_LEAVES && values > 1
        ? head(leaves, over, columns, known.columns(columns, true))
        : null;
  }

  /** A heading over others. */
  private record Over(String text, double middle) {}

  /** How many of the headings stand over labels: two over one column of them, or none. */
  private static int stubs(int headings, int columns) {
    return headings - columns + 1;
  }

  private static HeadFit.Head head(
      List<Cluster> leaves, List<Over> over, int columns, List<Place> places) {
    int stubs = stubs(leaves.size(), columns);
    boolean label = leaves.get(0).place.distance(places.get(0)) < 0;
    if (stubs < 0 || stubs > 2 || stubs == 0 && label) {
      return null;
    }
    List<String> stub = leaves.subList(0, stubs).stream().map(Cluster::text).toList();
    List<Cluster> values = leaves.subList(stubs, leaves.size());
    Spans spans = over.isEmpty() ? new Spans(List.of(), 0) : Spans.of(values, over, 0, 0);
    if (spans == null || !over.isEmpty() && !spans.areSure(values.size())) {
      return null;
    }
    List<String> texts = new ArrayList<>(List.of(stub.isEmpty() ? "" : String.join(" ", stub)));
    values.forEach(value -> texts.add(value.text()));
    List<String> spanners = new ArrayList<>(Collections.nCopies(columns, ""));
    for (int k = 0; k < spans.groups().size(); k++) {
      for (int c = spans.groups().get(k).from(); c < spans.groups().get(k).to(); c++) {
        spanners.set(c + 1, over.get(k).text());
      }
    }
    return new HeadFit.Head(texts, spanners, COST + spans.cost() * AWAY, "");
  }

  /** Leaves side by side below one heading. */
  private record Group(int from, int to) {}

  /** Which leaves stand below each of some headings, and how far from their middles those stand. */
  private record Spans(List<Group> groups, double cost) {
    static Spans of(List<Cluster> leaves, List<Over> over, int from, int next) {
      if (next == over.size()) {
        return new Spans(List.of(), BARE * (leaves.size() - from));
      }
      Spans best = null;
      for (int a = from; a < leaves.size(); a++) {
        for (int b = a + 2; b <= leaves.size(); b++) {
          double middle = (leaves.get(a).place.middle() + leaves.get(b - 1).place.middle()) / 2;
          double off = Math.abs(middle - over.get(next).middle());
          double away = off + BARE * (a - from);
          Spans rest = off > MOST_AWAY ? null : of(leaves, over, b, next + 1);
          if (rest != null && (best == null || away + rest.cost() < best.cost())) {
            List<Group> groups = new ArrayList<>(List.of(new Group(a, b)));
            groups.addAll(rest.groups());
            best = new Spans(groups, away + rest.cost());
          }
        }
      }
      return best;
    }

    /**
     * As many each below several headings, or an even number of some below one that stands between
     * two of them: what stands over the middle one of three may be the first line of that.
     */
    boolean areSure(int values) {
      int each = groups.get(0).to() - groups.get(0).from();
      boolean same = groups.stream().allMatch(g -> g.to() - g.from() == each);
      boolean all = each * groups.size() == values;
      return same && (groups.size() > 1 && all || each % 2 == 0 && each < values);
    }
  }

  /** What stands one below the other, but for some words of the first line. */
  private static List<Cluster> clusters(List<List<Piece>> lines, int without, KnownRows known) {
    List<Cluster> out = new ArrayList<>();
    for (int line = 0; line < lines.size(); line++) {
      List<Place> places = known.places(lines.get(line));
      for (int k = 0; k < places.size(); k++) {
        if (line == 0 && (without >> k & 1) > 0) {
          continue;
        }
        Cluster own = new Cluster();
        own.add(lines.get(line).get(k), places.get(k), line);
        List<Cluster> touched = new ArrayList<>();
        for (Cluster other : out) {
          if (other.touches(own.place) && other.last < line) {
            touched.add(other);
          }
        }
        touched.forEach(own::add);
        out.removeAll(touched);
        out.add(own);
      }
    }
    out.sort(Comparator.comparingDouble(c -> c.place.middle()));
    return out;
  }
}
