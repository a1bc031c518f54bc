package org.figurebook.recover;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.figurebook.evidence.Confidence;
import org.figurebook.table.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Boxheads whose order of words can be read in two ways, though the sums of the rows hold in both:
 * plain text with one space between cells, {@code /} for the end of a line.
 */
class HeadingPlaceDoubtTest {
  private static final String PROSE =
      "\n\nThe Department will keep the arrangements of the harbours under review and report on them from time to time.\n";

  private static List<Table> tables(String lines) {
    return Papers.tables("Table 1: Numbers\n\n" + lines.replace("/", "\n") + PROSE);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          periods below one measure of two    | 港口 實際開支 申請數目/2037 2038/北岸 281.6 255.3 3,040/南岸 229.1 274.9 1,287/總計 510.7 530.2 4,327
          the same of like values             | Port Boats Number of calls/2036 2037/North 28 55 40/South 29 74 87/Total 57 129 127
          thousands one column off            | Offence Cases Fines ($)/Noise 12 209 500/Litter 13 197 200/Total 25 406 700
          half under the first heading        | 資助 官立/面積 收入 宗數 開支/地產 1,294 375,106 362 1,622/教育 2,582 393,204 567 1,270/總計 3,876 768,310 929 2,892
          headings paired over two lines      | Port Boats Docks/Big Small/East 303 349 12/West 204 238 13/Total 507 587 25
          whole words on the second line      | Year Private Harbours Pilots/Calls made Convictions Vacancies Operating expenses/2037 385 68 1,883 155/2038 395 78 1,893 165/2039 365 58 1,863 145
          the name of the rows over values    | 男性 女性 總計/月份 全職 兼職 全職 兼職/1月 1,048 465 477 28 2,018/2月 1,148 365 377 18 1,908
          the name of the rows on line two    | Landings/District Moorings received Intake/East 3,312 1,590 5,010/West 3,322 1,690 7,010
          the name of the rows and more       | Cases/Region completed Enrolment/North 3,312 1,159/South 3,322 1,169
          a spanner of two words              | Private Harbours Docks/Beds Pilots Beds Pilots/North 1,129 1,375 1,362 1,162/South 2,258 1,393 1,567 1,127/Total 3,387 2,768 2,929 2,289
          a stub's heading and a spanner      | Name of Scheme Staff Cost/2030 2031/Men Women Men Women/Alpha 1,122 1,133 1,144 1,155/Beta 2,122 2,133 2,144 2,155/Gamma 3,122 3,133 3,144 3,155
          a share behind what is counted      | 港口 船隻數目 專用碼頭/人次 百分比/北岸 716 5,212 51.2/南岸 616 4,965 48.8
          a unit over the labels              | Harbour Target/(days)/Average waiting time (days)/2033/(Actual)/2034/(Actual)/2035/(Plan)/North 45 44 45 45/South 35 34 35 35
          a rate over counts                  | 申索類別/調停成功率/個案總數/經調停解決/轉介審裁處/受傷 141 100 41 70.9%/欠薪 3,385 2,247 1,138 66.4%/終止合約 2,864 1,974 890 68.9%
          a line below a title with a number  | Control Point Aided Kowloon/Fines ($) Moorings Approved provision No. of calls Ferry/Noise 30,860 207 14 279 164,922/Pests 34,256 852 14 103 335,822
          blocks that are columns             | Item/Paper/Glass/Metal/Wood//Landed/642.5/785.6/515.9/130.9//Burnt/488.5/149.0/171.2/212.2//Rate/43%/16%/12%/87%
          no heading of the labels            | Estimated man-months/Average MPS/salary point/Multiplier Estimated fee/($ million)/Divers 86 38 1.6 12.4/Pilots 151 14 1.6 9.1
          one character as a heading          | 機構/部/門/2032-33年/度/2033-34年/度(修訂)/船塢 280 180/碼頭 250 190/總計 530 370
          stub and measure in one heading     | 級別撥款(百萬元)/中一 5.9/中二 6.9/總計 12.8
          a group that begins with the total  | 港口 投訴數目 受惠人數/實際開支/(百萬元)/總計 499 10 919.8/北岸 307 3 447.0/南岸 53 4 250.6/東岸 139 3 222.2
          words before the year of a label    | 年份/申請宗數/資助總額/主要行業/2032 3,276 1.63億元/漁業、運輸及/旅遊業/2033 8,706 3.66億元/2034 3,202 2.10億元/總數 15,184 7.39億元
          words close behind a number         | 港口 名額 進度/2037/18 2038/19 2039/20 2040/21/北岸 6 7 9 1 已完成/南岸 2 4 4 2 規劃中/總計 8 11 13 3
          decimals below a count              | 年度/薪酬開支/職位數目/平台 合作/2035/36 270.1 635.3 57/2036/37 579.4 872.4 77/合計 849.5 1,507.7 134
          words in place of all values        | 港口 罰款總額(元) 維護成本(元)/北岸 19,068 12,490/南岸新建築 需要的學生提 供的校本支援/服務 14,545 18,252/總計 33,613 30,742
          numbers glued to the names of rows  | 編號 港口/船塢 2032 2033/1沙灣 128 150/2荃灣 229 260/3青灣 330 370
          stub and measure in the caption     | 政策局／部門涉及金額(億元)/2036-37年度 2037-38年度/教育局 57.5 71.6/天文台 66.9 36.8/總數 124.4 108.4
          a line between numbered rows        | 編號 計劃名稱 人數 金額/1 碼頭維修 591 2.3/2 防波堤重建綜合中 228 355.6/心/3 船塢改善 531 866.9/4 燈塔保養 956 391.9
          a code with words before it         | 碼頭編號/分區/每年成本(元)/平台 合作/實際項目A01 北岸 15,622 15,130/A02 南岸 19,108 12,954/A03 東岸 5,577 4,863
          a date and a count in one heading   | 碼頭/完成日期檢查數目/2033 2034 2035/北岸 2032年12月 88 19 19/南岸 2033年3月 83 38 24/東岸 2034年6月 20 77 17
          a name over all periods             | 財政年度 學額/2033-34年度 2034-35年度 2035-36年度/北岸 113 70 208/南岸 103 206 178/總計 216 276 386
          a brief heading and a measure       | 罪行類別/學額/獲批宗數/平均輪候/時間(星期)/總計/盜竊 12 34 5 51/搶劫 13 44 6 63
          """)
  void isToBeChecked(String what, String lines) {
    assertThat(tables(lines)).isNotEmpty();
    assertThat(tables(lines)).extracting(Table::confidence).containsOnly(Confidence.CHECK);
  }

  /** Values of one measure are of a size: decimals under one heading, counts under the next. */
  @Test
  void periodsOfUnlikeMeasures() {
    List<Table> tables =
        tables(
            "港口 申請數目 實際開支/2037 2038/北岸 3,040 281.6 255.3/南岸 1,287 229.1 274.9/總計 4,327 510.7 530.2");
    assertThat(Papers.grid(tables.get(0))).startsWith("港口|申請數目|實際開支 / 2037|實際開支 / 2038\n");
    assertThat(tables.get(0).confidence()).isEqualTo(Confidence.CERTAIN);
  }

  /** Behind a numbered title a line of headings over periods is no second title. */
  @Test
  void lineBelowNumberedTitle() {
    String head = "表3：人手\n\n職級 截至3月31日的人數\n2031年 2032年 2033年\n高級 12 13 15\n中級 22 33 45\n";
    assertThat(Papers.grid(Papers.tables(head + PROSE).get(0)))
        .startsWith("職級|截至3月31日的人數 / 2031年|截至3月31日的人數 / 2032年|截至3月31日的人數 / 2033年\n");
  }

  /** The same headings again under each spanner are no doubt what they seem, lines and all. */
  @Test
  void repeatedHeadingsThatWrap() {
    List<Table> tables =
        tables(
            "Type of case 2037 2038/Claims/received Permits/granted Claims/received Permits/granted/Theft 1,120 1,106 1,127 1,109/Fraud 1,121 1,108 1,128 1,113/Total 2,241 2,214 2,255 2,222");
    assertThat(Papers.grid(tables.get(0)))
        .startsWith(
            "Type of case|2037 / Claims received|2037 / Permits granted|2038 / Claims received|2038 / Permits granted\n");
    assertThat(tables.get(0).confidence()).isEqualTo(Confidence.CERTAIN);
  }
}
