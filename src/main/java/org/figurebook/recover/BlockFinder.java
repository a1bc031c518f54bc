package org.figurebook.recover;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.figurebook.document.Document;
import org.figurebook.document.Line;
import org.figurebook.outline.Outline;
import org.figurebook.outline.Part;
import org.figurebook.outline.Section;

/** Tells running text from the rest: lines that fill the page, and what goes on from them. */
final class BlockFinder {
  private static final Pattern NOTE =
      Pattern.compile(
          "(?:註|注|附註|備註|Notes?|Remarks?)\\s?\\(?[\\d一二三四五六七八九十]{0,3}\\)?\\s?[:：.].*"
              + "|資料來源.*|Sources?\\s?[:：].*|[*#^†‡△]{1,3}\\)?\\s?[^\\d\\s].{6,}|@ .{6,}");
  private static final Pattern NUMBERED_NOTE =
      Pattern.compile("\\d{1,2}  ?[^\\d所個項名宗間年月日億萬].{12,}");

  /** A numbered sentence. */
  private static final Pattern BRACKET_NOTE =
      Pattern.compile("\\(\\d{1,2}\\) ?(?:[A-Z][a-z]+ .{16,}[a-z\\d)]\\.|\\p{IsHan}.{8,}。)");

  private static final Pattern END = Pattern.compile("[-–—─‒]{1,2}(?:完|End|END)[-–—─‒]{1,2}");
  private static final Pattern LISTED = Pattern.compile("^\\(?[\\da-zA-Zivx]{1,4}[.)、]\\s.*");

  /** An English sentence, or the end of one. */
  private static final Pattern SENTENCE =
      Pattern.compile("[A-Z][a-z]*(?: \\S+){3,} \\S*[a-z\\d)]\\.");

  private static final Pattern NUMBERED =
      Pattern.compile(
          "(?:[(（]?[一二三四五六七八九十]{1,3}[)）、]|第.{1,3}[章節部]|綱領|Programme|Chapter|\\(?[a-z\\d]{1,2}[.)、](?!\\d)).*");
  private static final Pattern BRACKET = Pattern.compile("[(（][^()（）]{1,16}[)）]");
  private static final Pattern PARAGRAPH =
      Pattern.compile("(?:\\d{1,3}\\.|[(（](?:\\d{1,2}|[a-z]|[一二三四五六七八九十]{1,3})[)）]) ?.*[，,。].*");

  /** A title in capitals, the number of a head in it or not. */
  private static final Pattern CAPITALS =
      Pattern.compile(
          "(?:Head \\d{1,3} [–—-] )?[A-Z][A-Z ,&’'()–-]{8,}|Head \\d{1,3} [–—-] .{4,60}");

  private static final Pattern PUNCTUATION = Pattern.compile("[，。；：:;]|[a-z], |\\.$");
  private static final int NEAR_ROWS = 3;

  /** So many short words side by side are no sentence. */
  private static final int MANY_HEADINGS = 5;

  /** Lines after which a short line with a colon is rather a cell of a long table. */
  private static final int LONG_TABLE = 60;

  private final Document document;
  private final PageShape shape;
  private final List<Draft> drafts = new ArrayList<>();
  private List<Line> open = new ArrayList<>();
  private List<String> notes = new ArrayList<>();
  private StringBuilder lead = new StringBuilder();
  private Section section;
  private Line previous;

  /** Whether a row of values stands in the open block. */
  private boolean rows;

  /** Whether a line of it ends in a value. */
  private boolean figures;

  /** Whether sentences stand in the cells of the open block. */
  private boolean sentences;

  private boolean inParagraph;
  private boolean inNote;

  private BlockFinder(Document document, PageShape shape) {
    this.document = document;
    this.shape = shape;
  }

