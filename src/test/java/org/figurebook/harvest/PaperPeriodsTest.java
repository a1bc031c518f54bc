package org.figurebook.harvest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.figurebook.document.Document;
import org.figurebook.figure.Figure;
import org.figurebook.outline.Outliner;
import org.figurebook.read.DocumentReader;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which period the figures of speeches, yearbooks, heads and questions are for. */
class PaperPeriodsTest {
  private static final String YEARBOOK =
      """
      Chapter 8

      Harbour and Ferries

      In 2024, licensed ferries carried 46.2 million passengers, 3 per cent more than in the previous
      year. At the end of 2024, there were 14 operators.

      %s

      The harbour was busy throughout 2024.
      """;

  private static final String SPEECH =
      """
      The 2027-28 Budget

      Speech by the Financial Secretary moving the Second Reading
      of the Appropriation Bill 2027

      Mr President, Honourable Members and fellow citizens,

      1. %s
      """;

  private static final String QUESTION =
      """
      LCQ14: Piers

      Following is a question by the Hon CHAN Tai-man and a written reply in the Legislative Council
      today (June 7):

      Question:

      Will the Government inform this Council of the repair of piers?

      Reply:

      %s

      Ends/Wednesday, June 7, 2023
      """;

  private static final String REPORT =
      """
      Harbour Trust Fund

      Annual Report 2020-21

      Chapter 3 Staff and Money

      %s
      """;

  private static final String TRUSTEES =
      """
      海港信託基金

      受託人報告

      2020年4月1日至2021年3月31日

      %s
      """;

  private static final String RELEASE =
      """
      Ferry receipts for the second quarter of 2019

      The Office released today (August 9) the latest figures on ferries.

      %s
      """;

  private static final String DIGEST =
      """
      Ferry Digest 2016

      Section 2 Piers

      %s
      """;

  private static final String BILL =
      """
      主席：

      1. 我謹動議二讀《2015年撥款條例草案》。

      2. %s
      """;

  private static final String TRUST =
      """
      Harbour Heritage Trust

      Report of the Trustees for the year ended 31 December 2013

      Review of the year

      %s
      """;

  private static final String ADDRESS =
      """
      行政長官2012年施政報告

      發展海港

      12. %s
      """;

  private static final String ANSWER =
      """
      立法會六題：碼頭

      以下為今日（六月八日）在立法會會議上陳小文議員的提問和局長的書面答覆：

      問題：

      碼頭的使用情況為何？

      答覆：

      主席：

      %s

      完

      2022年6月8日（星期三）
      """;

  private static final String MEETING =
      """
      立法會海港事務委員會

      二零二二年五月十六日會議

      碼頭的維修

      1. %s
      """;

  @TempDir Path folder;

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          yearbook | A total of 27 operators were prosecuted.                              | 27 | 2024
          # the year goes on behind a change within it
          yearbook | 2024年，船隊平均有82艘船；空置率由2024年3月的9%回落至2024年第四季的6%。船員有513人。 | 513 | 2024
          # the accounts of a year that two years share
          accounts | During the year the ferries carried 640 school groups. | 640 | FY2020-21
          yearbook | Fines rose to $500 in all.                                            | 500 | 2024
          yearbook | The Office issued 1 204 licences during the year.                     | 1204 | 2024
          yearbook | Revenue reached $690 million, up from $655 million in 2023.           | 655000000 | 2023
          speech   | Total expenditure for 2027-28 is estimated at $812 billion. The fiscal deficit will be about $40 billion. | 40000000000 | FY2027-28
          speech   | Total expenditure for 2027-28 is $812 billion. It is up 3.2 per cent on the revised estimate for 2026-27. | 3.2 | FY2027-28
          speech   | I forecast growth of 2.5 per cent for 2027. Inflation is forecast at 1.8 per cent. | 1.8 | 2027
          speech   | In 2026, exports rose by 4.3 per cent. The Government runs 12 piers.  | 12 |
          question | In the past five financial years, 410 piers were repaired.            | 410 | FY2018-19..FY2022-23
          question | Over the past five years, 410 piers were repaired.                    | 410 |
          """)
  void ofAPaper(String kind, String text, String value, String period) throws IOException {
    String frame =
        switch (kind) {
          case "yearbook" -> YEARBOOK;
          case "speech" -> SPEECH;
          case "report" -> REPORT;
          case "accounts" -> REPORT.replace("Report 2020-21", "Report and Accounts 2020 to 2021");
          case "trustees" -> TRUSTEES;
          case "release" -> RELEASE;
          case "digest" -> DIGEST;
          case "bill" -> BILL;
          case "meeting" -> MEETING;
          case "answer" -> ANSWER;
          case "trust" -> TRUST;
          case "address" -> ADDRESS;
          default -> QUESTION;
        };

    assertThat(figures(frame.formatted(text)))
        .filteredOn(f -> f.quantity().value().toPlainString().equals(value))
        .singleElement()
        .extracting(f -> f.period().text())
        .isEqualTo(period == null ? "" : period);
  }

  private List<Figure> figures(String text) throws IOException {
    Document document = DocumentReader.read(Files.writeString(folder.resolve("paper.txt"), text));
    return Harvester.harvest(document, Outliner.outline(document), List.of()).figures();
  }
}
