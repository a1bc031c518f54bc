package org.figurebook.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.figurebook.settings.Settings;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A person is spoken to in the language asked for, or else in that of the environment. */
class SpokenLanguageTest {
  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # words                    | settings | environment                            | spoken
          report a.txt               |          |                                        | en
          report a.txt               |          | LANG=en_GB.UTF-8                       | en
          report a.txt               |          | LANG=zh_HK.UTF-8                       | zh
          report a.txt               |          | LANG=zh                                | zh
          report a.txt               |          | LANG=C.UTF-8                           | en
          report a.txt               |          | LANG=fr_FR                             | en
          report a.txt               |          | LANG=en_GB LC_MESSAGES=zh_TW           | zh
          report a.txt               |          | LANG=zh_HK LC_MESSAGES=zh_TW LC_ALL=C  | en
          report a.txt               |          | LC_ALL= LANG=zh_HK                     | zh
          report a.txt               | zh       |                                        | zh
          report a.txt               | en       | LANG=zh_HK                             | en
          report a.txt               | both     | LANG=zh_HK                             | zh
          report a --language zh     |          |                                        | zh
          report a --language=zh     | en       |                                        | zh
          report a --language en     | zh       | LANG=zh_HK                             | en
          report a --language both   | en       | LANG=zh_HK                             | zh
          report a --language        |          | LANG=zh_HK                             | zh
          report a --language xx     |          | LANG=zh_HK                             | zh
          quantities --language zh   |          | LANG=en_GB                             | en
          """)
  void theNearestWordHolds(String words, String set, String environment, String spoken)
      throws Exception {
    Map<String, String> variables = new LinkedHashMap<>();
    for (String each : environment == null ? new String[0] : environment.split(" +")) {
      variables.put(each.substring(0, each.indexOf('=')), each.substring(each.indexOf('=') + 1));
    }

    assertThat(SpokenLanguage.of(List.of(words.split(" ")), settings(set), variables).tag())
        .isEqualTo(spoken);
  }

  private Settings settings(String language) throws Exception {
    if (language == null) {
      return Settings.NONE;
    }
    write("{\"language\": \"" + language + "\"}");
    return Settings.of(folder, folder);
  }

  private void write(String json) throws IOException {
    Files.writeString(folder.resolve("figurebook.json"), json);
  }
}
