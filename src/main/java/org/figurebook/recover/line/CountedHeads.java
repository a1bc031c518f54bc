package org.figurebook.recover.line;

import java.util.ArrayList;
import java.util.List;
import org.figurebook.document.Form;
import org.figurebook.recover.piece.Kind;
import org.figurebook.recover.piece.Link;
import org.figurebook.recover.piece.Piece;
import org.figurebook.recover.piece.PieceLines;

/**
 * Headings that only count: years of two digits, 23 24 25 or 22/23 23/24, and sizes, 1 2 3 4. Where
 * such a line stands before the first row and a row of as many values below it, it is a boxhead.
 */
final class CountedHeads {
  private static final Form SMALL = Form.of("\\d{1,2}");

  /** What stands behind the last of the sizes. */
  private static final Form OPEN = Form.of("(?:and|or) (?:over|above|more)|[及或]以上");

  private static final Form OPEN_END =
      Form.of("\\d{1,2} (?:(?:and|or) (?:over|above|more)|[及或]以上)");
  private static final Form SPAN = Form.of("\\d\\d[/／–-]\\d\\d");
  private static final int FEWEST_ALONE = 3;
  private static final int FEWEST_LABELLED = 4;
  private static final int FEWEST_SPANS = 2;
  private static final int CENTURY = 100;

  /** Lines of words between a boxhead and its first row: names of groups. */
  private static final int MOST_WORDS = 2;

  private CountedHeads() {}

  /** The pieces, those of such headings taken for periods. */
  static List<Piece> asPeriods(List<Piece> pieces) {
    List<Piece> out = new ArrayList<>();
    boolean rows = false;
    for (int from = 0, end; from < pieces.size(); from = end) {
      end = PieceLines.next(pieces, from);
      List<Piece> line = withOpenEnd(pieces.subList(from, end));
      rows &= line.get(0).link() != Link.BREAK;
      boolean head = !rows && isHead(line, pieces, end);
      for (Piece piece : line) {
        boolean counts = head && (isSmall(piece) || SPAN.matches(piece.text()));
        out.add(counts ? piece.as(Kind.YEAR) : piece);
      }
      rows |= !head && line.stream().anyMatch(p -> p.kind().isValue());
    }
    return out;
  }

  /** The line with the words behind its last number joined to that: 3 | 4 and over. */
  private static List<Piece> withOpenEnd(List<Piece> line) {
    int last = line.size() - 1;
    boolean open =
        last > 2
            && OPEN.matches(line.get(last).text())
            && SMALL.matches(line.get(last - 1).text())
            && SMALL.matches(line.get(last - 2).text());
    if (!open) {
      return line;
    }
    List<Piece> out = new ArrayList<>(line.subList(0, last));
    String whole = line.get(last - 1).text() + " " + line.get(last).text();
    out.set(last - 1, line.get(last - 1).upTo(line.get(last), whole).asText());
    return out;
  }

  private static boolean isSmall(Piece piece) {
    return SMALL.matches(piece.text()) || OPEN_END.matches(piece.text());
  }

  private static boolean isHead(List<Piece> line, List<Piece> pieces, int end) {
    boolean labelled = line.get(0).isText() && !SPAN.matches(line.get(0).text());
    int last = line.size();
    while (labelled && last > FEWEST_LABELLED && isWords(line.get(last - 1))) {
      last--;
    }
    List<Piece> counts = line.subList(labelled ? 1 : 0, last);
    boolean spans = counts.stream().allMatch(p -> SPAN.matches(p.text()));
    boolean small = counts.stream().allMatch(CountedHeads::isSmall);
    int fewest = spans ? FEWEST_SPANS : labelled ? FEWEST_LABELLED : FEWEST_ALONE;
    boolean form = (spans || small) && counts.size() >= fewest && follow(counts);
    return form && isOverRow(pieces, end, line.size() - (labelled ? 1 : 0));
  }

  /** Words behind the last count: what the row says of all. */
  private static boolean isWords(Piece piece) {
    return piece.isText() && !isSmall(piece) && !SPAN.matches(piece.text());
  }

  /** Whether each number is the next after the one before it, or the first again of a run. */
  private static boolean follow(List<Piece> counts) {
    int run = 1;
    while (run < counts.size() && isNext(counts.get(run - 1), counts.get(run))) {
      run++;
    }
    boolean whole = run >= FEWEST_SPANS && counts.size() % run == 0;
    for (int i = run; i < counts.size(); i++) {
      whole &= counts.get(i).text().equals(counts.get(i - run).text());
    }
    return whole;
  }

  private static boolean isNext(Piece before, Piece piece) {
    return (first(before) + 1) % CENTURY == first(piece) % CENTURY;
  }

  private static int first(Piece piece) {
    String text = piece.text();
    int end = text.length() > 1 && Character.isDigit(text.charAt(1)) ? 2 : 1;
    return Integer.parseInt(text.substring(0, end));
  }

  /** Whether a label and as many values, or more where thousands are parted, stand soon below. */
  private static boolean isOverRow(List<Piece> pieces, int from, int count) {
    int at = from;
    for (int lines = 0; at < pieces.size() && lines <= MOST_WORDS; lines++) {
      List<Piece> row = pieces.subList(at, PieceLines.next(pieces, at));
      long values = row.stream().filter(p -> p.kind().isValue()).count();
      if (!row.get(0).isText() || values > 0) {
        return row.get(0).isText() && values >= count && !follows(row, count);
      }
      at += row.size();
    }
    return false;
  }

  /** Whether the values of a row count on themselves, as those of a list would. */
  private static boolean follows(List<Piece> row, int count) {
    List<Piece> last = row.subList(row.size() - Math.min(count, row.size()), row.size());
    return last.stream().allMatch(p -> SMALL.matches(p.text())) && follow(last);
  }
}
