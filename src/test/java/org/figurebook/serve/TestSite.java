package org.figurebook.serve;

import java.io.IOException;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.figurebook.document.Language;
import org.figurebook.pipeline.InvalidUse;
import org.figurebook.pipeline.Pipeline;
import org.figurebook.pipeline.Progress;
import org.figurebook.pipeline.RunOptions;
import org.figurebook.pipeline.Samples;

/** A page on the samples and on a paper that means harm. */
final class TestSite {
  static final String TOKEN = "0123456789abcdef-TOKEN";

  /** A paper whose every word is an attack on whoever shows it. */
  private static final String HOSTILE =
      """
      <script>alert(1)</script>計劃

      截至2025年2月底，"><img src=x onerror=alert(2)>基金批出約2.7億元予<b>港大</b>，涉及37宗{{申請}}。
      The <i>Greening</i> & Fund's "approved" 12 applications in 2023.
      我們沒有備存<svg onload=alert(3)>的資料。
      """;

  private TestSite() {}

  /** A library of the samples and the hostile paper. */
  static Path library(Path folder) throws IOException, InvalidUse {
    Path papers = Files.createDirectories(folder.resolve("papers"));
    List<Path> files = new ArrayList<>();
    for (String name : Samples.names()) {
      Path copy = papers.resolve(name);
      Files.write(copy, TestSite.class.getResourceAsStream("/samples/" + name).readAllBytes());
      files.add(copy);
    }
    files.add(Files.writeString(papers.resolve("66-<b>'&.txt"), HOSTILE));
    Path library = folder.resolve("library.sqlite");
    new Pipeline(Progress.NONE).add(RunOptions.dataOnly(files, null, null).withLibrary(library));
    return library;
  }

  /** A report in an output folder, and things beside it that nobody may have. */
  static Path output(Path folder, Path library) throws IOException, InvalidUse {
    Path out = folder.resolve("out");
    new Pipeline(Progress.NONE)
        .report(
            new RunOptions(
                List.of(),
                out,
                "replies",
                List.of(Language.CHINESE),
                new TreeMap<>(),
                null,
                false,
                library));
    Files.writeString(out.resolve("secret.txt"), "secret");
    Files.writeString(folder.resolve("passwords.csv"), "secret");
    Files.createSymbolicLink(out.resolve("data/leak.csv"), folder.resolve("passwords.csv"));
    return out;
  }

  static PageServer start(Path library, Path out, String token, ServeOptions.Limits limits)
      throws IOException {
    return PageServer.start(
        new ServeOptions(library, out, InetAddress.getLoopbackAddress(), 0, token, limits),
        Pipeline::new);
  }
}
