package org.figurebook.notation;

import java.math.BigDecimal;
import org.figurebook.notation.Numeral.Style;

/** Ages that English papers write without a unit: "aged 60 or above", "aged between 15 and 29". */
final class Ages {
  private static final String[] WORDS = {"aged", "Aged", "ages", "at age", "at the age of"};
  private static final BigDecimal OLDEST = BigDecimal.valueOf(130);

  private Ages() {}

  /** The amount in years where a word such as "aged" leads it; else as it was. */
  static Amount of(Script script, Amount amount) {
    boolean plain = !amount.hasUnit() && amount.numeral() != null && isAge(amount.numeral());
    return plain && isLed(script, amount.start()) ? years(amount) : amount;
  }

  /** The amount as an age: the 29 of "aged between 15 and 29". */
  static Amount years(Amount amount) {
    return new Amount(
        amount.start(),
        amount.end(),
        amount.numeral(),
        amount.value(),
        "year",
        amount.counter(),
        amount.bound(),
        "age",
        amount.doubtful());
  }

  /** The 17-20 age group. */
  static boolean isGroup(Script script, Amount low, Amount high) {
    boolean plain = !low.hasUnit() && !high.hasUnit();
    return plain
        && low.numeral() != null
        && high.numeral() != null
        && isAge(low.numeral())
        && isAge(high.numeral())
        && script.startsWith("age ", script.skipSpaces(high.end(), 1));
  }

  private static boolean isAge(Numeral numeral) {
    return numeral.style() != Style.CHINESE
        && !numeral.hasMultiple()
        && numeral.value().scale() <= 0
        && numeral.value().compareTo(OLDEST) < 0;
  }

  private static boolean isLed(Script script, int start) {
    int end = script.skipSpacesBack(start);
    Bounds.Found bound = Bounds.before(script, start);
    if (bound != null) {
      end = script.skipSpacesBack(bound.start());
    } else if (script.endsWith(" between", end)) {
      end = script.skipSpacesBack(end - " between".length());
    }
    for (String word : WORDS) {
      if (script.endsWith(word, end) && !Characters.isLatin(script.at(end - word.length() - 1))) {
        return true;
      }
    }
    return false;
  }
}
