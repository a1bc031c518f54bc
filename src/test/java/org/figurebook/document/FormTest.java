package org.figurebook.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A form says of every text what its pattern says, though a table of characters answers first. */
class FormTest {
  /** Overlapping classes: nearly each letter is of kinds of its own. */
  private static final String EACH_APART =
      "(?:[A-z]|[A-y]|[B-x]|[C-w]|[D-v]|[E-u]|[F-t]|[G-s]|[H-r]|[I-q]|[J-p]|[K-o]|[a年].|"
          + "[L-n]|[M-m]|[N-l]|[O-k]|[P-j]|[Q-i]|[R-h]|[S-g]|[T-f]|[U-e]|[V-d]|[W-c]|[X-b]|b+[Y-a])*";

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
        "(?i:.*xy)|.*年|(?is:.*\\d)",
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
        "^表|^(?i:in|see)",
        "^表|年",
        "(?:^表|年)1?",
        "^+年|^見",
        "^?年",
        "^|年",
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

  /** Ideographs are told apart only where the expression names them. */
  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "[一-三年]|x",
        "[^年月]",
        "[\\u4e00-\\u4e09五]|五",
        "[⺀-鿿&&[^年-]]",
        "\\p{IsHan}|\\p{Lu}",
        "(?i:k|[s-u]|é|年|\\.|-)|ſ",
        "(?s).",
        ".|\\(|[()]",
        ".*[a年]x|(?i:.*\\d)|(?s:.)"
      })
  void tellsEveryCharacterAsThePatternDoes(String regex) {
    Form form = Form.of(regex);
    Pattern pattern = Pattern.compile(regex);
    for (int time = 0; time < 2; time++) {
      for (char c = 0; c < Character.MAX_VALUE; c++) {
        String text = String.valueOf(c);
        assertThat(form.matches(text))
            .as("%04x", (int) c)
            .isEqualTo(pattern.matcher(text).matches());
      }
    }
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "\\R",
        "\\X",
        "\\Qa\\E",
        "\\x41",
        "\\u5e74",
        "(?m)^a",
        "(?x) a",
        "{1}",
        "[]a]",
        "(?<a>b)\\k<a>",
        "a{1001}",
        "(?:a{100}){300}"
      })
  void refusesWhatItCannotReadWhenItIsWritten(String regex) {
    assertThatThrownBy(() -> Form.of(regex)).isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(strings = {"[^a]", "\\p{IsHan}*+\\S", "(?i:[𠀀a]{1,2})*+\\W", "\\d年"})
  void countsWhatThePatternFinds(String regex) {
    for (String text : new String[] {"\r\n𠀀\r\n\n𠀀", "\u212a]𠀀x\u0301k", "2年3年", ""}) {
      assertThat(Form.of(regex).count(text))
          .as(text)
          .isEqualTo(Pattern.compile(regex).matcher(text).results().count());
    }
  }

  /**
   * What takes more states, or tells more characters apart, than are kept is left to the pattern.
   */
  @ParameterizedTest(name = "{0}")
  @ValueSource(strings = {"[ab]*a[ab]{16}c?", "(?:[ab]{1,3}年)*[ab]*a[ab]{14}", EACH_APART})
  void saysTheSameBeyondItsLimits(String regex) {
    Form form = Form.of(regex);
    Pattern pattern = Pattern.compile(regex);
    for (String text : manyTexts()) {
      assertThat(form.matches(text)).as(text).isEqualTo(pattern.matcher(text).matches());
      assertThat(form.isIn(text)).as(text).isEqualTo(pattern.matcher(text).find());
    }
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(strings = {"(?:[ab]|年)*1?", "(?s).*月\\d{4}", "(?:a|b)*c", "a(?:b?c?d?e?){0,900}"})
  void readsLongTextsWithoutDepth(String regex) {
    Form form = Form.of(regex);
    assertThat(form.matches("ab年".repeat(40_000))).isEqualTo(regex.endsWith("1?"));
    assertThat(form.matches("a" + "bcde".repeat(900))).isEqualTo(regex.endsWith("900}"));
  }

  @Test
  void tellsThreadsTheSame() {
    List<String> texts = manyTexts();
    for (String regex : new String[] {"[^年]*年?[ab]*", "[ab]*a[ab]{12}", EACH_APART}) {
      Pattern pattern = Pattern.compile(regex);
      for (int time = 0; time < 20; time++) {
        Form form = Form.of(regex);
        assertThat(texts.parallelStream())
            .allMatch(text -> form.matches(text) == pattern.matcher(text).matches());
      }
    }
  }

  private static List<String> manyTexts() {
    Random random = new Random(7);
    return Stream.generate(() -> random.ints(random.nextInt(40), 0, 64))
        .limit(1500)
        .map(some -> some.mapToObj(i -> i < 58 ? i % 2 == 0 ? "a" : "b" : "年" + (char) ('A' + i)))
        .map(some -> some.collect(Collectors.joining()))
        .toList();
  }

  /** Each is loaded, and with it what it keeps: a form is read when it is made in a test. */
  @Test
  void formsOfTheProgramAreMadeWhenTheirClassIsLoadedAndCanBeRead() {
    Set<JavaMethodCall> made =
        new ClassFileImporter()
                .importPath(Path.of("target/classes/org/figurebook"))
                .get(Form.class)
                .getMethodCallsToSelf()
                .stream()
                .filter(call -> call.getTarget().getName().equals("of"))
                .collect(Collectors.toSet());
    assertThat(made).hasSizeGreaterThan(400);
    assertThat(made)
        .allSatisfy(
            call -> {
              assertThat(call.getOrigin().getName()).isEqualTo("<clinit>");
              assertThatCode(() -> Class.forName(call.getOriginOwner().getName()))
                  .doesNotThrowAnyException();
            });
  }
}
