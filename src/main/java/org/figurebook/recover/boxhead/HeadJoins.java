package org.figurebook.recover.boxhead;

import java.util.Set;
import org.figurebook.document.Form;
import org.figurebook.recover.piece.CellText;
import org.figurebook.recover.piece.ClassLabels;
import org.figurebook.recover.piece.Link;
import org.figurebook.recover.piece.Piece;
import org.figurebook.recover.piece.Words;

/**
 * What it costs that a piece of a boxhead is more of the heading before it, by what the two say and
 * what stands between them: 0 where it always is.
 */
final class HeadJoins {
  private static final Form WHOLE =
      Form.of(".{2,}" + HeadCosts.NOUN + "(?:[(（][^()（）]{1,16}[)）]){0,2}(?:註\\d?)?");
  private static final Form BRACKETED_UNIT =
      Form.of(".*[(（](?:約額|約數|人次|[百十]?[萬億千]?\\p{IsHan}{1,3}|%|\\$.{0,8})[)）]");
  private static final Form LEADS_ON =
      Form.of("(?!接獲$).*(?:(?<![目標])的|[之由按於在獲佔與和及或、／/])|截至|每[年月日宗個]|非常|十分|極為?|頗為?|相當");
  private static final Form BEHIND_YEAR =
      Form.of(
          "(?:年度?|財政年度|實際|修訂|原來|預算|首|上半|下半|\\(|Estimate|Revised|Actual|Forecast|Provisional|Original|Approved|Plan|及?(?:其後|以後|之後)|(?:and )?(?:onwards|after|beyond|later)).*");

  /** A year and the beginning of what was done in it. */
  private static final Form SENTENCE_OF_YEAR =
      Form.of("(?:19|20)\\d\\d(?:[-–/／]\\d{2,4})?(?:財政年度|年度|學年|年)[\\p{IsHan}&&[^實修原預估核]]{5,}");

  /** What is counted until a date, behind a period that is none of it. */
  private static final Form UNTIL = Form.of("截至.*\\d.*[年月日底](?:的|止|時)?\\p{IsHan}{4,}.*");

  private static final Form CHANGE_NOTE =
      Form.of(
          "[(（](?:[Yy]ear-on-|[Pp]ercentage |% )?(?:year[- ])?(?:change|按年變[幅化動]|按年變動百分率|變[幅化動])[^()]{0,12}(?:[)）]|$)");
  private static final Form CHANGE_OF =
      Form.of("(?:Change|Growth|Difference|Increase|Variation)(?: (?:in|between|from|over))?");
  private static final Form YEAR_END = Form.of(".*(?:19|20)\\d\\d年");
  private static final Form MONTH = Form.of("\\d{1,2}月.*");
  private static final Form ESTIMATE_OF =
      Form.of("Revised|Original|Approved|Provisional|Draft|Latest");

  /** Headings that end in the same words: 小型船隻, 中型船隻. */
  private static final double PARALLEL = 2.5;

  private static final int SAME_END = 2;

  /** A whole heading that goes on behind a gap. */
  private static final double BESIDE_WHOLE = 6;

  /** A change from a period, 較2031–32修訂. */
  private static final Form COMPARED = Form.of("[較與比](?:19|20)\\d\\d.*");

  /** A period that is compared, or a class, goes on with the next. */
  private static final double OF_ITS_OWN = 4;

  /** The unit of an amount goes on with that of its share. */
  private static final double AMOUNT_AND_SHARE = 3;

  /** Headings of a stub that say all they have to say. */
  private static final Set<String> STUB_ALONE =
      Set.of("類別", "地區", "年度", "年份", "月份", "編號", "職級", "職系");

  /** What a heading that leads on ends with. */
  private static final String LEADS_ON_ENDS = "的之由按於在獲佔與和及或、／/至年月日宗個常分極頗為當";

  /** What is no heading alone, but the last character of one. */
  private static final String ENDING = "數率額量目費值比";

  /** What stands before what is counted: its name follows. */
  private static final double LEFT_OPEN = 0.5;

  /** What a heading says of what is counted before it names it. */
  private static final Form MODIFIER =
      Form.of(
          ".{2,}(?:平均|每[年月日宗名個人]|[即當同]日|實際|預[計期算]|估計|累[計積]|核准|獲[批發准]|接獲|收到|發出|成功|首次|新增|現有|涉及|投入|所佔|最[高低]|年[內底]|期間?內)");

  private static final Form CHANGE_BETWEEN =
      Form.of("(?:Changes?|Increases?|Decreases?|Growth|Difference) (?:between|from|over) .*");

  private HeadJoins() {}

  private static char last(Piece piece) {
    return piece.text().charAt(piece.text().length() - 1);
  }

  /** A date that breaks behind its year. */
  static boolean isDateBroken(Piece before, Piece piece) {
    return before.text().endsWith("年")
        && MONTH.matches(piece.text())
        && YEAR_END.matches(before.text());
  }

