package org.figurebook.recover.body;

import java.util.ArrayList;
import java.util.List;
import org.figurebook.document.Form;
import org.figurebook.recover.piece.CellText;
import org.figurebook.recover.piece.Kind;
import org.figurebook.recover.piece.Link;
import org.figurebook.recover.piece.Piece;

/**
 * Runs of values between texts, and of texts between values, along a body: most rows of a table
 * have as many of each.
 */
public final class Runs {
  private static final double WEIGHT = 9;
  private static final int MOST_PIECES = 4000;
  private static final int FEWEST_REGULAR = 3;

  /** Names over several rows, each printed beside the label of its first. */
  private static final int FEWEST_GROUPS = 2;

  private static final double GROUPS = 0.1;

  private static final double NEARLY_ALL = 0.8;

  /** So much of the rows more must be able to have another number of values. */
  private static final double MANY_MORE = 0.3;

  private static final int MOST_ASKED = 60;

  /** A change that may be a cell: (+5%), (–3.2%). */
  private static final Form CHANGE = Form.of("[(（][-+−–±].*[)）]");

  /** Fewest and most cells a run of value pieces can be, thousands and changes joined or not. */
  private record Values(int fewest, int most) {}

  private final List<Values> values = new ArrayList<>();
  private final List<Integer> texts = new ArrayList<>();

  /** How many rows begin with two texts side by side. */
  private int twos;

  /** Whether words stand beside the last value of a row, not below it. */
  private boolean behind;

  /** The runs of a body. */
  public static Runs of(List<Piece> body) {
    Runs runs = new Runs();
    int text = 0;
    int i = 0;
    int end = Math.min(body.size(), MOST_PIECES);
    while (i < end) {
      Kind kind = body.get(i).kind();
      if (!kind.isValue()) {
        text += kind.isAside() ? 0 : 1;
        runs.behind |=
            kind == Kind.TEXT
                && i > 0
                && body.get(i).link() == Link.JUMP
                && body.get(i - 1).kind().isNumber();
        runs.twos += isSecond(body, i) ? 1 : 0;
        i++;
        continue;
      }
      int from = i;
      while (i < end
          && (body.get(i).kind().isValue()
              || body.get(i).kind().isAside()
              || isYear(body, i, end))) {
        i++;
      }
      runs.values.add(count(body.subList(from, i)));
      runs.texts.add(text);
      text = 0;
    }
    return runs;
  }

  /**
   * Whether a Chinese text, a class or one behind a wide gap stands beside another, or a year, that
   * begins its line, values behind it.
   */
  private static boolean isSecond(List<Piece> body, int i) {
    return i > 0
        && i + 1 < body.size()
        && body.get(i - 1).lineStart()
        && body.get(i).link().isSameLine()
        && (body.get(i - 1).isText() || body.get(i - 1).kind() == Kind.YEAR)
        && body.get(i).isText()
        && (CellText.isWide(body.get(i).text().charAt(0))
            || Character.isDigit(body.get(i).text().charAt(0))
            || body.get(i).link() == Link.WIDE)
        && body.get(i + 1).kind().isValue();
  }

  /** Whether a year stands between values on one line, or behind the last: a cell of its own. */
  private static boolean isYear(List<Piece> body, int i, int end) {
    boolean behind =
        i > 0
            && body.get(i).kind() == Kind.YEAR
            && body.get(i).link().isSameLine()
            && body.get(i - 1).kind().isValue();
    boolean last = behind && (i + 1 >= end || body.get(i).lineEnd());
    return last
        || behind && body.get(i + 1).link().isSameLine() && body.get(i + 1).kind().isValue();
  }

  /** The fewest values that the values of one line can be: spaces within part thousands. */
  static int fewest(List<Piece> line) {
    return count(line.stream().filter(p -> p.kind().isValue()).toList()).fewest();
  }

