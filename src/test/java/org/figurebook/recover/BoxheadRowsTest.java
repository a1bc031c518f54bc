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

  private static String one(String paper) {
    List<Table> tables = Papers.tables(OPENING + paper);
    assertThat(tables).hasSize(1);
    return Papers.grid(tables.get(0));
  }
}
