package org.figurebook.harvest;

import java.util.List;
import org.figurebook.document.Place;
import org.figurebook.evidence.Confidence;
import org.figurebook.figure.Basis;
import org.figurebook.figure.Figure.CellPosition;
import org.figurebook.figure.Period;
import org.figurebook.figure.Quantity;

/**
 * A figure before it has its number.
 *
 * @param section index of its section
 * @param annex heading of the annex; may be empty
 * @param cell the cell it is; null in running text
 * @param subject who or what it is about
 * @param measure what is counted
 * @param dimensions remaining headings
 * @param quantity value and unit
 * @param period when
 * @param basis actual, estimate …
 * @param quote the sentence, or the labels
 * @param place where it starts
 * @param confidence how sure
 * @param marker what {@link Accounts} knows it by
 */
record Found(
    int section,
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
    int marker) {

  /** Order of the document. */
  long order() {
    return ((long) place.line() << 20) + place.character();
  }
}
