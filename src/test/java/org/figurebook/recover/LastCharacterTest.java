package org.figurebook.recover;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A character or two that stand below the line they are of, and a dash beside a label. */
class LastCharacterTest {
  @Test
  void ofAHeading() {
    assertThat(
            Papers.grid(
                Papers.only(
                    "泳灘  獲批申請數  檢控人數  備註\n目\n東灘  1503  30  由救生員負責跟進\n西灘  884  12  由救生員負責跟進\n")))
        .startsWith("泳灘|獲批申請數目|檢控人數|備註\n");
  }

  @Test
  void ofALabelThatCannotEndBeforeIt() {
    assertThat(
            Papers.grid(
                Papers.only(
                    "年齡組別  投訴數目  罰款(元)\n6歲以下  893  7,300\n6歲至12歲以  762  8,542\n下\n12歲至18歲以  689  15,792\n下\n18歲或以上  453  6,336\n")))
        .contains("6歲至12歲以下|762|8,542\n12歲至18歲以下|689|15,792\n");
  }

  @Test
  void aDashBehindALabelOfSpacedCharactersIsACell() {
    assertThat(
            Papers.grid(
                Papers.only(
                    "答 覆：\n\n職 系 2015 2016 2017\n\n總 園 藝 師 887 213 436\n\n園 藝 助 理 員 - 407 不 適 用\n\n園 藝 師 - 127 231\n\n")))
        .contains("園藝助理員|-|407|不適用\n園藝師|-|127|231\n");
  }

  @Test
  void aNumberLikeAYearIsAValueBesideTwoLabels() {
    assertThat(
            Papers.grid(
                Papers.only(
                    "船隊  船隻  2017/18  2018/19  2019/20  2020/21\n東隊  渡輪甲  250  572  4098  1199\n渡輪乙  407  404  2318  1804\n西隊  渡輪丙  773 2087 3993 4839\n")))
        .contains("西隊|渡輪丙|773|2087|3993|4839\n");
  }
}
