package org.figurebook.recover.boxhead;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.figurebook.recover.piece.CellText;
import org.figurebook.recover.piece.Link;
import org.figurebook.recover.piece.Piece;
import org.figurebook.recover.piece.PieceLines;

/**
 * Reads a boxhead whose last line is the same few words again and again, one space apart: {@code
 * Actual 2022 Actual 2023} over {@code Recurrent Capital Total Recurrent Capital Total}. The lines
 * above are a spanner for each time, the heading of the stub before them or beside the words.
 */
public final class HeadCycle {
  private static final int MOST_GROUPS = 12;
  private static final int MOST_STUB = 3;
  private static final double COST = 0.2;
  private static final String LEVEL = " / ";

  /** What it costs that nothing stands over the stub. */
  private static final double STUBLESS = 0.8;

  /**
   * The last line.
   *
   * @param stub words before what is printed again, the heading of the stub
   * @param groups how many times the rest is printed
   * @param words what is printed each time
   */
  private record Cycle(List<String> stub, int groups, List<String> words) {}

  /** The spanners over such a line, and the heading of the stub among them. */
  private record Upper(String stub, List<String> spanners) {}

  private HeadCycle() {}

  /** Whether a line says the same words again and again, as no label does. */
  public static boolean isAgain(List<Piece> line) {
    boolean words = line.stream().allMatch(Piece::isText);
    return words && cycle(words(line)) != null;
  }

  /** The boxhead of so many columns, the first of them the stub; null when it has not this form. */
  static HeadFit.Head fit(List<Piece> printed, int columns) {
    int end = printed.size();
    int from = PieceLines.start(printed, end);
    Cycle cycle = from < 1 ? null : cycle(words(printed.subList(from, end)));
    if (cycle == null || (columns - 1) % cycle.groups() != 0) {
      return null;
    }
    int count = (columns - 1) / cycle.groups();
    List<String> each = headings(cycle.words(), count);
    List<String> stub = cycle.stub();
    int above = PieceLines.start(printed, from);
    while (above > 0) {
      Cycle over = cycle(words(printed.subList(above, from)));
      if (over == null || over.groups() != cycle.groups()) {
        break;
      }
      each = below(headings(over.words(), count), each);
      stub = over.stub().isEmpty() ? stub : over.stub();
      from = above;
      above = PieceLines.start(printed, from);
    }
    Upper upper = upper(printed.subList(0, from), cycle.groups(), !stub.isEmpty());
    return each.size() < 2 || upper == null ? null : head(stub, each, upper);
  }

  /** Headings that go on in those of the next line. */
  private static List<String> below(List<String> over, List<String> each) {
    List<String> out = new ArrayList<>();
    for (int k = 0; k < over.size() && k < each.size(); k++) {
      out.add(CellText.join(over.get(k), each.get(k), Link.LINE));
    }
    return out;
  }

  private static HeadFit.Head head(List<String> stub, List<String> each, Upper upper) {
    String own = String.join(" ", stub);
    List<String> leaves = new ArrayList<>(List.of(own.isEmpty() ? upper.stub() : own));
    List<String> spanners = new ArrayList<>(List.of(""));
    for (String spanner : upper.spanners()) {
      leaves.addAll(each);
      spanners.addAll(Collections.nCopies(each.size(), finished(spanner)));
    }
    double odd = leaves.get(0).isEmpty() ? STUBLESS : 0;
    return new HeadFit.Head(leaves, spanners, COST + odd, "");
  }

  /** Each level of a spanner as it is shown. */
  private static String finished(String spanner) {
    return Arrays.stream(spanner.split(LEVEL)).map(CellText::finish).collect(joining(LEVEL));
  }

  private static List<String> words(List<Piece> pieces) {
    List<String> words = new ArrayList<>();
    pieces.forEach(piece -> words.addAll(List.of(piece.text().split(" "))));
    return words;
  }

  /** What is printed most often on a line, a few words before it left out. */
  private static Cycle cycle(List<String> words) {
    for (int stub = 0; stub <= MOST_STUB; stub++) {
      for (int groups = MOST_GROUPS; groups >= 2; groups--) {
        int length = words.size() - stub;
        boolean even = length >= 2 * groups && length % groups == 0;
        if (even && isRepeated(words.subList(stub, words.size()), length / groups)) {
          List<String> own = words.subList(stub, stub + length / groups);
          return new Cycle(words.subList(0, stub), groups, own);
        }
      }
    }
    return null;
  }

  private static boolean isRepeated(List<String> words, int each) {
    for (int i = each; i < words.size(); i++) {
      if (!words.get(i).equals(words.get(i - each))) {
        return false;
      }
    }
    return words.subList(0, each).stream().distinct().count() > 1;
  }

  /** The words as so many headings; empty when they are not. */
  private static List<String> headings(List<String> words, int count) {
    if (words.size() == count) {
      return words;
    }
    List<String> capitals = LatinHeads.atCapitals(words);
    return capitals.size() == count ? capitals : List.of();
  }

