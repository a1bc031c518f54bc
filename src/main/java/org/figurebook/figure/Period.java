package org.figurebook.figure;

/**
 * A period in the form the data files have: {@code 2024}, {@code 2024-12}, {@code 2024-12-31},
 * {@code FY2024-25}, spans {@code FY2021-22..FY2023-24}, {@code asof:2025-02}, {@code
 * since:2020-07}, {@code since:2020-07;asof:2024-12}, {@code by:2035}; empty when the text does not
 * say.
 *
 * @param text that form
 */
public record Period(String text) {
  /** The text does not say. */
  public static final Period NONE = new Period("");

  public boolean isEmpty() {
    return text.isEmpty();
  }

  public boolean isFinancialYear() {
    return text.matches("FY\\d{4}-\\d{2}");
  }

  public boolean isCalendarYear() {
    return text.matches("\\d{4}");
  }

  @Override
  public String toString() {
    return text;
  }
}
