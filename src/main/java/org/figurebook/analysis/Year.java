package org.figurebook.analysis;

/**
 * A financial year (April to March) or a calendar year.
 *
 * @param financial whether it is a financial year
 * @param start the year it starts in
 */
public record Year(boolean financial, int start) implements Comparable<Year> {

  /** In the data files' form: {@code FY2024-25} or {@code 2024}. */
  public String text() {
    return financial ? "FY" + label() : label();
  }

  /** As a heading: {@code 2024-25} or {@code 2024}. */
  public String label() {
    return financial ? "%d-%02d".formatted(start, (start + 1) % 100) : String.valueOf(start);
  }

  /** The year before, of the same kind. */
  public Year previous() {
    return new Year(financial, start - 1);
  }

  /** The last month of the year, counted from year 0. */
  int lastMonth() {
    return financial ? (start + 1) * 12 + 2 : start * 12 + 11;
  }

  /** The first month of the year, counted from year 0. */
  int firstMonth() {
    return lastMonth() - 11;
  }

  /** The year of a kind that a month, counted from year 0, lies in. */
  static Year containing(int month, boolean financial) {
    return new Year(financial, financial ? Math.floorDiv(month - 3, 12) : month / 12);
  }

  @Override
  public int compareTo(Year other) {
    return firstMonth() != other.firstMonth()
        ? Integer.compare(firstMonth(), other.firstMonth())
        : Boolean.compare(financial, other.financial);
  }
}
