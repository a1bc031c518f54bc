package org.figurebook.recover;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.figurebook.evidence.Confidence;
import org.figurebook.table.Table;
import org.junit.jupiter.api.Test;

/** Where tables begin and end: at heads of pages, at titles behind a total, at numbered parts. */
class TablePagesTest {
  /** The name and day of a sitting with the number of the page below are no rows. */
  @Test
  void theHeadOfASittingIsNoRow() {
    List<Table> tables =
        Papers.tables(
            "(一 ) 過去兩年按地區劃分的申請數目如下：··\n·\n地區··2030年··2031年··\n東區··12 15·\n西區··30 41·\n"
                + "議會··─··2031年 6月 5日··\n·\n10224·\n地區··2030年··2031年··\n南區··7 9·\n總數··49 65·\n·\n");
    assertThat(tables).hasSize(1);
    assertThat(Papers.grid(tables.get(0)))
        .isEqualTo("地區|2030年|2031年\n東區|12|15\n西區|30|41\n南區|7|9\n總數|49|65\n");
    assertThat(tables.get(0).confidence()).isEqualTo(Confidence.CERTAIN);
  }

  /** A day without the number of a page below it stays where it is. */
  @Test
  void aDayAloneIsNoHead() {
    List<Table> tables =
        Papers.tables("各次會議的出席人數如下：\n\n會議 人數\n大會─2031年6月5日 41\n小組─2031年6月9日 12\n總數 53\n");
    assertThat(tables).hasSize(1);
    assertThat(tables.get(0).rows()).hasSize(3);
  }

  /** The same headings under another title, behind a total, are those of another table. */
  @Test
  void aTitleBehindATotalBeginsATable() {
    List<Table> tables =
        Papers.tables(
            "Applications for civil aid in 2030-31\n民事援助申請數目\nNo. of Applications\n二○三○年\n2030\n二○三一年\n2031\n增減百分比\n% Change\n"
                + "婚姻訴訟\nMatrimonial Cases\n9,171 8,366 -9%\n土地糾紛\nLand Disputes\n334 354 6%\n"
                + "追討工資\nWages Claims\n358 171 -52%\n總數\nTotal\n9,863 8,891 -10%\n\n"
                + "Certificates for civil aid in 2030-31\n民事援助證書數目\nNo. of Certificates\n二○三○年\n2030\n二○三一年\n2031\n增減百分比\n% Change\n"
                + "婚姻訴訟\nMatrimonial Cases\n5,213 4,580 -12%\n土地糾紛\nLand Disputes\n41 83 102%\n"
                + "追討工資\nWages Claims\n279 159 -43%\n總數\nTotal\n5,533 4,822 -13%\n");
    assertThat(tables).hasSize(2);
    assertThat(Papers.grid(tables.get(0)))
        .isEqualTo(
            "|二○三○年2030|二○三一年2031|增減百分比% Change\n婚姻訴訟Matrimonial Cases|9,171|8,366|-9%\n"
                + "土地糾紛Land Disputes|334|354|6%\n追討工資Wages Claims|358|171|-52%\n"
                + "總數Total|9,863|8,891|-10%\n");
    assertThat(tables.get(1).rows()).hasSize(4);
  }

  /** Numbered parts of a chapter, and a table of one row under headings of classes. */
  @Test
  void numberedPartsAreTitles() {
    List<Table> tables =
        Papers.tables(
            "Part III – Annual Report\n\n1.1 Number of requests\n  Number of Requests\n"
                + "Received during the period 574\nOutstanding from before 82\nTotal 656\n"
                + "1.2 Sources of requests\nSource Number of Requests\nMedia 132\nPublic 187\nTotal 319\n"
                + "1.3 Completion time\n"
                + "1 to 15 Days 16 to 30 Days 31 to 60 Days More Than 60 Days Total\n131 73 1 0 205\n");
    assertThat(tables).hasSize(3);
    assertThat(tables.get(1).caption()).isEqualTo("1.2 Sources of requests");
    assertThat(Papers.grid(tables.get(2)))
        .isEqualTo(
            "|1 to 15 Days|16 to 30 Days|31 to 60 Days|More Than 60 Days|Total\n|131|73|1|0|205\n");
    assertThat(tables.get(2).confidence()).isEqualTo(Confidence.CHECK);
    assertThat(tables.get(2).doubt()).contains("no row has a label");
  }

