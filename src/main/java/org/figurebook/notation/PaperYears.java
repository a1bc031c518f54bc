package org.figurebook.notation;

/**
 * The years that a paper's own words mean; 0 where they are not known.
 *
 * @param spoken the year in which it speaks: 今年
 * @param covered the one year that a yearbook or an annual bulletin is about: 全年, "during the year"
 * @param budget the first calendar year of the financial year that a budget is for: 來年度
 */
public record PaperYears(int spoken, int covered, int budget) {}
