package org.figurebook.notation;

import java.util.ArrayList;
import java.util.List;
import org.figurebook.document.Form;
import org.figurebook.figure.Period;
import org.figurebook.notation.PeriodMention.Kind;

/**
 * When the thing that a text is about began, for 由計劃推出至今 and "since its launch".
 *
 * <p>The last date of a launch that the text gave counts, as long as it stands in the same
 * paragraph or shortly before it; further off the words may mean something else.
 */
final class Launches {
  private static final int PARAGRAPHS = 3;

  /** 計劃於2015年4月推出: the words of the event follow their date at most this far. */
  private static final int REACH = 14;

  private static final Form DATE = Form.of("\\d{4}(?:-\\d\\d){0,2}");

  private Period last = Period.NONE;
  private int age;

  /** The mentions, those of a launch with its date where the text gave one before. */
  List<PeriodMention> dated(Script script, List<PeriodMention> periods) {
    if (periods.stream().noneMatch(Launches::needsDate)) {
      return periods;
    }
    List<PeriodMention> dated = new ArrayList<>(periods.size());
    Period launch = age < PARAGRAPHS ? last : Period.NONE;
    for (PeriodMention mention : periods) {
      Period own = launchOf(script, mention);
      launch = own.isEmpty() ? launch : own;
      dated.add(
          needsDate(mention) && !launch.isEmpty()
              ? mention.withPoints(List.of(at(mention, launch)))
              : mention);
    }
    return dated;
  }

  private static boolean needsDate(PeriodMention mention) {
    return mention.kind() == Kind.SINCE && !mention.isDated();
  }

  /** "When first launched": then, not since then. */
  private static Period at(PeriodMention mention, Period launch) {
    boolean then = mention.words().regionMatches(true, 0, "when", 0, 4);
    return then ? new Period(launch.text().replace("since:", "")) : launch;
  }

  void endParagraph(String text, List<PeriodMention> periods) {
    Script script = new Script(text);
    age++;
    for (PeriodMention mention : periods) {
      Period launch = launchOf(script, mention);
      if (!launch.isEmpty()) {
        last = launch;
        age = 0;
      }
    }
  }

  private static Period launchOf(Script script, PeriodMention mention) {
    if (mention.points().size() != 1) {
      return Period.NONE;
    }
    boolean event = mention.kind() == Kind.AT || mention.kind() == Kind.SINCE;
    String date = mention.period().text().replace("since:", "");
    if (!event || !DATE.matches(date)) {
      return Period.NONE;
    }
    int end = Math.min(Sentences.clauseEnd(script, mention.end()), mention.end() + REACH);
    int before = script.skipSpacesBack(mention.start());
    String behind = script.folded(mention.end(), Math.max(mention.end(), end));
    String ahead = script.folded(Math.max(0, before - REACH), before);
    boolean began =
        mention.kind() == Kind.SINCE
            && ScopeWords.in(
                script.folded(mention.end(), Sentences.clauseEnd(script, mention.end())), "placed");
    boolean launched =
        began
            || ScopeWords.opens(behind, "launch")
            || ScopeWords.opens(behind, "event") && behind.startsWith("開展")
            || ScopeWords.ends(ahead, "launched");
    return launched
        ? new Period("since:" + date.substring(0, Math.min(7, date.length())))
        : Period.NONE;
  }
}
