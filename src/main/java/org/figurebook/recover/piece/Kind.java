package org.figurebook.recover.piece;

import java.util.BitSet;
import org.figurebook.document.Form;

/** What a piece of a table line looks like. */
public enum Kind {
  TEXT,
  /** A row number such as {@code 3.} or {@code (4)}. */
  ITEM,
  INTEGER,
  DECIMAL,
  PERCENT,
  /** A number with a unit behind it, such as {@code 1.42億} or {@code 約60項}. */
  AMOUNT,
  /** A bracketed change such as {@code (+6%)} that stands under or behind a value. */
  CHANGE,
  DASH,
  /** Words in place of a value: 不適用, N/A. */
  MISSING,
  YEAR,
  DATE,
  /** A footnote mark standing alone. */
  MARK;

  /** Words that limit a number: they belong to the number behind them. */
  public static final String BOUND =
      "(?:大?約為?|逾|超過|近|接近|不足|少於|不少於|多於|不多於|至少|最多|about|over|nearly|some|around|approx\\.?)";

  /** A sign, in brackets as well: (-)0.6%. */
  private static final String SIGN = "(?:\\([-+−–]\\)|[-+−–±])?";

  private static final String NUMBER = "\\d[\\d,]{0,19}(?:\\.\\d+)?";

  /** Signs set behind a word or a value as the mark of a note. */
  public static final String SIGNS = "*#^@†‡△§¶※◎λφψωΔΦΨΩ";

  /** Greek letters set there as marks, which names of things end in too. */
  public static final String LETTERS = "αβγδμ";

  private static final String MARKS =
      "(?:[~" + SIGNS + LETTERS + "]|\\(?註\\(?\\d{0,2}\\)?|\\(\\d\\)){0,3}";
  private static final String UNIT =
      "(?:百萬|千萬|億|萬|千|million|billion|m|bn)?(?:港元|美元|元|項|宗|個|名|間|次|人次|人|年|個月|家|所|份|部|輛|處|場|戶|件|座|棟|隊|班|公里|公頃|公噸|公斤|平方米|小時|分鐘|天|kW|MW)?";
  private static final Form ITEM_FORM = Form.of("\\d{1,4}[.、．]|\\d{1,3}\\)");
  private static final Form INTEGER_FORM =
      Form.of(SIGN + "(?:\\d{1,3}(?:,\\d{3}){1,6}|\\d{1,15})" + MARKS);
  private static final Form DECIMAL_FORM = Form.of(SIGN + "\\d[\\d,]{0,19}\\.\\d+" + MARKS);
  private static final Form PERCENT_FORM =
      Form.of(BOUND + "?(?:[<>≤≥＜＞] ?)?" + SIGN + NUMBER + "[%％‰]" + MARKS);
  private static final String COUNTED =
      NUMBER + "\\+?" + UNIT + "(?:\\d[\\d,]{0,9}" + UNIT + ")?(?:以上|以下|左右|多)?" + MARKS;
  private static final Form COUNTED_FORM = Form.of(COUNTED);

  /** A unit, not an amount. */
  private static final Form THOUSANDS = Form.of("(?:HK|US|S|A|C|NT)?[$£€]000");

  private static final Form AMOUNT_FORM =
      Form.of(
          BOUND
              + "? ?[<>≤≥＜＞]?[-+−–]?(?:HK|US|港幣|NT|RMB)?[$￥¥€£]? ?[-+−–]?"
              + COUNTED
              + "|[-+−–]?(?:HK|US|S|A|NT)?[$€£][-+−–]?"
              + NUMBER
              + "(?:[MBkK]|mn)"
              + MARKS
              + "|[$]"
              + NUMBER
              + " ?[至–—-] ?[$]?"
              + NUMBER);
  private static final Form CHANGE_FORM =
      Form.of("\\((?:[-+−–±]?\\d[\\d,]{0,15}(?:\\.\\d+)?(?:%|個?百分點|ppt?)?|不適用|N/A|-)\\)" + MARKS);
  private static final Form DASH_FORM = Form.of("[-–—─－‑]{1,3}" + MARKS);
  private static final Form MISSING_FORM =
      Form.of(
          "(?:不適用|(?:暫無|未有|沒有|並無)(?:相關|有關)?(?:資料|數字|紀錄)|未能提供|未有提供|待定|不詳|免收|免費|N\\.?/?A\\.?|n\\.?/?a\\.?|nil|Nil|TBC|Not (?:applicable|available))"
              + MARKS);
  private static final Form YEAR_FORM =
      Form.of(
          "(?:FY ?)?(?:19|20)\\d\\d(?:[-–/／](?:\\d\\d|(?:19|20)\\d\\d))?(?:年度|財政年度|學年|年)?" + MARKS);
  private static final Form DATE_FORM =
      Form.of("(?:19|20)\\d\\d年\\d{1,2}月(?:\\d{1,2}日)?底?" + MARKS);

