package org.figurebook.failure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.net.SocketTimeoutException;
import java.nio.charset.MalformedInputException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.figurebook.document.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every failure has its words in both languages, in one shape. */
class FailureWordsTest {
  private static final Pattern NAME = Pattern.compile("\\{([a-z]+)}");
  private static final int LONGEST = 200;

  static Stream<Arguments> codes() {
    return Arrays.stream(FailureCode.values())
        .flatMap(
            code -> Arrays.stream(Language.values()).map(language -> Arguments.of(code, language)));
  }

  @ParameterizedTest
  @MethodSource("codes")
  void everyCodeSaysWhatIsWrongAndWhatToDoWithAllItsArguments(FailureCode code, Language language) {
    Object[] values = code.arguments().stream().map(name -> "<" + name + ">").toArray();
    FailureWords words = FailureWords.of(language);
    Failure failure = code.at("here", values);

    String what = words.what(failure);
    String remedy = words.remedy(failure);

    assertThat(what).isNotBlank();
    assertThat(remedy).isNotBlank();
    assertThat(values).allMatch(value -> (what + remedy).contains((String) value));
    assertThat(names(what + remedy)).as("names that are no argument").isEmpty();
    assertThat(words.text(failure))
        .startsWith("here: " + what)
        .contains(remedy)
        .doesNotContain("\n", "null")
        .hasSizeLessThan(LONGEST);
    assertThat(Pattern.compile("\\p{IsHan}").matcher(what).find())
        .isEqualTo(language == Language.CHINESE);
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void noWordsAreLeftThatNoCodeHas(Language language) {
    Set<String> known = new TreeSet<>();
    for (FailureCode code : FailureCode.values()) {
      known.add(code.key());
      known.add(code.key() + ".remedy");
    }
    for (Why.Kind kind : Why.Kind.values()) {
      if (kind != Why.Kind.SAID) {
        known.add("why." + Catalogue.key(kind));
      }
    }
    Stream.of("where", "why", "remedy", "nearest").forEach(part -> known.add("shape." + part));

    assertThat(Catalogue.of("wording/failures", language).keys())
        .containsExactlyInAnyOrderElementsOf(known);
  }

  /** The compiler proves that every failure has a code; this, that every code has a failure. */
  @Test
  void everyCodeIsUsed() throws IOException {
    Set<String> used = new TreeSet<>();
    Pattern use = Pattern.compile("FailureCode\\s*\\.\\s*([A-Z][A-Z0-9_]+)");
    try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
      for (Path file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
        use.matcher(Files.readString(file)).results().forEach(found -> used.add(found.group(1)));
      }
    }
    assertThat(Arrays.stream(FailureCode.values()).map(Enum::name)).hasSameElementsAs(used);
  }

  @Test
  void theShapeIsWhereWhatWhyAndWhatToDo() {
    Failure failure =
        FailureCode.TEMPLATE_UNREAD
            .at("my.json:3", "a, b")
            .because(Why.of(Why.Kind.NO_RIGHT))
            .near("a");

    assertThat(FailureWords.of(Language.ENGLISH).text(failure))
        .isEqualTo(
            "my.json:3: the template cannot be read (there is no right to it); expected a path, or"
                + " one of a, b; did you mean \"a\"?");
    assertThat(FailureWords.of(Language.CHINESE).text(failure))
        .isEqualTo("my.json:3: 範本無法讀取（沒有權限）；應為路徑，或其中一個：a, b；是否指「a」？");
  }

  @Test
  void whatAPersonTypedIsNeverTakenForAName() {
    Failure failure = FailureCode.NOT_KNOWN.at("--tls", "{choices} $1 \\", "none");

    assertThat(FailureWords.ENGLISH.text(failure))
        .isEqualTo("--tls: \"{choices} $1 \\\" is not known here; expected one of none");
  }

  @Test
  void aFailureHasTheArgumentsOfItsCode() {
    assertThatIllegalArgumentException().isThrownBy(() -> FailureCode.OUT_OF_RANGE.of(1));
  }

  static Stream<Arguments> reasons() {
    return Stream.of(
        Arguments.of(new NoSuchFileException("x"), "it is not there", "不在該處"),
        Arguments.of(new AccessDeniedException("x"), "there is no right to it", "沒有權限"),
        Arguments.of(new FileAlreadyExistsException("x"), "something else is there", "該處有其他東西"),
        Arguments.of(
            new FileSystemException("x", null, "No space left on device"),
            "the disk is full",
            "磁碟已滿"),
        Arguments.of(new IOException("No space left on device"), "the disk is full", "磁碟已滿"),
        Arguments.of(new MalformedInputException(1), "it is not text in UTF-8", "不是 UTF-8 的文字"),
        Arguments.of(new SocketTimeoutException(), "no answer in time", "沒有及時回應"),
        Arguments.of(new IOException("as it said\nand more"), "as it said", "as it said"),
        Arguments.of(new IOException(), "IO", "IO"));
  }

  @ParameterizedTest
  @MethodSource("reasons")
  void aReasonIsTheSameInBothLanguages(IOException reason, String english, String chinese) {
    Failure failure = FailureCode.FILE_FAILED.of().because(reason);

    assertThat(FailureWords.of(Language.ENGLISH).why(failure)).isEqualTo(english);
    assertThat(FailureWords.of(Language.CHINESE).why(failure)).isEqualTo(chinese);
  }

  private static Set<String> names(String text) {
    Matcher name = NAME.matcher(text);
    return name.results().map(found -> found.group(1)).collect(Collectors.toSet());
  }
}
