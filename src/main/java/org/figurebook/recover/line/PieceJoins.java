package org.figurebook.recover.line;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.figurebook.document.Form;
import org.figurebook.recover.piece.Kind;
import org.figurebook.recover.piece.Link;
import org.figurebook.recover.piece.Piece;

/** Joins the pieces of one line that cannot stand in two cells, and parts what is two periods. */
final class PieceJoins {
  private static final Form BEFORE_NUMBER = Form.of(Kind.BOUND + "|\\$|HK\\$|US\\$|港幣");
  private static final Form LIMIT = Form.of("[<>≤≥＜＞]");
  private static final Form MONTH = Form.of("\\d{1,2}月(?:\\d{1,2}日)?(?:底|中|初)?");

  /** A part of a year, the year behind it. */
  private static final Form QUARTER = Form.of("Q[1-4]|[1-4]Q|H[12]|[12]H");

  private static final Form SORT_OF_YEAR =
      Form.of("(?i:school|academic|financial|fiscal|calendar)");
  private static final Form DAY = Form.of("\\d{1,2}日");
  private static final Pattern PERIODS =
      Pattern.compile(
          "(?:19|20)\\d\\d(?:[-–/／](?:19|20)?\\d\\d)?(?:財政年度|年度|學年|年)(?=(?:19|20)\\d\\d)");

  private static final Form WHOLE_YEAR = Form.of("(?:19|20)\\d\\d年");
  private static final Form WHOLE_MONTH = Form.of("(?:19|20)\\d\\d年\\d{1,2}月");

  private static final Set<String> CONNECTIVES = Set.of("and", "or", "&");

  private PieceJoins() {}

  /** The pieces of a line, joined. */
  static List<Piece> join(List<Piece> tokens) {
    List<Piece> whole =
        LabelPieces.withOrdinals(TurnPieces.withNumbered(UnitJoins.withThousandsBroken(tokens)));
    List<Piece> pieces =
        LabelPieces.withBullet(LabelPieces.withNumber(UnitJoins.withMoney(withBrackets(whole))));
    pieces = LabelPieces.withoutSharedBracket(pieces);
    pieces =
        withDates(
            LabelPieces.withLimit(
                LabelPieces.withRange(withBounds(withDashes(LabelPieces.withSpan(pieces))))));
    List<Piece> joined =
        UnitJoins.withThousands(
            UnitJoins.withUnits(
                UnitJoins.withUnits(
                    LabelPieces.withLimits(
                        LabelPieces.withNotes(LatinLabels.join(withLatin(pieces)))))));
    return Negatives.asValues(LabelPieces.withCompared(joined));
  }

  /** Periods printed without a gap between them, each a piece of its own. */
  static List<Piece> parted(List<Piece> pieces) {
    List<Piece> out = new ArrayList<>();
    for (Piece piece : pieces) {
      char first = piece.text().charAt(0);
      if (first != '1' && first != '2') {
        out.add(piece);
        continue;
      }
      Matcher matcher = PERIODS.matcher(piece.text());
      int from = 0;
      while (matcher.find() && matcher.start() == from) {
        out.add(piece.part(from, matcher.end()));
        from = matcher.end();
      }
      out.add(from == 0 ? piece : piece.part(from, piece.text().length()));
    }
    return out;
  }

  private static Piece last(List<Piece> pieces) {
    return pieces.isEmpty() ? null : pieces.get(pieces.size() - 1);
  }

  private static void setLast(List<Piece> pieces, Piece piece) {
    pieces.set(pieces.size() - 1, piece);
  }

  /** A dash between words is part of a text. */
  private static List<Piece> withDashes(List<Piece> pieces) {
    List<Piece> out = new ArrayList<>();
    for (int i = 0; i < pieces.size(); i++) {
      Piece piece = pieces.get(i);
      Piece before = last(out);
      boolean between =
          piece.kind() == Kind.DASH
              && before != null
              && before.isText()
              && i + 1 < pieces.size()
              && pieces.get(i + 1).isText()
              && pieces.get(i + 1).link() != Link.WIDE;
      if (between) {
        Piece next = pieces.get(++i);
        setLast(out, before.upTo(next, before.text() + " - " + next.text()).asText());
      } else {
        out.add(piece);
      }
    }
    return out;
  }

  /**
   * What stands in a bracket is not parted, save by a wide gap, or where the line ends in several
   * numbers and the bracket is closed on the next: a label broken over lines.
   */
  private static List<Piece> withBrackets(List<Piece> pieces) {
    List<Piece> out = new ArrayList<>();
    int values = pieces.size() - numbersAtEnd(pieces);
    for (int i = 0; i < pieces.size(); i++) {
      Piece piece = pieces.get(i);
      Piece before = i >= values && pieces.size() - values > 1 ? null : last(out);
      boolean inside =
          before != null && piece.link() != Link.WIDE && before.isOpen()
              || before != null && (piece.text().startsWith(")") || piece.text().startsWith("）"));
      if (inside) {
        setLast(out, before.plus(piece));
      } else {
        out.add(piece);
      }
    }
    return out;
  }

