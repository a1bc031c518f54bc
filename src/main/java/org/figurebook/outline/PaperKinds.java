package org.figurebook.outline;

import java.util.regex.Pattern;
import org.figurebook.document.Form;

/** Tells the kind of a paper by its words. */
final class PaperKinds {
  private static final Pattern FINANCE =
      Pattern.compile(
          "^(?:財務委員會(?:討論文件|.{0,12}小組委員會.{0,8})|ITEMFORFINANCECOMMITTEE.*"
              + "|ITEMFOR.{0,30}SUBCOMMITTEE.*|請各?委員.{0,12}(?:批准|考慮|備悉).{0,30}"
              + "|Membersareinvitedto(?:approve|recommend|note).*|.{0,6}FCR\\(\\d{4}-\\d{2}\\)\\d+.*"
              + "|.{0,6}(?:PWSC|ESC)\\(\\d{4}-\\d{2}\\)\\d+.*)$",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern PROCEEDINGS =
      Pattern.compile(
          "^(?:.{0,20}(?:會議過程正式紀錄|立法會正式紀錄).{0,20}|.{0,30}OFFICIALRECORDOFPROCEEDINGS.{0,30}"
              + "|書面答覆|WRITTENANSWERS?)$",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern ESTIMATES =
      Pattern.compile(
          "^(?:財政撥款分析|.{0,12}管制人員報告|.{0,40}ANALYSISOFFINANCIALPROVISION"
              + "|CONTROLLINGOFFICER['’]SREPORT|財政撥款(?:\\(.*\\))?|Financialprovision(?:\\(.*\\))?)$",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern SPEECH =
      Pattern.compile(
          "^(?:.{0,30}(?:演辭|演詞|致辭|致詞|施政報告|財政預算案)(?:\\d{4}.{0,10})?"
              + "|(?:1\\.)?主席(?:女士|先生)?[:：，].{0,60}"
              + "|.{0,50}Speechby.{0,60}|.{0,20}BudgetSpeech.{0,20}|.{0,40}PolicyAddress.{0,10}"
              + "|(?:1\\.)?(?:Mr|Madam|Mdm)\\.?(?:President|Chairman|Speaker)[,:].{0,60})$",
          Pattern.CASE_INSENSITIVE);
  private static final Form CHAPTER =
      Form.of("^(?:第[一二三四五六七八九十]{1,3}章.{0,20}|Chapter(?:\\d{1,2}|[A-Z][a-z]{2,8}).{0,30})$");
  private static final Pattern QUESTIONNAIRE =
      Pattern.compile(
          "^(?:.{0,30}Questionnaire.{0,40}|.{0,40}問卷.{0,6})$", Pattern.CASE_INSENSITIVE);
  private static final Form ASKED = Form.of("(?i)questionnaire|問卷");
  private static final Form ANSWERED = Form.of("(?i)^(?:Ans|Answer|A|答)[:：.].*$");
  private static final Form NUMBERED = Form.of("\\d{1,3}\\.\\D.*");

  /** The words that name a kind stand among the first printed lines. */
  private static final int OPENING = 60;

  private PaperKinds() {}

  /** A heading of a head of the Estimates ends in one of these characters. */
  private static boolean endsAsEstimates(String key) {
    return "析告款nNtT)".indexOf(key.charAt(key.length() - 1)) >= 0;
  }

  /** The kind of a paper that has no controlling officers' replies. */
  static PaperKind of(PaperText text) {
    int printed = 0;
    int estimates = 0;
    int questionnaire = 0;
    int answered = 0;
    int numbered = 0;
    boolean speech = false;
    boolean chapter = false;
    for (int n = 1; n <= text.count(); n++) {
      String key = text.key(n);
      numbered += NUMBERED.matches(key) ? 1 : 0;
      if (key.isEmpty() || key.length() > 120) {
        continue;
      }
      printed++;
      if (printed <= OPENING) {
        if (FINANCE.matcher(key).matches()) {
          return PaperKind.FINANCE_PAPER;
        }
        if (PROCEEDINGS.matcher(key).matches()) {
          return PaperKind.PROCEEDINGS;
        }
        speech |= SPEECH.matcher(key).matches();
        chapter |= CHAPTER.matches(key);
      }
      estimates += endsAsEstimates(key) && ESTIMATES.matcher(key).matches() ? 1 : 0;
      questionnaire += ASKED.isIn(key) && QUESTIONNAIRE.matcher(key).matches() ? 1 : 0;
      answered += ANSWERED.matches(key) ? 1 : 0;
    }
    if (estimates > 0) {
      return PaperKind.ESTIMATES_HEAD;
    }
    if (questionnaire > 0 && answered >= 3) {
      return PaperKind.QUESTIONNAIRE;
    }
    if (speech && numbered >= 3) {
      return PaperKind.SPEECH;
    }
    return chapter ? PaperKind.YEARBOOK : PaperKind.PAPER;
  }
}
