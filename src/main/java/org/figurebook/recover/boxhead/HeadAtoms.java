package org.figurebook.recover.boxhead;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.figurebook.document.Form;
import org.figurebook.recover.piece.ClassLabels;
import org.figurebook.recover.piece.ItemMarks;
import org.figurebook.recover.piece.Kind;
import org.figurebook.recover.piece.Link;
import org.figurebook.recover.piece.Piece;
import org.figurebook.recover.piece.Words;

/** The pieces of a boxhead, those joined that certainly belong together. */
public final class HeadAtoms {
  private static final Form STATE_OF_YEAR = Form.of("(?:學|財政)?年度?(?:實際|修訂|原來)?(?:預算|開支)?");
  private static final Form STATE =
      Form.of("(?:實際|修訂|原來|原定|核准|核定|暫定|預計|估計)(?:開支|預算|收入|撥款).*|(?:預算|決算|實際)");
  private static final Pattern YEAR = Pattern.compile("(?:截至|截止|於|至)?(?:19|20)\\d\\d年");
  private static final Form MONTH = Form.of("\\d{1,2}月.*");
  private static final Form DAY_BEGUN = Form.of(".*\\d月[123]?\\d");
  private static final Form DAY = Form.of("\\d{1,2}日.*");

  /** A change, which is one over the periods named behind it. */
  private static final Form CHANGE =
      Form.of("(?:% )?(?:[Cc]hange|Growth|Difference)|變動|變化|增減|[增變升]幅");

  /** The heading of shares, beside the one of what they are shares of. */
  private static final Form SHARE = Form.of("[(（][%％][)）]");

  private static final Form SHARE_SIGN = Form.of("[(（]?[%％][)）]?");

  /** What is said of figures that are compared, before the period of the others. */
  private static final Form COMPARED = Form.of("[A-Z].* (?:against|over|than)");

  /** English words up to a year, behind which small letters go on: in the 2031/32 season. */
  private static final Form ENDS_IN_YEAR =
      Form.of("[A-Z][a-z].* (?:in|for|of|from) the (?:19|20)\\d\\d(?:[-–/]\\d\\d)?");

  private static final Form SMALL = Form.of("[a-z]{3,}(?: .*)?");

  /** A change from a figure of a period, or that of a period's figure: 較 2031–32 修訂預算. */
  private static final Form CHANGE_FROM =
      Form.of(
          "[較與比](?:19|20)\\d\\d(?:[-–/／]\\d\\d)?年?度?(?:實際|修訂|原來|核准|預算|修訂預算|原來預算|核准預算)?"
              + "|(?:19|20)\\d\\d(?:[-–/／]\\d\\d)?年?度?(?:(?:實際|修訂|原來|核准)?預算的?|的)(?:增減|變動|變化)");

  private static final Form COMPARED_WITH =
      Form.of("[A-Z].* (?:against|over|from|with|than|on) (?:19|20)\\d\\d(?:[-–/]\\d\\d)?");

  private static final Form STATE_IN_ENGLISH =
      Form.of("(?:(?:Revised|Original|Approved)(?: [Ee]stimates?)?|Actual|Estimates?)");

  /** What an estimate is said to be, at the end of a heading. */
  private static final Form REVISED = Form.of("(?:.* )?(?:Revised|Original|Approved)");

  private static final Form ESTIMATE = Form.of("[Ee]stimates?");

  private static final Form PART_OF_YEAR = Form.of("年?[底中末初]");

  /** What a heading that goes on ends with. */
  private static final String LEADS_ON = "至及與／/、";

  /** What the rest of a heading begins with. */
  private static final String GOES_ON = "／/、及的之或";

  /** The number of a note behind a heading. */
  private static final Form NOTE = Form.of("[(（]\\d{1,2}[)）]");

  private static final Form NOTE_WORD = Form.of("[(（]?(?:Notes?|註) ?\\d{1,2}[)）]?");

  private static final Form UNIT = Form.of("[(（](?:\\$.{1,12}|[百千萬億]*元)[)）]");

  /** A unit beside each of some years. */
  private static final Form BESIDE_YEAR =
      Form.of("(?:HK|US|S|A|C|NT)?[$£€](?:[’'‘]000| ?m(?:illion)?)?|[百千]?[萬億千]元|%");

  /** A heading that ends in its year. */
  private static final Form IN_YEAR = Form.of(".*(?:19|20)\\d\\d(?:[-–/／]\\d\\d(?:\\d\\d)?)?");

