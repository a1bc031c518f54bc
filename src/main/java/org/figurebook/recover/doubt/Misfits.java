package org.figurebook.recover.doubt;

import java.util.List;
import java.util.Set;

/**
 * Doubts that tell of a reading that it does not fit its table: headings that stand over what they
 * do not name, labels that hold other cells. Where several readings come near one another, the one
 * with fewer of them is mostly right; other doubts say only that a table may be read otherwise.
 */
public final class Misfits {
  static final String WORDS_BEFORE_YEAR =
      "words stand before the year of a label: they may be of another cell";

  static final String NUMBER_AND_DATE =
      "a number and a date stand in one cell: a heading may be lost between them";

  static final String NO_FIRST_LABEL =
      "the first row has no label: it may stand among the headings";

  static final String ROW_OF_PERIODS =
      "the first row is nothing but periods: it may be of the boxhead";

  static final String SHARE_OVER_COUNTS =
      "a heading of percentages stands over counts: the headings may be one off";

  static final String NAME_OVER_VALUES =
      "a heading that names rows stands over values: the headings may be one off";

  static final String STUB_ENDS_IN_PERIOD =
      "the heading of the labels ends in a period: one of the columns may be meant";

  static final String TWO_PERIODS =
      "two periods stand in one heading: one may be of another, or of a label";

  static final String CHANGE_BEFORE_PERIODS =
      "a change stands before bare periods: they may stand below the headings";

  static final String PERIODS_LAST =
      "periods stand behind the other headings: they may stand below one of them";

  static final String LABEL_IN_PERIOD =
      "the last of several periods goes on in words: a label may be in it";

  static final String PERIOD_OVER_LABELS =
      "a period stands over the labels: the headings may stand one column off";

  static final String TWO_CELLS = "the labels look like two cells with nothing to part them";

  static final String ONE_OVER_ALL =
      "one heading stands over all values: that of the labels may stand over half";

  static final String DECIMAL_COUNT = "a count has decimals: the headings may be one off";

  static final String ONE_CHARACTER = "a heading is one character: it may be the end of another";

  static final String MEASURE_BESIDE_YEARS =
      "a measure with its unit stands beside years: it may span them";

  static final String STATE_OVER_LABELS =
      "what is said of a period stands over the labels: the headings may stand one column off";

  static final String NO_GROUP =
      "a sub-total stands under no group: the name of its label may be in a row";

  static final String UNIT_OVER_LABELS =
      "a heading with a unit stands over labels: the headings may stand one column off";

  /** Another reading was cheaper, and fits worse. */
  public static final String TAKEN =
      "the reading that looked best does not fit the rows: another was taken";

  private static final Set<String> ALL =
      Set.of(
          WORDS_BEFORE_YEAR,
          NUMBER_AND_DATE,
          NO_FIRST_LABEL,
          ROW_OF_PERIODS,
          SHARE_OVER_COUNTS,
          NAME_OVER_VALUES,
          STUB_ENDS_IN_PERIOD,
          TWO_PERIODS,
          CHANGE_BEFORE_PERIODS,
          PERIODS_LAST,
          PERIOD_OVER_LABELS,
          TWO_CELLS,
          ONE_OVER_ALL,
          DECIMAL_COUNT,
          ONE_CHARACTER,
          LABEL_IN_PERIOD,
          NO_GROUP,
          UNIT_OVER_LABELS,
          STATE_OVER_LABELS,
          MEASURE_BESIDE_YEARS);

  private Misfits() {}

  /** How many of some doubts are misfits. */
  public static int count(List<String> doubts) {
    return (int) doubts.stream().filter(ALL::contains).count();
  }
}
