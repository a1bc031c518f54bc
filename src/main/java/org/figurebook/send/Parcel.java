package org.figurebook.send;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.figurebook.cache.Hashes;
import org.figurebook.document.Language;
import org.figurebook.render.data.EditionsFile;

/** Makes each person's message of a report: the letter and the files. */
final class Parcel {
  private static final int ID_LENGTH = 32;

  private final ReportFolder report;
  private final Sender sender;
  private final boolean workbook;
  private final LetterWriter letters;
  private final Map<String, List<Enclosure>> enclosures = new HashMap<>();

  Parcel(ReportFolder report, Sender sender, boolean workbook) {
    this.report = report;
    this.sender = sender;
    this.workbook = workbook;
    this.letters = new LetterWriter(report, sender);
  }

  /** The id of a person's message: the same for the same edition and person. */
  String id(Person person) {
    String hash = Hashes.of(List.of(report.edition(), person.key()));
    return hash.substring(0, ID_LENGTH) + "@" + sender.domain();
  }

  /**
   * A person's message.
   *
   * @param news what changed since the edition this person got last; null for none
   */
  Message of(Person person, News news) throws IOException {
    Language language = report.languageFor(person);
    List<Enclosure> files = enclosures(report.copy(language));
    return new Message(id(person), person, letters.write(person, news, files), files);
  }

  private List<Enclosure> enclosures(EditionsFile.Entry copy) throws IOException {
    List<Enclosure> known = enclosures.get(copy.language());
    if (known != null) {
      return known;
    }
    List<Enclosure> files = new ArrayList<>();
    files.add(file(copy, copy.pdf(), ".pdf", Enclosure.PDF, "file.pdf"));
    if (workbook) {
      files.add(file(copy, copy.workbook(), ".xlsx", Enclosure.WORKBOOK, "file.workbook"));
    }
    enclosures.put(copy.language(), List.copyOf(files));
    return files;
  }

  private Enclosure file(
      EditionsFile.Entry copy, String name, String ending, String type, String what)
      throws IOException {
    String date = copy.date().isEmpty() ? "" : "-" + copy.date();
    String language = report.copies().size() > 1 ? "-" + copy.language() : "";
    String start = (report.template() + date + language).replaceAll("[^A-Za-z0-9._-]", "-");
    byte[] bytes = Files.readAllBytes(report.folder().resolve(name));
    return new Enclosure(start + ending, type, what, bytes);
  }
}
