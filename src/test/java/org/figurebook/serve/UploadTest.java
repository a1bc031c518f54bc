package org.figurebook.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.figurebook.library.Library;
import org.figurebook.library.StoredDocument;
import org.figurebook.pipeline.Pipeline;
import org.figurebook.pipeline.Progress;
import org.figurebook.pipeline.RunOptions;
import org.figurebook.serve.Visitor.Answer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Documents that visitors add: what is taken, under which name, and what is not. */
class UploadTest {
  private static final int MOST = 50_000;
  private static final String PAPER = "2024年基金批出約2.7億元。\n";

  @TempDir Path folder;
  private Path library;
  private Path out;
  private PageServer server;
  private Visitor visitor;

  @BeforeEach
  void start() throws Exception {
    library = folder.resolve("library.sqlite");
    out = Files.createDirectory(folder.resolve("out"));
    Path first = Files.writeString(folder.resolve("first.txt"), "2023年開支為5億元。\n");
    new Pipeline(Progress.NONE)
        .add(RunOptions.dataOnly(List.of(first), null, null).withLibrary(library));
    serve("", MOST);
  }

  private void serve(String token, int uploads) throws IOException {
    if (server != null) {
      server.close();
    }
    ServeOptions.Limits limits = ServeOptions.Limits.USUAL.withUploads(uploads);
    server = TestSite.start(library, out, token, limits);
    visitor = new Visitor(server.address().getPort());
  }

  @AfterEach
  void stop() throws IOException {
    server.close();
  }

  /** A form with one file, as a browser sends it. */
  private static byte[] form(String name, byte[] bytes, boolean replace) throws IOException {
    ByteArrayOutputStream form = new ByteArrayOutputStream();
    form.write(
        ("--b0undary\r\nContent-Disposition: form-data; name=\"file\"; filename=\""
                + name
                + "\"\r\nContent-Type: text/plain\r\n\r\n")
            .getBytes(StandardCharsets.UTF_8));
    form.write(bytes);
    if (replace) {
      form.writeBytes(
          "\r\n--b0undary\r\nContent-Disposition: form-data; name=\"replace\"\r\n\r\nyes"
              .getBytes(StandardCharsets.UTF_8));
    }
    form.writeBytes("\r\n--b0undary--\r\n".getBytes(StandardCharsets.UTF_8));
    return form.toByteArray();
  }

  private Answer post(byte[] form, String... headers) throws IOException {
    String[] all =
        Stream.concat(
                Stream.of("Content-Type: multipart/form-data; boundary=b0undary"),
                Stream.of(headers))
            .toArray(String[]::new);
    return visitor.send("POST", "/en/documents", form, all);
  }

  private Answer post(String name, String text, boolean replace) throws IOException {
    return post(form(name, text.getBytes(StandardCharsets.UTF_8), replace));
  }

  /** The page of a job when it is over. */
  private Answer over(Answer taken) throws Exception {
    assertThat(taken.status()).as(taken.text()).isEqualTo(303);
    Answer page = visitor.get(taken.header("location"));
    for (int i = 0; i < 200 && !page.header("refresh").isEmpty(); i++) {
      Thread.sleep(25);
      page = visitor.get(taken.header("location"));
    }
    assertThat(page.header("refresh")).isEmpty();
    return page;
  }

  private List<String> documents() throws IOException {
    try (Library open = Library.read(library)) {
      return open.documents().stream().map(StoredDocument::file).toList();
    }
  }

  private List<String> kept() throws IOException {
    Path uploads = out.resolve(UploadJobs.FOLDER);
    if (!Files.exists(uploads)) {
      return List.of();
    }
    try (Stream<Path> files = Files.walk(uploads)) {
      return files.filter(Files::isRegularFile).map(f -> f.getFileName().toString()).toList();
    }
  }

  @Test
  void aDocumentIsAddedAndCanBeFound() throws Exception {
    assertThat(visitor.get("/en/documents").text())
        .contains("enctype=\"multipart/form-data\"", "accept=\".csv,.docx,.pdf,.txt,.xlsx\"");

    Answer page = over(post("第二份.txt", PAPER, false));

    assertThat(page.text()).contains("Done", "第二份.txt", "/en/documents/");
    assertThat(documents()).containsExactly("first.txt", "第二份.txt");
    assertThat(kept()).containsExactly("第二份.txt");
    assertThat(visitor.get("/en/search?q=2.7").text()).contains("2.7億元");
    assertThat(visitor.get("/files/uploads/" + Visit.encoded("第二份.txt")).status()).isEqualTo(404);
  }

