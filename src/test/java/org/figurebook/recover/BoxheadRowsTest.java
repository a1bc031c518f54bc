package org.figurebook.recover;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.figurebook.table.Table;
import org.junit.jupiter.api.Test;

/** Boxheads of several rows, and what stands over them. */
class BoxheadRowsTest {

  /** A full line of running text, which shows how wide the page is. */
  private static final String OPENING = "本署每年就轄下各項設施擬備報告，供市民及各界人士參考，現將各項數字載列於後。\n";

  /** So many columns can only be when one heading spans all of the second line. */
  @Test
  void aHeadingSpansTheSecondLine() {
    assertThat(
            one(
                "表1：各區的借書人次(千)\n年度 分區 全港\n整體\n港島 九龍 新界東 新界西\n2020-21 103 213 116 102 534\n2021-22 839 174 137 294 1444\n2022-23 708 635 552 526 2421\n"))
        .startsWith("年度|分區 / 港島|分區 / 九龍|分區 / 新界東|分區 / 新界西|全港整體\n");
  }

  @Test
  void lettersOfColumnsAreALevel() {
    assertThat(
            one(
                "表二\n三個場地的節目數目\n場地 計劃 實際 差額 百分比\n(a) (b) (c)=(b)-(a) (d)=(c)/(a)\n×100%\n東院 18 16 (2) (11%)\n西院 124 131 7 6%\n南院 210 214 4 2%\n"))
        .startsWith("場地|計劃(a)|實際(b)|差額(c)=(b)-(a)|百分比(d)=(c)/(a)×100%\n");
  }

  /** Small words below go on with the headings that cannot stop where they do. */
  @Test
  void wordsBelowGoOnWithWhatIsCutOff() {
    assertThat(
            one(
                "Table 1\nInspection of listed bridges and tunnels of the Territory\nCategory No. of No. No. not Percentage\nitems inspected inspected\n"
                    + "Footbridges 1,120 980 140 12.5%\nSubways 538 372 166 30.9%\nTunnels 20 18 2 10.0%\nTotal 1,678 1,370 308 18.4%\n"))
        .startsWith("Category|No. of items|No. inspected|No. not inspected|Percentage\n");
  }

  /** However long the title below an annex's number is, the boxhead begins under it. */
  @Test
  void aLongTitleDoesNotSwallowTheBoxhead() {
    assertThat(
            one(
                "附件甲\n署方各職系的人手狀況及過去一年的離職情況(截至2022年12月31日)\n職系 編制 實際\n員額\n空缺 空缺率\n主任 879 842 37 4.2%\n助理 655 655 - -\n文員 684 655 29 4.2%\n總數 2218 2152 66 3.0%\n"))
        .startsWith("職系|編制|實際員額|空缺|空缺率\n主任|879|842|37|4.2%\n");
  }

  @Test
  void whatStandsOverAnAnnexIsNoHeading() {
    assertThat(
            one(
                "Works Bureau\nApril 2023\nEnclosure 1 to WBC(2023-24)7\nEstimated non-recurrent expenditure\n2023-24 2024-25 2025-26 Total\n"
                    + "(a) Hardware 412 583 126 1,121\n(b) Software 187 369 214 770\nTotal 599 952 340 1,891\n"))
        .startsWith("|2023-24|2024-25|2025-26|Total\n(a) Hardware|412|583|126|1,121\n");
  }

  /** A unit over all values is the table's own, not a part of each heading. */
  @Test
  void aUnitOverAllValuesIsTheTables() {
    List<Table> tables =
        Papers.tables(
            OPENING
                + "The revenue from fees is tabulated below:\nItem $'000\n2014-15 2015-16 2016-17\n(Actual) (Actual) (Revised)\nBerthing fees 78,412 75,960 74,310\nBuoy fees 11,930 10,064 9,725\nTotal 90,342 86,024 84,035\n");
    assertThat(Papers.grid(tables.get(0)))
        .startsWith("Item|2014-15(Actual)|2015-16(Actual)|2016-17(Revised)\n");
    assertThat(tables.get(0).unit()).isEqualTo("$'000");
  }

  @Test
  void quartersArePeriods() {
    assertThat(
            one(
                "Table 3 : Rate of change of receipts (%)\nQ4 2009 Q1 2010 Q2 2010 Q3 2010\nValue +2.2 +1.6 -0.3 +1.9\nVolume +1.8 +0.9 -0.8 +1.1\n"))
        .isEqualTo(
            "|Q4 2009|Q1 2010|Q2 2010|Q3 2010\nValue|+2.2|+1.6|-0.3|+1.9\nVolume|+1.8|+0.9|-0.8|+1.1\n");
  }

