package org.figurebook.outline;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.figurebook.document.Heading;

/**
 * The headings that a paper's format declares, and those of them that are open at a line. They
 * stand above all headings that are only told by their looks.
 */
final class DeclaredHeadings {
  private static final int LEVELS = 9;

  /** Lines that one heading may take. */
  private static final int LONGEST = 3;

  private final PaperText text;
  private final Map<Integer, Heading> byLine = new HashMap<>();
  private final Set<Integer> lasts = new HashSet<>();
  private final String[] open = new String[LEVELS + 1];

  DeclaredHeadings(PaperText text) {
    this.text = text;
    List<Heading> all = text.document().headings();
    for (Heading heading : isTitled(all) ? all.subList(1, all.size()) : all) {
      if (heading.line() >= 1 && heading.line() <= text.count() && !text.isBlank(heading.line())) {
        byLine.put(heading.line(), heading);
        lasts.add(last(heading));
      }
    }
  }

  /** A first heading that all others stand under names the whole paper. */
  private static boolean isTitled(List<Heading> all) {
    return all.size() > 1
        && all.stream().skip(1).allMatch(other -> other.level() > all.get(0).level());
  }

  boolean beginsAt(int line) {
    return byLine.containsKey(line);
  }

  boolean endsAt(int line) {
    return lasts.contains(line);
  }

  /** Opens the heading that begins at a line, which ends those as deep and deeper. */
  void open(int line) {
    Heading heading = byLine.get(line);
    int level = Math.max(1, Math.min(heading.level(), LEVELS));
    end(level);
    open[level] = PaperText.plain(heading.text().strip()).replaceFirst("[:：]$", "");
  }

  /** The last line of the heading that begins at a line. */
  int last(int line) {
    return last(byLine.get(line));
  }

  private int last(Heading heading) {
    int length = PaperText.plain(heading.text()).replace(" ", "").length();
    int line = heading.line();
    int taken = text.key(line).length();
    for (int more = 1; more < LONGEST && taken < length; more++) {
      int below = text.printedBelow(line);
      if (below == 0 || taken + text.key(below).length() > length) {
        break;
      }
      taken += text.key(below).length();
      line = below;
    }
    return line;
  }

  /** Ends the headings from one on that bears a mark of this rank or of one further in. */
  void endAtRank(int rank) {
    for (int level = 1; level <= LEVELS; level++) {
      if (open[level] != null && Headings.marked(open[level]) >= rank) {
        end(level);
        return;
      }
    }
  }

  private void end(int level) {
    for (int deeper = level; deeper <= LEVELS; deeper++) {
      open[deeper] = null;
    }
  }

  /** The open headings, outer to inner. */
  void addTo(List<String> parts) {
    for (String heading : open) {
      if (heading != null) {
        parts.add(heading);
      }
    }
  }
}
