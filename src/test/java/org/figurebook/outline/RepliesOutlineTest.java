package org.figurebook.outline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.nio.file.Path;
import java.util.List;
import org.figurebook.document.Document;
import org.figurebook.document.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RepliesOutlineTest {
  private static final String SET =
      """
      答覆編號 問題編號 議員姓名 總目 綱領
      PARK001 0012 何大文 95 (1) 郊野公園
      PARK002 0345 李小明 95 (1) 郊野公園

      (2) 海岸保育
      PARK003 0346 李小明 95\s
      審核2030-31年度 答覆編號
      開支預算
      PARK001
      管制人員的答覆
      (問題編號：0012)
      總目： (95) 漁農署
      分目： (-) -
      綱領： (1) 郊野公園
      管制人員： 漁農署署長(陳大文)
      局長： 環境局局長
      問題：
      過去兩年的訪客人次為何？
      提問人：何大文議員(立法會內部參考編號：7)
      答覆：
      訪客人次見附件。
      – 完 –



      第  8  節  PARK  -  第  2  頁
       附件
      年度 人次
      2029 11 439
       審 核 2030-31年 度  答 覆 編 號
       開 支 預 算
      PARK002
      (問題編號：0345)
      總目： (95) 漁農署
      分目： (-) -
      綱領： (1) 郊野公園

      (2) 海岸保育
      管制人員： 漁農署署長(陳大文)
      局長： 環境局局長
      問題：
      開支為何？
      提問人：李小明議員(立法會內部參考編號：8)
      答覆：
      開支為300萬元。
      – 完 –
       (問題編號：0346)
      總目： (96) 漁農署
      分目： (-) -
      綱領： 沒有指定
      管制人員： 漁農署署長(陳大文)
      局長： 環境局局長
      問題：
      人手為何？
      提問人：李小明議員(立法會內部參考編號：9)
      答覆：
      共20人。
      – 完 –
      """;

  @TempDir Path folder;

  @Test
  void everyReplyOfTheIndexIsFound() {
    Outline outline = outline(SET);
    assertThat(outline.kind()).isEqualTo(PaperKind.REPLIES);
    assertThat(outline.replies())
        .extracting(Reply::number, Reply::question, Reply::member)
        .containsExactly(
            tuple("PARK001", "0012", "何大文"),
            tuple("PARK002", "0345", "李小明"),
            tuple("PARK003", "0346", "李小明"));
    Reply second = outline.replies().get(1);
    assertThat(second.programmes()).containsExactly("(1) 郊野公園", "(2) 海岸保育");
    assertThat(second.head()).isEqualTo("95");
    assertThat(second.headName()).isEqualTo("漁農署");
    assertThat(second.officer()).isEqualTo("漁農署署長(陳大文)");
    assertThat(outline.replies().get(2).programmes()).isEmpty();
  }

  /** A long name in a narrow column of the index goes on below, before the number of the head. */
  @Test
  void aNameOfTheIndexThatWraps() {
    String set =
        """
        Reply Serial No. Question Serial No. Name of Member Head Programme
        PORT021 0712 STERN Ann 95 (1) Piers
        PORT022 0913 RIGGER Thomas,
        Jonathan
        95 (2) Pilotage
        CONTROLLING OFFICER'S REPLY
        (Question Serial No. 0712)
        Head: (95) Port Office
        Question:
        How many piers?
        Asked by: Hon STERN Ann
        Reply:
        There are 20 piers.
        - End -
        CONTROLLING OFFICER'S REPLY
        (Question Serial No. 0913)
        Head: (95) Port Office
        Question:
        How many pilots?
        Asked by: Hon RIGGER Thomas, Jonathan
        Reply:
        There are 31 pilots.
        - End -
        """;
    assertThat(outline(set).replies())
        .extracting(Reply::number)
        .containsExactly("PORT021", "PORT022");
  }

  @Test
  void whatIndexAndReplyDisagreeOnIsAFinding() {
    assertThat(outline(SET).findings())
        .extracting(Finding::what)
        .containsExactly("question 0346: head is 96, the index has 95");
  }

  @Test
  void theNextHeadingAndThePageFootAreNotPartOfTheAnswer() {
    Document document = Papers.text(folder, SET);
    Outline outline = Outliner.outline(document);
    assertThat(partOf(outline, document, "訪客人次見附件。")).isEqualTo("ANSWER 0 ");
    assertThat(partOf(outline, document, "2029 11 439")).isEqualTo("ANNEX 0 附件");
    assertThat(partOf(outline, document, "第8節  PARK  -  第2頁")).startsWith("FURNITURE 0");
    assertThat(partOf(outline, document, "PARK002")).isEqualTo("HEADING 1 ");
    assertThat(partOf(outline, document, "開支為何？")).isEqualTo("QUESTION 1 ");
    assertThat(partOf(outline, document, "(2) 海岸保育")).isEqualTo("INDEX -1 ");
  }

  /** Where spaces between characters are noise, those between the columns of the index are lost. */
  @Test
  void anIndexWithoutSpacesNumbersTheReplies() {
    String set =
        """
        答 覆 編 號 問 題 編 號 議 員 姓 名 總 目 綱 領
        PARK021 0712 何 大 文 95 (1) 郊 野 公 園
        PARK022 0913 李 小 明 95 (2) 海 岸 保 育
         審 核 2030-31年 度 答 覆 編 號
        (問 題 編 號 ： 0712)
        總 目 ： (95) 漁 農 署
        問 題 ：
        人 手 為 何 ？
        提 問 人 ： 何 大 文 議 員
        答 覆 ：
        共 20人 。
        – 完 –
        (問 題 編 號 ： 0913)
        總 目 ： (95) 漁 農 署
        問 題 ：
        開 支 為 何 ？
        提 問 人 ： 李 小 明 議 員
        答 覆 ：
        開 支 為 300萬 元 。
        – 完 –
        """;
    assertThat(outline(set).replies())
        .extracting(Reply::number)
        .containsExactly("PARK021", "PARK022");
  }

  /** Some years print the number behind the heading and the kind of question below it. */
  @Test
  void aReplyToAWrittenQuestionIsHeadedByItsNumber() {
    String paper =
        """
        Examination of Estimates of Expenditure 2031-32 Reply Serial No.
        CONTROLLING OFFICER'S REPLY TO PARK031
        INITIAL WRITTEN QUESTION
        Question Serial No. 0655
        Head: 95 Country Parks Department
        Question: How many trails are there?
        Asked by: Hon. LEE Siu-ming
        Reply:
        There are 40 trails.
        """;
    assertThat(outline(paper).replies()).extracting(Reply::number).containsExactly("PARK031");
  }

  /** Letters set apart in a number alone on its line are of one number. */
  @Test
  void aNumberWhoseLettersStandApart() {
    String paper =
        """
        審核2031-32年度 答覆編號
        開支預算
        PA RK041
        管制人員的答覆
        (問題編號：0655)
        總目： (95) 漁農署
        問題：
        人手為何？
        答覆：
        共20人。
        """;
    assertThat(outline(paper).replies()).extracting(Reply::number).containsExactly("PARK041");
  }

  /** The forms of the years part the same words into lines in their own ways. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "審核2031至32年度 答覆編號/開支預算 PARK(T)041/管制人員對立法會議員初步書面問題的答覆 問題編號 0655 | PARK(T)041 | 0655",
        "審核2031-32年度/開支預算/答覆編號/PARK041/管制人員對財務委員會委員/初步書面問題的答覆/問題編號/0655 | PARK041 | 0655",
        "審核 2031-32 年度開支預算 答覆編號/管制人員對立法會議員初步書面問題的答覆 PARK041/問題編號/0655 | PARK041 | 0655",
        "審核2031-32年度開支預算/S-PARK01/管制人員對補充書面問題的答覆/問題編號：S0123 | S-PARK01 | S0123",
        "審核2031-32年度開支預算 答覆編號/PARK041/管制人員的答覆 | PARK041 | ",
        "Examination of Estimates of Expenditure 2031-32 Reply Serial No./PARK041/CONTROLLING OFFICER'S REPLY TO/INITIAL WRITTEN QUESTION/Question Serial No./0655 | PARK041 | 0655",
        "Reply Serial No. SV-PARK02/CONTROLLING OFFICER'S REPLY TO SUPPLEMENTARY QUESTION | SV-PARK02 | ",
      })
  void theHeadingsOfTheYearsAreRead(String heading, String number, String question) {
    String paper =
        heading.replace("/", "\n")
            + """

            總目： (95) 漁農署 分目： 000 運作開支
            綱領： (1) 郊野公園
            問題：
            人手為何？
            提問人：何大文議員
            答覆：
            共20人。
            """;
    Outline outline = outline("前一頁的文字。\n" + paper + paper.replace("PARK", "RANGER"));
    assertThat(outline.replies())
        .extracting(Reply::number, Reply::question, Reply::headName, Reply::subhead)
        .containsExactly(
            tuple(number, question == null ? "" : question, "漁農署", "000運作開支"),
            tuple(
                number.replace("PARK", "RANGER"),
                question == null ? "" : question,
                "漁農署",
                "000運作開支"));
    assertThat(outline.replies().get(0).firstLine()).isEqualTo(2);
  }

  @Test
  void signatureNameAndDateUnderAReplyAreNoneOfIt() {
    String paper =
        """
        (問題編號：0655)
        總目： (95) 漁農署
        問題：
        人手為何？
        提問人：何大文議員
        答覆：
        共20人。
        簽署：
        姓名： 陳大文
        職銜： 漁農署署長
        日期： 17.3.2031
        附件
        年度 人次
        """;
    assertThat(outline(paper).sections())
        .extracting(Section::part, Section::firstLine)
        .contains(tuple(Part.ANSWER, 6), tuple(Part.FURNITURE, 8), tuple(Part.ANNEX, 12));
  }

  /** A member may ask about the numbers of questions; nothing below says that a reply begins. */
  @Test
  void wordsOfAHeadingWithinAnAnswerBeginNoReply() {
    String set = SET.replace("訪客人次見附件。", "各項問題編號\n0211\n0212\n訪客人次見附件。");
    assertThat(outline(set).replies()).hasSize(3);
  }

  @Test
  void anEnglishReplyIsReadByItsEnglishLabels() {
    Outline outline =
        outline(
            """
            Examination of Estimates of Expenditure 2030-31   Reply Serial No.
            CONTROLLING OFFICER'S REPLY   PARK017
            (Question Serial No. 0412)
            Head: (95) Country Parks Department
            Subhead (No. & title): (000) Operational expenses
            Programme: (1) Country Parks
            Controlling Officer: Director of Country Parks (CHAN Tai-man)
            Director of Bureau: Secretary for the Environment
            Question:
            How many visitors were there?
            Asked by: Hon LEE Siu-ming (LegCo internal reference no.: 21)
            Reply:
            There were 11 439 visitors in 2029.
            - End -
            """);
    assertThat(outline.kind()).isEqualTo(PaperKind.REPLY);
    Reply reply = outline.replies().get(0);
    assertThat(reply.number()).isEqualTo("PARK017");
    assertThat(reply.question()).isEqualTo("0412");
    assertThat(reply.member()).isEqualTo("LEE Siu-ming");
    assertThat(reply.head()).isEqualTo("95");
    assertThat(reply.headName()).isEqualTo("Country Parks Department");
    assertThat(reply.programmes()).containsExactly("(1) Country Parks");
    assertThat(outline.sections())
        .extracting(Section::part)
        .containsExactly(Part.HEADING, Part.QUESTION, Part.HEADING, Part.ANSWER, Part.FURNITURE);
  }

  @Test
  void aReplyPublishedOnTheDayHasQuestionAndAnswer() {
    Outline outline =
        outline(
            """
            立法會三題：郊野公園
            以下是今日（五月六日）在立法會會議上何大文議員的提問和環境局局長的答覆：
            問題：
            過去兩年的訪客人次為何？
            答覆：
            主席：
            去年約1 140萬人次，分布見附件一。
            附件一
            公園 人次
            完
            """);
    assertThat(outline.kind()).isEqualTo(PaperKind.REPLY);
    assertThat(outline.replies())
        .extracting(Reply::member, Reply::director)
        .containsExactly(tuple("何大文", "環境局局長"));
    assertThat(outline.sections())
        .extracting(Section::part)
        .containsExactly(Part.HEADING, Part.QUESTION, Part.ANSWER, Part.ANNEX, Part.FURNITURE);
  }

  @Test
  void aRowOfDashesAndANumberIsNoPageNumber() {
    Document document =
        Papers.text(
            folder, SET.replace("2029 11 439\n", "2029 11 439\n詳情見第12頁\n- 3 -\n2030 12 001\n"));
    Outline outline = Outliner.outline(document);
    assertThat(partOf(outline, document, "- 3 -")).isEqualTo("ANNEX 0 附件");
    assertThat(partOf(outline, document, "詳情見第12頁")).isEqualTo("ANNEX 0 附件");
  }

  @Test
  void theSectionsCoverTheDocumentWithoutGapOrOverlap() {
    for (String text : List.of(SET, "", "\n\n", "一份文件\n\n第一段。\n", "附件\n附件\n")) {
      Document document = Papers.text(folder, text);
      int next = 1;
      for (Section section : Outliner.outline(document).sections()) {
        assertThat(section.firstLine()).isEqualTo(next);
        assertThat(section.lastLine()).isGreaterThanOrEqualTo(section.firstLine());
        next = section.lastLine() + 1;
      }
      assertThat(next).isEqualTo(document.lines().size() + 1);
    }
  }

  private Outline outline(String text) {
    return Outliner.outline(Papers.text(folder, text));
  }

  private static String partOf(Outline outline, Document document, String line) {
    for (Section section : outline.sections()) {
      for (int n = section.firstLine(); n <= section.lastLine(); n++) {
        if (document.lines().get(n - 1).text().equals(line)) {
          return section.part() + " " + section.reply() + " " + section.heading();
        }
      }
    }
    return "not found";
  }
}
