package org.figurebook.send;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.figurebook.document.Language;
import org.figurebook.pipeline.InvalidUse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A list with anything wrong in it sends nobody anything, and says all that is wrong. */
class MailingListTest {
  private static final String NAMES = "name,address,language,templates\n";

  @TempDir Path folder;

  private Path file(String text) throws IOException {
    return Files.writeString(folder.resolve("list"), text);
  }

  private List<Person> read(String text) throws IOException, InvalidUse {
    return MailingList.read(file(text), "innovation");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "name,address,language,templates\n陳大文,Chan@例子.香港,zh,\n\"Doe, Jane\",j@b.org,EN,innovation; patents\n",
        "\uFEFFAddress,Name,Language,Templates\r\nChan@例子.香港,陳大文,zh,\r\nj@b.org,\"Doe, Jane\",en,innovation patents\r\n",
        "[{\"name\": \"陳大文\", \"address\": \"Chan@例子.香港\", \"language\": \"zh\"},\n"
            + " {\"name\": \"Doe, Jane\", \"address\": \"j@b.org\", \"language\": \"en\",\n"
            + "  \"templates\": [\"innovation\", \"patents\"]}]"
      })
  void aListIsCsvOrJson(String text) throws Exception {
    assertThat(read(text))
        .containsExactly(
            new Person("陳大文", "Chan@xn--fsqu00a.xn--j6w193g", Language.CHINESE, List.of()),
            new Person("Doe, Jane", "j@b.org", Language.ENGLISH, List.of("innovation", "patents")));
  }

  @Test
  void onlyTheAddressIsNeeded() throws Exception {
    assertThat(read("address\na@b.org\n"))
        .containsExactly(new Person("", "a@b.org", null, List.of()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          n,"a@b.org\\nBcc: x@y.org",zh, | line break or another control character in the address
          "Jane\\nBcc: x@y.org",a@b.org,zh, | line break or another control character in the name
          n,a@b.org\\u2028,zh,          | control character in the address
          n,a at b.org,zh,              | "a at b.org" is no mail address
          n,a@b.org>,zh,                | "a@b.org>" is no mail address
          n,"a@b.org,c@d.org",zh,       | is no mail address
          n,陳@b.org,zh,                | the part before the @ has other letters
          n,,zh,                        | there is no address
          n,a@b.org,fr,                 | there is no language "fr"; expected zh or en
          n,a@b.org,zh,patent           | there is no template "patent"; expected a path, or one of
          n,a@b.org,zh,patent           | did you mean "patents"?
          """)
  void whatIsWrongIsSaidWithItsLine(String row, String what) throws Exception {
    String text = row.replace("\\n", "\n").replace("\\u2028", "\u2028");

    assertThatThrownBy(() -> read(NAMES + "ok,ok@b.org,zh,\n" + text + "\n"))
        .isInstanceOf(InvalidUse.class)
        .hasMessageContaining("list:3: ")
        .hasMessageContaining(what)
        .hasMessageContaining("nothing was sent");
  }

  @Test
  void aPersonTwiceIsSaidWithBothLines() throws Exception {
    assertThatThrownBy(() -> read(NAMES + "n,a@b.org,zh,\nm,x@b.org,zh,\nN,A@B.org,en,\n"))
        .hasMessageContaining("list:4: A@B.org is in line 2 already");
  }

  @Test
  void everythingThatIsWrongIsSaidAtOnce() throws Exception {
    assertThatThrownBy(() -> read(NAMES + "n,a,zh,\nn,b@c.org,fr,\nn,c@d.org,zh,x\n"))
        .hasMessageContaining("list:2:")
        .hasMessageContaining("list:3:")
        .hasMessageContaining("list:4:");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ''                              | names nobody
          name,address                    | names nobody
          []                              | names nobody
          name,mail\\na,a@b.org           | there is no column "address"
          name,address,langage\\na,a@b.org,zh | unknown field "langage"; expected one of name, address, language, templates; did you mean "language"?
          [{"address": "a@b.org"          | this is not JSON
          address\\n"a@b.org              | this is not CSV
          """)
  void aFileThatIsNoListIsSaid(String text, String what) {
    assertThatThrownBy(() -> read(text.replace("\\n", "\n")))
        .isInstanceOf(InvalidUse.class)
        .hasMessageContaining(what);
  }

  @Test
  void aFileThatCannotBeReadIsSaid() throws IOException {
    assertThatThrownBy(() -> MailingList.read(folder.resolve("none"), ""))
        .hasMessageContaining("there is no list");
    assertThatThrownBy(() -> MailingList.read(folder, "")).hasMessageContaining("cannot be read");
    Path big5 = Files.write(folder.resolve("b"), "address\n陳".getBytes(StandardCharsets.UTF_16));
    assertThatThrownBy(() -> MailingList.read(big5, "")).hasMessageContaining("not text in UTF-8");
  }

  @Test
  void aTemplateOfOnesOwnIsAFileBesideTheList() throws Exception {
    Files.writeString(folder.resolve("mine.json"), "{}");

    assertThat(read(NAMES + "n,a@b.org,zh,mine.json\n").get(0).templates()).containsExactly("mine");
  }
}
