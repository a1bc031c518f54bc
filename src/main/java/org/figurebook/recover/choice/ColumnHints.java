package org.figurebook.recover.choice;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.figurebook.document.Form;
import org.figurebook.recover.body.FitCosts;
import org.figurebook.recover.boxhead.HeadCosts;
import org.figurebook.recover.boxhead.HeadFit;
import org.figurebook.recover.boxhead.HeadWords;
import org.figurebook.recover.piece.Kind;
import org.figurebook.recover.piece.Words;

/** What headings say of what stands in their columns. */
public final class ColumnHints {
  private static final Pattern WORDS =
      Pattern.compile(
          ".*(?:名稱|內容|詳情|備註|機構|範疇|計劃|目的|對象|類別|類型|種類|組別|職級|職系|地點|地區|區域|性質|學校|Name|Remarks|Description).{0,4}");

  /** A Chinese heading of what is counted, by its last character. */
  private static final Form COUNTED = Form.of("\\p{IsHan}{1,10}[數率額量]");

  /** A heading, or what spans it, of a change. */
  private static final Form CHANGE =
      Form.of(
          ".*(?:增減|變動|變幅|[增升跌]幅)(?:百分[比率]|[(（][^()（）]{1,8}[)）])?.*|較(?:19|20)\\d\\d.*|.*\\b[Cc]hanges?\\b.*");

  private ColumnHints() {}

  /** What the headings say of their columns. */
  public static List<FitCosts.Hint> of(HeadFit.Head head) {
    List<FitCosts.Hint> hints = new ArrayList<>();
    for (int c = 0; c < head.leaves().size(); c++) {
      String text = head.leaves().get(c) + head.spanners().get(c);
      if (CHANGE.matches(text)) {
        hints.add(FitCosts.Hint.CHANGE);
        continue;
      }
      boolean year = Kind.of(head.leaves().get(c)) == Kind.YEAR;
      hints.add(year ? FitCosts.Hint.YEAR : hint(head.leaves().get(c), text));
    }
    return hints;
  }

  private static FitCosts.Hint hint(String leaf, String text) {
    if (Words.isNote(leaf)) {
      return FitCosts.Hint.NOTE;
    }
    if (HeadWords.isAttribute(leaf)) {
      return FitCosts.Hint.WHEN;
    }
    if (HeadCosts.isMeasure(text) || COUNTED.matches(leaf)) {
      return FitCosts.Hint.VALUE;
    }
    return WORDS.matcher(leaf).matches() ? FitCosts.Hint.WORDS : FitCosts.Hint.NONE;
  }
}
