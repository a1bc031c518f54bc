package org.figurebook.notation;

import org.figurebook.figure.Period;

/**
 * The years that a paper's own words mean; 0 where they are not known.
 *
 * @param spoken the year in which it speaks: 今年
 * @param covered the one calendar year that a yearbook or an annual bulletin is about: 全年, "during
 *     the year"
 * @param budget the first calendar year of the financial year that a budget is for: 來年度
 * @param told the period that a report or a release tells of, such as {@code FY2021-22} or {@code
 *     2023-10..2023-12}; empty where it tells of none
 * @param fiscal the first calendar year of the financial year in which it speaks: 本財政年度
 * @param month the month of a dated paper, 1 to 12, where its headline is read or has told a
 *     period: 第三季 is then of the year told, in the headline itself the last one that was over; 0
 *     elsewhere
 */
public record PaperYears(int spoken, int covered, int budget, String told, int fiscal, int month) {

  /** Years without a period told of, other than the year covered. */
  public PaperYears(int spoken, int covered, int budget) {
    this(spoken, covered, budget, covered > 0 ? String.valueOf(covered) : "", 0, 0);
  }

  /** The period told of; {@link Period#NONE} where there is none. */
  Period period() {
    return told.isEmpty() ? Period.NONE : new Period(told);
  }

  /** Whether it is a whole year, of which 年內 and "during the year" speak. */
  boolean tellsOfYear() {
    return covered > 0 || told.startsWith("FY");
  }

  /** The last month of the year told of, {@code 2022-03} of {@code FY2021-22}. */
  String lastMonth() {
    if (told.startsWith("FY")) {
      return Integer.parseInt(told.substring(2, 6)) + 1 + "-03";
    }
    return covered > 0 ? covered + "-12" : "";
  }
}
