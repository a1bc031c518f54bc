package org.figurebook.outline;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.figurebook.document.Form;

/** The index of replies at the front of a set. */
final class ReplyIndex {
  private static final Pattern ENTRY =
      Pattern.compile(
          "^([A-Z]{2,}[A-Z()&-]*\\d{2,4}) +([A-Z]{0,3}-?\\d{1,5}[A-Z]?)(?: +|(?=\\p{IsHan}))"
              + "(\\S.{0,40}?)(?: +|(?<=\\p{IsHan}))(\\d{1,3})(?:(?: +|(?=\\())(.*))?$");

  /** The beginning of a line whose name of a member goes on below. */
  private static final Form BEGUN =
      Form.of("[A-Z]{2,}[A-Z()&-]*\\d{2,4} +[A-Z]{0,3}-?\\d{1,5}[A-Z]? +[^\\d(]{2,40}");

  /** Lines that one such name takes at most. */
  private static final int MOST_LINES = 3;

  private static final Form HEADER =
      Form.of(
          "^(?:答覆編號.*問題編號.*|Reply.*Question.*Member.*"
              + "|(?:Reply|Question|Serial|No\\.?|Number|Nameof|Member|Head|Programme"
              + "|編號|答覆|問題|議員|姓名|總目|綱領)+)$");
  private static final Form FRONT = Form.of("^(?:索引|目錄|Index|INDEX).{0,30}$");

  /**
   * One line of the index.
   *
   * @param number reply number
   * @param question question number
   * @param member who asked
   * @param head number of the head
   * @param programmes programmes; empty when the question is about none
   * @param line where it stands
   */
  record Entry(
      String number,
      String question,
      String member,
      String head,
      List<String> programmes,
      int line) {}

  private final Map<String, Entry> byQuestion;
  private final int lastLine;

  private ReplyIndex(Map<String, Entry> byQuestion, int lastLine) {
    this.byQuestion = byQuestion;
    this.lastLine = lastLine;
  }

  /** The entry of a question; null when the index has none. */
  Entry of(String question) {
    return byQuestion.get(question);
  }

  List<Entry> entries() {
    return List.copyOf(byQuestion.values());
  }

  boolean isEmpty() {
    return byQuestion.isEmpty();
  }

  int lastLine() {
    return lastLine;
  }

  /** Reads the index, which stands before line {@code end}. */
  static ReplyIndex read(PaperText text, int end) {
    Map<String, Entry> entries = new LinkedHashMap<>();
    int last = 0;
    Matcher open = null;
    int openLine = 0;
    List<String> programmes = new ArrayList<>();
    for (int n = 1; n < end; n++) {
      if (text.isBlank(n)) {
        continue;
      }
      Printed whole = whole(text, n, end);
      Matcher entry = ENTRY.matcher(whole.words());
      if (entry.matches()) {
        add(entries, open, openLine, programmes);
        open = entry;
        openLine = n;
        programmes = new ArrayList<>();
        continueProgrammes(programmes, entry.group(5));
        n = whole.last();
        last = n;
      } else if (open != null && !HEADER.matches(text.key(n))) {
        if (!FRONT.matches(text.words(n)) && n - last < 12) {
          continueProgrammes(programmes, whole.words());
          last = n;
        }
      }
    }
    add(entries, open, openLine, programmes);
    return new ReplyIndex(entries, last);
  }

  /** A line with those below that its member's name goes on in, if they make an entry. */
  private static Printed whole(PaperText text, int first, int end) {
    String line = text.line(first).text().strip();
    Printed alone = new Printed(line, first);
    if (!BEGUN.matches(line)) {
      return alone;
    }
    int n = first;
    for (int printed = 0; printed < MOST_LINES; printed++) {
      n = text.printedBelow(n);
      String below = n == 0 || n >= end ? "" : text.line(n).text().strip();
      if (below.isEmpty() || ENTRY.matcher(below).matches()) {
        return alone;
      }
      line = line + " " + below;
      if (ENTRY.matcher(line).matches()) {
        return new Printed(line, n);
      }
    }
    return alone;
  }

  /** The words of one line or several, and the last of them. */
  private record Printed(String words, int last) {}

  private static void add(
      Map<String, Entry> entries, Matcher open, int line, List<String> programmes) {
    if (open != null) {
      String member = PaperText.plain(open.group(3));
      entries.put(
          open.group(2),
          new Entry(open.group(1), open.group(2), member, open.group(4), programmes, line));
    }
  }

  /** Adds printed text to a list of programmes, of which each starts with its number. */
  static void continueProgrammes(List<String> programmes, String printed) {
    if (printed == null || printed.isBlank()) {
      return;
    }
    for (String part : printed.strip().split("(?=\\(\\d{1,2}\\))")) {
      String programme = programme(part);
      if (programme.isEmpty()) {
        continue;
      }
      if (programmes.isEmpty() || programme.matches("\\(\\d{1,2}\\).*")) {
        programmes.add(programme);
      } else {
        int end = programmes.size() - 1;
        programmes.set(end, PaperText.plain(programmes.get(end) + " " + programme));
        programmes.set(end, programme(programmes.get(end)));
      }
    }
  }

  private static String programme(String printed) {
    return PaperText.plain(printed.strip())
        .replaceFirst("^(\\(\\d{1,2}\\))\\s*(?=\\S)", "$1 ")
        .replaceFirst("[，,、；;]\\s*$", "");
  }
}
