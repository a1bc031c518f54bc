package org.figurebook.recover.drawn;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.figurebook.document.Box;
import org.figurebook.document.Document;
import org.figurebook.document.Form;
import org.figurebook.document.Line;
import org.figurebook.notation.HeadingUnit;
import org.figurebook.outline.Outline;
import org.figurebook.outline.Part;
import org.figurebook.outline.Section;
import org.figurebook.recover.block.TableNotes;
import org.figurebook.recover.line.PageShape;
import org.figurebook.recover.piece.CellText;
import org.figurebook.recover.piece.RaisedMarks;
import org.figurebook.recover.piece.Titles;

/** The lines around drawn tables: their captions, unit lines and notes. */
final class DrawnLines {
  private static final Pattern UNIT =
      Pattern.compile(
          "[(（\\[]?\\s?(?:(?:單位|Units?)\\s?[:：]\\s?(.{1,24}?)|((?:以?(?:港幣|港元|HK|US)?\\s?"
              + "(?:[十百]億|十萬|百萬|千萬|億|萬|千)?(?:港元|美元|元|人次|人|宗|項|間|個|公頃|公噸|公里)(?:計)?)"
              + "|(?:HK|US)?\\$\\s?(?:million|billion|'000|’000|m|M)|in (?:HK|US)?\\$?\\s?(?:million|thousands?|'000)"
              + "|百分比|%|'000|Number(?: [(（][’'‘]000[)）])?))\\s?[)）\\]]?");
  private static final Pattern INTRODUCES =
      Pattern.compile(
          ".*(?:如下|下表|表列|載列|臚列|以下|below|following|as follows).*|.*[:：︰—–]\\s?$", Pattern.DOTALL);
  private static final Pattern LISTED = Pattern.compile("^\\(?[\\da-zA-Zivx]{1,4}[.)、]\\s{1,4}");
  private static final Form HAN = Form.of("\\p{IsHan}{1,6}");
  private static final Form BILINGUAL =
      Form.of("\\p{IsHan}{1,6}[\\s/／]{0,3}[A-Za-z$'’‘][^\\p{IsHan}\\d]{0,20}");

  /** The English half of a unit: Thousand, Number, HK$ million, Number of trips. */
  private static final Form TRANSLATION =
      Form.of(
          "[A-Z$'’‘][A-Za-z$'’‘]{0,14}|(?:HK|US)?\\$ ?[A-Za-z]{1,8}"
              + "|(?:Thousands?|Millions?|Number)(?: of)?(?: [a-z]{1,14}){1,2}");

  private static final String HOME = "HKD";
  private static final Form RULE = Form.of("_{5,}");
  private static final int REACH = 30;
  private static final int NOTES_REACH = 60;
  private static final int LONGEST_CAPTION = 80;

  private final Document document;
  private final Outline outline;
  private final PageShape shape;
  private final int[] sections;
  private final BitSet covered = new BitSet();
  private final Map<Integer, Double> rights = new HashMap<>();

  DrawnLines(Document document, Outline outline, PageShape shape) {
    this.document = document;
    this.outline = outline;
    this.shape = shape;
    this.sections = new int[document.lines().size() + 2];
    java.util.Arrays.fill(sections, -1);
    for (int s = 0; s < outline.sections().size(); s++) {
      Section section = outline.sections().get(s);
      for (int n = section.firstLine();
          n <= Math.min(section.lastLine(), document.lines().size());
          n++) {
        sections[n] = s;
      }
    }
    for (Line line : document.lines()) {
      if (line.box() != null) {
        rights.merge(line.page(), line.box().right(), Math::max);
      }
    }
    document.tables().forEach(t -> covered.set(t.lineStart(), t.lineEnd() + 1));
  }

  /**
   * What stands over a table.
   *
   * @param title its caption line; may be empty
   * @param lead the paragraph that brings it; may be empty
   * @param unit its unit line; may be empty
   */
  record Above(String title, String lead, String unit) {}

  /** The section of a line; null when it has none. */
  Section section(int line) {
    int at = line < sections.length ? sections[line] : -1;
    return at < 0 ? null : outline.sections().get(at);
  }

  boolean isFurniture(int line) {
    Section section = section(line);
    return section == null || section.part() == Part.FURNITURE || section.part() == Part.NOTE;
  }

  /** The unit a text names as a unit line does; empty when it is none. */
  static String unit(String text) {
    Matcher matcher = UNIT.matcher(text.strip());
    if (!matcher.matches()) {
      return "";
    }
    return CellText.finish(matcher.group(1) != null ? matcher.group(1) : matcher.group(2));
  }

  /** A unit that a text says to be one, and nothing of what it is for; empty when it is none. */
  static String unitSaid(String text) {
    String unit = Titles.saysUnit(text) ? unit(text) : "";
    return unit(unit).isEmpty() ? "" : unit;
  }

  /** The same for a line of its own, which may be no more than a unit and its translation. */
  private static String unitLine(String text) {
    String unit = unit(text);
    boolean may = unit.isEmpty() && (BILINGUAL.matches(text) || HAN.matches(text));
    return may && HeadingUnit.ofLine(text, HOME) != null ? CellText.finish(text) : unit;
  }

  /**
   * A unit printed in one line or two.
   *
   * @param text as printed; empty when there is none
   * @param line its upper line; the line that may be one when it is none
   */
  private record UnitLine(String text, int line) {}

