package org.figurebook.notation;

import java.util.Set;
import org.figurebook.document.Form;

/** Which English number words count something, and which nouns are counted. */
final class EnglishCounts {
  private static final Set<String> NO_NOUNS =
      Set.of(
          "and",
          "or",
          "to",
          "of",
          "in",
          "on",
          "at",
          "by",
          "for",
          "the",
          "is",
          "was",
          "were",
          "are",
          "as",
          "from",
          "with",
          "which",
          "that",
          "per",
          "will",
          "would",
          "has",
          "have",
          "had",
          "be",
          "been",
          "may",
          "can",
          "shall",
          "should",
          "under",
          "over",
          "this",
          "these",
          "those",
          "it",
          "its",
          "a",
          "an",
          "respectively",
          "not",
          "but",
          "when",
          "if",
          "than",
          "through",
          "between",
          "during",
          "since",
          "until",
          "shows",
          "sets",
          "refers",
          "below",
          "above",
          "pm",
          "am",
          "hours",
          "other",
          "another",
          "off",
          "out",
          "who");

  private static final String[] CHANGES = {
    "ed by", "rose by", "fell by", "up from", "down from", "rose to", "fell to", "grew to",
    "increased to", "doubled to", "tripled to", "decreased to", "reduced to", "dropped to",
        "increased from", "rose from",
    "fell from", "dropped from"
  };

  private static final Form FROM = Form.of("from [0-9 ,]{1,11} in [0-9]{4}[^ ]{0,5} to$");
  private static final int FROM_REACH = 40;
  private static final int LONGEST_LIST = 12;
  private static final int SHARED_REACH = 80;
  private static final int RESPECTIVELY_REACH = 90;

  /** Longest share in brackets behind a number. */
  private static final int LONGEST_SHARE = 28;

  private static final int LONGEST_SPACED = "999 999 999".length();

  /** After these a number of thousands counts though no noun follows. */
  private static final Set<String> COUNT_VERBS =
      Set.of(
          "to",
          "of",
          "from",
          "at",
          "by",
          "than",
          "and",
          "was",
          "were",
          "is",
          "are",
          "total",
          "reach",
          "reached",
          "reaching",
          "totalled",
          "totalling",
          "numbered",
          "recorded",
          "received",
          "processed",
          "handled",
          "approved",
          "rejected",
          "completed",
          "exceeded",
          "with",
          "or");

  private EnglishCounts() {}

  /** Whether the number word at {@code i} counts; "one of the" and "no one" do not. */
  static boolean isCount(Script script, int i) {
    Numeral numeral = Numerals.at(script, i);
    if (numeral == null || Exclusions.reference(script, i, numeral.end()) != null) {
      return false;
    }
    if (numeral.value().intValue() == 1) {
      return script.startsWith(" per cent", numeral.end()) || addsHour(script, i, numeral.end());
    }
    return numeral.hasMultiple()
        || spanFollows(script, numeral.end())
        || unitFollows(script, numeral.end())
        || script.startsWith(" of them", numeral.end())
        || !noun(script, numeral.end()).isEmpty();
  }

  /** "three to five weeks", "five and seven years": a further number, and what both count. */
  private static boolean spanFollows(Script script, int end) {
    int next = Separators.spanEnd(script, end);
    next = next < 0 ? Separators.listEnd(script, end) : next;
    Numeral second = next < 0 ? null : Numerals.at(script, next);
    return second != null && (unitFollows(script, second.end()) || endsList(script, second.end()));
  }

  /** "Two, five and three cases in 2021, 2022 and 2023 respectively". */
  private static boolean endsList(Script script, int end) {
    int last = end;
    for (int k = 0; k < LONGEST_LIST; k++) {
      int next = Separators.listEnd(script, last);
      Numeral member = next < 0 ? null : Numerals.at(script, next);
      if (member == null) {
        break;
      }
      last = member.end();
    }
    int clause = Math.min(Sentences.end(script, last), last + RESPECTIVELY_REACH);
    return !noun(script, last).isEmpty()
        && script.folded(last, Math.max(last, clause)).contains("respectively");
  }

  private static boolean unitFollows(Script script, int end) {
    int at = script.skipSpaces(end, 1);
    at = script.at(at) == '-' ? at + 1 : at;
    return Lexicon.UNITS.at(script, at) != null;
  }

  /** "Extended by one hour". */
  private static boolean addsHour(Script script, int start, int end) {
    return script.endsWith(" by ", start) && unitFollows(script, end);
  }

  /** "18 (36%) had taken", "132 (or 38.7%) were": a number with its share counts. */
  private static boolean hasShare(Script script, int end) {
    int open = script.skipSpaces(end, 1);
    if (script.at(open) != '(') {
      return false;
    }
    int stop = Math.min(script.length(), open + LONGEST_SHARE);
    String inside = script.folded(open, stop);
    int close = inside.indexOf(')');
    String share = close < 0 ? "" : inside.substring(1, close);
    return share.endsWith("%") || share.endsWith(" per cent") || share.contains("-quarters");
  }