  private static Upper upper(List<Piece> pieces, int groups, boolean hasStub) {
    Upper nested = nested(pieces, groups, hasStub);
    return nested == null ? plain(pieces, groups, hasStub) : nested;
  }

  /** Spanners that are a cycle themselves, under fewer: Primary Secondary Primary Secondary. */
  private static Upper nested(List<Piece> pieces, int groups, boolean hasStub) {
    int from = PieceLines.start(pieces, pieces.size());
    Cycle over = from < 1 ? null : cycle(words(pieces.subList(from, pieces.size())));
    if (over == null || over.groups() == groups || groups % over.groups() != 0) {
      return null;
    }
    List<String> each = headings(over.words(), groups / over.groups());
    boolean stub = hasStub || !over.stub().isEmpty();
    List<Piece> above = pieces.subList(0, from);
    boolean behind =
        above.stream().anyMatch(Piece::isPeriod) && !above.get(above.size() - 1).isPeriod();
    Upper outer = each.isEmpty() || behind ? null : upper(above, over.groups(), stub);
    if (outer == null || !stub && outer.stub().isEmpty()) {
      return null;
    }
    List<String> spanners = new ArrayList<>();
    for (String spanner : outer.spanners()) {
      each.forEach(inner -> spanners.add(spanner + LEVEL + inner));
    }
    String own = String.join(" ", over.stub());
    return new Upper(own.isEmpty() ? outer.stub() : own, spanners);
  }

  private static Upper plain(List<Piece> pieces, int groups, boolean hasStub) {
    long periods = pieces.stream().filter(Piece::isPeriod).count();
    if (periods == groups) {
      return ofPeriods(pieces, hasStub);
    }
    int line = PieceLines.start(pieces, pieces.size());
    if (periods == 0 && !hasStub && line > 0 && pieces.size() - line == groups) {
      Piece stub = pieces.subList(0, line).stream().reduce(Piece::plus).orElseThrow();
      return new Upper(stub.text(), texts(pieces.subList(line, pieces.size())));
    }
    List<Piece> parts = pieces.size() < groups ? LatinHeads.parted(pieces) : pieces;
    boolean stub = parts.size() == groups + 1 && !hasStub;
    if (periods > 0 || parts.size() != groups && !stub) {
      return null;
    }
    List<String> texts = texts(parts);
    return stub ? new Upper(texts.get(0), texts.subList(1, texts.size())) : new Upper("", texts);
  }

  private static List<String> texts(List<Piece> pieces) {
    return pieces.stream().map(Piece::text).toList();
  }

  /** Spanners that are periods, words before each or behind it. */
  private static Upper ofPeriods(List<Piece> pieces, boolean hasStub) {
    boolean before = pieces.get(pieces.size() - 1).isPeriod();
    Piece period = pieces.stream().filter(Piece::isPeriod).findFirst().orElseThrow();
    if (hasStub && before && pieces.get(0).line() < period.line()) {
      return null;
    }
    int from = pieces.indexOf(period);
    boolean line = period.lineStart() && pieces.stream().skip(from).allMatch(Piece::isPeriod);
    if (line && from == 1 && !hasStub) {
      return new Upper(pieces.get(0).text(), texts(pieces.subList(from, pieces.size())));
    }
    List<String> spanners = new ArrayList<>();
    String open = "";
    String stub = "";
    for (Piece piece : pieces) {
      boolean first = spanners.isEmpty() && !before;
      if (piece.isPeriod()) {
        spanners.add(before ? CellText.join(open, piece.text(), Link.PLAIN) : piece.text());
        open = "";
      } else if (before) {
        open = CellText.join(open, piece.text(), piece.link());
      } else if (first) {
        stub = CellText.join(stub, piece.text(), piece.link());
      } else {
        int last = spanners.size() - 1;
        spanners.set(last, CellText.join(spanners.get(last), piece.text(), piece.link()));
      }
    }
    if (!before || hasStub) {
      return new Upper(stub, spanners);
    }
    String own = stub(pieces, spanners);
    String whole = spanners.get(0);
    return whole.startsWith(own)
        ? new Upper(own, with(whole.substring(own.length()).strip(), spanners))
        : null;
  }

  private static List<String> with(String first, List<String> spanners) {
    List<String> out = new ArrayList<>(spanners);
    out.set(0, first);
    return out;
  }

  /** The words before the first period that stand before no other. */
  private static String stub(List<Piece> pieces, List<String> spanners) {
    List<String> words = new ArrayList<>();
    for (int i = 0; !pieces.get(i).isPeriod(); i++) {
      words.addAll(List.of(pieces.get(i).text().split(" ")));
    }
    int own = words.size();
    for (String other : spanners.subList(1, spanners.size())) {
      List<String> theirs = List.of(other.split(" "));
      int same = 0;
      while (same < words.size() && theirs.contains(words.get(words.size() - 1 - same))) {
        same++;
      }
      own = Math.min(own, words.size() - same);
    }
    boolean bare = spanners.stream().skip(1).allMatch(s -> s.indexOf(' ') < 0);
    int most = bare || own < words.size() ? own : Math.min(1, own);
    return String.join(" ", words.subList(0, most));
  }
}
