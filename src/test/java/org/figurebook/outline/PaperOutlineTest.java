package org.figurebook.outline;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.figurebook.document.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PaperOutlineTest {
  private static final String FINANCE_ENGLISH =
      """
      For discussion
      on 6 May 2031                                             FCR(2031-32)9

      ITEM FOR FINANCE COMMITTEE

      HEAD 95 – COUNTRY PARKS DEPARTMENT
      Subhead 700 General non-recurrent
      New Item “Greening Fund”

      Members are invited to approve a new commitment of $350 million.

      PROBLEM

      We need to make greening affordable for the owners of old buildings in all districts.

      PROPOSAL

      2. The Director of Country Parks proposes to create a commitment of $350 million to
      cover the grants over the five years from 2031-32 to 2035-36.

      (a) the grant for each building is capped at $200,000; and

      (b) details are at Enclosure 1 and the list of trees at Enclosure 2.

      - - - - - - - - - - - - - - - - - - -
      \fEnclosure 1
      Details of the grants

      1. The grant covers 80% of the cost of the works, including maintenance for one year.
      \fEnclosure 2
      Trees that may be planted
      """;

  private static final String FINANCE_CHINESE =
      """
      FCR(2031-32)9
      財務委員會討論文件\s
      2031年5月6日\s
      總目95－漁農署\s
      請各委員批准一筆3億5,000萬元的新承擔額。\s
      問題\s
      我們需要協助全港各區舊樓的業主進行綠化工程。\s
      建議\s
      2. 漁農署署長建議設立綠化基金，為期五年。\s
      附件 1\s
      3. 基金的運作詳情載於附件 1。\s
      - - - - - - - - - - - - - - - - - - -
      環境局\s
      2031年4月\s
       綠化基金的運作詳情\s
      (a) 每幢大廈的資助上限為20萬元。\s
      """;

  private static final String ESTIMATES =
      """
      Head 95 — COUNTRY PARKS DEPARTMENT

      Controlling officer: the Director of Country Parks will account for expenditure
      under this Head.

      Estimate 2031-32 ................................. $412.6m

      Controlling Officer’s Report

      Programme (1): Country Parks

      Financial provision ($m)
      2029-30 2030-31 2030-31 2031-32
      (Actual) (Original) (Revised) (Estimate)
      301.2 310.0 305.5 320.4

      Aim
      The aim is to keep the country parks open, safe and clean for everyone at all times.

      ANALYSIS OF FINANCIAL PROVISION
      """;

  private static final String SPEECH =
      """
      二零三一至三二財政年度政府財政預算案
      財政司司長動議二讀撥款條例草案演辭
      主席：
      1. 我現正式動議二讀草案。
      2. 過去一年，本地生產總值增長百分之二點五，失業率維持在百分之三以下的低水平。
      經濟前景
      3. 我預測今年的增長為百分之三，通脹率為百分之二。
      4. 我會撥出二十億元推動旅遊。
      """;

  private static final String YEARBOOK =
      """
      第三章
      郊野公園
      香港的郊野公園佔全港土地面積約四成，由漁農署負責管理，每年吸引超過一千萬人次前往遊覽。
      遊客設施
      各公園設有遊客中心、營地、燒烤場及自然教育徑，並有標距柱協助迷途者求助，全部免費開放使用。
      """;

  private static final String QUESTIONNAIRE =
      """
      Report of the study visit

      Annex A: Questionnaire on country parks

      1) How many parks are there?
      Ans: 24.
      2) How many visitors come each year?
      Ans: About 11.4 million.
      3) Is entry free?
      Ans: Yes.
      """;

  private static final String PROCEEDINGS =
      """
      立法會會議過程正式紀錄
      附錄1
      書面答覆
      環境局局長就何大文議員對第三項質詢的補充質詢所作的書面答覆
      2031年的訪客人次為1 140萬。詳情見附件。
      附件
      年份 人次
      2031 11 400 000
      附錄2
      書面答覆
      環境局局長就李小明議員對第五項質詢的補充質詢所作的書面答覆
      現有遠足徑的總長度為298公里。
      """;

  @TempDir Path folder;

  static List<Object[]> papers() {
    return List.of(
        new Object[] {FINANCE_ENGLISH, PaperKind.FINANCE_PAPER},
        new Object[] {FINANCE_CHINESE, PaperKind.FINANCE_PAPER},
        new Object[] {ESTIMATES, PaperKind.ESTIMATES_HEAD},
        new Object[] {SPEECH, PaperKind.SPEECH},
        new Object[] {YEARBOOK, PaperKind.YEARBOOK},
        new Object[] {QUESTIONNAIRE, PaperKind.QUESTIONNAIRE},
        new Object[] {PROCEEDINGS, PaperKind.PROCEEDINGS},
        new Object[] {"會議紀要\n出席者共12人。\n", PaperKind.PAPER});
  }

  @ParameterizedTest
  @MethodSource("papers")
  void theKindIsToldByTheWords(String text, PaperKind kind) {
    Document document = Papers.text(folder, text);
    Outline outline = Outliner.outline(document);
    assertThat(outline.kind()).isEqualTo(kind);
    int next = 1;
    for (Section section : outline.sections()) {
      assertThat(section.firstLine()).isEqualTo(next);
      next = section.lastLine() + 1;
    }
    assertThat(next).isEqualTo(document.lines().size() + 1);
  }

  @Test
  void anEnglishFinancePaperHasHeadingsAndEnclosures() {
    assertThat(sections(FINANCE_ENGLISH))
        .contains("BODY PROBLEM", "BODY PROPOSAL", "ANNEX Enclosure 1", "ANNEX Enclosure 2");
    assertThat(passages(FINANCE_ENGLISH))
        .contains(
            "Members are invited to approve a new commitment of $350 million.",
            "2. The Director of Country Parks proposes to create a commitment of $350 million to"
                + " cover the grants over the five years from 2031-32 to 2035-36.",
            "(a) the grant for each building is capped at $200,000; and");
  }

  @Test
  void anAnnexWhoseHeadingIsLostIsNamedByTheReference() {
    assertThat(sections(FINANCE_CHINESE))
        .contains("BODY 問題", "BODY 建議", "ANNEX 附件1")
        .doesNotContain("ANNEX 附件 1");
    assertThat(passages(FINANCE_CHINESE)).contains("(a)每幢大廈的資助上限為20萬元。");
  }

  @Test
  void programmesOfAHeadAreHeadings() {
    assertThat(sections(ESTIMATES))
        .anyMatch(s -> s.startsWith("BODY Programme (1): Country Parks"));
    assertThat(sections(ESTIMATES)).anyMatch(s -> s.endsWith("/ Aim"));
  }

  @Test
  void aSpeechHasItsHeadings() {
    assertThat(sections(SPEECH)).anyMatch(s -> s.endsWith("經濟前景"));
  }

  @Test
  void anAnnexWithATitleIsNamedWithoutIt() {
    assertThat(sections(QUESTIONNAIRE)).contains("ANNEX Annex A");
  }

  @Test
  void writtenRepliesOfARecordAreReplies() {
    Outline outline = Outliner.outline(Papers.text(folder, PROCEEDINGS));
    assertThat(outline.replies())
        .extracting(Reply::member, Reply::question, Reply::director)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("何大文", "三", "環境局局長"),
            org.assertj.core.groups.Tuple.tuple("李小明", "五", "環境局局長"));
    assertThat(sections(PROCEEDINGS))
        .containsSubsequence("HEADING ", "ANSWER ", "ANNEX 附件", "HEADING ", "ANSWER ");
  }

  private List<String> sections(String text) {
    return Outliner.outline(Papers.text(folder, text)).sections().stream()
        .map(section -> section.part() + " " + section.heading())
        .toList();
  }

  private List<String> passages(String text) {
    Document document = Papers.text(folder, text);
    return Passages.of(document, Outliner.outline(document), n -> false).stream()
        .map(passage -> passage.text().text())
        .toList();
  }
}
