package org.figurebook.render.excel;

import java.util.ArrayList;
import java.util.List;

/** What was shortened, split or cleaned to fit the format; said on the Notes sheet. */
final class Shortenings {
  /**
   * One of them.
   *
   * @param object what it is about
   * @param what what was done
   */
  record Line(String object, String what) {}

  private final List<Line> lines = new ArrayList<>();

  void add(String object, String what) {
    lines.add(new Line(object, what));
  }

  List<Line> lines() {
    return List.copyOf(lines);
  }
}
