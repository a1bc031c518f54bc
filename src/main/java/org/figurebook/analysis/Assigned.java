package org.figurebook.analysis;

import java.util.List;
import org.figurebook.figure.Figure;
import org.figurebook.harvest.Harvest;
import org.figurebook.table.Table;
import org.figurebook.template.Template;

/**
 * A figure that belongs to a statistic, before series are joined. It depends on its own document
 * alone, so it can be kept, and joined later with those of other documents: {@link
 * Analysis#joined}.
 *
 * @param figure the figure
 * @param indicator the statistic
 * @param subject whom it is about
 * @param breakdown what else its table parts it by; empty when it is the subject's whole value
 */
public record Assigned(Figure figure, String indicator, Subject subject, String breakdown) {

  /**
   * What a template takes from one document.
   *
   * @param date the date by which series choose among papers; may be empty
   * @param assigned its figures that belong to a statistic, in order
   * @param tables the tables that these stand in; others do no harm
   */
  public record Paper(String date, List<Assigned> assigned, List<Table> tables) {
    public Paper {
      assigned = List.copyOf(assigned);
      tables = List.copyOf(tables);
    }

    /** What a template takes from a document. */
    public static Paper of(Harvest harvest, Template template) {
      List<Observation> seen = new Assignment(template).observations(List.of(harvest));
      List<Assigned> assigned =
          new Breakdowns(harvest.tables())
              .told(seen).stream()
                  .map(o -> new Assigned(o.figure(), o.indicator(), o.subject(), o.breakdown()))
                  .toList();
      return new Paper(PaperDate.of(harvest), assigned, harvest.tables());
    }
  }
}
