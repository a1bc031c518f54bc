package org.figurebook.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.figurebook.library.Catalogue;
import org.figurebook.library.Library;
import org.figurebook.library.Search;
import org.figurebook.serve.Visitor.Answer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The page as it answers on the wire. */
class PageServerTest {
  private static final Pattern LINK = Pattern.compile("(?:href|src|action|srcset)=\"([^\"]*)\"");

  @TempDir static Path folder;
  private static Path library;
  private static Path out;
  private static PageServer server;
  private static Visitor visitor;

  @BeforeAll
  static void start() throws Exception {
    library = TestSite.library(folder);
    out = TestSite.output(folder, library);
    server = TestSite.start(library, out, "", ServeOptions.Limits.USUAL);
    visitor = new Visitor(server.address().getPort());
  }

  @AfterAll
  static void stop() throws IOException {
    server.close();
  }

  private static String anyFigure(String words) throws IOException {
    try (Library open = Library.read(library)) {
      return open.catalogue().figures(Search.of(words), 0, 1).items().get(0).figure().id();
    }
  }

  /** Every page that links lead to from the first one answers, and shows nothing unescaped. */
  @Test
  void everyLinkLeadsSomewhereAndNothingIsUnescaped() throws IOException {
    List<String> waiting = new ArrayList<>(List.of("/zh/", "/en/"));
    TreeSet<String> seen = new TreeSet<>(waiting);
    int pages = 0;
    while (!waiting.isEmpty() && pages < 140) {
      String path = waiting.remove(0);
      Answer answer = visitor.get(path);
      pages++;
      assertThat(answer.status()).as(path).isEqualTo(200);
      if (!answer.header("content-type").startsWith("text/html")) {
        continue;
      }
      assertThat(answer.text())
          .as(path)
          .doesNotContain("<script>", "<img src=x", "<svg", "<b>", "<i>", " style=", " onclick=")
          .contains("<main id=\"main\"", "<h1", "class=\"skip\"");
      Matcher links = LINK.matcher(answer.text());
      while (links.find()) {
        String link =
            links.group(1).replace("&amp;", "&").replace("&#x3D;", "=").replaceFirst("#.*", "");
        String whole = link.startsWith("?") ? path.replaceFirst("\\?.*", "") + link : link;
        // a few of each kind are enough
        String kind = whole.replaceFirst("[?].*", "").replaceFirst("(/[^/]*/[^/]*)/.*", "$1");
        long alike = seen.stream().filter(known -> known.startsWith(kind)).count();
        if (!whole.isEmpty() && alike < 9 && seen.add(whole)) {
          waiting.add(whole);
        }
      }
    }
    assertThat(pages).isGreaterThan(60);
  }

  @Test
  void whatAPaperSaysIsShownAsItStands() throws IOException {
    Answer search = visitor.get("/zh/search?q=%E5%9F%BA%E9%87%91%E6%89%B9%E5%87%BA");
    assertThat(search.text()).contains("&lt;img src");

    Answer figure = visitor.get("/zh/figures/" + anyFigure("onerror"));
    assertThat(figure.text())
        .contains("&lt;img src", "66-&lt;b&gt;&#39;&amp;.txt", "{{申請}}")
        .containsPattern("<mark>2\\.7億元</mark>|<mark>37宗</mark>");
  }

