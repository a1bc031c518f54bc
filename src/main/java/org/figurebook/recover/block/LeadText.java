package org.figurebook.recover.block;

import java.util.List;
import org.figurebook.document.Form;
import org.figurebook.document.Line;
import org.figurebook.recover.line.PageShape;
import org.figurebook.recover.piece.CellText;

/** Collects the paragraph that brings a table, while the lines above the table are read. */
final class LeadText {
  private static final int LONGEST = 4000;
  private static final int KEPT = 1000;

  /** Share of a full line that a line in mid-sentence fills, the next word being a long one. */
  private static final double FULL = 0.7;

  /** What ends a sentence, and what brings something. */
  private static final String STOPS = "。；;!?！？.";

  private static final String BRINGS = "：:︰–—－─";

  /** Announces a table, whatever stands between: 數字則表列如下. */
  private static final Form ANNOUNCES = Form.of(".*(?:[表臚載]列|下表|following table).{0,12}[:：︰–—－-]");

  private final PageShape shape;
  private final StringBuilder text = new StringBuilder();

  /** A paragraph that announced a table that has not come yet; may be empty. */
  private String announced = "";

  /** Whether the table of the paragraph has come. */
  private boolean told;

  private Line last;

  LeadText(PageShape shape) {
    this.shape = shape;
  }

  /** Forgets all, as where a section begins. */
  void clear() {
    text.setLength(0);
    announced = "";
    last = null;
  }

  /** Forgets what brings nothing: its notes stand between it and what comes. */
  void pastNotes() {
    if (!brings(text.toString())) {
      clear();
    }
  }

  /** A table has come. */
  void tell() {
    announced = "";
    told = true;
  }

  /**
   * Begins a paragraph, unless its first line goes on from the last one.
   *
   * @param above lines right above it that were taken for none of running text
   */
  void begin(Line line, List<Line> above) {
    List<Line> own = above.subList(firstOf(above, line), above.size());
    Line first = own.isEmpty() ? line : own.get(0);
    if (!goesOn(last, first)) {
      String before = told ? "" : text.toString().strip();
      announced = ANNOUNCES.matches(before) ? before : "";
      told = false;
      text.setLength(0);
    }
    own.forEach(this::add);
    add(line);
  }

  /** Whether the last line of the paragraph stands right above another. */
  boolean isRightAbove(Line line) {
    return last != null && line.number() - last.number() <= (shape.spacesLines() ? 2 : 1);
  }

  /** Takes the next line of the paragraph. */
  void add(Line line) {
    String words = line.text().strip();
    boolean latin =
        text.length() > 0 && words.charAt(0) < 0x2e80 && text.charAt(text.length() - 1) < 0x2e80;
    text.append(latin ? " " : "").append(words);
    last = line;
  }

  /** Keeps no more of a paragraph at its end than may be needed. */
  void end() {
    if (text.length() > LONGEST) {
      text.delete(0, text.length() - KEPT);
    }
  }

  /** What brings the table that comes: an announcement still open, else the last paragraph. */
  String text() {
    String paragraph = text.toString();
    return announced.isEmpty() || brings(paragraph) ? paragraph : announced;
  }

  private static boolean brings(String text) {
    String end = text.strip();
    return !end.isEmpty() && BRINGS.indexOf(end.charAt(end.length() - 1)) >= 0;
  }

  /** The first of the lines that lead on, each to the next, to a line below them. */
  private int firstOf(List<Line> above, Line line) {
    int first = above.size();
    Line next = line;
    while (first > 0 && goesOn(above.get(first - 1), next)) {
      first--;
      next = above.get(first);
    }
    return first;
  }

  /**
   * Whether a line ends in mid-sentence right above another: at the edge of the page, or before a
   * small letter.
   */
  boolean goesOn(Line line, Line next) {
    if (line == null) {
      return false;
    }
    String words = line.text().strip();
    char end = words.charAt(words.length() - 1);
    int gap = next.number() - line.number();
    boolean full = CellText.width(words) >= shape.fullWidth() * FULL;
    return gap <= (shape.spacesLines() ? 2 : 1)
        && (STOPS + BRINGS).indexOf(end) < 0
        && (full || Character.isLowerCase(next.text().strip().charAt(0)));
  }
}
