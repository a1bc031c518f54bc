package org.figurebook.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Written replies printed in the official record of a meeting, each with its annexes. */
final class ProceedingsOutline {
  private static final Pattern CHINESE =
      Pattern.compile(
          "^(.{2,24}?(?:局長|司長|署長|處長|專員|主席))就(.{2,8}?)議員(?:對|就|的)?第?([一二三四五六七八九十\\d]{0,4})"
              + ".{0,30}書面答覆$");
  private static final Pattern ENGLISH =
      Pattern.compile(
          "^Written answers? by the (.{4,80}?) to (.{4,40}?)[’']s? (?:supplementary )?question(?: to"
              + " Question (\\d{1,2}))?.*$",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern TITLE =
      Pattern.compile(
          "^(?:書面答覆|WRITTENANSWERS?|附[錄件][一二三四五六七八九十\\dIVX]{0,4}"
              + "|(?:Appendix|Annex)[\\dA-Z]{0,4})$",
          Pattern.CASE_INSENSITIVE);

  private final PaperText text;
  private final SectionMap map;
  private final List<Reply> replies = new ArrayList<>();

  private ProceedingsOutline(PaperText text) {
    this.text = text;
    this.map = new SectionMap(text.count());
  }

  static Outline of(PaperText text) {
    return new ProceedingsOutline(text).outline();
  }

  private Outline outline() {
    List<Integer> anchors = new ArrayList<>();
    List<Matcher> found = new ArrayList<>();
    List<Integer> ends = new ArrayList<>();
    for (int n = 1; n <= text.count(); n++) {
      int last = text.printedBelow(n);
      Matcher heading = heading(n, n);
      if (heading == null && last > 0 && !TITLE.matcher(text.key(n)).matches()) {
        heading = heading(n, last);
      } else {
        last = n;
      }
      if (heading != null) {
        anchors.add(n);
        found.add(heading);
        ends.add(last);
        n = last;
      }
    }
    for (int r = 0; r < anchors.size(); r++) {
      int first = first(anchors.get(r), r == 0 ? 1 : ends.get(r - 1) + 1);
      int last =
          r + 1 < anchors.size() ? first(anchors.get(r + 1), ends.get(r) + 1) - 1 : text.count();
      reply(r, first, anchors.get(r), ends.get(r), last, found.get(r));
    }
    Furniture.mark(text, map);
    return new Outline(PaperKind.PROCEEDINGS, map.sections(), replies, List.of());
  }

  private Matcher heading(int first, int last) {
    String key = first == last ? text.key(first) : text.key(first) + text.key(last);
    String words = first == last ? text.words(first) : text.words(first) + " " + text.words(last);
    if (key.length() > 200) {
      return null;
    }
    Matcher chinese = CHINESE.matcher(key);
    if (chinese.matches()) {
      return chinese;
    }
    Matcher english = ENGLISH.matcher(words);
    return english.matches() ? english : null;
  }

  /** The titles printed right above belong to the reply. */
  private int first(int anchor, int floor) {
    int first = anchor;
    int above = text.printedAbove(first);
    while (above >= floor && TITLE.matcher(text.key(above)).matches()) {
      first = above;
      above = text.printedAbove(first);
    }
    return first;
  }

  private void reply(int index, int first, int anchor, int end, int last, Matcher heading) {
    map.set(Part.HEADING, index, "", first, end);
    Part part = Part.ANSWER;
    String name = "";
    int open = end + 1;
    for (int n = end + 1; n <= last; n++) {
      if (text.isBlank(n)) {
        continue;
      }
      String annex = AnnexMarks.nameAt(text, n);
      boolean question = part == Part.ANSWER && ReplyField.QUESTION.valueIn(text.words(n)) != null;
      boolean answer = part == Part.QUESTION && ReplyField.REPLY.valueIn(text.words(n)) != null;
      if (annex != null && !annex.equals(name) || question || answer) {
        map.set(part, index, name, open, n - 1);
        part = question ? Part.QUESTION : answer ? Part.ANSWER : Part.ANNEX;
        name = part == Part.ANNEX ? annex : "";
        open = n;
      }
    }
    map.set(part, index, name, open, last);
    String question = heading.group(3) == null ? "" : heading.group(3);
    String member =
        heading.group(2).replaceFirst("^(?:(?:Dr|Mr|Mrs|Ms|Miss|Prof|Ir|Hon)\\.? )+", "");
    replies.add(
        new Reply(
            "",
            question,
            member,
            "",
            "",
            "",
            List.of(),
            "",
            heading.group(1),
            first,
            last,
            text.page(anchor)));
  }
}
