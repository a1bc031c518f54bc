package org.figurebook.recover.choice;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.figurebook.recover.body.BodyFits;
import org.figurebook.recover.body.Fit;
import org.figurebook.recover.body.Runs;
import org.figurebook.recover.body.UnlabelledRows;
import org.figurebook.recover.boxhead.BodyPlaces;
import org.figurebook.recover.boxhead.HeadFit;
import org.figurebook.recover.boxhead.HeadReadings;
import org.figurebook.recover.boxhead.KnownRows;
import org.figurebook.recover.boxhead.StubHeads;
import org.figurebook.recover.piece.ColumnSums;
import org.figurebook.recover.piece.LineWords;
import org.figurebook.recover.piece.Piece;

/**
 * Chooses where the boxhead of a table begins and ends and how many columns there are: the choice
 * under which boxhead and rows together look least odd.
 */
public final class HeadChoice {
  private static final int MOST_CHOICES = 3;
  private static final double MOST_BEHIND = 8;
  private static final double MOST_BEHIND_HEAD = 4;
  private static final int LONG = 1500;

  /** A boxhead that ends elsewhere than where it is printed again. */
  private static final double UNLIKE_REPEATED = 4;

  /** A boxhead that ends elsewhere than where the rows' own form begins, or has other columns. */
  private static final double UNLIKE_UPRIGHT = 8;

  /** A boxhead whose place and columns are so much odder than those of another is not read. */
  private static final double MOST_ODD = 20;

  /** The least odd places that are read; lines of words alone have hundreds. */
  private static final int MOST_PLACES = 64;

  /** So many columns fit nearly every row, two of labels among them. */
  private static final double LIKELY = 0.1;

  /** Fewer are no names of several rows each. */
  private static final int FEWEST_NAMES = 2;

  private static final int MOST_FITS = 14;
  private static final int SAMPLE = 220;
  private static final int MOST_COLUMNS = 240;

  private final List<Piece> pieces;
  private final int data;
  private final BodyFits fits;

  private final LineWords words;
  private final KnownRows rows;
  private final boolean labelled;

  /** Where the name of a group of rows begins before the first row; -1 when none does. */
  private final int group;

  private final boolean captioned;

  private HeadChoice(
      List<Piece> pieces, int data, LineWords words, boolean captioned, BodyFits fits) {
    this.fits = fits;
    this.captioned = captioned;
    BodyPlaces places = BodyPlaces.of(pieces.subList(data, pieces.size()));
    this.words = words;
    this.rows = new KnownRows(words, places);
    this.pieces = pieces;
    this.data = data;
    GroupLines groups = new GroupLines(pieces, data);
    this.group = groups.mayBeFirst() && groups.haveSeveral() ? groups.start() : -1;
    this.labelled = StubPeriods.areWordsFirst(pieces.subList(data, pieces.size()));
  }

  /**
   * The choice made.
   *
   * @param start first piece of the boxhead
   * @param end first piece of the body
   * @param head the boxhead as read
   * @param margin how much worse the next other choice is
   * @param rival the next best way to read the same boxhead, its cost how much worse it is; null
   *     when there is none
   * @param stubs the headings of two stubs that the boxhead has in one; empty when it has not
   */
  public record Choice(
      int start,
      int end,
      HeadFit.Head head,
      double margin,
      HeadFit.Head rival,
      List<String> stubs) {
    /** A choice whose stubs have headings of their own. */
    public Choice(int start, int end, HeadFit.Head head, double margin, HeadFit.Head rival) {
      this(start, end, head, margin, rival, List.of());
    }
  }

  /** Where a boxhead may stand over how many columns, and how odd that is before it is read. */
  private record Place(int start, int end, int columns, HeadReadings readings, double cost) {}

  /** A way to choose; {@code fit} is without atoms when the boxhead's own form says it all. */
  private record Candidate(
      Place place, HeadFit.Head head, double cost, HeadFit fit, List<String> stubs) {
    int start() {
      return place.start();
    }

    int end() {
      return place.end();
    }

    int columns() {
      return place.columns();
    }
  }

