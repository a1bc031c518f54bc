package org.figurebook.harvest;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.figurebook.document.Form;

/** Finds the names of schemes, funds, bodies and places in a text. */
final class Names {
  private static final Form QUOTED = Form.of("[「《“]([^「」《》“”]{2,30})[」》”]([\\p{IsHan}]{0,12})");
  private static final Form ENGLISH =
      Form.of(
          "(?:[A-Z][\\w&'-]+ (?:(?:and|of|for|the|on|in) ){0,2}){1,7}(?:Scheme|Fund|Programme|Centre|Park|Company|University|Institute|Office|Department|Bureau|Commission|Council|Authority|Corporation|Platform)");
  private static final int SHORTEST = 4;

  /** 署, 處 and the like end the names of those who plan. */
  private static final String BODY_ENDS = "署局處部院會府們方";

  /** Behind the name of a scheme: 計劃的, 計劃下, 計劃已. */
  private static final String BEHIND_NAMES = "的下已自共可及和與是之所內中";

  private static final int LONGEST = 24;

  private static final List<String[]> KINDS =
      Words.rows("name-kinds.tsv").stream()
          .sorted(Comparator.comparing((String[] row) -> -row[0].length()))
          .toList();

  /** The kinds that a name in quotes may go on with, in the order of the list. */
  private static final List<String[]> AHEAD =
      Words.rows("name-kinds.tsv").stream().filter(row -> row.length > 2).toList();

  /** The kinds by their last character, the longest first: almost every character ends none. */
  private static final Map<Character, List<String[]>> KINDS_BY_END =
      KINDS.stream().collect(Collectors.groupingBy(kind -> kind[0].charAt(kind[0].length() - 1)));

  private static final BitSet KIND_ENDS = new BitSet();

  static {
    KINDS_BY_END.keySet().forEach(KIND_ENDS::set);
  }

  /** 2018年3月12日 and what else of figures leads a name; 諮詢 before a committee is what is done. */
  private static final Pattern LEADING =
      Pattern.compile(
          "^(?:[\\d.&+-]+(?:財政年度|學年|年度|年|月|日)?(?:底|初(?!步)|中)?)+(?:諮詢(?=.{5}))?|^諮詢(?=.{5})");

  private static final String DATE_CHARACTERS = "0123456789年月日.,&+-";
  private static final Form LINKED = Form.of("[的在由及和與]");

  /** The words that only lead to a name, by their last character. */
  private static final Map<Character, List<String>> EDGES_BY_END =
      Words.words("name-edges.txt").stream()
          .collect(Collectors.groupingBy(edge -> edge.charAt(edge.length() - 1)));

  private final ShortNames shortNames;

  Names(ShortNames shortNames) {
    this.shortNames = shortNames;
  }

  /** The first of the strongest names of a heading; empty when it names no scheme or body. */
  static String strongestOf(String heading, ShortNames shortNames) {
    Name best = null;
    for (Name name : new Names(shortNames).in(heading)) {
      if (name.strength() >= 2 && (best == null || name.strength() > best.strength())) {
        best = name;
      }
    }
    return best == null ? "" : best.text();
  }

  /** The name that ends a run of words; empty when its last words name no kind of body. */
  static String ending(String run) {
    String[] kind = kindEnding(run, run.length());
    return kind == null ? "" : run.substring(nameStart(run, 0, run.length() - kind[0].length()));
  }

  /** The names of a text, in order. */
  List<Name> in(String text) {
    List<Name> names = new ArrayList<>();
    quoted(text, names);
    unquoted(text, names);
    known(text, names);
    Matcher english = ENGLISH.finder(text);
    while (english.find()) {
      names.add(new Name(english.start(), english.end(), shortNames.full(english.group()), 3));
    }
    names.sort(Comparator.comparing(Name::start).thenComparing(name -> -name.end()));
    return outermost(names);
  }

  /** 基金 inside 創投基金 is no name of its own. */
  private static List<Name> outermost(List<Name> names) {
    List<Name> outer = new ArrayList<>();
    int end = -1;
    for (Name name : names) {
      if (name.end() > end) {
        outer.add(name);
        end = name.end();
      }
    }
    return outer;
  }

  private void quoted(String text, List<Name> names) {
    Matcher matcher = QUOTED.finder(text);
    while (matcher.find()) {
      String inner = matcher.group(1);
      String kind = kindAhead(matcher.group(2));
      int strength = Math.max(strength(inner), kind.isEmpty() ? 1 : 3);
      boolean document = text.charAt(matcher.start()) == '《';
      names.add(
          new Name(
              matcher.start(),
              matcher.end(1),
              shortNames.full(inner) + kind,
              document ? 1 : strength));
    }
  }

