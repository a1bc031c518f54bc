package org.figurebook.notation;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.figurebook.document.Form;

/**
 * Counts in words that only say of what a table or an annex tells: 五間泳池的人次載於表一, "the statistics of
 * six districts are at Annex 1". They count nothing that the table does not list.
 */
final class Pointers {
  private static final BigDecimal MOST = BigDecimal.valueOf(20);

  private static final Form CHINESE =
      Form.of(
          "^[^。；;]{0,30}的[^。；;]{0,20}(?:載於|列於|載列於|見於|臚列於)(?:表|附件|附錄|附表|下表)"
              + "|^[^。；;，]{0,20}的[^。；;，]{0,16}(?:如下[：:。]?|[(]表[一二三四五六七八九十\\d]{1,3}[)])");

  private static final Pattern ENGLISH =
      Pattern.compile(
          "^ [a-z][^.;,\\d]{0,40} (?:is|are) (?:(?:shown|set out|given|listed) (?:in|at) )?(?:(?:in|at) )?"
              + "(?:table|annex|appendix|enclosure|as follows)\\b",
          Pattern.CASE_INSENSITIVE);

  private Pointers() {}

  /** Whether an amount only says of how many things a table tells. */
  static boolean isScope(Script script, Amount amount) {
    Numeral numeral = amount.numeral();
    boolean words = numeral != null && numeral.style() != Numeral.Style.ARABIC;
    if (!words || amount.value() == null || amount.value().compareTo(MOST) > 0) {
      return false;
    }
    int end = Sentences.end(script, amount.end());
    String behind = script.folded(amount.end(), Math.max(amount.end(), end));
    return numeral.style() == Numeral.Style.ENGLISH
        ? isOf(script, amount) && ENGLISH.matcher(behind).find()
        : !isHad(script, amount) && CHINESE.isIn(behind);
  }

  /** "Details of the four studies" tells how many studies there are. */
  private static boolean isOf(Script script, Amount amount) {
    int back = script.skipSpacesBack(amount.start());
    for (String word : new String[] {" of", " by", " for", " in"}) {
      if (script.endsWith(word, back)) {
        return true;
      }
    }
    return false;
  }

  /** 共有五間泳池 counts. */
  private static boolean isHad(Script script, Amount amount) {
    char before = script.at(script.skipSpacesBack(amount.start()) - 1);
    return before != 0 && "有設共計達為增減約逾過僅只餘加少建批成".indexOf(before) >= 0;
  }
}
