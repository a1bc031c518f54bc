package org.figurebook.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The page as a real browser has it: Chromium without a window, where there is one. */
class BrowserTest {
  private static final List<String> NAMES =
      List.of("chromium", "chromium-browser", "google-chrome");

  @TempDir static Path folder;
  private static String browser;
  private static PageServer server;

  @BeforeAll
  static void start() throws Exception {
    Optional<Path> found = find();
    assumeTrue(found.isPresent(), "no Chromium on this machine: apt-get install chromium");
    browser = found.get().toString();
    Path library = TestSite.library(folder);
    Path out = TestSite.output(folder, library);
    server = TestSite.start(library, out, "", ServeOptions.Limits.USUAL);
  }

  @AfterAll
  static void stop() throws IOException {
    if (server != null) {
      server.close();
    }
  }

  private static Optional<Path> find() {
    return Arrays.stream(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
        .flatMap(place -> NAMES.stream().map(name -> Path.of(place, name)))
        .filter(Files::isExecutable)
        .findFirst();
  }

  /**
   * What the browser says on standard output; what it says of errors in the page has to be nothing.
   */
  private static String ask(String path, String... more) throws Exception {
    List<String> command =
        new ArrayList<>(
            List.of(
                browser,
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--hide-scrollbars",
                "--enable-logging=stderr",
                "--user-data-dir=" + folder.resolve("profile"),
                "--virtual-time-budget=3000"));
    command.addAll(List.of(more));
    command.add("http://localhost:" + server.address().getPort() + path);
    Path errors = folder.resolve("errors.txt");
    Path said = folder.resolve("said.txt");
    Process process =
        new ProcessBuilder(command)
            .redirectError(errors.toFile())
            .redirectOutput(said.toFile())
            .start();
    if (!process.waitFor(120, TimeUnit.SECONDS)) {
      process.destroyForcibly();
      throw new IllegalStateException("the browser did not end: " + path);
    }
    assertThat(Files.readString(errors, StandardCharsets.UTF_8).lines())
        .as(path)
        .noneMatch(line -> line.contains("CONSOLE") || line.contains("Refused to"));
    return Files.readString(said, StandardCharsets.UTF_8);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          /en/                          | Every figure of the papers
          /zh/search?q=%E5%9F%BA%E9%87%91 | <mark>基金</mark>
          /zh/statistics/patents-filed  | <img src="/zh/statistics/patents-filed/
          """)
  void pagesOpenWithoutAnErrorOrARefusal(String path, String words) throws Exception {
    String dom = ask(path, "--dump-dom");

    assertThat(dom).contains("</html>");
    assertThat(dom).contains(words);
  }

  /** In the style sheet's colours, which only a page has that was allowed to load it. */
  @ParameterizedTest
  @ValueSource(strings = {"1200,900", "500,900"})
  void aStatisticIsDrawnAtEveryWidth(String size) throws Exception {
    Path picture = folder.resolve("picture-" + size + ".png");
    ask("/en/statistics/patents-filed", "--window-size=" + size, "--screenshot=" + picture);

    BufferedImage image = ImageIO.read(picture.toFile());
    assertThat(image.getWidth()).isEqualTo(Integer.parseInt(size.split(",")[0]));
    Set<Integer> colours = new HashSet<>();
    for (int y = 0; y < image.getHeight(); y += 2) {
      for (int x = 0; x < image.getWidth(); x += 2) {
        colours.add(image.getRGB(x, y) & 0xffffff);
      }
    }
    assertThat(colours).contains(0x0b5c6b, 0xfbfaf7).hasSizeGreaterThan(30);
  }
}