  /** The blocks of a document that may hold tables, in order. */
  static List<Block> find(Document document, Outline outline, PageShape shape) {
    BlockFinder finder = new BlockFinder(document, shape);
    for (Section section : outline.sections()) {
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
      lead.setLength(0);
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
      if (!line.isBlank()) {
        read(line, n < next.lastLine() ? following(n, next.lastLine()) : null);
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
    if (line.number() - previous.number() > near
        || NUMBERED.matcher(line.text().strip()).matches()) {
      return false;
    }
    boolean row = hasValues(previous.text()) || hasValues(line.text());
    row |= CellText.depth(previous.text()) > 0 && line.text().indexOf(')') > 0;
    row |= endsInValue(previous) && isTotal(line);
    row |= BRACKET.matcher(line.text().strip()).matches();
    for (int k = n + 1; k <= Math.min(next.lastLine(), n + 2 * near * NEAR_ROWS) && !row; k++) {
      row = hasValues(document.lines().get(k - 1).text());
    }
    return row;
  }

  private boolean endsInValue(Line line) {
    List<Piece> pieces = LineReader.read(line, Link.LINE, shape);
    return pieces.size() > 1 && pieces.get(pieces.size() - 1).kind().isValue();
  }

  private boolean isTotal(Line line) {
    List<Piece> pieces = LineReader.read(line, Link.LINE, shape);
    String first = pieces.isEmpty() ? "" : pieces.get(0).text();
    boolean total = Words.isTotal(first) || Words.isSubtotal(first);
    return total && pieces.size() > 1 && pieces.get(1).kind().isValue();
  }

  private Line following(int n, int last) {
    for (int k = n + 1; k <= last; k++) {
      if (!document.lines().get(k - 1).isBlank()) {
        return document.lines().get(k - 1);
      }
    }
    return null;
  }

  private void read(Line line, Line next) {
    String text = line.text().strip();
    if (END.matcher(CellText.compact(text)).matches()) {
      close();
      inParagraph = false;
    } else if (inParagraph && !isHeadOfYears(line) && !Titles.isTitle(line)) {
      paragraph(line, false);
    } else if (isNote(text)) {
      if (!open.isEmpty() || !inNote) {
        notes = closeOpen();
      }
      inNote = true;
      notes.add(text);
      inParagraph = goesOn(line);
    } else if (isProse(line, text, next)) {
      close();
      inNote = false;
      paragraph(line, true);
    } else {
      if (inNote) {
        inNote = false;
        lead.setLength(0);
      }
      rows |= hasValues(text);
      figures |= endsInValue(line);
      sentences |= text.indexOf('，') >= 0 || text.indexOf('。') >= 0;
      open.add(line);
    }
  }

  private void paragraph(Line line, boolean first) {
    if (inNote) {
      int last = notes.size() - 1;
      notes.set(last, notes.get(last) + line.text().strip());
    } else {
      if (first) {
        lead.setLength(0);
      }
      String text = line.text().strip();
      boolean words =
          lead.length() > 0 && text.charAt(0) < 0x2e80 && lead.charAt(lead.length() - 1) < 0x2e80;
      lead.append(words ? " " : "").append(text);
    }
    inParagraph = goesOn(line);
    if (!inParagraph && !inNote && lead.length() > 4000) {
      lead.delete(0, lead.length() - 1000);
    }
  }

  private boolean goesOn(Line line) {
    if (shape.marksEnds()) {
      return shape.isOpen(line);
    }
    String text = line.text().strip();
    char last = text.charAt(text.length() - 1);
    return "。：:；;!?！？.–—－─︰".indexOf(last) < 0 && CellText.width(text) >= shape.fullWidth() * 0.7;
  }

  /** Whether a line begins a note under a table. */
  static boolean isMarkedNote(String text) {
    return NOTE.matcher(text).matches();
  }

  private boolean isNote(String text) {
    if (NOTE.matcher(text).matches()) {
      return true;
    }
    if (!open.isEmpty() && rows && BRACKET_NOTE.matcher(text).matches()) {
      return true;
    }
    boolean full = CellText.width(text) >= shape.fullWidth() * 0.75;
    return NUMBERED_NOTE.matcher(text).matches() && full && !hasValues(text);
  }

  private boolean isProse(Line line, String text, Line next) {
    int width = CellText.width(text);
    if (Titles.isTitle(line)) {
      return false;
    }
    boolean ends = rows && !sentences && text.endsWith("。") && text.indexOf('，') > 0;
    if (ends && endsInValue(open.get(open.size() - 1))) {
      return true;
    }
    if (rows && CAPITALS.matcher(text).matches() && isBeforeBoxhead(line)) {
      return true;
    }
    if (Titles.introduces(text)
        || isIntroduction(line, text, next)
        || !rows && SENTENCE.matcher(text).matches()) {
      return true;
    }
    if (width < shape.fullWidth() * 0.6 || Sentences.repeats(text) || isOverRows(line, text)) {
      return false;
    }
    if (next != null && isHeadOfYears(next)) {
      return false;
    }
    boolean sentence = text.indexOf('。') >= 0 || text.indexOf('，') >= 0;
    if (width < shape.fullWidth() * 0.78 && !(sentence && !shape.isOpen(line))) {
      return false;
    }
    return !isRow(line, text);
  }

  /** Several headings side by side, no sentence, with rows of values soon below them. */
  private boolean isOverRows(Line line, String text) {
    List<Piece> pieces = LineReader.read(line, Link.LINE, shape);
    boolean headings =
        pieces.size() >= 3
            && pieces.stream().allMatch(p -> isShortHeading(p))
            && pieces.stream().anyMatch(p -> CellText.isWide(p.text().charAt(0)));
    if (PUNCTUATION.matcher(text).find() || !headings) {
      return false;
    }
    if (pieces.size() >= MANY_HEADINGS) {
      return true;
    }
    int seen = 0;
    for (int n = line.number() + 1; n <= section.lastLine() && seen < NEAR_ROWS; n++) {
      Line below = document.lines().get(n - 1);
      seen += below.isBlank() ? 0 : 1;
      if (hasValues(below.text())) {
        return true;
      }
    }
    return false;
  }

  /** Whether a boxhead of years begins on one of the next lines. */
  private boolean isBeforeBoxhead(Line line) {
    int seen = 0;
    for (int n = line.number() + 1; n <= document.lines().size() && seen < NEAR_ROWS; n++) {
      Line below = document.lines().get(n - 1);
      seen += below.isBlank() ? 0 : 1;
      if (!below.isBlank() && isHeadOfYears(below)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isShortHeading(Piece piece) {
    return (piece.isText() || HeadFit.isPeriod(piece)) && CellText.width(piece.text()) <= 24;
  }

  /** A line that ends in a colon and has nothing below it in its cell. */
  private boolean isIntroduction(Line line, String text, Line next) {
    char last = text.charAt(text.length() - 1);
    if (last != '：' && last != ':' && last != '—' && last != '－' && last != '︰' && last != '–') {
      return false;
    }
    if (text.length() < 3
        || Kind.of(text.substring(text.lastIndexOf(' ') + 1)) == Kind.DASH && hasValues(text)) {
      return false;
    }
    boolean inCell = open.size() > LONG_TABLE && CellText.width(text) < shape.fullWidth() * 0.4;
    if (inCell) {
      return false;
    }
    if (figures && PARAGRAPH.matcher(text).matches()) {
      return true;
    }
    boolean apart = next == null || next.number() - line.number() > 3 || next.page() != line.page();
    boolean after = previous == null || open.isEmpty();
    boolean heading =
        previous != null && line.number() - previous.number() > 3 && CellText.width(text) >= 14;
    return apart || after || heading;
  }

  /** A boxhead of periods with the stub's heading before them. */
  private boolean isHeadOfYears(Line line) {
    List<Piece> pieces = LineReader.read(line, Link.LINE, shape);
    int end = pieces.size();
    while (end > 0 && pieces.get(end - 1).opensBracket()) {
      end--;
    }
    int years = 0;
    while (years < end && HeadFit.isPeriod(pieces.get(end - 1 - years))) {
      years++;
    }
    int words = end - years;
    return years >= 3 && (words == 0 || words == 1 && pieces.get(0).text().length() <= 20);
  }

  /** A full line that is a row of a wide table all the same. */
  private boolean isRow(Line line, String text) {
    List<Piece> pieces = LineReader.read(line, Link.LINE, shape);
    int tail = 0;
    while (tail < pieces.size() && isValueOrPeriod(pieces.get(pieces.size() - 1 - tail))) {
      tail++;
    }
    if (tail >= 3 || tail == pieces.size()) {
      return true;
    }
    long wide = pieces.stream().skip(1).filter(p -> p.link() == Link.WIDE).count();
    if (wide >= 2 && shape.widens()) {
      return true;
    }
    if (wide >= 1
        && !LISTED.matcher(text).matches()
        && text.indexOf('，') < 0
        && text.indexOf('。') < 0) {
      return true;
    }
    boolean plain = text.indexOf('，') < 0 && text.indexOf('。') < 0;
    return tail >= 1 && plain && !shape.isOpen(line) && !Sentences.isEnglish(text);
  }

  private static boolean isValueOrPeriod(Piece piece) {
    return piece.kind().isValue() || HeadFit.isPeriod(piece);
  }

  private static boolean hasValues(String text) {
    int count = 0;
    for (String token : text.split(" +")) {
      count += Kind.of(token).isValue() ? 1 : 0;
    }
    return count >= 2;
  }

  private List<String> closeOpen() {
    List<String> after = new ArrayList<>();
    if (!open.isEmpty()) {
      drafts.add(new Draft(section, lead.toString(), open, after));
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
