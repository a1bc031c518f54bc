package org.figurebook.recover.stub;

import java.util.ArrayList;
import java.util.List;
import org.figurebook.recover.body.Fit;
import org.figurebook.recover.piece.CellText;
import org.figurebook.recover.piece.Piece;

/**
 * Tells a heading over rows from the beginning of a label that is broken over two lines.
 *
 * <p>Both are words alone on their line above a row. A group has its sum, holds the labels that
 * other groups hold, or had room for the next word on its own line: a line is broken only where the
 * next word does not fit. A label that goes on begins or ends as none does, or stands over one row
 * alone. What remains goes the way of the other lines of its table and is doubted.
 */
public final class RowHeadings {
  private static final int SURE = 2;

  /** Width of what may be the end of a heading printed on the last line of a boxhead. */
  private static final int SHORT = 8;

  private final List<Fit.Row> rows;
  private final LabelWidth width;
  private final boolean named;
  private final List<String> open = new ArrayList<>();

  private RowHeadings(List<Fit.Row> rows, boolean named) {
    this.rows = new ArrayList<>(rows);
    this.named = named && rows.get(0).heading();
    this.width = LabelWidth.of(rows);
  }

  /**
   * What was decided.
   *
   * @param fit the fit, with the beginnings of labels joined to the rest of them
   * @param open lines of which nothing shows what they are
   */
  public record Decided(Fit fit, List<String> open) {}

  /**
   * Decides it for every line of words above a row.
   *
   * @param named whether the rows have names and, in another stub, labels below them
   */
  public static Decided of(boolean named, Fit fit) {
    List<Fit.Row> rows = fit.columns() < 2 ? fit.rows() : SmallLabels.parted(fit.rows());
    if (fit.columns() < 2 || rows.stream().noneMatch(Fit.Row::heading)) {
      return new Decided(fit, List.of());
    }
    RowHeadings headings = new RowHeadings(Translations.joined(rows), named);
    List<String> loose = StubLayout.open(headings.rows);
    headings.joinLabels(loose);
    headings.closeLast();
    headings.joinLevels();
    return new Decided(new Fit(fit.columns(), headings.rows, fit.cost()), headings.open);
  }

  private void joinLabels(List<String> loose) {
    LabelledRows labelled = new LabelledRows(List.copyOf(rows));
    LabelWidth all = LabelWidth.withHeadings(rows);
    boolean last = StubLayout.goOn(rows);
    int[] votes = new int[rows.size()];
    boolean[] doubted = new boolean[rows.size()];
    int tally = 0;
    int decided = 0;
    for (int i = 0; i < votes.length; i++) {
      if (isOverRow(i)) {
        HeadingSigns signs = new HeadingSigns(labelled, i, width, all, last);
        int vote = signs.vote();
        boolean other = loose.contains(labelled.text(i)) || mayEndLabel(i, all);
        doubted[i] = other && !signs.areProof();
        votes[i] = named && Math.abs(vote) < SURE ? SURE : vote;
        tally += Integer.signum(votes[i]);
        decided += Math.abs(votes[i]) == SURE ? 1 : 0;
      }
    }
    boolean several = false;
    int over = 0;
    int filled = 0;
    for (int i = 0; i < votes.length; i++) {
      several |= rows.get(0).heading() && isOverRow(i) && labelled.size(i) > 1;
      over += isOverRow(i) ? 1 : 0;
      filled += isOverRow(i) && isFilled(i, all) ? 1 : 0;
    }
    for (int i = votes.length - 2; i >= 0; i--) {
      if (!isOverRow(i)) {
        continue;
      }
      int children = LabelledRows.children(rows, i, 2);
      boolean begins = over > 1 && filled == over || children == 1 && !several;
      int way = votes[i] != 0 ? votes[i] : tally != 0 ? tally : begins ? -1 : 1;
      boolean others = votes[i] == 0 && tally != 0 && decided > 0 && !isFilled(i, all);
      boolean sure = Math.abs(votes[i]) == SURE || others;
      if (!sure || doubted[i]) {
        open.add(LabelledRows.text(rows.get(i)));
      }
      if (way < 0) {
        join(i);
      }
    }
  }

  /** Whether the label above fills its line, so that a line below it may be its end. */
  private boolean mayEndLabel(int i, LabelWidth all) {
    if (i == 0 || rows.get(i - 1).heading() || !all.isKnown()) {
      return false;
    }
    Fit.Row above = rows.get(i - 1);
    List<Piece> label = above.cells().get(LabelTails.labelColumn(above));
    Piece last = label.isEmpty() ? null : label.get(label.size() - 1);
    Piece line = rows.get(i).cells().get(0).get(0);
    boolean full = last != null && last.isText() && all.isFilled(last);
    return full && LabelWidth.isChinese(line.text()) && !line.opensBracket();
  }

  /**
   * Where all groups have the same rows, more of them behind the last group belong to none. What
   * stands alone over all rows may be the rest of the boxhead.
   */
  private void closeLast() {
    List<Integer> groups = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      if (isOverRow(i)) {
        groups.add(i);
      }
    }
    if (groups.size() == 1 && groups.get(0) == 0) {
      String only = LabelledRows.text(rows.get(0));
      if (CellText.width(only) <= SHORT && !HeadingSigns.isLevel(rows.get(0))) {
        open.add(only);
      }
    }
    if (groups.size() < 2) {
      return;
    }
    List<String> usual = labels(groups.get(0));
    int last = groups.get(groups.size() - 1);
    List<String> own = labels(last);
    boolean alike =
        groups.subList(0, groups.size() - 1).stream().allMatch(g -> labels(g).equals(usual));
    int more = own.size() - usual.size();
    if (alike && usual.size() > 1 && more > 0 && own.subList(0, usual.size()).equals(usual)) {
      open.add(own.get(usual.size()));
      rows.add(last + 1 + usual.size(), Fit.Row.end(rows.get(last).cells().size()));
    }
  }

  private List<String> labels(int group) {
    int count = LabelledRows.children(rows, group, Integer.MAX_VALUE);
    return rows.subList(group + 1, group + 1 + count).stream().map(LabelledRows::text).toList();
  }

  private boolean isFilled(int i, LabelWidth all) {
    return all.isFilled(rows.get(i).cells().get(0).get(0));
  }

  private boolean isOverRow(int i) {
    return LabelledRows.isOverRow(rows, i);
  }

  private void join(int i) {
    Fit.Row lower = rows.remove(i + 1);
    rows.set(i, lower.with(joined(rows.get(i), lower)));
  }

  /** A heading that is broken over two lines, where nothing shows two levels of headings. */
  private void joinLevels() {
    LabelledRows labelled = new LabelledRows(List.copyOf(rows));
    for (int i = rows.size() - 2; i >= 0; i--) {
      Fit.Row upper = rows.get(i);
      Fit.Row lower = rows.get(i + 1);
      if (upper.heading() && lower.heading() && HeadingSigns.isBroken(labelled, i, width)) {
        if (!lower.cells().get(0).get(0).opensBracket() && !goesOn(lower)) {
          open.add(LabelledRows.text(lower));
        }
        join(i);
      }
    }
  }

  /** Whether English words in small letters, which begin no label, begin a line. */
  private static boolean goesOn(Fit.Row row) {
    return Character.isLowerCase(LabelledRows.text(row).charAt(0));
  }

  static List<Piece> joined(Fit.Row upper, Fit.Row lower) {
    List<Piece> pieces = new ArrayList<>(upper.cells().get(0));
    pieces.addAll(lower.cells().get(0));
    return pieces;
  }
}
