package org.figurebook.recover.boxhead;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.figurebook.document.Form;
import org.figurebook.recover.piece.CellText;
import org.figurebook.recover.piece.Link;
import org.figurebook.recover.piece.Piece;
import org.figurebook.recover.piece.Words;

/**
 * Reads a boxhead whose levels are printed one a line: years on the first line, what kind of figure
 * each is on the second, units on the third. What stands at the same position of each level goes
 * with one column; a line of fewer headings over them holds spanners.
 */
final class HeadLevels {
  /** Headings of a level behind the end of one above. */
  private static final int FEWEST_BEHIND = 2;

  private static final Form BRACKET = Form.of("[(（\\[].*");

  private static final Form GOES_ON = Form.of("[a-z].*");
  private static final Form ENDS_IN_YEAR = Form.of("[a-z].* (?:in|of|to|for|from|over)");

  private static final Form UNIT = Form.of("[(（](?!Note)[^()年月日註]{1,24}[)）]");
  private static final Form PERIOD = Form.of(".{0,4}(?:年度|年份|年|Year|year)");

  private final int values;
  private final List<StringBuilder> leaves = new ArrayList<>();
  private final List<String> spanners;
  private final List<List<Piece>> before = new ArrayList<>();
  private List<Piece> top;
  private String stub = "";
  private int levels;
  private boolean stacked;
  private boolean evened;
  private double cost;

  private HeadLevels(int columns) {
    this.values = columns - 1;
    this.spanners = new ArrayList<>(Collections.nCopies(columns, ""));
    for (int c = 0; c < values; c++) {
      leaves.add(new StringBuilder());
    }
  }

  /** The boxhead of so many columns, the first of them the stub; null when it has no levels. */
  static HeadFit.Head fit(List<List<Piece>> lines, int columns) {
    return columns < 3 ? null : new HeadLevels(columns).read(upright(lines, columns - 1));
  }

  /** The numbers of columns that the lines of a boxhead speak for, with a stub and without. */
  static List<Integer> counts(List<List<Piece>> lines) {
    List<Integer> counts = new ArrayList<>();
    for (List<Piece> line : lines) {
      if (line.size() >= 3) {
        counts.add(line.size());
        counts.add(line.size() + 1);
      }
    }
    return counts;
  }

  /** The pieces of a boxhead line by line. */
  static List<List<Piece>> lines(List<Piece> pieces) {
    List<List<Piece>> lines = new ArrayList<>();
    for (Piece piece : HeadParts.of(LatinHeads.parted(pieces))) {
      List<Piece> last = lines.isEmpty() ? List.of() : lines.get(lines.size() - 1);
      if (!last.isEmpty() && piece.lineStart() && last.get(last.size() - 1).isOpen()) {
        last.set(last.size() - 1, last.get(last.size() - 1).plus(piece));
        continue;
      }
      if (lines.isEmpty() || piece.lineStart()) {
        lines.add(new ArrayList<>());
      }
      lines.get(lines.size() - 1).add(piece);
    }
    return lines.stream().flatMap(HeadLevels::withoutEnd).collect(Collectors.toList());
  }

  /**
   * The lines, each that begins with the last of the row above cut behind it, before the headings
   * of the row below: its total, or the end of its last heading before periods.
   */
  static List<List<Piece>> parted(List<List<Piece>> lines) {
    List<List<Piece>> out = new ArrayList<>();
    for (List<Piece> line : lines) {
      int end = out.isEmpty() ? 0 : endOfRow(line);
      if (end > 0) {
        out.add(line.subList(0, end));
        out.add(line.subList(end, line.size()));
      } else {
        out.add(line);
      }
    }
    return out;
  }

  private static int endOfRow(List<Piece> line) {
    String first = line.get(0).text();
    long totals = line.stream().filter(p -> Words.isTotal(p.text())).count();
    if (totals == 1 && line.size() > 1 && Words.isTotal(first)) {
      return 1;
    }
    boolean year = line.size() > 1 && ENDS_IN_YEAR.matches(first) && line.get(1).isPeriod();
    int end = year ? 2 : 1;
    boolean rest = LatinHeads.isCompared(line.get(0)) || GOES_ON.matches(first);
    boolean periods = line.stream().skip(end).allMatch(Piece::isPeriod);
    return rest && periods && line.size() > end + 1 ? end : 0;
  }

  /** A bracket that ends the heading above, before headings of a level below it on its line. */
  private static Stream<List<Piece>> withoutEnd(List<Piece> line) {
    boolean ends =
        line.size() > FEWEST_BEHIND
            && isBracket(line.get(0))
            && line.stream().skip(1).allMatch(p -> p.isText() && !p.opensBracket());
    return ends ? Stream.of(line.subList(0, 1), line.subList(1, line.size())) : Stream.of(line);
  }

  /** Headings printed one under the other, each a year and what follows it, make one level. */
  private static List<List<Piece>> upright(List<List<Piece>> lines, int values) {
    List<List<Piece>> out = new ArrayList<>();
    int from = 0;
    while (from < lines.size()) {
      List<Piece> level = new ArrayList<>();
      int i = from;
      while (i < lines.size() && lines.get(i).size() == 1) {
        Piece piece = lines.get(i).get(0);
        if (piece.isPeriod() && level.size() < values) {
          level.add(piece);
        } else if (!level.isEmpty() && isBracket(piece)) {
          level.add(level.remove(level.size() - 1).plus(piece));
        } else {
          break;
        }
        i++;
      }
      boolean whole = level.size() == values;
      out.add(whole ? level : lines.get(from));
      from = whole ? i : from + 1;
    }
    return out;
  }

