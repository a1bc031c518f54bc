package org.figurebook.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.figurebook.harvest.Harvest;
import org.figurebook.library.Library;
import org.figurebook.library.Search;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Papers that are being added when the program is killed are in the library as they were or as they
 * are now, each of them whole, and the next time they can be added.
 *
 * <p>The short form kills a few; {@code mvn -Pkill test} kills fifty.
 */
class KilledAddTest {
  private static final int KILLS = Integer.getInteger("figurebook.kills", 2);
  private static final int PAPERS = 6;

  @TempDir Path folder;
  private Path papers;
  private Path library;

  @BeforeEach
  void anEarlierLibrary() throws IOException {
    papers = Files.createDirectory(folder.resolve("papers"));
    library = folder.resolve("library.sqlite");
    write("5億元");
    assertThat(Ears.on(words()).code()).isEqualTo(ExitCode.DONE);
  }

  /** Whether the log of changes has any. */
  private boolean isWriting() {
    return library.resolveSibling("library.sqlite-wal").toFile().length() > 0;
  }

  private String[] words() {
    return new String[] {
      "library", "add", papers.toString(), "--library", library.toString(), "--no-cache", "--quiet"
    };
  }

  private void write(String amount) throws IOException {
    for (int paper = 0; paper < PAPERS; paper++) {
      StringBuilder text = new StringBuilder();
      for (int year = 1960; year < 2024; year++) {
        text.append("%d年第%d項工程開支為%s，涉及%d人。\n\n".formatted(year, paper, amount, year));
      }
      Files.writeString(papers.resolve(paper + "0-paper.txt"), text);
    }
  }

  @Test
  void eachPaperIsTheOldOneOrTheNew() throws Exception {
    List<Harvest> old = harvests();
    write("7億元");
    OwnProcess measured = OwnProcess.start(folder, "", words());
    measured.until(this::isWriting);
    long writing = measured.until(() -> false);
    assertThat(measured.code()).isZero();
    List<Harvest> fresh = harvests();
    Random random = new Random(12);
    int untouched = 0;
    int mixed = 0;
    for (int kill = 0; kill < KILLS; kill++) {
      write("5億元");
      assertThat(Ears.on(words()).code()).isEqualTo(ExitCode.DONE);
      write("7億元");
      OwnProcess run = OwnProcess.start(folder, "", words());
      run.until(this::isWriting);
      run.killAfter(random.nextLong(writing));
      List<Harvest> now = harvests();
      int changed = 0;
      for (int paper = 0; paper < PAPERS; paper++) {
        assertThat(now.get(paper)).as("kill %d", kill).isIn(old.get(paper), fresh.get(paper));
        changed += now.get(paper).equals(fresh.get(paper)) ? 1 : 0;
      }
      assertSound(PAPERS - changed, changed);
      untouched += changed == 0 ? 1 : 0;
      mixed += changed > 0 && changed < PAPERS ? 1 : 0;
    }
    assertThat(Ears.on(words()).code()).isEqualTo(ExitCode.DONE);
    assertThat(harvests()).isEqualTo(fresh);
    System.out.printf(
        "%d times killed while adding: %d left the library as it was, %d with some papers added%n",
        KILLS, untouched, mixed);
  }

  /** What is searched is what is there, and no row has lost what it belongs to. */
  private void assertSound(int old, int changed) throws IOException, SQLException {
    try (Connection other = DriverManager.getConnection("jdbc:sqlite:" + library);
        Statement statement = other.createStatement()) {
      try (ResultSet said = statement.executeQuery("PRAGMA integrity_check")) {
        assertThat(said.getString(1)).isEqualTo("ok");
      }
      try (ResultSet orphans = statement.executeQuery("PRAGMA foreign_key_check")) {
        assertThat(orphans.next()).isFalse();
      }
      statement.execute("INSERT INTO figure_search (figure_search) VALUES ('integrity-check')");
    }
    try (Library open = Library.read(library)) {
      assertThat(found(open, "開支為5億元")).isEqualTo(old);
      assertThat(found(open, "開支為7億元")).isEqualTo(changed);
    }
  }

  private static int found(Library library, String words) throws IOException {
    return (int)
        library.catalogue().figures(Search.of("1999年 " + words), 0, 500).items().stream()
            .map(figure -> figure.document())
            .distinct()
            .count();
  }

  private List<Harvest> harvests() throws IOException {
    try (Library open = Library.read(library)) {
      return new ArrayList<>(open.harvests());
    }
  }
}
