package org.figurebook.recover;

import static org.assertj.core.api.Assertions.assertThat;

import org.figurebook.evidence.Confidence;
import org.figurebook.table.Table;
import org.junit.jupiter.api.Test;

/** Lines of words amid groups with sub-totals: names of groups, or parts of labels. */
class GroupSumsTest {
  /** A line that is full goes on in the line over a sub-total. */
  @Test
  void labelEndsOverItsSubtotal() {
    Table table =
        Papers.only(
            "用途  費用\n公營  \n展覽  812.9\n會議  197.5\n小計  1,010.4\n私營  \n訓練  282.8\n郊野露營及海  881.4\n"
                + "上活動  \n小計  1,164.2\n總計  2,174.6\n");
    assertThat(Papers.grid(table)).contains("私營 / 郊野露營及海上活動|881.4\n私營 / 小計|1,164.2\n");
  }

  /** A label that ends openly is no group, though the sub-totals of all groups are named alike. */
  @Test
  void openLabelOverOthers() {
    Table table =
        Papers.only(
            "用途  2021  2022\n公營  \n展覽  57 67\n訓練、比賽及  \n水上活動  22 26\n會議  18 80\n小計  97 173\n"
                + "私營  \n研究  24 21\n考察  76 17\n小計  100 38\n總計  197 211\n");
    assertThat(Papers.grid(table))
        .contains("公營 / 訓練、比賽及水上活動|22|26\n公營 / 會議|18|80\n公營 / 小計|97|173\n");
  }

  /** A sub-total that adds up rows of the group above too: the group is none. */
  @Test
  void subtotalOfMoreThanItsGroup() {
    Table table =
        Papers.only(
            "用途  人次\n公營  \n展覽  1\n青年領袖及義工培訓計  8\n劃活動  \n研究  9\n小計  18\n私營  \n會議  1\n考察  5\n小計  6\n總計  24\n");
    assertThat(table.confidence()).isEqualTo(Confidence.CHECK);
  }

  /** A group that holds nothing but the total is the end of a label. */
  @Test
  void totalAloneInItsGroup() {
    Table table =
        Papers.only(
            "辦事處  用途  人次\n東北區辦事處  展覽  370\n西南區辦事處  會議  223\n考察  178\n郊野露營訓  151\n練營  \n總計  922\n");
    assertThat(table.confidence()).isEqualTo(Confidence.CHECK);
  }

  /** Among wrapped labels, words that fill their line may begin one where others are groups. */
  @Test
  void fullLineAmongGroups() {
    Table table =
        Papers.only(
            "用途  宗數  個案\n港島  \n海事工程  4 303\n郊野露營訓練  \n營地  20 62\n教育  65 87\n九龍  \n建築  47 77\n"
                + "社區會堂  79 88\n自然護理教育  \n館  59 342\n");
    assertThat(table.confidence()).isEqualTo(Confidence.CHECK);
  }
}