  /**
   * Chooses.
   *
   * @param data index of the first piece of the first row that certainly holds data
   * @param words of the lines, as they are printed
   * @param known where a repeated boxhead shows its end; -1 when it is not known
   * @param captioned whether the table has a title above the pieces
   * @param fits of the pieces
   */
  public static List<Choice> choose(
      List<Piece> pieces, int data, LineWords words, int known, boolean captioned, BodyFits fits) {
    return new HeadChoice(pieces, data, words, captioned, fits).choose(known);
  }

  private List<Choice> choose(int known) {
    Runs runs = Runs.of(pieces.subList(data, pieces.size()));
    int usual = runs.usual() + 1;
    List<Place> places = places(known, runs, usual);
    double least = places.stream().mapToDouble(Place::cost).min().orElse(0);
    List<Candidate> candidates = new ArrayList<>();
    places.sort(Comparator.comparingDouble(Place::cost));
    for (Place place : places.subList(0, Math.min(MOST_PLACES, places.size()))) {
      if (place.cost() <= least + MOST_ODD) {
        for (HeadReadings.Reading reading : readings(place, runs, usual)) {
          double odd = place.cost() + reading.cost();
          candidates.add(new Candidate(place, reading.head(), odd, reading.fit(), reading.stubs()));
        }
      }
    }
    candidates.sort(Comparator.comparingDouble(Candidate::cost));
    return best(candidates);
  }

  private List<Place> places(int known, Runs runs, int usual) {
    List<Place> places = new ArrayList<>();
    ColumnSums sums = ColumnSums.of(pieces.subList(data, pieces.size()));
    int regular = runs.regular();
    UprightBody upright = UprightBody.of(pieces, data);
    HeadStarts begins = new HeadStarts(pieces, data, captioned, words);
    HeadEnds ends = new HeadEnds(pieces, data);
    for (int start : begins.all()) {
      TreeSet<Integer> tried = new TreeSet<>(ends.all(start));
      if (known > start) {
        tried.add(known);
      }
      for (int end : tried) {
        double place = begins.cost(start) + ends.cost(start, end);
        place += known > start && end != known ? UNLIKE_REPEATED : 0;
        place += upright != null && end != upright.start() ? UNLIKE_UPRIGHT : 0;
        HeadReadings head = HeadReadings.of(pieces.subList(start, end), rows, sums);
        for (int columns : head.counts(usual)) {
          if (columns >= 2 && columns <= MOST_COLUMNS) {
            boolean unlike = upright != null && columns != upright.columns();
            boolean fewer = columns <= regular;
            double cost = place + runs.cost(columns) + (unlike || fewer ? UNLIKE_UPRIGHT : 0);
            places.add(new Place(start, end, columns, head, cost));
          }
        }
      }
    }
    return places;
  }

  /** The readings of a boxhead, in rows too where the body speaks for so many columns. */
  private List<HeadReadings.Reading> readings(Place place, Runs runs, int usual) {
    HeadReadings head = place.readings();
    int columns = place.columns();
    List<HeadReadings.Reading> out = new ArrayList<>(head.plain(columns));
    double least = out.stream().mapToDouble(r -> r.head().cost()).min().orElse(0);
    boolean may =
        columns == usual
            || columns == usual + 1
            || columns > usual && runs.mayBe(columns - 1)
            || head.hasLineOf(columns);
    if (may && least > HeadReadings.IN_ROWS) {
      boolean labels = columns == usual + 1 && runs.wordsBetween() > 1;
      boolean spanned =
          columns == usual || runs.mayBe(columns - 1) || labels && runs.cost(columns) < LIKELY;
      HeadReadings.Reading rows = head.inRows(columns, spanned);
      boolean guessed = columns != usual && rows != null && rows.head().lacksStub();
      if (rows != null && !guessed) {
        out.add(rows);
      }
    }
    HeadReadings.Reading clustered = head.clustered(columns);
    if (clustered != null) {
      out.add(clustered);
    }
    boolean named = group > 0 && place.end() == group;
    HeadReadings.Reading stubs = named ? head.withTwoStubs(columns) : null;
    if (stubs != null) {
      out.add(stubs);
    }
    return out;
  }

