package org.figurebook.recover;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.figurebook.document.Form;

/**
 * English headings: they stand one space apart, each begins with a capital and goes on, on the same
 * line or the next, in small letters.
 */
final class LatinHeads {
  private static final Form CAPITAL = Form.of("[A-Z][a-z].*|No\\..*|[A-Z]{2,}.*");
  private static final Form SMALL = Form.of("[a-z][A-Za-z\\-,.’'/]*\\d?(?: .*)?");
  private static final Pattern LEADS_ON =
      Pattern.compile(
          "(?:.* )?(?:of|the|and|for|in|per|to|at|by|on|from|or|&|a|an|with|under|as)|.*[/,–-]");

  private static final Form STOPS = Form.of("[A-Z].* (?:of|in|to|for|by)");

  private static final int FEWEST = 4;
  private static final int SHORTEST = 4;

  private LatinHeads() {}

  /** The pieces, cut before each capital that may begin a heading. */
  static List<Piece> parted(List<Piece> pieces) {
    List<Piece> out = new ArrayList<>();
    for (Piece piece : pieces) {
      List<String> parts = piece.isText() ? parts(piece.text()) : List.of(piece.text());
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
      if (!HeadFit.isPeriod(atoms.get(end + k))) {
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

  /** Whether a line is several headings side by side: many capitals, or one heading again. */
  static boolean areSeveral(String text) {
    if (text.length() < FEWEST * SHORTEST || text.charAt(text.length() - 1) == ',') {
      return false;
    }
    List<String> parts = parts(text);
    boolean again = parts.stream().map(LatinHeads::firstWord).distinct().count() < parts.size();
    boolean same = parts.size() == FEWEST - 1 && parts.stream().distinct().count() == 1;
    return parts.size() >= FEWEST && again || same;
  }

  /** English headings cut before every capital, whatever stands before it. */
  static List<String> atCapitals(List<String> headings) {
    List<String> out = new ArrayList<>();
    for (String heading : headings) {
      for (String word : heading.split(" ")) {
        boolean opens = Character.isUpperCase(word.charAt(0)) || out.isEmpty();
        if (opens) {
          out.add(word);
        } else {
          out.set(out.size() - 1, out.get(out.size() - 1) + " " + word);
        }
      }
    }
    return out;
  }

  private static String firstWord(String text) {
    int space = text.indexOf(' ');
    return space < 0 ? text : text.substring(0, space);
  }

  private static List<String> parts(String text) {
    List<String> out = new ArrayList<>();
    StringBuilder open = new StringBuilder();
    for (String word : text.split(" ")) {
      boolean share = word.equals("%") && open.toString().equals("No.");
      boolean cut =
          share
              || open.length() > 0
                  && CAPITAL.matches(word)
                  && CellText.depth(open.toString()) == 0
                  && (!LEADS_ON.matcher(open).matches() || open.toString().startsWith(word + " "));
      if (cut) {
        out.add(open.toString());
        open.setLength(0);
      }
      open.append(open.length() > 0 ? " " : "").append(word);
    }
    out.add(open.toString());
    return out;
  }

  /** What it costs to open a heading with a piece; less than 0 when this has nothing to say. */
  static double opens(Piece before, Piece piece) {
    if (!isLatin(before, piece)) {
      return -1;
    }
    if (SMALL.matches(piece.text()) || LEADS_ON.matcher(before.text()).matches()) {
      return 3;
    }
    boolean capitals = piece.link() == Link.PLAIN && isCapital(lastWord(before.text()));
    return capitals ? 0.5 : -1;
  }

  /** What it costs to go on in a heading; less than 0 when this has nothing to say. */
  static double goesOn(Piece before, Piece piece) {
    if (!isLatin(before, piece)) {
      return -1;
    }
    if (SMALL.matches(piece.text()) || LEADS_ON.matcher(before.text()).matches()) {
      return 0;
    }
    boolean capitals = piece.link() == Link.PLAIN && isCapital(lastWord(before.text()));
    return capitals && !Words.isTotal(piece.text()) ? 0.3 : -1;
  }

  private static boolean isLatin(Piece before, Piece piece) {
    return before.isText()
        && piece.isText()
        && piece.link() != Link.WIDE
        && Character.isLetter(piece.text().charAt(0))
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
