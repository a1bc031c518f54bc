package org.figurebook.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import org.figurebook.document.CleanText;
import org.figurebook.document.Document;
import org.figurebook.document.Line;

/** Rejoins the lines of a document's sections into paragraphs. */
public final class Passages {
  private static final String SENTENCE_ENDS = "。!?！？;；:︰：";

  private Passages() {}

  /**
   * The paragraphs of a document, in order.
   *
   * @param taken lines that are not running text, such as those of a table
   */
  public static List<Passage> of(Document document, Outline outline, IntPredicate taken) {
    List<Passage> passages = new ArrayList<>();
    for (int s = 0; s < outline.sections().size(); s++) {
      Section section = outline.sections().get(s);
      if (section.part() == Part.FURNITURE || section.part() == Part.INDEX) {
        continue;
      }
      List<Line> open = new ArrayList<>();
      for (int n = section.firstLine(); n <= section.lastLine(); n++) {
        Line line = document.lines().get(n - 1);
        if (taken.test(n)) {
          close(passages, s, open);
        } else if (!line.isBlank()) {
          open.add(line);
          if (endsParagraph(line)) {
            close(passages, s, open);
          }
        }
      }
      close(passages, s, open);
    }
    return passages;
  }

  private static boolean endsParagraph(Line line) {
    String text = line.text().strip();
    return SENTENCE_ENDS.indexOf(text.charAt(text.length() - 1)) >= 0;
  }

  private static void close(List<Passage> passages, int section, List<Line> open) {
    if (open.isEmpty()) {
      return;
    }
    CleanText joined = open.get(0).clean();
    for (Line next : open.subList(1, open.size())) {
      joined = joined.plus(next.clean());
    }
    passages.add(new Passage(section, joined, open.stream().map(Line::number).toList()));
    open.clear();
  }
}
