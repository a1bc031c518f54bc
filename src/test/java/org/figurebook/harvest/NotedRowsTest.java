package org.figurebook.harvest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.figurebook.document.Document;
import org.figurebook.figure.Figure;
import org.figurebook.outline.Outline;
import org.figurebook.outline.Outliner;
import org.figurebook.read.DocumentReader;
import org.figurebook.recover.TableRecovery;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Figures in the notes under a table are about the row that bears the note's mark. */
class NotedRowsTest {
  private static final String ANSWER =
      """
      各項外展計劃的參加人數如下：

      計劃 2021 2022 2023
      海濱種植外展計劃(註1) 120 135 150
      溪流監察外展計劃 80 85 90
      山徑修葺外展計劃(註2) 40 45 50

      註1：因應疫情，由為期兩年延長8個月。

      註2：包括16名導師。

      本署另聘有27名職員。
      """;

  @TempDir Path folder;

  @Test
  void aNoteIsAboutTheRowThatBearsItsMark() throws IOException {
    Document document =
        DocumentReader.read(Files.writeString(folder.resolve("p.txt"), AnsweredReply.of(ANSWER)));
    Outline outline = Outliner.outline(document);

    List<Figure> prose =
        Harvester.harvest(document, outline, TableRecovery.recover(document, outline))
            .figures()
            .stream()
            .filter(f -> f.cell() == null)
            .toList();

    assertThat(prose)
        .extracting(f -> f.quantity().printed(), Figure::subject)
        .contains(tuple("8個月", "海濱種植外展計劃"), tuple("16名", "山徑修葺外展計劃"))
        .filteredOn(t -> t.toList().get(0).equals("27名"))
        .allSatisfy(t -> assertThat(t.toList().get(1)).isNotEqualTo("山徑修葺外展計劃"));
  }

  /** Several lines with one sign below a table are a list. */
  @Test
  void bulletsBelowATableAreNoNotes() throws IOException {
    String list = ANSWER.replace("外展計劃(註1) 120", "外展計劃* 120");
    list = list.substring(0, list.indexOf("註1：")) + "* 隧道工程需時30個月。\n\n* 另設有50個車位。";
    Document document =
        DocumentReader.read(Files.writeString(folder.resolve("b.txt"), AnsweredReply.of(list)));
    Outline outline = Outliner.outline(document);

    assertThat(
            Harvester.harvest(document, outline, TableRecovery.recover(document, outline))
                .figures())
        .filteredOn(f -> f.cell() == null)
        .extracting(Figure::subject)
        .doesNotContain("海濱種植外展計劃");
  }
}
