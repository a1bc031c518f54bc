package org.figurebook.outline;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.figurebook.document.DrawnTable;
import org.figurebook.document.Form;

/**
 * Headings of running text, each with those above it.
 *
 * <p>A heading is a short line that starts a paragraph and ends none. Its rank is told by its mark
 * where it has one; headings without marks are ranked by which stands right above which, and by the
 * gap below them, since layouts set each rank alike. Headings that the format declares need no such
 * guess, and the others stand under them.
 */
final class Headings {
  private static final Form[] RANKED = {
    Form.of(
        "^(?:第[一二三四五六七八九十百\\d]{1,4}[章篇部]|(?:PART|Part|Chapter|CHAPTER) ?[IVX\\dA-Z]{1,8}\\b).*"),
    Form.of("^(?:[壹貳參叁肆伍陸柒捌玖拾]{1,3}[、.．]|[IVX]{1,5}\\.(?! ?\\d)|綱領 ?[(（]?\\d|Programme \\(?\\d).*"),
    Form.of("^(?:[一二三四五六七八九十]{1,3}[、.．]|[A-H]\\. ?[^\\d]).*"),
    Form.of("^(?:\\([一二三四五六七八九十]{1,3}\\)|\\d{1,2}\\.\\d{1,2}(?![\\d.%])(?! ?[-–—]? ?\\d) ?\\D).*"),
  };
  private static final Form LISTED =
      Form.of("^(?:\\(?(?:\\d{1,3}|[a-z]{1,4})[).）、.]|[•●○◆■□▪‣˙·*#^–—-]|註|Note|Ans|Asked).*");
  private static final Form NUMBERS = Form.of("(?:^|.*[^第\\d])\\d[\\d,. %]*(?:[億萬元%]|$).*");

  /** A line with leaders before a number, or a row of headings in brackets. */
  private static final Form OF_A_TABLE =
      Form.of(".*(?:\\.{4}|…{2}|·{4}).*|\\([^()]{1,20}\\)(?: ?\\([^()]{1,20}\\))+");

  private static final Form NOT_A_NAME =
      Form.of(".*(?:，|。|；|https?:|www\\.|@[a-z]).*|(?:以及|及|或|和|續|and|or)");

  private static final int LONGEST_CHINESE = 34;
  private static final int LONGEST_ENGLISH = 90;
  private static final int DEEPEST = 6;

  private final PaperText text;
  private final Layout layout;
  private final SectionMap map;
  private final boolean[] inTable;
  private final DeclaredHeadings declared;
  private final Map<String, Integer> ranks = new HashMap<>();
  private int chapters = -1;
  private final String[] path = new String[DEEPEST + RANKED.length + 1];

  private Headings(PaperText text, SectionMap map) {
    this.text = text;
    this.layout = Layout.of(text.document());
    this.map = map;
    this.declared = new DeclaredHeadings(text);
    this.inTable = new boolean[text.count() + 1];
    for (DrawnTable table : text.document().tables()) {
      Arrays.fill(inTable, table.lineStart(), Math.min(table.lineEnd(), text.count()) + 1, true);
    }
  }

  /** Gives the lines of the body their headings, outer to inner. */
  static void mark(PaperText text, SectionMap map) {
    new Headings(text, map).mark();
  }

  private void mark() {
    int n = next(0);
    String outer = "";
    int from = 1;
    int above = 0;
    while (n > 0) {
      if (isDeclared(n)) {
        body(from, n - 1, outer);
        declared.open(n);
        Arrays.fill(path, null);
        outer = joined();
        from = n;
        above = 0;
        n = next(declared.last(n));
      } else if (isHeading(n)) {
        body(from, n - 1, outer);
        List<Integer> run = run(n);
        if (!isTitle(run)) {
          for (int heading : run) {
            open(heading, above);
            above = heading;
          }
        }
        outer = joined();
        from = n;
        n = next(run.get(run.size() - 1));
      } else {
        if (item(n)) {
          body(from, n - 1, outer);
          outer = joined();
          from = n;
        }
        above = 0;
        n = next(n);
      }
    }
    body(from, text.count(), outer);
  }

  /** A heading within a table would tear it; one on top of it does not. */
  private boolean isDeclared(int line) {
    return declared.beginsAt(line) && (!inTable[line] || line == 1 || !inTable[line - 1]);
  }

  /** A paragraph under a ranked mark ends what stood under the one before, and may name itself. */
  private boolean item(int line) {
    String words = text.words(line);
    int rank = marked(words);
    if (rank < 0 || inTable[line] || !startsParagraph(line)) {
      return false;
    }
    int colon = colon(words);
    String name = colon > 0 && colon <= LONGEST_CHINESE ? words.substring(0, colon) : null;
    boolean changes = name != null;
    for (int r = rank; r < path.length; r++) {
      changes |= path[r] != null;
      path[r] = r == rank ? name : null;
    }
    return changes;
  }

