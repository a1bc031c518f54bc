package org.figurebook.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A form says of every text what its pattern says, though a table of characters answers first. */
class FormTest {
  private static final String[] TEXTS = {
    "",
    " ",
    "1",
    "12",
    "2024",
    "2024年",
    "(3)",
    "（三）",
    "註1",
    "表1",
    "表 1",
    "總計",
    "甲總計",
    "Total",
    "in Table 3",
    "IN TABLE 3",
    "𠀀年",
    "\ud840",
    "a\u0301",
    "ﬁ",
    "x=1",
    "xyzz",
    "XYZ",
    "2024-2025",
    "11,222,333.4%",
    "1 000\n",
    "第三節第12頁",
    "aabb",
    "abab",
    "大約12",
    "大量",
    "𠮷野家"
  };

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "\\d{1,4}年?",
        "(?:大?約為?|逾)?\\d+",
        "(?:附?表|Table)\\s?\\d{1,2}",
        "[(（][^()（）]{1,16}[)）]",
        "(?!年)\\p{IsHan}{2,}",
        "(?i)\\bin table \\d",
        "(?:總計|Total)?",
        "𠀀年",
        "[^\\d]野?.*",
        "(?i)^(?:xy?z+|第.節第\\d+頁)$",
        "(?:q|(?i)x)y(?:z|Z)?[z]*",
        "[a-z&&[^y]]+y?z*",
        "(?:([ab])\\1)+|(ab){2}",
        "\\d{1,2}(?:,\\d{3}){1,2}(?:\\.\\d+)?%",
        "(?s)1\\s0{2,3}?.*",
        "\\d+(?=年)年|(?<year>\\d{4})-\\d+",
        "\\d++4|\\d{2,}?",
        ".*年"
      })
  void saysWhatThePatternSays(String regex) {
    Form form = Form.of(regex);
    Pattern pattern = Pattern.compile(regex);
    for (int time = 0; time < 2; time++) {
      for (String text : TEXTS) {
        assertThat(form.matches(text)).as(text).isEqualTo(pattern.matcher(text).matches());
      }
    }
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "\\d年",
        "(?<!甲)總計",
        "(?i)\\btable \\d",
        "[，。；]|\\.(?:\\s|$)",
        "𠮷.家",
        "\\p{Lu}\\w"
      })
  void findsWhatThePatternFinds(String regex) {
    Form form = Form.of(regex);
    Pattern pattern = Pattern.compile(regex);
    for (String text : TEXTS) {
      for (String around : new String[] {text, "甲" + text, "see " + text + "。", "-" + text}) {
        assertThat(form.isIn(around)).as(around).isEqualTo(pattern.matcher(around).find());
      }
    }
  }
}
