package org.figurebook.notation;

/** Minus signs. */
final class Signs {
  private Signs() {}

  /** The number with the sign before it: -5%, 負5度. A hyphen between words is no sign. */
  static Numeral signed(Script script, Numeral numeral) {
    int at = numeral.start() - 1;
    char c = script.at(at);
    if (c == '負' && script.at(at - 1) != '自') {
      return numeral.withSign(at);
    }
    if (c != '-') {
      return numeral;
    }
    char before = script.at(at - 1);
    boolean opens =
        at == 0
            || "為達是跌".indexOf(before) >= 0
            || before == '('
            || before == '：'
            || before == ':'
            || before == ' ' && !Characters.isHan(script.at(at - 2));
    return opens && Character.isDigit(script.at(at + 1)) ? numeral.withSign(at) : numeral;
  }
}
