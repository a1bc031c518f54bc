package org.figurebook.outline;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.figurebook.document.Document;
import org.figurebook.document.Finding;
import org.figurebook.outline.TwinReplies.Copy;
import org.figurebook.read.DocumentReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same reply in two files, or in both languages, is paired by its numbers. */
class TwinsTest {
  private static final String CHINESE =
      """
      審核2030-31年度開支預算 答覆編號
      PARK017
      管制人員的答覆
      (問題編號：0412)
      總目： (95) 漁農署
      綱領： (1) 郊野公園
      問題：
      訪客人次為何？
      提問人：李小明議員
      答覆：
      2029年有11 439人次。
      - 完 -
      """;
  private static final String ENGLISH =
      """
      Examination of Estimates of Expenditure 2030-31   Reply Serial No.
      CONTROLLING OFFICER'S REPLY   PARK017
      (Question Serial No. 0412)
      Head: (95) Country Parks Department
      Programme: (1) Country Parks
      Question:
      How many visitors were there?
      Asked by: Hon LEE Siu-ming
      Reply:
      There were 11 439 visitors in 2029.
      - End -
      """;

  @TempDir Path folder;

  @Test
  void aReplyInBothLanguagesIsPaired() throws Exception {
    Twins twins = twins(CHINESE, ENGLISH);
    assertThat(twins.replies()).hasSize(1);
    assertThat(twins.replies().get(0).copies())
        .extracting(Copy::document)
        .containsExactly("1.txt", "2.txt");
    assertThat(twins.findings())
        .extracting(Finding::what)
        .containsExactly("2.txt has 1 reply of 1.txt, in another language");
  }

  @Test
  void aReplyWhoseNumberIsLostIsPairedByQuestionHeadAndYear() throws Exception {
    assertThat(twins(CHINESE.replace("PARK017\n", ""), ENGLISH).replies()).hasSize(1);
    assertThat(twins(CHINESE.replace("PARK017\n", "").replace("(95)", "(96)"), ENGLISH).replies())
        .isEmpty();
  }

  @Test
  void theSameNumbersOfAnotherYearOrBureauAreAnotherReply() throws Exception {
    assertThat(twins(CHINESE, ENGLISH.replace("2030-31", "2031-32")).replies()).isEmpty();
    assertThat(twins(CHINESE, ENGLISH.replace("PARK017", "SEA017")).replies()).isEmpty();
    assertThat(twins(CHINESE, ENGLISH.replace("0412", "0413")).replies()).isEmpty();
  }

  @Test
  void oneSetThatHasAReplyTwiceHasNoTwins() throws Exception {
    assertThat(twins(CHINESE + CHINESE).replies()).isEmpty();
  }

  @Test
  void whatTheCopiesDisagreeOnIsAFinding() throws Exception {
    String other = CHINESE.replace("李小明", "何大文").replace("(1) 郊野公園", "(2) 海岸保育");
    assertThat(twins(CHINESE, other, ENGLISH).findings())
        .extracting(Finding::what)
        .containsExactly(
            "2.txt has 1 reply of 1.txt",
            "3.txt has 1 reply of 1.txt, in another language",
            "PARK017: member is 何大文, 1.txt has 李小明",
            "PARK017: programme is 2, 1.txt has 1");
  }

  private Twins twins(String... texts) throws Exception {
    Twins twins = new Twins();
    int number = 0;
    for (String text : List.of(texts)) {
      Document paper =
          DocumentReader.read(Files.writeString(folder.resolve(++number + ".txt"), text));
      twins.add(paper, Outliner.outline(paper));
    }
    return twins;
  }
}
