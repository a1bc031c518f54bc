package org.figurebook.recover;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.figurebook.document.CleanText;
import org.figurebook.document.Line;

/** Cuts one line into pieces at its gaps. */
final class LineReader {
  /** A numbered title of a table. */
  static final Pattern TITLE =
      Pattern.compile("(?:附?表|Table|TABLE)\\s{0,3}[\\dA-Z一二三四五六七八九十]{1,4}(?:[-–—:：.、\\s].*|$)");

  private static final Pattern BEFORE_NUMBER = Pattern.compile(Kind.BOUND + "|\\$|HK\\$|US\\$|港幣");
  private static final Pattern TIME = Pattern.compile("\\d{1,2}[.:：]\\d{2}(?:[ap]m)?");

  /** Units and counters, not the words that only begin with the same character. */
  private static final Pattern UNIT =
      Pattern.compile(
          "(?:百萬|億|萬|千|年|月|日(?![常期])|項(?!目)|個(?!人|別)|名(?![稱單])|宗|套|人次|次(?!數)|間|所(?![有需])"
              + "|家(?!居)|多|餘|元|%|種|輪|人(?![工力民員類造事口才體士群均])).*");

  private LineReader() {}

  private static boolean isUnit(Piece before, Piece piece) {
    return Character.isDigit(before.text().charAt(before.text().length() - 1))
        && piece.isText()
        && UNIT.matcher(piece.text()).matches();
  }

  /** The thousands of a number whose unit is glued to it: 44 700名. */
  private static boolean isThousandsInWords(Piece before, Piece piece) {
    if (before.text().matches(".*\\d億")
        && piece.text().matches("\\d[\\d,]{0,5}(?:\\.\\d+)?萬.{0,3}")) {
      return true;
    }
    return piece.text().matches("\\d{3}[^\\d.,%].*")
        && before.text().matches("(?:.*\\D)?[1-9]\\d{0,2}");
  }

  private static Piece title(List<Piece> pieces) {
    Piece joined = pieces.get(0);
    for (Piece next : pieces.subList(1, pieces.size())) {
      joined = joined.plus(next).asText();
    }
    return joined.asText();
  }

  /** The pieces of a line; the first has the given link. */
  static List<Piece> read(Line line, Link first) {
    List<Piece> pieces = tokens(line, first);
    if (!pieces.isEmpty() && TITLE.matcher(line.text().strip()).matches()) {
      return List.of(title(pieces));
    }
    pieces = withDashes(withBullet(withNumber(withBrackets(pieces))));
    pieces = withBounds(pieces);
    pieces = withRange(pieces);
    pieces = withLatin(pieces);
    pieces = withThousands(withUnits(pieces));
    return GluedNumbers.split(pieces);
  }

  private static List<Piece> tokens(Line line, Link first) {
    List<Piece> pieces = new ArrayList<>();
    CleanText clean = line.clean();
    Gaps gaps = Gaps.of(line);
    StringBuilder text = new StringBuilder();
    int start = -1;
    boolean led = false;
    Link link = first;
    for (int i = 0; i < clean.length(); i++) {
      char c = clean.text().charAt(i);
      if (c == ' ') {
        continue;
      }
      int leader = Leaders.end(clean.text(), i);
      if (leader > i) {
        led = true;
        i = leader - 1;
        continue;
      }
      Link gap = led ? Link.WIDE : gaps.before(i);
      led = false;
      if (gap != null && text.length() > 0) {
        pieces.add(piece(text, link, line, clean.characterAt(start)));
        text.setLength(0);
        link = gap;
      }
      if (text.length() == 0) {
        start = i;
      }
      text.append(c);
    }
    if (text.length() > 0) {
      pieces.add(piece(text, link, line, clean.characterAt(start)));
    }
    return ends(pieces);
  }

  private static Piece piece(CharSequence text, Link link, Line line, int character) {
    String s = text.toString();
    return new Piece(s, Kind.of(s), link, line.number(), character, line.number(), false, false);
  }

  private static List<Piece> ends(List<Piece> pieces) {
    List<Piece> out = new ArrayList<>();
    for (int i = 0; i < pieces.size(); i++) {
      Piece p = pieces.get(i);
      out.add(
          new Piece(
              p.text(),
              p.kind(),
              p.link(),
              p.line(),
              p.character(),
              p.lastLine(),
              i == 0,
              i == pieces.size() - 1));
    }
    return out;
  }

  /** A bracketed number before words at the start of a line numbers them. */
  private static List<Piece> withNumber(List<Piece> pieces) {
    boolean item =
        pieces.size() > 1
            && pieces.get(0).text().matches("\\(\\d{1,3}\\)")
            && pieces.get(1).isText();
    if (!item) {
      return pieces;
    }
    Piece p = pieces.get(0);
    List<Piece> out = new ArrayList<>(pieces);
    out.set(
        0,
        new Piece(
            p.text(), Kind.ITEM, p.link(), p.line(), p.character(), p.lastLine(), true, false));
    return out;
  }

