package org.figurebook.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.figurebook.document.Language;
import org.figurebook.failure.Catalogue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What commands tell beside their data is told in both languages. */
class NoticeTest {
  static Stream<Arguments> notices() {
    return Arrays.stream(Notice.values())
        .flatMap(
            notice ->
                Arrays.stream(Language.values()).map(language -> Arguments.of(notice, language)));
  }

  @ParameterizedTest
  @MethodSource("notices")
  void everyNoticeHasAllItsArguments(Notice notice, Language language) {
    List<String> values = notice.arguments().stream().map(name -> "<" + name + ">").toList();

    String said = notice.of(values.toArray()).in(language);

    assertThat(said).isNotBlank().doesNotContain("{", "}", "\n");
    assertThat(values).allMatch(said::contains);
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void noWordsAreLeftThatNoNoticeHas(Language language) {
    assertThat(Catalogue.of(Notice.WORDS, language).keys())
        .containsExactlyInAnyOrderElementsOf(
            Arrays.stream(Notice.values()).map(Catalogue::key).toList());
  }

  @Test
  void aNoticeWithinANoticeIsInTheSameLanguage() {
    Line line = Notice.AND.of(Notice.PEOPLE_REFUSED.of(2), Notice.PEOPLE_PUT_OFF.of(1));

    assertThat(line.in(Language.ENGLISH)).isEqualTo("2 refused, 1 put off");
    assertThat(line.in(Language.CHINESE)).isEqualTo("2 人被拒收、1 人延後");
  }

  @Test
  void aNameCannotPretendToBeALineOfItsOwn() {
    assertThat(Notice.WROTE.of("a\nwrote b\u202e").in(Language.ENGLISH))
        .isEqualTo("wrote a\uFFFDwrote b\uFFFD");
  }

  @Test
  void aNoticeTakesItsArguments() {
    assertThatIllegalArgumentException().isThrownBy(() -> Notice.WROTE.of());
  }
}
