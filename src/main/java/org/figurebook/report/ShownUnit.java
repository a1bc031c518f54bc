package org.figurebook.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Collection;
import java.util.Locale;
import org.figurebook.document.Language;
import org.figurebook.template.TableSpec;

/**
 * How values of a table are shown.
 *
 * @param label the unit, such as {@code 百萬元}
 * @param scale what values in base units are divided by
 * @param decimals decimal places
 * @param before what stands before a value in a sentence, such as {@code HK$}
 * @param after what stands after it, with its space
 */
record ShownUnit(String label, BigDecimal scale, int decimals, String before, String after) {
  private static final int MOST_DECIMALS = 2;

  /** The unit that a template asks for, or that fits the values. */
  static ShownUnit of(
      TableSpec spec,
      String unit,
      String counter,
      Collection<BigDecimal> values,
      Sentences sentences) {
    int power = isMoney(unit, sentences) && spec.scale() == null ? power(values) : 0;
    BigDecimal scale = spec.scale() != null ? spec.scale() : BigDecimal.TEN.pow(power);
    int decimals = spec.decimals() != null ? spec.decimals() : decimals(values, scale, unit);
    if (spec.scale() != null) {
      power = scale.precision() - scale.scale() - 1;
    }
    boolean chinese = sentences.language() == Language.CHINESE;
    if (isMoney(unit, sentences)) {
      String currency = sentences.get("currency-" + unit);
      String scaleWord = sentences.has("scale-" + power) ? sentences.get("scale-" + power) : "";
      String made = chinese ? scaleWord + currency : (currency + " " + scaleWord).strip();
      String label = spec.unit().isEmpty() ? made : spec.unit().in(sentences.language());
      return chinese
          ? new ShownUnit(label, scale, decimals, "", label)
          : new ShownUnit(
              label, scale, decimals, currency, scaleWord.isEmpty() ? "" : " " + scaleWord);
    }
    String key = "unit-" + unit;
    String made =
        unit.equals("count")
            ? counted(counter, chinese)
            : sentences.has(key) ? sentences.get(key) : unit;
    String label = spec.unit().isEmpty() ? made : spec.unit().in(sentences.language());
    String space = chinese || label.equals("%") || label.isEmpty() ? "" : " ";
    return new ShownUnit(label, scale, decimals, "", space + label);
  }

  /** A Chinese measure word means nothing in an English sentence. */
  private static String counted(String counter, boolean chinese) {
    boolean latin = counter.chars().allMatch(c -> c < 0x250);
    return chinese || latin ? counter : "";
  }

  private static boolean isMoney(String unit, Sentences sentences) {
    return sentences.has("currency-" + unit);
  }

  private static int power(Collection<BigDecimal> values) {
    BigDecimal largest = values.stream().reduce(BigDecimal.ZERO, BigDecimal::max);
    return largest.compareTo(BigDecimal.valueOf(1_000_000)) >= 0 ? 6 : 0;
  }

  private static int decimals(Collection<BigDecimal> values, BigDecimal scale, String unit) {
    if (unit.equals("percent")) {
      return 1;
    }
    int most = 0;
    for (BigDecimal value : values) {
      BigDecimal shown = value.divide(scale, 6, RoundingMode.HALF_UP).stripTrailingZeros();
      most = Math.max(most, Math.min(MOST_DECIMALS, shown.scale()));
    }
    return most;
  }

  /** A value in the shown unit, unrounded beyond six places. */
  BigDecimal scaled(BigDecimal value) {
    return value.divide(scale, 6, RoundingMode.HALF_UP).stripTrailingZeros();
  }

  /** A value as digits: {@code 1,234.5}. */
  String digits(BigDecimal value) {
    return number(value.divide(scale, 6, RoundingMode.HALF_UP), decimals);
  }

  /** A value with its unit: {@code 1,234.5百萬元} or {@code HK$1,234.5 million}. */
  String text(BigDecimal value) {
    return before + digits(value) + after;
  }

  /** A number with thousands separators and a fixed number of decimals. */
  static String number(BigDecimal value, int decimals) {
    DecimalFormat format =
        new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(Locale.ROOT));
    format.setMinimumFractionDigits(decimals);
    format.setMaximumFractionDigits(decimals);
    format.setRoundingMode(RoundingMode.HALF_UP);
    return format.format(value);
  }
}
