package org.figurebook.analysis;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words about one number in its clause: what leads the clause up to its first number, and what
 * stands around the number itself up to the next separator. Numbers are left out.
 *
 * @param lead what leads a clause of several numbers
 * @param before the words before the number
 * @param behind the words behind it
 */
record ClauseWords(String lead, String before, String behind) {
  /** The number stands nowhere in its sentence, or more than once: nothing is known of it. */
  static final ClauseWords UNKNOWN = new ClauseWords("", "", "");

  private static final String STOPS = "。;；!?！？，,：:";
  private static final Pattern NUMBER = Pattern.compile("\\d+(?:[.,]\\d+)*");

  /** Years and dates are no numbers that part a clause. */
  private static final Pattern DATED = Pattern.compile("(?:19|20)\\d\\d");

  private static final Pattern COUNTER = Pattern.compile("^\\s?[宗項個間家名人份件所位]");

  private static final Pattern LISTED =
      Pattern.compile(
          "\\s?\\p{IsHan}?\\s?(?:[、及和與]|and )\\s?[約逾近]?\\s?"
              + "(?!(?:19|20)\\d\\d[年\\-])\\d[\\d,.]*");

  private static final Pattern TURN =
      Pattern.compile("\\s*(?:並|而|再|其後|大幅|逐步|進一步|倍|上|下|持續){0,3}[增升減降跌加少]{1,2}[至到為]");

  /** 8 162 and 8,162 are one number. */
  private static final Pattern THOUSANDS = Pattern.compile("(?<=\\d) ?,? ?(?=\\d{3}(?!\\d))");

  private static final String SEPARATORS = "、及和與";

  /**
   * The words about a number.
   *
   * @param sentence the sentence in {@link MatchText}'s form
   * @param printed the number in the same form
   */
  static ClauseWords of(String sentence, String printed) {
    return ofPlain(plain(sentence), plain(printed));
  }

  private static String plain(String text) {
    return THOUSANDS.matcher(text).replaceAll("");
  }

  private static ClauseWords ofPlain(String sentence, String printed) {
    int at = only(sentence, printed);
    if (at < 0) {
      return UNKNOWN;
    }
    int start = clauseStart(sentence, at);
    int end = at + printed.length();
    while (end < sentence.length() && !isStop(sentence, end)) {
      end++;
    }
    int first = at;
    int previous = start;
    int next = end;
    Matcher numbers = NUMBER.matcher(sentence);
    numbers.region(start, end);
    while (numbers.find()) {
      if (DATED.matcher(numbers.group()).matches() || isOf(numbers, at, printed)) {
        continue;
      }
      if (numbers.start() < at) {
        first = Math.min(first, numbers.start());
        previous = numbers.end();
      } else {
        next = Math.min(next, numbers.start());
      }
    }
    boolean alone = first == at;
    String lead = turned(sentence, start) + (alone ? "" : sentence.substring(start, first));
    int from = alone ? start : afterSeparator(sentence, previous, at);
    int last = endOfList(sentence, at + printed.length(), end);
    boolean listed = last > at + printed.length();
    int to = listed ? end : next == end ? end : beforeSeparator(sentence, last, next);
    String behind = COUNTER.matcher(sentence.substring(last, to)).replaceFirst("");
    return new ClauseWords(lead, sentence.substring(from, at), behind);
  }

  /** All of them together. */
  String all() {
    return lead + before + behind;
  }

  /** 收到148、166及152宗申請: what stands behind the last number of a list is said of all of them. */
  private static int endOfList(String sentence, int from, int to) {
    int last = from;
    Matcher next = LISTED.matcher(sentence);
    while (last < to && next.region(last, to).lookingAt()) {
      last = next.end();
    }
    return last;
  }

  private static int clauseStart(String sentence, int at) {
    int start = at;
    while (start > 0 && !isStop(sentence, start - 1)) {
      start--;
    }
    return start;
  }

  /** 員工由2014年約2,400人，增至…: a clause that opens so goes on with what the one before counts. */
  private static String turned(String sentence, int start) {
    Matcher turn = TURN.matcher(sentence).region(start, sentence.length());
    if (start == 0 || !turn.lookingAt()) {
      return "";
    }
    int before = clauseStart(sentence, start - 1);
    Matcher number = NUMBER.matcher(sentence).region(before, start - 1);
    int end = start - 1;
    while (end == start - 1 && number.find()) {
      end = DATED.matcher(number.group()).matches() ? end : number.start();
    }
    return sentence.substring(before, end) + " ";
  }

  private static boolean isOf(Matcher number, int at, String printed) {
    return number.start() >= at && number.end() <= at + printed.length();
  }

  /** Where a number stands, when it does so once and as a whole; otherwise -1. */
  private static int only(String sentence, String printed) {
    int found = -1;
    int at = printed.isEmpty() ? -1 : sentence.indexOf(printed);
    while (at >= 0) {
      if (!isInside(sentence, at, at + printed.length())) {
        if (found >= 0) {
          return -1;
        }
        found = at;
      }
      at = sentence.indexOf(printed, at + 1);
    }
    return found;
  }

  /** 20 inside 1,208 is no number of its own. */
  private static boolean isInside(String sentence, int start, int end) {
    return start > 0 && isDigit(sentence, start) && isPart(sentence.charAt(start - 1))
        || end < sentence.length() && isDigit(sentence, end - 1) && isDigit(sentence, end);
  }

  private static boolean isPart(char c) {
    return Character.isDigit(c) || c == '.' || c == ',';
  }

  private static boolean isDigit(String text, int at) {
    return Character.isDigit(text.charAt(at));
  }

  /** A comma between digits belongs to a number. */
  private static boolean isStop(String sentence, int at) {
    char c = sentence.charAt(at);
    boolean inNumber =
        c == ','
            && at > 0
            && at + 1 < sentence.length()
            && isDigit(sentence, at - 1)
            && isDigit(sentence, at + 1);
    boolean point = c == '.' && (at + 1 == sentence.length() || sentence.charAt(at + 1) == ' ');
    return point || STOPS.indexOf(c) >= 0 && !inNumber;
  }

  private static int afterSeparator(String text, int from, int to) {
    for (int i = to - 1; i >= from; i--) {
      if (SEPARATORS.indexOf(text.charAt(i)) >= 0 || text.startsWith(" and ", i)) {
        return i + 1;
      }
    }
    return from;
  }

  private static int beforeSeparator(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (SEPARATORS.indexOf(text.charAt(i)) >= 0 || text.startsWith(" and ", i)) {
        return i;
      }
    }
    return to;
  }
}
