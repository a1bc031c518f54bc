package org.figurebook.recover;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.figurebook.table.Table;
import org.junit.jupiter.api.Test;

/** The caption of a table without a title is the end of the paragraph that brings it. */
class LeadCaptionTest {
  /** Full lines of running text: the page is so wide, and what ends ends in a space. */
  private static final String OPENING =
      """
      本署一直致力改善各項服務，並按實際需要調配資源和人手，務求更好地服務市民，
      亦會定期檢討各項工作的成效，在有需要時作出調整。·
      過去數年，我們檢討了各項工作的優先次序，精簡了內部程序，並加強與地區團體的
      合作，讓更多居民受惠。·
      我們會繼續留意各區居民的需要，適時與各持份者商討，並會在來年的工作計劃之中
      加入新的項目。·
      """
          .repeat(3);

  private static final String PONDS =
      """
      魚塘 養殖戶 漁獲(公噸)·
      東塘 12 340·
      西塘 9 215·
      總計 21 555·
      """;

  /** The line above ends in a space and at the edge of the page: its sentence goes on. */
  @Test
  void aSentenceGoesOnPastASpaceAtTheEndOfItsFullLine() {
    assertThat(
            captions(
                """
            漁護組在各區設有試驗魚塘。在養殖戶協助之下，過去兩年(即2031年和2032年)，·
            試驗魚塘的養殖戶數目和漁獲如下：·
            """
                    + PONDS))
        .containsExactly("在養殖戶協助之下，過去兩年(即2031年和2032年)，試驗魚塘的養殖戶數目和漁獲");
  }

  /** A line that holds as many numbers as a row does is one of the sentence all the same. */
  @Test
  void aFullLineOfNumbersBelongsToTheSentenceItLeadsOnTo() {
    assertThat(
            captions(
                """
            3.及4. 漁護組於過去3 個年度(即2030-31 年度至2032-33 年度) 的試驗魚塘數目及
            養殖戶的人手編制如下：·
            """
                    + PONDS))
        .containsExactly("漁護組於過去3個年度(即2030-31年度至2032-33年度)的試驗魚塘數目及養殖戶的人手編制");
  }

  /** "Details are as follows" says nothing: the sentence before it does. */
  @Test
  void aSentenceThatOnlyAnnouncesTakesTheOneBeforeIt() {
    assertThat(captions("漁護組設有兩個魚塘。截至2032年底，漁護組共支援21個養殖戶。詳情表列如下：·\n" + PONDS))
        .containsExactly("截至2032年底，漁護組共支援21個養殖戶");
    assertThat(captions("漁護組設有兩個魚塘。截至2032年底，漁護組共支援21個養殖戶。具體明細如下–·\n" + PONDS))
        .containsExactly("截至2032年底，漁護組共支援21個養殖戶。具體明細");
    assertThat(captions("漁護組於2032年推出試驗魚塘。有關魚塘的資料如下：·\n" + PONDS))
        .containsExactly("漁護組於2032年推出試驗魚塘。有關魚塘的資料");
  }

  @Test
  void anEnglishSentenceThatOnlyAnnouncesTakesTheOneBeforeItToo() {
    assertThat(
            captions(
                "There are two ponds. The ponds had 21 farmers in 2032. Details are as follows:·\n"
                    + PONDS))
        .containsExactly("The ponds had 21 farmers in 2032. Details");
    Table table = tables("The annual catch, in metric tonnes, is as follows:·\n" + PONDS).get(0);
    assertThat(table.caption()).isEqualTo("The annual catch, in metric tonnes");
  }

  @Test
  void theWordsThatAnnounceTheTableAreNoneOfTheCaption() {
    assertThat(captions("2) 試驗魚塘的漁獲如下(1)：·\n" + PONDS)).containsExactly("試驗魚塘的漁獲");
    assertThat(captions("(b) 兩個魚塘的詳情如下：·\n" + PONDS)).containsExactly("兩個魚塘的詳情");
    assertThat(captions("2032年的漁獲共555公噸，分項如下：·\n" + PONDS)).containsExactly("2032年的漁獲共555公噸");
    assertThat(captions("(二) 養殖的守則表列如下：·\n" + PONDS)).containsExactly("養殖的守則");
    assertThat(captions("(a) The catch of the two ponds is set out below:·\n" + PONDS))
        .containsExactly("The catch of the two ponds");
    assertThat(captions("這兩個試驗魚塘涵蓋以下各項：·\n" + PONDS)).containsExactly("這兩個試驗魚塘涵蓋以下各項");
  }

  /** The paragraph behind the table is printed before it. */
  @Test
  void aTableAnnouncedBeforeAnotherParagraphKeepsItsCaption() {
    assertThat(
            captions(
                """
            試驗魚塘在2032年的漁獲則表列如下：·


            漁護組會定期巡查魚塘。至於違規個案的數字，漁護組沒有備存。·


            """
                    + PONDS))
        .containsExactly("試驗魚塘在2032年的漁獲");
  }

  /** Nothing but notes stands between two tables that one sentence brings. */
  @Test
  void aTableBehindTheNotesOfAnotherHasTheSameCaption() {
    String note =
        """

        ^ 西塘自2031年起擴建，面積由原來的兩公頃增至現時的五公頃，另外增設育苗場，以及·
        3個蓄水池，供附近的養殖戶使用。·
        """;
    String kinds =
        """
        魚類 數目 漁獲(公噸)·
        烏頭 4 301·
        鯇魚 3 254·
        總計 7 555·
        """;
    List<Table> tables = tables("試驗魚塘和養殖魚類的分類如下：·\n" + PONDS + note + kinds);
    assertThat(tables).hasSize(2);
    assertThat(tables.get(0).notes().get(0).text()).endsWith("以及3個蓄水池，供附近的養殖戶使用。");
    assertThat(tables.get(1).caption()).isEqualTo("試驗魚塘和養殖魚類的分類");
  }

  /** A small letter goes on from the line above, however short; each part has its own sentence. */
  @Test
  void sentencesOfEnglishParts() {
    List<Table> tables =
        Papers.tables(
            """
            Reply:
            (a) The lost trip rates1
            of the ferries in the past three years are as follows:
            Ferry 2030 2031 2032
            East Bay 69 71 75
            West Bay 73 40 74
            (b) The attendance at the piers run by the ferries was –
            Pier 2030 2031 2032
            East Pier 1,204 1,377 1,120
            West Pier 804 930 455
            """);
    assertThat(tables)
        .extracting(Table::caption)
        .containsExactly(
            "The lost trip rates1 of the ferries in the past three years",
            "The attendance at the piers run by the ferries");
    assertThat(tables.get(0).rows()).hasSize(2);
  }

  private static List<String> captions(String text) {
    return tables(text).stream().map(Table::caption).toList();
  }

  /** The tables of a page whose lines stand apart by a blank one. */
  private static List<Table> tables(String text) {
    String lines = (OPENING + text).lines().collect(Collectors.joining("\n\n"));
    return Papers.tables(lines + "\n");
  }
}
