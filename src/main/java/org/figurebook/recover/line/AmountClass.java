package org.figurebook.recover.line;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.figurebook.document.Form;
import org.figurebook.recover.piece.Link;
import org.figurebook.recover.piece.Piece;

/**
 * A class of amounts that the pieces at the start of a line may be: {@code ≤ $7,000}, {@code 4 000
 * – 9 999}, {@code 50,000 and over}.
 *
 * @param lower where it begins; null when it is open below
 * @param upper where it ends; null when it is open above
 * @param pieces how many pieces it takes
 */
record AmountClass(BigDecimal lower, BigDecimal upper, int pieces) {
  private static final Form FIRST =
      Form.of("(?:HK|US)?\\$?(?:\\d{1,3}(?:,\\d{3})+|\\d{1,9})(?:\\.\\d{1,2})?");

  private static final Form FEW_DIGITS = Form.of("(?:HK|US)?\\$?[1-9]\\d{0,2}");
  private static final Form GROUP = Form.of("\\d{3}(?:\\.\\d{1,2})?");
  private static final Form AGED = Form.of("Aged?|Ages");
  private static final Form BELOW =
      Form.of("[<≤＜≦]|(?i:below|under|less than|fewer than|up to|not more than|not exceeding)");
  private static final Form ABOVE =
      Form.of("[>≥＞≧]|(?i:above|over|more than|exceeding|from|not less than|at least)");
  private static final Form BETWEEN =
      Form.of(
          "[-–—~～至]|(?:and|but)? ?(?:up )?to|(?:and|but) (?:under|below|less than|not more than|not exceeding)"
              + "|to (?:under|below|less than)");
  private static final Form OR_ABOVE = Form.of("(?:and|or) (?:over|above|more)|以上|或以上|及以上");
  private static final Form OR_BELOW = Form.of("(?:and|or) (?:under|below|less|fewer)|以下|或以下|及以下");

  /** Words of a sign between two numbers. */
  private static final int MOST_WORDS = 4;

  /** A word of the line, and how many pieces end with it; 0 within a piece. */
  private record Word(String text, int pieces) {}

  /** A number, and the words up to its end. */
  private record Number(BigDecimal value, int end) {}

  /** What the pieces of a line may begin with; values must stand behind it. */
  static List<AmountClass> of(List<Piece> line) {
    List<Word> words = words(line);
    List<AmountClass> found = new ArrayList<>();
    int begin = Math.max(0, end(words, 0, AGED));
    int limit = end(words, begin, BELOW);
    if (limit > 0) {
      numbers(words, limit).forEach(n -> add(found, null, n.value(), words, n.end()));
      return behind(found, line);
    }
    int above = end(words, begin, ABOVE);
    int from = Math.max(begin, above);
    for (Number first : numbers(words, from)) {
      int sign = end(words, first.end(), BETWEEN);
      if (sign > 0) {
        numbers(words, sign).stream()
            .filter(n -> n.value().compareTo(first.value()) > 0)
            .forEach(n -> add(found, first.value(), n.value(), words, n.end()));
      } else if (above > 0) {
        add(found, first.value(), null, words, first.end());
      } else {
        add(found, first.value(), null, words, end(words, first.end(), OR_ABOVE));
        add(found, null, first.value(), words, end(words, first.end(), OR_BELOW));
      }
    }
    return behind(found, line);
  }

  /** Whether another class begins where this one ends. */
  boolean leadsTo(AmountClass next) {
    if (upper == null || next.lower == null) {
      return false;
    }
    BigDecimal between = next.lower.subtract(upper);
    BigDecimal unit =
        upper.scale() > 0 ? BigDecimal.ONE.movePointLeft(upper.scale()) : BigDecimal.ONE;
    return between.signum() == 0 || between.compareTo(unit) == 0;
  }

  private static List<AmountClass> behind(List<AmountClass> found, List<Piece> line) {
    found.removeIf(c -> c.pieces >= line.size() || !line.get(c.pieces).kind().isValue());
    return found;
  }

  private static void add(
      List<AmountClass> found, BigDecimal lower, BigDecimal upper, List<Word> words, int end) {
    int pieces = end > 0 ? words.get(end - 1).pieces() : 0;
    if (pieces > 0) {
      found.add(new AmountClass(lower, upper, pieces));
    }
  }

  private static List<Word> words(List<Piece> line) {
    List<Word> words = new ArrayList<>();
    for (int i = 0; i < line.size(); i++) {
      if (i > 0 && line.get(i).link() == Link.WIDE) {
        break;
      }
      String[] parts = line.get(i).text().split(" ");
      for (int k = 0; k < parts.length; k++) {
        words.add(new Word(parts[k], k == parts.length - 1 ? i + 1 : 0));
      }
    }
    return words;
  }

  /** Where the most words that have a form end; -1 when none do. */
  private static int end(List<Word> words, int from, Form form) {
    int end = -1;
    StringBuilder text = new StringBuilder();
    for (int k = from; k < Math.min(words.size(), from + MOST_WORDS); k++) {
      text.append(k > from ? " " : "").append(words.get(k).text());
      end = form.matches(text.toString()) ? k + 1 : end;
    }
    return end;
  }

  /** The numbers that may begin at a word, a space between their thousands or not. */
  private static List<Number> numbers(List<Word> words, int from) {
    List<Number> found = new ArrayList<>();
    if (from >= words.size() || !FIRST.matches(words.get(from).text())) {
      return found;
    }
    StringBuilder digits = new StringBuilder(digits(words.get(from).text()));
    found.add(new Number(new BigDecimal(digits.toString()), from + 1));
    boolean few = FEW_DIGITS.matches(words.get(from).text());
    for (int k = from + 1; few && k < words.size() && GROUP.matches(words.get(k).text()); k++) {
      digits.append(words.get(k).text());
      found.add(new Number(new BigDecimal(digits.toString()), k + 1));
      few = words.get(k).text().indexOf('.') < 0;
    }
    return found;
  }

  private static String digits(String text) {
    return text.substring(text.indexOf('$') + 1).replace(",", "");
  }
}
