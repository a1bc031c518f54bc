package org.figurebook.library;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.figurebook.document.Document;
import org.figurebook.harvest.Harvest;
import org.figurebook.harvest.Harvester;
import org.figurebook.outline.Outline;
import org.figurebook.outline.Outliner;
import org.figurebook.read.DocumentReader;
import org.figurebook.recover.TableRecovery;

/** Little papers, read and ready to be added. */
final class Shelf {
  static final String PAPER =
      """
      綠化計劃的進度

      截至2025年2月底，綠化計劃已批出約2.7億元予港大及中大，涉及37宗申請。
      The Greening Fund approved 12 applications in 2023, at 47% of the "ceiling" of $9.5 million.
      我們沒有備存綠化地帶面積的資料。
      """;

  private Shelf() {}

  static Harvest paper(Path folder, String name, String text) throws IOException {
    Document document = DocumentReader.read(Files.writeString(folder.resolve(name), text));
    Outline outline = Outliner.outline(document);
    return Harvester.harvest(document, outline, TableRecovery.recover(document, outline));
  }
}
