package org.figurebook.read;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.figurebook.document.Form;
import org.figurebook.document.Language;
import org.figurebook.document.Line;

/** Language, title and date of a paper, told by its words. */
record Particulars(Language language, String title, String date) {
  private static final Form BESIDE_CHINESE =
      Form.of("(?<=[\\u2e80-\\u9fff\\uf900-\\uffef]) +| +(?=[\\u2e80-\\u9fff\\uf900-\\uffef])");
  private static final Form SPACES = Form.of(" {2,}");
  private static final Pattern CHINESE_DATE =
      Pattern.compile("^(?:日期[:：])?(\\d{4})年(\\d{1,2})月(?:(\\d{1,2})日)?$");
  private static final Pattern ENGLISH_DATE =
      Pattern.compile("^(?:Date: ?|on )?(?:(\\d{1,2}) )?([A-Z][a-z]{2,8})\\.? (\\d{4})$");
  private static final Pattern NUMERAL_DATE =
      Pattern.compile("^([二〇○零一三四五六七八九]{4})年([一二三四五六七八九十]{1,2})月(?:([一二三四五六七八九十]{1,3})日)?$");
  private static final Pattern EXAMINED =
      Pattern.compile("^(?:審核|ExaminationofEstimatesofExpenditure)(\\d{4})[-/]\\d{2,4}.*");
  private static final Form CODE = Form.of("^[A-Z(][A-Z()&/-]*[(\\d][\\d()/-]*(?:[A-Z\\d()]*)$");
  private static final Pattern KIND =
      Pattern.compile(
          "^(?:(?:立法會)?(?:財務|工商|民政|教育)?.{0,8}(?:委員會)?(?:討論|參考|資料|立法會)文件|供討論|討論文件"
              + "|Fordiscussion|Forinformation|ITEMFOR.*|LegislativeCouncil.{0,12}"
              + "|(?:審核\\d{4}.*|開支預算|答覆編號.*|ExaminationofEstimates.*|ReplySerialNo.*)"
              + "|\\d{1,3}|[（(].{0,12}[)）]|CONFIDENTIAL|機密)$",
          Pattern.CASE_INSENSITIVE);
  private static final Form INDEX = Form.of("^(?:答覆編號.*問題編號.*|Reply.*Question.*)$");
  private static final Map<String, Integer> MONTHS =
      Map.ofEntries(
          Map.entry("jan", 1),
          Map.entry("feb", 2),
          Map.entry("mar", 3),
          Map.entry("apr", 4),
          Map.entry("may", 5),
          Map.entry("jun", 6),
          Map.entry("jul", 7),
          Map.entry("aug", 8),
          Map.entry("sep", 9),
          Map.entry("oct", 10),
          Map.entry("nov", 11),
          Map.entry("dec", 12));
  private static final Pattern GAP = Pattern.compile(" {2,}");
  private static final Pattern GAP_OR_DASH = Pattern.compile(" {2,}| ?[─—–] ?");
  private static final String DIGITS = "零一二三四五六七八九";

  /** Printed lines among which a title can stand. */
  private static final int OPENING = 40;

  private static final int LONGEST = 120;

  static Particulars of(List<Line> lines) {
    return new Particulars(language(lines), title(lines), date(lines));
  }

  /** The language that more of the letters are in; a Chinese word weighs two characters. */
  private static Language language(List<Line> lines) {
    long chinese = 0;
    long latin = 0;
    for (Line line : lines) {
      for (char c : line.text().toCharArray()) {
        if (CharacterFold.isIdeograph(c)) {
          chinese++;
        } else if (c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z') {
          latin++;
        }
      }
    }
    return chinese * 5 >= latin ? Language.CHINESE : Language.ENGLISH;
  }

  /** The first line that reads like a heading; of a set of replies, what they all are. */
  private static String title(List<Line> lines) {
    int printed = 0;
    String first = "";
    String chapter = "";
    for (Line line : lines) {
      if (line.isBlank()) {
        continue;
      }
      String text = joined(line.text());
      String key = text.replace(" ", "");
      if (INDEX.matches(key)) {
        return replies(lines);
      }
      if (!chapter.isEmpty()) {
        return chapter + " " + text;
      }
      if (++printed > OPENING || key.length() > LONGEST) {
        break;
      }
      if (EXAMINED.matcher(key).matches()) {
        return replies(lines);
      }
      if (key.matches("第[一二三四五六七八九十]{1,3}章|Chapter\\w{1,9}")) {
        chapter = text;
      } else if (first.isEmpty() && isTitle(text, key) && !isHead(line.text())) {
        first = text;
      }
    }
    return first;
  }

