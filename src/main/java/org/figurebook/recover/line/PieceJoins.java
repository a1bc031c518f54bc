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
  private static final Form MONTH = Form.of("\\d{1,2}月(?:\\d{1,2}日)?(?:底|中|初)?");

  /** A part of a year, the year behind it. */
  private static final Form QUARTER = Form.of("Q[1-4]|[1-4]Q|H[12]|[12]H");

  private static final Form DAY = Form.of("\\d{1,2}日");
  private static final Pattern PERIODS =
      Pattern.compile(
          "(?:19|20)\\d\\d(?:[-–/／](?:19|20)?\\d\\d)?(?:財政年度|年度|學年|年)(?=(?:19|20)\\d\\d)");

  /** 2004 2003 %: the heading of the changes, behind those of two years. */
  private static final Form YEAR_AND_SHARE = Form.of("(?:19|20)\\d\\d%");

  private static final Form NEGATIVE = Form.of("\\((?:\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.\\d+)?\\)");
  private static final Form BEFORE_POINT = Form.of("\\d{1,6}\\.");
  private static final Form BEHIND_POINT = Form.of("\\d{1,3}");

  /** Shares in brackets behind words, nothing else beside them, are the values of a row. */
  private static final int FEWEST_SHARES = 3;

  private static final Form CURRENCY = Form.of("(?:HK|US)?\\$");
  private static final Form BRACKETED_SHARE = Form.of("\\(\\d{1,3}(?:\\.\\d+)?%\\)");
  private static final Set<String> MULTIPLES = Set.of("million", "billion", "m", "bn");
  private static final Form WHOLE_YEAR = Form.of("(?:19|20)\\d\\d年");
  private static final Form WHOLE_MONTH = Form.of("(?:19|20)\\d\\d年\\d{1,2}月");
  private static final Pattern HUNDRED_MILLIONS = Pattern.compile(".*\\d億");
  private static final Form TEN_THOUSANDS = Form.of("\\d[\\d,]{0,5}(?:\\.\\d+)?萬.{0,3}");
  private static final Form THOUSANDS_IN_WORDS = Form.of("\\d{3}[^\\d.,%].*");
  private static final Pattern FIRST_GROUP = Pattern.compile("(?:.*\\D)?[1-9]\\d{0,2}");

  private static final Pattern BROKEN = Pattern.compile("\\d{1,3}(?:,\\d{3})*,(\\d{0,2})");

  /** Units and counters, not the words that only begin with the same character. */
  private static final Form UNIT =
      Form.of(
          "(?:百萬|億|萬|千|年|月|日(?![常期])|項(?!目)|個(?!人|別)|名(?![稱單])|宗|套|人次|次(?!數)|間|所(?![有需])"
              + "|家(?!居)|多|餘|元|%|種|輪|人(?![工力民員類造事口才體士群均])).*");

  private PieceJoins() {}

  /** The pieces of a line, joined. */
  static List<Piece> join(List<Piece> tokens) {
    List<Piece> whole = LabelPieces.withOrdinals(withThousandsBroken(tokens));
    List<Piece> pieces =
        LabelPieces.withBullet(LabelPieces.withNumber(withMoney(withBrackets(whole))));
    pieces = LabelPieces.withoutSharedBracket(pieces);
    pieces = withDates(LabelPieces.withRange(withBounds(withDashes(pieces))));
    return withNegatives(
        withThousands(
            withUnits(withUnits(LabelPieces.withNotes(LatinLabels.join(withLatin(pieces)))))));
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
      Piece before = last(out);
      boolean share = before != null && before.kind() == Kind.YEAR;
      if (share && YEAR_AND_SHARE.matches(piece.text())) {
        out.add(piece.part(0, piece.text().length() - 1));
        out.add(piece.part(piece.text().length() - 1, piece.text().length()));
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

  /** The sign of a currency and the word for millions behind it; a decimal with a gap in it. */
  private static List<Piece> withMoney(List<Piece> pieces) {
    List<Piece> out = new ArrayList<>();
    for (Piece piece : pieces) {
      Piece before = last(out);
      boolean near = before != null && piece.link() == Link.PLAIN;
      boolean decimal =
          near
              && !before.lineStart()
              && before.text().endsWith(".")
              && BEFORE_POINT.matches(before.text())
              && BEHIND_POINT.matches(piece.text());
      if (decimal) {
        setLast(out, before.upTo(piece, before.text() + piece.text()));
      } else if (near
          && before.text().endsWith("$")
          && CURRENCY.matches(before.text())
          && MULTIPLES.contains(piece.text())) {
        setLast(out, before.upTo(piece, before.text() + " " + piece.text()).asText());
      } else {
        out.add(piece);
      }
    }
    return out;
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

  /** A number that breaks within its thousands, 3,10 0.0, goes on with what makes them whole. */
  private static List<Piece> withThousandsBroken(List<Piece> pieces) {
    List<Piece> out = new ArrayList<>();
    for (Piece piece : pieces) {
      Piece before = last(out);
      boolean comma = before != null && before.text().indexOf(',') > 0;
      Matcher broken = BROKEN.matcher(comma ? before.text() : "");
      boolean goesOn =
          broken.matches()
              && piece.link().isSameLine()
              && piece.text().matches("\\d{" + (3 - broken.group(1).length()) + "}(?:\\.\\d+)?");
      if (goesOn) {
        setLast(out, before.upTo(piece, before.text() + piece.text()));
      } else {
        out.add(piece);
      }
    }
    return out;
  }

  /** What stands in a bracket is not parted, save by a wide gap. */
  private static List<Piece> withBrackets(List<Piece> pieces) {
    List<Piece> out = new ArrayList<>();
    for (Piece piece : pieces) {
      Piece before = last(out);
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

  /** A bound word or a currency sign goes with the number behind it, whatever the gap. */
  private static List<Piece> withBounds(List<Piece> pieces) {
    List<Piece> out = new ArrayList<>();
    for (Piece piece : pieces) {
      Piece before = last(out);
      if (before != null
          && (piece.kind().isNumber() || piece.kind() == Kind.YEAR)
          && BEFORE_NUMBER.matches(before.text())) {
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

  /** A year, a month and a day behind one another are one date. */
  private static List<Piece> withDates(List<Piece> pieces) {
    List<Piece> out = new ArrayList<>();
    for (Piece piece : pieces) {
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
              && piece.kind() == Kind.YEAR
              && QUARTER.matches(before.text());
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

  /** Plain numbers in brackets in a row of values are negative ones, not changes. */
  private static List<Piece> withNegatives(List<Piece> pieces) {
    boolean brackets = false;
    for (Piece piece : pieces) {
      brackets |= piece.text().charAt(0) == '(';
    }
    if (!brackets) {
      return pieces;
    }
    int label = 0;
    while (label < pieces.size()
        && !pieces.get(label).kind().isNumber()
        && !isBracketed(pieces.get(label))) {
      label++;
    }
    List<Piece> values = pieces.subList(label, pieces.size());
    if (label > 0
        && values.size() >= FEWEST_SHARES
        && values.stream().allMatch(PieceJoins::isShare)) {
      List<Piece> shares = new ArrayList<>(pieces.subList(0, label));
      values.forEach(v -> shares.add(v.as(Kind.PERCENT)));
      return shares;
    }
    long negatives = values.stream().filter(p -> NEGATIVE.matches(p.text())).count();
    boolean only = values.stream().allMatch(p -> p.kind().isValue() || isBracketed(p));
    if (!only || negatives == 0 || areBeside(values)) {
      return pieces;
    }
    boolean plain = values.stream().noneMatch(p -> p.kind().isNumber());
    boolean money =
        plain
            && (label > 0 || values.size() > 1)
            && values.stream().anyMatch(p -> Kind.isNegativeAmount(p.text()));
    boolean all = label > 0 && negatives > 1 && values.size() > 2 || money;
    List<Piece> out = new ArrayList<>(pieces);
    for (int i = label; i < out.size(); i++) {
      boolean beside =
          i > label && isBracketed(out.get(i - 1))
              || i + 1 < out.size() && isBracketed(out.get(i + 1));
      boolean negative = NEGATIVE.matches(out.get(i).text());
      if (isBracketed(out.get(i)) && (all && negative || beside && negatives + 1 >= 2)) {
        out.set(i, out.get(i).as(negative ? Kind.DECIMAL : Kind.PERCENT));
      }
    }
    return out;
  }

  /** 41 (42.7) 44 (45.8) －: every bracket stands behind a number, and every number before one. */
  private static boolean areBeside(List<Piece> values) {
    int brackets = 0;
    int numbers = 0;
    for (int i = 0; i < values.size(); i++) {
      boolean bracket = isBracketed(values.get(i));
      if (bracket && (i == 0 || !values.get(i - 1).kind().isNumber())) {
        return false;
      }
      brackets += bracket ? 1 : 0;
      numbers += !bracket && values.get(i).kind().isNumber() ? 1 : 0;
    }
    return brackets > 1 && brackets == numbers;
  }

  private static boolean isShare(Piece piece) {
    return BRACKETED_SHARE.matches(piece.text());
  }

  /** (1,234.5) and (21%) without a sign. */
  private static boolean isBracketed(Piece piece) {
    String text = piece.text();
    return text.startsWith("(") && (NEGATIVE.matches(text) || BRACKETED_SHARE.matches(text));
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

  /** A number goes with the unit or counter behind it. */
  private static List<Piece> withUnits(List<Piece> pieces) {
    List<Piece> out = new ArrayList<>();
    for (Piece piece : pieces) {
      Piece before = last(out);
      boolean unit =
          before != null
              && (piece.link() == Link.PLAIN || piece.link() == Link.MAYBE)
              && (isUnit(before, piece) || isThousandsInWords(before, piece));
      if (unit) {
        boolean comma = endsInDigit(before) && Character.isDigit(piece.text().charAt(0));
        setLast(out, before.upTo(piece, before.text() + (comma ? "," : "") + piece.text()));
      } else {
        out.add(piece);
      }
    }
    return out;
  }

  private static boolean isUnit(Piece before, Piece piece) {
    boolean heading = before.kind() == Kind.YEAR && piece.text().startsWith("%");
    return !heading && endsInDigit(before) && piece.isText() && UNIT.matches(piece.text());
  }

  private static boolean endsInDigit(Piece piece) {
    return Character.isDigit(piece.text().charAt(piece.text().length() - 1));
  }

  /** The thousands of a number whose unit is glued to it: 44 700名. */
  private static boolean isThousandsInWords(Piece before, Piece piece) {
    if (!Character.isDigit(piece.text().charAt(0))) {
      return false;
    }
    if (before.text().endsWith("億")
        && HUNDRED_MILLIONS.matcher(before.text()).matches()
        && TEN_THOUSANDS.matches(piece.text())) {
      return true;
    }
    return endsInDigit(before)
        && before.kind() != Kind.YEAR
        && THOUSANDS_IN_WORDS.matches(piece.text())
        && FIRST_GROUP.matcher(before.text()).matches();
  }

  /** A number that ends a text goes on with its next three digits when a unit is glued to them. */
  private static List<Piece> withThousands(List<Piece> pieces) {
    List<Piece> out = new ArrayList<>();
    for (Piece piece : pieces) {
      Piece before = last(out);
      boolean joins =
          before != null
              && before.isText()
              && piece.link() == Link.PLAIN
              && isThousandsInWords(before, piece);
      if (joins) {
        setLast(out, before.upTo(piece, before.text() + "," + piece.text()).asText());
      } else {
        out.add(piece);
      }
    }
    return out;
  }
}
