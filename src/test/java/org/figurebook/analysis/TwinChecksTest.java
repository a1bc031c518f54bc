package org.figurebook.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.figurebook.document.Document;
import org.figurebook.evidence.Check;
import org.figurebook.harvest.Harvest;
import org.figurebook.harvest.Harvester;
import org.figurebook.outline.Outline;
import org.figurebook.outline.Outliner;
import org.figurebook.read.DocumentReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One reply in both languages must say the same, figure by figure. */
class TwinChecksTest {
  private static final String CHINESE =
      """
      審核2030-31年度開支預算 答覆編號
      PARK021
      管制人員的答覆
      (問題編號：0417)
      總目： (95) 漁農署
      綱領： (1) 郊野公園
      問題：
      過去5年，郊野公園有多少訪客？
      提問人：李小明議員
      答覆：
      2029年有11 439人次到訪，涉及開支約3,150萬元。
      - 完 -
      """;
  private static final String ENGLISH =
      """
      Examination of Estimates of Expenditure 2030-31   Reply Serial No.
      CONTROLLING OFFICER'S REPLY   PARK021
      (Question Serial No. 0417)
      Head: (95) Country Parks Department
      Programme: (1) Country Parks
      Question:
      How many visitors were there in the past 5 years?
      Asked by: Hon LEE Siu-ming
      Reply:
      In 2029, there were 11 439 visits, involving expenditure of about $31.5 million.
      - End -
      """;

  @TempDir Path folder;

  @Test
  void copiesThatAgreeAreOneCheckThatHolds() throws Exception {
    assertThat(checks(CHINESE, ENGLISH))
        .extracting(check -> check.status().word(), Check::detail)
        .containsExactly(tuple("holds", "2 figures are the same in 1.txt"));
  }

  @Test
  void anotherValueIsADifferenceWithBothVersions() throws Exception {
    assertThat(checks(CHINESE, ENGLISH.replace("11 439", "11 349")))
        .singleElement()
        .satisfies(
            check -> {
              assertThat(check.status().word()).isEqualTo("differs");
              assertThat(check.expected()).isEqualTo("11,439人次");
              assertThat(check.found()).startsWith("11,349");
            });
  }

  @Test
  void anotherYearIsADifferenceTooAndSoIsAFigureThatOneCopyLacks() throws Exception {
    assertThat(checks(CHINESE, ENGLISH.replace("In 2029", "In 2028")))
        .extracting(Check::expected, Check::found)
        .contains(tuple("2029", "2028"));
    assertThat(checks(CHINESE, ENGLISH.replace(" of about $31.5 million", "")))
        .extracting(Check::detail)
        .containsExactly("3,150萬元 has no counterpart in 2.txt");
  }

  private List<Check> checks(String... texts) throws Exception {
    List<Harvest> harvests = new ArrayList<>();
    for (String text : texts) {
      Path file = folder.resolve(harvests.size() + 1 + ".txt");
      Document paper = DocumentReader.read(Files.writeString(file, text));
      Outline outline = Outliner.outline(paper);
      harvests.add(Harvester.harvest(paper, outline, List.of()));
    }
    return TwinChecks.of(harvests);
  }
}
