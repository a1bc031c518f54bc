package org.figurebook.harvest;

import java.util.ArrayList;
import java.util.List;
import org.figurebook.figure.SectionName;
import org.figurebook.outline.Passage;
import org.figurebook.outline.Reply;
import org.figurebook.outline.Section;
import org.figurebook.table.Table;

/** What an answer says is not kept, not available, not separable, not applicable or pending. */
final class Gaps {
  /** Words and the reason they give, in order: the first found in a clause decides. */
  private static final List<String[]> REASONS = Words.rows("gaps.tsv");

  private Gaps() {}

  static List<Gap> of(Paper paper, List<Passage> passages, List<Table> tables) {
    List<Gap> gaps = new ArrayList<>();
    for (Passage passage : passages) {
      Section section = paper.section(passage.section());
      SectionName name = Paper.name(section.part());
      if (name == null || name == SectionName.QUESTION) {
        continue;
      }
      collect(paper, passage, section, gaps);
    }
    return gaps;
  }

  private static void collect(Paper paper, Passage passage, Section section, List<Gap> gaps) {
    String text = passage.text().text();
    int at = 0;
    while (at < text.length()) {
      Sentence sentence = Sentence.around(text, at);
      String[] reason = reason(text, sentence);
      if (reason != null) {
        int where = text.indexOf(reason[0], sentence.start());
        gaps.add(
            gap(
                paper,
                section,
                reason[1],
                sentence.of(text),
                passage.text().lineAt(where),
                passage.text().characterAt(where)));
      }
      at = Math.max(at + 1, sentence.end());
    }
  }

  private static String[] reason(String text, Sentence sentence) {
    String words = text.substring(sentence.start(), sentence.end());
    for (String[] reason : REASONS) {
      if (words.contains(reason[0])) {
        return reason;
      }
    }
    return null;
  }

  private static Gap gap(
      Paper paper, Section section, String reason, String quote, int line, int character) {
    Reply reply = paper.reply(section);
    boolean none = reply == null;
    return new Gap(
        none ? "" : reply.number(),
        none ? "" : reply.question(),
        none ? "" : reply.head(),
        none ? "" : String.join("、", reply.programmes()),
        none ? "" : reply.member(),
        reason,
        quote,
        paper.place(line, character));
  }
}
