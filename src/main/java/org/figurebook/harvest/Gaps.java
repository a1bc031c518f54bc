package org.figurebook.harvest;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.figurebook.figure.SectionName;
import org.figurebook.outline.Passage;
import org.figurebook.outline.Reply;
import org.figurebook.outline.Section;
import org.figurebook.table.Table;

/** What an answer says is not kept, not available, not separable, not applicable or pending. */
final class Gaps {
  /** Words and the reason they give, in order: the first found in a clause decides. */
  private static final List<String[]> REASONS = Words.rows("gaps.tsv");

  /** Where in the list the words stand that begin with a character. */
  private static final Map<Character, List<Integer>> BY_BEGINNING =
      IntStream.range(0, REASONS.size())
          .boxed()
          .collect(Collectors.groupingBy(k -> REASONS.get(k)[0].charAt(0)));

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
    int first = REASONS.size();
    for (int i = sentence.start(); i < sentence.end(); i++) {
      for (int k : BY_BEGINNING.getOrDefault(text.charAt(i), List.of())) {
        String words = REASONS.get(k)[0];
        boolean here = text.startsWith(words, i) && i + words.length() <= sentence.end();
        first = here ? Math.min(first, k) : first;
      }
    }
    return first < REASONS.size() ? REASONS.get(first) : null;
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
