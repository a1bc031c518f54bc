package org.figurebook.notation;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.function.Function;
import org.figurebook.figure.Bound;

/** The words of the grammars. Read once, never changed. */
final class Lexicon {
  /**
   * A currency.
   *
   * @param code its code, or {@code home}
   * @param before whether its word may stand before a number
   * @param after whether it may stand behind one
   * @param worth what one of it is worth: a cent is 0.01
   */
  record Currency(String code, boolean before, boolean after, BigDecimal worth) {}

  /**
   * A unit of measure.
   *
   * @param code what the data files have
   * @param counts whether the printed word is kept as a counter too, as in 個百分點
   */
  record Unit(String code, boolean counts) {}

  /** Where a bound word stands. */
  enum Side {
    BEFORE,
    AFTER,
    /** Also rules the numbers of its clause, as 上限 does. */
    SCOPE
  }

  /** A bound word. */
  record Limit(Bound bound, Side side) {}

  static final WordList<Currency> CURRENCIES = currencies();
  static final WordList<Unit> UNITS = units();
  static final WordList<String> COUNTERS = words("counters.txt");
  static final WordList<Limit> LIMITS = limits(true);

  /** The bound words that may stand before a number: "32 stores and over 120 spots". */
  static final WordList<Limit> LIMITS_AHEAD = limits(false);

  static final WordList<String> FILLERS = words("fillers.txt");
  static final WordList<String> EVERYDAY = words("words.txt");
  static final WordList<String> REFERENCES = words("references.txt");
  static final WordList<BigDecimal> ENGLISH_NUMBERS = values("english-numbers.tsv", word -> word);
  static final WordList<BigDecimal> ENGLISH_MULTIPLES =
      values("english-multiples.tsv", word -> word);

  private Lexicon() {}

  private static WordList<Currency> currencies() {
    WordList<Currency> list = new WordList<>();
    for (String[] row : Resource.rows("currencies.tsv")) {
      boolean both = row[2].equals("both");
      list.add(
          row[0],
          new Currency(
              row[1],
              both || row[2].equals("before"),
              both || row[2].equals("after"),
              row.length > 3 ? new BigDecimal(row[3]) : BigDecimal.ONE));
    }
    return list;
  }

  private static WordList<Unit> units() {
    WordList<Unit> list = new WordList<>(true);
    for (String[] row : Resource.rows("units.tsv")) {
      list.add(row[0], new Unit(row[1], row.length > 3));
    }
    return list;
  }

  private static WordList<Limit> limits(boolean behind) {
    WordList<Limit> list = new WordList<>();
    for (String[] row : Resource.rows("bounds.tsv")) {
      Bound bound = Bound.valueOf(row[1].toUpperCase(Locale.ROOT));
      Side side = Side.valueOf(row[2].toUpperCase(Locale.ROOT));
      if (behind || side != Side.AFTER) {
        list.add(row[0], new Limit(bound, side));
      }
    }
    return list;
  }

  private static WordList<String> words(String name) {
    WordList<String> list = new WordList<>();
    Resource.words(name).forEach(word -> list.add(word, word));
    return list;
  }

  private static WordList<BigDecimal> values(String name, Function<String, String> form) {
    WordList<BigDecimal> list = new WordList<>();
    for (String[] row : Resource.rows(name)) {
      list.add(form.apply(row[0]), new BigDecimal(row[1]));
    }
    return list;
  }
}
