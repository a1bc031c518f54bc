package org.figurebook.recover.line;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.figurebook.document.Form;
import org.figurebook.recover.piece.CellText;
import org.figurebook.recover.piece.Kind;
import org.figurebook.recover.piece.Link;
import org.figurebook.recover.piece.Piece;

/** Numbers within the words of an English label: ages, lengths of time, dates. */
final class LatinLabels {
  private static final String MONTH =
      "(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?"
          + "|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)";

  /** What a year or a day goes on from. */
  private static final Pattern DATED =
      Pattern.compile(
          "(?:.*\\s)?(?:in|of|as at|at|since|from|during|for|end|mid|year|years|(?:\\d{1,2} )?"
              + MONTH
              + ")",
          Pattern.CASE_INSENSITIVE);

  private static final Form MONTHS = Form.of(MONTH + "(?: .*)?");

  /** "August 31, 2024", "Month ended June 30, 2024". */
  private static final Form ENDS_IN_MONTH = Form.of("(?:.*\\s)?" + MONTH);

  private static final Form DAY = Form.of("\\d{1,2},");
  private static final Form LIMIT =
      Form.of(
          "(?:Below|Under|Over|Above|Aged?|Less than|More than|Fewer than|At least|Up to|Within"
              + "|Not more than)");
  private static final Form LIMITED =
      Form.of(
          "(?:or|and|to|years?|months?|days?|hours?|minutes?)(?: .*)?"
              + "|[a-z]+ (?:and|or) (?:over|above|more|under|below|less|fewer)");
  private static final Form TIME = Form.of("(?:years?|months?|weeks?|days?|hours?|minutes?)");
  private static final Form CAPITAL = Form.of("[A-Z][a-z].*");
  private static final Form LOWER = Form.of("[a-z]{2,}.*");
  private static final Form SMALL_NUMBER = Form.of("\\d{1,3}");
  private static final Form RANGE = Form.of("\\d{1,3} (?:to|[-–]) \\d{1,3}");

  private LatinLabels() {}

  /** The pieces of a line, those of one label joined. */
  static List<Piece> join(List<Piece> pieces) {
    return withDates(withGrade(withLimits(withPercent(pieces))));
  }

  /** "% Change": the sign that begins an English heading. */
  private static List<Piece> withPercent(List<Piece> pieces) {
    List<Piece> out = new ArrayList<>();
    for (Piece piece : pieces) {
      Piece before = out.isEmpty() ? null : out.get(out.size() - 1);
      boolean heading =
          before != null
              && before.text().equals("%")
              && piece.link() == Link.PLAIN
              && piece.isText()
              && CAPITAL.matches(piece.text());
      if (heading) {
        out.set(out.size() - 1, before.upTo(piece, "% " + piece.text()).asText());
      } else {
        out.add(piece);
      }
    }
    return out;
  }

  /** The first piece with those behind it that say from which number or to which it reaches. */
  private static List<Piece> withLimits(List<Piece> pieces) {
    int end = isLimitAlone(pieces) || isTime(pieces) ? 2 : limits(pieces);
    boolean before = end < pieces.size() && pieces.get(end).kind().isValue();
    if (end < 2 || end < pieces.size() && !before) {
      return pieces;
    }
    Piece label = pieces.get(0);
    for (Piece next : pieces.subList(1, end)) {
      label = label.upTo(next, label.text() + " " + next.text());
    }
    List<Piece> out = new ArrayList<>(List.of(label.asText()));
    out.addAll(pieces.subList(end, pieces.size()));
    return out;
  }

  /** "Grade 1 historic buildings 173 141 32": a number that words stand around is one of them. */
  private static List<Piece> withGrade(List<Piece> pieces) {
    boolean within =
        pieces.size() > 4
            && pieces.get(0).isText()
            && isLatin(pieces.get(0))
            && SMALL_NUMBER.matches(pieces.get(1).text())
            && pieces.get(1).link() == Link.PLAIN
            && pieces.get(2).isText()
            && LOWER.matches(pieces.get(2).text())
            && pieces.get(2).link() == Link.PLAIN
            && pieces.stream().skip(3).allMatch(p -> p.kind().isValue());
    if (!within) {
      return pieces;
    }
    String words =
        String.join(" ", pieces.get(0).text(), pieces.get(1).text(), pieces.get(2).text());
    List<Piece> out = new ArrayList<>(pieces.subList(3, pieces.size()));
    out.add(0, pieces.get(0).upTo(pieces.get(2), words).asText());
    return out;
  }

