package org.figurebook.recover;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.figurebook.evidence.Confidence;
import org.figurebook.table.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What stands below the rows of a table: short notes, and another table of the same boxhead. */
class BelowRowsTest {
  private static final String PROSE =
      """
      渡輪處一直留意各航線的使用情況，並會按實際需要調整班次，以確保服務能配合居民的
      要求。過去兩年，各航線的班次大致維持不變，有關數字表列如下：
      """;

  /** The marks in headings, labels and cells go with the notes that explain them. */
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          *  暫定數目。/#  包括北島。; *; #
          * 暫定數目/# 包括北島; *; #
          (1)  暫定數目。/(2)  包括北島。; (1); (2)
          註  包括南島及北島。; 註; *
          1. 2032年的數字為暫定數字。; 註1; *
          """)
  void shortNotes(String notes, String first, String second) {
    String paper =
        PROSE + "航線 2031" + first + " 2032" + second + "/東線" + second + " 12 15/西線 23 56/總計 35 71/";
    Table table = Papers.tables((paper + notes + "/").replace('/', '\n')).get(0);
    assertThat(Papers.grid(table)).isEqualTo("航線|2031|2032\n東線|12|15\n西線|23|56\n總計|35|71\n");
    assertThat(table.notes()).hasSize(notes.split("/").length);
    assertThat(table.confidence()).isEqualTo(Confidence.CERTAIN);
  }

  /** A total ends a table: the same boxhead right below it is that of another. */
  @Test
  void boxheadBelowTotal() {
    String rows = "航線 2031 2032\n東線 12 15\n西線 23 56\n總計 35 71\n";
    List<Table> tables = Papers.tables(PROSE + rows + rows.replace("東線", "東島").replace("西線", "西島"));
    assertThat(tables).hasSize(2).allMatch(t -> t.confidence() == Confidence.CERTAIN);
  }

  /** Without a total and a page's end nothing says whether the table goes on. */
  @Test
  void boxheadBelowRows() {
    String rows = "航線 2031 2032\n東線 12 15\n西線 23 56\n";
    List<Table> tables = Papers.tables(PROSE + rows + rows.replace("東線", "東島").replace("西線", "西島"));
    assertThat(tables).hasSize(1).allMatch(t -> t.confidence() == Confidence.CHECK);
  }

  /** A mark right behind a bracket is that of a listed note. */
  @Test
  void markBehindBracket() {
    String heads = "航線\n2031年\n2032年\n(截至2032年6月30日)1\n";
    String rows = "東線 12 15\n西線 23 56\n總計 35 71\n1. 2032年的數字為暫定數字。\n";
    Table table = Papers.tables(PROSE + heads + rows).get(0);
    assertThat(table.columns()).containsExactly("航線", "2031年", "2032年(截至2032年6月30日)");
    assertThat(table.notes()).hasSize(1);
  }
}