  /** The heading of a stub of years makes a table of two rows. */
  @Test
  void twoYearsAreATable() {
    List<Table> tables =
        Papers.tables(
            "The table below shows the number of arrests in each year.\n\n"
                + "Year Custody Logs Created\n2030 370\n2031 160\n");
    assertThat(tables).hasSize(1);
    assertThat(Papers.grid(tables.get(0)))
        .isEqualTo("Year|Custody Logs Created\n2030|370\n2031|160\n");
  }

  /** One number under a title is hardly a table. */
  @Test
  void oneNumberIsDoubted() {
    List<Table> tables = Papers.tables("Outcome Statement 2030-31\nExpenses for Outcome 1\n");
    assertThat(tables).hasSize(1);
    assertThat(tables.get(0).confidence()).isEqualTo(Confidence.CHECK);
    assertThat(tables.get(0).doubt()).contains("one number alone");
  }

  /** The period over all headings, and an empty first cell that begins no page. */
  @Test
  void aPeriodSpansTheHeadingsBelow() {
    List<Table> tables =
        Papers.tables(
            "附件一··\n·\n過去 3年各區接獲的申請數字··\n·\n2030年··\n·政府部門··公用事業··其他··總數··\n"
                + "中區··904 630 121 1 655·\n東區··895 486 56 1 437·\n總數··1 799 1 116 177 3 092·\n·\n"
                + "2031年··\n·政府部門··公用事業··其他··總數··\n中區··890 686 147 1 723·\n"
                + "東區··654 515 52 1 221·\n總數··1 544 1 201 199 2 944·\n·\n");
    assertThat(tables).hasSize(2);
    assertThat(tables.get(0).caption()).contains("各區接獲的申請數字");
    assertThat(Papers.grid(tables.get(1)))
        .isEqualTo(
            "|2031年 / 政府部門|2031年 / 公用事業|2031年 / 其他|2031年 / 總數\n中區|890|686|147|1,723\n"
                + "東區|654|515|52|1,221\n總數|1,544|1,201|199|2,944\n");
  }

  /** A first row without a label may have left it among the headings. */
  @Test
  void aFirstRowWithoutLabelIsDoubted() {
    List<Table> tables = Papers.tables("各區的人數如下：\n\n地區 男 女\n12 15\n西區 30 41\n南區 7 9\n總數 49 65\n");
    assertThat(tables).hasSize(1);
    assertThat(tables.get(0).confidence()).isEqualTo(Confidence.CHECK);
    assertThat(tables.get(0).doubt()).contains("the first row has no label");
  }

  /** The end of a label stands below its values, right before the page and the boxhead again. */
  @Test
  void aLabelThatGoesOnBeforeThePageEnds() {
    List<Table> tables =
        Papers.tables(
            "各項服務的開支如下：··\n項目··2031-32年度··2032-33年度··2033-34年度··\n船塢維修服務··16.8 45.0 24.2·\n"
                + "渡輪碼頭綜合··86.9 79.2 27.9·\n改善工程··\n第 19 節 PORT - 第 6 頁·\n"
                + "項目··2031-32年度··2032-33年度··2033-34年度··\n防波堤及航道··66.9 10.3 56.5·\n疏浚工程··\n合計··170.6 134.5 108.6·\n");
    assertThat(tables).hasSize(1);
    assertThat(Papers.grid(tables.get(0)))
        .isEqualTo(
            "項目|2031-32年度|2032-33年度|2033-34年度\n船塢維修服務|16.8|45.0|24.2\n渡輪碼頭綜合改善工程|86.9|79.2|27.9\n"
                + "防波堤及航道疏浚工程|66.9|10.3|56.5\n合計|170.6|134.5|108.6\n");
  }
}
