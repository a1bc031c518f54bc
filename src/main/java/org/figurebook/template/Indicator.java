package org.figurebook.template;

import java.util.List;

/**
 * Which figures make a statistic.
 *
 * @param id unique in the template; the {@code theme} of {@code figures.csv}
 * @param name what it is called
 * @param measure words of the measure: what is counted
 * @param subject words of the subject, and what kind of body it is
 * @param labels words of all the headings over and beside a figure, its measure and its subject
 * @param context words of the labels, the table's caption, the annex and the sentence
 * @param units units it is stated in; any when empty
 * @param counters measure words it is counted in; any when empty
 * @param periods kinds of period it is stated for; any year when empty
 * @param prose whether figures of running text belong to it, not those of tables alone
 * @param stock whether a state at a date is the value of the date's year; otherwise states at dates
 *     and what happened over years are two series
 * @param whole the subject when it is about one whole, such as a territory; empty when each figure
 *     names its own subject
 * @param ratio computed from two other indicators; null when it is found in papers
 */
public record Indicator(
    String id,
    LocalText name,
    Words measure,
    SubjectRule subject,
    Words labels,
    Words context,
    List<String> units,
    List<String> counters,
    List<PeriodKind> periods,
    boolean prose,
    boolean stock,
    LocalText whole,
    Ratio ratio) {
  public Indicator {
    name = LocalText.orEmpty(name);
    measure = Words.orNone(measure);
    subject = subject == null ? SubjectRule.ANY : subject;
    labels = Words.orNone(labels);
    context = Words.orNone(context);
    units = units == null ? List.of() : List.copyOf(units);
    counters = counters == null ? List.of() : List.copyOf(counters);
    periods =
        periods == null || periods.isEmpty()
            ? List.of(PeriodKind.FINANCIAL_YEAR, PeriodKind.CALENDAR_YEAR)
            : List.copyOf(periods);
    whole = LocalText.orEmpty(whole);
  }

  /**
   * What a subject has to be.
   *
   * @param any at least one of these words occurs in it
   * @param none none of these does
   * @param kinds kinds of body of the vocabularies, such as {@code university}, the likeliest
   *     first; any when empty
   * @param fromReply whether a table that names nobody is about the one body that its reply names
   */
  public record SubjectRule(
      List<String> any, List<String> none, List<String> kinds, boolean fromReply) {
    static final SubjectRule ANY = new SubjectRule(List.of(), List.of(), List.of(), false);

    public SubjectRule {
      any = any == null ? List.of() : List.copyOf(any);
      none = none == null ? List.of() : List.copyOf(none);
      kinds = kinds == null ? List.of() : List.copyOf(kinds);
    }

    /** Its words as a condition. */
    public Words words() {
      return new Words(any, List.of(), none);
    }
  }

  /**
   * A rate or an average: one indicator divided by another, subject by subject and year by year.
   *
   * @param of the indicator above the line
   * @param to the indicator below the line
   * @param percent whether it is shown as a percentage
   */
  public record Ratio(String of, String to, boolean percent) {}
}
