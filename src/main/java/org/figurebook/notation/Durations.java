package org.figurebook.notation;

import java.math.BigDecimal;
import java.util.Map;
import org.figurebook.notation.Lexicon.Unit;
import org.figurebook.notation.WordList.Match;

/** One length of time in two units: 2小時30分鐘, 兩年零三個月, "one year and six months". */
final class Durations {
  /** The next smaller unit, and how many of it make one. */
  private record Step(String smaller, int parts) {}

  private static final Map<String, Step> STEPS =
      Map.of(
          "year", new Step("month", 12),
          "hour", new Step("minute", 60),
          "minute", new Step("second", 60));

  private Durations() {}

  /** The whole in its smaller unit; null when no smaller unit follows. */
  static Amount compound(Script script, int start, Numeral numeral, Match<Unit> unit) {
    Step step = STEPS.get(unit.value().code());
    if (step == null || numeral.value().scale() > 0) {
      return null;
    }
    int at = script.skipSpaces(unit.end(), 1);
    at = script.startsWith("and ", at) ? at + 4 : script.at(at) == '又' ? at + 1 : at;
    at = script.at(at) == '零' ? at + 1 : at;
    Numeral rest = Numerals.at(script, at);
    Match<Unit> smaller =
        rest == null ? null : Lexicon.UNITS.at(script, script.skipSpaces(rest.end(), 1));
    BigDecimal parts = BigDecimal.valueOf(step.parts());
    if (smaller == null
        || !smaller.value().code().equals(step.smaller())
        || rest.value().compareTo(parts) >= 0
        || !Units.fits(script, rest, smaller)) {
      return null;
    }
    return new Amount(
        start,
        smaller.end(),
        numeral,
        numeral.value().multiply(parts).add(rest.value()),
        step.smaller(),
        "",
        null,
        "duration",
        false);
  }
}
