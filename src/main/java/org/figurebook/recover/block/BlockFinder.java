package org.figurebook.recover.block;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.figurebook.document.Document;
import org.figurebook.document.Form;
import org.figurebook.document.Line;
import org.figurebook.outline.Outline;
import org.figurebook.outline.Part;
import org.figurebook.outline.Section;
import org.figurebook.recover.line.PageShape;
import org.figurebook.recover.piece.Capitals;
import org.figurebook.recover.piece.CellText;
import org.figurebook.recover.piece.Kind;
import org.figurebook.recover.piece.Link;
import org.figurebook.recover.piece.Titles;

/** Tells running text from the rest: lines that fill the page, and what goes on from them. */
public final class BlockFinder {
  private static final Pattern END =
      Pattern.compile("[-–—─‒]{1,2}(?:完|End|END)[-–—─‒]{1,2}|(?:完|Ends)[/／].*");

  /** An English sentence, or the end of one. */
  private static final Form SENTENCE = Form.of("[A-Z][a-z]*(?: \\S+){3,} \\S*[a-z\\d)]\\.");

  /** The rest of an English sentence begun above the foot of a page. */
  private static final Form REST = Form.of("[a-z][a-z-]+ (?:[a-z\\d($].*)?[a-z\\d)%]\\.");

  private static final Form NUMBERED =
      Form.of(
          "(?:[(（]?[一二三四五六七八九十]{1,3}[)）、]|第.{1,3}[章節部]|綱領|Programme|Chapter|\\(?[a-z\\d]{1,2}[.)、](?!\\d)|\\d{1,2}\\.\\d{1,2} [A-Z][a-z]).*");

  /** The end of words that opened a bracket further above. */
  private static final Form CLOSES = Form.of("\\p{IsHan}{1,12}[)）].*");

  private static final Form BRACKET = Form.of("[(（][^()（）]{1,16}[)）]");
  private static final Form PARAGRAPH =
      Form.of(
          "(?:\\d{1,3}\\.|[(（](?:\\d{1,2}|[a-z]|[一二三四五六七八九十]{1,3})[)）]) ?"
              + "(?:.*[，,。].*|.{16,} (?:is|are|was|were)\\s?[:–—-])");

  /** The next part of a reply and its table's title. */
  private static final Form ITEM =
      Form.of("(?:[(（](?:\\d{1,2}|[a-z]|[一二三四五六七八九十]{1,3})[)）]|\\d{1,2}\\.) ?[^：:]{6,}[：:]");

  /** A title in capitals, the number of a head in it or not. */
  private static final Form CAPITALS =
      Form.of("(?:Head \\d{1,3} [–—-] )?[A-Z][A-Z ,&’'()–-]{8,}|Head \\d{1,3} [–—-] .{4,60}");

  private static final Form SENTENCE_OF_NOTE = Form.of("[A-Z][a-z].{12,}\\.");

  private static final int FEWEST_VALUES = 2;

  /** Lines after which a short line with a colon is rather a cell of a long table. */
  private static final int LONG_TABLE = 60;

  private final Document document;
  private final PageShape shape;
  private final LineSigns signs;
  private final HeadingLines headings;
  private final TableTops tops;
  private final List<Draft> drafts = new ArrayList<>();
  private List<Line> open = new ArrayList<>();
  private List<String> notes = new ArrayList<>();
  private final LeadText lead;
  private Section section;
  private Line previous;

  /** Whether a row of values stands in the open block. */
  private boolean rows;

  /** Whether a line of it ends in a value. */
  private boolean figures;

  /** Whether sentences stand in the cells of the open block. */
  private boolean sentences;

  /** Whether the head or foot of a page stands below the last line. */
  private boolean turned;

  private boolean inParagraph;
  private boolean inNote;

  private BlockFinder(Document document, PageShape shape) {
    this.document = document;
    this.shape = shape;
    this.signs = new LineSigns(document, shape);
    this.headings = new HeadingLines(document, signs);
    this.tops = TableTops.of(document);
    this.lead = new LeadText(shape);
  }

