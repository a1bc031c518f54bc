package org.figurebook.notation;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Reads the quantities and periods of a text in one pass.
 *
 * <p>At each character that may open a numeral the readers are asked in order: rules that say what
 * is no figure, periods, fractions, then numbers with what they count. The first that answers
 * decides, and reading goes on behind its answer, so that the time grows with the text's length
 * alone.
 */
public final class QuantityReader {
  private final String home;
  private final PaperYears years;
  private final Language language;

  /**
   * @param home ISO code of the currency that 元 and $ mean
   * @param year the year in which the paper speaks, for 今年 and 去年; 0 when it is not known
   */
  public QuantityReader(String home, int year) {
    this(home, new PaperYears(year, 0, 0));
  }

  /**
   * @param home ISO code of the currency that 元 and $ mean
   * @param years the years that words such as 今年, 全年 and 來年度 mean in the paper
   */
  public QuantityReader(String home, PaperYears years) {
    this(home, years, Language.AUTO);
  }

  /**
   * @param home ISO code of the currency that 元 and $ mean
   * @param years the years that words such as 今年, 全年 and 來年度 mean in the paper
   * @param language in which language numbers are written out in words
   */
  public QuantityReader(String home, PaperYears years, Language language) {
    this.home = home;
    this.years = years;
    this.language = language;
  }

  /** A reader for Hong Kong papers of unknown year. */
  public static QuantityReader hongKong() {
    return new QuantityReader("HKD", 0);
  }

  /** Everything a text says in numbers; never throws. */
  public Understanding read(String text) {
    return read(text, new PeriodDefinitions());
  }

  /**
   * The same, with the periods that the paper itself gives to words such as 過去4年.
   *
   * @param definitions what the paper says elsewhere
   */
  public Understanding read(String text, PeriodDefinitions definitions) {
    return read(text, definitions, Inherited.NOTHING);
  }

  /**
   * The same for a paragraph that inherits a period.
   *
   * @param definitions what the paper says elsewhere
   * @param inherited the period of what stands around the paragraph
   */
  public Understanding read(String text, PeriodDefinitions definitions, Inherited inherited) {
    Scan scan = new Scan(new Script(text, home.equals("TWD")), home, years, language);
    scan.run();
    List<Reading> readings = Readings.all(scan.script(), scan.expressions());
    List<PeriodMention> periods = definitions.resolve(scan.script(), scan.periods());
    List<Reading> assigned =
        PeriodScopes.assign(scan.script(), readings, periods, years, inherited);
    return new Understanding(doubted(assigned, scan.marks()), periods, scan.marks());
  }

  /** 容量4 50人: a digit taken for a footnote's mark right before a number may be part of it. */
  private static List<Reading> doubted(List<Reading> readings, List<Mark> marks) {
    Set<Integer> ends = new HashSet<>();
    for (Mark mark : marks) {
      if (mark.rule() == Rule.FOOTNOTE) {
        ends.add(mark.end());
      }
    }
    return ends.isEmpty()
        ? readings
        : readings.stream().map(r -> ends.contains(r.start() - 1) ? r.inDoubt() : r).toList();
  }
}
