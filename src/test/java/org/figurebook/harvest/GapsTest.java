package org.figurebook.harvest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.figurebook.document.Document;
import org.figurebook.evidence.Confidence;
import org.figurebook.outline.Outliner;
import org.figurebook.read.DocumentReader;
import org.figurebook.table.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How an answer says that it has no answer. */
class GapsTest {
  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          本署沒有備存有關數字。,                                       not kept
          我們未有備存分項資料。,                                       not kept
          由於涉及商業資料，我們未能提供有關名單。,                     not available
          有關開支已納入整體撥款，難以分開量化。,                       not separable
          各項工作並無分項開支數字。,                                   not separable
          我們沒有分別備存兩項計劃的人手數字。,                         not kept
          有關開支已包括在總額內，不能單獨作分項計算。,                 not separable
          詳情有待公布。,                                               pending
          相關開支及詳情有待確定。,                                     pending
          The Department does not maintain such statistics.,            not kept
          The expenditure cannot be separately quantified.,             not separable
          The figures for 2025 are not available.,                      not available
          """)
  void isFoundWithItsReason(String sentence, String reason) throws IOException {
    assertThat(gaps(sentence)).extracting(Gap::reason).containsExactly(reason);
  }

  @ParameterizedTest
  @CsvSource({
    "本署備存了有關數字。",
    "The Department maintains such statistics.",
    "截至2月底，尚未有學校申請。",
    "細節有待我們考慮不同意見後再作敲定。"
  })
  void anAnswerIsNoGap(String sentence) throws IOException {
    assertThat(gaps(sentence)).isEmpty();
  }

  @Test
  void aCellOfATableMayBeOne() throws IOException {
    Document document =
        DocumentReader.read(
            Files.writeString(folder.resolve("paper.txt"), "港口\n\n東港 不適用 N.A. 5\n西港 3 沒有備存 -\n"));
    Table table =
        new Table(
            "t1",
            "paper.txt",
            "",
            "",
            "",
            "港口",
            "",
            List.of("港", "2021", "2022", "2023"),
            1,
            List.of(List.of("東港", "不適用", "N.A.", "5 (不適用)"), List.of("西港", "3", "沒有備存", "-")),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            3,
            4,
            1,
            Confidence.CERTAIN,
            "",
            List.of(),
            List.of());

    assertThat(Harvester.harvest(document, Outliner.outline(document), List.of(table)).gaps())
        .extracting(Gap::reason, Gap::quote)
        .containsExactly(
            tuple("not applicable", "東港 | 2021 | 不適用"),
            tuple("not available", "東港 | 2022 | N.A."),
            tuple("not kept", "西港 | 2022 | 沒有備存"));
  }

  private List<Gap> gaps(String sentence) throws IOException {
    Document document =
        DocumentReader.read(Files.writeString(folder.resolve("paper.txt"), sentence + "\n"));
    return Harvester.harvest(document, Outliner.outline(document), List.of()).gaps();
  }
}