  /** The blocks of a document that may hold tables, in order. */
  public static List<Block> find(Document document, Outline outline, PageShape shape) {
    BlockFinder finder = new BlockFinder(document, shape);
    for (Section section : outline.sections()) {
      finder.turned |= section.part() == Part.FURNITURE;
      if (section.part() != Part.FURNITURE) {
        finder.read(section);
      }
    }
    finder.close();
    return finder.drafts.stream()
        .map(d -> new Block(d.section(), d.lead(), d.lines(), d.after()))
        .toList();
  }

  private void read(Section next) {
    boolean goesOn =
        section != null
            && section.reply() == next.reply()
            && section.part() == next.part()
            && (section.heading().equals(next.heading()) || isWithin(next));
    if (!goesOn) {
      close();
      lead.clear();
      inParagraph = false;
      inNote = false;
      previous = null;
    }
    section = next;
    if (next.part() == Part.INDEX || next.part() == Part.HEADING) {
      return;
    }
    for (int n = next.firstLine(); n <= next.lastLine(); n++) {
      Line line = document.lines().get(n - 1);
      if (!line.isBlank() && !LineSigns.isRule(line.text())) {
        turned = false;
        read(line, n < next.lastLine() ? signs.following(n, next.lastLine()) : null);
        previous = line;
      }
    }
  }

  /** Whether what was taken for a heading stands in the middle of a table. */
  private boolean isWithin(Section next) {
    if (open.isEmpty() || previous == null) {
      return false;
    }
    int n = next.firstLine();
    while (n < next.lastLine() && document.lines().get(n - 1).isBlank()) {
      n++;
    }
    Line line = document.lines().get(n - 1);
    int near = shape.spacesLines() ? 2 : 1;
    int reached = signs.ruleBefore(n, previous.number());
    boolean goesOn = !rows && Capitals.leadsOn(previous.text().strip());
    if (goesOn && line.number() - reached <= near) {
      return true;
    }
    if (rows && line.number() - reached <= near + 1 && headings.isLabelOfRow(n)) {
      return true;
    }
    boolean closes = CellText.depth(CellText.compact(previous.text())) > 0;
    boolean numbered = !closes && NUMBERED.matches(line.text().strip());
    boolean below = rows && turned && signs.endsInValue(previous);
    int gap = below ? 1 : line.number() - reached;
    boolean ruled = reached > previous.number();
    boolean under = ruled || !rows && headings.isBelowHeadings(open, n);
    boolean apart = gap > near && !(gap == near + 1 && under);
    if (apart || numbered && (rows || !headings.isOverValues(n))) {
      return false;
    }
    boolean row = Kind.hasValues(previous.text()) || Kind.hasValues(line.text());
    row |= CellText.depth(previous.text()) > 0 && line.text().indexOf(')') > 0;
    row |= figures && CLOSES.matches(line.text().strip());
    row |= signs.endsInValue(previous) && signs.isTotal(line);
    row |= RowShapes.endsInShare(line.text().strip()) || rows && isOverLikeRow(n, near);
    row |= BRACKET.matches(line.text().strip()) || signs.areAlike(previous, line);
    boolean cells = rows && LineSigns.areValues(previous.text().strip());
    int last = rows && !cells ? next.lastLine() : document.lines().size();
    last = Math.min(last, n + 2 * near * LineSigns.NEAR_ROWS);
    boolean cell = false;
    for (int k = n + 1; k <= last && !row; k++) {
      String text = document.lines().get(k - 1).text();
      boolean value = LineSigns.areValues(text.strip());
      row = Kind.hasValues(text) || RowShapes.endsInShare(text.strip()) || cell && value;
      cell = text.isBlank() ? cell : value;
    }
    return row || !rows && headings.isInBoxhead(n);
  }

  /** Whether values alone stand on the line below one, as many as end the last row above it. */
  private boolean isOverLikeRow(int n, int near) {
    Line below = signs.following(n, Math.min(document.lines().size(), n + near));
    int values = below == null ? 0 : signs.values(below);
    int k = open.size() - 1;
    while (k > 0 && !signs.endsInValue(open.get(k))) {
      k--;
    }
    return values >= FEWEST_VALUES
        && RowShapes.areCells(below.text().strip())
        && values == signs.values(open.get(k));
  }

