package org.figurebook.harvest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.figurebook.figure.SectionName;
import org.figurebook.outline.Passage;
import org.figurebook.table.Table;

/** What each reply of a paper calls things, for the captions of its tables. */
final class ReplyNames {
  /** A table is about what one of so many paragraphs before it names. */
  private static final int PARAGRAPHS = 2;

  private static final int SCHEME = 3;

  private final Paper paper;
  private final Map<Integer, ShortNames> names = new HashMap<>();
  private final Map<Integer, List<Passage>> answers = new HashMap<>();

  private ReplyNames(Paper paper) {
    this.paper = paper;
  }

  static ReplyNames of(Paper paper, List<Passage> passages) {
    ReplyNames all = new ReplyNames(paper);
    for (Passage passage : passages) {
      int reply = paper.section(passage.section()).reply();
      String text = passage.text().text();
      all.names.computeIfAbsent(reply, r -> new ShortNames()).learn(text);
      SectionName name = Paper.name(paper.section(passage.section()).part());
      if (name != null && name != SectionName.QUESTION) {
        all.answers.computeIfAbsent(reply, r -> new ArrayList<>()).add(passage);
      }
    }
    return all;
  }

  /** What the reply, or the paper without replies, that a table stands in calls things. */
  TableNames at(Table table) {
    int section = paper.sectionAt(table.lineStart());
    int reply = section < 0 ? -1 : paper.section(section).reply();
    ShortNames shortNames = names.getOrDefault(reply, new ShortNames());
    return new TableNames(shortNames, topic(reply, table.lineStart(), shortNames));
  }

  private String topic(int reply, int line, ShortNames shortNames) {
    List<Passage> before = answers.getOrDefault(reply, List.of());
    int end = firstFrom(before, line);
    for (int k = end - 1; k >= Math.max(0, end - PARAGRAPHS); k--) {
      String last = "";
      for (Name name : new Names(shortNames).in(before.get(k).text().text())) {
        last = name.strength() >= SCHEME ? name.text() : last;
      }
      if (!last.isEmpty()) {
        return last;
      }
    }
    return "";
  }

  /** Index of the first passage that does not begin before a line. */
  private static int firstFrom(List<Passage> passages, int line) {
    int low = 0;
    int high = passages.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (passages.get(middle).lines().get(0) < line) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
