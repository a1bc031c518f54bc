package org.figurebook.recover.stub;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.figurebook.recover.body.Fit;
import org.figurebook.recover.body.TotalCuts;
import org.figurebook.recover.piece.CellText;
import org.figurebook.recover.piece.Piece;

/**
 * The same labels printed again and again, the name of each group of rows beside one of them, or
 * broken over several: a cell merged over rows whose borders are lost. The names are made headings.
 */
public final class RepeatedLabels {
  private static final int FEWEST_GROUPS = 2;
  private static final int MOST_ROWS = 40;

  /** A word of a label: a piece, or part of one. */
  private record Word(Piece piece, int from, int to) {
    String text() {
      return piece.text().substring(from, to);
    }
  }

  private final List<Fit.Row> rows;
  private final List<List<Word>> labels = new ArrayList<>();

  private RepeatedLabels(List<Fit.Row> rows) {
    this.rows = rows;
    rows.forEach(row -> labels.add(words(row.cells().get(0))));
  }

  /** The fit with such names made headings; the same fit where there are none. */
  public static Fit of(Fit fit) {
    int end = fit.rows().size();
    while (end > 0 && TotalCuts.isTotal(fit.rows().get(end - 1))) {
      end--;
    }
    List<Fit.Row> body = fit.rows().subList(0, end);
    boolean plain = body.stream().noneMatch(r -> r.heading() || r.cells().get(0).isEmpty());
    RepeatedLabels labels = plain ? new RepeatedLabels(body) : null;
    for (int each = 2; plain && each * FEWEST_GROUPS <= end && each <= MOST_ROWS; each++) {
      List<Fit.Row> grouped = end % each == 0 ? labels.grouped(each) : null;
      if (grouped != null) {
        grouped.addAll(fit.rows().subList(end, fit.rows().size()));
        return new Fit(fit.columns(), grouped, fit.cost());
      }
    }
    return fit;
  }

  /** The rows with a heading over every so many of them; null where the labels do not return. */
  private List<Fit.Row> grouped(int each) {
    int[] shared = new int[each];
    Set<String> seen = new HashSet<>();
    for (int k = 0; k < each; k++) {
      shared[k] = shared(k, each);
      List<Word> first = labels.get(k);
      String label = text(first.subList(first.size() - shared[k], first.size()));
      if (shared[k] == 0 || CellText.width(label) < 2 || !seen.add(label)) {
        return null;
      }
    }
    List<Fit.Row> out = new ArrayList<>();
    Set<String> names = new HashSet<>();
    for (int from = 0; from < rows.size(); from += each) {
      List<Word> name = name(from, shared);
      if (name.isEmpty() || !names.add(text(name))) {
        return null;
      }
      out.add(row(true, name, rows.get(from)));
      for (int k = 0; k < each; k++) {
        List<Word> label = labels.get(from + k);
        List<Word> rest = label.subList(label.size() - shared[k], label.size());
        out.add(row(false, rest, rows.get(from + k)));
      }
    }
    return out;
  }

  /** What stands before the labels of a group: once on every line, or in parts over them. */
  private List<Word> name(int from, int[] shared) {
    List<Word> name = new ArrayList<>();
    Set<String> parts = new HashSet<>();
    for (int k = 0; k < shared.length; k++) {
      List<Word> label = labels.get(from + k);
      List<Word> part = label.subList(0, label.size() - shared[k]);
      name.addAll(part);
      parts.add(text(part));
    }
    return parts.size() == 1 ? name.subList(0, name.size() / shared.length) : name;
  }

  /** How many words all labels of one place in the groups end in. */
  private int shared(int at, int each) {
    List<Word> first = labels.get(at);
    int shared = first.size();
    for (int r = at + each; r < labels.size(); r += each) {
      List<Word> other = labels.get(r);
      int same = 0;
      while (same < Math.min(shared, other.size())
          && first
              .get(first.size() - 1 - same)
              .text()
              .equals(other.get(other.size() - 1 - same).text())) {
        same++;
      }
      shared = same;
    }
    return shared;
  }

  private static Fit.Row row(boolean heading, List<Word> label, Fit.Row row) {
    List<List<Piece>> cells = new ArrayList<>();
    for (int c = 0; c < row.cells().size(); c++) {
      cells.add(c > 0 && !heading ? row.cells().get(c) : new ArrayList<>());
    }
    for (Word word : label) {
      boolean all = word.from() == 0 && word.to() == word.piece().text().length();
      cells.get(0).add(all ? word.piece() : word.piece().part(word.from(), word.to()));
    }
    return new Fit.Row(heading, cells);
  }

  private static List<Word> words(List<Piece> pieces) {
    List<Word> words = new ArrayList<>();
    for (Piece piece : pieces) {
      String text = piece.text();
      int from = 0;
      while (from < text.length()) {
        int space = text.indexOf(' ', from);
        int to = space < 0 ? text.length() : space;
        if (to > from) {
          words.add(new Word(piece, from, to));
        }
        from = to + 1;
      }
    }
    return words;
  }

  private static String text(List<Word> words) {
    StringBuilder out = new StringBuilder();
    words.forEach(word -> out.append(' ').append(word.text()));
    return out.toString().strip();
  }
}
