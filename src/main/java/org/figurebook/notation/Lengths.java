package org.figurebook.notation;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Set;

/**
 * Which lengths of time were measured, and so belong to a period as any other quantity does: 平均輪候時間
 * 為26分鐘, 共關閉148天, 總租用時數為213 600小時. The others are terms: 為期3年, "within 10 working days".
 */
final class Lengths {
  /** Nothing lasts this many hours or days: they are a volume of work. */
  private static final BigDecimal VOLUME = BigDecimal.valueOf(1000);

  private static final Set<String> WORK = Set.of("hour", "day", "minute");

  /** "from 1 310 hours in 2014-15". */
  private static final int DATED_REACH = 5;

  private Lengths() {}

  /**
   * Whether a length of time was measured.
   *
   * @param start first character of its sentence
   * @param dated where the next period begins; -1 when there is none
   */
  static boolean isMeasured(Script script, int start, Reading reading, int dated) {
    boolean work = WORK.contains(reading.quantity().unit());
    if (work && reading.quantity().value().abs().compareTo(VOLUME) >= 0) {
      return true;
    }
    int back = script.skipSpacesBack(reading.start());
    if (ScopeWords.ends(script.folded(Math.max(start, back - 12), back), "summed")) {
      return true;
    }
    if (isDated(script, reading, dated)) {
      return true;
    }
    String said = script.folded(start, reading.start()).toLowerCase(Locale.ROOT);
    int clause = Sentences.clauseStart(script, reading.start()) - start;
    boolean english = said.chars().noneMatch(c -> Characters.isHan((char) c));
    clause = english || clause <= 0 ? 0 : goesBack(said, clause);
    String near = said.substring(Math.min(clause, said.length()));
    return ScopeWords.in(near, "measured");
  }

  /** 平均輪候時間為5.5年，當中一人申請者為3.9年: what the clause before measured, this one does. */
  private static int goesBack(String said, int clause) {
    String own = said.substring(Math.min(clause, said.length())).strip();
    boolean part = own.startsWith("當中") || own.startsWith("其中") || own.contains("則");
    int before = clause - 2;
    while (part && before > 0 && !Characters.endsClause(said.charAt(before - 1))) {
      before--;
    }
    return part ? Math.max(0, before) : clause;
  }

  private static boolean isDated(Script script, Reading reading, int dated) {
    boolean near = dated >= reading.end() && dated - reading.end() <= DATED_REACH;
    boolean work = WORK.contains(reading.quantity().unit());
    return work && near && script.folded(reading.end(), dated).equals(" in ");
  }
}
