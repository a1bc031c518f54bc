package org.figurebook.outline;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.figurebook.document.Form;

/** Footnotes: what stands under a rule at the foot of a page, or is marked as a note there. */
final class FootNotes {
  private static final Form RULE = Form.of("^(?:\\s{20,}|\\s*[_＿]{10,}\\s*)$");
  private static final Form START =
      Form.of("^(?:\\d{1,2} ?\\D.*|[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,2}.*|註[一二三四五六七八九十\\d]{1,3} .*|[*#^]+ ?\\S.*)$");
  private static final Form MARKED = Form.of("^(註[一二三四五六七八九十\\d]{1,3}) +[^:：].*$");
  private static final Form RAISED =
      Form.of("^(\\d{1,2}|[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,2}) ?[^\\d.).⁰¹²³⁴⁵⁶⁷⁸⁹].*$");
  private static final Pattern NUMBER =
      Pattern.compile("^(?:(\\d{1,3})(?![\\d年月日%.,])|[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,2}|註[一二三四五六七八九十\\d]{1,3})");

  /** Footnotes of a page take no more lines than this. */
  private static final int LONGEST = 60;

  private FootNotes() {}

  /** Whether a line starts the footnote after the one that starts with {@code note}. */
  static boolean follows(String note, String line) {
    Matcher next = NUMBER.matcher(line);
    if (!next.lookingAt()) {
      return false;
    }
    Matcher open = NUMBER.matcher(note);
    return next.group(1) == null
        || !open.lookingAt()
        || open.group(1) == null
        || Integer.parseInt(next.group(1)) == Integer.parseInt(open.group(1)) + 1;
  }

  /** Marks the footnotes of a paper. */
  static void mark(PaperText text, SectionMap map) {
    int n = 1;
    while (n <= text.count()) {
      int first = RULE.matches(text.line(n).raw()) ? text.printedBelow(n) : n;
      boolean ruled = first != n && first != 0 && START.matches(text.words(first));
      if (first != 0
          && mayHold(map.part(first))
          && text.page(first) == text.page(n)
          && (ruled || isMarked(text, first))) {
        n = toPageEnd(text, map, ruled ? n : first);
      } else {
        n++;
      }
    }
  }

  private static int toPageEnd(PaperText text, SectionMap map, int from) {
    int n = from;
    Part part = map.part(from);
    while (n <= text.count() && text.page(n) == text.page(from) && n - from <= LONGEST) {
      if (mayHold(map.part(n)) && map.part(n) != part) {
        break;
      }
      if (map.part(n) == part) {
        map.mark(Part.NOTE, n);
      }
      n++;
    }
    return n;
  }

  private static boolean mayHold(Part part) {
    return part == Part.BODY || part == Part.QUESTION || part == Part.ANSWER || part == Part.ANNEX;
  }

  /** The raised form of a number, in which it marks the text. */
  private static String raised(String number) {
    if (number.codePoints().noneMatch(c -> c >= '0' && c <= '9')) {
      return number;
    }
    StringBuilder raised = new StringBuilder();
    number.chars().forEach(c -> raised.append("⁰¹²³⁴⁵⁶⁷⁸⁹".charAt(c - '0')));
    return raised.toString();
  }

  /** A note whose mark is used above on the page, with little but notes below it. */
  private static boolean isMarked(PaperText text, int number) {
    String line = text.line(number).text();
    if (!MARKED.mayMatch(line) && !RAISED.mayMatch(line)) {
      return false;
    }
    Matcher marked = MARKED.matcher(line);
    boolean named = marked.matches();
    Matcher numbered = RAISED.matcher(line);
    if (!named && !numbered.matches()) {
      return false;
    }
    String mark = named ? marked.group(1) : raised(numbered.group(1));
    int last = number;
    while (last < text.count() && text.page(last + 1) == text.page(number)) {
      if (++last - number > LONGEST) {
        return false;
      }
    }
    for (int n = number - 1; n > 0 && text.page(n) == text.page(number); n--) {
      if (text.key(n).indexOf(mark) > 0) {
        return true;
      }
    }
    return false;
  }
}