  /** A dash before words at the start of a line is a bullet. */
  private static List<Piece> withBullet(List<Piece> pieces) {
    if (pieces.size() < 2 || pieces.get(0).kind() != Kind.DASH || !pieces.get(1).isText()) {
      return pieces;
    }
    List<Piece> out = new ArrayList<>(pieces.subList(1, pieces.size()));
    Piece dash = pieces.get(0);
    Piece words = pieces.get(1);
    out.set(
        0,
        new Piece(
            dash.text() + " " + words.text(),
            Kind.TEXT,
            dash.link(),
            dash.line(),
            dash.character(),
            words.lastLine(),
            true,
            words.lineEnd()));
    return out;
  }

  /** A dash between words is part of a text. */
  private static List<Piece> withDashes(List<Piece> pieces) {
    List<Piece> out = new ArrayList<>();
    for (int i = 0; i < pieces.size(); i++) {
      Piece piece = pieces.get(i);
      Piece before = out.isEmpty() ? null : out.get(out.size() - 1);
      boolean between =
          piece.kind() == Kind.DASH
              && before != null
              && before.isText()
              && i + 1 < pieces.size()
              && pieces.get(i + 1).isText()
              && pieces.get(i + 1).link() != Link.WIDE;
      if (between) {
        Piece next = pieces.get(++i);
        out.set(
            out.size() - 1,
            new Piece(
                before.text() + " - " + next.text(),
                Kind.TEXT,
                before.link(),
                before.line(),
                before.character(),
                next.lastLine(),
                before.lineStart(),
                next.lineEnd()));
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
      Piece before = out.isEmpty() ? null : out.get(out.size() - 1);
      boolean inside =
          before != null && piece.link() != Link.WIDE && before.isOpen()
              || before != null && piece.text().matches("[)）].*");
      if (inside) {
        out.set(out.size() - 1, before.plus(piece));
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
      Piece before = out.isEmpty() ? null : out.get(out.size() - 1);
      if (before != null
          && BEFORE_NUMBER.matcher(before.text()).matches()
          && (piece.kind().isNumber() || piece.kind() == Kind.YEAR)) {
        String text = before.text() + piece.text();
        out.set(out.size() - 1, before.upTo(piece, text));
      } else {
        out.add(piece);
      }
    }
    return out;
  }

  /** A range of amounts at the start of a line is a label. */
  private static List<Piece> withRange(List<Piece> pieces) {
    boolean range =
        pieces.size() > 2
            && pieces.get(1).kind() == Kind.DASH
            && (pieces.get(0).text().contains("$") && pieces.get(2).text().contains("$")
                || TIME.matcher(pieces.get(0).text()).matches()
                    && TIME.matcher(pieces.get(2).text()).matches());
    if (!range) {
      return pieces;
    }
    List<Piece> out = new ArrayList<>(pieces.subList(3, pieces.size()));
    Piece first = pieces.get(0);
    String text = first.text() + " - " + pieces.get(2).text();
    out.add(
        0,
        new Piece(
            text,
            Kind.TEXT,
            first.link(),
            first.line(),
            first.character(),
            first.lastLine(),
            true,
            false));
    return out;
  }

  /** Words in Latin letters with one space between them are one text. */
  private static List<Piece> withLatin(List<Piece> pieces) {
    List<Piece> out = new ArrayList<>();
    for (Piece piece : pieces) {
      Piece before = out.isEmpty() ? null : out.get(out.size() - 1);
      boolean words =
          before != null
              && piece.link() == Link.PLAIN
              && before.isText()
              && piece.isText()
              && isLatin(before.text().charAt(before.text().length() - 1))
              && isLatin(piece.text().charAt(0))
              && !(before.text().endsWith(")") && piece.text().startsWith("("));
      if (words) {
        out.set(out.size() - 1, before.plus(piece).asText());
      } else {
        out.add(piece);
      }
    }
    return out;
  }

  private static boolean isLatin(char c) {
    return c < 0x2e80 && !Character.isDigit(c) && c != '$' && c != '*' && c != '#';
  }

  /** A number goes with the unit or counter behind it. */
  private static List<Piece> withUnits(List<Piece> pieces) {
    List<Piece> out = new ArrayList<>();
    for (Piece piece : pieces) {
      Piece before = out.isEmpty() ? null : out.get(out.size() - 1);
      boolean unit =
          before != null
              && (piece.link() == Link.PLAIN || piece.link() == Link.MAYBE)
              && (isUnit(before, piece) || isThousandsInWords(before, piece));
      if (unit) {
        boolean comma = Character.isDigit(before.text().charAt(before.text().length() - 1));
        comma &= Character.isDigit(piece.text().charAt(0));
        String text = before.text() + (comma ? "," : "") + piece.text();
        out.set(out.size() - 1, before.upTo(piece, text));
      } else {
        out.add(piece);
      }
    }
    return out;
  }

  /** A number that ends a text goes on with its next three digits when a unit is glued to them. */
  private static List<Piece> withThousands(List<Piece> pieces) {
    List<Piece> out = new ArrayList<>();
    for (Piece piece : pieces) {
      Piece before = out.isEmpty() ? null : out.get(out.size() - 1);
      boolean joins =
          before != null
              && before.isText()
              && piece.link() == Link.PLAIN
              && isThousandsInWords(before, piece);
      if (joins) {
        out.set(
            out.size() - 1,
            new Piece(
                before.text() + "," + piece.text(),
                Kind.TEXT,
                before.link(),
                before.line(),
                before.character(),
                piece.lastLine(),
                before.lineStart(),
                piece.lineEnd()));
      } else {
        out.add(piece);
      }
    }
    return out;
  }
}
