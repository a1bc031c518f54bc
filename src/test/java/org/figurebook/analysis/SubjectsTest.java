package org.figurebook.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.TreeMap;
import org.figurebook.template.LocalText;
import org.figurebook.template.Vocabulary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One body under all the names it is printed under. */
class SubjectsTest {
  private static final Vocabulary NAMES =
      new Vocabulary(
          "names",
          new TreeMap<>(
              java.util.Map.of(
                  "scheme",
                  new Vocabulary.Kind(
                      null, List.of("計劃", "Scheme"), List.of("有關計劃"), List.of("協助")))),
          List.of(
              new Vocabulary.Entry(
                  "partners",
                  "scheme",
                  new LocalText("夥伴研究計劃", "Partnership Research Scheme"),
                  List.of("PRS"),
                  "")),
          new TreeMap<>(java.util.Map.of("夥", "伙")),
          List.of("總數"),
          List.of("分目"));
  private final Subjects subjects = new Subjects(List.of(NAMES), new MatchText(List.of(NAMES)));

  @ParameterizedTest
  @CsvSource({
    "夥伴研究計劃, names:partners",
    "伙伴研究計劃, names:partners",
    "夥 伴 研 究 計 劃, names:partners",
    "「夥伴研究計劃」, names:partners",
    "夥伴研究計劃(註1), names:partners",
    "1. 夥伴研究計劃, names:partners",
    "分目101 創新(整體撥款) / 夥伴研究計劃, names:partners",
    "PARTNERSHIP RESEARCH SCHEME, names:partners",
    "prs, names:partners",
    "分目090 夥伴研究計劃(整體撥款)(自2021年起), names:partners",
    "創新(整體撥款)(註1)夥伴研究計劃, names:partners",
    "綠色運輸計劃, ~綠色運輸計劃"
  })
  void namesOfOneBody(String printed, String key) {
    assertThat(subjects.exact(printed)).map(Subject::key).contains(key);
  }

  @ParameterizedTest
  @CsvSource({"有關計劃", "增聘員工以協助審計計劃", "計劃", "運作開支", "2023-24"})
  void noBody(String printed) {
    assertThat(subjects.exact(printed)).isEmpty();
  }

  @Test
  void aShortLatinNameIsFoundAsAWordOnly() {
    assertThat(subjects.within("projects under PRS in 2024", List.of("scheme"))).isPresent();
    assertThat(subjects.within("sprsurvey of 2024", List.of("scheme"))).isEmpty();
  }

  @Test
  void aNameInQuotationMarksIsKnownByItsEnding() {
    assertThat(subjects.within("過去3年「綠色運輸計劃」的開支", List.of("scheme")))
        .map(subject -> subject.name().zh())
        .contains("綠色運輸計劃");
  }

  @Test
  void aTotalIsNoBody() {
    assertThat(subjects.isTotal("總數")).isTrue();
    assertThat(subjects.isTotal("總 數")).isTrue();
    assertThat(subjects.isTotal("總數目")).isFalse();
  }
}