  /** 45 were approved, 12 of the members: what follows says that the number counts. */
  static boolean countsAlone(Script script, Amount amount) {
    int at = script.skipSpaces(amount.end(), 2);
    for (String word :
        new String[] {
          "of the ",
          "out of ",
          "of them",
          "of these ",
          "of those ",
          "are ",
          "were ",
          "was ",
          "have ",
          "had ",
          "has ",
          "will be ",
          "(that is"
        }) {
      if (at > amount.end() && script.startsWith(word, at)) {
        return true;
      }
    }
    int back = script.skipSpacesBack(amount.start());
    if (sharesOut(script, back, at)) {
      return true;
    }
    boolean small = Character.isLowerCase(script.at(back - 1)) || script.at(back - 1) == ',';
    if (small && hasShare(script, amount.end())) {
      return true;
    }
    if (script.endsWith("total to", back) || script.endsWith("total of", back)) {
      return true;
    }
    if (isOfYear(script, amount.end()) && isComparedValue(script, back)
        || isOfYearAgo(script, amount.end())) {
      return true;
    }
    for (String change : CHANGES) {
      if (script.endsWith(change, back)) {
        return true;
      }
    }
    return amount.numeral().grouped()
        && leadsToCount(script, back, amount.end())
        && !isRow(script, amount);
  }

  /** " in 2017", " in 2017-18". */
  private static boolean isOfYear(Script script, int end) {
    return script.startsWith(" in ", end) && YearGrammar.yearAt(script, end + 4) >= 1900;
  }

  /** "Up from 20 a year ago". */
  private static boolean isOfYearAgo(Script script, int end) {
    return script.startsWith(" a year ago", end) || script.startsWith(" a year earlier", end);
  }

  /** "From 16 in 2016 to 20 in 2017", "compared with 20 in 2017". */
  private static boolean isComparedValue(Script script, int back) {
    for (String word : new String[] {"compared with", "compared to", "against"}) {
      if (script.endsWith(word, back)) {
        return true;
      }
    }
    return script.endsWith(" to", back)
        && FROM.isIn(script.folded(Math.max(0, back - FROM_REACH), back));
  }

  /** "About 370 jobs (330 for labourers and another 40 for clerks)": parts of what was counted. */
  private static boolean sharesOut(Script script, int back, int at) {
    boolean opens = script.at(back - 1) == '(' && Character.isLowerCase(script.at(back - 3));
    if (!script.startsWith("for ", at) || !Character.isLowerCase(script.at(at + 4))) {
      return false;
    }
    boolean goesOn = script.endsWith(" and", back) || script.endsWith(" another", back);
    int from = Math.max(0, back - SHARED_REACH);
    String before = script.folded(from, back);
    int open = before.lastIndexOf('(');
    boolean inside = open >= 0 && before.indexOf(')', open) < 0;
    return opens || goesOn && inside && before.indexOf(" for ", open) >= 0;
  }

  /** "fell to 55 982": a word in small letters that a number can follow, or a bound. */
  private static boolean leadsToCount(Script script, int end, int number) {
    boolean comma = script.at(end - 1) == ',';
    int stop = comma ? end - 1 : end;
    int start = stop;
    while (start > 0 && stop - start < 20 && Characters.isLatin(script.at(start - 1))) {
      start--;
    }
    String word = script.folded(start, stop);
    boolean small = !word.isEmpty() && Character.isLowerCase(script.at(start));
    return !comma && COUNT_VERBS.contains(word) || small && closes(script, number);
  }

  /**
   * Punctuation, a bracket or a bound behind a number of running text: "of which 50 124 (79.8%)".
   */
  private static boolean closes(Script script, int number) {
    char next = script.at(script.skipSpaces(number, 1));
    return next != 0 && "(,.;:)".indexOf(next) >= 0 || Bounds.after(script, number) != null;
  }

  /** Cells of a row that became one number: 312 298 905 401 522, 8 284 6 688. */
  private static boolean isRow(Script script, Amount amount) {
    int next = script.skipSpaces(amount.end(), 2);
    boolean follows = next > amount.end() && Characters.isDigit(script.at(next));
    boolean spaced = script.folded(amount.start(), amount.end()).indexOf(',') < 0;
    return follows || spaced && amount.end() - amount.start() >= LONGEST_SPACED;
  }

  /** The noun right behind a number; empty when what follows is none. */
  static String noun(Script script, int end) {
    int at = script.skipSpaces(end, 2);
    int stop = at;
    while (Characters.isLatin(script.at(stop)) || script.at(stop) == '-' && stop > at) {
      stop++;
    }
    if (at == end || stop - at < 2 || stop - at > 40) {
      return "";
    }
    String word = script.folded(at, stop);
    return NO_NOUNS.contains(word) ? "" : word;
  }
}
