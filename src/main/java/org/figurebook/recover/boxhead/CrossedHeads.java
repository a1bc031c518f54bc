package org.figurebook.recover.boxhead;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.figurebook.document.Form;
import org.figurebook.recover.piece.CellText;
import org.figurebook.recover.piece.JoiningWords;
import org.figurebook.recover.piece.Piece;

/**
 * Headings in Latin letters that go on from one line of the boxhead to another, while other
 * headings stand on both: nothing but the order of the words says that they do. The second line may
 * be headings of its own, or go on with others of the first.
 */
public final class CrossedHeads {
  private static final Form DIGITS = Form.of("\\d+");

  /** A word of a boxhead: on which of its lines, and which of that line's words it is. */
  private record Word(String text, int line, int at, boolean last) {
    /** Written out: what Java makes for a record is made anew in every run. */
    @Override
    public boolean equals(Object other) {
      return this == other || other instanceof Word that && line == that.line && at == that.at;
    }

    @Override
    public int hashCode() {
      return 31 * line + at;
    }
  }

  private final List<Word> words = new ArrayList<>();
  private final List<List<Word>> headings = new ArrayList<>();

  /** Those of which no other column says the same. */
  private final List<List<Word>> single = new ArrayList<>();

  private CrossedHeads(List<List<Piece>> lines, HeadFit.Head head) {
    for (int line = 0; line < lines.size(); line++) {
      int at = 0;
      for (Piece piece : lines.get(line)) {
        words.add(new Word(piece.text(), line, at++, piece.lineEnd()));
      }
    }
    Set<Word> used = new HashSet<>();
    Set<String> texts = new LinkedHashSet<>(head.spanners());
    texts.addAll(head.leaves());
    Map<String, Integer> shapes = new HashMap<>();
    head.leaves().forEach(leaf -> shapes.merge(shape(leaf), 1, Integer::sum));
    for (String text : texts) {
      for (String level : text.split(" / ")) {
        List<Word> found = found(level, used);
        headings.add(found);
        if (shapes.getOrDefault(shape(level), 0) < 2) {
          single.add(found);
        }
      }
    }
  }

  /** The words of a heading, whatever its date: what several columns say is sure to be one. */
  private static String shape(String heading) {
    return DIGITS.replacedIn(heading, "0");
  }

  /**
   * Whether a heading does so that might be read otherwise.
   *
   * @param lines the words of the boxhead, line by line
   */
  public static boolean are(List<List<Piece>> lines, HeadFit.Head head) {
    boolean latin =
        lines.stream().flatMap(List::stream).noneMatch(word -> CellText.hasWide(word.text()));
    CrossedHeads crossed = latin ? new CrossedHeads(lines, head) : null;
    return latin && crossed.single.stream().anyMatch(crossed::crosses);
  }

  /** The words of a heading among those printed; none where one of them is not there. */
  private List<Word> found(String heading, Set<Word> used) {
    List<Word> out = new ArrayList<>();
    for (String text : heading.isEmpty() ? new String[0] : heading.split(" ")) {
      Word next = next(text, out.isEmpty() ? null : out.get(out.size() - 1), used);
      if (next == null) {
        return List.of();
      }
      out.add(next);
    }
    used.addAll(out);
    return out;
  }

  /** The first such word behind another, or the first of all. */
  private Word next(String text, Word before, Set<Word> used) {
    Word first = null;
    boolean behind = before == null;
    for (Word word : words) {
      boolean same = word.text().equals(text) && !used.contains(word);
      if (same && behind) {
        return word;
      }
      first = same && first == null ? word : first;
      behind |= word == before;
    }
    return first;
  }

  private boolean crosses(List<Word> heading) {
    for (int i = 1; i < heading.size(); i++) {
      Word before = heading.get(i - 1);
      Word word = heading.get(i);
      if (before.line() != word.line() && !goesOn(before, word)) {
        return true;
      }
    }
    return false;
  }

  private boolean goesOn(Word before, Word word) {
    boolean bracket = "(（[".indexOf(word.text().charAt(0)) >= 0 || before.text().contains("(");
    boolean open = JoiningWords.is(before.text()) || "-–/&,".indexOf(end(before)) >= 0;
    if (word.line() > before.line() && (bracket || open)) {
      return true;
    }
    boolean aside = headingsOn(before.line()) > 1;
    boolean below = headingsOn(word.line()) > 1;
    return word.line() > before.line() && (!aside || !below && before.last() && word.at() == 0);
  }

  private static char end(Word word) {
    return word.text().charAt(word.text().length() - 1);
  }

  /** How many headings have words on a line. */
  private long headingsOn(int line) {
    return headings.stream().filter(h -> h.stream().anyMatch(w -> w.line() == line)).count();
  }
}