  private static boolean isTitle(String text, String key) {
    char last = key.charAt(key.length() - 1);
    return key.length() > 1
        && key.length() <= 80
        && "。；，、：:;,".indexOf(last) < 0
        && !(last == '.' && text.length() > 60)
        && key.indexOf("，") < 0
        && key.indexOf("。") < 0
        && !CODE.matches(key)
        && !KIND.matcher(key).matches()
        && iso(text).isEmpty();
  }

  /** A line in the pieces that stand apart on it. */
  private static List<String> pieces(String text, Pattern apart) {
    return apart
        .splitAsStream(text.strip())
        .map(Particulars::joined)
        .filter(piece -> !piece.isEmpty())
        .toList();
  }

  /** Whether a part of the line is a date or a code, as in the head of a paper. */
  private static boolean isHead(String text) {
    List<String> columns = pieces(text, GAP);
    return columns.size() > 1 && columns.stream().anyMatch(c -> CODE.matches(c.replace(" ", "")))
        || pieces(text, GAP_OR_DASH).stream().anyMatch(piece -> !iso(piece).isEmpty());
  }

  private static String replies(List<Line> lines) {
    String title = "";
    for (Line line : lines) {
      String text = joined(line.text());
      if (!title.isEmpty() && !text.isEmpty()) {
        return text.equals("開支預算") ? title + text : title;
      }
      if (title.isEmpty() && EXAMINED.matcher(text.replace(" ", "")).matches()) {
        title = text.replaceFirst("(?:答覆編號|Reply Serial No).*", "").strip();
      }
    }
    return title;
  }

  /** The first line that is a date and nothing else; of replies, the year of their Estimates. */
  private static String date(List<Line> lines) {
    String rough = "";
    int printed = 0;
    for (Line line : lines) {
      String text = line.text();
      printed += text.isBlank() ? 0 : 1;
      boolean edge = printed <= 3 * OPENING || line.number() > lines.size() - 3 * OPENING;
      if (!edge || text.length() > LONGEST || text.isBlank()) {
        continue;
      }
      String plain = joined(text);
      String iso =
          pieces(text, GAP_OR_DASH).stream()
              .map(Particulars::iso)
              .filter(date -> !date.isEmpty())
              .findFirst()
              .orElse("");
      if (iso.length() == 10) {
        return iso;
      }
      if (rough.isEmpty()) {
        Matcher examined = EXAMINED.matcher(plain.replace(" ", ""));
        rough = examined.matches() ? examined.group(1) : iso;
      }
    }
    return rough;
  }

  private static String iso(String text) {
    Matcher chinese = CHINESE_DATE.matcher(text.replace(" ", ""));
    if (chinese.matches()) {
      return iso(number(chinese.group(1)), number(chinese.group(2)), number(chinese.group(3)));
    }
    Matcher english = ENGLISH_DATE.matcher(text);
    if (english.matches()) {
      String month = english.group(2).substring(0, 3).toLowerCase(Locale.ROOT);
      int at = MONTHS.getOrDefault(month, 0);
      return at == 0 ? "" : iso(number(english.group(3)), at, number(english.group(1)));
    }
    Matcher numeral = NUMERAL_DATE.matcher(text.replace(" ", ""));
    if (numeral.matches()) {
      return iso(year(numeral.group(1)), small(numeral.group(2)), small(numeral.group(3)));
    }
    return "";
  }

  private static String iso(int year, int month, int day) {
    if (year < 1800 || month < 1 || month > 12 || day > 31) {
      return "";
    }
    String text = String.format(Locale.ROOT, "%04d-%02d", year, month);
    return day == 0 ? text : text + String.format(Locale.ROOT, "-%02d", day);
  }

  private static int number(String digits) {
    return digits == null ? 0 : Integer.parseInt(digits);
  }

  private static int year(String numerals) {
    int year = 0;
    for (char c : numerals.replace('〇', '零').replace('○', '零').toCharArray()) {
      year = year * 10 + Math.max(0, DIGITS.indexOf(c));
    }
    return year;
  }

  private static int small(String numerals) {
    if (numerals == null) {
      return 0;
    }
    int ten = numerals.indexOf('十');
    if (ten < 0) {
      return DIGITS.indexOf(numerals.charAt(0));
    }
    int tens = ten == 0 ? 1 : DIGITS.indexOf(numerals.charAt(0));
    int ones =
        ten == numerals.length() - 1 ? 0 : DIGITS.indexOf(numerals.charAt(numerals.length() - 1));
    return tens * 10 + ones;
  }

  /** A line for reading: no space next to Chinese, others single. */
  private static String joined(String text) {
    String plain = text.strip();
    if (plain.indexOf(' ') < 0) {
      return plain;
    }
    return SPACES.replacedIn(BESIDE_CHINESE.replacedIn(plain, ""), " ");
  }
}
