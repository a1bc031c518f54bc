package org.figurebook.template;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * A chart of a table.
 *
 * @param kind how it is drawn
 * @param title what it shows; made from the data when empty
 * @param top how many rows it draws, the largest first; 0 for all
 */
public record ChartSpec(Kind kind, LocalText title, int top) {
  public ChartSpec {
    title = LocalText.orEmpty(title);
  }

  /** How a chart is drawn. */
  public enum Kind {
    @JsonProperty("bar")
    BAR,
    @JsonProperty("grouped-bar")
    GROUPED_BAR,
    @JsonProperty("stacked-bar")
    STACKED_BAR,
    @JsonProperty("share-bar")
    SHARE_BAR,
    @JsonProperty("line")
    LINE,
    @JsonProperty("area")
    AREA,
    @JsonProperty("small-multiples")
    SMALL_MULTIPLES,
    @JsonProperty("ranked-dot")
    RANKED_DOT
  }
}