  /** A heading whose year is on the next line. */
  private static final Form OF_YEAR =
      Form.of(
          "[A-Za-z].* (?:for|in|of|to|at|from|by|end)(?: the)?(?: (?:[123]?\\d )?"
              + Words.MONTHS
              + ")?|"
              + Words.MONTHS);

  private static final Form STUB =
      Form.of("(?:Financial |Calendar |School )?[Yy]ear|財政年度|年度|年份|月份|Month");

  private HeadAtoms() {}

  /** Pieces with what certainly belongs together joined. */
  static List<Piece> of(List<Piece> printed) {
    List<Piece> parts = HeadParts.of(LatinHeads.parted(GluedHeads.withYears(printed)));
    List<Piece> pieces = HeadPeriods.joined(GluedHeads.parted(parts));
    List<Piece> two = pieces.isEmpty() ? List.of() : yearsAndUnit(pieces);
    if (!two.isEmpty()) {
      return two;
    }
    List<Piece> out = new ArrayList<>();
    for (int i = 0; i < pieces.size(); i++) {
      Piece piece = pieces.get(i);
      Piece before = out.isEmpty() ? null : out.get(out.size() - 1);
      if (before != null && goesWith(before, piece, pieces, i)) {
        out.set(out.size() - 1, before.plus(piece));
      } else {
        out.add(piece);
      }
    }
    return LatinHeads.paired(out);
  }

  /** The heading of a stub of years, and below it nothing but a unit: two columns. */
  private static List<Piece> yearsAndUnit(List<Piece> pieces) {
    Piece unit = pieces.get(pieces.size() - 1);
    if (pieces.size() < 2 || !unit.lineStart() || !UNIT.matches(unit.text())) {
      return List.of();
    }
    Piece stub = pieces.get(0);
    for (Piece more : pieces.subList(1, pieces.size() - 1)) {
      stub = stub.plus(more);
    }
    return STUB.matches(stub.text())
        ? List.of(stub.asText(), unit.part(1, unit.text().length() - 1).asText())
        : List.of();
  }

  /** The 年底 of a year printed on the line above. */
  public static boolean isPartOfYear(Piece piece) {
    return PART_OF_YEAR.matches(piece.text());
  }

  private static boolean goesWith(Piece before, Piece piece, List<Piece> pieces, int i) {
    String text = piece.text();
    if (before.isOpen() && piece.link() != Link.WIDE) {
      return true;
    }
    if (piece.link().isSameLine() && NOTE.matches(text)) {
      return true;
    }
    if (piece.link() == Link.WIDE && SHARE.matches(text)) {
      return false;
    }
    if (piece.opensBracket() || text.startsWith("[")) {
      boolean many =
          i + 1 < pieces.size()
              && pieces.get(i + 1).link().isSameLine()
              && pieces.get(i + 1).opensBracket();
      boolean among = piece.link().isSameLine() && before.opensBracket();
      return !many && !among && !isItemAgain(piece, pieces);
    }
    if (piece.kind() == Kind.MARK || ColumnLetters.isRest(text) || isNote(before, piece)) {
      return true;
    }
    if (piece.link() == Link.PLAIN && before.isText() && piece.kind().isNumber()) {
      return !ClassLabels.isClass(text);
    }
    if (piece.link() == Link.PLAIN
        && piece.isText()
        && i > 0
        && pieces.get(i - 1).kind().isNumber()) {
      return true;
    }
    if (CHANGE.matches(before.text()) && piece.isPeriod() && piece.lineStart()) {
      return i + 1 == pieces.size() || !pieces.get(i + 1).isPeriod();
    }
    if (LatinHeads.isOfChange(before, piece)) {
      return true;
    }
    if (before.kind() == Kind.YEAR && STATE_OF_YEAR.matches(text)) {
      return piece.link() != Link.WIDE && !before.text().contains("年");
    }
    if (before.text().endsWith("年度") && STATE.matches(text)) {
      return piece.link() != Link.WIDE;
    }
    if (before.text().endsWith("年")
        && YEAR.matcher(before.text()).matches()
        && (MONTH.matches(text) || isPartOfYear(piece))) {
      return piece.link() != Link.WIDE;
    }
    if (text.startsWith("日") && DAY_BEGUN.matches(before.text())) {
      return piece.link() != Link.WIDE;
    }
    if (before.text().endsWith("月") && DAY.matches(text)) {
      return piece.link() != Link.WIDE;
    }
    if (piece.link() != Link.WIDE && piece.isPeriod() && COMPARED.matches(before.text())) {
      return true;
    }
    if (piece.link() != Link.WIDE && isChangeFrom(before.text(), text)) {
      return true;
    }
    boolean near = piece.link() == Link.PLAIN || piece.link() == Link.LINE;
    if (near && ENDS_IN_YEAR.matches(before.text()) && SMALL.matches(text)) {
      return true;
    }
    if (near && isStateOf(before.text(), text)) {
      return true;
    }
    if (isUnitOfYear(pieces, i) || isUnitBelow(pieces, i) || isYearBelow(pieces, i)) {
      return true;
    }
    char last = before.text().charAt(before.text().length() - 1);
    if (LEADS_ON.indexOf(last) >= 0 && piece.link() != Link.WIDE) {
      return true;
    }
    boolean below = !piece.link().isSameLine() && before.link() != Link.WIDE;
    return below && GOES_ON.indexOf(text.charAt(0)) >= 0;
  }

