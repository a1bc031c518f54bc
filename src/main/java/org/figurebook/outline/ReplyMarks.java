package org.figurebook.outline;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.figurebook.document.Form;

/** The fixed lines around a controlling officer's reply. */
final class ReplyMarks {
  private static final Pattern QUESTION_NUMBER =
      Pattern.compile(
          "^\\(?(?:問題編號|QuestionSerialNo\\.?)[:：]?([A-Z]{0,3}-?\\d{1,5}[A-Z]?)\\)?$",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern REPLY_NUMBER =
      Pattern.compile("(?:^|[^A-Za-z])([A-Z]{2,}[A-Z()&-]*\\d{2,4})$");
  private static final Pattern HEADING =
      Pattern.compile(
          "^(?:審核\\d{4}[-/]\\d{2,4}年度.{0,20}|開支預算.{0,12}|答覆編號.{0,14}"
              + "|管制人員的?(?:書面)?答覆|ExaminationofEstimatesofExpenditure.{0,40}"
              + "|ReplySerialNo\\.?.{0,14}|CONTROLLINGOFFICER['’]SREPLY.{0,40}"
              + "|(?:TO)?(?:INITIAL|SUPPLEMENTARY|ORAL)?(?:WRITTEN)?QUESTION"
              + "|[A-Z]{2,}[A-Z()&-]*\\d{2,4})$",
          Pattern.CASE_INSENSITIVE);
  private static final Form END = Form.of("^[-–—─~(]{1,3}(?:完|全文完|End|ENDS?)[-–—─~)]{1,3}$");

  private ReplyMarks() {}

  /** The question number that a line gives; null when it gives none. */
  static String questionNumber(String key) {
    Matcher matcher = mayBeQuestion(key) ? QUESTION_NUMBER.matcher(key) : null;
    return matcher != null && matcher.matches() ? matcher.group(1) : null;
  }

  private static boolean mayBeQuestion(String key) {
    return !key.isEmpty() && "(問Qq".indexOf(key.charAt(0)) >= 0;
  }

  /** Whether a line can stand in the printed heading above a question number. */
  static boolean isHeading(String key) {
    return HEADING.matcher(key).matches();
  }

  /** The reply number at the end of a heading line; empty when it has none. */
  static String replyNumber(String words) {
    Matcher matcher = REPLY_NUMBER.matcher(words);
    return isHeading(words.replace(" ", "")) && matcher.find() ? matcher.group(1) : "";
  }

  static boolean isEnd(String key) {
    return key.length() < 12 && END.matches(key);
  }
}
