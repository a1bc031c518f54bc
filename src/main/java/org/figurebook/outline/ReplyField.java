package org.figurebook.outline;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The labels of a controlling officer's reply, in Chinese and English, in their order. */
enum ReplyField {
  HEAD("總目", "Head"),
  SUBHEAD("分目", "Subhead(?: ?\\(No\\.? ?& ?[Tt]itle\\))?"),
  PROGRAMME("綱領", "Programmes?"),
  OFFICER("管制人員", "Controlling Officer"),
  DIRECTOR("局長|司長", "Director of Bureau|(?:Bureau )?Secretary"),
  QUESTION("問題(?:\\(.{0,30}\\))?", "Question(?: ?\\(.{0,60}\\))?"),
  ASKED_BY("提問人", "Asked by"),
  REPLY("答覆|答复|回覆", "Reply|Answer");

  private final Pattern label;
  private final Pattern within;

  ReplyField(String chinese, String english) {
    label = Pattern.compile("^(?:" + chinese + "|" + english + ") ?[:：] ?(.*)$");
    within = Pattern.compile("(?:" + chinese + "| " + english + ") ?[:：] ?");
  }

  /** What follows the label when a line starts with it; null when it does not. */
  String valueIn(String line) {
    Matcher matcher = label.matcher(line);
    return matcher.matches() ? matcher.group(1).strip() : null;
  }

  /** The field whose label stands behind the value of this one on the same line; or null. */
  ReplyField behind(String value) {
    ReplyField next = this == HEAD ? SUBHEAD : this == OFFICER ? DIRECTOR : null;
    return next != null && next.within.matcher(value).find() ? next : null;
  }

  /** What stands before the label of this field and behind it. */
  String[] part(String value) {
    return within.split(value, 2);
  }

  /** Whether a line starts with the label of any field. */
  static boolean labelled(String line) {
    for (ReplyField field : values()) {
      if (field.valueIn(line) != null) {
        return true;
      }
    }
    return false;
  }
}
