package org.figurebook.send;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.figurebook.cache.Hashes;
import org.figurebook.dataset.Dataset;
import org.figurebook.dataset.FigureRow;
import org.figurebook.document.Language;
import org.figurebook.failure.Failing;
import org.figurebook.failure.FailureCode;
import org.figurebook.failure.UnusableFile;
import org.figurebook.pipeline.InvalidUse;
import org.figurebook.render.data.EditionsFile;

/**
 * A report as a run wrote it.
 *
 * @param folder the output folder of the run
 * @param edition what tells the edition from every other: a hash of the template with its
 *     parameters, the papers and the figures, so that the same figures, made again, are the same
 *     edition, whatever the version of the program or the languages of the report
 * @param template id of the template
 * @param data the data files
 * @param papers the papers it was made from
 * @param copies the report, once a language
 */
public record ReportFolder(
    Path folder,
    String edition,
    String template,
    Dataset data,
    List<Paper> papers,
    List<EditionsFile.Entry> copies) {
  /** Length of an edition's name: 80 bits tell any two. */
  private static final int LENGTH = 20;

  /** What of a figure a reader sees. */
  private static final List<String> SEEN =
      List.of(
          "document",
          "subject",
          "measure",
          "theme",
          "value",
          "low",
          "high",
          "unit",
          "counter",
          "bound",
          "period",
          "basis",
          "printed");

  private static final JsonMapper JSON =
      JsonMapper.builder().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();

  public ReportFolder {
    papers = List.copyOf(papers);
    copies = List.copyOf(copies);
  }

  /**
   * A paper of the report.
   *
   * @param file its name
   * @param sha256 hash of its bytes; empty when it could not be read
   */
  public record Paper(String file, String sha256, String title) {
    static List<Paper> of(List<Map<String, String>> rows) {
      return rows.stream()
          .map(row -> new Paper(row.get("file"), row.get("sha256"), row.get("title")))
          .toList();
    }
  }

  /**
   * Opens a report.
   *
   * @throws InvalidUse when there is none, or a part of it is missing
   */
  public static ReportFolder open(Path folder) throws InvalidUse {
    Path data = folder.resolve("data");
    Path editions = data.resolve(EditionsFile.NAME);
    if (!Files.isRegularFile(editions)) {
      throw new InvalidUse(FailureCode.REPORT_MISSING.at(folder, folder));
    }
    ReportFolder report;
    try {
      report = read(folder, data);
    } catch (IOException e) {
      throw new InvalidUse(
          e instanceof Failing known
              ? known.failures()
              : List.of(FailureCode.REPORT_UNREAD.at(folder).because(e)));
    }
    for (EditionsFile.Entry copy : report.copies) {
      for (String file : List.of(copy.pdf(), copy.workbook())) {
        if (!Files.isReadable(folder.resolve(file))) {
          throw new InvalidUse(FailureCode.REPORT_PART.at(folder.resolve(file)));
        }
      }
    }
    return report;
  }

  /** Reads the data of a report, or of what was kept of an earlier one. */
  static ReportFolder read(Path folder, Path data) throws IOException {
    Dataset dataset = Dataset.read(data);
    JsonNode editions = JSON.readTree(data.resolve(EditionsFile.NAME).toFile());
    List<EditionsFile.Entry> copies = new ArrayList<>();
    for (JsonNode copy : editions.path("editions")) {
      copies.add(JSON.treeToValue(copy, EditionsFile.Entry.class));
    }
    if (copies.isEmpty()) {
      throw new UnusableFile(FailureCode.REPORT_NAMELESS.at(data.resolve(EditionsFile.NAME)));
    }
    String template = editions.path("template").asText();
    List<Paper> papers = Paper.of(dataset.documents());
    String parameters = parameters(data);
    String edition = edition(template, parameters, papers, dataset.figures());
    return new ReportFolder(folder, edition, template, dataset, papers, copies);
  }

  private static String parameters(Path data) throws IOException {
    StringBuilder parameters = new StringBuilder();
    JSON.readTree(data.resolve("run.json").toFile())
        .path("options")
        .properties()
        .forEach(
            option -> {
              if (option.getKey().startsWith("param.")) {
                parameters.append(option.getKey()).append('=').append(option.getValue());
              }
            });
    return parameters.toString();
  }

  private static String edition(
      String template, String parameters, List<Paper> papers, List<FigureRow> figures) {
    List<String> seen = new ArrayList<>(List.of(template, parameters));
    papers.forEach(paper -> seen.add(paper.sha256()));
    for (FigureRow figure : figures) {
      SEEN.forEach(field -> seen.add(figure.get(field)));
    }
    return Hashes.of(seen).substring(0, LENGTH);
  }

  /** The report in a language, or the first there is. */
  EditionsFile.Entry copy(Language language) {
    return copies.stream()
        .filter(copy -> language != null && copy.language().equals(language.tag()))
        .findFirst()
        .orElse(copies.get(0));
  }

  /** The language of a message to a person. */
  public Language languageFor(Person person) {
    if (person.language() != null) {
      return person.language();
    }
    String first = copies.get(0).language();
    return first.equals(Language.CHINESE.tag()) ? Language.CHINESE : Language.ENGLISH;
  }
}
