package org.figurebook.notation;

import org.figurebook.figure.Basis;
import org.figurebook.notation.WordList.Match;

/** What a value rests on, by the words of its clause before it: 修訂預算, 實際, 上限, 預計. */
public final class Bases {
  private static final WordList<Basis> WORDS = new WordList<>();
  private static final int REACH = 40;
  private static final int COMPARED_REACH = 20;
  private static final int RESPECTIVELY_REACH = 90;

  static {
    for (String[] row : Resource.rows("bases.tsv")) {
      WORDS.add(row[0], Basis.valueOf(row[1].toUpperCase(java.util.Locale.ROOT)));
    }
  }

  private Bases() {}

  static Basis of(Script script, Reading reading) {
    int stop = Math.max(0, reading.start() - REACH);
    for (int end = reading.start(); end > stop; end--) {
      if (Characters.endsClause(script.at(end - 1))) {
        return Basis.NONE;
      }
      Match<Basis> word = WORDS.before(script, end);
      if (word != null && isBase(script, word, reading)) {
        end = word.start();
        continue;
      }
      if (word != null) {
        return isOfOneYear(script, word, reading) ? Basis.NONE : word.value();
      }
    }
    return Basis.NONE;
  }

  /** 2021-22(實際)及2022-23年度(預算)分別為3億元及4億元: the last basis is not that of the whole list. */
  private static boolean isOfOneYear(Script script, Match<Basis> word, Reading reading) {
    boolean brackets = script.at(word.start() - 1) == '(' && script.at(word.end()) == ')';
    if (!brackets) {
      return false;
    }
    int reach = Math.min(script.length(), reading.end() + RESPECTIVELY_REACH);
    return script.folded(word.end(), reading.start()).contains("分別")
        || script.folded(reading.end(), reach).contains("respectively");
  }

  /** 較上年度的修訂預算增加12%: the basis of what it is compared with, not of the increase. */
  private static boolean isBase(Script script, Match<Basis> word, Reading reading) {
    int from = Math.max(Sentences.clauseStart(script, word.start()), word.start() - COMPARED_REACH);
    String before = script.folded(from, word.start());
    boolean compared = before.indexOf('較') >= 0 || before.indexOf('比') >= 0;
    return compared && ScopeWords.in(script.folded(word.end(), reading.start()), "growth");
  }

  /** The basis that a heading or label names; {@link Basis#NONE} when it names none. */
  public static Basis inHeading(String heading) {
    Script script = new Script(heading);
    for (int i = 0; i < script.length(); i++) {
      Match<Basis> word = WORDS.at(script, i);
      if (word != null) {
        return word.value();
      }
    }
    return Basis.NONE;
  }

  /** Whether a text is a word of a basis and nothing else. */
  public static boolean isWord(String text) {
    Script script = new Script(text.strip());
    Match<Basis> word = WORDS.at(script, 0);
    return word != null && word.end() == script.length();
  }
}
