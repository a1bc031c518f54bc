package org.figurebook.outline;

import java.util.List;
import org.figurebook.document.CleanText;

/**
 * A paragraph of running text: lines rejoined over line and page breaks, spaces between Chinese
 * characters and around numbers gone, every character still knowing its source line.
 *
 * @param section index of its section in {@link Outline#sections()}
 * @param text the whole paragraph
 * @param lines the source lines it is made of, counted from 1
 */
public record Passage(int section, CleanText text, List<Integer> lines) {
  public Passage {
    lines = List.copyOf(lines);
  }
}
