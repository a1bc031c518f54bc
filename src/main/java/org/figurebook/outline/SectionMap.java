package org.figurebook.outline;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What each line of a paper is; the sections follow from it and so cover it without gap. */
final class SectionMap {
  private final Part[] parts;
  private final int[] replies;
  private final String[] headings;
  private final boolean[] starts;

  SectionMap(int lines) {
    parts = new Part[lines];
    replies = new int[lines];
    headings = new String[lines];
    starts = new boolean[lines];
    Arrays.fill(parts, Part.BODY);
    Arrays.fill(replies, -1);
    Arrays.fill(headings, "");
  }

  /** Says what the lines from {@code first} to {@code last} are, as a section of their own. */
  void set(Part part, int reply, String heading, int first, int last) {
    for (int n = first; n <= last; n++) {
      parts[n - 1] = part;
      replies[n - 1] = reply;
      headings[n - 1] = heading;
    }
    if (first <= last) {
      starts[first - 1] = true;
    }
  }

  /** Says that one line is part of something else, leaving its reply as it is. */
  void mark(Part part, int line) {
    parts[line - 1] = part;
    headings[line - 1] = "";
  }

  /**
   * Says that a line of the body is of another part; footnotes and furniture stay what they are.
   */
  void become(Part part, String heading, int line) {
    if (parts[line - 1] == Part.BODY) {
      parts[line - 1] = part;
      headings[line - 1] = heading;
    }
  }

  /** Gives one line another heading. */
  void head(String heading, int line) {
    headings[line - 1] = heading;
  }

  Part part(int line) {
    return parts[line - 1];
  }

  /** The sections in order. */
  List<Section> sections() {
    List<Section> sections = new ArrayList<>();
    int from = 0;
    for (int i = 1; i <= parts.length; i++) {
      if (i == parts.length || starts[i] || !same(i, i - 1)) {
        sections.add(new Section(parts[from], replies[from], headings[from], from + 1, i));
        from = i;
      }
    }
    return sections;
  }

  private boolean same(int a, int b) {
    return parts[a] == parts[b] && replies[a] == replies[b] && headings[a].equals(headings[b]);
  }
}
