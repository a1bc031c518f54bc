package org.figurebook.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Forms with files are taken apart, and what the files are called is made harmless. */
class MultipartTest {
  @ParameterizedTest
  @CsvSource(
      ignoreLeadingAndTrailingWhitespace = true,
      textBlock =
          """
          ../../etc/passwd.txt          , passwd.txt
          ..\\..\\windows\\a.PDF        , a.pdf
          C:\\papers\\答覆.docx          , 答覆.docx
          /absolute/b.csv               , b.csv
          .hidden.txt                   , hidden.txt
          a\u202Etxt.exe.txt            , a txt.exe.txt
          'a<b>:"c|d?*.xlsx'            , a b c d.xlsx
          ' spaces   within .txt'       , spaces within.txt
          """)
  void namesAreCleaned(String sent, String name) {
    assertThat(UploadName.clean(sent.replace("\\u202E", "\u202e"))).isEqualTo(name);
  }

  @Test
  void aLongNameIsCutBetweenCharacters() {
    String name = UploadName.clean("𠮷".repeat(300) + ".pdf");

    assertThat(name).matches("(𠮷)+\\.pdf");
    assertThat(name.getBytes(StandardCharsets.UTF_8).length).isLessThan(200);
  }

  @Test
  void partsAreTakenAsTheyAre() {
    String type = "multipart/form-data; boundary=\"x\"";
    String body =
        "--x\r\ncontent-disposition: form-data; name=\"file\"; filename=\"a%22b.txt\"\r\n\r\n"
            + "a --x is no end\r\n\r\n--x--\r\n";

    Multipart form = Multipart.of(type, body.getBytes(StandardCharsets.UTF_8));

    assertThat(form.files()).hasSize(1);
    assertThat(form.files().get(0).file()).isEqualTo("a\"b.txt");
    assertThat(form.files().get(0).bytes()).asString().isEqualTo("a --x is no end\r\n");
    assertThatThrownBy(
            () ->
                Multipart.of(type, "--x\r\na: b\r\n\r\n\r\n--x--".getBytes(StandardCharsets.UTF_8)))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
