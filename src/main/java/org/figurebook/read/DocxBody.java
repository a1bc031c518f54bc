package org.figurebook.read;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFAbstractFootnoteEndnote;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.figurebook.document.DrawnTable;
import org.figurebook.document.Finding;
import org.figurebook.document.Heading;
import org.figurebook.document.Line;
import org.figurebook.document.Place;

/** The lines and tables of a Word document: a line for each paragraph and each table row. */
final class DocxBody {
  private static final String FOOTNOTE_RULE = "____________________";
  private static final int DEEPEST = 20;

  private final XWPFDocument word;
  private final DocxText texts;
  private final DocxTables tables;
  private final List<Line> lines = new ArrayList<>();
  private final List<Heading> headings = new ArrayList<>();
  private final DocxLevels levels;
  private final List<Finding> findings = new ArrayList<>();
  private final String name;
  private final Limits limits;
  private int page = 1;
  private long characters;

  DocxBody(XWPFDocument word, String name, Limits limits) {
    this.word = word;
    this.name = name;
    this.limits = limits;
    this.texts = new DocxText(word);
    this.tables = new DocxTables(name, texts);
    this.levels = new DocxLevels(word);
  }

  void read() {
    blocks(DocxBlocks.of(word.getDocument().getBody(), word), 0);
    notes();
  }

  private void blocks(List<IBodyElement> blocks, int depth) {
    for (IBodyElement element : blocks) {
      if (isOver()) {
        break;
      }
      if (element instanceof XWPFParagraph paragraph) {
        paragraph(paragraph);
      } else if (element instanceof XWPFTable table) {
        table(table, depth);
      }
    }
  }

  private void table(XWPFTable table, int depth) {
    List<IBodyElement> framed = depth < DEEPEST ? DocxBlocks.framed(table) : List.of();
    if (!framed.isEmpty()) {
      blocks(framed, depth + 1);
      return;
    }
    tables.read(table, lines, page);
    page += texts.takePageBreaks();
  }

  /** Whether a limit is reached or the time is over, so that nothing more is to be read. */
  private boolean isOver() {
    if (Thread.interrupted()) {
      findings.add(Reading.tooSlow(name, limits, page - 1));
    } else if (characters > limits.characters()) {
      over("characters", limits.characters());
    } else if (tables.all().size() > limits.tables()) {
      over("tables", limits.tables());
    } else if (tables.cells() > limits.cells()) {
      over("cells", limits.cells());
    } else if (page > limits.pages()) {
      over("pages", limits.pages());
    }
    return !findings.isEmpty();
  }

  private void over(String limit, int most) {
    findings.add(Reading.overLimit(name, limit, most, new Place(name, page, 0, 0)));
  }

  private void paragraph(XWPFParagraph paragraph) {
    String text = texts.of(paragraph);
    int breaks = texts.takePageBreaks();
    boolean before = breaks > 0 && texts.breakLeads();
    page += before ? breaks : 0;
    int first = lines.size();
    for (String line : text.split("\n", -1)) {
      add(line);
    }
    heading(levels.of(paragraph), first);
    page += before ? 0 : breaks;
  }

  /** The lines of a paragraph are a heading, unless they are blank. */
  private void heading(int level, int first) {
    List<Line> printed =
        lines.subList(first, lines.size()).stream().filter(line -> !line.isBlank()).toList();
    if (level > 0 && !printed.isEmpty()) {
      headings.add(new Heading(printed.get(0).number(), level, HeadingLines.words(printed)));
    }
  }

  private void add(String text) {
    int number = lines.size() + 1;
    characters += text.length();
    lines.add(new Line(number, page, text, Cleaner.clean(text, number), null));
  }

  /** Footnotes and endnotes stand at the end, under a rule. */
  private void notes() {
    List<XWPFAbstractFootnoteEndnote> notes = new ArrayList<>();
    notes.addAll(word.getFootnotes());
    notes.addAll(word.getEndnotes());
    boolean ruled = false;
    for (XWPFAbstractFootnoteEndnote note : notes) {
      int mark = texts.markOf(note.getId().intValue());
      if (mark == 0) {
        continue;
      }
      if (!ruled) {
        page++;
        add(FOOTNOTE_RULE);
        ruled = true;
      }
      boolean first = true;
      for (XWPFParagraph paragraph : note.getParagraphs()) {
        String text = texts.of(paragraph).strip();
        if (!text.isEmpty()) {
          add(first ? mark + " " + text : text);
          first = false;
        }
      }
    }
  }

  int pages() {
    return lines.isEmpty() ? 0 : lines.get(lines.size() - 1).page();
  }

  List<Line> lines() {
    boolean blank = lines.stream().allMatch(Line::isBlank);
    return blank ? List.of() : lines;
  }

  /** What was left out. */
  List<Finding> findings() {
    return findings;
  }

  List<Heading> headings() {
    return headings;
  }

  List<DrawnTable> tables() {
    return tables.all();
  }
}
