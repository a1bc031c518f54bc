package org.figurebook.recover;

import static org.assertj.core.api.Assertions.assertThat;

import org.figurebook.recover.piece.CellNumber;
import org.figurebook.recover.piece.Kind;
import org.figurebook.table.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Cells that say from what to what, on one line or on two. */
class OpenRangesTest {

  @Test
  void goOnInTheLineBelow() {
    Table table =
        Papers.only(
            """
            各碼頭的泊位及月租如下：

            碼頭  泊位總數  空置泊位  每月租金(元)

            東碼頭  281 23 $682至
            $4,217
            西碼頭  408 33 $888至
            $1,828
            北碼頭  318 56 $417至
            $2,931
            """);
    assertThat(Papers.grid(table))
        .isEqualTo(
            """
            碼頭|泊位總數|空置泊位|每月租金(元)
            東碼頭|281|23|$682至$4,217
            西碼頭|408|33|$888至$1,828
            北碼頭|318|56|$417至$2,931
            """);
  }

  /** A line of a narrow cell may end before the word between or behind it. */
  @ParameterizedTest
  @ValueSource(strings = {"70,000 to /250,000·", "70,000/to 250,000·", "70,000·/to 250,000·"})
  void ofAmountsAreOneCell(String cell) {
    Table table =
        Papers.only(
            ("Table 1: Grants of schemes·//2031 2032 2033·//Ferries·//"
                    + cell
                    + "//33 14·//Slipways·//"
                    + cell.replace("70", "10")
                    + "//60 25·//Buoys·//"
                    + cell.replace("70", "80")
                    + "//123 53·//")
                .replace('/', '\n'));
    assertThat(table.rows())
        .anySatisfy(
            row -> assertThat(row).containsExactly("Buoys", "80,000 to 250,000", "123", "53"));
  }

  @Test
  void ofMoneyAreValues() {
    assertThat(Kind.of("$682至$4,217")).isEqualTo(Kind.AMOUNT);
  }

  @Test
  void ofMonthsAreOneCell() {
    Table table =
        Papers.only(
            """
            各項工程如下：

            地區  工程期  開支(百萬元)  人手

            東區  2014年6月至
            2019年5月  87.5 2
            西區  2014年3月至
            2018年12月  48.7 9
            """);
    assertThat(Papers.grid(table)).contains("2014年6月至2019年5月", "2014年3月至2018年12月");
  }

  @ParameterizedTest
  @ValueSource(strings = {"$682至$4,217", "16%至30%", "28,000元至45,000元"})
  void areOfNoOneNumber(String text) {
    assertThat(CellNumber.of(text)).isNull();
  }
}
