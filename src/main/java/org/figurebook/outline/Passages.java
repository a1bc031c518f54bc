package org.figurebook.outline;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntPredicate;
import org.figurebook.document.Document;
import org.figurebook.document.DrawnTable;
import org.figurebook.document.Line;

/**
 * Rejoins the lines of a document's sections into paragraphs.
 *
 * <p>A paragraph goes on over the foot of a page and over the footnotes printed there. List items
 * and headings are paragraphs of their own.
 */
public final class Passages {
  private final Document document;
  private final Outline outline;
  private final Layout layout;
  private final ParagraphBreaks breaks;
  private final IntPredicate taken;
  private final boolean[] inTable;
  private final List<Passage> passages = new ArrayList<>();

  private Passages(Document document, Outline outline, IntPredicate taken) {
    this.document = document;
    this.outline = outline;
    this.layout = Layout.of(document);
    this.breaks = new ParagraphBreaks(layout);
    this.taken = taken;
    this.inTable = new boolean[document.lines().size() + 1];
    for (DrawnTable table : document.tables()) {
      Arrays.fill(inTable, table.lineStart(), table.lineEnd() + 1, true);
    }
  }

  /**
   * The paragraphs of a document, in order of their first lines.
   *
   * @param taken lines that are not running text, such as those of a table
   */
  public static List<Passage> of(Document document, Outline outline, IntPredicate taken) {
    Passages reader = new Passages(document, outline, taken);
    reader.flow(false);
    reader.flow(true);
    reader.passages.sort(Comparator.comparing(passage -> passage.lines().get(0)));
    return List.copyOf(reader.passages);
  }

  /** Reads either the footnotes or all else, so that neither interrupts the other. */
  private void flow(boolean notes) {
    Open open = new Open();
    for (int s = 0; s < outline.sections().size(); s++) {
      Section section = outline.sections().get(s);
      boolean note = section.part() == Part.NOTE;
      if (note != notes || section.part() == Part.FURNITURE || section.part() == Part.INDEX) {
        continue;
      }
      if (open.section >= 0 && !goesOn(outline.sections().get(open.section), section)) {
        open.close();
      }
      for (int n = section.firstLine(); n <= section.lastLine(); n++) {
        Line line = document.lines().get(n - 1);
        if (taken.test(n)) {
          open.close();
        } else if (!line.isBlank()) {
          open.add(line, s);
        } else {
          open.blank(line);
        }
      }
    }
    open.close();
  }

  private static boolean goesOn(Section a, Section b) {
    return a.part() == b.part() && a.reply() == b.reply() && a.heading().equals(b.heading());
  }

  /** The paragraph being read. */
  private final class Open {
    private final List<Line> lines = new ArrayList<>();
    private int section = -1;
    private boolean gap;
    private int blanks;
    private double column;

    void blank(Line line) {
      gap |= !line.raw().isEmpty() && layout.isMarked();
      blanks++;
      gap |= blanks > layout.spacing();
    }

    void add(Line line, int inSection) {
      if (!lines.isEmpty()) {
        Line above = lines.get(lines.size() - 1);
        boolean page = above.page() != line.page() || line.number() - above.number() > blanks + 1;
        if (inTable[line.number()]
            || inTable[above.number()]
            || opensPart(line, inSection)
            || breaks.between(above, line, column, gap, page)) {
          close();
        } else {
          column = Math.max(column, layout.width(above));
        }
      }
      section = lines.isEmpty() ? inSection : section;
      lines.add(line);
      gap = false;
      blanks = 0;
    }

    /** A label of a reply's heading, or the next footnote. */
    private boolean opensPart(Line line, int inSection) {
      Part part = outline.sections().get(inSection).part();
      String text = PaperText.plain(line.text());
      if (part == Part.NOTE) {
        return FootNotes.follows(PaperText.plain(lines.get(0).text()), text);
      }
      return part == Part.HEADING && ReplyField.labelled(text);
    }

    void close() {
      if (!lines.isEmpty()) {
        List<Integer> numbers = lines.stream().map(Line::number).toList();
        passages.add(new Passage(section, LineJoin.join(lines), numbers));
      }
      lines.clear();
      section = -1;
      gap = false;
      blanks = 0;
      column = 0;
    }
  }
}
