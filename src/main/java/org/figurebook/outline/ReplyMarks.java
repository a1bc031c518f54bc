package org.figurebook.outline;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.figurebook.document.Form;

/** The fixed lines around a controlling officer's reply. */
final class ReplyMarks {
  private static final String LABEL = "(?:問題編號|QuestionSerialNo\\.?)[:：]?";

  private static final Pattern QUESTION_NUMBER =
      Pattern.compile(
          "^\\(?" + LABEL + "([A-Z]{0,3}-?\\d{1,5}[A-Z]?)\\)?$", Pattern.CASE_INSENSITIVE);

  private static final String NUMBER = "(?:[A-Z]{1,4}-?){0,2}\\d{2,5}[A-Z]?";

  private static final Pattern QUESTION_LABEL =
      Pattern.compile(".*" + LABEL + "$", Pattern.CASE_INSENSITIVE);

  private static final Pattern QUESTION_AT_END =
      Pattern.compile(".*" + LABEL + "\\(?(" + NUMBER + ")\\)?$", Pattern.CASE_INSENSITIVE);

  private static final Pattern NUMBER_ALONE = Pattern.compile("\\(?(" + NUMBER + ")\\)?");

  private static final String REPLY = "(?:SV?-)?[A-Z]{2,}[A-Z()&-]*\\d{2,4}";

  private static final Pattern REPLY_NUMBER =
      Pattern.compile("(?:^|[^A-Za-z-])(" + REPLY + ")(?!\\d)");

  /** A number alone on its line, whose letters may be set apart: CS TB166. */
  private static final Pattern REPLY_ALONE = Pattern.compile(REPLY);

  /** The words of the headings of all years, in whatever order the lines of a form part them. */
  private static final Pattern HEADING =
      Pattern.compile(
          "^(?:審核\\d{4}[-/]\\d{2,4}年度.{0,20}|開支預算.{0,12}|答覆編號.{0,14}"
              + "|ExaminationofEstimatesofExpenditure.{0,40}"
              + "|ReplySerialNo\\.?.{0,14}|CONTROLLINGOFFICER['’]?SREPLY.{0,40}"
              + "|(?:審核|\\d{4}(?:[-–/至]\\d{2,4})?年度|開支|預算|答[覆復]編號|管制人員|對.{2,12}?[議委]員"
              + "|對|初步|補充|口頭|跟進|書面|問題|答[覆復]|的|TO|FINANCE|COMMITTEE|INITIAL|SUPPLEMENTARY"
              + "|ORAL|WRITTEN|QUESTIONS?|ReplySerialNo\\.?|"
              + LABEL
              + "(?:\\(?"
              + NUMBER
              + "\\)?)?|"
              + REPLY
              + ")+)$",
          Pattern.CASE_INSENSITIVE);

  private static final int LONGEST_HEADING = 90;

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

  /** The question number behind the words of a heading; null when there is none. */
  static String questionAtEnd(String key) {
    Matcher matcher = QUESTION_AT_END.matcher(key);
    return matcher.matches() ? matcher.group(1) : null;
  }

  /** Whether a line ends in the label of a question number, which stands elsewhere. */
  static boolean isQuestionLabel(String key) {
    return QUESTION_LABEL.matcher(key).matches();
  }

  /** The question number that a line is; null when it is something else. */
  static String number(String key) {
    Matcher matcher = NUMBER_ALONE.matcher(key);
    return matcher.matches() ? matcher.group(1) : null;
  }

  /** Whether a line has words of which one stands in every heading of a reply. */
  static boolean mayBeHeading(String key) {
    return key.length() <= LONGEST_HEADING
        && (key.contains("編號")
            || key.contains("答覆")
            || key.contains("答復")
            || key.contains("Serial")
            || key.contains("REPLY"));
  }

  /** Whether a line can stand in the printed heading above a question number. */
  static boolean isHeading(String key) {
    return key.length() <= LONGEST_HEADING && HEADING.matcher(key).matches();
  }

  /** The reply number of a heading line; empty when it has none. */
  static String replyNumber(String words) {
    String key = words.replace(" ", "");
    Matcher alone = REPLY_ALONE.matcher(key);
    if (alone.matches()) {
      return key;
    }
    Matcher matcher = REPLY_NUMBER.matcher(words);
    return isHeading(key) && matcher.find() ? matcher.group(1) : "";
  }

  static boolean isEnd(String key) {
    return key.length() < 12 && END.matches(key);
  }
}
