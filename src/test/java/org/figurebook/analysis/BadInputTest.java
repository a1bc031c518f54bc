package org.figurebook.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.figurebook.document.Finding;
import org.figurebook.document.Language;
import org.figurebook.harvest.Harvest;
import org.figurebook.report.Report;
import org.figurebook.report.ReportBuilder;
import org.figurebook.template.Template;
import org.figurebook.template.TemplateLibrary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What is wrong with a template or its vocabularies is told, and the rest of the report is made.
 */
class BadInputTest {
  private static final String TEMPLATE =
      """
      {
        "id": "mine",
        "title": {"zh": "漁港"},
        "vocabularies": ["ports.json"],
        "indicators": [
          {"id": "boats", "name": {"zh": "船隻"}, "measure": {"any": ["船隻"]},
           "subject": {"kinds": ["port"]}},
          {"id": "whales", "name": {"zh": "鯨"}, "measure": {"any": ["鯨"]}}
        ],
        "sections": [
          {"id": "s", "title": {"zh": "漁港"}, "tables": [
            {"id": "boats", "indicators": ["boats"]},
            {"id": "whales", "indicators": ["whales"]}]}
        ]
      }
      """;

  private final Harvest paper =
      Papers.paper("001", "2025-04-01")
          .table(
              "各港的船隻",
              "船隻數目",
              "count",
              List.of("港=", "2022=2022", "2023=2023"),
              "東港 | 12 | 14",
              "西港 | 7 | 9")
          .harvest();

  @TempDir Path folder;

  @Test
  void anIndicatorThatMatchesNothing() throws Exception {
    Analysis analysis = analysis("[]", paper);

    assertThat(told(analysis))
        .contains("indicator-empty: no figure belongs to the indicator \"whales\"");
    assertThat(shown(analysis)).as("the other table is there").containsExactly("boats");
  }

  @Test
  void anIndicatorThatMixesUnits() throws Exception {
    Harvest money =
        Papers.paper("002", "2025-04-01")
            .table("各港船隻的維修費", "船隻維修費", "HKD", List.of("港=", "2023=2023"), "東港 | 500")
            .harvest();

    Analysis analysis = analysis("[]", paper, money);

    assertThat(told(analysis))
        .contains(
            "indicator-mixes-units: the indicator \"boats\" has figures in HKD, count; each unit"
                + " makes a series of its own");
    assertThat(analysis.of("boats")).extracting(Series::unit).containsOnly("count", "HKD");
    assertThat(shown(analysis)).containsExactly("boats");
  }

  @Test
  void aVocabularyInWhichEachIsTheOther() throws Exception {
    Analysis analysis =
        analysis(
            """
            [{"id": "east", "kind": "port", "name": {"zh": "東港"}, "aliases": ["西港"]},
             {"id": "west", "kind": "port", "name": {"zh": "西港"}, "aliases": ["東港"]}]
            """,
            paper);

    assertThat(told(analysis))
        .contains(
            "vocabulary-circle: in the vocabulary \"ports\", \"east\" and \"west\" are each called"
                + " by the other's name, a circle; each stands for itself");
    assertThat(analysis.of("boats"))
        .extracting(series -> series.subject().name().zh())
        .containsExactly("東港", "西港");
    assertThat(shown(analysis)).containsExactly("boats");
  }

  @Test
  void aVocabularyInWhichEachWasTheOther() throws Exception {
    Analysis analysis =
        analysis(
            """
            [{"id": "east", "kind": "port", "name": {"zh": "東港"}, "was": "west"},
             {"id": "west", "kind": "port", "name": {"zh": "西港"}, "was": "east"}]
            """,
            paper);

    assertThat(told(analysis))
        .contains(
            "vocabulary-circle: in the vocabulary \"ports\", east, west succeed each other in a"
                + " circle; each stands for itself");
    assertThat(analysis.of("boats"))
        .extracting(series -> series.subject().name().zh())
        .containsExactly("東港", "西港");
  }

  @Test
  void oneNameOfTwoBodies() throws Exception {
    Analysis analysis =
        analysis(
            """
            [{"id": "east", "kind": "port", "name": {"zh": "東港"}, "aliases": ["大港"]},
             {"id": "west", "kind": "port", "name": {"zh": "西港"}, "aliases": ["大港"]}]
            """,
            paper);

    assertThat(told(analysis))
        .contains(
            "vocabulary-name-twice: in the vocabulary \"ports\", \"west\" and \"east\" both have"
                + " the name \"大港\"; figures under it are about \"east\"");
  }

  @Test
  void aBodyThatSucceedsAnotherIsTheSame() throws Exception {
    Analysis analysis =
        analysis(
            """
            [{"id": "old", "kind": "port", "name": {"zh": "東港"}},
             {"id": "new", "kind": "port", "name": {"zh": "新東港"}, "was": "old"}]
            """,
            paper);

    assertThat(analysis.of("boats").get(0).subject().name().zh()).isEqualTo("新東港");
    assertThat(told(analysis)).noneMatch(what -> what.startsWith("vocabulary"));
  }

  @Test
  void figuresThatNameNoYearOrNobody() throws Exception {
    Harvest vague =
        Papers.paper("002", "2025-04-01")
            .table("各港的船隻", "船隻數目", "count", List.of("港=", "自啟用以來=since:2001"), "東港 | 99")
            .table("各區的船隻", "船隻數目", "count", List.of("區=", "2023=2023"), "甲區 | 5", "乙區 | 6")
            .harvest();

    Analysis analysis = analysis("[]", paper, vague);

    assertThat(analysis.unplaced())
        .extracting(Unplaced::indicator, Unplaced::reason, Unplaced::figures, Unplaced::named)
        .containsExactly(
            org.assertj.core.api.Assertions.tuple(
                "boats", Unplaced.Reason.NO_YEAR, 1, "002-t1 (1)"),
            org.assertj.core.api.Assertions.tuple(
                "boats", Unplaced.Reason.NO_SUBJECT, 2, "002-t2 (2)"));
    assertThat(told(analysis))
        .contains(
            "figures-left-out: 2 figures have the words of the indicator \"boats\" but name no"
                + " subject that it knows: 002-t2 (2)");
    assertThat(report(analysis, paper, vague).notes())
        .as("a reader of the table is told")
        .anyMatch(note -> note.contains("002-t2 (2)"));
  }

  private Analysis analysis(String entries, Harvest... papers) throws Exception {
    Files.writeString(
        folder.resolve("ports.json"),
        "{\"id\": \"ports\", \"kinds\": {\"port\": {\"name\": {\"zh\": \"港\"}, \"endings\": [\"港\"]}},"
            + " \"entries\": "
            + (entries.equals("[]") ? NO_CIRCLE : entries)
            + "}");
    Path file = Files.writeString(folder.resolve("mine.json"), TEMPLATE);
    Template template = TemplateLibrary.load(file.toString());
    return Analysis.of(List.of(papers), template);
  }

  private static final String NO_CIRCLE =
      """
      [{"id": "east", "kind": "port", "name": {"zh": "東港"}},
       {"id": "west", "kind": "port", "name": {"zh": "西港"}}]
      """;

  private static List<String> told(Analysis analysis) {
    return analysis.findings().stream().map((Finding f) -> f.code() + ": " + f.what()).toList();
  }

  private static Report report(Analysis analysis, Harvest... papers) {
    return ReportBuilder.build(analysis, analysis.template(), Language.CHINESE, List.of(papers));
  }

  private List<String> shown(Analysis analysis) {
    return report(analysis, paper).themes().get(0).tables().stream().map(t -> t.id()).toList();
  }
}
