package org.figurebook.notation;

import java.util.ArrayList;
import java.util.List;

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
      }
      SentencePeriods sentence =
          new SentencePeriods(script, opening, mentions, group, carried, years);
      assigned.addAll(sentence.assigned());
      carried = sentence.carried();
    }
    return assigned;
  }
}
