package org.figurebook.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.figurebook.settings.Settings;
import org.junit.jupiter.api.Test;
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

  @Test
  void whatARunSaysIsInThePersonsLanguage() throws IOException {
    Path paper = Files.writeString(folder.resolve("a.txt"), "2024年開支為5億元。\n");
    Path none = Files.createFile(folder.resolve("b.txt"));
    Path corrections =
        Files.writeString(
            folder.resolve("c.json"),
            "[{\"figure\": \"x-f1\", \"printed\": \"1\", \"decision\": \"discard\"}]");
    Path out = folder.resolve("o");
    List<String> words = List.of("extract", paper + "", none + "", "--out", out + "", "--no-cache");
    List<String> more = List.of("--corrections", corrections.toString());

    assertThat(said("zh_HK.UTF-8", words, more))
        .containsExactlyInAnyOrder(
            "已讀 1／2：",
            "已讀 2／2：",
            "figurebook: b.txt: 沒有內容；請重新取得檔案",
            "2 份文件、0 個答覆、0 個表格、1 個數字。",
            "更正 x-f1 沒有套用：沒有這個編號",
            "已寫出 " + out.resolve("data"),
            "有 1 份無法讀取或未能讀完，見上文。");
    assertThat(said("en_GB.UTF-8", words, more))
        .containsExactlyInAnyOrder(
            "read 1 of 2: ",
            "read 2 of 2: ",
            "figurebook: b.txt: is empty; get the file again",
            "2 documents, 0 replies, 0 tables, 1 figures.",
            "correction of x-f1: there is nothing of this id",
            "wrote " + out.resolve("data"),
            "1 could not be read, or not to the end; see above.");
  }

  /** The lines; papers are read side by side, so their names come in any order. */
  private static List<String> said(String locale, List<String> words, List<String> more) {
    List<String> all = new ArrayList<>(words);
    all.addAll(more);
    Ears ears = Ears.on(Map.of("LANG", locale), all.toArray(String[]::new));
    return ears.err()
        .replaceAll("(?m)^(已讀|read) (1|2)(.*[:：] ?)[ab]\\.txt$", "$1 $2$3")
        .lines()
        .toList();
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
