package org.figurebook.harvest;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.figurebook.document.Form;

/** Which headings say what the paragraphs under them are about. */
final class TopicHeading {
  /** 一、, 第2部分：, 2.3 and (a) before the words of a heading. */
  private static final Pattern NUMBERED =
      Pattern.compile(
          "^(?:[一二三四五六七八九十]{1,3}[、.]|第\\s?[一二三四五六七八九十\\d]{1,3}\\s?[章節部篇]分?\\s?[：:]?|(?i)(?:part|chapter)\\s\\d{1,2}\\s?[:：.]?(?=\\s)|[0-9]{1,2}(?:\\.[0-9]{1,2}){1,3}|[(（]?[0-9a-zA-Z]{1,3}[.)）、])\\s*");

  private static final List<String> PLAIN =
      Words.rows("plain-headings.txt").stream().map(row -> row[0]).toList();

  private static final List<String> OPENINGS =
      Words.rows("sentence-openings.txt").stream().map(row -> row[0]).toList();

  private static final Form BRACKETED = Form.of("[(（][^()（）]*[)）]");

  /** What is left of 2016年2017年, $4,037.4m and (百萬元) names nothing. */
  private static final Form NOT_WORDS = Form.of("[^\\p{IsHan}A-Za-z]|[年月日度季至]");

  private static final Pattern SENTENCE =
      Pattern.compile(
          "[。；!！?？]|[：:－–—-]$|^(?:我們|如獲|請|下表|上表|現把|有關資料|the following|as follows|speech by)"
              + "|\\b(?:in|of|the|to|and|by|for|is|are|was|were|with|at)$",
          Pattern.CASE_INSENSITIVE);

  /** A heading with a comma that is longer than this is a sentence. */
  private static final int LONG = 18;

  private static final int LONGEST = 40;
  private static final int MOST_WORDS = 14;

  private TopicHeading() {}

  /** What a heading names; empty when it is a part's name, a sentence, a number or a remark. */
  static String of(String heading) {
    String last = heading.substring(heading.lastIndexOf('/') + 1).strip();
    String name = NUMBERED.matcher(last).replaceFirst("").strip();
    return names(name) ? name : "";
  }

  private static boolean opensSentence(String plain) {
    return OPENINGS.stream().anyMatch(plain::startsWith);
  }

  private static boolean names(String name) {
    String plain = name.toLowerCase(Locale.ROOT).replaceFirst("[：:]$", "");
    if (PLAIN.contains(plain) || SENTENCE.matcher(name).find() || opensSentence(plain)) {
      return false;
    }
    String words = NOT_WORDS.replacedIn(BRACKETED.replacedIn(name, ""), "");
    boolean chinese =
        words.chars().anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN);
    if (words.length() < (chinese ? 2 : 3)) {
      return false;
    }
    boolean clauses = name.indexOf('，') >= 0 && name.length() > LONG;
    boolean tooLong = chinese ? name.length() > LONGEST : name.split("\\s+").length > MOST_WORDS;
    return !clauses && !tooLong;
  }
}
