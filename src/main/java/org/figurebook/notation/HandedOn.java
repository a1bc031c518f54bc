package org.figurebook.notation;

import java.util.List;
import java.util.Locale;
import org.figurebook.document.Form;
import org.figurebook.figure.Period;

/** Whether a sentence without a period goes on with that of the sentence before. */
final class HandedOn {
  /**
   * What was done is told in the past tense; an English sentence that goes on with it does so too.
   */
  private static final Form PAST =
      Form.of("\\b(?:was|were|had|did|rose|fell|grew|made|sold|took|went|(?!need)[a-z]{3,}ed)\\b");

  private static final Form BRACKETS = Form.of("\\([^()]*\\)");

  private static final Form PRESENT =
      Form.of("\\b(?:(?<!that )is|are|has|have|can|may|must|shall)\\b");

  private final Script script;
  private final int start;
  private final List<Reading> readings;
  private final Carried inherited;
  private final PaperYears years;

  /**
   * @param start first character of the sentence
   * @param readings its quantities
   * @param inherited what the sentence before hands on
   */
  HandedOn(Script script, int start, List<Reading> readings, Carried inherited, PaperYears years) {
    this.script = script;
    this.start = start;
    this.readings = readings;
    this.inherited = inherited;
    this.years = years;
  }

  /** The period handed on to a quantity that is no limit. */
  Period to(Reading reading) {
    Period before = inherited.period();
    boolean asOf = before.text().contains("asof:");
    boolean releases = !years.told().isEmpty() && ScopeWords.in(sentence(), "released");
    if (before.isEmpty() && !years.told().isEmpty() && (releases || wasDone(reading))) {
      return years.period();
    }
    if (before.isEmpty() || isApart() || !goesOn(reading, asOf)) {
      return Period.NONE;
    }
    boolean within = asOf || before.text().startsWith(years.covered() + "-");
    return within && isOfCoveredYear() && ScopeWords.in(clause(reading), "flow")
        ? years.period()
        : before;
  }

  /** 我們向有關公司查詢，得到69間公司回應: asked on a day of its own. */
  boolean isApart() {
    int end = readings.get(readings.size() - 1).end();
    return ScopeWords.in(script.folded(start, Sentences.clauseEnd(script, end)), "apart");
  }

  /** Whether the sentence speaks of what is to come. */
  boolean isForecast() {
    return ScopeWords.in(sentence(), "forecast");
  }

  private String sentence() {
    int end = Sentences.end(script, readings.get(readings.size() - 1).start());
    return script.folded(start, Math.max(start, end)).toLowerCase(Locale.ROOT);
  }

  private String clause(Reading reading) {
    int from = Math.max(start, Sentences.clauseStart(script, reading.start()));
    int sentence = Sentences.end(script, reading.start());
    int end = Math.min(sentence, Sentences.clauseEnd(script, reading.end()));
    return script.folded(from, Math.max(reading.end(), end)).toLowerCase(Locale.ROOT);
  }

  /** A figure as at a date holds on unless its sentence leaves it; others must be held on to. */
  private boolean goesOn(Reading reading, boolean asOf) {
    String sentence = script.folded(start, reading.end());
    String clause =
        BRACKETS.replacedIn(
            script.folded(Sentences.clauseStart(script, reading.start()), reading.end()), "");
    boolean adds =
        ScopeWords.opens(sentence, "adding")
            && (isBudgeted() || ScopeWords.in(clause(reading), "perfect"));
    boolean chained = inherited.forecast() && isForecast();
    boolean ahead = ScopeWords.in(ScopeWords.without(clause, "bodies"), "future");
    boolean leaves =
        ScopeWords.opens(sentence, "opening") && !adds
            || ScopeWords.in(clause, "leaving") && !isPast(clause(reading))
            || ahead && !isBudgeted() && !chained;
    char ended = script.at(script.skipSpacesBack(start) - 1);
    boolean listed = ended == '；' || ended == ';' || inherited.holds();
    boolean stays = adds || asOf || listed || chained || isOfCoveredYear() || isBudgeted();
    return !leaves && (stays || isHeld(sentence, clause(reading)));
  }

  private boolean isHeld(String before, String clause) {
    if (ScopeWords.in(clause, "share") || ScopeWords.in(before, "among")) {
      return true;
    }
    String whole = sentence();
    if (ScopeWords.in(whole, "yearly")) {
      return true;
    }
    boolean estimated =
        inherited.period().text().startsWith("FY") && ScopeWords.in(whole, "estimate");
    return ScopeWords.in(before, "staying")
        || ScopeWords.in(clause, "staying")
        || estimated
        || isPastTense(clause);
  }

  private boolean isPastTense(String clause) {
    return !inherited.forecast() && inherited.mention() != null && isPast(clause);
  }

  private static boolean isPast(String clause) {
    boolean english = clause.chars().noneMatch(c -> Characters.isHan((char) c));
    return english && PAST.isIn(clause) && !PRESENT.isIn(clause);
  }

  /** What a paragraph of a yearbook or a release says was done was done in the time it tells of. */
  private boolean wasDone(Reading reading) {
    String clause = clause(reading);
    return !isApart() && !ScopeWords.in(clause, "leaving") && isPast(clause);
  }

  /** A yearbook's periods hold until another year comes. */
  private boolean isOfCoveredYear() {
    String period = inherited.period().text();
    int covered = years.covered();
    return covered > 0
        ? period.contains(String.valueOf(covered))
        : !years.told().isEmpty() && period.equals(years.told());
  }

  /** In a budget, what will be done will be done in the year it is for. */
  private boolean isBudgeted() {
    int budget = years.budget();
    return budget > 0 && inherited.period().text().startsWith("FY" + budget);
  }
}
