package org.figurebook.notation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.figurebook.evidence.Confidence;
import org.figurebook.figure.Basis;
import org.figurebook.figure.Bound;
import org.figurebook.figure.Period;
import org.figurebook.figure.Quantity;

/** Reads the numbers of a table cell, whose unit may stand in a heading. */
public final class CellReader {
  private static final int LONGEST = 400;
  private static final String PLAIN = "(\\d{1,3}(?:,\\d{3})+|\\d{1,3}(?:\\.\\d+)?)";

  /** Spaces stand around the sign, or it is a word: 2023-24 and 15-24 are no amounts. */
  private static final Pattern RANGE = Pattern.compile(PLAIN + "(?: [-–—~] | ?至 ?| to )" + PLAIN);

  /** Characters of a sign and its brackets. */
  private static final int SIGN_IN_BRACKETS = 3;

  private static final HeadingUnit NO_UNIT = new HeadingUnit("", "", BigDecimal.ONE);
  private final String home;
  private final QuantityReader reader;

  /**
   * @param home ISO code of the currency that 元 and $ mean
   * @param reader reads cells of running text
   */
  public CellReader(String home, QuantityReader reader) {
    this.home = home;
    this.reader = reader;
  }

  /**
   * The numbers of a cell, in order; empty for words, dashes and 不適用.
   *
   * @param unit what the headings give to bare numbers; may be null
   */
  public List<Reading> read(String cell, HeadingUnit unit) {
    Script script = new Script(cell.length() > LONGEST ? cell.substring(0, LONGEST) : cell);
    Reading range = range(script, unit);
    if (range != null) {
      return List.of(range);
    }
    Reading bare = bare(script, unit);
    if (bare == null) {
      return reader.read(cell).quantities();
    }
    List<Reading> readings = new ArrayList<>(List.of(bare));
    if (bare.end() < script.length()) {
      for (Reading more : reader.read(cell).quantities()) {
        if (more.start() >= bare.end()) {
          readings.add(more);
        }
      }
    }
    return readings;
  }

  /** A number that opens the cell, bound words before it aside. */
  private Reading bare(Script script, HeadingUnit unit) {
    int start = numberStart(script);
    Numeral numeral = start < 0 ? null : Numerals.at(script, start);
    if (numeral == null || numeral.style() != Numeral.Style.ARABIC) {
      return null;
    }
    if (endsInName(script, numeral)) {
      return null;
    }
    numeral = signed(script, numeral);
    Amount amount = Amounts.of(script, numeral, home);
    if (!amount.hasUnit() && !endsCell(script, amount.end())) {
      return null;
    }
    return reading(script, amount, unit);
  }

  private static boolean endsInName(Script script, Numeral numeral) {
    Mark mark = Exclusions.ofDigits(script, numeral.start(), -1);
    return mark != null && mark.rule() != Rule.BRACKETED
        || YearGrammar.financialYear(script, numeral.start()) != null
        || DateGrammar.at(script, numeral.start(), null) != null;
  }

  /** Two plain numbers, from and to, the lesser first: 600 - 3,000. */
  private static Reading range(Script script, HeadingUnit heading) {
    String text = script.folded(0, script.length());
    Matcher ends = RANGE.matcher(text);
    if (!ends.matches()) {
      return null;
    }
    HeadingUnit unit = heading == null ? NO_UNIT : heading;
    BigDecimal low = new BigDecimal(ends.group(1).replace(",", "")).multiply(unit.multiple());
    BigDecimal high = new BigDecimal(ends.group(2).replace(",", "")).multiply(unit.multiple());
    if (low.compareTo(high) >= 0) {
      return null;
    }
    Quantity quantity =
        new Quantity(
            plain(low),
            plain(low),
            plain(high),
            unit.unit().isEmpty() ? "count" : unit.unit(),
            unit.counter(),
            Bound.RANGE,
            Printed.clean(script.original(0, script.length())));
    return new Reading(
        0,
        script.length(),
        quantity,
        Period.NONE,
        Basis.NONE,
        Confidence.CERTAIN,
        heading == null ? "cell without unit" : "cell",
        -1,
        0);
  }

  private Reading reading(Script script, Amount amount, HeadingUnit heading) {
    Bounds.Found before = Bounds.before(script, amount.start());
    Bounds.Found after = Bounds.after(script, amount.end());
    Bound bound =
        after != null
            ? after.bound()
            : amount.bound() != null
                ? amount.bound()
                : before != null ? before.bound() : Bound.EXACT;
    BigDecimal value = amount.value();
    String unit = amount.unit();
    String counter = amount.counter();
    if (!amount.hasUnit() && heading != null) {
      value = amount.numeral().hasMultiple() ? value : value.multiply(heading.multiple());
      unit = heading.unit();
      counter = heading.counter();
    }
    Quantity quantity =
        new Quantity(
            plain(value),
            null,
            null,
            unit.isEmpty() ? "count" : unit,
            counter,
            bound,
            Printed.clean(script.original(amount.start(), amount.end())));
    return new Reading(
        amount.start(),
        amount.end(),
        quantity,
        Period.NONE,
        Basis.NONE,
        isBracketed(script, amount) ? Confidence.CHECK : Confidence.CERTAIN,
        unit.isEmpty() ? "cell without unit" : "cell",
        -1,
        0);
  }

  private static BigDecimal plain(BigDecimal value) {
    BigDecimal stripped = value.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }

  /** Position of the first digit when nothing but signs, brackets and bound words stand before. */
  private static int numberStart(Script script) {
    for (int i = 0; i < script.length() && i < 24; i++) {
      if (Characters.isDigit(script.at(i))) {
        return i == 0 || isLead(script, i) ? i : -1;
      }
    }
    return -1;
  }

  private static boolean isLead(Script script, int digit) {
    int end = digit;
    while (end > 0) {
      char c = script.at(end - 1);
      WordList.Match<Lexicon.Limit> limit = Lexicon.LIMITS_AHEAD.before(script, end);
      WordList.Match<Lexicon.Currency> currency = Lexicon.CURRENCIES.before(script, end);
      if (" +-(※*#^".indexOf(c) >= 0) {
        end--;
      } else if (isSignInBrackets(script, end - 1)) {
        end -= SIGN_IN_BRACKETS;
      } else if (limit != null) {
        end = limit.start();
      } else if (currency != null) {
        end = currency.start();
      } else {
        return false;
      }
    }
    return true;
  }

  /** -5 and −5. */
  private static Numeral signed(Script script, Numeral numeral) {
    int before = numeral.start() - 1;
    if (script.at(before) == '-') {
      return numeral.withSign(before);
    }
    boolean minus = isSignInBrackets(script, before) && script.at(before - 1) == '-';
    return minus ? numeral.withSign(before - SIGN_IN_BRACKETS + 1) : numeral;
  }

  /** Whether a bracket closes a sign alone: (-)0.6%. */
  private static boolean isSignInBrackets(Script script, int close) {
    return script.at(close) == ')'
        && "+-".indexOf(script.at(close - 1)) >= 0
        && script.at(close - 2) == '(';
  }

  /** (6): below zero to an accountant, a part of the number above to others. */
  private static boolean isBracketed(Script script, Amount amount) {
    return script.at(amount.start() - 1) == '('
        && script.at(amount.end()) == ')'
        && amount.start() == 1;
  }

  /** Nothing that could make the number part of a phrase follows. */
  private static boolean endsCell(Script script, int end) {
    int at = script.skipSpaces(end, 3);
    char c = script.at(at);
    return c == 0 || "(*#^@)註+".indexOf(c) >= 0 || Bounds.after(script, end) != null;
  }
}
