package org.figurebook.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.figurebook.document.Document;
import org.figurebook.document.Jurisdiction;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ParticularsTest {
  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          討論文件\\n2031年5月6日\\n綠化基金\\n政府建議設立基金。|zh|綠化基金|2031-05-06
          For discussion\\non 6 May 2031\\nGreening Fund\\nWe propose a fund for trees.|en|Greening Fund|2031-05-06
          CEDB(5)12\\n綠化基金\\n二零三一年五月\\n政府建議設立基金。|zh|綠化基金|2031-05
          審 核 2031-32年 度  答 覆 編 號\\n開 支 預 算\\nPARK001\\n管制人員的答覆|zh|審核2031-32年度開支預算|2031
          Greening Fund Annual Report\\nMay 2031\\nIt planted trees.|en|Greening Fund Annual Report|2031-05
          第 三 章\\n郊野公園\\n公園免費開放。|zh|第三章 郊野公園|''
          """)
  void tellsLanguageTitleAndDate(String text, String language, String title, String date)
      throws IOException {
    Document document = read(text);
    assertThat(document.language().tag()).isEqualTo(language);
    assertThat(document.title()).isEqualTo(title);
    assertThat(document.date()).isEqualTo(date);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          經費為新臺幣300萬元。我國中小企業占98%。我國政府補助。|TWD
          立法會批准撥款300萬元。|HKD
          The grant is $3 million.|HKD
          """)
  void tellsWhatABareDollarMeans(String text, String currency) throws IOException {
    assertThat(Jurisdiction.of(read(text)).currency()).isEqualTo(currency);
  }

  private Document read(String text) throws IOException {
    return DocumentReader.read(
        Files.writeString(folder.resolve("paper.txt"), text.replace("\\n", "\n")));
  }
}
