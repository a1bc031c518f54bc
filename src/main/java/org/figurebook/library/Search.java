package org.figurebook.library;

/**
 * What is looked for among figures or tables. Every condition that is given has to hold.
 *
 * @param words words of subject, measure, quote, number or labels; pieces between spaces are looked
 *     for as they stand, quotes and operators included; empty for any
 * @param statistic id of a statistic; empty for any
 * @param subject a part of the subject; empty for any
 * @param year a calendar year that the period touches; null for any
 * @param document id of a document; empty for any
 * @param confidence {@code certain}, {@code likely} or {@code check}; empty for any
 */
public record Search(
    String words,
    String statistic,
    String subject,
    Integer year,
    String document,
    String confidence) {
  /** Whether nothing is asked for. */
  public boolean isEmpty() {
    return words.isBlank()
        && statistic.isEmpty()
        && subject.isBlank()
        && year == null
        && document.isEmpty()
        && confidence.isEmpty();
  }

  /** Words alone. */
  public static Search of(String words) {
    return new Search(words, "", "", null, "", "");
  }
}