  /** A bracket that is open goes on in the next line, whatever that looks like. */
  @Test
  void aBoxheadDoesNotEndWithinABracket() {
    assertThat(
            one(
                "有關數字如下：\n2020-21 2021-22 2022-23\n(截至2023年\n1月底)\n收樓通知書 247 386 204\n收回單位 102 131 182\n上訴個案 31 28 26\n"))
        .startsWith("|2020-21|2021-22|2022-23(截至2023年1月底)\n收樓通知書|247|386|204\n");
  }

  /** Plain numbers in brackets are values where every row has as many values with them. */
  @Test
  void bracketsMayBeNegativeValues() {
    assertThat(
            one(
                "表三\n過去3年單位供應量的變動\n年度 出租 出售 調整 總數\n2018-19 14 105 20 700 (1 236) 33 569\n2019-20 9 992 11 430 (655) 20 767\n2020-21 12 477 11 020 (1 872) 21 625\n2021-22 20 904 7 315 - 28 219\n"))
        .contains("2019-20|9,992|11,430|(655)|20,767\n");
  }

  /** A heading that wraps stands over one column; the one beside it spans the row below. */
  @Test
  void aWrappedHeadingBesideASpanner() {
    String spaced =
        "地 區  \n\n車 位 數 目  路 旁 收 費  \n\n車 位 平 均  \n\n使 用 率  \n\n私 家 車  貨 車 # 旅 遊 巴  電 單 車  合 計  \n\n"
            + "東 區  28 411 2 292 229 1 554 32 486 83% \n\n南 區  8 950 4 014 238 1 330 14 532 53% \n\n"
            + "北 區  13 139 1 127 135 1 780 16 181 65% \n\n港 區  20 476 4 654 66 1 995 27 191 65% \n\n"
            + "灣 區  8 429 1 975 144 1 392 11 940 61% \n\n山 區  20 761 1 507 235 967 23 470 58% \n\n"
            + "海 區  28 248 3 844 72 1 090 33 254 50% \n\n塘 區  8 174 1 915 238 1 261 11 588 60% \n\n"
            + "總 計  136 588 21 328 1 357 11 369 170 642 71% \n\n";
    assertThat(one(spaced))
        .startsWith("地區|車位數目 / 私家車|車位數目 / 貨車|車位數目 / 旅遊巴|車位數目 / 電單車|車位數目 / 合計|路旁收費車位平均使用率\n")
        .contains("北區|13,139|1,127|135|1,780|16,181|65%\n");
  }

  /** What says by what something is measured goes on: 按薪級 / 中點估計的年薪值. */
  @Test
  void aHeadingThatSaysByWhatGoesOn() {
    assertThat(
            one(
                "職 級  職 位 數 目  2031-32年 度 按 薪 級  \n\n中 點 估 計 的 年 薪 值  \n\n(百 萬 元 ) \n\n2030-31 \n\n(截 至 2031年  \n\n3月 1日 ) \n\n"
                    + "2031-32 \n\n(預 算 ) \n\n總 主 任  1 1 1.9 \n\n高 級 主 任  4 4 5.9 \n\n主 任  11 12 12.6 \n\n總 計  16 17 20.4 \n"))
        .startsWith(
            "職級|職位數目 / 2030-31(截至2031年3月1日)|職位數目 / 2031-32(預算)|2031-32年度按薪級中點估計的年薪值(百萬元)\n");
  }

  /** A bracket that ends the heading above stands on the line of the level below. */
  @Test
  void aBracketBeforeTheLevelBelow() {
    assertThat(
            one(
                "年份  \n海運  河運  \n總計  \n按年變動  \n(%) 抵港  離港  抵港  離港  \n"
                    + "2030 89,412 62,775 41,118 55,980 249,285 - \n2031 86,037 60,240 39,206 28,252 213,735 -14.3 \n"
                    + "2032 79,381 55,902 34,470 22,340 192,093 -10.1 \n"))
        .startsWith("年份|海運 / 抵港|海運 / 離港|河運 / 抵港|河運 / 離港|總計|按年變動(%)\n2030|89,412|");
  }

  private static String one(String paper) {
    List<Table> tables = Papers.tables(OPENING + paper);
    assertThat(tables).hasSize(1);
    return Papers.grid(tables.get(0));
  }
}
