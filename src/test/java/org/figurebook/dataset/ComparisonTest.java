package org.figurebook.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.figurebook.dataset.Comparison.Change;
import org.junit.jupiter.api.Test;

/** Two editions of the same papers. */
class ComparisonTest {

  private static FigureRow figure(String subject, String period, String printed) {
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put("subject", subject);
    fields.put("measure", "開支");
    fields.put("unit", "HKD");
    fields.put("period", period);
    fields.put("printed", printed);
    fields.put("document", "paper.txt");
    fields.put("line", "7");
    fields.put("page", "1");
    return new FigureRow(fields);
  }

  private static Dataset data(FigureRow... figures) {
    return new Dataset(Path.of("data"), List.of(figures), List.of());
  }

  @Test
  void newGoneAndRestatedStatisticsAreToldApart() {
    Dataset older =
        data(
            figure("甲計劃", "FY2023-24", "1億元"),
            figure("乙計劃", "FY2023-24", "2億元"),
            figure("丙計劃", "FY2023-24", "3億元"));
    Dataset newer =
        data(
            figure("甲計劃", "FY2023-24", "1億元"),
            figure("乙計劃", "FY2023-24", "2.1億元"),
            figure("甲計劃", "FY2024-25", "4億元"));

    Comparison comparison = Comparison.of(older, newer);

    assertThat(comparison.unchanged()).isEqualTo(1);
    assertThat(subjects(comparison.restated())).containsExactly("乙計劃");
    assertThat(comparison.restated().get(0).before()).containsExactly("2億元");
    assertThat(comparison.restated().get(0).after()).containsExactly("2.1億元");
    assertThat(subjects(comparison.added())).containsExactly("甲計劃");
    assertThat(comparison.added().get(0).statistic()).contains("FY2024-25");
    assertThat(subjects(comparison.gone())).containsExactly("丙計劃");
  }

  @Test
  void aFigureWithoutSubjectOrPeriodCannotBeCompared() {
    Comparison comparison = Comparison.of(data(figure("", "2024", "1")), data());

    assertThat(comparison.gone()).isEmpty();
  }

  private static List<String> subjects(List<Change> changes) {
    List<String> subjects = new ArrayList<>();
    changes.forEach(change -> subjects.add(change.statistic().get(0)));
    return subjects;
  }
}
