package org.figurebook.recover;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.figurebook.evidence.Confidence;
import org.figurebook.table.Table;
import org.junit.jupiter.api.Test;

/** Labels, and what stands over them, in tables whose cells the format gives. */
class DrawnStubTest {

  /** Every row in Word, and in PDF with ruling lines. */
  private static List<Table> both(String source) {
    TablePaper paper = TablePaper.of(source);
    List<Table> tables = List.of(paper.docx().get(0), paper.ruledPdf().get(0));
    assertThat(tables).extracting(Table::confidence).containsOnly(Confidence.CERTAIN);
    return tables;
  }

  @Test
  void aHeadingOverAllColumnsUnderAnEmptyCornerIsOneOverRows() {
    both("""
            Costs of the gardens are as follows:
            ||2023-24|2024-25|2025-26|
            |>4 Staff costs|
            |Gardeners|412.8|440.5|431.0|
            |Guides|28.1|30.2|31.4|
            |Total staff costs|440.9|470.7|462.4|
            |>4 Other costs|
            |Seeds|3.1|3.4|4.1|
            |Total other costs|3.1|3.4|4.1|
            |Total costs of gardens|444.0|474.1|466.5|
            """)
        .forEach(
            table ->
                assertThat(Papers.grid(table))
                    .isEqualTo(
                        """
                        |2023-24|2024-25|2025-26
                        Staff costs / Gardeners|412.8|440.5|431.0
                        Staff costs / Guides|28.1|30.2|31.4
                        Staff costs / Total staff costs|440.9|470.7|462.4
                        Other costs / Seeds|3.1|3.4|4.1
                        Other costs / Total other costs|3.1|3.4|4.1
                        Total costs of gardens|444.0|474.1|466.5
                        """));
  }

  @Test
  void numbersUnderAHeadingOverSeveralColumnsBesideTheCornerAreHeadings() {
    both("""
            Households by size
            |v2 Monthly income|>4 Household size|
            |1|2|3|4 and over|
            |Under 4,000|136|121|186|137|
            |4,000 and over|132|24|181|182|
            |Total|268|145|367|319|
            """)
        .forEach(
            table ->
                assertThat(table.columns())
                    .containsExactly(
                        "Monthly income",
                        "Household size / 1",
                        "Household size / 2",
                        "Household size / 3",
                        "Household size / 4 and over"));
  }

  @Test
  void theCodeOfOneRowIsNotThatOfTheSubTotalBelow() {
    for (Table table :
        both(
            """
            Spending of the gardens
            |Code|Item|2023-24|2024-25|
            |000|Wages|22,604|23,391|
            |103|Prizes|90|80|
            ||Total, Recurrent|22,694|23,471|
            |700|Fences|21|40|
            ||Total, Other|21|40|
            """)) {
      assertThat(Papers.grid(table)).contains("\n|Total, Recurrent|22,694|23,471\n");
      assertThat(Papers.grid(table)).contains("\n|Total, Other|21|40\n");
    }
  }

  @Test
  void theHeadingOfTheStubGoesOnOverClassesBesideWords() {
    both("""
            受訪者的意見如下：
            |>2 背景|人數|支持(%)|
            |v2 性別|男性|583|46.0|
            |女性|641|45.8|
            |v3 年齡|18-29歲|201|35.8|
            |30-49歲|488|33.0|
            |50歲以上|535|61.2|
            """)
        .forEach(
            table -> {
              assertThat(table.labelColumns()).isEqualTo(2);
              assertThat(Papers.grid(table)).contains("年齡|18-29歲|201|35.8");
            });
  }

  @Test
  void datesAreNoLabels() {
    both("""
            Cases taken up
            |Case|Begun|Ended|Days|
            |A|3.4.2019|17.9.2021|898|
            |B|22.11.2018|8.2.2023|1,539|
            |C|9.7.2021|1.12.2022|510|
            """)
        .forEach(table -> assertThat(table.labelColumns()).isEqualTo(1));
  }
}
