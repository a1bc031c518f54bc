package org.figurebook.recover;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers before the names of rows, and numbers before the units of what they count. */
class NumberedNamesTest {
  private static String grid(String stub, String rows) {
    String paper = "表1：名額\n" + stub + " 2031年 2032年\n" + rows.replace('/', '\n') + "\n";
    assertThat(Papers.tables(paper)).hasSize(1);
    return Papers.grid(Papers.tables(paper).get(0)).strip().replace('\n', '/');
  }

  /** A name may begin with the character of a unit: it is its row that is numbered. */
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          1 北岸 6,452 319/2 元山 7,389 59/3 南岸 5,741 55; 1|北岸|6,452|319/2|元山|7,389|59/3|南岸|5,741|55
          1 日升 6,452 319/2 北岸 7,389 59/3 家校 5,741 55; 1|日升|6,452|319/2|北岸|7,389|59/3|家校|5,741|55
          1 元山 6,452 319/2 月灣 7,389 59/3 人手 5,741 55/4 間接 41 5; 1|元山|6,452|319/2|月灣|7,389|59/3|人手|5,741|55/4|間接|41|5
          1 北 岸··6,452 319·/2 元 山··7,389 59·/3 南 岸··5,741 55·; 1|北岸|6,452|319/2|元山|7,389|59/3|南岸|5,741|55
          7 北岸 6,452 319/8 宗祠 7,389 59/9 南岸 5,741 55; 7|北岸|6,452|319/8|宗祠|7,389|59/9|南岸|5,741|55
          1. 元山 6,452 319/2. 元水 7,389 59/3. 南岸 5,741 55; 1.|元山|6,452|319/2.|元水|7,389|59/3.|南岸|5,741|55
          """)
  void names(String rows, String cells) {
    assertThat(grid("編號 名稱", rows)).isEqualTo("編號|名稱|2031年|2032年/" + cells);
  }

  /** Where every row has the same behind its number, that is what it counts. */
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          1 個月 6,452 319/2 個月 7,389 59/3 個月或以上 5,741 55; 1個月|6,452|319/2個月|7,389|59/3個月或以上|5,741|55
          1年或以下 2 513 3 822/1至2年 1 241 1 567/2至3年 2 589 1 405; 1年或以下|2,513|3,822/1至2年|1,241|1,567/2至3年|2,589|1,405
          1 人家庭 6,452 319/2 人家庭 7,389 59/3 人家庭 5,741 55; 1人家庭|6,452|319/2人家庭|7,389|59/3人家庭|5,741|55
          """)
  void units(String rows, String cells) {
    assertThat(grid("類別", rows)).endsWith("/" + cells);
  }
}
