package org.figurebook.render.excel;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.figurebook.audit.Checklist;
import org.figurebook.audit.Outcome;
import org.figurebook.audit.Verdict;
import org.figurebook.document.Language;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The workbook keeps to the checklist of accessible spreadsheets. */
class AccessibleWorkbookTest {
  @TempDir Path folder;

  /** The working lists have filters and frozen headers, and the Notes sheet says why. */
  @ParameterizedTest
  @EnumSource(Language.class)
  void everyItemIsMetButFiltersOnTheWorkingLists(Language language) throws Exception {
    Path file = folder.resolve("report.xlsx");
    WorkbookRenderer.write(Sample.report(language), file);

    List<Outcome> outcomes = Checklist.of(file);

    assertThat(outcomes)
        .filteredOn(outcome -> outcome.verdict() == Verdict.NOT_MET)
        .extracting(outcome -> outcome.item().id())
        .containsExactly("filters-and-panes");
  }

  @ParameterizedTest
  @CsvSource({
    "75.2*,      75.2 [source note *]",
    "開支總額¹,   開支總額 [source note 1]",
    "-,          - [s]",
    "%,          %",
    "100 m²,     100 m²",
    "3 360,      3 360",
    "(+6%),      (+6%)"
  })
  void signsOfThePapersCanBeHeard(String printed, String spoken) {
    assertThat(SourceSigns.spoken(printed, "source note")).isEqualTo(spoken);
  }
}
