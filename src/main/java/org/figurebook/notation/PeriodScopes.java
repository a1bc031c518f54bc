package org.figurebook.notation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.figurebook.notation.PeriodMention.Kind;

/**
 * Which period each quantity of a paragraph belongs to.
 *
 * <p>A quantity takes the nearest period before it in its sentence; a list of years and a list of
 * as many quantities go together in order; a sentence without a period goes on with that of the
 * sentence before, as long as it does not open a new subject in time.
 */
final class PeriodScopes {
  private PeriodScopes() {}

  /**
   * The readings with their periods and bases.
   *
   * @param years the years that the paper tells of
   * @param inherited what the first sentence may go on with
   */
  static List<Reading> assign(
      Script script,
      List<Reading> readings,
      List<PeriodMention> periods,
      PaperYears years,
      Inherited inherited) {
    List<Reading> assigned = new ArrayList<>(readings.size());
    Carried carried = Carried.of(inherited, periods);
    int nextPeriod = 0;
    int r = 0;
    while (r < readings.size()) {
      int end = Sentences.end(script, readings.get(r).start());
      List<PeriodMention> mentions = new ArrayList<>();
      while (nextPeriod < periods.size() && periods.get(nextPeriod).start() < end) {
        mentions.add(periods.get(nextPeriod++));
      }
      List<Reading> group = new ArrayList<>();
      while (r < readings.size() && readings.get(r).start() < end) {
        group.add(readings.get(r++));
      }
      int opening = Sentences.start(script, group.get(0).start());
      for (PeriodMention mention : mentions) {
        boolean said = mention.start() < opening && mention.isDated();
        carried = said && mention.points().size() == 1 ? carried.naming(mention) : carried;
        carried = said && introduces(script, mention) ? handedOn(mention) : carried;
      }
      SentencePeriods sentence =
          new SentencePeriods(script, opening, mentions, group, carried, years);
      assigned.addAll(sentence.assigned());
      carried = sentence.carried();
    }
    return assigned;
  }

  /** 表2列出2022-23年度的數目。: what a table shows is what the sentences behind go on about. */
  private static boolean introduces(Script script, PeriodMention mention) {
    int start = Sentences.start(script, mention.start());
    int end = Sentences.end(script, mention.start());
    boolean once = mention.kind() == Kind.AT || mention.kind() == Kind.AS_OF;
    return once
        && mention.points().size() == 1
        && ScopeWords.in(script.folded(start, end).toLowerCase(Locale.ROOT), "introducing");
  }

  private static Carried handedOn(PeriodMention mention) {
    return new Carried(mention.period(), mention, true, false, mention);
  }
}
