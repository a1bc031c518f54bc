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
import org.figurebook.recover.line.PageNumbers;
import org.figurebook.recover.line.PageShape;
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

  private static final Form PARAGRAPH =
      Form.of(
          "(?:\\d{1,3}\\.|[(（](?:\\d{1,2}|[a-z]|[ivx]{2,4}|[一二三四五六七八九十]{1,3})[)）]) ?"
              + "(?:.*[，,。].*|.{16,} (?:is|are|was|were)\\s?[:–—-])");

  /** The next part of a reply and its table's title. */
  private static final Form ITEM =
      Form.of(
          "(?:[(（](?:\\d{1,2}|[a-z]|[ivx]{2,4}|[一二三四五六七八九十]{1,3})[)）]|\\d{1,2}\\.) ?[^：:]{6,}[：:]");

  /** A title in capitals, the number of a head in it or not. */
  private static final Form CAPITALS =
      Form.of("(?:Head \\d{1,3} [–—-] )?[A-Z][A-Z ,&’'()–-]{8,}|Head \\d{1,3} [–—-] .{4,60}");

  private static final Form SENTENCE_OF_NOTE = Form.of("[A-Z][a-z].{12,}\\.");

  /** What ends the words that bring a table, alone on the next line. */
  private static final Form LONE_DASH = Form.of("[:：︰—－–─-]");

  private static final int FEWEST_VALUES = 2;

  /** Lines after which a short line with a colon is rather a cell of a long table. */
  private static final int LONG_TABLE = 60;

  private final Document document;
  private final PageShape shape;
  private final LineSigns signs;
  private final TableTops tops;
  private final List<Draft> drafts = new ArrayList<>();
  private final Interruptions interruptions;
  private OpenBlock open = new OpenBlock();
  private List<String> notes = new ArrayList<>();
  private final LeadText lead;
  private Section section;
  private Line previous;

  /** Whether the head or foot of a page stands below the last line. */
  private boolean turned;

  private boolean inParagraph;
  private boolean inNote;

  private BlockFinder(Document document, PageShape shape) {
    this.document = document;
    this.shape = shape;
    this.signs = new LineSigns(document, shape);
    this.interruptions = new Interruptions(document, shape, signs);
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
            && (section.heading().equals(next.heading())
                || interruptions.isWithin(next, open, previous, turned));
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
      if (PageNumbers.is(line.text().strip())) {
        turned = true;
      } else if (!line.isBlank() && !RuleLines.is(line.text())) {
        turned = false;
        read(line, n < next.lastLine() ? signs.following(n, next.lastLine()) : null);
        previous = line;
      }
    }
  }

  private void read(Line line, Line next) {
    String text = line.text().strip();
    if (isEnd(text)) {
      close();
      inParagraph = false;
    } else if (inParagraph && !beginsTable(line, text)) {
      paragraph(line);
    } else if (open.isEmpty() && LONE_DASH.matches(text) && lead.isRightAbove(line)) {
      lead.add(line);
    } else if (isNote(line, text) || isMarkOfNote(text, next) || isShortNote(text, next)) {
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
      List<Line> above = open.hasRows() ? List.of() : open.lines();
      close();
      lead.begin(line, above);
      inParagraph = signs.goesOn(line);
    } else {
      if (inNote) {
        inNote = false;
        lead.pastNotes();
      }
      inParagraph = false;
      open.add(line, signs.endsInValue(line));
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

  private boolean isNote(Line line, String text) {
    if (TableNotes.isMarked(text)) {
      return !signs.areCells(line);
    }
    boolean below = open.isEmpty() ? inNote : open.hasRows();
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
    return open.hasRows()
        && isMark(text)
        && next != null
        && SENTENCE_OF_NOTE.matches(next.text().strip());
  }

  /** A few words behind a sign or a number, below rows or another note, no value below them. */
  private boolean isShortNote(String text, Line next) {
    boolean below = open.isEmpty() ? inNote : open.hasRows();
    return below
        && (TableNotes.isShort(text) || TableNotes.isListed(text, open.lines()))
        && (next == null || !LineSigns.areValues(next.text().strip()));
  }

  /** The title of a table, whatever its length, on the line below the number of its annex. */
  private boolean isUnderNumber(String text) {
    String above = open.isEmpty() || open.hasRows() ? "" : open.last().text().strip();
    return Titles.isNumber(above) && !Sentences.hasStop(text);
  }

  private boolean isProse(Line line, String text, Line next) {
    int width = CellText.width(text);
    if (Titles.isTitle(line) || Titles.saysUnit(text) || isUnderNumber(text)) {
      return false;
    }
    boolean ends =
        open.hasRows() && !open.hasSentences() && text.endsWith("。") && text.indexOf('，') > 0;
    if (ends && signs.endsInValue(open.last())) {
      return true;
    }
    if (open.hasRows()
        && CAPITALS.matches(text)
        && (signs.isBeforeBoxhead(line) || isBelowTotal(next))) {
      return true;
    }
    if (Titles.introduces(text)
        || open.isEmpty() && (text.endsWith("。") || REST.matches(text))
        || isIntroduction(line, text, next)
        || isNumberedSentence(line, text, next)
        || !open.hasRows() && SENTENCE.matches(text) && CellText.depth(text) == 0) {
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

  /** Whether a numbered paragraph begins with a full line and ends with the next, gaps or not. */
  private boolean isNumberedSentence(Line line, String text, Line next) {
    return open.isEmpty()
        && next != null
        && PARAGRAPH.matches(text)
        && text.indexOf('，') > 0
        && CellText.width(text) >= shape.fullWidth() * 0.78
        && next.text().strip().endsWith("。");
  }

  /** Whether a line, however long, has its words and values as the line above it. */
  private boolean isLikeAbove(Line line) {
    Line above = open.isEmpty() ? null : open.last();
    return above != null
        && (open.hasRows() && signs.isLike(line, above) || signs.hasShapeOf(line, above));
  }

  /** Whether words without a stop stand over the end of a row as long as the one above them. */
  private boolean isLabelOver(Line next, String text) {
    boolean words =
        open.hasRows() && next != null && !Sentences.hasStop(text) && !Kind.hasValues(text);
    int values = words ? signs.values(open.last()) : 0;
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
    return open.hasFigures() && RowShapes.endInLikeCounts(text, open.last().text());
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
    if (open.hasFigures() && (PARAGRAPH.matches(text) || below)) {
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
      drafts.add(new Draft(section, lead.text(), open.lines(), after));
      lead.tell();
      open = new OpenBlock();
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
