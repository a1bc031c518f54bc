package org.figurebook.notation;

import org.figurebook.document.Form;
import org.figurebook.figure.Bound;

/** Bounds that stand apart from their number: "98 600 trainees or so", 約為總額的四成, 四分之一強. */
final class WideBounds {
  private static final int NOUNS = 40;
  private static final int BASE_REACH = 12;

  /** Words that a number counts, and "or so" behind them. */
  private static final Form OR_SO =
      Form.of("^(?: [a-z][a-z-]{1,18}){1,3} or (?:so|thereabouts)\\b.*");

  private WideBounds() {}

  /** "135 000 smart meters or thereabouts"; null when nothing of the kind follows. */
  static Bound behindNoun(Script script, int end) {
    int stop = Math.min(script.length(), end + NOUNS);
    String behind = script.folded(end, Math.max(end, stop));
    return OR_SO.matches(behind) ? Bound.ABOUT : null;
  }

  /** 四分之一強 is a little over, 三成弱 a little under; null for all else. */
  static Bound behindShare(Script script, int end) {
    char next = script.at(end);
    char after = script.at(end + 1);
    boolean closes = after == 0 || Characters.endsClause(after);
    return !closes ? null : next == '強' ? Bound.OVER : next == '弱' ? Bound.UNDER : null;
  }

  /**
   * 約為總額的四成, 不到全市的三分之一, 不超過預算的40%: the bound leads what the share is of; 高於去年同月的11.2% is a value
   * compared with.
   */
  static Bound beforeBase(Script script, int start) {
    int base = script.skipSpacesBack(start);
    char of = script.at(base - 1);
    if (of != '的' && of != '之') {
      return null;
    }
    for (int i = base - 1; i > 0 && base - i <= BASE_REACH; i--) {
      char c = script.at(i - 1);
      if (!Characters.isHan(c) || c == '由' || c == '的') {
        return null;
      }
      Bounds.Found found = Bounds.before(script, i);
      if (found != null && (found.end() == i || script.at(i - 1) == '為')) {
        boolean time = ScopeWords.in(script.folded(i, base), "other-time");
        boolean linked = found.end() - found.start() > 1 || script.at(found.end()) == '為';
        return linked && !time && isShared(script, found) ? found.bound() : null;
      }
    }
    return null;
  }

  /** 不到, 不足, 超過 and 約為 lead a share; 以上 and the like do not. */
  private static boolean isShared(Script script, Bounds.Found found) {
    return Bounds.after(script, found.start()) == null;
  }
}
