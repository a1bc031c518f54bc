package org.figurebook.recover;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.figurebook.evidence.Confidence;
import org.figurebook.table.Table;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Words alone on a line between two rows: the end of the label above its values, the beginning of
 * that below, or the name of a group. {@code /} is the end of a line, {@code >} stands behind the
 * name of a group, {@code |} between labels.
 */
class LabelWrapTest {
  private static Table table(String lines) {
    List<Table> tables = Papers.tables("Table 1: Numbers\n\n" + lines.replace("/", "\n") + "\n");
    assertThat(tables).hasSize(1);
    return tables.get(0);
  }

  private static String labels(Table table) {
    return table.rows().stream()
        .map(row -> String.join(" ", row.subList(0, table.labelColumns())))
        .collect(Collectors.joining("|"))
        .replace(" / ", ">");
  }

  /** What the words, a total or the next number of a list show is not left to be checked. */
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          Trade 2031 2032/Ship chandlers 660 688/Lighterage and 248 833/pilotage/Salvage and 444 183/towage/Total 1,352 1,704; Ship chandlers|Lighterage and pilotage|Salvage and towage|Total
          Breach 2031 2032/Smoke 660 688/Oil leaking 248 833/Blocking of 444 183/slipways/Total 1,352 1,704; Smoke|Oil leaking|Blocking of slipways|Total
          違規 2031年 2032年/無證駕駛船 760 588/隻/越界捕魚 948 833/損壞航標設 248 833/備/總計 1,956 2,254; 無證駕駛船隻|越界捕魚|損壞航標設備|總計
          綱領 2031年 2032年/(1) 碼頭保養及 712 748/疏浚/(2) 燈塔 108 164/(3) 航道測量和 231 240/製圖/總計 1,051 1,152; (1)碼頭保養及疏浚|(2)燈塔|(3)航道測量和製圖|總計
          Programme 2031 2032/(1) Piers, Slipways and Fish 712.9 748.0/Landing Places/(2) Lights and Harbour Signal 108.3 164.9/Stations/(3) Hulks 231.1 240.9/Total 1,052.3 1,153.8; (1) Piers, Slipways and Fish Landing Places|(2) Lights and Harbour Signal Stations|(3) Hulks|Total
          科目 2031 2032/港口事務/維修 518 142/燈塔 368 168/測量/海圖 802 182/合計 1,688 492; 港口事務>維修|港口事務>燈塔|測量>海圖|合計
          科目 2031 2032/經常收費/碇泊 518 142/引水 368 168/其他收費/其中：罰款 802 182/合計 1,688 492; 經常收費>碇泊|經常收費>引水|其他收費>其中：罰款|合計
          Pier 2031 2032 2033/Ferry Pier/repairs – from report to first visit 100 195 187/closures – from notice 120 96 101/Cargo Pier/repairs – general wear and/tear/110 77 84/closures – from notice 35 35 34; Ferry Pier>repairs - from report to first visit|Ferry Pier>closures - from notice|Cargo Pier>repairs - general wear and tear|Cargo Pier>closures - from notice
          Item 2031 2032/$'000 $'000/Harbour charges/Light dues (Ordinance/No. 7)/1,100 1,200/Pilotage 300 400/Total harbour charges 1,400 1,600/Land charges/Wharf rents 5,000 6,000/Crane hire 500 600/Total land charges 5,500 6,600/Total charges of the year 6,900 8,200; Harbour charges>Light dues (Ordinance No. 7)|Harbour charges>Pilotage|Harbour charges>Total harbour charges|Land charges>Wharf rents|Land charges>Crane hire|Land charges>Total land charges|Total charges of the year
          """)
  void shownByWords(String lines, String labels) {
    Table table = table(lines);
    assertThat(labels(table)).isEqualTo(labels);
    assertThat(table.confidence()).isNotEqualTo(Confidence.CHECK);
  }

  /** Wide gaps kept: the labels go on below, and one group is named behind a value. */
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
                        2031     2032     2033/'  '(1) Piers, Slipways and Fish      712.9    748.0    801.2/'  '(2) Lights and Signal           1,008.3  1,064.9  1,103.5/'  'Stations of Ports/'  'Total                          1,721.2  1,812.9  1,904.7; (1) Piers, Slipways and Fish|(2) Lights and Signal Stations of Ports|Total
                        2031     2032     2033/'  '(A) Costs/'  'Upkeep of buoys and      –    9.6    21.4/'  'chains/'  'Relief crews         0.4    1.1    2.6/'  'Sub-total (A)        0.4   10.7   24.0/'  '(B) Savings/'  'Fuel               –  (2.0)  (14.6)/'  'Sub-total (B)      –  (2.0)  (14.6); (A) Costs>Upkeep of buoys and chains|(A) Costs>Relief crews|(A) Costs>Sub-total (A)|(B) Savings>Fuel|(B) Savings>Sub-total (B)
          """)
  void laidOut(String lines, String labels) {
    assertThat(labels(table(lines.replace("'", "")))).isEqualTo(labels);
  }

  /** Nothing shows whose the line is: names of groups as wide as the lines of broken labels. */
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          科目 2031 2032/碼頭費用/維修 518 142/燈塔 368 168/航道費用/測量 802 182/合計 1,688 492
          違規類別 名額/涉及金額/(百萬元)/獲批宗數/平均輪候/時間(星/期)/總計/船塢保養 794 40970.3 5 585.6 263/碇泊 721 4097.3 15 58.6 163/引水 94 970.3 55 85.6 23
          Programme 2031 2032/Dredging 712 748/Lights and 108 164/Buoys 231 240/Surveys of 31 40
          """)
  void toBeChecked(String lines) {
    assertThat(table(lines).confidence()).isEqualTo(Confidence.CHECK);
  }
}
