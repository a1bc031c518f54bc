package org.figurebook.template;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

/**
 * A section of a report.
 *
 * @param id unique in the template
 * @param title its title
 * @param scope a sentence that says what it counts
 * @param tables its tables
 * @param narrative which sentences are made from its data
 * @param notes texts that follow its sentences
 */
public record SectionSpec(
    String id,
    LocalText title,
    LocalText scope,
    List<TableSpec> tables,
    List<Sentence> narrative,
    List<LocalText> notes) {
  public SectionSpec {
    title = LocalText.orEmpty(title);
    scope = LocalText.orEmpty(scope);
    tables = tables == null ? List.of() : List.copyOf(tables);
    narrative =
        narrative == null
            ? List.of(Sentence.LATEST, Sentence.LARGEST, Sentence.RANGE)
            : List.copyOf(narrative);
    notes = notes == null ? List.of() : List.copyOf(notes);
  }

  /** A kind of sentence made from data. */
  public enum Sentence {
    /** The latest value or total and its change from the year before. */
    @JsonProperty("latest")
    LATEST,
    /** The largest row of the latest year and its share. */
    @JsonProperty("largest")
    LARGEST,
    /** From the first year to the last. */
    @JsonProperty("range")
    RANGE,
    /** Where papers say different things. */
    @JsonProperty("disagreements")
    DISAGREEMENTS
  }
}
