package org.figurebook.correction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.figurebook.analysis.Papers;
import org.figurebook.document.Finding;
import org.figurebook.evidence.Check;
import org.figurebook.evidence.Confidence;
import org.figurebook.figure.Bound;
import org.figurebook.figure.Figure;
import org.figurebook.harvest.Harvest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A person's decisions, replayed on what was read. */
class CorrectionsTest {
  @TempDir Path folder;

  private final Harvest paper =
      Papers.paper("001", "2025-04-01")
          .says("甲計劃", "開支", "1,200", "HKD", Bound.EXACT, "FY2023-24")
          .says("乙計劃", "開支", "99", "HKD", Bound.EXACT, "FY2023-24")
          .table("丙", "數目", "count", List.of("=", "2023=2023"), "丁 | 5")
          .harvest();

  @Test
  void aFigureIsCorrectedAndAnotherDiscarded() throws Exception {
    Corrections.Result result =
        apply(
            """
            [
              {"figure": "001-f01", "printed": "1,200", "value": 12000, "subject": "甲資助計劃",
               "reason": "a digit was lost"},
              {"figure": "001-f02", "printed": "99", "decision": "discard"}
            ]
            """);

    List<Figure> figures = result.harvests().get(0).figures();
    assertThat(figures).extracting(Figure::id).containsExactly("001-f01", "001-f03");
    assertThat(figures.get(0).quantity().value()).isEqualByComparingTo("12000");
    assertThat(figures.get(0).quantity().printed()).as("what is printed stays").isEqualTo("1,200");
    assertThat(figures.get(0).subject()).isEqualTo("甲資助計劃");
    assertThat(figures.get(0).confidence()).isEqualTo(Confidence.CERTAIN);
    assertThat(result.checks())
        .extracting(Check::expected, Check::found, Check::detail)
        .containsExactly(tuple("1,200", "12000", "a digit was lost"), tuple("99", "discarded", ""));
  }

  @Test
  void aCorrectionThatNoLongerFitsIsReportedAndNotApplied() throws Exception {
    Corrections.Result result =
        apply(
            """
            [
              {"figure": "001-f01", "printed": "1,300", "value": 13000},
              {"figure": "001-f77", "printed": "5", "decision": "confirm"},
              {"table": "001-t1", "row": 7, "column": 1, "printed": "5", "cell": "6"}
            ]
            """);

    assertThat(result.harvests().get(0)).isEqualTo(paper);
    assertThat(result.findings())
        .extracting(Finding::code, Finding::what)
        .containsExactly(
            tuple(
                "correction-stale",
                "correction of 001-t1 [7, 1] (\"5\") is not applied: the table has no such cell"),
            tuple(
                "correction-stale",
                "correction of 001-f01 (\"1,300\") is not applied: it now reads \"1,200\""),
            tuple("correction-unknown", "correction of 001-f77: there is nothing of this id"));
  }

  @Test
  void aCsvFileSaysTheSame() throws Exception {
    Path file = folder.resolve("mine.csv");
    Files.writeString(file, "table,row,column,printed,cell\n001-t1,0,1,5,6\n");

    Corrections.Result result = Corrections.load(file).apply(List.of(paper));

    assertThat(result.harvests().get(0).tables().get(0).rows()).containsExactly(List.of("丁", "6"));
  }

  @Test
  void aCorrectedCellChangesItsFigureAndItsLabelTheFiguresOfTheRow() throws Exception {
    Corrections.Result result =
        apply(
            """
            [
              {"table": "001-t1", "row": 0, "column": 1, "printed": "5", "cell": "1,536"},
              {"table": "001-t1", "row": 0, "column": 0, "printed": "丁", "cell": "丁計劃"},
              {"figure": "001-f03", "printed": "5", "period": "2022"}
            ]
            """);

    assertThat(result.findings()).isEmpty();
    assertThat(result.harvests().get(0).figures())
        .filteredOn(Figure::inTable)
        .singleElement()
        .satisfies(
            figure -> {
              assertThat(figure.id()).isEqualTo("001-f03");
              assertThat(figure.quantity().value()).isEqualByComparingTo("1536");
              assertThat(figure.quantity().printed()).isEqualTo("5");
              assertThat(figure.subject()).isEqualTo("丁計劃");
              assertThat(figure.period().text()).isEqualTo("2022");
              assertThat(figure.confidence()).isEqualTo(Confidence.CERTAIN);
            });
  }

  @Test
  void aCellCorrectedToADashHasNoFigure() throws Exception {
    Corrections.Result result =
        apply(
            "[{\"table\": \"001-t1\", \"row\": 0, \"column\": 1, \"printed\": \"5\", \"cell\": \"-\"}]");

    assertThat(result.harvests().get(0).figures()).noneMatch(Figure::inTable);
  }

  @Test
  void aFileThatCannotBeUsedSaysWhy() {
    assertThatThrownBy(() -> apply("[\n {\"figure\": \"001-f01\", \"worth\": 5}\n]"))
        .isInstanceOf(CorrectionException.class)
        .hasMessageContaining("mine.json:2: unknown key \"worth\"");
    assertThatThrownBy(() -> apply("[{\"figure\": \"001-f01\"}]"))
        .hasMessageContaining("correction 1 needs \"printed\"");
    assertThatThrownBy(() -> apply("[]\n[{\"figure\": \"001-f01\"}]"))
        .hasMessageContaining(
            "mine.json:2: this is not JSON (Trailing token (of type START_ARRAY) found after value)");
  }

  private Corrections.Result apply(String json) throws Exception {
    Path file = folder.resolve("mine.json");
    Files.writeString(file, json);
    return Corrections.load(file).apply(List.of(paper));
  }
}
