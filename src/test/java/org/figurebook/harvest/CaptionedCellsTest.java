package org.figurebook.harvest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.figurebook.document.Document;
import org.figurebook.evidence.Confidence;
import org.figurebook.figure.Figure;
import org.figurebook.outline.Outline;
import org.figurebook.outline.Outliner;
import org.figurebook.read.DocumentReader;
import org.figurebook.recover.TableRecovery;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the words of a caption say of the cells below it, and what they do not. */
class CaptionedCellsTest {
  @TempDir Path folder;

  /** Numbers under a heading of counts are no sums of money, whatever the caption speaks of. */
  @Test
  void peopleAreCountedByClassesOfPay() throws IOException {
    String answer =
        """
        苗圃職員按薪酬劃分的統計數字如下：

        每月薪酬 2031年%1$s 2032年%1$s
        $9,999或以下 14 17
        $10,000或以上 25 28
        總計 39 45
        """;
    assertThat(cells(answer.formatted("職員人數")))
        .extracting(Figure::confidence)
        .containsOnly(Confidence.CERTAIN);
    assertThat(cells(answer.formatted("職員津貼")))
        .extracting(Figure::confidence)
        .containsOnly(Confidence.CHECK);
  }

  /** The year of the sentence before the one that brings a table is of something else. */
  @Test
  void theYearOfTheLastSentenceIsThatOfTheCells() throws IOException {
    String rows =
        """

        苗圃 工程開支(萬元)
        東區 14
        西區 25
        總計 39
        """;
    List<Figure> before = cells("苗圃將於2035年遷往新址。具體明細如下：\n" + rows);
    assertThat(before).hasSize(3).allMatch(figure -> figure.period().isEmpty());
    List<Figure> own = cells("苗圃將會遷往新址。2035年的明細如下：\n" + rows);
    assertThat(own).extracting(figure -> figure.period().toString()).containsOnly("2035");
  }

  /** At what prices a sum is told is not when it is spent. */
  @Test
  void pricesOfAYearAreNotThatOfTheCells() throws IOException {
    String rows =
        """
        苗圃的工程開支(按2031年9月價格計算)如下：

        苗圃 工程開支(萬元)
        東區 14
        西區 25
        總計 39
        """;
    assertThat(cells(rows)).hasSize(3).allMatch(figure -> figure.period().isEmpty());
  }

  private List<Figure> cells(String answer) throws IOException {
    Document document =
        DocumentReader.read(Files.writeString(folder.resolve("p.txt"), AnsweredReply.of(answer)));
    Outline outline = Outliner.outline(document);
    return Harvester.harvest(document, outline, TableRecovery.recover(document, outline))
        .figures()
        .stream()
        .filter(f -> f.cell() != null)
        .toList();
  }
}
