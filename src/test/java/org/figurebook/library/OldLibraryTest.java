package org.figurebook.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Set;
import org.figurebook.analysis.Assigned;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A library that an older version made is brought up to date, and has all it had. */
class OldLibraryTest {
  private static final String PAPER =
      """
      創新科技的進度

      2023年，全港初創企業數目為4 257間。

      2024年，全港初創企業數目為4 694間。
      """;

  @TempDir Path folder;
  private Path file;

  @BeforeEach
  void library() throws IOException {
    file = folder.resolve("library.sqlite");
    try (Library library = Library.open(file)) {
      library.add(Shelf.paper(folder, "11-a.txt", PAPER));
    }
  }

  private void change(String... sql) throws SQLException {
    try (Connection other = DriverManager.getConnection("jdbc:sqlite:" + file);
        Statement statement = other.createStatement()) {
      for (String one : sql) {
        statement.execute(one);
      }
    }
  }

  private static int startups(Library library, KnownPapers known) throws IOException {
    List<Assigned.Paper> papers = library.catalogue().assigned(Set.of("startups"), known);
    return papers.stream().mapToInt(paper -> paper.assigned().size()).sum();
  }

  @Test
  void theFirstSchema() throws Exception {
    change("ALTER TABLE documents DROP COLUMN change", "PRAGMA user_version = 1");
    assertThatThrownBy(() -> Library.read(file)).hasMessageContaining("made by an older version");

    try (Library library = Library.open(file)) {
      assertThat(startups(library, new KnownPapers())).isEqualTo(2);
    }
    try (Library library = Library.read(file)) {
      assertThat(library.documents()).hasSize(1);
      assertThat(startups(library, new KnownPapers())).isEqualTo(2);
    }
  }

  @Test
  void aStatisticThatTheOlderVersionDidNotKnow() throws Exception {
    change("DELETE FROM statistics WHERE id = 'patents-filed'");

    try (Library library = Library.open(file)) {
      assertThat(library.catalogue().statistics())
          .extracting(Statistic::id)
          .contains("patents-filed");
      assertThat(startups(library, new KnownPapers())).isEqualTo(2);
    }
  }

  @Test
  void whatIsKnownOfPapersFollowsTheLibrary() throws Exception {
    KnownPapers known = new KnownPapers();
    try (Library library = Library.open(file)) {
      assertThat(startups(library, known)).isEqualTo(2);
      library.add(Shelf.paper(folder, "12-b.txt", PAPER.replace("4 694間", "4 700間")));
      assertThat(startups(library, known)).as("one more paper").isEqualTo(4);
      library.add(Shelf.paper(folder, "11-a.txt", PAPER.replace("4 694間", "更多")));
      assertThat(startups(library, known)).as("a new version").isEqualTo(3);
      library.remove("12-b.txt");
      assertThat(startups(library, known)).as("one paper less").isEqualTo(1);
      library.remove("11-a.txt");
      assertThat(startups(library, known)).isZero();
    }
  }
}
