package org.figurebook.recover;

import static org.assertj.core.api.Assertions.assertThat;

import org.figurebook.evidence.Confidence;
import org.figurebook.table.Table;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What looks like a table in a text and is none: nothing is made of it that seems sure. */
class NoTextTableTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        // a list of paragraphs
        """
        本署的工作如下：

        1. 清潔街道及後巷，每星期不少於三次。

        2. 修剪樹木，並在颱風之後移走塌樹。

        3. 更換路燈，每年約四百盞。

        """,
        // a table of contents
        """
        目錄

        第一章 引言 .......... 1

        第二章 海港 .......... 7

        第三章 山林 .......... 15

        """,
        // a list of names without numbers
        """
        出席者

        主席：甲先生

        委員：乙女士

        秘書：丙先生

        """,
        // a boxhead without a body
        """
        各區的數字如下：

        地區  人數  開支(萬元)

        """,
        // a form to be filled in
        """
        請按下表提供資料：

        年度  申請宗數  獲批宗數

        2021

        2022

        """
      })
  void isNothingSure(String text) {
    for (Table table : Papers.tables(text)) {
      assertThat(table.confidence()).as(Papers.grid(table)).isEqualTo(Confidence.CHECK);
    }
  }

  /** Two tables side by side come out mixed; that is at least said. */
  @ParameterizedTest
  @ValueSource(
      strings =
          """
      兩個苗圃的數字如下：

      東園 棵數 西園 棵數

      喬木 12 灌木 30

      花苗 15 草皮 40

      """)
  void twoTablesSideBySideAreNotSure(String text) {
    for (Table table : Papers.tables(text)) {
      assertThat(table.confidence()).as(Papers.grid(table)).isEqualTo(Confidence.CHECK);
    }
  }
}
