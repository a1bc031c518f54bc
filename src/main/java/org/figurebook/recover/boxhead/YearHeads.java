package org.figurebook.recover.boxhead;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.figurebook.document.Form;
import org.figurebook.recover.piece.Kind;
import org.figurebook.recover.piece.Link;
import org.figurebook.recover.piece.Piece;
import org.figurebook.recover.piece.PieceLines;

/**
 * Periods of a boxhead with what else stands on their line: the same words behind each, 2023/24
 * school year 2024/25 school year, make headings with them; a bracket or the years of a comparison
 * before them end the last heading of the row above.
 */
final class YearHeads {
  private static final Pattern YEAR =
      Pattern.compile("(?:^|(?<= ))(?:19|20)\\d\\d(?:[-–/／](?:\\d{4}|\\d{2}))?(?= )");

  /** The mark of a note behind a word. */
  private static final Form MARK = Form.of("(?<=\\p{L})[\\d*#^§†‡@]{1,2}$");

  private static final int FEWEST = 2;

  private YearHeads() {}

  /** The pieces, those of such lines parted before each period. */
  static List<Piece> parted(List<Piece> printed) {
    List<Piece> pieces = ended(printed);
    List<Piece> out = new ArrayList<>();
    for (int from = 0; from < pieces.size(); ) {
      int end = PieceLines.next(pieces, from);
      out.addAll(line(pieces.subList(from, end)));
      from = end;
    }
    return out;
  }

  /** The pieces, what ends the row above joined to its last heading. */
  private static List<Piece> ended(List<Piece> pieces) {
    List<Piece> out = new ArrayList<>();
    for (int i = 0; i < pieces.size(); i++) {
      Piece piece = pieces.get(i);
      Piece before = out.isEmpty() ? null : out.get(out.size() - 1);
      boolean several = i + 1 < pieces.size() && LatinHeads.isCompared(pieces.get(i + 1));
      boolean compared = before != null && !several && LatinHeads.isOfChange(before, piece);
      if (compared || before != null && isBracketOf(before, pieces, i)) {
        out.set(
            out.size() - 1,
            before
                .plus(piece)
                .asText()
                .withEnds(before.lineStart(), piece.lineStart() || piece.lineEnd()));
      } else {
        boolean ended = before != null && before.lineEnd();
        out.add(ended ? piece.withEnds(true, piece.lineEnd()) : piece);
      }
    }
    return out;
  }

  /** Whether a bracket begins a line of periods below words without one. */
  private static boolean isBracketOf(Piece before, List<Piece> pieces, int i) {
    Piece piece = pieces.get(i);
    int end = PieceLines.next(pieces, i);
    return piece.lineStart()
        && piece.opensBracket()
        && (piece.text().endsWith(")") || piece.text().endsWith("）"))
        && before.isText()
        && !before.isPeriod()
        && (before.isAlone() || before.link() == Link.WIDE)
        && end > i + FEWEST
        && pieces.subList(i + 1, end).stream().allMatch(Piece::isPeriod);
  }

  private static List<Piece> line(List<Piece> line) {
    boolean one = line.stream().skip(1).allMatch(p -> p.link() == Link.PLAIN);
    if (line.size() < 2 || !line.get(0).isPeriod() || !one) {
      return line;
    }
    Piece whole = line.get(0);
    for (Piece next : line.subList(1, line.size())) {
      whole = whole.upTo(next, whole.text() + " " + next.text());
    }
    List<Piece> out = new ArrayList<>();
    Matcher year = YEAR.matcher(whole.text());
    int from = -1;
    while (year.find()) {
      if (from >= 0) {
        out.add(whole.part(from, year.start() - 1));
      }
      from = year.start();
    }
    if (from < 0 || !YEAR.matcher(whole.text()).lookingAt()) {
      return line;
    }
    out.add(whole.part(from, whole.text().length()));
    String words = words(out.get(0));
    boolean alike = out.size() > 1 && out.stream().allMatch(p -> words(p).equals(words));
    return alike && !words.isEmpty() && Character.isLetter(words.charAt(0))
        ? out.stream().map(p -> p.as(Kind.YEAR)).toList()
        : line;
  }

  private static String words(Piece heading) {
    String text = MARK.replacedIn(heading.text(), "");
    int space = text.indexOf(' ');
    return space < 0 ? "-" : text.substring(space + 1);
  }
}