  /** The first colon that stands outside brackets; -1 when there is none. */
  private static int colon(String words) {
    int depth = 0;
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      depth += "「『《(".indexOf(c) >= 0 ? 1 : "」』》)".indexOf(c) >= 0 ? -1 : 0;
      if (c == '：' && depth == 0) {
        return i;
      }
    }
    return -1;
  }

  /** The heading of the only chapter there is names the whole paper. */
  private boolean isTitle(List<Integer> run) {
    if (chapters < 0) {
      chapters = 0;
      for (int n = 1; n <= text.count(); n++) {
        chapters += !text.isBlank(n) && marked(text.words(n)) == 0 ? 1 : 0;
      }
    }
    return chapters == 1 && marked(text.words(run.get(0))) == 0;
  }

  /** Headings that stand right under one another. */
  private List<Integer> run(int first) {
    List<Integer> run = new ArrayList<>(List.of(first));
    int n = next(first);
    while (n > 0 && run.size() < 3 && !isDeclared(n) && isHeading(n)) {
      run.add(n);
      n = next(n);
    }
    return run;
  }

  private int next(int line) {
    int n = line;
    do {
      n = text.printedBelow(n);
    } while (n > 0 && map.part(n) != Part.BODY);
    return n;
  }

  private void body(int first, int last, String heading) {
    for (int n = first; n <= last; n++) {
      if (map.part(n) == Part.BODY) {
        map.head(heading, n);
      }
    }
  }

  private void open(int line, int above) {
    int rank = marked(text.words(line));
    if (rank < 0) {
      int floor = RANKED.length;
      String sign = gap(line) + (text.words(line).equals(upper(text.words(line))) ? "U" : "");
      Integer known = ranks.get(sign);
      int parent = above == 0 ? -1 : deepest();
      rank = known == null ? Math.max(floor, parent + 1) : known;
      if (above != 0 && rank <= parent) {
        rank = parent + 1;
      }
      rank = Math.min(rank, path.length - 1);
      ranks.putIfAbsent(sign, rank);
    } else {
      declared.endAtRank(rank);
    }
    path[rank] = text.words(line).replaceFirst("[:：]$", "");
    for (int r = rank + 1; r < path.length; r++) {
      path[r] = null;
    }
  }

  private int deepest() {
    int rank = path.length - 1;
    while (rank >= 0 && path[rank] == null) {
      rank--;
    }
    return rank;
  }

  private String joined() {
    List<String> parts = new ArrayList<>();
    declared.addTo(parts);
    for (String part : path) {
      if (part != null) {
        parts.add(part);
      }
    }
    return String.join(" / ", parts);
  }

  private static String upper(String words) {
    return words.chars().anyMatch(c -> c >= 'A' && c <= 'Z')
        ? words.toUpperCase(java.util.Locale.ROOT)
        : "";
  }

  /** Blank lines below a heading: none or some. */
  private String gap(int line) {
    return text.printedBelow(line) == line + 1 ? "close" : "apart";
  }

  /** The rank of the mark that a heading bears, 0 outermost; -1 when it bears none. */
  static int marked(String words) {
    for (int rank = 0; rank < RANKED.length; rank++) {
      if (RANKED[rank].matches(words)) {
        return rank;
      }
    }
    return -1;
  }

  private boolean isHeading(int line) {
    String words = text.words(line);
    boolean chinese =
        PaperText.isWide(words.charAt(0)) || PaperText.isWide(words.charAt(words.length() - 1));
    if (inTable[line]
        || words.length() > (chinese ? LONGEST_CHINESE : LONGEST_ENGLISH)
        || words.length() < 2) {
      return false;
    }
    boolean ranked = marked(words) >= 0;
    if (!ranked && LISTED.matches(words)
        || !ranked && NUMBERS.matches(words)
        || !endsOpen(words, ranked)
        || OF_A_TABLE.matches(words)
        || Character.isLowerCase(words.charAt(0))
        || NOT_A_NAME.matches(words)
        || !ranked && words.indexOf('：') > 0
        || text.line(line).text().strip().contains("  ")
        || !ranked && layout.fills(text.line(line))) {
      return false;
    }
    return startsParagraph(line) && endsParagraph(line) && leadsOn(line, ranked);
  }

  private static boolean endsOpen(String words, boolean ranked) {
    char last = words.charAt(words.length() - 1);
    return "。；，、？！;,.?!–—-－(「".indexOf(last) < 0 && (ranked || last != '：' && last != ':');
  }

  private boolean startsParagraph(int line) {
    int above = text.printedAbove(line);
    while (above > 0 && map.part(above) != Part.BODY) {
      above = text.printedAbove(above);
    }
    if (declared.endsAt(above)) {
      // the first line of a wrapped paragraph looks like a heading under a heading
      return layout.isWhole() || marked(text.words(line)) >= 0;
    }
    if (above == 0 || inTable[above]) {
      return true;
    }
    String key = text.key(above);
    char last = key.charAt(key.length() - 1);
    boolean ended = "。；？！：.:;?!)".indexOf(last) >= 0;
    return ended
        || (layout.isMarked() ? text.line(above).endsInSpace() : layout.isShort(text.line(above)));
  }

  private boolean endsParagraph(int line) {
    return !layout.isMarked()
        || text.line(line).endsInSpace()
        || !PaperText.isWide(text.words(line).charAt(text.words(line).length() - 1));
  }

  /** Text or another heading follows, not the rest of a table. */
  private boolean leadsOn(int line, boolean ranked) {
    int below = next(line);
    if (below == 0) {
      return false;
    }
    String words = text.words(below);
    if (ranked || words.length() > LONGEST_CHINESE / 2 + 3 || ListMarks.opens(words)) {
      return true;
    }
    int after = next(below);
    return after > 0
        && text.words(after).length() > LONGEST_CHINESE / 2 + 3
        && !NUMBERS.matches(words);
  }
}
