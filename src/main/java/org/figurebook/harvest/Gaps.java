package org.figurebook.harvest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.figurebook.document.Form;
import org.figurebook.document.Place;
import org.figurebook.figure.SectionName;
import org.figurebook.outline.Part;
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

  /** A cell of more characters tells something else as well. */
  private static final int LONGEST_CELL = 40;

  private static final int LONGEST_LABEL = 80;

  private static final Form ABBREVIATED = Form.of("(?i)n\\.?\\s?/?a\\.?|not available");

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
    for (Table table : tables) {
      int section = paper.sectionAt(table.lineStart());
      if (section >= 0 && !paper.isIn(section, Part.QUESTION)) {
        collect(paper, table, paper.section(section), gaps);
      }
    }
    gaps.sort(Comparator.comparingInt(gap -> gap.place().line()));
    return gaps;
  }

  /** The cells of a table that say there is nothing to give: one gap a row and reason. */
  private static void collect(Paper paper, Table table, Section section, List<Gap> gaps) {
    for (int row = 0; row < table.rows().size(); row++) {
      Map<String, List<Integer>> byReason = new LinkedHashMap<>();
      List<String> cells = table.rows().get(row);
      for (int column = table.labelColumns(); column < cells.size(); column++) {
        String reason = ofCell(cells.get(column));
        if (reason != null) {
          byReason.computeIfAbsent(reason, key -> new ArrayList<>()).add(column);
        }
      }
      for (Map.Entry<String, List<Integer>> entry : byReason.entrySet()) {
        Place place = TableHarvest.place(table, row, entry.getValue().get(0));
        String quote = quote(table, row, entry.getValue());
        gaps.add(gap(paper, section, entry.getKey(), quote, place));
      }
    }
  }

  /** What a cell gives as the reason for having no value; null when it says nothing of the kind. */
  private static String ofCell(String text) {
    String plain = text.strip();
    if (plain.isEmpty() || plain.length() > LONGEST_CELL || Character.isDigit(plain.charAt(0))) {
      return null;
    }
    if (ABBREVIATED.matches(plain)) {
      return "not available";
    }
    for (String[] reason : REASONS) {
      boolean whole =
          reason[1].equals("pending") ? plain.equals(reason[0]) : plain.contains(reason[0]);
      if (whole) {
        return reason[1];
      }
    }
    return null;
  }

  private static String shortened(String words) {
    return words.length() <= LONGEST_LABEL ? words : words.substring(0, LONGEST_LABEL) + "…";
  }

  private static String quote(Table table, int row, List<Integer> columns) {
    String headings =
        columns.stream()
            .map(column -> table.columns().get(column))
            .filter(heading -> !heading.isBlank())
            .collect(Collectors.joining("、"));
    String said = table.rows().get(row).get(columns.get(0)).strip();
    return Stream.of(shortened(table.label(row)), shortened(headings), said)
        .filter(part -> !part.isBlank())
        .collect(Collectors.joining(" | "));
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
                paper.place(passage.text().lineAt(where), passage.text().characterAt(where))));
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

  private static Gap gap(Paper paper, Section section, String reason, String quote, Place place) {
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
        place);
  }
}
