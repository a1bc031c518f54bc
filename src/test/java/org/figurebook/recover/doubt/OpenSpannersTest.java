package org.figurebook.recover.doubt;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.figurebook.recover.boxhead.HeadFit;
import org.figurebook.recover.grid.Grid;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Headings beside spanners, and a line over the boxhead that holds headings. */
class OpenSpannersTest {
  @ParameterizedTest(name = "{0} over {1}: {2}")
  @CsvSource(
      textBlock =
          """
          # which of three words spans the same two headings twice is not told
          ;Ferries;Ferries;;Crews;Crews, Year;Steam;Sail;Tugs;Steam;Sail, true
          # periods span, what is no period does not
          ;2031;2031;;2032;2032, Year;Steam;Sail;Tugs;Steam;Sail, false
          # measures span periods
          ;Ferries;Ferries;;Crews;Crews, Port;2031;2032;Tugs;2031;2032, false
          # the total stands alone
          ;Ferries;Ferries;Crews;Crews;, Port;Steam;Sail;Steam;Sail;Total, false
          # 東岸 may span values as 西岸 does
          ;西岸;西岸, 東岸;渡輪;拖船, true
          # what names rows does not
          ;西岸;西岸, 船隻類別;渡輪;拖船, false
          """)
  void isOpen(String spanners, String leaves, boolean open) {
    List<String> doubts = new ArrayList<>();
    OpenSpanners.add(
        new HeadFit.Head(List.of(leaves.split(";", -1)), List.of(spanners.split(";", -1)), 0, ""),
        1,
        doubts);
    assertThat(doubts.isEmpty()).isEqualTo(!open);
  }

  /** What rows are called and more on the line above, while no such word stands over the labels. */
  @ParameterizedTest(name = "{0} above {1}: {2}")
  @CsvSource(
      textBlock =
          """
          Industry Piers Docks, Warnings issued, true
          Age group 2031 2032, Sail, true
          財政年度泊位, 渡輪, true
          Industry Piers Docks, Type, false
          Figures in the past years, Warnings issued, false
          """)
  void aLineAboveMayHoldHeadings(String above, String corner, boolean open) {
    Grid grid = new Grid(List.of(corner, "Ferries"), 1, List.of(), List.of(), List.of());
    assertThat(LostHeadings.over(grid, "", "", above, false).doubts().isEmpty()).isEqualTo(!open);
  }

  @Test
  void aTitleHoldsNone() {
    Grid grid = new Grid(List.of("", "Ferries"), 1, List.of(), List.of(), List.of());
    assertThat(LostHeadings.over(grid, "", "", "Programme (2) Sea Rescue", false).doubts())
        .isEmpty();
  }
}
