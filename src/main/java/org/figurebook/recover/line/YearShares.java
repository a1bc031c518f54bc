package org.figurebook.recover.line;

import java.util.ArrayList;
import java.util.List;
import org.figurebook.document.Form;
import org.figurebook.recover.piece.Kind;
import org.figurebook.recover.piece.Link;
import org.figurebook.recover.piece.Piece;
import org.figurebook.recover.piece.Words;

/**
 * A percent sign behind the year of a heading begins the next heading, however near it stands:
 * 2030-31 2031-32 % Change.
 */
final class YearShares {
  private static final Form GLUED =
      Form.of("(?:19|20)\\d\\d(?:[-–/／](?:19|20)?\\d\\d)?(?:年度?)?%(?:\\D.*)?");

  /** A year of two halves is no number, whatever stands behind it. */
  private static final Form SPAN = Form.of("\\d{4}(?:[-–/／]|年).*");

  private static final Form DATED = Form.of("(?:.* )?" + Words.MONTHS);

  private static final Form WORDS = Form.of("(?:[A-Za-z]{2,}|\\p{IsHan}).*");

  private YearShares() {}

  /** The words of a line, each such sign parted from its year. */
  static List<Piece> parted(List<Piece> words) {
    if (words.stream().noneMatch(w -> isGlued(w.text())) || !isHead(words)) {
      return words;
    }
    List<Piece> out = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      Piece word = words.get(i);
      if (isGlued(word.text()) && (SPAN.matches(word.text()) || isBeside(words, i))) {
        int cut = word.text().indexOf('%');
        out.add(word.part(0, cut));
        out.add(word.part(cut, word.text().length()).asText());
      } else {
        out.add(word);
      }
    }
    return joined(out);
  }

  /** Signs behind years, with the words behind them: % change, % 變動. */
  private static List<Piece> joined(List<Piece> words) {
    List<Piece> out = new ArrayList<>();
    for (Piece word : words) {
      int n = out.size();
      boolean goesOn =
          n > 1
              && out.get(n - 1).text().equals("%")
              && out.get(n - 2).kind() == Kind.YEAR
              && word.link() == Link.PLAIN
              && WORDS.matches(word.text());
      if (goesOn) {
        Piece sign = out.get(n - 1);
        boolean latin = word.text().charAt(0) < 0x2e80;
        out.set(n - 1, sign.upTo(word, "%" + (latin ? " " : "") + word.text()).asText());
      } else {
        out.add(word);
      }
    }
    return out;
  }

  private static boolean isGlued(String text) {
    return text.indexOf('%') >= 4 && GLUED.matches(text);
  }

  /** Whether a line has no values but what may be years with a sign behind them. */
  private static boolean isHead(List<Piece> words) {
    return words.stream()
        .noneMatch(w -> w.kind().isNumber() && !isGlued(w.text()) && !isDay(w.text()));
  }

  private static boolean isDay(String text) {
    return Kind.isDigits(text, 1, 2);
  }

  /** Whether what may be a year stands beside another, or behind the month of a date. */
  private static boolean isBeside(List<Piece> words, int i) {
    boolean dated = i > 0 && DATED.matches(words.get(i - 1).text());
    boolean named = i + 1 < words.size() && WORDS.matches(words.get(i + 1).text());
    boolean years = false;
    for (int k = 0; k < words.size(); k++) {
      years |= k != i && (words.get(k).kind() == Kind.YEAR || isGlued(words.get(k).text()));
    }
    return dated || years || named && i > 0;
  }
}
