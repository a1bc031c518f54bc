package org.figurebook.outline;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.figurebook.document.Form;

/** A single question of a member with its reply, as the government publishes them on the day. */
final class PressReplyOutline {
  private static final Pattern CHINESE =
      Pattern.compile("立法會會議上(.{2,8}?)議員的?(?:提問|質詢|口頭質詢|書面質詢).{0,6}?和?(.{2,16}?(?:局長|司長))");
  private static final Pattern ENGLISH =
      Pattern.compile(
          "question by (?:the |Dr |Prof |Ir |Hon |Mr |Mrs |Ms )*(.{4,40}?) and a (?:written |oral )?reply by"
              + " the (Secretary .{4,80}?)(?:,|\\()",
          Pattern.CASE_INSENSITIVE);
  private static final Form END =
      Form.of("^(?:完|Ends/.{3,60}|20\\d\\d年\\d{1,2}月\\d{1,2}日\\(星期.\\))$");

  /** The words that tell member and secretary stand among the first lines. */
  private static final int OPENING = 30;

  private PressReplyOutline() {}

  /** The outline; null when the paper is of another kind. */
  static Outline of(PaperText text) {
    int question = 0;
    int reply = 0;
    StringBuilder opening = new StringBuilder();
    for (int n = 1; n <= text.count(); n++) {
      String words = text.words(n);
      if (question == 0 && n <= OPENING) {
        opening.append(opening.length() == 0 || words.isEmpty() ? "" : " ").append(words);
      }
      if (question == 0 && "".equals(ReplyField.QUESTION.valueIn(words))) {
        question = n;
      } else if (question > 0 && reply == 0 && "".equals(ReplyField.REPLY.valueIn(words))) {
        reply = n;
      }
    }
    Matcher asked = asked(opening.toString());
    return question == 0 || reply == 0 || asked == null
        ? null
        : outline(text, question, reply, asked);
  }

  private static Matcher asked(String opening) {
    Matcher chinese = CHINESE.matcher(PaperText.plain(opening));
    if (chinese.find()) {
      return chinese;
    }
    Matcher english = ENGLISH.matcher(opening);
    return english.find() ? english : null;
  }

  private static Outline outline(PaperText text, int question, int reply, Matcher asked) {
    SectionMap map = new SectionMap(text.count());
    map.set(Part.HEADING, 0, "", 1, question - 1);
    map.set(Part.QUESTION, 0, "", question, reply - 1);
    Part part = Part.ANSWER;
    String name = "";
    int open = reply;
    for (int n = reply + 1; n <= text.count(); n++) {
      String annex = AnnexMarks.nameAt(text, n);
      boolean end = END.matches(text.key(n)) || ReplyMarks.isEnd(text.key(n));
      if (annex != null && !annex.equals(name) || end) {
        map.set(part, 0, name, open, n - 1);
        part = end ? Part.FURNITURE : Part.ANNEX;
        name = end ? "" : annex;
        open = n;
      }
    }
    map.set(part, 0, name, open, text.count());
    Furniture.mark(text, map);
    FootNotes.mark(text, map);
    Reply only =
        new Reply(
            "",
            "",
            asked.group(1).strip(),
            "",
            "",
            "",
            List.of(),
            "",
            asked.group(2).strip(),
            1,
            text.count(),
            text.page(question));
    return new Outline(PaperKind.REPLY, map.sections(), List.of(only), List.of());
  }
}
