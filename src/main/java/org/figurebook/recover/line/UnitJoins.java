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

/**
 * Joins the parts of a number: its thousands, its decimals, its unit and the sign of a currency.
 */
final class UnitJoins {
  private static final Form BEFORE_POINT = Form.of("\\d{1,6}\\.");
  private static final Form BEHIND_POINT = Form.of("\\d{1,3}");
  private static final Form CURRENCY = Form.of("(?:HK|US)?\\$");
  private static final Set<String> MULTIPLES = Set.of("million", "billion", "m", "bn");
  private static final Form HUNDRED_MILLIONS = Form.of(".*\\d億");
  private static final Form TEN_THOUSANDS = Form.of("\\d[\\d,]{0,5}(?:\\.\\d+)?萬.{0,3}");
  private static final Form THOUSANDS_IN_WORDS = Form.of("\\d{3}[^\\d.,%*#^@].*");
  private static final Form FIRST_GROUP = Form.of("(?:.*\\D)?[1-9]\\d{0,2}");
  private static final Pattern BROKEN = Pattern.compile("\\d{1,3}(?:,\\d{3})*,(\\d{0,2})");

  /** Units and counters, not the words that only begin with the same character. */
  private static final Form UNIT =
      Form.of(
          "(?:百萬|億|萬|千|年|月|日(?![常期])|項(?!目)|個(?!人|別)|名(?![稱單])|宗|套|人次|次(?!數)|間|所(?![有需])"
              + "|家(?!居)|多|餘|元|%|種|輪|人(?![工力民員類造事口才體士群均])).*");

  /** A heading that ends in its year. */
  private static final Form IN_YEAR = Form.of("[A-Z].* (?:19|20)\\d\\d(?:[-–/／](?:19|20)?\\d\\d)?");

  private UnitJoins() {}

  /** The sign of a currency and the word for millions behind it; a decimal with a gap in it. */
  static List<Piece> withMoney(List<Piece> pieces) {
    List<Piece> out = new ArrayList<>();
    for (Piece piece : pieces) {
      Piece before = out.isEmpty() ? null : out.get(out.size() - 1);
      boolean near = before != null && piece.link() == Link.PLAIN;
      boolean decimal =
          near
              && !before.lineStart()
              && before.text().endsWith(".")
              && BEFORE_POINT.matches(before.text())
              && BEHIND_POINT.matches(piece.text());
      if (decimal) {
        out.set(out.size() - 1, before.upTo(piece, before.text() + piece.text()));
      } else if (near
          && before.text().endsWith("$")
          && CURRENCY.matches(before.text())
          && MULTIPLES.contains(piece.text())) {
        out.set(out.size() - 1, before.upTo(piece, before.text() + " " + piece.text()).asText());
      } else {
        out.add(piece);
      }
    }
    return out;
  }

  /** A number that breaks within its thousands, 3,10 0.0, goes on with what makes them whole. */
  static List<Piece> withThousandsBroken(List<Piece> pieces) {
    List<Piece> out = new ArrayList<>();
    for (Piece piece : pieces) {
      Piece before = out.isEmpty() ? null : out.get(out.size() - 1);
      boolean comma = before != null && before.text().indexOf(',') > 0;
      Matcher broken = BROKEN.matcher(comma ? before.text() : "");
      boolean goesOn =
          broken.matches()
              && piece.link().isSameLine()
              && piece.text().matches("\\d{" + (3 - broken.group(1).length()) + "}(?:\\.\\d+)?");
      if (goesOn) {
        out.set(out.size() - 1, before.upTo(piece, before.text() + piece.text()));
      } else {
        out.add(piece);
      }
    }
    return out;
  }

  /** A number goes with the unit or counter behind it. */
  static List<Piece> withUnits(List<Piece> pieces) {
    List<Piece> out = new ArrayList<>();
    for (Piece piece : pieces) {
      Piece before = out.isEmpty() ? null : out.get(out.size() - 1);
      boolean unit =
          before != null
              && (piece.link() == Link.PLAIN || piece.link() == Link.MAYBE)
              && (isUnit(before, piece) || isThousandsInWords(before, piece));
      if (unit) {
        boolean comma = endsInDigit(before) && Character.isDigit(piece.text().charAt(0));
        out.set(
            out.size() - 1, before.upTo(piece, before.text() + (comma ? "," : "") + piece.text()));
      } else {
        out.add(piece);
      }
    }
    return out;
  }

  private static boolean isUnit(Piece before, Piece piece) {
    boolean year = before.kind() == Kind.YEAR || IN_YEAR.matches(before.text());
    boolean heading = year && piece.text().startsWith("%") || piece.text().startsWith("% ");
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
        && HUNDRED_MILLIONS.matches(before.text())
        && TEN_THOUSANDS.matches(piece.text())) {
      return true;
    }
    return endsInDigit(before)
        && before.kind() != Kind.YEAR
        && THOUSANDS_IN_WORDS.matches(piece.text())
        && FIRST_GROUP.matches(before.text());
  }

  /** A number that ends a text goes on with its next three digits when a unit is glued to them. */
  static List<Piece> withThousands(List<Piece> pieces) {
    List<Piece> out = new ArrayList<>();
    for (Piece piece : pieces) {
      Piece before = out.isEmpty() ? null : out.get(out.size() - 1);
      boolean joins =
          before != null
              && before.isText()
              && piece.link() == Link.PLAIN
              && isThousandsInWords(before, piece);
      if (joins) {
        out.set(out.size() - 1, before.upTo(piece, before.text() + "," + piece.text()).asText());
      } else {
        out.add(piece);
      }
    }
    return out;
  }
}
