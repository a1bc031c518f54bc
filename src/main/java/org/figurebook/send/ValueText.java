package org.figurebook.send;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import org.figurebook.dataset.FigureRow;
import org.figurebook.document.Language;

/** A figure's value in a language, exactly: nothing is rounded. */
final class ValueText {
  /** More decimals than these are harder to read than a long number. */
  private static final int MOST_DECIMALS = 4;

  private final LetterWords words;

  ValueText(LetterWords words) {
    this.words = words;
  }

  /** The value with unit and bound; as printed when it has no number. */
  String of(FigureRow figure) {
    if (figure.get("value").isEmpty()) {
      return figure.get("printed");
    }
    try {
      String bound = figure.get("bound").isEmpty() ? "exact" : figure.get("bound");
      boolean range = bound.equals("range") && !figure.get("high").isEmpty();
      String first = withUnit(figure, range ? "low" : "value");
      return range
          ? words.get("bound.range", first, withUnit(figure, "high"))
          : words.get(words.has("bound." + bound) ? "bound." + bound : "bound.exact", first);
    } catch (NumberFormatException e) {
      return figure.get("printed");
    }
  }

  private String withUnit(FigureRow figure, String field) {
    BigDecimal value = new BigDecimal(figure.get(field));
    String unit = figure.get("unit");
    boolean percent = unit.equals("percent");
    String number = percent ? plain(value) : stepped(value);
    String counter = words.language() == Language.CHINESE ? figure.get("counter") : "";
    return switch (unit) {
      case "" -> number;
      case "count" -> words.get("value.count", number, counter);
      default ->
          words.has("value." + unit)
              ? words.get("value." + unit, number)
              : words.get("value.other", number, unit);
    };
  }

  /**
   * A large number in the largest of the language's own steps that it reaches, where that needs few
   * decimals. A step is its word, its power of ten, and the power that a number must reach.
   */
  private String stepped(BigDecimal value) {
    for (String step : words.get("value.steps").split(",")) {
      String[] parts = step.split(" ");
      if (value.abs().compareTo(power(parts[2])) >= 0) {
        BigDecimal in = value.divide(power(parts[1])).stripTrailingZeros();
        return in.scale() <= MOST_DECIMALS
            ? words.get("value.step", plain(in), parts[0])
            : plain(value);
      }
    }
    return plain(value);
  }

  private static BigDecimal power(String exponent) {
    return BigDecimal.TEN.pow(Integer.parseInt(exponent));
  }

  private static String plain(BigDecimal value) {
    DecimalFormat format =
        new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(Locale.ROOT));
    format.setMaximumFractionDigits(Math.max(0, value.stripTrailingZeros().scale()));
    return format.format(value);
  }
}
