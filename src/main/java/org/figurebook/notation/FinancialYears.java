package org.figurebook.notation;

import java.util.ArrayList;
import java.util.List;
import org.figurebook.figure.Period;
import org.figurebook.notation.PeriodMention.Kind;

/** Which financial years 過去3個財政年度 are when a text says up to which month they are counted. */
final class FinancialYears {
  private static final int MOST = 20;

  private FinancialYears() {}

  /**
   * The years of a mention; for a length, that many up to the one that holds the date.
   *
   * @param closing the date they are counted up to, {@code asof:2025-02}
   */
  static List<Period> of(PeriodMention mention, Period closing) {
    if (mention.isDated()) {
      return mention.points();
    }
    String date = closing.text().replace("asof:", "");
    boolean financial = mention.words().contains("財政年度") || mention.words().contains("financial");
    int count = mention.kind() == Kind.LENGTH && financial ? count(mention.words()) : 0;
    if (count == 0 || count > MOST || !date.matches("\\d{4}-\\d{2}")) {
      return List.of();
    }
    int year = Integer.parseInt(date.substring(0, 4));
    int last = Integer.parseInt(date.substring(5)) < 4 ? year - 1 : year;
    List<Period> years = new ArrayList<>();
    for (int y = last - count + 1; y <= last; y++) {
      years.add(new Period("FY" + y + "-" + YearGrammar.twoDigits((y + 1) % 100)));
    }
    return years;
  }

  /** How many years 兩個財政年度分別 speaks of; 0 when a mention counts none. */
  static int listed(PeriodMention mention) {
    boolean years = mention.kind() == Kind.SAME && mention.words().contains("個");
    return years ? count(mention.words()) : 0;
  }

  private static int count(String words) {
    Script script = new Script(words);
    for (int i = 0; i < script.length(); i++) {
      char c = script.at(i);
      boolean word = Characters.isLatin(c) && !Characters.isLatin(script.at(i - 1));
      if (Characters.isDigit(c) || Characters.isChineseNumeral(c) || word) {
        Numeral number = Numerals.at(script, i);
        if (number != null) {
          return number.value().intValue();
        }
      }
    }
    return 0;
  }
}
