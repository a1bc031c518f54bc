package org.figurebook.recover.boxhead;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import org.figurebook.document.Form;
import org.figurebook.recover.piece.CellText;
import org.figurebook.recover.piece.Link;
import org.figurebook.recover.piece.Piece;

/** Headings printed with no gap between them, told apart by their words. */
public final class HeadParts {
  /** Measures of which one does not say more of another. */
  private static final String NOUN = "(?:數目|數量|金額|人數|人次|百分比|比率|次數|宗數|總額|總數|名額)";

  /** Headings so short that the space between two is lost. */
  private static final String BRIEF = "(?:男性?|女性?|合計|總計|總數|小計|總和)";

  private static final Form SHORTS = Form.of(BRIEF + "{2,}");
  private static final Form SHORT = Form.of(BRIEF);

  /** Between a class and one that begins with its bound. */
  private static final Form NEXT_CLASS =
      Form.of("(?<=\\d[年歲元人個月日公里]{1,2})(?=(?:超過|逾|少於|不足|未滿|多於)\\d)");

  /** The same without looking around, as most texts can be told to have none. */
  private static final Form TWO_CLASSES = Form.of("\\d[年歲元人個月日公里]{1,2}(?:超過|逾|少於|不足|未滿|多於)\\d");

  private static final Form AMOUNT_AND_SHARE =
      Form.of("[(（]?(?:HK|US)?\\$ ?(?:m|mn|Mn|[Mm]illion|[’']000)[)）]? [(（]?[%％][)）]?");

  private static final Form NOUNS = Form.of(NOUN + "{2,}");
  private static final Form EACH = Form.of(NOUN);

  /** The heading of a stub of years, run on into that of the first measure. */
  private static final Form YEAR_BEFORE =
      Form.of("(財政年度|學年|年份|年度|月份)(?![的內末底初].*).{4,}" + NOUN + "(?:[(（][^()（）]{1,12}[)）])?");

  private HeadParts() {}

  /** Whether men and women have headings of their own: then 男女合計 is one, of both. */
  private static boolean areApart(List<Piece> pieces) {
    return pieces.stream().anyMatch(p -> p.text().startsWith("男") && SHORT.matches(p.text()))
        && pieces.stream().anyMatch(p -> p.text().startsWith("女") && SHORT.matches(p.text()));
  }

  /** The pieces, those of measures alone cut behind each. */
  public static List<Piece> of(List<Piece> pieces) {
    List<Piece> out = new ArrayList<>();
    for (Piece piece : ColumnLetters.parted(pieces)) {
      Matcher year = out.isEmpty() ? YEAR_BEFORE.whole(piece.text()) : null;
      if (year != null && year.matches()) {
        out.add(piece.part(0, year.end(1)));
        out.add(piece.part(year.end(1), piece.text().length()));
        continue;
      }
      int share = beforeShare(piece);
      if (share > 0) {
        out.add(piece.part(0, share));
        out.add(piece.part(share + 1, piece.text().length()).withLink(Link.PLAIN));
        continue;
      }
      int next = nextClass(piece.text());
      if (next > 0) {
        out.add(piece.part(0, next));
        out.add(piece.part(next, piece.text().length()));
        continue;
      }
      boolean brief = SHORTS.matches(piece.text()) && !areApart(pieces);
      if (!brief && !NOUNS.matches(piece.text())) {
        out.add(piece);
        continue;
      }
      Matcher noun = (brief ? SHORT : EACH).matcher(piece.text());
      while (noun.find()) {
        out.add(piece.part(noun.start(), noun.end()));
      }
    }
    return out;
  }

  /**
   * Where the unit of an amount ends before that of its share: $ million | %; 0 when it does not.
   */
  private static int beforeShare(Piece piece) {
    return AMOUNT_AND_SHARE.matches(piece.text()) ? piece.text().lastIndexOf(' ') : 0;
  }

  /** Whether two headings are the unit of an amount and that of its share. */
  static boolean areAmountAndShare(String amount, String share) {
    return AMOUNT_AND_SHARE.matches(amount + " " + share);
  }

  /** Where a second class begins in a text of two, 超過15年至30年超過30年; 0 when there is none. */
  private static int nextClass(String text) {
    Matcher next = text.length() > 6 && TWO_CLASSES.isIn(text) ? NEXT_CLASS.matcher(text) : null;
    return next != null && next.find() ? next.start() : 0;
  }

  /** A text that is one heading printed so many times; the text whole when it is not. */
  static List<Piece> repeated(Piece piece, int count) {
    String text = piece.text();
    int each = text.length() / count;
    if (!CellText.isRepeated(text, count)) {
      return List.of(piece);
    }
    List<Piece> out = new ArrayList<>();
    for (int k = 0; k < count; k++) {
      out.add(piece.part(k * each, (k + 1) * each));
    }
    return out;
  }

  /**
   * A text as so many headings of one length that end alike, such as two kinds of school; the text
   * whole when it is no such thing.
   */
  static List<Piece> even(Piece piece, int count) {
    String text = piece.text();
    int each = text.length() / count;
    boolean chinese = text.chars().allMatch(c -> CellText.isWide((char) c) || c < 'A');
    if (count < 2 || each < 2 || each * count != text.length() || !chinese) {
      return List.of(piece);
    }
    List<Piece> out = new ArrayList<>();
    for (int k = 0; k < count; k++) {
      if (text.charAt(k * each + each - 1) != text.charAt(each - 1)) {
        return List.of(piece);
      }
      out.add(piece.part(k * each, (k + 1) * each));
    }
    return out;
  }
}