  /** A number of years or days alone on its line is the rest of a heading or label. */
  private static boolean isTime(List<Piece> pieces) {
    return pieces.size() == 2
        && isSmall(pieces.get(0))
        && pieces.get(1).link() == Link.PLAIN
        && TIME.matches(pieces.get(1).text());
  }

  /** "Within 12", with what is counted on the next line. */
  private static boolean isLimitAlone(List<Piece> pieces) {
    return pieces.size() == 2 && LIMIT.matches(pieces.get(0).text()) && isSmall(pieces.get(1));
  }

  /** How many pieces at the start of a line make such a label; 0 when they make none. */
  private static int limits(List<Piece> pieces) {
    if (pieces.size() < 3) {
      return 0;
    }
    boolean limit = LIMIT.matches(pieces.get(0).text());
    int end = limit && isSmall(pieces.get(1)) ? 2 : isSmall(pieces.get(0)) ? 1 : 0;
    if (end == 1 && pieces.size() > 4 && isRange(pieces)) {
      end = 3;
    }
    if (end > 0 && LIMITED.matches(pieces.get(end).text())) {
      return end + 1;
    }
    boolean ranged = end == 0 && RANGE.matches(pieces.get(0).text());
    if (ranged && LIMITED.matches(pieces.get(1).text())) {
      return 2;
    }
    return end;
  }

  /** Two small numbers, the second the greater, with a dash between them and values behind. */
  private static boolean isRange(List<Piece> pieces) {
    return pieces.get(1).kind() == Kind.DASH
        && isSmall(pieces.get(2))
        && Integer.parseInt(pieces.get(0).text()) < Integer.parseInt(pieces.get(2).text())
        && pieces.subList(3, pieces.size()).stream().filter(p -> p.kind().isNumber()).count() >= 2;
  }

  private static boolean isSmall(Piece piece) {
    return SMALL_NUMBER.matches(piece.text());
  }

  /** "Cases in 2016", "as at 31 March 2012". */
  private static List<Piece> withDates(List<Piece> pieces) {
    List<Piece> out = new ArrayList<>();
    for (int i = 0; i < pieces.size(); i++) {
      Piece piece = pieces.get(i);
      Piece before = out.isEmpty() ? null : out.get(out.size() - 1);
      boolean day =
          piece.kind() == Kind.INTEGER
              && i + 1 < pieces.size()
              && pieces.get(i + 1).link() == Link.PLAIN
              && MONTHS.matches(pieces.get(i + 1).text());
      boolean goesOn =
          before != null
              && before.isText()
              && piece.link() == Link.PLAIN
              && (piece.kind() == Kind.YEAR
                      && isLatin(before)
                      && DATED.matcher(before.text()).matches()
                  || day && isLatin(before)
                  || MONTHS.matches(piece.text()) && endsInDay(before));
      boolean full =
          before != null
              && i + 1 < pieces.size()
              && piece.link() == Link.PLAIN
              && DAY.matches(piece.text())
              && pieces.get(i + 1).kind() == Kind.YEAR
              && pieces.get(i + 1).link() == Link.PLAIN
              && ENDS_IN_MONTH.matches(before.text());
      if (full) {
        Piece year = pieces.get(++i);
        String date = String.join(" ", before.text(), piece.text(), year.text());
        out.set(out.size() - 1, before.upTo(year, date).asText());
      } else if (goesOn) {
        out.set(out.size() - 1, before.upTo(piece, before.text() + " " + piece.text()).asText());
      } else {
        out.add(piece);
      }
    }
    return out;
  }

  private static boolean isLatin(Piece piece) {
    return Character.isLetter(piece.text().charAt(piece.text().length() - 1))
        && !CellText.isWide(piece.text().charAt(piece.text().length() - 1));
  }

  private static boolean endsInDay(Piece before) {
    String text = before.text();
    int n = text.length();
    return n > 3 && Character.isDigit(text.charAt(n - 1)) && text.indexOf(' ') > 0;
  }
}
