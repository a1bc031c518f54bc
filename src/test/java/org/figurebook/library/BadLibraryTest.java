package org.figurebook.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is wrong with a library is said in a sentence, and nothing in it is lost. */
class BadLibraryTest {
  @TempDir Path folder;
  private Path file;

  @BeforeEach
  void library() throws IOException {
    file = folder.resolve("library.sqlite");
    try (Library library = Library.open(file)) {
      library.add(Shelf.paper(folder, "11-a.txt", Shelf.PAPER));
    }
  }

  private static void assertSaid(ThrowingCallable work, String... words) {
    assertThatThrownBy(work).isInstanceOf(LibraryException.class).hasMessageContainingAll(words);
  }

  private void assertNothingLost() throws LibraryException {
    try (Library library = Library.read(file)) {
      assertThat(library.documents()).extracting(StoredDocument::file).containsExactly("11-a.txt");
      assertThat(library.harvests().get(0).figures()).isNotEmpty();
    }
  }

  private void change(String sql) throws SQLException {
    try (Connection other = DriverManager.getConnection("jdbc:sqlite:" + file);
        Statement statement = other.createStatement()) {
      statement.execute(sql);
    }
  }

  @Test
  void aLibraryThatIsNotThere() {
    assertSaid(
        () -> Library.read(folder.resolve("none.sqlite")), "there is no library", "library add");
    assertThat(folder.resolve("none.sqlite")).doesNotExist();
  }

  @Test
  void anotherKindOfFile() throws IOException {
    Path text = Files.writeString(folder.resolve("notes.txt"), "no database at all\n".repeat(99));
    assertSaid(() -> Library.read(text), "notes.txt: this is no library", "name the right one");
    assertSaid(() -> Library.open(text), "notes.txt: this is no library");
    assertThat(text).content().startsWith("no database");
  }

  @Test
  void anotherDatabase() throws Exception {
    Path other = folder.resolve("other.sqlite");
    try (Connection made = DriverManager.getConnection("jdbc:sqlite:" + other);
        Statement statement = made.createStatement()) {
      statement.execute("CREATE TABLE documents (id)");
    }
    assertSaid(
        () -> Library.open(other), "other.sqlite: this database is no library of this program");
  }

  @Test
  void aNewerVersion() throws Exception {
    change("PRAGMA user_version = 99");
    assertSaid(() -> Library.open(file), "is of schema 99", "use a newer version");
    assertSaid(() -> Library.read(file), "is of schema 99", "use a newer version");
    change("PRAGMA user_version = " + Schema.version());
    assertNothingLost();
  }

  @Test
  void aDamagedOne() throws Exception {
    byte[] whole = Files.readAllBytes(file);
    byte[] damaged = whole.clone();
    Arrays.fill(damaged, 4096, damaged.length, (byte) 0xA5);
    Files.write(file, damaged);
    assertSaid(
        () -> {
          try (Library library = Library.read(file)) {
            library.harvests();
          }
        },
        "is damaged",
        "put back a copy");
    Files.write(file, whole);
    assertNothingLost();
  }

  @Test
  void aRowThatNobodyWrote() throws Exception {
    change("UPDATE figures SET bound = 'perhaps'");
    assertSaid(
        () -> {
          try (Library library = Library.read(file)) {
            library.harvests();
          }
        },
        "bound is perhaps",
        "put back a copy");
  }

  @Test
  void oneThatAnotherProgramWrites() throws Exception {
    try (Connection other = DriverManager.getConnection("jdbc:sqlite:" + file);
        Statement statement = other.createStatement()) {
      statement.execute("BEGIN IMMEDIATE");
      assertSaid(
          () -> {
            try (Library library = Library.open(file, 50)) {
              library.add(Shelf.paper(folder, "12-b.txt", "批出37宗。\n"));
            }
          },
          "in use by another program",
          "nothing was changed",
          "try again");
      // who reads need not wait
      assertNothingLost();
    }
  }

  @Test
  void aDiskThatIsFull() throws Exception {
    try (Library library = Library.open(file)) {
      long pages = Database.number(library.connection(), "PRAGMA page_count");
      Database.number(library.connection(), "PRAGMA max_page_count = " + (pages + 2));
      assertSaid(
          () -> library.add(Shelf.paper(folder, "12-b.txt", "批出37宗申請。\n".repeat(2000))),
          "the disk is full",
          "nothing was changed");
      assertSaid(
          () -> library.add(Shelf.paper(folder, "11-a.txt", "批出38宗申請。\n".repeat(2000))),
          "the disk is full");
    }
    assertNothingLost();
  }

  @Test
  void aQuestionThatTakesTooLong() throws Exception {
    try (Library library = Library.read(file)) {
      library.answerBy(System.nanoTime() - 1);
      assertSaid(
          () ->
              library.asked(
                  () ->
                      Database.number(
                          library.connection(),
                          "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n)"
                              + " SELECT max(i) FROM n")),
          "takes too long",
          "ask for less");
      library.answerBy(System.nanoTime() + 60_000_000_000L);
      assertThat(library.documents()).hasSize(1);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "DELETE FROM documents",
        "UPDATE figures SET value = 1",
        "INSERT INTO statistics (id, number, template, name_zh, name_en) VALUES ('x',1,'','','')",
        "DROP TABLE figures",
        "CREATE TABLE t (x)",
        "PRAGMA user_version = 7",
        "/* read */ VACUUM INTO 'copy.sqlite'",
        "-- read\nATTACH 'other.sqlite' AS o",
        "WITH gone AS (SELECT 1) DELETE FROM figures"
      })
  void aQueryThatWrites(String sql) throws Exception {
    assertSaid(() -> SqlQuery.ask(file, sql), "nothing was changed", "library add");
    assertNothingLost();
    assertThat(Path.of("copy.sqlite")).doesNotExist();
    assertThat(Path.of("other.sqlite")).doesNotExist();
  }

  @Test
  void aSecondStatementIsNotRun() throws Exception {
    assertThat(SqlQuery.ask(file, "SELECT 1; DELETE FROM documents").rows()).hasSize(1);
    assertNothingLost();
  }

  @Test
  void aQueryThatIsNone() {
    assertSaid(
        () -> SqlQuery.ask(file, "SELECT colour FROM figures"),
        "the query is wrong (no such column: colour)",
        "list the tables");
  }
}