  private static Values count(List<Piece> run) {
    int fewest = 0;
    int most = 0;
    boolean joined = false;
    for (int i = 0; i < run.size(); i++) {
      Piece piece = run.get(i);
      if (piece.kind().isAside()) {
        most += i > 0 && piece.link().isSameLine() && CHANGE.matches(piece.text()) ? 1 : 0;
        continue;
      }
      boolean plain = i > 0 && (piece.link() == Link.PLAIN || piece.link() == Link.WIDE);
      String before = i > 0 ? run.get(i - 1).text() : "";
      boolean joins =
          plain
              && (CellText.arePrinted(before, piece.text())
                  || joined && CellText.isThousands("1", piece.text()));
      joined = joins;
      fewest += joins ? 0 : 1;
      most += joins && piece.text().startsWith("0") ? 0 : 1;
    }
    return new Values(fewest, most);
  }

  /**
   * How many values most runs have, if thousands are joined wherever they may be, or another number
   * that many more of them can have; 0 when there are none.
   */
  public int usual() {
    int joined = usualJoined();
    int best = joined;
    for (Values v : values.subList(0, Math.min(MOST_ASKED, values.size()))) {
      best = fitting(v.fewest()) > fitting(best) ? v.fewest() : best;
    }
    return fitting(best) - fitting(joined) > values.size() * MANY_MORE ? best : joined;
  }

  /** How many runs can have so many values, thousands joined or not. */
  private long fitting(int count) {
    return values.stream().filter(v -> v.fewest() <= count && count <= v.most()).count();
  }

  private int usualJoined() {
    int best = 0;
    int bestCount = 0;
    for (Values v : values) {
      int n = v.fewest();
      int count = (int) values.stream().filter(o -> o.fewest() == n).count();
      if (count > bestCount || count == bestCount && n > best) {
        best = n;
        bestCount = count;
      }
      if (values.size() > 400) {
        break;
      }
    }
    return best;
  }

  /** Whether nearly all rows can have so many values, thousands joined or not. */
  public boolean mayBe(int count) {
    return !values.isEmpty() && fitting(count) >= values.size() * NEARLY_ALL;
  }

  /**
   * How many values every row has, when no row leaves a doubt of it; 0 when rows differ or are few.
   */
  public int regular() {
    if (values.size() < FEWEST_REGULAR) {
      return 0;
    }
    Values first = values.get(0);
    boolean regular =
        values.stream().allMatch(v -> v.fewest() == v.most() && v.fewest() == first.fewest());
    return regular ? first.fewest() : 0;
  }

  /** How many texts stand between the values of most rows; 0 when there are fewer than three. */
  public int wordsBetween() {
    if (texts.size() < 3) {
      return 0;
    }
    List<Integer> between = new ArrayList<>(texts.subList(1, texts.size()));
    between.sort(null);
    return between.get(between.size() / 2);
  }

  @Override
  public String toString() {
    return values + " " + texts;
  }

  /** How odd so many columns would be. */
  public double cost(int columns) {
    if (values.isEmpty()) {
      return 0;
    }
    double best = WEIGHT * 2;
    for (int words = 1; words < columns; words++) {
      int v = columns - words;
      double misfit = misfit(v);
      double cost = WEIGHT * (misfit + lacking(behind && words > 1 ? words - 1 : words));
      best = Math.min(best, cost);
      if (words > 12) {
        break;
      }
    }
    return best;
  }

  /** Too many values for the columns can hardly be; too few may be blanks. */
  private double misfit(int v) {
    double misfit = 0;
    for (Values run : values) {
      misfit += run.fewest() > v ? 2 : run.most() < v ? 0.35 : 0;
    }
    boolean reached = values.stream().anyMatch(run -> run.most() >= v);
    return misfit / values.size() + (reached ? 0 : 0.7);
  }

  /** Share of the rows that have fewer texts than that; the first row may have lost some. */
  private double lacking(int words) {
    if (words == 1 || texts.size() < 2) {
      return words > 1 && texts.get(0) < words ? 1 : 0;
    }
    long lacking = texts.stream().skip(1).filter(t -> t < words).count();
    boolean groups = words == 2 && twos >= FEWEST_GROUPS;
    return (groups ? GROUPS : 1) * lacking / (texts.size() - 1);
  }
}
