package org.figurebook.recover.boxhead;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.figurebook.document.Form;
import org.figurebook.notation.WordFile;
import org.figurebook.recover.piece.CellText;
import org.figurebook.recover.piece.Kind;
import org.figurebook.recover.piece.Link;
import org.figurebook.recover.piece.Piece;
import org.figurebook.recover.piece.StubWords;

/**
 * Headings printed with no gap between them that shows: the stub's with the first of values,
 * 地區津助及合約院舍, told by known words or by how others begin; one with another that stands alone
 * elsewhere; a measure with its unit behind the stub's. What known words part is kept close, so
 * that a boxhead with fewer columns joins it again.
 */
final class GluedHeads {
  private static final List<String> WORDS = WordFile.words("/recover/stub-words.txt");
  private static final Pattern GLUED =
      Pattern.compile("(" + String.join("|", WORDS) + ")(\\p{IsHan}{2,}.*)");

  /** What one of the words begins with. */
  private static final BitSet STARTS = new BitSet();

  static {
    WORDS.forEach(word -> STARTS.set(word.charAt(0)));
  }

  /** Words that go with one before them: 項目名稱 is one heading. */
  private static final Form REST =
      Form.of(
          "(?:名稱|編號|模式|方式|對象|單位|地點|範圍|水平|標準|時間|日期|目標|數目|總數|人數|類別|性質|內容|簡介|詳情|分類|種類|組別|開支|收入|撥款|及|和|或|的|與).*|.{0,2}(?:類別|名稱|組別|編號)");

  private static final Form MEASURE =
      Form.of("\\p{IsHan}{2,6}[(（](?:[百千]?[萬億千]?(?:港)?元|[百千]?[萬億千])[)）]");

  /** Length of the shortest heading that may be told in another. */
  private static final int SHORTEST = 3;

  private static final Set<String> KNOWN = Set.copyOf(WORDS);
  private static final Pattern BETWEEN = Pattern.compile("[/／及、與或]");

  private GluedHeads() {}

  /** Whether a heading is of labels by its words: 地區, 職系／職級. */
  static boolean isStub(String heading) {
    return STARTS.get(heading.charAt(0)) && KNOWN.containsAll(List.of(BETWEEN.split(heading)));
  }

  /** A total behind headings that all end in the same word: 常額職位編外職位總數. */
  private static final Pattern BEFORE_TOTAL =
      Pattern.compile(
          "(?:[\\p{IsHan}&&[^總合]]{1,6}?([\\p{IsHan}&&[^總合]]{2,3}))"
              + "(?:[\\p{IsHan}&&[^總合]]{1,6}?\\1)+(?:總數|總計|合計|總額|總和)");

  private static final Form JOINED = Form.of("[及和與或、]");

  /** The pieces, one of several headings and their total parted behind the word they end in. */
  private static List<Piece> beforeTotals(List<Piece> pieces) {
    List<Piece> out = new ArrayList<>();
    for (Piece piece : pieces) {
      boolean total = piece.isText() && piece.lineEnd() && "數計額和".indexOf(last(piece)) >= 0;
      Matcher matcher = total ? BEFORE_TOTAL.matcher(piece.text()) : null;
      if (matcher == null || !matcher.matches() || JOINED.isIn(piece.text())) {
        out.add(piece);
        continue;
      }
      String word = matcher.group(1);
      int from = 0;
      for (int at = piece.text().indexOf(word); at >= 0; at = piece.text().indexOf(word, from)) {
        int to = at + word.length();
        out.add(from == 0 ? piece.part(0, to) : piece.part(from, to).withLink(Link.MAYBE));
        from = to;
      }
      out.add(piece.part(from, piece.text().length()).withLink(Link.MAYBE));
    }
    return out;
  }

  private static char last(Piece piece) {
    return piece.text().charAt(piece.text().length() - 1);
  }

  /** The pieces of a boxhead, the first of them parted where it begins with such a word. */
  static List<Piece> parted(List<Piece> printed) {
    List<Piece> pieces = withoutOthers(beforeTotals(printed));
    if (pieces.size() < 3 || !pieces.get(0).isText()) {
      return pieces;
    }
    Piece first = pieces.get(0);
    int like = likeOthers(pieces);
    if (like > 0) {
      return parted(pieces, first, like);
    }
    if (!STARTS.get(first.text().charAt(0))) {
      return pieces;
    }
    Matcher glued = GLUED.matcher(first.text());
    boolean gaps = pieces.stream().anyMatch(piece -> piece.link() == Link.WIDE);
    boolean whole = first.isAlone() && gaps && pieces.get(1).isAlone();
    boolean apart = glued.matches() && !whole && !REST.matches(glued.group(2));
    boolean one = apart && pieces.get(1).link() == Link.WIDE && StubWords.are(glued.group(2));
    if (!apart || one || first.text().indexOf(' ') >= 0) {
      return pieces;
    }
    return parted(pieces, first, glued.end(1));
  }

