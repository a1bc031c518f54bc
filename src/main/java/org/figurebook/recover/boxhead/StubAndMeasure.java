package org.figurebook.recover.boxhead;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.figurebook.document.Form;
import org.figurebook.recover.piece.Link;
import org.figurebook.recover.piece.Piece;
import org.figurebook.recover.piece.PieceLines;
import org.figurebook.recover.piece.StubWords;

/**
 * An English line over nothing but periods that begins with what rows are called and goes on with
 * what is measured, District Number of ferries: the heading of the labels and one over the periods.
 */
public final class StubAndMeasure {
  private static final int FEWEST_PERIODS = 2;

  /** How what is measured begins. */
  private static final Form MEASURE =
      Form.of(
          "(?:Number|No\\.|Nos\\.|Amount|Total|Average|Median|Mean|Percentage|Rate|Share|Proportion|Value|Volume|Quantity|Expenditure|Revenue|Cost|Staff cost|Strength|Establishment|Actual|Estimated|Approved|Annual|Monthly|Daily|Waiting|Provision)\\b.*");

  /** One capital, and a unit in brackets. */
  private static final Form PHRASE = Form.of("[A-Z][^A-Z(]* ?\\([^()]*\\)");

  private StubAndMeasure() {}

  /** The pieces before the first row, such a line in two; the same list where there is none. */
  public static List<Piece> parted(List<Piece> pieces, int data) {
    for (int i = 0; i + 1 < data; i++) {
      Piece piece = pieces.get(i);
      int cut = piece.isText() && piece.isAlone() ? piece.text().indexOf(' ') : -1;
      boolean words = cut > 0 && isOverWords(pieces, i + 1, data);
      boolean over = words || cut > 0 && isOverPeriods(pieces, i + 1, data);
      if (over && areTwo(piece.text(), cut)) {
        List<Piece> out = new ArrayList<>(pieces);
        if (words) {
          out.remove(i + 1);
          out.addAll(i + 1, eachWord(pieces.get(i + 1)));
        }
        Piece rest = piece.part(cut + 1, piece.text().length()).asText();
        out.set(i, piece.part(0, cut).asText());
        out.add(i + 1, rest.withLink(Link.WIDE));
        return out;
      }
    }
    return pieces;
  }

  private static List<Piece> eachWord(Piece line) {
    List<Piece> words = new ArrayList<>();
    int from = 0;
    for (String word : line.text().split(" ")) {
      Piece part = line.part(from, from + word.length()).asText();
      words.add(from == 0 ? part : part.withLink(Link.PLAIN));
      from += word.length() + 1;
    }
    return words;
  }

  private static boolean areTwo(String line, int cut) {
    String rest = line.substring(cut + 1);
    boolean measure = MEASURE.matches(rest) || PHRASE.matches(rest);
    return StubWords.are(line.substring(0, cut))
        && Character.isUpperCase(line.charAt(0))
        && Character.isUpperCase(rest.charAt(0))
        && measure;
  }

  /** Whether words with a capital each, one for each value of the first row, are the last line. */
  private static boolean isOverWords(List<Piece> pieces, int from, int data) {
    if (from + 1 != data || !pieces.get(from).isText() || data >= pieces.size()) {
      return false;
    }
    String[] words = pieces.get(from).text().split(" ");
    long capitals = Arrays.stream(words).filter(w -> Character.isUpperCase(w.charAt(0))).count();
    long values =
        pieces.subList(data, PieceLines.next(pieces, data)).stream()
            .filter(piece -> piece.kind().isValue())
            .count();
    return words.length >= FEWEST_PERIODS && capitals == words.length && values == words.length;
  }

  private static boolean isOverPeriods(List<Piece> pieces, int from, int data) {
    int next = PieceLines.next(pieces, from);
    return next <= data
        && next - from >= FEWEST_PERIODS
        && pieces.subList(from, next).stream().allMatch(Piece::isPeriod);
  }
}
