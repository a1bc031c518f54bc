package org.figurebook.outline;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.figurebook.document.DrawnTable;
import org.figurebook.document.Form;

/** Running heads and feet and page numbers, told by their form and by their repetition. */
final class Furniture {
  private static final Form FOLIO =
      Form.of(
          "(?i)^(?:[A-Z]\\d{1,2}-[A-Z]{2,8}(?:[(][A-Z&]{1,6}[)])?-\\d{1,4}|[^，。：；]{0,28}第[\\dIVXLC]+節.{0,24}第\\d+頁|[^,.:;]{8,60}[-–—]Page\\d+|[A-Z\\d()/_-]{0,24}第\\d+頁(?:[,，]?共\\d+頁)?"
              + "|Session\\d+.{0,24}Page\\d+|[A-Z\\d()/_-]{0,24}Page\\d+(?:of\\d+)?)$");

  private static final Form ENGLISH = Form.of("(?i).*page \\d.*");

  /** The word, none that only ends so, and its number, whose digits may be set one by one. */
  private static final Form ENGLISH_FOLIO =
      Form.of(
          "(?:.*[^A-Za-z])?(?:Page|PAGE) \\d{1,4}(?: ?of ?\\d{1,4})?"
              + "|(?:.*[^A-Za-z ] ?|[^a-z]* )?page \\d{1,4}(?: ?of ?\\d{1,4})?"
              + "|(?:.*[^A-Za-z ] ?|[^a-z]* |Session .* )?(?i:page)(?: \\d){2,4}(?: ?of(?: ?\\d){1,4})?");

  private static final Form CATCHWORD = Form.of("[/／][^/／]{1,30}?(?:…{1,3}|\\.{3,})[….]*");

  /** A page number alone, perhaps between dashes; in a table it would be a row of cells. */
  private static final Pattern NUMBER = Pattern.compile("^(?:[-–—]|P\\.?)?(\\d{1,3})[-–—]?$");

  /** Characters of a page number with what may stand around it. */
  private static final int LONGEST_NUMBER = 6;

  private static final int LONGEST_FOLIO = 72;

  private static final Form NUMBERS = Form.of("\\d+");

  /** Lines at the top and at the foot of a page that can be running heads and feet. */
  private static final int EDGE = 2;

  private static final int LONGEST = 80;

  private Furniture() {}

  /** Whether a line by itself is a page number or a foot with one. */
  static boolean isFolio(PaperText text, int number) {
    String key = text.key(number);
    return key.length() <= LONGEST_FOLIO && FOLIO.matches(key) && !isRow(text.words(number));
  }

  /** Whether the number belongs to no page: Home page 12 7 31 is a row of a table. */
  private static boolean isRow(String words) {
    return ENGLISH.matches(words) && !ENGLISH_FOLIO.matches(words);
  }

  /** What stands at the foot of a page and says how the next begins: /Page 2 ….., ／(b) …. */
  static boolean isCatchword(String key) {
    return key.length() <= LONGEST_FOLIO && CATCHWORD.matches(key);
  }

  /** Whether a line is drawn rather than written. */
  static boolean isRule(String key) {
    int drawn = 0;
    while (drawn < key.length() && "-–—_=*.─━＿".indexOf(key.charAt(drawn)) >= 0) {
      drawn++;
    }
    return drawn >= 8 && drawn == key.length();
  }

  /** Marks the furniture of a whole paper. */
  static void mark(PaperText text, SectionMap map) {
    Map<String, Integer> repeated = repeated(text);
    int pages = text.count() == 0 ? 0 : text.page(text.count());
    // a table's header is repeated too, but seldom on nearly half of all pages
    int enough = Math.max(3, pages * 2 / 5);
    Stream.concat(RunningHeads.of(text).stream(), PageFeet.of(text).stream())
        .filter(n -> map.part(n) != Part.INDEX && map.part(n) != Part.HEADING)
        .forEach(n -> map.mark(Part.FURNITURE, n));
    for (int n = 1; n <= text.count(); n++) {
      if (text.isBlank(n) || map.part(n) == Part.INDEX || map.part(n) == Part.HEADING) {
        continue;
      }
      String key = text.key(n);
      if (isFolio(text, n)
          || isCatchword(key)
          || isRule(key)
          || isLonePageNumber(text, n)
          || isEdge(text, n) && repeated.getOrDefault(shape(key), 0) >= enough) {
        map.mark(Part.FURNITURE, n);
      }
    }
  }

  private static Map<String, Integer> repeated(PaperText text) {
    Map<String, Integer> counts = new HashMap<>();
    for (int n = 1; n <= text.count(); n++) {
      if (!text.isBlank(n) && text.key(n).length() <= LONGEST && isEdge(text, n)) {
        counts.merge(shape(text.key(n)), 1, Integer::sum);
      }
    }
    return counts;
  }

  /** A line's text with its numbers left open; page numbers alone do not count. */
  private static String shape(String key) {
    String shape = NUMBERS.replacedIn(key, "#");
    return letters(shape) < 2 ? key + "!" : shape;
  }

  private static int letters(String text) {
    int letters = 0;
    for (int i = 0; i < text.length(); i++) {
      letters += Character.isLetter(text.charAt(i)) ? 1 : 0;
    }
    return letters;
  }

  private static boolean isEdge(PaperText text, int number) {
    return reach(text, number, -1) || reach(text, number, 1);
  }

  private static boolean reach(PaperText text, int number, int step) {
    int n = number;
    for (int printed = 0; printed < EDGE; printed++) {
      n = step < 0 ? text.printedAbove(n) : text.printedBelow(n);
      if (n == 0 || text.page(n) != text.page(number)) {
        return true;
      }
    }
    return false;
  }

  /** A number alone, set apart by blank lines, at an edge of its page, that fits the page. */
  private static boolean isLonePageNumber(PaperText text, int number) {
    String key = text.key(number);
    if (key.length() > LONGEST_NUMBER) {
      return false;
    }
    Matcher found = NUMBER.matcher(key);
    if (!found.matches() || inTable(text, number)) {
      return false;
    }
    int above = text.printedAbove(number);
    int below = text.printedBelow(number);
    boolean apart = number - above > 3 || above == 0;
    boolean first = above == 0 || text.page(above) != text.page(number);
    boolean last = below == 0 || text.page(below) != text.page(number);
    int page = text.page(number);
    boolean fits = Math.abs(Integer.parseInt(found.group(1)) - page) <= page / 2 + 6;
    boolean boxed = text.line(number).box() != null;
    return fits
        && (last && (apart || boxed)
            || first && (boxed || below - number > 1)
            || apart && number - above > 4);
  }

  private static boolean inTable(PaperText text, int number) {
    for (DrawnTable table : text.document().tables()) {
      if (table.lineStart() <= number && number <= table.lineEnd()) {
        return true;
      }
    }
    return false;
  }
}
