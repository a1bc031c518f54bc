package org.figurebook.outline;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Headings of annexes. */
final class AnnexMarks {
  private static final Pattern ALONE =
      Pattern.compile(
          "^[(【]?((?:附件|附錄|附表|附圖)[一二三四五六七八九十]{0,3}\\d{0,2}[A-Z]?"
              + "|(?:Annex|Appendix|Enclosure|Attachment)(?:\\d{1,2}|[A-Z]|[IVX]{1,4})?)[)】]?"
              + "(?:\\((?:續|continued|cont[’']?d)\\))?$",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern TITLED =
      Pattern.compile("^(附[件錄][一二三四五六七八九十\\d]{1,3})[、:：](.{2,60})$");
  private static final Pattern TITLED_ENGLISH =
      Pattern.compile(
          "^((?:Annex|ANNEX|Appendix|APPENDIX|Enclosure) (?:\\d{1,2}|[A-Z]|[IVX]{1,4}))"
              + " ?[:：–-] ?(\\S.{2,80})$");

  /** Words after which a wrapped line goes on with the name of an annex. */
  private static final String LEADS_ON = "於在見如至及與和或的、，,(「";

  private AnnexMarks() {}

  /** The name of the annex that starts with a line; null when none does. */
  static String nameAt(PaperText text, int number) {
    String key = text.key(number);
    if (key.isEmpty() || key.charAt(0) != '附' && "([【AaEe".indexOf(key.charAt(0)) < 0) {
      return null;
    }
    Matcher alone = ALONE.matcher(key);
    if (alone.matches()) {
      return goesOn(text, number) ? null : name(text.words(number), alone.group(1));
    }
    Matcher titled = TITLED.matcher(key);
    if (titled.matches() && !endsSentence(key)) {
      return titled.group(1);
    }
    Matcher english = TITLED_ENGLISH.matcher(text.words(number));
    return english.matches() && !endsSentence(key) ? english.group(1) : null;
  }

  private static String name(String words, String key) {
    return Character.isLetter(words.charAt(0)) && words.charAt(0) < 0x80
        ? words.replaceAll("\\(.*", "").strip()
        : key;
  }

  private static boolean endsSentence(String key) {
    return "。；;，".indexOf(key.charAt(key.length() - 1)) >= 0;
  }

  /** Whether the line above runs into this one in mid-sentence. */
  private static boolean goesOn(PaperText text, int number) {
    int above = text.printedAbove(number);
    if (above == 0 || text.opensPage(number)) {
      return false;
    }
    String key = text.key(above);
    return LEADS_ON.indexOf(key.charAt(key.length() - 1)) >= 0
        || key.toLowerCase(java.util.Locale.ROOT).matches(".*\\b(?:in|at|see|the|and|to)$");
  }
}
