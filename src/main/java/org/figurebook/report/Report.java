package org.figurebook.report;

import java.util.List;
import org.figurebook.document.Language;
import org.figurebook.evidence.Check;
import org.figurebook.harvest.Harvest;

/**
 * Everything a workbook or a PDF shows, in the report's language. Renderers lay it out and add
 * nothing but their own labels, which they take from {@link Wording}.
 *
 * @param language language of the report
 * @param title title from the template
 * @param subtitle subtitle from the template; may be empty
 * @param scope what it covers, in a sentence or two
 * @param contact whom to ask; may be empty
 * @param date the date of the newest document, ISO; may be empty. Never today's: the same inputs
 *     give the same report
 * @param keyFigures the large numbers of the first page
 * @param themes one a section of the template
 * @param disagreements where papers say different things
 * @param checks every check that ran: of tables and across documents
 * @param notes the numbered notes that cells and titles refer to with {@code [note n]}
 * @param harvests what was taken from each document: figures, tables, replies, ledger, gaps
 */
public record Report(
    Language language,
    String title,
    String subtitle,
    String scope,
    String contact,
    String date,
    List<KeyFigure> keyFigures,
    List<Theme> themes,
    List<Disagreement> disagreements,
    List<Check> checks,
    List<String> notes,
    List<Harvest> harvests) {
  public Report {
    keyFigures = List.copyOf(keyFigures);
    themes = List.copyOf(themes);
    disagreements = List.copyOf(disagreements);
    checks = List.copyOf(checks);
    notes = List.copyOf(notes);
    harvests = List.copyOf(harvests);
  }
}