  private HeadFit.Head read(List<List<Piece>> lines) {
    for (List<Piece> line : lines) {
      if (!level(line) && !aside(line)) {
        return null;
      }
    }
    if (levels == 0 || !top.stream().allMatch(Piece::isPeriod) || !over()) {
      return null;
    }
    boolean spanned = spanners.stream().anyMatch(s -> !s.isEmpty());
    if (levels < 2 && !spanned && !stacked) {
      return null;
    }
    List<String> texts = new ArrayList<>(List.of(CellText.finish(stub)));
    leaves.forEach(l -> texts.add(CellText.finish(l.toString())));
    String doubt = evened ? "headings printed without a gap were cut into equal parts" : "";
    return new HeadFit.Head(texts, spanners, cost, doubt);
  }

  /** A line with a heading for every column of values, the stub's before them or not. */
  private boolean level(List<Piece> line) {
    boolean whole = line.size() == values + 1 && line.get(0).isText() && !isBracket(line.get(0));
    if (line.size() != values && !whole) {
      return false;
    }
    if (line.get(0).isText() && !whole && !isShort(line.get(0))) {
      return false;
    }
    List<Piece> own = whole ? line.subList(1, line.size()) : line;
    if (!own.stream().allMatch(p -> alike(p, own.get(0)))) {
      return false;
    }
    if (whole) {
      stub = CellText.join(stub, line.get(0).text(), Link.LINE);
    }
    top = top == null ? own : top;
    stacked |= own.size() > 1 && own.get(1).lineStart();
    for (int c = 0; c < values; c++) {
      String text = own.get(c).text();
      String shown = isMoney(own.get(c)) && !isBracket(text) ? "(" + text + ")" : text;
      String joined = CellText.join(leaves.get(c).toString(), shown, Link.LINE);
      leaves.get(c).setLength(0);
      leaves.get(c).append(joined);
    }
    levels++;
    return true;
  }

  private static boolean alike(Piece a, Piece b) {
    return a.isPeriod() == b.isPeriod() && isBracket(a) == isBracket(b);
  }

  private static boolean isBracket(Piece piece) {
    return isBracket(piece.text());
  }

  private static boolean isBracket(String text) {
    return BRACKET.matches(text);
  }

  /** A year, a bracket or a unit: what levels are made of. */
  private static boolean isShort(Piece piece) {
    return isBracket(piece) || isMoney(piece) || piece.isPeriod();
  }

  private static boolean isMoney(Piece piece) {
    return piece.text().indexOf('$') >= 0;
  }

  /** A line of its own: the stub's heading, spanners, or a unit for all columns. */
  private boolean aside(List<Piece> line) {
    if (levels == 0) {
      before.add(line);
      return true;
    }
    Piece only = line.get(0);
    if (line.size() > 1 || CellText.width(only.text()) > 24) {
      return false;
    }
    if (isBracket(only)) {
      return common(only.text());
    }
    boolean free = stacked && stub.isEmpty() && before.isEmpty() && only.isText();
    stub = only.text();
    return free;
  }

  private boolean common(String text) {
    boolean unit = UNIT.matches(text) && !UnitLine.isState(text);
    if (!unit && isBracket(text)) {
      return false;
    }
    for (int c = 1; c <= values; c++) {
      spanners.set(c, text);
    }
    cost += 0.2;
    return true;
  }

  /** The lines over the levels. */
  private boolean over() {
    for (List<Piece> line : before) {
      List<Piece> rest = line;
      boolean groups = spans(line);
      if (!groups && line.size() >= 3) {
        stub = CellText.join(stub, line.get(0).text(), Link.LINE);
        rest = line.subList(1, line.size());
        groups = spans(rest);
      }
      if (groups) {
        continue;
      }
      Piece only = line.get(0);
      if (line.size() > 1 || !only.isText() || isBracket(only) && stub.isEmpty()) {
        return false;
      }
      boolean last = line == before.get(before.size() - 1);
      boolean wraps = !last && !PERIOD.matches(stub) && isWords(only);
      if (stub.isEmpty() || isBracket(only) || wraps) {
        stub = CellText.join(stub, only.text(), Link.LINE);
      } else if (PERIOD.matches(stub)) {
        stub = only.text();
      } else if (!PERIOD.matches(only.text())) {
        common(only.text());
      }
    }
    return true;
  }

  private static boolean isWords(Piece piece) {
    return !HeadCosts.isMeasure(piece.text()) && !PERIOD.matches(piece.text());
  }

  /** Whether as many spanners as there are groups of headings below; sets them. */
  private boolean spans(List<Piece> printed) {
    List<Integer> begins = new ArrayList<>(List.of(0));
    for (int c = 1; c < values; c++) {
      if (top.get(c).text().equals(top.get(0).text())) {
        begins.add(c);
      }
    }
    boolean glued = printed.size() == 1;
    List<Piece> line = glued ? HeadParts.even(printed.get(0), begins.size()) : printed;
    int n = line.size();
    if (n < 2 || begins.size() != n || line.stream().anyMatch(p -> !p.isText() || isBracket(p))) {
      return false;
    }
    evened |= glued;
    for (int g = 0; g < n; g++) {
      int end = g + 1 < n ? begins.get(g + 1) : values;
      for (int c = begins.get(g); c < end; c++) {
        spanners.set(c + 1, CellText.finish(line.get(g).text()));
      }
    }
    return true;
  }
}
