package org.figurebook.outline;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.figurebook.document.CleanText;
import org.figurebook.document.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PassagesTest {
  @TempDir Path folder;

  @Test
  void aSpaceAtALinesEndMarksTheParagraphsEnd() {
    assertThat(
            passages(
                """
                背景\s
                本署自二零一八年起推行綠化資助計劃，至今共資助約172\s
                億元。計劃分為兩期；第一期已經完成，第二期將於明年\s
                展開。\s
                資助範圍\s
                (a) 校園綠化；\s
                (b) 屋苑綠化，包括天台及\s
                外牆。\s
                """
                    .replace("172 \n", "172\n")
                    .replace("明年 \n", "明年\n")
                    .replace("天台及 \n", "天台及\n")))
        .containsExactly(
            "背景",
            "本署自二零一八年起推行綠化資助計劃，至今共資助約172億元。計劃分為兩期；第一期已經完成，第二期將於明年展開。",
            "資助範圍",
            "(a)校園綠化；",
            "(b)屋苑綠化，包括天台及外牆。");
  }

  @Test
  void aSentenceGoesOnOverThePageFootAndTheFootnotes() {
    String rule = " ".repeat(40);
    assertThat(
            passages(
                "計劃甲\n在過去四年資助了三百多個團體，共涉及五億元的\n撥款。\n"
                    + "有關工作由本署與各區議會合作推行，而所需的人手\n及開支則\n"
                    + rule
                    + "\n1 包括臨時職位。\n2 不包括外判服務。\n\n\n\n第 1 2 節  - 第  3  頁\n"
                    + "\n 由本署承擔。\n計劃將於明年檢討。\n"))
        .contains("有關工作由本署與各區議會合作推行，而所需的人手及開支則由本署承擔。")
        .contains("1包括臨時職位。", "2不包括外判服務。");
  }

  @Test
  void linesWithoutMarksEndWhereTheyAreShort() {
    assertThat(
            passages(
                """
                海岸公園現有六個，總面積約六千一百公頃，由本署負責管理及保護，並設有多個
                遊客中心。
                保育工作
                本署每年進行珊瑚普查，並派員定期巡邏各公園，以保護海洋生物和水質，遇有違
                規的船隻會即時檢控。
                """))
        .containsExactly(
            "海岸公園現有六個，總面積約六千一百公頃，由本署負責管理及保護，並設有多個遊客中心。",
            "保育工作",
            "本署每年進行珊瑚普查，並派員定期巡邏各公園，以保護海洋生物和水質，遇有違規的船隻會即時檢控。");
  }

  @Test
  void englishLinesAreJoinedWithOneSpace() {
    assertThat(
            passages(
                """
                Background

                The Department runs twelve training centres in all districts and the number of
                places rose from 1 200 in 2013-
                14 to 3 450 last year.

                (a) New places are planned for the two centres that are to open in the coming
                year; and
                (b) no new post is needed.
                """))
        .containsExactly(
            "Background",
            "The Department runs twelve training centres in all districts and the number of places"
                + " rose from 1 200 in 2013-14 to 3 450 last year.",
            "(a) New places are planned for the two centres that are to open in the coming year;"
                + " and",
            "(b) no new post is needed.");
  }

  @Test
  void everyCharacterKnowsItsLine() {
    Document document = Papers.text(folder, "本署共收到約\n3 200宗申請。\n");
    CleanText text = Passages.of(document, Outliner.outline(document), n -> false).get(0).text();
    assertThat(text.text()).isEqualTo("本署共收到約3 200宗申請。");
    assertThat(text.lineAt(text.text().indexOf("3"))).isEqualTo(2);
    assertThat(text.characterAt(text.text().indexOf("宗"))).isEqualTo(6);
  }

  private List<String> passages(String text) {
    Document document = Papers.text(folder, text);
    return Passages.of(document, Outliner.outline(document), n -> false).stream()
        .map(passage -> passage.text().text())
        .toList();
  }
}
