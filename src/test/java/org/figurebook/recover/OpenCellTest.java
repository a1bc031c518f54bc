package org.figurebook.recover;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.figurebook.evidence.Confidence;
import org.figurebook.table.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Chinese tables whose words may be of another cell or heading, and some whose words may not. */
class OpenCellTest {
  private static final String PROSE =
      """
      渡輪處一直留意各航線的使用情況，並會按實際需要調整班次，以確保服務能配合居民的
      要求。過去兩年，各航線的班次大致維持不變，有關數字表列如下：
      """;

  private static Table first(String lines) {
    List<Table> tables = Papers.tables(PROSE + lines.replace('/', '\n') + "\n" + PROSE);
    assertThat(tables).isNotEmpty();
    return tables.get(0);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          each second label on two lines;碼頭 航線 2035 2036/東岸 快線 505 815/夜間行駛的慢/速航線/138 720/北岸 慢線 135 707/夜線 146 105/總計 924 2 347
          one remark goes on in what may be a label;航線  班次  人次  進度/快線  624 19,336 規劃中/慢線  576 6,004 進行中/夜間行駛的慢速/航線  57 604 規劃中/總計  1,257 25,944
          a group of one character;職級 2035 2036/港島/高級船長 45 41/首席輪機工程 21 33/師/一級船員 37 30/小計 103 104/新界/船長 12 13/小計 12 13/總計 115 117
          a share of two headings;職級 平均時間(月)/本地非本地/船長 3.1 1.3/船員 3.2 2.2/水手 8.1 2.7
          part of a word;核准資助金/額(百萬元)/接獲申請數/目/東岸 12.9 15,327/北岸 15.5 10,472/總數 28.4 25,799
          two ends of years;航線 2035-36年 2036-37年/度度/快線 836.5 795.7/慢線 182.2 326.3/總計 1,018.7 1,122.0
          a change of a state;航線 2035-36 2036-37 變動/(修訂預算)/快線 12.1 13.2 9.1%/慢線 10.4 11.4 9.6%
          a measure over names;平均輪候時間(月)/2035年 2036年/東岸 3.6 8.8/北岸 4.1 2.2/總計 7.7 11.0
          """)
  void open(String why, String lines) {
    assertThat(first(lines).confidence()).as(why).isEqualTo(Confidence.CHECK);
  }

  /** Words behind the values of a row, commas in them, leave it a row, though its line is full. */
  @Test
  void remarks() {
    String rows =
        "航線 2031 2032 2033 2034 2035 備註/快線 60 71 49 41 87 沒有更改/慢線 66 84 42 36 69"
            + " 因潮汐及風力影響，部分時段的班次取消而未有補回/夜線 55 64 41 63 71 包括加班船";
    Table table = first(rows);
    assertThat(table.rows()).hasSize(3);
    assertThat(table.rows().get(1))
        .containsExactly("慢線", "66", "84", "42", "36", "69", "因潮汐及風力影響，部分時段的班次取消而未有補回");
  }

  /** A word, a number and a name again and again is a list of numbered parts, and no table. */
  @Test
  void numberedParts() {
    List<Table> tables = Papers.tables("渡輪基金\n分目 090 碼頭維修\n分目 101 航線補助\n分目 112 船隊更新\n\n" + PROSE);
    assertThat(tables).isEmpty();
  }

  /** A heading of what is counted is none of labels: it spans the years. */
  @Test
  void measureBehindStub() {
    Table table =
        first("航線 空缺/2035 2036/東岸/快線 1,218 3,778/慢線 799 3,324/北岸/夜線 906 1,731/總計 2,923 8,833");
    assertThat(table.columns()).containsExactly("航線", "空缺 / 2035", "空缺 / 2036");
  }

  /** The last character of a label below its row, which is the last. */
  @Test
  void lastCharacter() {
    Table table = first("航線 2035 2036/快線 783 390/慢線 416 641/夜間行駛的慢速航 320 394/線");
    assertThat(table.rows().get(2)).containsExactly("夜間行駛的慢速航線", "320", "394");
  }
}