  @Test
  void whatAVisitorTypesIsShownAsItStands() throws IOException {
    String attack = "%22%3E%3Cscript%3Ealert(1)%3C/script%3E";
    for (String name : List.of("q", "subject", "year", "document", "page", "kind")) {
      Answer answer = visitor.get("/en/search?" + name + "=" + attack);
      assertThat(answer.status()).isEqualTo(200);
      assertThat(answer.text()).as(name).doesNotContain("<script>alert", "\"><script");
    }
    assertThat(visitor.get("/en/" + attack).text()).doesNotContain("<script>alert");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"\" OR 1=1 --", "AND", "NEAR(a b)", "*", "%", "'; DROP TABLE figures", "^"})
  void operatorsArePlainText(String typed) throws IOException {
    Answer answer = visitor.get("/api/figures?q=" + Visit.encoded(typed));

    assertThat(answer.status()).isEqualTo(200);
    assertThat(new ObjectMapper().readTree(answer.text()).get("items").isArray()).isTrue();
    assertThat(visitor.get("/api/documents").text()).contains("01-replies-zh.txt");
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          /nothing                            , 404
          /zh/nothing                         , 404
          /zh/figures/no-such-figure          , 404
          /zh/tables/no-such-table            , 404
          /zh/statistics/no-such-statistic    , 404
          /zh/statistics/patents-filed/x.svg  , 404
          /zh/documents/no-such-document      , 404
          /zh/reports/99                      , 404
          /zh/reports/a/b                     , 404
          /zh/figures/a/b/c/d                 , 404
          /api/nothing                        , 404
          /api/figures/none                   , 404
          /assets/none.css                    , 404
          /zh/search?page=999                 , 200
          /zh/search?page=-1&year=abcd        , 200
          /%ZZ                                , 400
          """)
  void whatIsNotThere(String path, int status) throws IOException {
    Answer answer = visitor.get(path);
    assertThat(answer.status()).isEqualTo(status);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/files/secret.txt",
        "/files/../passwords.csv",
        "/files/..%2fpasswords.csv",
        "/files/%2e%2e/passwords.csv",
        "/files/data/../secret.txt",
        "/files/data/..%5c..%5cpasswords.csv",
        "/files/data/leak.csv",
        "/files//etc/passwd",
        "/files/%2fetc%2fpasswd",
        "/files/reports/../../passwords.csv",
        "/files/.data.zip",
        "/files/data",
        "/files/",
        "/assets/../library.sqlite",
        "/assets/..%2f..%2flogback.xml"
      })
  void nothingButTheReportsIsGivenAway(String path) throws IOException {
    Answer answer = visitor.get(path);
    assertThat(answer.status()).isIn(400, 404);
    assertThat(answer.text()).doesNotContain("secret", "root:", "SQLite");
  }

  @Test
  void downloads() throws IOException {
    byte[] whole = Files.readAllBytes(out.resolve("report.pdf"));
    Answer pdf = visitor.get("/files/report.pdf");
    assertThat(pdf.body()).isEqualTo(whole);
    assertThat(pdf.header("content-type")).isEqualTo("application/pdf");
    assertThat(visitor.get("/files/report.xlsx").header("content-disposition"))
        .isEqualTo("attachment");
    assertThat(visitor.get("/files/data/figures.csv").text()).startsWith("id,document");

    List<String> packed = new ArrayList<>();
    try (ZipInputStream zip =
        new ZipInputStream(new ByteArrayInputStream(visitor.get("/files/data.zip").body()))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        packed.add(entry.getName());
      }
    }
    assertThat(packed).contains("datapackage.json", "figures.csv", "tables.json");
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          bytes=0-99         , 206, 0, 99
          bytes=100-         , 206, 100, -1
          bytes=-50          , 206, -50, -1
          bytes=5-5          , 206, 5, 5
          bytes=0-999999999  , 206, 0, -1
          bytes=999999999-   , 416, 0, 0
          bytes=9-3          , 416, 0, 0
          lines=1-2          , 200, 0, -1
          """)
  void aDownloadThatBrokeOffGoesOn(String range, int status, int first, int last)
      throws IOException {
    byte[] whole = Files.readAllBytes(out.resolve("report.pdf"));
    Answer part = visitor.get("/files/report.pdf", "Range: " + range);

    assertThat(part.status()).isEqualTo(status);
    if (status != 416) {
      int from = first < 0 ? whole.length + first : first;
      int to = last < 0 ? whole.length - 1 : last;
      assertThat(part.body()).isEqualTo(java.util.Arrays.copyOfRange(whole, from, to + 1));
      if (status == 206) {
        assertThat(part.header("content-range"))
            .isEqualTo("bytes " + from + "-" + to + "/" + whole.length);
      }
    }
  }

  @Test
  void whatABrowserHasIsNotSentAgain() throws IOException {
    for (String path :
        List.of("/files/report.pdf", "/zh/statistics", "/api/figures?limit=1", "/zh/gaps")) {
      Answer first = visitor.get(path);
      String tag = first.header("etag");
      assertThat(tag).as(path).isNotEmpty();
      Answer again = visitor.get(path, "If-None-Match: " + tag);
      assertThat(again.status()).as(path).isEqualTo(304);
      assertThat(again.body()).isEmpty();
      assertThat(visitor.get(path, "If-None-Match: \"other\"").status()).isEqualTo(200);
    }
    Answer file = visitor.get("/files/report.pdf");
    String date = file.header("last-modified");
    assertThat(visitor.get("/files/report.pdf", "If-Modified-Since: " + date).status())
        .isEqualTo(304);
    assertThat(visitor.get("/files/report.pdf", "Range: bytes=0-9", "If-Range: \"old\"").status())
        .isEqualTo(200);
  }

  @Test
  void aHeadHasTheLengthAndNoBody() throws IOException {
    Answer head = visitor.ask("HEAD", "/files/report.pdf", "");
    assertThat(head.body()).isEmpty();
    assertThat(head.header("content-length"))
        .isEqualTo(String.valueOf(Files.size(out.resolve("report.pdf"))));
    assertThat(visitor.ask("HEAD", "/zh/", "").body()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"/zh/", "/nothing", "/api/figures", "/files/report.pdf", "/assets/page.js"})
  void everyAnswerForbidsWhatThePageDoesNotDo(String path) throws IOException {
    Answer answer = visitor.get(path);
    assertThat(answer.header("content-security-policy"))
        .startsWith("default-src 'none'; style-src 'self'; script-src 'self'")
        .doesNotContain("unsafe", "*");
    assertThat(answer.header("x-content-type-options")).isEqualTo("nosniff");
    assertThat(answer.header("referrer-policy")).isEqualTo("same-origin");
    assertThat(answer.header("x-frame-options")).isEqualTo("DENY");
  }

  @Test
  void noTemplateShowsAValueUnescaped() throws IOException {
    try (var files = Files.list(Path.of("src/main/resources/serve"))) {
      List<Path> templates = files.filter(file -> file.toString().endsWith(".mustache")).toList();
      assertThat(templates).hasSizeGreaterThan(10);
      for (Path template : templates) {
        assertThat(template).content().doesNotContain("{{{", "{{&", "style=", "<script>");
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"evil.example", "evil.example:80", "127.0.0.1.evil.example", ""})
  void aNameThatLeadsHereFromElsewhereIsRefused(String host) throws IOException {
    assertThat(visitor.get("/api/figures", "Host: " + host).status()).isIn(400, 421);
  }

  @Test
  void otherMethodsAreRefused() throws IOException {
    assertThat(visitor.ask("DELETE", "/zh/", "").status()).isEqualTo(405);
    assertThat(visitor.ask("PUT", "/files/report.pdf", "").status()).isEqualTo(405);
    assertThat(visitor.post("/zh/gaps", "a=b").status()).isEqualTo(405);
    assertThat(visitor.post("/api/figures", "a=b").status()).isEqualTo(405);
  }

  @Test
  void formsOfElsewhereAndLargeOnesAreRefused() throws IOException {
    String form = "template=replies&language=en";
    assertThat(visitor.post("/zh/reports", form, "Origin: http://evil.example").status())
        .isEqualTo(403);
    assertThat(visitor.post("/zh/reports", form, "Sec-Fetch-Site: cross-site").status())
        .isEqualTo(403);
    assertThat(visitor.post("/zh/reports", "template=" + "x".repeat(70_000)).status())
        .isEqualTo(413);
  }

  @ParameterizedTest
  @CsvSource({
    "template=none&language=zh, 範本",
    "template=replies&from=20, 不是年份",
    "template=../../x, 範本"
  })
  void aFormThatIsFilledInWrongComesBackWithTheReason(String form, String words)
      throws IOException {
    Answer answer = visitor.post("/zh/reports", form);
    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.text()).contains("role=\"alert\"", words);
  }

  @Test
  void aReportIsMadeAndItsProgressShown() throws Exception {
    Answer sent = visitor.post("/en/reports", "template=replies&language=en&from=2020");
    assertThat(sent.status()).isEqualTo(303);
    String page = sent.header("location");
    assertThat(page).matches("/en/reports/\\d+");
    assertThat(visitor.get(page).status()).isEqualTo(200);
    String state = "";
    for (int i = 0; i < 600 && !state.matches("done|failed"); i++) {
      Thread.sleep(50);
      Answer job = visitor.get("/api" + page.substring(3));
      state = new ObjectMapper().readTree(job.text()).get("state").asText();
    }
    assertThat(state).isEqualTo("done");
    Answer done = visitor.get(page);
    assertThat(done.header("refresh")).isEmpty();
    assertThat(done.text()).contains("/files/reports/replies-en-from2020/report.pdf");
    assertThat(visitor.get("/files/reports/replies-en-from2020/report.pdf").text())
        .startsWith("%PDF");
    assertThat(visitor.get("/en/reports").text()).contains("from 2020");
  }

  @Test
  void noMoreReportsAreTakenOnThanCanBeMade() throws Exception {
    ServeOptions.Limits none = new ServeOptions.Limits(8, 64, 1000, 5, 0, 1000);
    try (PageServer busy = TestSite.start(library, out, "", none)) {
      Visitor asker = new Visitor(busy.address().getPort());
      Answer refused = asker.post("/en/reports", "template=replies&language=en");
      assertThat(refused.status()).isEqualTo(503);
      assertThat(refused.header("retry-after")).isNotEmpty();
      assertThat(refused.text()).contains("being made already");
    }
  }

  @Test
  void theApiHasTheFieldsThatItsDescriptionPromises() throws IOException {
    ObjectMapper json = new ObjectMapper();
    JsonNode schemas =
        json.readTree(visitor.get("/api/openapi.json").text()).at("/components/schemas");
    JsonNode figures = json.readTree(visitor.get("/api/figures?limit=3").text());
    assertThat(figures.get("items")).hasSize(3);
    assertFields(figures, schemas.get("Page"));
    assertFields(figures.at("/items/0"), schemas.get("Figure"));
    JsonNode tables = json.readTree(visitor.get("/api/tables").text());
    assertFields(tables.at("/items/0"), schemas.get("Table"));
    String id = tables.at("/items/0/id").asText();
    assertThat(json.readTree(visitor.get("/api/tables/" + id).text()).get("rows")).isNotEmpty();
    assertFields(
        json.readTree(visitor.get("/api/statistics").text()).at("/items/0"),
        schemas.get("Statistic"));
    assertFields(
        json.readTree(visitor.get("/api/documents").text()).at("/items/0"),
        schemas.get("Document"));
    assertFields(json.readTree(visitor.get("/api/figures/none").text()), schemas.get("Error"));
  }

  @Test
  void theLimitsOfTheDescriptionAreThoseOfThePage() throws IOException {
    JsonNode said = new ObjectMapper().readTree(visitor.get("/api/openapi.json").text());

    assertThat(said.at("/paths/~1figures/get/description").asText())
        .contains("At most " + Catalogue.MOST_COUNTED + " are counted");
    assertThat(said.at("/components/parameters/limit/schema/maximum").asInt()).isEqualTo(Api.MOST);
    assertThat(said.at("/components/parameters/limit/schema/default").asInt())
        .isEqualTo(Pager.SIZE);
    assertThat(Files.readString(Path.of("src/site/markdown/serve.md")))
        .contains("A search counts " + Catalogue.MOST_COUNTED + " results");
  }

  private static void assertFields(JsonNode node, JsonNode schema) {
    List<String> required = new ArrayList<>();
    schema.get("required").forEach(name -> required.add(name.asText()));
    assertThat(required).isNotEmpty().allSatisfy(name -> assertThat(node.has(name)).isTrue());
  }

  @Test
  void everyPathOfTheDescriptionAnswers() throws IOException {
    JsonNode paths =
        new ObjectMapper().readTree(visitor.get("/api/openapi.json").text()).get("paths");
    paths
        .fieldNames()
        .forEachRemaining(
            path -> {
              if (!path.contains("{")) {
                try {
                  assertThat(visitor.get("/api" + path).status()).as(path).isEqualTo(200);
                } catch (IOException e) {
                  throw new java.io.UncheckedIOException(e);
                }
              }
            });
  }

  @Test
  void bothLanguagesHaveTheSameWords() {
    PageWords chinese = PageWords.of(org.figurebook.document.Language.CHINESE);
    PageWords english = PageWords.of(org.figurebook.document.Language.ENGLISH);
    assertThat(chinese.all().keySet()).isEqualTo(english.all().keySet());
  }

  @Test
  void theFirstPageIsInTheLanguageOfTheBrowser() throws IOException {
    assertThat(visitor.get("/", "Accept-Language: en-GB,zh;q=0.5").header("location"))
        .isEqualTo("/en/");
    assertThat(visitor.get("/", "Accept-Language: zh-HK").header("location")).isEqualTo("/zh/");
  }

  @Test
  void anAddressThatOthersReachNeedsAToken() throws Exception {
    ServeOptions open =
        new ServeOptions(
            library, out, InetAddress.getByName("0.0.0.0"), 0, "", ServeOptions.Limits.USUAL);
    assertThatThrownBy(() -> PageServer.start(open, null))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void whoDoesNotKnowTheTokenSeesNothing() throws IOException {
    try (PageServer closed =
        TestSite.start(library, out, TestSite.TOKEN, ServeOptions.Limits.USUAL)) {
      Visitor stranger = new Visitor(closed.address().getPort());
      for (String path : List.of("/zh/", "/api/figures", "/files/report.pdf", "/zh/reports")) {
        assertThat(stranger.get(path).status()).as(path).isEqualTo(401);
        assertThat(stranger.get(path + "?token=wrong").status()).isEqualTo(401);
        assertThat(stranger.get(path, "Cookie: figurebook=wrong").status()).isEqualTo(401);
      }
      assertThat(stranger.get("/api/figures", "Authorization: Bearer " + TestSite.TOKEN).status())
          .isEqualTo(200);
      Answer welcome = stranger.get("/zh/gaps?document=01&token=" + TestSite.TOKEN);
      assertThat(welcome.header("location")).isEqualTo("/zh/gaps?document=01");
      assertThat(welcome.header("set-cookie")).contains("HttpOnly", "SameSite=Strict");
      String cookie = welcome.header("set-cookie").split(";")[0];
      assertThat(stranger.get("/zh/", "Cookie: a=b; " + cookie).status()).isEqualTo(200);
    }
  }

  @Test
  void aLibraryThatIsAddedToIsShownAtOnce() throws Exception {
    Path own = Files.copy(library, folder.resolve("own.sqlite"));
    try (PageServer changing = TestSite.start(own, out, "", ServeOptions.Limits.USUAL)) {
      Visitor reader = new Visitor(changing.address().getPort());
      String tag = reader.get("/en/documents").header("etag");
      try (Library open = Library.open(own)) {
        open.remove("01-replies-zh.txt");
      }
      Answer after = reader.get("/en/documents", "If-None-Match: " + tag);
      assertThat(after.status()).isEqualTo(200);
      assertThat(after.text()).doesNotContain("01-replies-zh.txt");
    }
  }

  @Test
  void whoStopsSendingIsNotWaitedForAndStopsNobody() throws Exception {
    int port = server.address().getPort();
    List<java.net.Socket> silent = new ArrayList<>();
    try {
      for (int i = 0; i < 30; i++) {
        java.net.Socket socket = new java.net.Socket(InetAddress.getLoopbackAddress(), port);
        socket.getOutputStream().write("GET /zh/ HTTP/1.1\r\nHo".getBytes(StandardCharsets.UTF_8));
        silent.add(socket);
      }
      assertThat(visitor.get("/en/").status()).isEqualTo(200);
    } finally {
      for (java.net.Socket socket : silent) {
        socket.close();
      }
    }
  }

  @Test
  void aServerThatIsClosedLetsGoOfThePort() throws IOException {
    PageServer other = TestSite.start(library, out, "", ServeOptions.Limits.USUAL);
    int port = other.address().getPort();
    assertThat(new Visitor(port).get("/en/").status()).isEqualTo(200);
    other.close();
    assertThatThrownBy(() -> new Visitor(port).get("/en/")).isInstanceOf(IOException.class);
  }
}
