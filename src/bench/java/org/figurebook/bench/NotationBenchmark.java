package org.figurebook.bench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.figurebook.bench.Duel.Cost;
import org.figurebook.notation.QuantityReader;

/** All of notation over paragraphs of our own samples, beside one scan for runs of digits. */
final class NotationBenchmark implements Benchmark {
  private static final int CHARACTERS = 2_000_000;
  private static final Pattern DIGITS = Pattern.compile("\\d+(?:[,.]\\d+)*");
  private static final List<String> ENGLISH =
      List.of(
          "As at end-March 2025, 1 204 applications had been received, of which 986 (about 81.9%)"
              + " were approved, involving some $46.2 million. The processing time depends on the"
              + " complexity of the case and the information that the applicant provides.",
          "Provision for 2025-26 is $12.5 million (4.1%) higher than the revised estimate for"
              + " 2024-25. This is mainly due to the increased cash flow requirement of the"
              + " programme and a net increase of 13 posts.");

  @Override
  public List<Comparison> run(Path folder) throws IOException {
    List<String> paragraphs = paragraphs();
    double millions = paragraphs.stream().mapToLong(String::length).sum() / 1e6;
    QuantityReader reader = QuantityReader.hongKong();
    List<Cost> costs = Duel.of(() -> paragraphs.forEach(reader::read), () -> scan(paragraphs));
    return List.of(
        Comparison.limit(
            "quantities and periods of running text",
            "million characters per CPU s",
            millions / costs.get(0).cpu(),
            Bound.atLeast(4)),
        Comparison.beside(
            "quantities and periods of running text",
            "million characters per CPU s",
            millions / costs.get(0).cpu(),
            "one scan for digits",
            millions / costs.get(1).cpu(),
            Bound.atLeast(0)));
  }

  private static void scan(List<String> paragraphs) {
    int found = 0;
    for (String paragraph : paragraphs) {
      Matcher digits = DIGITS.matcher(paragraph);
      while (digits.find()) {
        found++;
      }
    }
    if (found == 0) {
      throw new IllegalStateException("the text holds no digits");
    }
  }

  /** Three paragraphs of Chinese to one of English, as in the papers. */
  private static List<String> paragraphs() throws IOException {
    List<String> sample = new ArrayList<>();
    for (String paragraph : sample().split("\\R\\s*\\R")) {
      if (paragraph.strip().endsWith("。")) {
        sample.add(paragraph.strip().replaceAll("\\s*\\R\\s*", ""));
      }
    }
    List<String> paragraphs = new ArrayList<>();
    int length = 0;
    for (int k = 0; length < CHARACTERS; k++) {
      String next = k % 4 == 3 ? ENGLISH.get(k / 4 % 2) : sample.get(k % sample.size());
      paragraphs.add(next);
      length += next.length();
    }
    return paragraphs;
  }

  private static String sample() throws IOException {
    try (InputStream sample =
        NotationBenchmark.class.getResourceAsStream("/samples/01-replies-zh.txt")) {
      return new String(sample.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
