package org.figurebook.report;

import java.util.List;

/**
 * The same statistic for the same subject and period, stated with different values.
 *
 * @param id stable id
 * @param statistic what is stated
 * @param subject of whom
 * @param period of when, in the data files' form
 * @param unit unit as shown
 * @param difference the largest difference, in words
 * @param rule why the used version is used
 * @param versions every version, the used one first
 */
public record Disagreement(
    String id,
    String statistic,
    String subject,
    String period,
    String unit,
    String difference,
    String rule,
    List<Version> versions) {
  public Disagreement {
    versions = List.copyOf(versions);
  }

  /**
   * One paper's version.
   *
   * @param printed as printed
   * @param figure figure id
   * @param source document, reply and place, in words
   * @param quote the sentence or labels
   */
  public record Version(String printed, String figure, String source, String quote) {}
}