  /** The word and number of a note, set small behind a heading. */
  static boolean isNote(Piece before, Piece piece) {
    return before.isText() && piece.link() != Link.WIDE && NOTE_WORD.matches(piece.text());
  }

  /** Whether words go on a change from a period: 較2031–32 | 修訂. */
  static boolean isChangeFrom(String before, String text) {
    return CHANGE_FROM.matches(before + text);
  }

  /** Whether words say of which figure of a year is spoken: against 2031-32 | Revised, Estimate. */
  private static boolean isStateOf(String before, String text) {
    return COMPARED_WITH.matches(before) && STATE_IN_ENGLISH.matches(text)
        || REVISED.matches(before) && ESTIMATE.matches(text);
  }

  /** The mark of an item and its words, the same under each of several headings. */
  private static boolean isItemAgain(Piece piece, List<Piece> pieces) {
    return ItemMarks.begins(piece.text())
        && pieces.stream().filter(p -> p.text().equals(piece.text())).count() > 1;
  }

  /** The unit beside a year, where the next year or nothing follows: 2023 $'000 2022 $'000. */
  private static boolean isUnitOfYear(List<Piece> pieces, int i) {
    boolean behind = i > 1 && pieces.get(i - 1).kind() == Kind.YEAR;
    boolean unit = behind && BESIDE_YEAR.matches(pieces.get(i).text());
    boolean one = unit && pieces.get(i).link().isSameLine() && !pieces.get(i - 2).isPeriod();
    return one && (i + 1 == pieces.size() || pieces.get(i + 1).kind() == Kind.YEAR);
  }

  /** The one year that a heading lacks, alone on the line below it. */
  private static boolean isYearBelow(List<Piece> pieces, int i) {
    return i > 0
        && pieces.get(i).isPeriod()
        && pieces.get(i).isAlone()
        && pieces.get(i - 1).lineEnd()
        && OF_YEAR.matches(pieces.get(i - 1).text())
        && (i + 1 == pieces.size() || pieces.get(i + 1).isPeriod() != pieces.get(i + 1).isAlone());
  }

  /** Whether a unit stands at the beginning of a line that a percentage ends: $ million %. */
  private static boolean isBesideShare(List<Piece> pieces, int i) {
    return i + 1 < pieces.size()
        && pieces.get(i).lineStart()
        && pieces.get(i + 1).lineEnd()
        && pieces.get(i + 1).link() == Link.PLAIN
        && SHARE_SIGN.matches(pieces.get(i + 1).text());
  }

  /**
   * The unit alone below a heading, where the same one stands below others too. One with a bracket
   * of its own, $ million (in 2031 prices), is a heading by itself.
   */
  private static boolean isUnitBelow(List<Piece> pieces, int i) {
    String unit = pieces.get(i).text();
    if (!pieces.get(i).isAlone() || !BESIDE_YEAR.matches(unit)) {
      return false;
    }
    int below = 0;
    for (int k = 0; k < pieces.size(); k++) {
      boolean same = pieces.get(k).text().equals(unit);
      boolean bare = k == 0 || pieces.get(k - 1).text().equals(unit);
      bare |= k > 0 && unit.equals("%") && !IN_YEAR.matches(pieces.get(k - 1).text());
      boolean own = same && k + 1 < pieces.size() && pieces.get(k + 1).opensBracket();
      if (same && isBesideShare(pieces, k)) {
        continue;
      }
      if (same && (bare || own || !pieces.get(k).isAlone())) {
        return false;
      }
      below += same ? 1 : 0;
    }
    return below > 1;
  }
}
