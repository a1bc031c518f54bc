package org.figurebook.recover.boxhead;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.figurebook.document.Form;
import org.figurebook.recover.piece.Capitals;
import org.figurebook.recover.piece.CellText;
import org.figurebook.recover.piece.ClassLabels;
import org.figurebook.recover.piece.Kind;
import org.figurebook.recover.piece.Link;
import org.figurebook.recover.piece.Piece;
import org.figurebook.recover.piece.Words;

/**
 * English headings: they stand one space apart, each begins with a capital and goes on, on the same
 * line or the next, in small letters.
 */
final class LatinHeads {
  private static final Form SMALL =
      Form.of("[a-z][A-Za-z\\-,.’'/]*(?:\\d|[(（]\\d{1,2}[)）])?(?: .*)?");

  /** A heading of a change, before the years that are compared. */
  private static final Form CHANGE =
      Form.of(".*(?:[Cc]hange|[Gg]rowth|變動|變化|增減|[增變升]幅)(?: ?[(（]?%[)）]?|百分[率比])?");

  private static final Pattern COMPARED =
      Pattern.compile("[(（]?((?:19|20)[0-9]{2}) ?[/／] ?((?:19|20)[0-9]{2})[)）]?");

  private static final Form STOPS = Form.of("[A-Z].* (?:of|in|to|for|by)");

  private LatinHeads() {}

  /** The pieces, cut before each capital that may begin a heading. */
  static List<Piece> parted(List<Piece> pieces) {
    List<Piece> out = new ArrayList<>();
    for (Piece piece : pieces) {
      boolean joined = piece.lastLine() > piece.line() && CellText.hasWide(piece.text());
      boolean english = piece.isText() && !joined && !ClassLabels.isInWords(piece.text());
      List<String> parts = english ? Capitals.parts(piece.text()) : List.of(piece.text());
      for (int k = 0; k < parts.size(); k++) {
        if (parts.size() == 1) {
          out.add(piece);
          break;
        }
        String part = parts.get(k);
        out.add(
            new Piece(
                part,
                Kind.of(part),
                k == 0 ? piece.link() : Link.PLAIN,
                piece.line(),
                piece.character(),
                piece.lastLine(),
                k == 0 && piece.lineStart(),
                k == parts.size() - 1 && piece.lineEnd()));
      }
    }
    return out;
  }

  /**
   * Headings that all stop at a small word, as many as years stand behind them, printed in the
   * lines below: each goes with its year.
   */
  static List<Piece> paired(List<Piece> atoms) {
    int from = 0;
    while (from < atoms.size() && !stops(atoms.get(from))) {
      from++;
    }
    int end = from;
    while (end < atoms.size() && stops(atoms.get(end))) {
      end++;
    }
    int count = end - from;
    if (count < 2 || end + count > atoms.size()) {
      return atoms;
    }
    List<Piece> out = new ArrayList<>(atoms.subList(0, from));
    for (int k = 0; k < count; k++) {
      if (!atoms.get(end + k).isPeriod()) {
        return atoms;
      }
      out.add(atoms.get(from + k).plus(atoms.get(end + k)).asText());
    }
    out.addAll(atoms.subList(end + count, atoms.size()));
    return out;
  }

  private static boolean stops(Piece piece) {
    return piece.isText() && STOPS.matches(piece.text());
  }

  /** English headings cut before every capital and every unit, whatever stands before it. */
  static List<String> atCapitals(List<String> headings) {
    List<String> out = new ArrayList<>();
    for (String heading : headings) {
      for (String word : heading.split(" ")) {
        char first = word.charAt(0);
        boolean opens = Character.isUpperCase(first) || first == '$' || first == '%';
        opens &= out.isEmpty() || !Capitals.goesOnSign(out.get(out.size() - 1), word);
        opens |= out.isEmpty();
        if (opens) {
          out.add(word);
        } else {
          out.set(out.size() - 1, out.get(out.size() - 1) + " " + word);
        }
      }
    }
    return out;
  }

  /** What it costs to open a heading with a piece; less than 0 when this has nothing to say. */
  static double opens(Piece before, Piece piece) {
    if (isOfChange(before, piece)) {
      return 3;
    }
    if (!isLatin(before, piece)) {
      return -1;
    }
    if (SMALL.matches(piece.text()) || Capitals.leadsOn(before.text())) {
      return 3;
    }
    boolean capitals = piece.link() == Link.PLAIN && isCapital(lastWord(before.text()));
    return capitals ? 0.5 : -1;
  }

  /** What it costs to go on in a heading; less than 0 when this has nothing to say. */
  static double goesOn(Piece before, Piece piece) {
    if (isOfChange(before, piece)) {
      return 0;
    }
    if (!isLatin(before, piece)) {
      return -1;
    }
    if (SMALL.matches(piece.text()) || Capitals.leadsOn(before.text())) {
      return 0;
    }
    boolean capitals = piece.link() == Link.PLAIN && isCapital(lastWord(before.text()));
    return capitals && !Words.isTotal(piece.text()) ? 0.3 : -1;
  }

  /** Whether words in small letters end before a capital: residents | Visitors. */
  static boolean beginsAnew(Piece before, Piece piece) {
    return isLatin(before, piece)
        && isCapital(piece.text())
        && Character.isLowerCase(lastWord(before.text()).charAt(0));
  }

  /** Whether a piece says of which year over which other a change is. */
  static boolean isOfChange(Piece before, Piece piece) {
    return isCompared(piece) && CHANGE.matches(before.text());
  }

  /** Whether a piece is a year over an earlier one: 2024/2023. */
  static boolean isCompared(Piece piece) {
    Matcher years = COMPARED.matcher(piece.text());
    return years.matches() && years.group(1).compareTo(years.group(2)) > 0;
  }

  private static boolean isLatin(Piece before, Piece piece) {
    return before.isText()
        && piece.isText()
        && piece.link() != Link.WIDE
        && (Character.isLetter(piece.text().charAt(0)) || Capitals.leadsOn(before.text()))
        && !CellText.isWide(piece.text().charAt(0))
        && !CellText.isWide(before.text().charAt(before.text().length() - 1));
  }

  private static boolean isCapital(String word) {
    return Character.isUpperCase(word.charAt(0));
  }

  private static String lastWord(String text) {
    return text.substring(text.lastIndexOf(' ') + 1);
  }
}
