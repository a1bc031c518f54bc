package org.figurebook.send;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.figurebook.dataset.FigureRow;
import org.figurebook.document.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A person reads in their language what the figures are and what changed. */
class LetterTest {
  private static final Person CHAN =
      new Person("陳大文", "chan@example.org", Language.CHINESE, List.of());
  private static final Person JANE =
      new Person("Jane <b>", "jane@example.org", Language.ENGLISH, List.of());

  @TempDir Path folder;

  private ReportFolder older() throws Exception {
    return ReportFolder.open(SampleEdition.first().write(folder.resolve("older")));
  }

  private ReportFolder newer() throws Exception {
    SampleEdition edition =
        new SampleEdition()
            .paper("paper-2024.txt", "a1", "2024年文件")
            .paper("paper-2025.txt", "b2", "2025年文件")
            .figure(
                "甲計劃", "開支(百萬元)", "funding", "420000000", "HKD", "exact", "FY2023-24", "certain")
            .figure("乙計劃", "申請", "", "35", "count", "over", "2024-03", "check");
    return ReportFolder.open(edition.write(folder.resolve("newer")));
  }

  private Letter letter(ReportFolder report, Person person, News news) throws Exception {
    Sender sender = Sender.of("unit@example.org", null, "https://example.org/leave?who={address}");
    return new LetterWriter(report, sender)
        .write(
            person, news, List.of(new Enclosure("r.pdf", Enclosure.PDF, "file.pdf", new byte[9])));
  }

  @Test
  void theFirstEditionTellsTheKeyFigures() throws Exception {
    Letter letter = letter(older(), CHAN, null);

    assertThat(letter.subject()).isEqualTo("創新<及>科技（2025-04）");
    assertThat(letter.text())
        .startsWith("陳大文：\n\n現附上報告「創新<及>科技」。")
        .contains("各計劃的開支 (2023-24): 4.125億元, +7.3%", "報告（PDF）: r.pdf, 1 kB")
        .contains("https://example.org/leave?who=chan%40example.org")
        .doesNotContain("修訂", "{", "\n\n\n");
  }

  @Test
  void aLaterEditionTellsWhatChanged() throws Exception {
    Letter letter = letter(newer(), JANE, News.of(older(), newer()));

    assertThat(letter.subject())
        .isEqualTo("Innovation <&> technology: 1 new statistic, 1 revised, 1 new paper");
    assertThat(letter.text())
        .contains("Dear Jane <b>,")
        .contains("甲計劃 · 開支 (2023-24): HK$412.5 million -> HK$420 million\n")
        .contains("乙計劃 · 申請 (March 2024): over 35 [to be checked]\n")
        .contains("2025年文件 (paper-2025.txt)");
  }

  @Test
  void aPageEscapesWhatItShowsAndNeedsNothingFromElsewhere() throws Exception {
    String html = letter(newer(), JANE, News.of(older(), newer())).html();

    assertThat(html)
        .contains("<html lang=\"en-HK\"", "Innovation &lt;&amp;&gt; technology", "Jane &lt;b&gt;")
        .contains("scope=\"row\"", "prefers-color-scheme: dark", "HK$412.5 million")
        .doesNotContain("Jane <b>", "<img", "<script", "src=", "url(", "{{");
  }

  @Test
  void anEditionWhoseStatisticsAreTheSameSaysSo() throws Exception {
    Letter letter = letter(older(), JANE, News.of(older(), older()));

    assertThat(letter.subject()).endsWith(": no statistic changed");
    assertThat(letter.text()).contains("No statistic changed since the edition sent to you before");
  }

  @Test
  void theSameFiguresMadeAgainAreTheSameEdition() throws Exception {
    assertThat(older().edition()).isNotEqualTo(newer().edition());
    assertThat(ReportFolder.open(SampleEdition.first().write(folder.resolve("again"))).edition())
        .isEqualTo(older().edition());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          412500000 | HKD     | exact    | 4.125億元   | HK$412.5 million
          288700000 | HKD     | about    | 約2.887億元 | about HK$288.7 million
          123456789 | HKD     | exact    | 123,456,789元 | HK$123,456,789
          36000000  | HKD     | exact    | 3,600萬元   | HK$36 million
          47.5      | percent | over     | 逾47.5%     | over 47.5%
          10900     | count   | exact    | 10,900間    | 10,900
          2195      | count   | at_least | 至少2,195間 | at least 2,195
          -3        | count   | exact    | -3間        | -3
          12.5      | hectare | exact    | 12.5 hectare | 12.5 hectare
          ''        | HKD     | exact    | as printed  | as printed
          """)
  void valuesAreExact(String value, String unit, String bound, String zh, String en) {
    Map<String, String> fields = new HashMap<>();
    fields.put("value", value);
    fields.put("unit", unit);
    fields.put("bound", bound);
    fields.put("counter", "間");
    fields.put("printed", "as printed");
    FigureRow figure = new FigureRow(fields);

    assertThat(new ValueText(LetterWords.of(Language.CHINESE)).of(figure)).isEqualTo(zh);
    assertThat(new ValueText(LetterWords.of(Language.ENGLISH)).of(figure)).isEqualTo(en);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          FY2024-25                  | 2024-25年度          | 2024-25
          FY2021-22..FY2023-24       | 2021-22年度至2023-24年度 | 2021-22 to 2023-24
          2024                       | 2024年               | 2024
          2024-12-03                 | 2024年12月3日        | 3 December 2024
          asof:2025-02               | 截至2025年2月        | as at February 2025
          since:2020-07;asof:2024-12 | 自2020年7月起，截至2024年12月 | since July 2020, as at December 2024
          by:2035                    | 2035年或之前         | by 2035
          2024-99                    | 2024-99              | 2024-99
          """)
  void periodsAreInWords(String period, String zh, String en) {
    FigureRow figure = new FigureRow(Map.of("period", period));

    assertThat(new StatisticText(LetterWords.of(Language.CHINESE)).period(figure)).isEqualTo(zh);
    assertThat(new StatisticText(LetterWords.of(Language.ENGLISH)).period(figure)).isEqualTo(en);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          甲計劃 | 開支(百萬元)                 | 甲計劃 · 開支
          甲計劃 | 附件一表2：獲批的專利數目    | 甲計劃 · 獲批的專利數目
          Fund A | Table 3 Spending ($ million) | Fund A · Spending
          甲計劃 | (百萬元)                     | 甲計劃 · (百萬元)
          甲計劃的開支 | 開支                   | 甲計劃的開支
          """)
  void aStatisticIsNamedWithoutItsTablesRemarks(String subject, String measure, String what) {
    FigureRow figure = new FigureRow(Map.of("subject", subject, "measure", measure));

    assertThat(new StatisticText(LetterWords.of(Language.ENGLISH)).what(figure)).isEqualTo(what);
  }
}
