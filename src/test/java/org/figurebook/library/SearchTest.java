package org.figurebook.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.figurebook.harvest.Harvest;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is typed is found as it stands, in Chinese and English, however short. */
class SearchTest {
  @TempDir static Path folder;
  private static Library library;

  @BeforeAll
  static void library() throws IOException {
    library = Library.open(folder.resolve("library.sqlite"));
    library.add(Shelf.paper(folder, "11-a.txt", Shelf.PAPER));
    library.add(Shelf.paper(folder, "12-b.txt", "海濱長廊在2019年有1 204名訪客，佔50%。\n"));
  }

  @AfterAll
  static void close() throws IOException {
    library.close();
  }

  private static List<String> found(Search search) throws IOException {
    return library.catalogue().figures(search, 0, 50).items().stream()
        .map(hit -> hit.figure().quantity().printed())
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          綠化計劃        | 2.7億元 37宗
          港大            | 2.7億元 37宗
          港              | 2.7億元 37宗
          計劃 申請       | 2.7億元 37宗
          2.7億元         | 2.7億元 37宗
          37宗 及中大     | 2.7億元 37宗
          海濱長廊        | 1,204名 50%
          1,204           | 1,204名
          濱              | 1,204名 50%
          50%             | 1,204名 50%
          ５０％          | 1,204名 50%
          greening fund   | 12 47% $9.5 million
          GREENING        | 12 47% $9.5 million
          "ceiling"       | 12 47% $9.5 million
          "               | 12 47% $9.5 million
          Fund AND        |
          NEAR(           |
          冰川            |
          綠劃            |
          *               |
          """)
  void words(String asked, String printed) throws IOException {
    List<String> found = found(Search.of(asked));
    assertThat(String.join(" ", found)).isEqualTo(printed == null ? "" : printed);
  }

  @Test
  void filtersNarrow() throws IOException {
    assertThat(found(new Search("", "", "", 2019, "", "")))
        .contains("1,204名")
        .doesNotContain("37宗");
    assertThat(found(new Search("", "", "", null, "12", ""))).containsExactly("1,204名", "50%");
    assertThat(found(new Search("港", "", "", null, "12", ""))).isEmpty();
    assertThat(
            found(new Search("", "", "", null, "", "certain")).size()
                + found(new Search("", "", "", null, "", "likely")).size()
                + found(new Search("", "", "", null, "", "check")).size())
        .isEqualTo(found(Search.of("")).size());
    assertThat(found(new Search("", "no-such-statistic", "", null, "", ""))).isEmpty();
  }

  @Test
  void aDocumentThatIsGoneIsNotFound() throws Exception {
    Path file = folder.resolve("gone.sqlite");
    try (Library own = Library.open(file)) {
      Harvest paper = Shelf.paper(folder, "13-c.txt", "冰川有77條。\n");
      own.add(paper);
      own.add(Shelf.paper(folder, "14-d.txt", "冰川有78條。\n"));
      own.add(paper);
      assertThat(own.catalogue().figures(Search.of("冰川"), 0, 9).total()).isEqualTo(2);
      own.remove("13-c.txt");
      assertThat(own.catalogue().figures(Search.of("冰"), 0, 9).items())
          .singleElement()
          .satisfies(hit -> assertThat(hit.document()).isEqualTo("14"));
      assertThat(Database.number(own.connection(), "SELECT count(*) FROM figure_terms"))
          .isEqualTo(
              Database.number(own.connection(), "SELECT count(*) FROM figure_terms WHERE doc > 0"));
    }
  }
}