  private static final Form NEGATIVE_AMOUNT =
      Form.of("\\((?:\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+\\.\\d+)\\)");

  /** A count and a part of it behind it: 312(234). */
  private static final Form PAIR_FORM =
      Form.of(
          "(?:\\d{1,3}(?:,\\d{3}){0,4}\\([-+−–]?\\d{1,3}(?:,\\d{3}){0,4}(?:\\.\\d+)?[%％]?\\)"
              + "|\\d{1,3}(?:\\.\\d+)?[%％]\\(\\d{1,3}(?:[, ]?\\d{3}){0,3}\\))"
              + MARKS);

  /** What a number begins with that does not begin with a digit. */
  private static final String BEFORE_NUMBER = "大約為逾超近接不少多至最aons <>≤≥＜＞-+−–±(HU港NR$￥¥€£";

  /** Every character that stands in a number of some form; words have others. */
  private static final BitSet OF_NUMBERS = new BitSet();

  static {
    (PERCENT_FORM + " " + DATE_FORM + " " + AMOUNT_FORM + " 0123456789")
        .chars()
        .forEach(OF_NUMBERS::set);
  }

  private static final Form MARK_FORM =
      Form.of("[" + SIGNS + LETTERS + "]{1,3}|\\(?註\\(?\\d{0,2}\\)?");

  /** Dots or one sign, alone in a cell. */
  private static final Form EMPTY_FORM = Form.of("\\.{2,3}|…{1,2}|[" + SIGNS + "]");

  private static final int YEAR_DIGITS = 4;

  /** Characters of the longest row number. */
  private static final int LONGEST_ITEM = 5;

  private static final Form SIGN_FORM =
      Form.of(MARK_FORM + "|" + DASH_FORM + "|" + MISSING_FORM + "|" + CHANGE_FORM);

  /** Every character that stands in a value of some form. */
  private static final BitSet OF_VALUES = new BitSet();

  static {
    OF_VALUES.or(OF_NUMBERS);
    (DASH_FORM + "" + MISSING_FORM).chars().forEach(OF_VALUES::set);
  }

  /** Whether a value may end in a character: {@code false} is sure. */
  public static boolean mayEndValue(char last) {
    return OF_VALUES.get(last);
  }

  /** Whether it fills a cell of values: a number, or what is printed in place of one. */
  public boolean isValue() {
    return isNumber() || this == DASH || this == MISSING;
  }

  /** Whether it is a change in brackets or a mark, which go with the value before them. */
  public boolean isAside() {
    return this == CHANGE || this == MARK;
  }

  /** Whether it is a number, whatever its unit; years, dates and row numbers are none. */
  public boolean isNumber() {
    return this == INTEGER || this == DECIMAL || this == PERCENT || this == AMOUNT;
  }

  /** An amount in brackets, with thousands or a decimal: what accounts print for less than zero. */
  public static boolean isNegativeAmount(String text) {
    return text.startsWith("(") && NEGATIVE_AMOUNT.matches(text);
  }

  /** Whether a cell holds nothing but the dots or the sign that a legend explains: .. or @. */
  public static boolean isEmptySign(String cell) {
    return EMPTY_FORM.matches(cell);
  }

  /** The kind of a text without spaces at its ends. */
  public static Kind of(String text) {
    if (text.length() > 40) {
      return TEXT;
    }
    return hasDigit(text) && !THOUSANDS.matches(text) ? withDigits(text) : withoutDigits(text);
  }

