package org.figurebook.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Stream;
import org.figurebook.document.Language;
import org.figurebook.notation.Rule;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every class of the ledger has its words in the workbook and in the PDF, in both languages. */
class LedgerWordsTest {
  @ParameterizedTest
  @EnumSource(Language.class)
  void everyClassHasItsWord(Language language) {
    Wording wording = Wording.of(language);
    // what the harvest classes by the place of a numeral rather than by a rule of notation
    Stream<String> places = Stream.of("figure", "heading", "page", "reference");
    Stream<String> rules = Arrays.stream(Rule.values()).map(Rule::kind);

    assertThat(Stream.concat(places, rules).distinct())
        .hasSizeGreaterThan(12)
        .allSatisfy(
            kind -> {
              assertThat(wording.has("workbook.class." + kind)).as(kind).isTrue();
              assertThat(wording.has("ledger-" + kind)).as(kind).isTrue();
              if (language == Language.CHINESE) {
                assertThat(wording.get("workbook.class." + kind)).matches("\\p{IsHan}+");
                assertThat(wording.get("ledger-" + kind)).matches("\\p{IsHan}+");
              }
            });
  }
}