  /** A heading goes on with a piece. */
  static double cost(Piece before, Piece piece) {
    double latin = LatinHeads.goesOn(before, piece);
    if (latin >= 0) {
      return latin;
    }
    if (isDateBroken(before, piece)) {
      return 0;
    }
    if (piece.link() != Link.WIDE && HeadAtoms.isChangeFrom(before.text(), piece.text())
        || HeadAtoms.isNote(before, piece)) {
      return 0;
    }
    if (isClass(before.text()) && isClass(piece.text())) {
      return OF_ITS_OWN;
    }
    if (COMPARED.matches(before.text()) && COMPARED.matches(piece.text())) {
      return OF_ITS_OWN;
    }
    if (HeadParts.areAmountAndShare(before.text(), piece.text())) {
      return AMOUNT_AND_SHARE;
    }
    if (piece.isPeriod()) {
      boolean state = HeadCosts.STATE.matches(before.text()) && piece.link().isSameLine();
      if (CHANGE_OF.matches(before.text()) && piece.link().isSameLine()) {
        return 0.2;
      }
      return before.text().endsWith("截至") ? 0.1 : state ? 0.6 : 4;
    }
    if (Words.isTotal(piece.text())) {
      return 3;
    }
    if (piece.link() != Link.WIDE && CHANGE_NOTE.matches(piece.text())) {
      return 0.1;
    }
    boolean state = before.isPeriod() || ESTIMATE_OF.matches(before.text());
    if (state && piece.link() != Link.WIDE && HeadCosts.STATE.matches(piece.text())) {
      return 0.1;
    }
    if (leadsOn(before) && piece.link() != Link.WIDE) {
      return 0;
    }
    if (before.isPeriod() && UNTIL.matches(piece.text())) {
      return BESIDE_WHOLE;
    }
    if (piece.link() != Link.WRAP && isComplete(before, piece)) {
      return piece.link() == Link.WIDE ? BESIDE_WHOLE : 2.5;
    }
    boolean overLine = before.isAlone() && piece.lineStart() && !piece.lineEnd();
    if (overLine && piece.link() == Link.LINE) {
      return 2;
    }
    return switch (piece.link()) {
      case WRAP -> 0;
      case GLUED -> 0.6;
      case MAYBE -> 1.6;
      case PLAIN -> piece.meetsLatin(before) && !isChangeBehind(before, piece) ? 0.8 : 2.5;
      case WIDE -> 5;
      case JUMP -> 4;
      default -> below(before, piece);
    };
  }

  /** Whether an English heading of a change begins behind words in small letters. */
  private static boolean isChangeBehind(Piece before, Piece piece) {
    return CHANGE_BETWEEN.matches(piece.text()) && LatinHeads.beginsAnew(before, piece);
  }

  /** What stands before is a heading that needs no more. */
  private static boolean isComplete(Piece before, Piece piece) {
    if (before.isPeriod()) {
      return !BEHIND_YEAR.matches(piece.text()) && !SENTENCE_OF_YEAR.matches(before.text());
    }
    return Words.isTotal(before.text()) || BRACKETED_UNIT.matches(before.text());
  }

  private static double below(Piece before, Piece piece) {
    if (before.text().equals(piece.text())) {
      return 3;
    }
    if (endAlike(before.text(), piece.text())) {
      return PARALLEL;
    }
    if (WHOLE.matches(before.text())) {
      return 1.4;
    }
    if (ENDING.indexOf(piece.text()) >= 0 && CellText.isWide(last(before))) {
      return 0.1;
    }
    if (MODIFIER.matches(before.text())) {
      return LEFT_OPEN;
    }
    if (isBrief(before) && HeadCosts.isMeasure(piece.text())) {
      return 0.4;
    }
    if (HeadCosts.TAIL.matches(piece.text())) {
      return 0.5;
    }
    return CellText.width(piece.text()) <= 8 ? 0.8 : 1;
  }

  /**
   * Whether two Chinese headings end in the same two characters, others before them, or the second
   * in the whole of the first: 留宿訪客 | 不留宿訪客.
   */
  private static boolean endAlike(String before, String piece) {
    int from = before.length() - SAME_END;
    boolean within = from >= SAME_END && piece.endsWith(before) && piece.length() > before.length();
    return within
        || from >= SAME_END
            && piece.length() > SAME_END + 1
            && CellText.isWide(before.charAt(from))
            && piece.endsWith(before.substring(from))
            && !piece.endsWith(before);
  }

  /** Whether so short a heading may go on with what is counted of it. */
  private static boolean isBrief(Piece before) {
    return CellText.width(before.text()) <= 6
        && before.text().length() > 1
        && !HeadCosts.NOUN_ALONE.matches(before.text())
        && !STUB_ALONE.contains(before.text());
  }

  /** Whether two words are short heading and measure, each of which may stand alone. */
  static boolean areBriefAndMeasure(Piece before, Piece piece) {
    return piece.link() == Link.LINE
        && CellText.isWide(last(before))
        && isBrief(before)
        && CellText.width(piece.text()) > 6
        && WHOLE.matches(piece.text());
  }

  private static boolean isClass(String text) {
    return ClassLabels.isSpan(text) || ClassLabels.isClass(text);
  }

  /** Whether a heading cannot end in what stands here. */
  static boolean leadsOn(Piece before) {
    String text = before.text();
    return before.isText()
        && LEADS_ON_ENDS.indexOf(text.charAt(text.length() - 1)) >= 0
        && LEADS_ON.matches(text);
  }
}
