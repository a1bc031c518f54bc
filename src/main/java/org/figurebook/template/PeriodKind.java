package org.figurebook.template;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What kind of period a figure is for. */
public enum PeriodKind {
  @JsonProperty("financial-year")
  FINANCIAL_YEAR,
  @JsonProperty("calendar-year")
  CALENDAR_YEAR,
  /** A state at a date, such as staff at the end of February. */
  @JsonProperty("as-of")
  AS_OF
}
