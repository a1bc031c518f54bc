package org.figurebook.figure;

import java.util.List;
import org.figurebook.document.Place;
import org.figurebook.evidence.Confidence;

/**
 * One figure of a document, with everything known about it.
 *
 * @param id stable: the same figure of the same document gets the same id in every run
 * @param reply reply number as printed; empty outside replies
 * @param question question number as printed; empty outside replies
 * @param section part of the paper
 * @param annex heading of the annex; may be empty
 * @param cell the table cell it is; null in running text
 * @param subject who or what it is about
 * @param measure what is counted or measured
 * @param dimensions remaining headings that qualify it: row groups, spanners, outer to inner
 * @param quantity value, unit, bound
 * @param period when
 * @param basis actual, estimate, …
 * @param quote the sentence, or the row and column labels, that it stands in
 * @param place where it starts
 * @param confidence how sure
 * @param checks ids of the checks it took part in
 */
public record Figure(
    String id,
    String reply,
    String question,
    SectionName section,
    String annex,
    CellPosition cell,
    String subject,
    String measure,
    List<String> dimensions,
    Quantity quantity,
    Period period,
    Basis basis,
    String quote,
    Place place,
    Confidence confidence,
    List<String> checks) {
  public Figure {
    dimensions = List.copyOf(dimensions);
    checks = List.copyOf(checks);
  }

  /** The input's file name. */
  public String document() {
    return place.document();
  }

  public boolean inTable() {
    return cell != null;
  }

  /**
   * A cell: table id and position among {@code rows} and {@code columns} of {@code tables.json}.
   */
  public record CellPosition(String table, int row, int column) {}
}
