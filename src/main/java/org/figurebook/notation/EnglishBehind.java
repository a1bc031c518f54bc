package org.figurebook.notation;

import java.util.List;
import org.figurebook.document.Form;
import org.figurebook.figure.Period;
import org.figurebook.notation.PeriodMention.Kind;

/** What English sentences say right behind a figure about its time. */
final class EnglishBehind {
  /** "The 2.4 per cent recorded last year": of that year, whatever the sentence is about. */
  private static final Form RECORDED =
      Form.of(
          " (?:recorded|registered|achieved|reported|posted|received|collected|incurred|spent|attained)"
              + "(?: in| for| during)?(?: the)? ?");

  /** "3.4 per cent over the past ten years": of none of the years that the sentence names. */
  private static final Form OVER =
      Form.of(
          "(?: increase| rise| growth| drop| decrease| decline| reduction| fall)?"
              + " (?:over|in|during|within|for)(?: the)? ?");

  /** "The Centre, set up in July 2017, handled 30 cases": when it began, told in passing. */
  private static final Form ASIDE =
      Form.of(
          "[,(] ?(?:which (?:was|were) |that (?:was|were) )?(?:first |newly |formally |officially )?"
              + "(?:set up|established|launched|opened|introduced|commissioned|founded|formed"
              + "|completed|built|inaugurated|created|enacted|rolled out|commenced) (?:in|on) $");

  private static final Form BEGAN = Form.of(" (?:began|opened|started|commenced) (?:in|on) $");

  /** "Up 5 percentage points from the survey done in 2011". */
  private static final Form CHANGED_FROM =
      Form.of(" (?:up|down) [^,.;]{0,24}(?:from|on|over) (?:the [^,.;]{1,40})?$");

  /** "The scheme, which began in 1998". */
  private static final Form WHICH_BEGAN =
      Form.of(
          "\\b(?:which|that) (?:began|started|opened|commenced|(?:was|were) [a-z]{3,14}(?: up)?) (?:in|on) $");

  /** "Extended up to mid-2023". */
  private static final Form UNTIL = Form.of(" (?:up to|until|till|through) (?:mid-|early |late )$");

  private static final int CHANGE_REACH = 16;
  private static final int ASIDE_REACH = 48;

  private EnglishBehind() {}

  /** Whether a date between two commas only says when a thing began. */
  static boolean isAside(Script script, PeriodMention mention) {
    char closing = script.at(mention.end());
    boolean single = mention.kind() == Kind.AT && mention.points().size() == 1;
    return single
        && (closing == ',' || closing == ')')
        && ASIDE.isIn(script.folded(Math.max(0, mention.start() - ASIDE_REACH), mention.start()));
  }

  /**
   * The time that holds for one figure alone: "the 2.4 per cent recorded last year"; none where it
   * is told without a date, "52% ten years ago". Null when nothing is told so.
   */
  static Period told(Script script, Reading reading, List<PeriodMention> mentions) {
    for (PeriodMention mention : mentions) {
      if (mention.start() < reading.end()) {
        continue;
      }
      String between = between(script, reading, mention);
      if (mention.isDated() && RECORDED.matches(between) || isAgo(mention) && between.isBlank()) {
        return mention.period();
      }
      boolean span = mention.kind() == Kind.LENGTH && OVER.matches(between);
      return !mention.isDated() && span ? Period.NONE : null;
    }
    return null;
  }

  /**
   * Whether a period behind a figure is that of something else: "49% (52% ten years ago)", a "$67
   * million link opened in 2010".
   */
  static boolean isOfAnother(Script script, Reading reading, PeriodMention next) {
    String unit = reading.quantity().unit();
    boolean counted = unit.equals("count") || unit.equals("percent");
    String between = between(script, reading, next);
    String whole =
        script.folded(Math.max(0, reading.start() - CHANGE_REACH), reading.start()) + between;
    String from = next.words().startsWith("from ") ? "from " : "";
    return isAgo(next)
        || !counted && BEGAN.isIn(between)
        || CHANGED_FROM.isIn(whole + from)
        || WHICH_BEGAN.isIn(between)
        || UNTIL.isIn(between);
  }

  /** Whether what stands before a period says that another thing began then. */
  static boolean isBeginning(Script script, Reading reading, PeriodMention next) {
    return BEGAN.isIn(between(script, reading, next));
  }

  /** "Two years ago" is the time of the figure right before it alone. */
  static boolean isAgo(PeriodMention mention) {
    return mention.words().endsWith("ago") || mention.words().endsWith("earlier");
  }

  private static String between(Script script, Reading reading, PeriodMention next) {
    return script.folded(reading.end(), Math.max(reading.end(), next.start()));
  }
}
