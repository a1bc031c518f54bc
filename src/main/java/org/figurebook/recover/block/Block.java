package org.figurebook.recover.block;

import java.util.List;
import org.figurebook.document.Line;
import org.figurebook.outline.Section;

/**
 * A run of lines between running text: what may hold tables.
 *
 * @param section the section it stands in
 * @param lead the paragraph before it; may be empty
 * @param lines its lines that are not blank
 * @param after the paragraphs of notes right behind it
 */
public record Block(Section section, String lead, List<Line> lines, List<String> after) {
  public Block {
    lines = List.copyOf(lines);
    after = List.copyOf(after);
  }
}
