package org.figurebook.recover;

import static org.assertj.core.api.Assertions.assertThat;

import org.figurebook.evidence.Confidence;
import org.figurebook.table.Table;
import org.junit.jupiter.api.Test;

/** The label of the last row, which goes on below its values with nothing but prose behind it. */
class LastLabelTest {
  private static final String PROSE = "\n\n有關工作由現有人手負責，當局沒有備存分項數字。\n";

  /** A bracket that is open beside the values is closed below them. */
  @Test
  void bracketClosedBelow() {
    Table table =
        Papers.only(
            "用途 2021 2022 2023\n展覽 270 212 166\n會議 370 372 154\n訓練(包括急救及水上 300 254 187\n安全)"
                + PROSE);
    assertThat(Papers.grid(table))
        .isEqualTo(
            "用途|2021|2022|2023\n展覽|270|212|166\n會議|370|372|154\n訓練(包括急救及水上安全)|300|254|187\n");
    assertThat(table.confidence()).isNotEqualTo(Confidence.CHECK);
  }

  /** The label may stand behind the number of its row. */
  @Test
  void bracketBehindTheNumberOfTheRow() {
    Table table =
        Papers.only(
            "編號  用途  宗數  費用(千元)\n1 展覽  137 45.6\n2 會議  366 81.1\n3 訓練(包括急救  354 30.8\n及水上安全)"
                + PROSE);
    assertThat(table.rows().get(2)).containsExactly("3", "訓練(包括急救及水上安全)", "354", "30.8");
  }

  /** The same amid the rows, the lines below as many as the columns or not. */
  @Test
  void bracketClosedAmidTheRows() {
    Table table =
        Papers.only(
            "用途  宗數  費用\n展覽  28,494 6.7\n訓練(包  34,827 2.2\n括急救及水上\n安全)\n"
                + "郊野露營及  21,985 7.7\n其他活動\n會議  85,798 8.2\n");
    assertThat(table.rows()).extracting(row -> row.get(0)).contains("訓練(包括急救及水上安全)", "會議");
  }

  /** A label that fills its line may go on in the next; the line may be a heading as well. */
  @Test
  void fullLine() {
    Table table =
        Papers.only("用途 宗數 人次\n流動圖書車 266 322\n海上救生訓練 203 189\n為青年而設的 227 163\n郊野露營" + PROSE);
    assertThat(table.rows().get(2)).containsExactly("為青年而設的郊野露營", "227", "163");
    assertThat(table.confidence()).isEqualTo(Confidence.CHECK);
    assertThat(table.doubt()).contains("words close below the last row");
  }

  /** Behind a label that had room for more, or wider than any, the words belong to what follows. */
  @Test
  void wordsOfWhatFollows() {
    Table table =
        Papers.only("用途 宗數 人次\n流動圖書車 266 322\n海上救生訓練 203 189\n郊野露營 227 163\n其他資料" + PROSE);
    assertThat(table.rows().get(2)).containsExactly("郊野露營", "227", "163");
    assertThat(table.doubt()).doesNotContain("words close below the last row");
  }
}
