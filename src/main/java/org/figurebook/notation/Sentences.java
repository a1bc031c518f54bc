package org.figurebook.notation;

/** Where sentences and clauses begin and end. */
final class Sentences {
  /** No sentence of a paper is longer; keeps the search for its start from growing. */
  private static final int LONGEST = 600;

  private static final int LONGEST_CLAUSE = 120;

  private Sentences() {}

  /** Position after the sentence that holds {@code i}. */
  static int end(Script script, int i) {
    int k = i;
    while (k < script.length() && k - i < LONGEST && !endsAt(script, k)) {
      k++;
    }
    return Math.min(k + 1, script.length());
  }

  static int start(Script script, int i) {
    int k = i;
    while (k > 0 && i - k < LONGEST && !endsAt(script, k - 1)) {
      k--;
    }
    return k;
  }

  /** Start of the sentence with what stands before its semicolons. */
  static int wholeStart(Script script, int i) {
    int k = start(script, i);
    while (k > 0 && i - k < LONGEST && (script.at(k - 1) == '；' || script.at(k - 1) == ';')) {
      k = start(script, k - 1);
    }
    return k;
  }

  /** A full stop ends an English sentence when a space and no digit follows. */
  private static boolean endsAt(Script script, int i) {
    char c = script.at(i);
    if (c == '.') {
      char after = script.at(i + 1);
      return Characters.isLatin(script.at(i - 1))
              && Characters.isLatin(script.at(i - 2))
              && (after == ' ' || after == 0 || after == '\n')
          || (Characters.isDigit(script.at(i - 1)) || script.at(i - 1) == '%')
              && after == ' '
              && Character.isUpperCase(script.at(i + 2));
    }
    return Characters.endsSentence(c);
  }

  /** First character of the clause that holds {@code i}. */
  static int clauseStart(Script script, int i) {
    int k = i;
    while (k > 0 && i - k < LONGEST_CLAUSE && !Characters.endsClause(script.at(k - 1))) {
      k--;
    }
    return k;
  }

  /** Position of the sign that ends the clause of {@code i}. */
  static int clauseEnd(Script script, int i) {
    int k = i;
    while (k < script.length() && k - i < LONGEST_CLAUSE && !Characters.endsClause(script.at(k))) {
      k++;
    }
    return k;
  }
}
