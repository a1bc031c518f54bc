package org.figurebook.harvest;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.figurebook.notation.Reading;

/**
 * Whom or what a figure is about: the scheme, fund, body or place named last before it in its
 * sentence, else in its paragraph, else in the text before.
 */
final class Subjects {
  private static final String KINDS =
      "計劃|基金|中心|平台|公司|研究院|研發院|園區|科學園|數碼港|大學|學院|醫院|辦公室|委員會|秘書處|實驗室|部門|工業邨|資助|證書|網站|服務機|先導計劃|試驗計劃|局|署|院|券";
  private static final Pattern NAMED =
      Pattern.compile(
          "[「《]([^「」《》]{2,30})[」》]|([\\p{IsHan}A-Za-z@.-]{2,16}?(?:"
              + KINDS
              + "))(?![\\p{IsHan}]{0,1}(?:長|員))"
              + "|((?:[A-Z][\\w&'-]+ (?:(?:and|of|for|the|on|in) )*){1,7}(?:Scheme|Fund|Programme|Centre|Park|Company|University|Institute|Office|Department|Bureau|Commission|Council|Authority|Corporation))");

  private final ShortNames names;
  private String paragraph = "";
  private String before = "";

  Subjects(ShortNames names) {
    this.names = names;
  }

  void startParagraph() {
    paragraph = "";
  }

  /** Remembers what a paragraph was about for the next ones. */
  void endParagraph(String text) {
    String last = last(text, 0, text.length());
    if (!last.isEmpty()) {
      before = last;
    }
  }

  /** The subject of a quantity. */
  String of(String text, Sentence sentence, Reading reading) {
    String own = inSentence(text, sentence, reading);
    if (!own.isEmpty()) {
      paragraph = own;
      return own;
    }
    if (paragraph.isEmpty()) {
      paragraph = last(text, 0, sentence.start());
    }
    return paragraph.isEmpty() ? before : paragraph;
  }

  private String inSentence(String text, Sentence sentence, Reading reading) {
    String left = last(text, sentence.start(), reading.start());
    return left.isEmpty() ? first(text, reading.end(), sentence.end()) : left;
  }

  /** The names of a stretch of text, at most the last two, full. */
  private String last(String text, int from, int to) {
    Set<String> found = new LinkedHashSet<>();
    Matcher matcher = NAMED.matcher(text).region(from, Math.max(from, to));
    while (matcher.find()) {
      String name = name(matcher);
      found.remove(name);
      found.add(name);
    }
    return lastOf(found);
  }

  private String first(String text, int from, int to) {
    Matcher matcher = NAMED.matcher(text).region(from, Math.max(from, to));
    return matcher.find() ? name(matcher) : "";
  }

  private String name(Matcher matcher) {
    String name =
        matcher.group(1) != null
            ? matcher.group(1)
            : matcher.group(2) != null ? trimmed(matcher.group(2)) : matcher.group(3).strip();
    return names.full(name);
  }

  /** Without the words that lead to a name: 政府在, 由, 獲. */
  private String trimmed(String name) {
    for (String shortName : names.all().keySet()) {
      if (name.endsWith(shortName)) {
        return shortName;
      }
    }
    return name.replaceFirst(
        "^.*(?:在|由|獲|向|為|於|的|與|及|和|就|對|將|以|有|至|從|按|經|把|該|本)(?=[\\p{IsHan}]{2,})", "");
  }

  private static String lastOf(Set<String> found) {
    String last = "";
    for (String name : found) {
      last = name;
    }
    return last;
  }
}
