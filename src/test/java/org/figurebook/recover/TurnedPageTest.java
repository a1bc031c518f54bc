package org.figurebook.recover;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Labels that go on below the foot of a page, or in a line that looks like a heading. */
class TurnedPageTest {
  @Test
  void theLabelBelowTheFootOfAPageIsOfTheTable() {
    assertThat(
            Papers.grid(
                Papers.only(
                    """
                    答覆：

                    答 覆 如 下。·

                    項 目 2018-19 2019-20 2020-21 2021-22·

                    行 人 道 改 善 項 4,039 3,489 2,909 3,712·

                    為 學 童 安 排 的 課 後 託 管 活 動 390 2,005 3,035 2,100·

                    海 濱 長 廊 維 修 516 3,768 3,573 3,732·


                    第 1 7 節 D EV B - 第 6 頁·


                    新 建 屋 邨 的 臨 時 巴 士 總 站 設·

                    施 2,085 564 4,956 2,548·

                    總 計： 7,030 9,826 14,473 12,092·


                    有 關 工 作 由 現 有 人 手 負 責，當 局 沒 有 備 存 分 項 開 支。·
                    """)))
        .endsWith("新建屋邨的臨時巴士總站設施|2,085|564|4,956|2,548\n總計：|7,030|9,826|14,473|12,092\n");
  }

  @Test
  void aLineThatClosesABracketIsNoHeading() {
    assertThat(
            Papers.grid(
                Papers.only(
                    """
                    答覆：

                    過 去5年，部 門 接 獲 的 申 請 及 獲 批 個 案 的 數 字 表 列 如 下：··

                    船 隻 類 別  說 明  牌 照 數 目··

                    漁 船 及 駁 船  包 括 一 次 性 開 支  62·

                    渡 輪 及 街 渡  逐 年 續 期  44·

                    工 作 船 隻(包  逐 年 續 期  32·

                    括 拖 船 及 領 航··

                    船 隻)··

                    遊 艇、帆 船 及  由 專 責 小 組 負 責 跟 進 及 檢 討 各 項 措 施  58·

                    獨 木 舟 租 賃··

                    運 油 的 躉 船  由 專 責 小 組 負 責 跟 進 及 檢 討 各 項 措 施  14·


                    2.  政 府 沒 有 備 存 有 關 分 項 數 字。··
                    """)))
        .contains("工作船隻(包括拖船及領航船隻)|逐年續期|32\n遊艇、帆船及獨木舟租賃|");
  }
}
