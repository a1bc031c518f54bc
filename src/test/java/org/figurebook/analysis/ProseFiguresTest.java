package org.figurebook.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.figurebook.evidence.Confidence;
import org.figurebook.figure.Bound;
import org.figurebook.harvest.Harvest;
import org.figurebook.template.Template;
import org.figurebook.template.TemplateLibrary;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Which numbers of sentences enter a series: those that state the value of one body, and all of it.
 */
class ProseFiguresTest {
  private static Template template;

  @BeforeAll
  static void load() throws Exception {
    template = TemplateLibrary.load("schemes");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          「企業支援計劃」在2023年收到120宗申請。                          | 120 | scheme-applications
          「企業支援計劃」在2023年收到1 120宗申請。                        | 1,120 | scheme-applications
          「企業支援計劃」收到的申請由80宗，增至2023年的120宗。               | 120 | scheme-applications
          「企業支援計劃」在2021、2022及2023年分別收到80、90及120宗申請。      | 120 | scheme-applications
          「企業支援計劃」在2021、2022及2023年分別收到80、90及120宗申請。      | 90 | scheme-applications
          In 2023, the Enterprise Support Scheme had 120 applications received. | 120 | scheme-applications
          # a difference is no value
          「企業支援計劃」在2023年收到的申請增加120宗。                      | 120 |
          「企業支援計劃」在2023年收到的申請較上年多約120宗。                 | 120 |
          In 2023, applications received by the Enterprise Support Scheme rose by 120. | 120 |
          # a part is not the whole
          「企業支援計劃」的申請，其中120宗收到申請時文件不齊。                | 120 |
          # nor is a sum over years, an average, a plan, or a limit
          「企業支援計劃」累計收到120宗申請。                               | 120 |
          「企業支援計劃」平均收到120宗申請。                               | 120 |
          「企業支援計劃」擬接獲申請120宗。                                | 120 |
          「企業支援計劃」接獲申請上限為120宗。                             | 120 |
          # two bodies in a sentence: nobody can say whose
          「企業支援計劃」和「一般支援計劃」在2023年收到120宗申請。            | 120 |
          # a sentence that names none
          在2023年收到120宗申請。                                       | 120 |
          # a number that stands twice in its sentence
          「企業支援計劃」在2023年收到120宗申請，「夢想」收到120宗。            | 120 |
          # a part of another number
          「企業支援計劃」在2023年收到1,120宗申請。                         | 120 |
          """)
  void aNumberOfASentence(String sentence, String number, String theme) {
    Harvest paper =
        Papers.paper("001", "2025-04-01")
            .sentence(sentence)
            .says("企業支援計劃", "申請", number, "count", Bound.EXACT, "2023")
            .harvest();

    assertThat(Analysis.of(List.of(paper), template).themes().get("001-f01")).isEqualTo(theme);
  }

  @Test
  void aSentenceAloneIsLikelyAndATableBearsItOut() {
    Papers alone =
        Papers.paper("001", "2025-04-01")
            .sentence("「企業支援計劃」在2023年收到120宗申請。")
            .says("企業支援計劃", "申請", "120", "count", Bound.EXACT, "2023");
    Papers table =
        Papers.paper("002", "2024-04-01")
            .table("「企業支援計劃」的申請", "接獲申請", "count", List.of("=", "2023=2023"), "接獲申請 | 120");

    Point sentence = point(alone.harvest());
    Point both = point(alone.harvest(), table.harvest());

    assertThat(sentence.confidence()).isEqualTo(Confidence.LIKELY);
    assertThat(sentence.isOfSentence()).isTrue();
    assertThat(both.confidence()).isEqualTo(Confidence.CERTAIN);
    assertThat(both.isOfSentence()).isFalse();
    assertThat(both.used()).hasSize(2);
  }

  @Test
  void twoNumbersOfASentenceThatComeOutAsOneValueAreBothLeftOut() {
    Harvest paper =
        Papers.paper("001", "2025-04-01")
            .sentence("「企業支援計劃」在2023年接獲和收到的申請分別為120宗及80宗。")
            .says("企業支援計劃", "申請", "120", "count", Bound.EXACT, "2023")
            .says("企業支援計劃", "申請", "80", "count", Bound.EXACT, "2023")
            .harvest();

    assertThat(Analysis.of(List.of(paper), template).themes()).isEmpty();
  }

  private static Point point(Harvest... papers) {
    List<Series> series = Analysis.of(List.of(papers), template).of("scheme-applications");
    assertThat(series).hasSize(1);
    return series.get(0).points().get(0);
  }
}
