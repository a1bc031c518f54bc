package org.figurebook.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import org.figurebook.document.Document;
import org.figurebook.document.Finding;
import org.figurebook.document.ReadStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EncodingTest {
  private static final String TRADITIONAL =
      "漁農署每年舉辦多項活動，推廣郊野公園的保育工作。\n在2024年，參加人次約為12 300，開支為450萬元。\n";
  private static final String SIMPLIFIED =
      "渔农署每年举办多项活动，推广郊野公园的保育工作。\n在2024年，参加人次约为12 300，开支为450万元。\n";

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({
    "UTF-8, false, ''",
    "UTF-8, true, ''",
    "UTF-16LE, true, UTF-16LE",
    "UTF-16BE, true, UTF-16BE",
    "UTF-16LE, false, UTF-16LE",
    "UTF-16BE, false, UTF-16BE",
    "Big5-HKSCS, false, Big5-HKSCS",
  })
  void readsTraditionalChinese(String charset, boolean marked, String reported) throws IOException {
    check(TRADITIONAL, charset, marked, reported);
  }

  @Test
  void readsSimplifiedChinese() throws IOException {
    check(SIMPLIFIED, "GB18030", false, "GB18030");
  }

  @Test
  void readsCharactersThatOnlyHongKongHas() throws IOException {
    String text = TRADITIONAL + "深水埗及鰂魚涌設有12個中心。\n";
    check(text, "Big5-HKSCS", false, "Big5-HKSCS");
  }

  private void check(String text, String charset, boolean marked, String reported)
      throws IOException {
    String written = marked ? "\ufeff" + text : text;
    Path file = Files.write(folder.resolve("a.txt"), written.getBytes(Charset.forName(charset)));
    Document document = DocumentReader.read(file);
    assertThat(document.status()).isEqualTo(ReadStatus.READ);
    assertThat(document.lines().get(0).text()).isEqualTo(text.split("\n")[0]);
    if (reported.isEmpty()) {
      assertThat(document.findings()).isEmpty();
    } else {
      assertThat(document.findings()).extracting(Finding::code).containsExactly("encoding");
      assertThat(document.findings().get(0).what()).endsWith(reported);
    }
  }
}