  private void read(Line line, Line next) {
    String text = line.text().strip();
    if (isEnd(text)) {
      close();
      inParagraph = false;
    } else if (inParagraph && !beginsTable(line, text)) {
      paragraph(line);
    } else if (isNote(text) || isMarkOfNote(text, next) || isShortNote(text, next)) {
      if (!open.isEmpty() || !inNote) {
        notes = closeOpen();
      }
      inNote = true;
      notes.add(text);
      inParagraph = signs.goesOn(line) || isMark(text);
    } else if (inNote && lead.goesOn(previous, line) && !beginsTable(line, text)) {
      paragraph(line);
      inParagraph = false;
    } else if (isProse(line, text, next)) {
      List<Line> above = rows ? List.of() : open;
      close();
      lead.begin(line, above);
      inParagraph = signs.goesOn(line);
    } else {
      if (inNote) {
        inNote = false;
        lead.pastNotes();
      }
      inParagraph = false;
      rows |= Kind.hasValues(text) || isCellBelowCell(text);
      figures |= signs.endsInValue(line);
      sentences |= text.indexOf('，') >= 0 || text.indexOf('。') >= 0;
      open.add(line);
    }
  }

  /** Whether a line is a boxhead or the title of a table, though the one before is not ended. */
  private boolean beginsTable(Line line, String text) {
    return tops.has(line)
        || signs.isHeadOfYears(line)
        || Titles.isTitle(line)
        || signs.isHeadOfUnits(line, text, section.lastLine())
        || signs.isOverYears(line, section.lastLine());
  }

  /** Whether a value alone on its line stands below another: a row of one cell a line. */
  private boolean isCellBelowCell(String text) {
    return !open.isEmpty()
        && LineSigns.areValues(text)
        && Kind.of(text) != Kind.YEAR
        && LineSigns.areValues(open.get(open.size() - 1).text().strip());
  }

  private static boolean isEnd(String text) {
    return "-–—─‒完E".indexOf(text.charAt(0)) >= 0 && END.matcher(CellText.compact(text)).matches();
  }

  private void paragraph(Line line) {
    if (inNote) {
      int last = notes.size() - 1;
      notes.set(last, CellText.join(notes.get(last), line.text().strip(), Link.WRAP));
    } else {
      lead.add(line);
    }
    inParagraph = signs.goesOn(line);
    if (!inParagraph && !inNote) {
      lead.end();
    }
  }

  private boolean isNote(String text) {
    if (TableNotes.isMarked(text)) {
      return true;
    }
    boolean below = open.isEmpty() ? inNote : rows;
    if (below && (TableNotes.isSentence(text) || TableNotes.isComparison(CellText.finish(text)))) {
      return true;
    }
    boolean full = CellText.width(text) >= shape.fullWidth() * 0.75;
    return TableNotes.isNumbered(text) && full && !Kind.hasValues(text);
  }

  private static boolean isMark(String text) {
    return text.length() <= 2 && Kind.of(text) == Kind.MARK;
  }

  /** The mark of a note alone on its line below the rows, its English sentence on the next. */
  private boolean isMarkOfNote(String text, Line next) {
    return rows && isMark(text) && next != null && SENTENCE_OF_NOTE.matches(next.text().strip());
  }

  /** A few words behind a sign or a number, below rows or another note, no value below them. */
  private boolean isShortNote(String text, Line next) {
    boolean below = open.isEmpty() ? inNote : rows;
    return below
        && (TableNotes.isShort(text) || TableNotes.isListed(text, open))
        && (next == null || !LineSigns.areValues(next.text().strip()));
  }

  /** The title of a table, whatever its length, on the line below the number of its annex. */
  private boolean isUnderNumber(String text) {
    String above = open.isEmpty() || rows ? "" : open.get(open.size() - 1).text().strip();
    return Titles.isNumber(above) && !Sentences.hasStop(text);
  }

