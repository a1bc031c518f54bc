package org.figurebook.outline;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.figurebook.document.Form;

/** Reads one reply: its labelled fields, question, answer and annexes. */
final class ReplyReader {
  private static final Pattern HEAD = Pattern.compile("^\\(?(\\d{1,3})\\)? *[-–—]? *(.*)$");
  private static final Pattern MEMBER =
      Pattern.compile(
          "^(?:(?:Dr|Prof|Ir|Sr|Revd?|The|Hon|Mr|Mrs|Ms|Miss)\\.? +)*(.+?)(?:議員|,? *\\(.*|$).*$");
  private static final Form NONE =
      Form.of("^(?:沒有指定|未有指定|沒有說明|Not [Ss]pecified|Nil|-|\\(-\\) ?-?|\\(\\))$");

  private final PaperText text;
  private final SectionMap map;
  private final int index;
  private final Map<ReplyField, StringBuilder> values = new EnumMap<>(ReplyField.class);
  private final List<String> programmes = new ArrayList<>();

  ReplyReader(PaperText text, SectionMap map, int index) {
    this.text = text;
    this.map = map;
    this.index = index;
  }

  /**
   * Reads the lines of the reply and says what each is.
   *
   * @param first first line of its heading
   * @param anchor line of its question number
   * @param last last line before the next reply
   */
  void read(int first, int anchor, int last) {
    int n = fields(anchor + 1, last);
    map.set(Part.HEADING, index, "", first, n - 1);
    n = question(n, last);
    answer(n, last);
  }

  /** Reads the labelled lines up to the question, and returns the question's first line. */
  private int fields(int from, int last) {
    ReplyField open = null;
    for (int n = from; n <= last; n++) {
      ReplyField field = fieldAt(n, open);
      if (field == ReplyField.QUESTION || field == ReplyField.ASKED_BY) {
        return n;
      }
      if (field == ReplyField.REPLY && open != null) {
        return n;
      }
      if (field != null) {
        open = add(field, field.valueIn(text.words(n)), n);
      } else if (open != null && !text.isBlank(n) && !Furniture.isFolio(text, n)) {
        add(open, text.words(n), n, false);
      }
    }
    return last + 1;
  }

  /** Adds what stands behind a label, and returns the last field of the line. */
  private ReplyField add(ReplyField field, String value, int line) {
    ReplyField next = field.behind(value);
    if (next == null) {
      add(field, value, line, true);
      return field;
    }
    String[] parts = next.part(value);
    add(field, parts[0].strip(), line, true);
    add(next, parts[1].strip(), line, true);
    return next;
  }

  private void add(ReplyField field, String value, int line, boolean labelled) {
    if (field == ReplyField.PROGRAMME) {
      String raw = text.line(line).text();
      String printed = labelled ? raw.replaceFirst("^[^:：]*[:：]", "") : raw;
      ReplyIndex.continueProgrammes(programmes, printed);
    }
    StringBuilder whole = values.computeIfAbsent(field, f -> new StringBuilder());
    whole.append(whole.length() == 0 ? "" : " ").append(value);
  }

  private ReplyField fieldAt(int line, ReplyField after) {
    for (ReplyField field : ReplyField.values()) {
      if ((after == null || field.compareTo(after) > 0)
          && field.valueIn(text.words(line)) != null) {
        return field;
      }
    }
    return null;
  }

  /** Finds question and asker, and returns the answer's first line. */
  private int question(int from, int last) {
    int asked = 0;
    int reply = last + 1;
    for (int n = from; n <= last; n++) {
      if (ReplyField.REPLY.valueIn(text.words(n)) != null && (asked > 0 || !askedBelow(n, last))) {
        reply = n;
        break;
      }
      if (ReplyField.ASKED_BY.valueIn(text.words(n)) != null) {
        asked = n;
      }
    }
    map.set(Part.QUESTION, index, "", from, (asked > 0 ? asked : reply) - 1);
    if (asked > 0) {
      map.set(Part.HEADING, index, "", asked, reply - 1);
      for (int n = asked; n < reply && !text.isBlank(n); n++) {
        String value = n == asked ? ReplyField.ASKED_BY.valueIn(text.words(n)) : text.words(n);
        add(ReplyField.ASKED_BY, value, n, n == asked);
      }
    }
    return reply;
  }

  private boolean askedBelow(int from, int last) {
    for (int n = from + 1; n <= last; n++) {
      if (ReplyField.ASKED_BY.valueIn(text.words(n)) != null) {
        return true;
      }
    }
    return false;
  }

  private void answer(int from, int last) {
    Part part = Part.ANSWER;
    String heading = "";
    int open = from;
    for (int n = from; n <= last; n++) {
      String annex = part == Part.ANSWER && n == from ? null : AnnexMarks.nameAt(text, n);
      boolean end = ReplyMarks.isEnd(text.key(n));
      if (annex != null && !annex.equals(heading) || end) {
        map.set(part, index, heading, open, n - 1);
        part = end ? Part.FURNITURE : Part.ANNEX;
        heading = end ? "" : annex;
        open = n;
      }
      int signed = SignatureBlock.end(text, n, last);
      if (signed > n) {
        map.set(part, index, heading, open, n - 1);
        map.set(Part.FURNITURE, index, "", n, signed);
        open = signed + 1;
        n = signed;
      }
    }
    map.set(part, index, heading, open, last);
  }

  /** What the fields say. */
  Reply reply(String number, String question, int first, int last, int page) {
    Matcher head = HEAD.matcher(value(ReplyField.HEAD));
    boolean headed = head.matches();
    List<String> named = programmes.stream().filter(p -> !NONE.matches(p)).toList();
    return new Reply(
        number,
        question,
        member(value(ReplyField.ASKED_BY)),
        headed ? head.group(1) : "",
        headed ? head.group(2) : value(ReplyField.HEAD),
        value(ReplyField.SUBHEAD),
        named,
        value(ReplyField.OFFICER),
        value(ReplyField.DIRECTOR),
        first,
        last,
        page);
  }

  private String value(ReplyField field) {
    StringBuilder value = values.get(field);
    return value == null ? "" : PaperText.plain(value.toString().strip());
  }

  private static String member(String asked) {
    Matcher matcher = MEMBER.matcher(asked);
    return matcher.matches() ? matcher.group(1).strip() : asked;
  }
}
