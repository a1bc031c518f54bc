package org.figurebook.harvest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.figurebook.document.Document;
import org.figurebook.figure.Figure;
import org.figurebook.figure.SectionName;
import org.figurebook.outline.Outline;
import org.figurebook.outline.Outliner;
import org.figurebook.read.DocumentReader;
import org.figurebook.recover.TableRecovery;
import org.figurebook.table.Table;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Which period the figure printed at the end of each case goes on with; / parts paragraphs, ~
 * lines.
 */
class InheritanceTest {
  @TempDir Path folder;

  @ParameterizedTest(name = "{0} {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # what refers back goes on with the paragraph before
          截至2023年12月底，共有320名學員報讀。/在上述學員中，女性約佔四成。 | 40 | asof:2023-12
          # a new paragraph that does not refer back stands for itself
          截至2023年12月底，共有320名學員報讀。/園圃設有45個種植箱。 | 45 |
          # the opening of a list holds for its items
          本署在2022-23年度推行以下工作：/(a) 翻新12個園圃；/(b) 舉辦37場講座。 | 37 | FY2022-23
          # but not for limits and what happens each time
          本署在2022-23年度推行以下工作：/(a) 翻新12個園圃；/(b) 每個園圃最多可獲8萬元。 | 80000 |
          # an item with a date of its own needs nothing
          本署在2022-23年度推行以下工作：/(a) 在2021年試行6個園圃。 | 6 | 2021
          # 此外 goes on when it tells what was done
          過去3年(即2020-21至2022-23年度)，計劃資助了85個項目。此外，計劃共培訓了640名導師。 | 640 | FY2020-21..FY2022-23
          過去3年(即2020-21至2022-23年度)，計劃資助了85個項目。此外，署方有9輛貨車。 | 9 |
          # 委員會 holds no 會
          截至2023年12月底，基金收到28宗申請。評審委員會已評審17宗申請。 | 17 | asof:2023-12
          # an inquiry was made on a day of its own
          截至2023年12月底，基金支持了28個項目。我們向有關機構查詢，得到19間機構回應。 | 19 |
          # what auditors find in the table that they have just shown is of its period
          2.1 審計署分析了泳池在2018年的使用情況，結果載於表一。/表一/泳池使用次數~泳池 次數 人數~東池 410 980~西池 395 870~北池 205 640/2.2 審計署發現，有85次沒有記錄。 | 85 | 2018
          """)
  void aFigureInheritsThePeriodOfItsScope(String answer, String value, String period)
      throws IOException {
    List<Figure> found =
        harvest(answer.replace("/", "\n\n").replace("~", "\n")).stream()
            .filter(f -> f.section() == SectionName.ANSWER)
            .filter(f -> f.quantity().value().toPlainString().equals(value))
            .toList();

    assertThat(found)
        .singleElement()
        .extracting(f -> f.period().text())
        .isEqualTo(period == null ? "" : period);
  }

  private List<Figure> harvest(String answer) throws IOException {
    Path file = folder.resolve("reply.txt");
    Document document = DocumentReader.read(Files.writeString(file, AnsweredReply.of(answer)));
    Outline outline = Outliner.outline(document);
    List<Table> tables = TableRecovery.recover(document, outline);
    return Harvester.harvest(document, outline, tables).figures();
  }
}