  /** How many numbers side by side end a line. */
  private static int numbersAtEnd(List<Piece> pieces) {
    int numbers = 0;
    while (numbers < pieces.size() && pieces.get(pieces.size() - 1 - numbers).kind().isNumber()) {
      numbers++;
    }
    return numbers;
  }

  /** A bound word or a currency sign goes with the number behind it, whatever the gap. */
  private static List<Piece> withBounds(List<Piece> pieces) {
    List<Piece> out = new ArrayList<>();
    for (Piece piece : pieces) {
      Piece before = last(out);
      if (before != null && piece.kind() == Kind.PERCENT && LIMIT.matches(before.text())) {
        setLast(out, before.upTo(piece, before.text() + " " + piece.text()));
      } else if (before != null
          && (piece.kind().isNumber() || piece.kind() == Kind.YEAR)
          && BEFORE_NUMBER.matches(before.text())
          && !endsClass(out)) {
        boolean year = piece.kind() == Kind.YEAR && Character.isLowerCase(before.text().charAt(0));
        setLast(
            out,
            year
                ? before.upTo(piece, before.text() + " " + piece.text()).asText()
                : before.upTo(piece, before.text() + piece.text()));
      } else {
        out.add(piece);
      }
    }
    return out;
  }

  /** 65 and over: the word goes with the number before it, which a class begins at. */
  private static boolean endsClass(List<Piece> pieces) {
    int n = pieces.size();
    return n > 2
        && pieces.get(n - 1).link() == Link.PLAIN
        && CONNECTIVES.contains(pieces.get(n - 2).text());
  }

  /** 2020/21 School Year: what sort of year it is. */
  private static boolean isNamedYear(List<Piece> pieces, int i) {
    return i + 2 < pieces.size()
        && pieces.get(i).kind() == Kind.YEAR
        && pieces.get(i + 1).link() == Link.PLAIN
        && SORT_OF_YEAR.matches(pieces.get(i + 1).text())
        && pieces.get(i + 2).link() == Link.PLAIN
        && pieces.get(i + 2).text().equalsIgnoreCase("year");
  }

  /** Whether quarters stand behind their years: 2018 Q1 2018 Q2. */
  private static boolean beginWithYear(List<Piece> pieces) {
    int quarters = 0;
    for (int i = 0; i < pieces.size(); i++) {
      boolean quarter = QUARTER.matches(pieces.get(i).text());
      if (quarter && (i == 0 || pieces.get(i - 1).kind() != Kind.YEAR)) {
        return false;
      }
      quarters += quarter ? 1 : 0;
    }
    return quarters > 1;
  }

  /** A year, a month and a day behind one another are one date. */
  private static List<Piece> withDates(List<Piece> pieces) {
    List<Piece> out = new ArrayList<>();
    boolean yearFirst = beginWithYear(pieces);
    for (int i = 0; i < pieces.size(); i++) {
      Piece piece = pieces.get(i);
      if (isNamedYear(pieces, i)) {
        Piece end = pieces.get(i + 2);
        String words = " " + pieces.get(i + 1).text() + " " + end.text();
        piece = piece.upTo(end, piece.text() + words).as(Kind.YEAR);
        i += 2;
      }
      Piece before = last(out);
      boolean near = before != null && piece.link().isSameLine() && piece.link() != Link.WIDE;
      boolean date =
          near
              && (before.text().endsWith("年")
                      && WHOLE_YEAR.matches(before.text())
                      && MONTH.matches(piece.text())
                  || before.text().endsWith("月")
                      && WHOLE_MONTH.matches(before.text())
                      && DAY.matches(piece.text()));
      boolean quarter =
          before != null
              && piece.link() == Link.PLAIN
              && (yearFirst
                  ? before.kind() == Kind.YEAR && QUARTER.matches(piece.text())
                  : piece.kind() == Kind.YEAR && QUARTER.matches(before.text()));
      if (quarter) {
        setLast(out, before.upTo(piece, before.text() + " " + piece.text()).as(Kind.YEAR));
      } else if (date) {
        setLast(out, before.upTo(piece, before.text() + piece.text()));
      } else {
        out.add(piece);
      }
    }
    return out;
  }

  /** Words in Latin letters with one space between them are one text. */
  private static List<Piece> withLatin(List<Piece> pieces) {
    List<Piece> out = new ArrayList<>();
    for (Piece piece : pieces) {
      Piece before = last(out);
      boolean words =
          before != null
              && piece.link() == Link.PLAIN
              && before.isText()
              && piece.isText()
              && isLatin(before.text().charAt(before.text().length() - 1))
              && (isLatin(piece.text().charAt(0)) || isRangeBegun(before.text()))
              && !(before.text().endsWith(")") && piece.text().startsWith("("));
      if (words) {
        setLast(out, before.plus(piece).asText());
      } else {
        out.add(piece);
      }
    }
    return out;
  }

  private static boolean isRangeBegun(String text) {
    return text.endsWith(" to") && text.charAt(0) >= '0' && text.charAt(0) <= '9';
  }

  private static boolean isLatin(char c) {
    return c < 0x2e80 && !Character.isDigit(c) && c != '$' && c != '*' && c != '#';
  }
}