  @Test
  void anotherDocumentOfTheSameNameTakesItsPlaceOnlyWhenAskedTo() throws Exception {
    Answer asked = post("first.txt", PAPER, false);
    assertThat(asked.status()).isEqualTo(422);
    assertThat(asked.text()).contains("There is another document called “first.txt” already");
    assertThat(kept()).isEmpty();

    over(post("first.txt", PAPER, true));

    assertThat(documents()).containsExactly("first.txt");
    assertThat(visitor.get("/api/figures").text()).contains("2.7億元").doesNotContain("5億元");
  }

  @Test
  void whatCannotBeReadIsSaidAndNotKept() throws Exception {
    Answer page = over(post("broken.pdf", "%PDF-1.7 and no more", false));

    assertThat(page.text()).contains("broken.pdf", "Not added.", "ends in the middle");
    assertThat(documents()).containsExactly("first.txt");
    assertThat(kept()).isEmpty();
  }

  @Test
  void whatIsTooLargeIsRefused() throws IOException {
    Answer refused = post("large.txt", "x".repeat(MOST), false);

    assertThat(refused.status()).isEqualTo(413);
    assertThat(refused.text()).contains("too large");
    assertThat(kept()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          page.html   , of a kind that cannot be read
          program.exe , of a kind that cannot be read
          paper       , of a kind that cannot be read
          paper.txt.. , of a kind that cannot be read
          empty.txt   , is empty
          ''          , No document was chosen
          """)
  void whatIsNotTaken(String name, String said) throws IOException {
    Answer refused = post(name, name.equals("empty.txt") ? "" : PAPER, false);

    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.text()).contains(said).contains("role=\"alert\"");
    assertThat(kept()).isEmpty();
  }

  @Test
  void aNameThatClimbsStaysBelowTheUploads() throws Exception {
    over(post("../../../climbed.txt", PAPER, false));

    assertThat(kept()).containsExactly("climbed.txt");
    assertThat(folder.resolve("climbed.txt")).doesNotExist();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "--b0undary",
        "--b0undary\r\n\r\nno head",
        "--b0undary\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.txt\"\r\n\r\ncut",
        "nothing at all"
      })
  void aFormThatIsNoneIsRefused(String body) throws IOException {
    assertThat(post(body.getBytes(StandardCharsets.UTF_8)).status()).isEqualTo(400);
    assertThat(kept()).isEmpty();
  }

  @Test
  void aFormOfAnotherKindIsRefused() throws IOException {
    assertThat(visitor.post("/en/documents", "file=a.txt").status()).isEqualTo(415);
  }

  @Test
  void aFormFromElsewhereIsRefused() throws IOException {
    byte[] form = form("a.txt", PAPER.getBytes(StandardCharsets.UTF_8), false);

    assertThat(post(form, "Origin: https://example.org").status()).isEqualTo(403);
    assertThat(post(form, "Sec-Fetch-Site: cross-site").status()).isEqualTo(403);
    assertThat(post(form, "Sec-Fetch-Site: same-site").status()).isEqualTo(403);
    assertThat(kept()).isEmpty();
  }

  @Test
  void whoDoesNotKnowTheTokenAddsNothing() throws Exception {
    serve(TestSite.TOKEN, MOST);
    byte[] form = form("a.txt", PAPER.getBytes(StandardCharsets.UTF_8), false);

    assertThat(post(form).status()).isEqualTo(401);
    assertThat(kept()).isEmpty();
    byte[] none = form("", new byte[0], false);
    assertThat(post(none, "Authorization: Bearer " + TestSite.TOKEN).status()).isEqualTo(422);
  }

  @Test
  void aPageCanBeWithoutIt() throws IOException {
    serve("", 0);

    assertThat(visitor.get("/en/documents").text()).doesNotContain("multipart");
    assertThat(post("a.txt", PAPER, false).status()).isEqualTo(403);
    assertThat(kept()).isEmpty();
  }
}