  /** A heading that stands alone again and again is no part of another: 丙組宿位數 beside 宿位數, twice. */
  private static List<Piece> withoutOthers(List<Piece> pieces) {
    Map<String, Integer> counts = new HashMap<>();
    for (Piece piece : pieces) {
      if (piece.isText() && piece.text().length() >= SHORTEST && !piece.opensBracket()) {
        counts.merge(piece.text(), 1, Integer::sum);
      }
    }
    counts.values().removeIf(count -> count < 2);
    if (counts.isEmpty()) {
      return pieces;
    }
    List<Piece> out = new ArrayList<>();
    for (Piece piece : pieces) {
      int at = counts.containsKey(piece.text()) ? 0 : cut(piece.text(), counts.keySet());
      if (at > 0) {
        out.add(piece.part(0, at));
        out.add(piece.part(at, piece.text().length()).withLink(Link.LINE));
      } else {
        out.add(piece);
      }
    }
    return out;
  }

  /** Where one of some texts begins that ends another, or ends that begins it; 0 when none does. */
  private static int cut(String text, Set<String> others) {
    for (String other : others) {
      int rest = text.length() - other.length();
      if (rest >= SHORTEST - 1 && text.endsWith(other)) {
        return rest;
      }
      if (rest >= SHORTEST && text.startsWith(other)) {
        return other.length();
      }
    }
    return 0;
  }

  /**
   * Where a measure with its unit begins behind the heading of the stub, before nothing but
   * periods: 計劃開支(百萬元); 0 when there is none.
   */
  static int measure(List<Piece> pieces) {
    Matcher glued = pieces.size() < 3 ? null : GLUED.matcher(pieces.get(0).text());
    boolean over =
        glued != null
            && glued.matches()
            && MEASURE.matches(glued.group(2))
            && pieces.stream().skip(1).allMatch(piece -> piece.isPeriod() || piece.opensBracket());
    return over ? glued.end(1) : 0;
  }

  private static List<Piece> parted(List<Piece> pieces, Piece first, int at) {
    List<Piece> out = new ArrayList<>(pieces.subList(1, pieces.size()));
    out.add(0, first.part(at, first.text().length()).withLink(Link.MAYBE));
    out.add(0, first.part(0, at));
    return out;
  }

  /**
   * Where the first piece goes on as two others begin that stand before years: 部門截至 2021年 beside 截至
   * 2022年 and 截至 2023年; 0 when it does not.
   */
  private static int likeOthers(List<Piece> pieces) {
    String own = pieces.get(0).text();
    String words = "";
    int alike = 0;
    for (int i = 1; i + 1 < pieces.size(); i++) {
      Piece piece = pieces.get(i);
      boolean before = piece.lineStart() && piece.isText() && isYear(pieces.get(i + 1));
      if (before && own.endsWith(piece.text()) && piece.text().length() > 1) {
        alike = piece.text().equals(words) ? alike + 1 : 1;
        words = piece.text();
      }
    }
    int at = own.length() - words.length();
    return alike >= 2 && at >= 2 && isYear(pieces.get(1)) ? at : 0;
  }

  private static boolean isYear(Piece piece) {
    return piece.kind() == Kind.YEAR && piece.link() == Link.PLAIN;
  }

  /** 2021-22 | 2022-23 and 年度年度 on the line below: each has its own. */
  static List<Piece> withYears(List<Piece> pieces) {
    List<Piece> out = new ArrayList<>();
    for (Piece piece : pieces) {
      int years = piece.lineStart() ? repeats(piece.text()) : 0;
      int from = out.size() - years;
      boolean below =
          years > 1
              && from >= 0
              && out.subList(from, out.size()).stream().allMatch(p -> p.kind() == Kind.YEAR);
      if (below) {
        String word = piece.text().substring(0, piece.text().length() / years);
        for (int i = from; i < out.size(); i++) {
          Piece year = out.get(i);
          out.set(i, year.upTo(year, year.text() + word));
        }
      } else {
        out.add(piece);
      }
    }
    return out;
  }

  /** How many times over a text is the word for a year; 0 when it is something else. */
  private static int repeats(String text) {
    char last = text.charAt(text.length() - 1);
    if (last != '度' && last != '年') {
      return 0;
    }
    for (String word : List.of("財政年度", "年度", "學年")) {
      int times = text.length() / word.length();
      if (text.startsWith(word) && CellText.isRepeated(text, times)) {
        return times;
      }
    }
    return 0;
  }
}