  /** The best candidate of each number of columns, the best of all first. */
  private List<Choice> best(List<Candidate> candidates) {
    Map<Long, Double> bodies = new HashMap<>();
    Map<Integer, Candidate> best = new HashMap<>();
    Map<Integer, Double> costs = new HashMap<>();
    for (Candidate candidate : candidates) {
      long key = candidate.end() * 1000L + candidate.columns();
      if (!bodies.containsKey(key) && bodies.size() >= MOST_FITS) {
        continue;
      }
      double body =
          bodies.computeIfAbsent(
              key, k -> bodyCost(candidate.end(), candidate.columns(), candidate.head()));
      double oneOff = labelled ? StubPeriods.cost(candidate.head().leaves()) : 0;
      double cost = candidate.cost() + body + oneOff;
      if (cost < costs.getOrDefault(candidate.columns(), Double.MAX_VALUE)) {
        costs.put(candidate.columns(), cost);
        best.put(candidate.columns(), candidate);
      }
    }
    List<Candidate> ranked = new ArrayList<>(best.values());
    ranked.sort(
        Comparator.<Candidate>comparingDouble(c -> costs.get(c.columns()))
            .thenComparingInt(Candidate::columns));
    List<Choice> choices = new ArrayList<>();
    for (Candidate c : ranked.subList(0, Math.min(MOST_CHOICES, ranked.size()))) {
      double other =
          ranked.size() < 2
              ? 99
              : costs.get((c == ranked.get(0) ? ranked.get(1) : ranked.get(0)).columns());
      double margin = other - costs.get(c.columns());
      if (margin > -MOST_BEHIND) {
        HeadFit.Head rival = c.fit().rival(c.head());
        List<String> stubs =
            c.stubs().isEmpty()
                ? StubHeads.joined(pieces.subList(c.start(), c.end()), c.head())
                : c.stubs();
        choices.add(new Choice(c.start(), c.end(), c.head(), margin, rival, stubs));
      }
    }
    if (!choices.isEmpty() && pieces.size() < LONG) {
      choices.addAll(1, others(candidates, ranked.get(0), choices.get(0).margin()));
    }
    return choices;
  }

  /** Other boxheads over the same body, for sums to choose between. */
  private static List<Choice> others(List<Candidate> candidates, Candidate first, double margin) {
    List<Choice> out = new ArrayList<>();
    for (Candidate c : candidates) {
      boolean same = c.columns() == first.columns() && c != first;
      boolean near = c.cost() - first.cost() < MOST_BEHIND_HEAD && out.size() < MOST_CHOICES;
      if (same && near && !c.head().leaves().equals(first.head().leaves())) {
        out.add(new Choice(c.start(), c.end(), c.head(), margin, null));
      }
    }
    return out;
  }

  private double bodyCost(int end, int columns, HeadFit.Head head) {
    int to = Math.min(pieces.size(), data + SAMPLE);
    if (end == to) {
      return 1e6;
    }
    Fit fit = fits.of(end, to, columns, ColumnHints.of(head));
    int rows = 0;
    int[] filled = new int[columns];
    for (Fit.Row row : fit.rows()) {
      rows += row.heading() ? 0 : 1;
      for (int c = 0; c < columns && !row.heading(); c++) {
        filled[c] += row.cells().get(c).isEmpty() ? 0 : 1;
      }
    }
    double blank = 0;
    for (int c = 0; c < columns; c++) {
      boolean few = filled[c] * 3 < rows && (c > 0 || filled[c] < FEWEST_NAMES);
      boolean bare = c == 0 && filled[0] == 0 && UnlabelledRows.are(fit);
      blank += bare ? 0 : filled[c] == 0 ? 2.4 : few ? 0.6 : 0;
    }
    double odd = TurnedRows.cost(fit, pieces.get(end - 1)) + SplitThousands.cost(fit);
    return fit.cost() + 5 * blank + Math.min(12, 3 * wordRows(fit)) + odd;
  }

  /** Rows of words alone before the first row with a value look like a boxhead cut too early. */
  private static int wordRows(Fit fit) {
    int count = 0;
    for (Fit.Row row : fit.rows()) {
      boolean value = row.cells().stream().flatMap(List::stream).anyMatch(p -> p.kind().isValue());
      if (value) {
        return count;
      }
      count += row.heading() ? 0 : 1;
    }
    return 0;
  }
}
