package org.figurebook.recover.grid;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.figurebook.recover.body.Fit;
import org.figurebook.recover.boxhead.HeadFit;
import org.figurebook.recover.piece.Kind;
import org.figurebook.recover.piece.Link;
import org.figurebook.recover.piece.Piece;
import org.junit.jupiter.api.Test;

/** Groups of rows and their totals. */
class GridBuilderTest {

  /** The total of a group within another stands beside it; the outer group's own stays in it. */
  @Test
  void theTotalOfAGroupClosesIt() {
    assertThat(
            labels(
                heading("Operating Account"),
                heading("Recurrent"),
                row("000 Operational expenses"),
                row("Total, Recurrent"),
                row("Total, Operating Account")))
        .containsExactly(
            "Operating Account / Recurrent / 000 Operational expenses",
            "Operating Account / Total, Recurrent",
            "Operating Account / Total, Operating Account");
  }

  @Test
  void theTotalOfAllStandsInNoGroup() {
    assertThat(labels(heading("經營帳目"), row("運作開支"), row("經營帳目總額"), row("總額")))
        .containsExactly("經營帳目 / 運作開支", "經營帳目 / 經營帳目總額", "總額");
  }

  private static List<String> labels(Fit.Row... rows) {
    HeadFit.Head head = new HeadFit.Head(List.of("", "2024"), List.of("", ""), 0, "");
    return GridBuilder.build(head, new Fit(2, List.of(rows), 0)).rows().stream()
        .map(row -> row.get(0).text())
        .toList();
  }

  private static Fit.Row heading(String text) {
    return new Fit.Row(true, List.of(List.of(piece(text)), List.of()));
  }

  private static Fit.Row row(String label) {
    return new Fit.Row(false, List.of(List.of(piece(label)), List.of(piece("192"))));
  }

  private static Piece piece(String text) {
    return new Piece(text, Kind.of(text), Link.LINE, 1, 1, 1, true, true);
  }
}
