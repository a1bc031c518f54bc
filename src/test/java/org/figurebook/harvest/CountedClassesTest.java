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

/** Numbers under a heading of counts are no sums of money, whatever the caption speaks of. */
class CountedClassesTest {
  @TempDir Path folder;

  @Test
  void peopleAreCountedByClassesOfPay() throws IOException {
    assertThat(cells("職員人數")).extracting(Figure::confidence).containsOnly(Confidence.CERTAIN);
    assertThat(cells("職員津貼")).extracting(Figure::confidence).containsOnly(Confidence.CHECK);
  }

  private List<Figure> cells(String heading) throws IOException {
    String answer =
        """
        苗圃職員按薪酬劃分的統計數字如下：

        每月薪酬 2031年%1$s 2032年%1$s
        $9,999或以下 14 17
        $10,000或以上 25 28
        總計 39 45
        """
            .formatted(heading);
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