  private boolean isProse(Line line, String text, Line next) {
    int width = CellText.width(text);
    if (Titles.isTitle(line) || Titles.saysUnit(text) || isUnderNumber(text)) {
      return false;
    }
    boolean ends = rows && !sentences && text.endsWith("。") && text.indexOf('，') > 0;
    if (ends && signs.endsInValue(open.get(open.size() - 1))) {
      return true;
    }
    if (rows && CAPITALS.matches(text) && (signs.isBeforeBoxhead(line) || isBelowTotal(next))) {
      return true;
    }
    if (Titles.introduces(text)
        || open.isEmpty() && (text.endsWith("。") || REST.matches(text))
        || isIntroduction(line, text, next)
        || !rows && SENTENCE.matches(text) && CellText.depth(text) == 0) {
      return true;
    }
    if (width < shape.fullWidth() * 0.6
        || tops.has(line)
        || TableTops.isRow(text)
        || isLabelOver(next, text)
        || Sentences.repeats(text)
        || endsAsAbove(text)
        || signs.isOverRows(line, text, section.lastLine())) {
      return false;
    }
    if (next != null && signs.isHeadOfYears(next)) {
      return false;
    }
    boolean sentence = text.indexOf('。') >= 0 || text.indexOf('，') >= 0;
    if (width < shape.fullWidth() * 0.78 && !(sentence && !shape.isOpen(line))) {
      return false;
    }
    return !signs.isRow(line, text) && !isLikeAbove(line);
  }

  /** Whether a line, however long, has its words and values as the line above it. */
  private boolean isLikeAbove(Line line) {
    Line above = open.isEmpty() ? null : open.get(open.size() - 1);
    return above != null && (rows && signs.isLike(line, above) || signs.hasShapeOf(line, above));
  }

  /** Whether words without a stop stand over the end of a row as long as the one above them. */
  private boolean isLabelOver(Line next, String text) {
    boolean words = rows && next != null && !Sentences.hasStop(text) && !Kind.hasValues(text);
    int values = words ? signs.values(open.get(open.size() - 1)) : 0;
    return values >= FEWEST_VALUES && signs.values(next) == values;
  }

  /** Whether the last line is a row of totals, and the next no row. */
  private boolean isBelowTotal(Line next) {
    return previous != null
        && signs.isTotal(previous)
        && next != null
        && !Kind.hasValues(next.text());
  }

  /** Whether a line, however long, ends in as rounded a count as the row above it: 約60項. */
  private boolean endsAsAbove(String text) {
    return figures
        && !open.isEmpty()
        && RowShapes.endInLikeCounts(text, open.get(open.size() - 1).text());
  }

  /** A line that ends in a colon and has nothing below it in its cell. */
  private boolean isIntroduction(Line line, String text, Line next) {
    char last = text.charAt(text.length() - 1);
    if (last != '：' && last != ':' && last != '—' && last != '－' && last != '︰' && last != '–') {
      return false;
    }
    if (text.length() < 3
        || Kind.of(text.substring(text.lastIndexOf(' ') + 1)) == Kind.DASH
            && Kind.hasValues(text)) {
      return false;
    }
    boolean inCell = open.size() > LONG_TABLE && CellText.width(text) < shape.fullWidth() * 0.4;
    if (inCell) {
      return false;
    }
    boolean below = previous != null && signs.isTotal(previous) && ITEM.matches(text);
    if (figures && (PARAGRAPH.matches(text) || below)) {
      return true;
    }
    boolean apart = next == null || next.number() - line.number() > 3 || next.page() != line.page();
    boolean after = previous == null || open.isEmpty();
    boolean heading =
        previous != null && line.number() - previous.number() > 3 && CellText.width(text) >= 14;
    return apart || after || heading;
  }

  private List<String> closeOpen() {
    List<String> after = new ArrayList<>();
    if (!open.isEmpty()) {
      drafts.add(new Draft(section, lead.text(), open, after));
      lead.tell();
      open = new ArrayList<>();
      rows = false;
      figures = false;
      sentences = false;
    }
    return after;
  }

  private void close() {
    closeOpen();
    inNote = false;
  }

  /** A block whose notes may still be growing. */
  private record Draft(Section section, String lead, List<Line> lines, List<String> after) {}
}
