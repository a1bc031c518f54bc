package org.figurebook.outline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.figurebook.document.Document;
import org.figurebook.read.DocumentReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Each kind of paper, in Chinese and in English, is told by its words and cut into its parts. */
class PaperKindTest {
  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          replies-zh       | REPLIES        | 2 | INDEX, HEADING, QUESTION, ANSWER, ANNEX 附件
          replies-en       | REPLIES        | 2 | INDEX, HEADING, QUESTION, ANSWER, ANNEX Annex
          reply-zh         | REPLY          | 1 | HEADING, QUESTION, HEADING, ANSWER, FURNITURE
          reply-en         | REPLY          | 1 | HEADING, QUESTION, HEADING, ANSWER, FURNITURE
          proceedings-zh   | PROCEEDINGS    | 2 | HEADING, ANSWER, ANNEX 附件, HEADING, ANSWER
          proceedings-en   | PROCEEDINGS    | 2 | HEADING, ANSWER, ANNEX Annex, HEADING, ANSWER
          finance-zh       | FINANCE_PAPER  | 0 | 問題, 建議, 對財政的影響, ANNEX 附件
          finance-en       | FINANCE_PAPER  | 0 | PROBLEM, PROPOSAL, FINANCIAL IMPLICATIONS, ANNEX Enclosure 1
          estimates-zh     | ESTIMATES_HEAD | 0 | 綱領(1)：郊野公園, 綱領(2)：海岸保育
          estimates-en     | ESTIMATES_HEAD | 0 | Programme (1): Country Parks, Programme (2): Marine Conservation
          speech-zh        | SPEECH         | 0 | 經濟表現, 預算開支
          speech-en        | SPEECH         | 0 | Economic Performance
          yearbook-zh      | YEARBOOK       | 0 | 遊客設施, 保育工作
          yearbook-en      | YEARBOOK       | 0 | Visitor Facilities, Conservation
          questionnaire-zh | QUESTIONNAIRE  | 0 | 一、目的, ANNEX 附錄一
          questionnaire-en | QUESTIONNAIRE  | 0 | Purpose, ANNEX Annex A
          paper-zh         | PAPER          | 0 | 背景
          paper-en         | PAPER          | 0 | Background, Next steps
          """)
  void kindRepliesAndParts(String name, PaperKind kind, int replies, String parts)
      throws Exception {
    Outline outline = Outliner.outline(DocumentReader.read(paper(name + ".txt")));
    assertThat(outline.kind()).isEqualTo(kind);
    assertThat(outline.replies()).hasSize(replies);
    List<String> found =
        outline.sections().stream().map(s -> (s.part() + " " + s.heading()).strip()).toList();
    int at = 0;
    for (String part : parts.split(", ")) {
      while (at < found.size() && !names(found.get(at), part)) {
        at++;
      }
      assertThat(at).as(part + " in its order among " + found).isLessThan(found.size());
    }
  }

  /** The part itself, or one of the headings that a body text stands under. */
  private static boolean names(String section, String part) {
    return section.equals(part)
        || section.startsWith("BODY ") && List.of(section.substring(5).split(" / ")).contains(part);
  }

  @Test
  void theNameOfTheFileTellsNothing() throws Exception {
    Path file = Files.copy(paper("finance-en.txt"), folder.resolve("replies-en.txt"));
    assertThat(Outliner.outline(DocumentReader.read(file)).kind())
        .isEqualTo(PaperKind.FINANCE_PAPER);
  }

  static List<String> everyPaper() throws Exception {
    try (Stream<Path> papers = Files.list(paper("."));
        InputStream index = PaperKindTest.class.getResourceAsStream("/samples/index.txt")) {
      String[] samples = new String(index.readAllBytes()).strip().split("\\s+");
      return Stream.concat(
              papers.map(file -> "/papers/" + file.getFileName()),
              Stream.of(samples).map(name -> "/samples/" + name))
          .sorted()
          .toList();
    }
  }

  @ParameterizedTest
  @MethodSource("everyPaper")
  void everyLineBelongsToExactlyOneSection(String resource) throws IOException {
    Path file = folder.resolve(resource.substring(resource.lastIndexOf('/') + 1));
    try (InputStream in = PaperKindTest.class.getResourceAsStream(resource)) {
      Files.copy(in, file);
    }
    Document document = DocumentReader.read(file);
    Outline outline = Outliner.outline(document);
    int next = 1;
    for (Section section : outline.sections()) {
      assertThat(section.firstLine()).isEqualTo(next);
      assertThat(section.lastLine()).isGreaterThanOrEqualTo(section.firstLine());
      if (section.reply() >= 0) {
        Reply reply = outline.replies().get(section.reply());
        assertThat(section.firstLine()).isBetween(reply.firstLine(), reply.lastLine());
        assertThat(section.lastLine()).isBetween(reply.firstLine(), reply.lastLine());
      }
      next = section.lastLine() + 1;
    }
    assertThat(next).isEqualTo(document.lines().size() + 1);
  }

  private static Path paper(String name) throws URISyntaxException {
    return Path.of(PaperKindTest.class.getResource("/papers/").toURI()).resolve(name);
  }
}
