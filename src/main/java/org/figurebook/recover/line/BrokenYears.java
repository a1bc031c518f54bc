package org.figurebook.recover.line;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.figurebook.document.Form;
import org.figurebook.recover.piece.Kind;
import org.figurebook.recover.piece.Piece;
import org.figurebook.recover.piece.Words;

/** Financial years broken at their hyphen by a narrow column, and years printed without a gap. */
final class BrokenYears {
  private static final Pattern FIRST = Pattern.compile("(?:.*\\D)?(?:19|20)(\\d\\d)[-–/／]");
  private static final Pattern SECOND = Pattern.compile("(\\d\\d)(?:\\D.*)?");

  /** The day of a date, which lacks its year: As at 31 March. */
  private static final Form DAY =
      Form.of(
          "(?:.* )?(?:[Aa]t|[Oo]n|[Oo]f|[Bb]y|[Tt]o|[Ee]nded|[Ee]nding|[Uu]ntil) [123]?\\d "
              + Words.MONTHS);

  private static final Form YEAR = Form.of("(?:19|20)\\d\\d");

  /** The second half of a year, its sign before it. */
  private static final Form SECOND_HALF = Form.of("[-–/／]\\d\\d");

  /** A financial year that lacks the last character of its word: 2021-22年 / 度. */
  private static final Form WITHOUT_END = Form.of("(?:19|20)\\d\\d[-–/／]\\d\\d年|.*財政年");

  /** The rest of a date behind the digits of its year. */
  private static final Form REST_OF_DATE = Form.of("年(?:1?\\d月|[底末中初]).*");

  /** The number of a month, its word on the next line. */
  private static final Form MONTH = Form.of("1?\\d");

  private static final Pattern CLOSE = Pattern.compile("(\\D*?)((?:(?:19|20)\\d\\d){3,40})");

  private BrokenYears() {}

  /** Whether a piece at the start of a line goes on the period or the date before it. */
  static boolean goesOn(Piece before, Piece piece) {
    char last = before.text().charAt(before.text().length() - 1);
    if (!before.lineEnd() || !piece.lineStart()) {
      return false;
    }
    if (piece.kind() == Kind.YEAR && YEAR.matches(piece.text()) && DAY.matches(before.text())) {
      return true;
    }
    if (REST_OF_DATE.matches(piece.text()) && YEAR.matches(before.text())) {
      return true;
    }
    if (piece.text().charAt(0) == '月' && MONTH.matches(before.text())) {
      return !before.lineStart();
    }
    if (last == '年' && piece.text().charAt(0) == '度') {
      return WITHOUT_END.matches(before.text());
    }
    if (SECOND_HALF.matches(piece.text()) && YEAR.matches(before.text())) {
      return follows(
          before.text().substring(before.text().length() - 2), piece.text().substring(1));
    }
    if ("-–/／".indexOf(last) < 0 || !Character.isDigit(piece.text().charAt(0))) {
      return false;
    }
    Matcher first = FIRST.matcher(before.text());
    Matcher second = SECOND.matcher(piece.text());
    return first.matches() && second.matches() && follows(first.group(1), second.group(1));
  }

  /** Whether two digits of a year are the year after two others. */
  static boolean follows(String first, String second) {
    return (Integer.parseInt(first) + 1) % 100 == Integer.parseInt(second);
  }

  /** The pieces, each year of a run of years without gaps a piece of its own. */
  static List<Piece> parted(List<Piece> pieces) {
    List<Piece> out = new ArrayList<>();
    for (Piece piece : pieces) {
      String text = piece.text();
      Matcher close = mayBeClose(text) ? CLOSE.matcher(text) : null;
      if (close != null && close.matches() && areInOrder(close.group(2))) {
        int words = close.end(1);
        if (words > 0) {
          out.add(piece.part(0, words));
        }
        for (int i = words; i < text.length(); i += 4) {
          out.add(piece.part(i, i + 4));
        }
      } else {
        out.add(piece);
      }
    }
    return out;
  }

  /** Three years at least, and nothing behind them. */
  private static boolean mayBeClose(String text) {
    return text.length() >= 12 && Character.isDigit(text.charAt(text.length() - 1));
  }

  private static boolean areInOrder(String years) {
    int step = 0;
    for (int i = 4; i < years.length(); i += 4) {
      int next =
          Integer.parseInt(years.substring(i, i + 4)) - Integer.parseInt(years.substring(i - 4, i));
      if (next == 0 || step != 0 && next != step) {
        return false;
      }
      step = next;
    }
    return true;
  }
}