  /** Whether two values or more stand between the spaces of a text. */
  public static boolean hasValues(String text) {
    int count = 0;
    for (String word : CellText.words(text)) {
      count += of(word).isValue() || isNegativeAmount(word) ? 1 : 0;
    }
    return count >= 2;
  }

  /** The year that a heading begins with; 0 when it begins with none. */
  public static int year(String heading) {
    boolean year = heading.length() >= YEAR_DIGITS && of(heading.substring(0, YEAR_DIGITS)) == YEAR;
    return year ? Integer.parseInt(heading.substring(0, YEAR_DIGITS)) : 0;
  }

  /** Whether an Arabic digit stands in a text. */
  public static boolean hasDigit(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (isDigit(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  private static Kind withoutDigits(String text) {
    return text.length() > 16 ? TEXT : sign(text);
  }

  private static Kind withDigits(String text) {
    Kind sign = sign(text);
    if (sign != TEXT) {
      return sign;
    }
    char first = text.charAt(0);
    if (beginsWithYear(text) && YEAR_FORM.matches(text)) {
      return isCompared(text) ? TEXT : YEAR;
    }
    if (endsAsItem(text) && ITEM_FORM.matches(text)) {
      return ITEM;
    }
    return isDigit(first) || BEFORE_NUMBER.indexOf(first) >= 0 ? number(text) : TEXT;
  }

  /** Whether a text begins with four digits that may be a year of this or the last century. */
  private static boolean beginsWithYear(String text) {
    return text.length() > 3
        && (text.startsWith("19") || text.startsWith("20") || text.startsWith("FY"));
  }

  /** Whether a year stands before an earlier one, which it is compared with: 2024/2023. */
  private static boolean isCompared(String text) {
    return text.length() == 9
        && !isDigit(text.charAt(4))
        && isDigit(text.charAt(8))
        && text.substring(0, 4).compareTo(text.substring(5)) > 0;
  }

  private static boolean endsAsItem(String text) {
    return text.length() <= LONGEST_ITEM && ".、．)".indexOf(text.charAt(text.length() - 1)) >= 0;
  }

  /** A mark, a dash, a word for a missing value or a change; otherwise words. */
  private static Kind sign(String text) {
    if (!SIGN_FORM.mayMatch(text)) {
      return TEXT;
    }
    if (MARK_FORM.matches(text)) {
      return MARK;
    }
    if (DASH_FORM.matches(text)) {
      return DASH;
    }
    if (MISSING_FORM.matches(text)) {
      return MISSING;
    }
    return CHANGE_FORM.matches(text) ? CHANGE : TEXT;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /** Whether a text is so many Arabic digits and nothing else. */
  public static boolean isDigits(String text, int least, int most) {
    return text.length() >= least && text.length() <= most && digits(text) == text.length();
  }

  /** How many Arabic digits a text begins with. */
  private static int digits(String text) {
    int count = 0;
    while (count < text.length() && isDigit(text.charAt(count))) {
      count++;
    }
    return count;
  }

  private static boolean hasPercent(String text) {
    return text.indexOf('%') > 0 || text.indexOf('％') > 0 || text.indexOf('‰') > 0;
  }

  private static boolean mayBeNumber(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (!OF_NUMBERS.get(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private static Kind number(String text) {
    if (isDigits(text, 1, 15)) {
      return INTEGER;
    }
    if (!mayBeNumber(text)) {
      return TEXT;
    }
    if (INTEGER_FORM.matches(text)) {
      return INTEGER;
    }
    if (text.indexOf('.') > 0 && DECIMAL_FORM.matches(text)) {
      return DECIMAL;
    }
    if (hasPercent(text) && PERCENT_FORM.matches(text)) {
      return PERCENT;
    }
    if (DATE_FORM.matches(text)) {
      return DATE;
    }
    if (isDigit(text.charAt(0)) && text.indexOf('(') > 0 && PAIR_FORM.matches(text)) {
      return AMOUNT;
    }
    return (isDigit(text.charAt(0)) ? COUNTED_FORM : AMOUNT_FORM).matches(text) ? AMOUNT : TEXT;
  }
}