  private UnitLine unitOver(int line) {
    int n = up(line);
    if (n <= 0) {
      return new UnitLine("", n);
    }
    int over = up(n);
    if (over > 0 && TRANSLATION.matches(text(n)) && HAN.matches(text(over))) {
      String chinese = unitLine(text(over));
      if (!chinese.isEmpty()) {
        return new UnitLine(chinese + " " + text(n), over);
      }
    }
    return new UnitLine(unitLine(text(n)), n);
  }

  /** Caption and unit line over a line. */
  Above above(int line) {
    UnitLine own = unitOver(line);
    String unit = own.text();
    int n = unit.isEmpty() ? own.line() : up(own.line());
    if (n <= 0 || TableNotes.isMarked(text(n))) {
      return new Above("", "", unit);
    }
    String text = text(n);
    char last = text.charAt(text.length() - 1);
    boolean sentence = "。.:：︰；;，,".indexOf(last) >= 0;
    if (Titles.isTitle(text) || !sentence && isShort(text, n)) {
      return new Above(caption(text), "", unit);
    }
    String lead = paragraph(n);
    return new Above("", INTRODUCES.matcher(lead).matches() ? lastSentence(lead) : "", unit);
  }

  private boolean isShort(String text, int n) {
    return text.length() <= LONGEST_CAPTION && text.indexOf('。') < 0 && !isOpenAbove(n);
  }

  /** Whether a line ends a paragraph of several lines. */
  private boolean isOpenAbove(int n) {
    if (n < 2 || covered.get(n - 1) || isFurniture(n - 1)) {
      return false;
    }
    String above = text(n - 1);
    return !above.isEmpty()
        && isFull(n - 1)
        && "。.:：︰；;".indexOf(above.charAt(above.length() - 1)) < 0;
  }

  /** Whether a line reaches the right margin, so that its paragraph may go on. */
  private boolean isFull(int n) {
    Box box = document.lines().get(n - 1).box();
    Double right = rights.get(document.lines().get(n - 1).page());
    if (box == null || right == null) {
      return CellText.width(text(n)) >= shape.fullWidth() * 0.85;
    }
    return box.right() >= right * 0.9;
  }

  private static String caption(String text) {
    return RaisedMarks.off(CellText.finish(LISTED.matcher(text).replaceFirst("")));
  }

  private String paragraph(int end) {
    int from = end;
    while (end - from < REACH && from > 1 && isOpenAbove(from)) {
      from--;
    }
    StringBuilder text = new StringBuilder();
    for (int n = from; n <= end; n++) {
      String next = text(n);
      boolean wide =
          text.length() > 0
              && !next.isEmpty()
              && (CellText.isWide(next.charAt(0))
                  || CellText.isWide(text.charAt(text.length() - 1)));
      text.append(text.length() == 0 || wide ? "" : " ").append(next);
    }
    return LISTED.matcher(text).replaceFirst("");
  }

  private static String lastSentence(String text) {
    int cut = -1;
    for (int i = 0; i < text.length() - 3; i++) {
      char c = text.charAt(i);
      boolean dot =
          c == '.' && text.charAt(i + 1) == ' ' && Character.isUpperCase(text.charAt(i + 2));
      cut = c == '。' || dot ? i : cut;
    }
    return RaisedMarks.off(text.substring(cut + 1).strip());
  }

  /**
   * The next line up that is not blank and no page furniture; 0 when a table or section ends it.
   */
  private int up(int line) {
    Section own = section(line);
    for (int n = line - 1; n >= Math.max(1, line - REACH); n--) {
      if (covered.get(n)) {
        return 0;
      }
      if (!text(n).isEmpty() && !isFurniture(n) && !RULE.matches(text(n))) {
        Section section = section(n);
        boolean same = own != null && own.reply() == section.reply();
        boolean heading = section.part() == Part.HEADING || section.part() == Part.INDEX;
        return same && !heading ? n : 0;
      }
    }
    return 0;
  }

  /** The paragraphs of notes below a line, and the unit line there. */
  List<String> below(int line) {
    List<String> notes = new ArrayList<>();
    boolean open = false;
    int last = Math.min(document.lines().size(), line + NOTES_REACH);
    for (int n = line + 1; n <= last && !covered.get(n); n++) {
      String text = text(n);
      if (text.isEmpty() || section(n) == null || section(n).part() == Part.FURNITURE) {
        open &= !text.isEmpty();
        continue;
      }
      boolean mark = TableNotes.isMarked(text);
      if (mark) {
        notes.add(text);
      } else if (open) {
        int at = notes.size() - 1;
        boolean wide = CellText.isWide(text.charAt(0));
        notes.set(at, notes.get(at) + (wide ? "" : " ") + text);
      } else if (unit(text).isEmpty()) {
        break;
      }
      open = !notes.isEmpty() && isFull(n);
    }
    return notes;
  }

  /** A unit line right below a line; empty when there is none. */
  String unitBelow(int line) {
    for (int n = line + 1; n <= Math.min(document.lines().size(), line + 3); n++) {
      if (!text(n).isEmpty()) {
        return covered.get(n) || !text(n).matches(".*(?:單位|[Uu]nit).*") ? "" : unit(text(n));
      }
    }
    return "";
  }

  private String text(int line) {
    return document.lines().get(line - 1).text().strip();
  }
}
