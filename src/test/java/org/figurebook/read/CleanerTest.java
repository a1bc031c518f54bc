package org.figurebook.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.figurebook.document.CleanText;
import org.figurebook.document.Line;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CleanerTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      ignoreLeadingAndTrailingWhitespace = false,
      textBlock =
          """
          ２０２４－２５年度|2024－25年度
          （百萬元）|(百萬元)
          總目︰ 78|總目： 78
          增幅 12 %|增幅 12%
          合計 1,010 ,000|合計 1,010,000
          空置率達 18 .6%|空置率達 18.6%
          from 12 .5 acres|from 12 .5 acres
          in 2019, 300 staff|in 2019, 300 staff
          創科 (科研 )政策|創科 (科研)政策
          第  1 9  節  -  第  6  頁|第19節  -  第6頁
          項目 宗數 金額|項目 宗數 金額
          約 100 m²|約 100 m²
          截至2 017 年年底|截至2017 年年底
          自200 5-06年度起|自2005-06年度起
          輪候 17 20年|輪候 17 20年
          甲 3 201 9 年|甲 3 201 9 年
          \uf0b7 培訓|• 培訓
          \uf98e\ufa01|年度
          """)
  void foldsALineByItself(String raw, String clean) {
    assertThat(Cleaner.clean(unescaped(raw), 1).text()).isEqualTo(clean);
  }

  @Test
  void takesOutTheSpaceAfterEachCharacterOfSpacedType() {
    List<Line> lines =
        TextReader.lines(
            """
            本 署 在 2023-24年 度 舉 辦 了 12場 講 座 ， 參 加 人 數 約 3 000人 。
            項 目 名 稱  2022 2023
            透過「 公 營 機 構 試 用 計 劃 」資 助 項 目
            警務處 虛 擬 資 產 情 報 分 析 系 統
            """);
    assertThat(lines)
        .extracting(Line::text)
        .containsExactly(
            "本署在2023-24年度舉辦了12場講座，參加人數約3 000人。",
            "項目名稱  2022 2023",
            "透過「公營機構試用計劃」資助項目",
            "警務處 虛擬資產情報分析系統");
  }

  @Test
  void joinsDigitsThatWereSetOneByOneAndKeepsDoubleSpaces() {
    List<Line> lines =
        TextReader.lines(
            """
            2 0 19 年 3 月 1 5 日，委員會批准撥款 3 億 4 ,5 00 萬元。
            計劃由 2 01 7 年起資助 1  250 間公司，涉及 6 6 項專利。
            2 0 18  3  46 5
            「 T EC H N et」平台設於總目 1 08 之下。
            """);
    assertThat(lines)
        .extracting(Line::text)
        .containsExactly(
            "2019 年 3 月 15 日，委員會批准撥款 3 億 4,500 萬元。",
            "計劃由 2017 年起資助 1  250 間公司，涉及 66 項專利。",
            "2018  3  465",
            "「 TECHNet」平台設於總目 108 之下。");
  }

  /** Digits broken behind their commas tell a line set one by one among lines that are not. */
  @Test
  void aLineTellsByItselfThatItsDigitsAreBroken() {
    List<Line> lines =
        TextReader.lines(
            "由 2014 年起，撥款為 5,000 萬元。\n在 2020 年已批出 16 宗，涉及 4,215 項專利，共 1,000 萬元。\n"
                + "2025-26 年度  3 6 ,0 20 \n總計  1 ,4 26 ,8 00 \n");
    assertThat(lines.get(2).text().strip()).isEqualTo("2025-26 年度  36,020");
    assertThat(lines.get(3).text().strip()).isEqualTo("總計  1,426,800");
  }

  /** Numbers of seven digits have commas: without them they are several, of a row. */
  @Test
  void theNumbersOfARowOnAKernedPageStayApart() {
    List<Line> lines =
        TextReader.lines(
            "由 2 01 4 年起，撥款為 5 ,0 00 萬元。\n在 2 02 0 年已批出 1 6 宗，涉及 6 6 項專利。\n"
                + "綠色小巴  3 346 1 004 30% \n(d) 應急費用(約佔(a)項的10%) 55.6 \n");
    assertThat(lines.get(2).text().strip()).isEqualTo("綠色小巴  3 346 1 004 30%");
    assertThat(lines.get(3).text().strip()).endsWith("10%) 55.6");
  }

  @Test
  void footnotesOfAKernedPageAreReadByTheirOwnHabit() {
    String rule = " ".repeat(40);
    List<Line> lines =
        TextReader.lines(
            "由 2 01 4 年起，撥款為 5 ,0 00 萬元。\n在 2 02 0 年已批出 1 6 宗 3。\n"
                + rule
                + "\n3 自 2014 年起計算，截至 2020 年為止。\n4 7 所院校在 2015-16 年度獲資助。\n");
    assertThat(lines.get(1).text()).isEqualTo("在 2020 年已批出 16 宗 3。");
    assertThat(lines.get(4).text()).isEqualTo("4 7 所院校在 2015-16 年度獲資助。");
  }

  @Test
  void aTableRowOfPlainTypeKeepsItsSingleSpaces() {
    List<Line> lines =
        TextReader.lines("年度 宗數 金額\n2020 1 536 251.25\n2021 1 053 1 541\n總數 82 125 109\n");
    assertThat(lines)
        .extracting(Line::text)
        .containsExactly("年度 宗數 金額", "2020 1 536 251.25", "2021 1 053 1 541", "總數 82 125 109");
  }

  @Test
  void everyCharacterKnowsWhereItCameFrom() {
    String raw = "撥 款  ５ ０ 萬 元 ";
    CleanText clean = Cleaner.clean(List.of("本 署 每 年 均 有 撥 款", raw), new int[] {1, 1}).get(1);
    for (int i = 0; i < clean.length(); i++) {
      char source = raw.charAt(clean.characterAt(i) - 1);
      assertThat(CharacterFold.single(source)).isEqualTo(clean.text().charAt(i));
      assertThat(clean.lineAt(i)).isEqualTo(2);
    }
    assertThat(clean.text()).isEqualTo("撥款  50萬元");
  }

  private static String unescaped(String text) {
    return text.contains("\\u") ? text.translateEscapes() : text;
  }
}