  /** 「同行」長者學習計劃: the words up to a kind of scheme right behind the quotes. */
  private static String kindAhead(String words) {
    for (String[] kind : AHEAD) {
      int at = words.indexOf(kind[0]);
      if (at >= 0 && !LINKED.isIn(words.substring(0, at))) {
        return words.substring(0, at + kind[0].length());
      }
    }
    return "";
  }

  private void unquoted(String text, List<Name> names) {
    int end = 0;
    for (int i = 0; i < text.length(); i++) {
      if (i >= end && KIND_ENDS.get(text.charAt(i))) {
        int start = runStart(text, i);
        end = runEnd(text, i);
        named(text.substring(start, end), start, names);
      }
    }
  }

  /** Adds the names of a run of words that stands at a place of the text. */
  private void named(String run, int at, List<Name> names) {
    int from = 0;
    for (int i = 0; i < run.length(); i++) {
      String[] kind = kindEnding(run, i + 1);
      if (kind == null) {
        continue;
      }
      int start = nameStart(run, from, i + 1 - kind[0].length());
      if (i + 1 - start >= SHORTEST && isSpecific(run.substring(start, i + 1 - kind[0].length()))) {
        String name = LEADING.matcher(run.substring(start, i + 1)).replaceFirst("");
        names.add(
            new Name(at + start, at + i + 1, shortNames.full(name), Integer.parseInt(kind[1])));
      }
      from = i + 1;
    }
  }

  /** Where the run of words begins that the end of a kind stands in. */
  private static int runStart(String text, int place) {
    int start = place;
    while (start > 0 && isOfRun(text.codePointBefore(start))) {
      start -= Character.charCount(text.codePointBefore(start));
    }
    return start;
  }

  private static int runEnd(String text, int place) {
    int end = place + 1;
    while (end < text.length() && isOfRun(text.codePointAt(end))) {
      end += Character.charCount(text.codePointAt(end));
    }
    return end;
  }

  private static boolean isOfRun(int c) {
    if (c < 0x80) {
      return c >= 'a' && c <= 'z'
          || c >= '0' && c <= '9'
          || "@.&+-".indexOf(c) >= 0
          || c >= 'A' && c <= 'Z';
    }
    return Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN;
  }

  /** The kind that ends at {@code end}, unless a longer word goes on: 計劃書, 公司化. */
  private static String[] kindEnding(String run, int end) {
    if (end == 0 || !KIND_ENDS.get(run.charAt(end - 1))) {
      return null;
    }
    for (String[] kind : KINDS_BY_END.getOrDefault(run.charAt(end - 1), List.of())) {
      if (run.startsWith(kind[0], end - kind[0].length())) {
        boolean longer = end < run.length() && "書長員化局期內構商".indexOf(run.charAt(end)) >= 0;
        return longer || kind[0].equals("計劃") && isPlanned(run, end) ? null : kind;
      }
    }
    return null;
  }

  /** 教育署計劃在明年開辦: what a body plans, and no scheme. */
  private static boolean isPlanned(String run, int end) {
    int body = end - "計劃".length() - 1;
    return body > 0
        && end < run.length()
        && BODY_ENDS.indexOf(run.charAt(body)) >= 0
        && BEHIND_NAMES.indexOf(run.charAt(end)) < 0;
  }

  /** Where the name that ends in a kind begins: behind the last word that only leads to it. */
  private static int nameStart(String run, int from, int kindStart) {
    int start = Math.max(from, kindStart - LONGEST);
    for (int i = kindStart - 1; i >= start; i--) {
      for (String edge : EDGES_BY_END.getOrDefault(run.charAt(i), List.of())) {
        if (run.startsWith(edge, i - edge.length() + 1)
            && i - edge.length() + 1 >= start
            && !isInsideName(run, i, edge)) {
          return i + 1;
        }
      }
    }
    return start;
  }

  /** 2019年計劃 and 7.基金 name nothing: they point back to a name given before. */
  private static boolean isSpecific(String words) {
    int count = 0;
    for (int i = 0; i < words.length() && count < 2; i++) {
      count += DATE_CHARACTERS.indexOf(words.charAt(i)) < 0 ? 1 : 0;
    }
    return count >= 2;
  }

  /** 園林及保育基金, 訓練及考核中心: 及 parts no name when nouns of two characters stand around it. */
  private static boolean isInsideName(String run, int i, String edge) {
    return edge.equals("及") && !run.startsWith("及其", i);
  }

  private void known(String text, List<Name> names) {
    for (Map.Entry<String, String> entry : shortNames.all().entrySet()) {
      String name = entry.getKey();
      for (int at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length())) {
        int strength = Math.max(strength(entry.getValue()), 2);
        names.add(new Name(at, at + name.length(), entry.getValue(), strength));
      }
    }
  }

  private static int strength(String name) {
    String[] kind = kindEnding(name, name.length());
    return kind == null ? 1 : Integer.parseInt(kind[1]);
  }
}
