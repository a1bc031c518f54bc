package org.figurebook.fuzz;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.figurebook.correction.CorrectionException;
import org.figurebook.correction.Corrections;
import org.figurebook.document.Document;
import org.figurebook.document.ReadStatus;
import org.figurebook.harvest.Harvest;
import org.figurebook.harvest.Harvester;
import org.figurebook.notation.QuantityReader;
import org.figurebook.outline.Outline;
import org.figurebook.outline.Outliner;
import org.figurebook.read.DocumentReader;
import org.figurebook.recover.TableRecovery;
import org.figurebook.template.TemplateException;
import org.figurebook.template.TemplateLibrary;

/** What takes the bytes of strangers, each to be tried with bytes that nobody would write. */
public enum Target {
  /** Reading a text and finding its replies and sections. */
  OUTLINE(".txt") {
    @Override
    void take(Path file) {
      Document document = DocumentReader.read(file);
      if (document.status() != ReadStatus.FAILED) {
        Outliner.outline(document);
      }
    }
  },

  /** Numbers, units and periods of a sentence. */
  NOTATION(".txt") {
    @Override
    void take(Path file) throws IOException {
      String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
      QuantityReader.hongKong().read(text);
    }
  },

  /** Tables of a text, and the figures of tables and sentences. */
  TABLES(".txt") {
    @Override
    void take(Path file) {
      harvest(file);
    }
  },

  /** Templates. */
  TEMPLATE(".json") {
    @Override
    void take(Path file) {
      try {
        TemplateLibrary.load(file.toString());
      } catch (TemplateException e) {
        // the message is for the template's writer
      }
    }
  },

  /** Corrections, replayed on what was taken from a paper. */
  CORRECTIONS(".json") {
    @Override
    void take(Path file) {
      try {
        Corrections.load(file).apply(List.of(PAPER.get()));
      } catch (CorrectionException e) {
        // the message is for the corrections' writer
      }
    }
  };

  private static final Path SEEDS = Path.of("src/test/resources/fuzz");
  private static final Path SAMPLE = Path.of("src/main/resources/samples/01-replies-zh.txt");

  /** What was taken from a sample; made when it is needed. */
  private static final class PAPER {
    private static final Harvest SAMPLE_PAPER = harvest(SAMPLE);

    static Harvest get() {
      return SAMPLE_PAPER;
    }
  }

  private final String ending;

  Target(String ending) {
    this.ending = ending;
  }

  abstract void take(Path file) throws IOException;

  /** Takes bytes; whatever is thrown is a defect. */
  public void take(byte[] bytes) {
    try {
      Path file = File.of(ending);
      Files.write(file, bytes);
      take(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Inputs to start from: the small writings of the tests, and inputs that once were too much. */
  public List<Path> seeds() throws IOException {
    List<Path> folders = new ArrayList<>();
    folders.add(SEEDS.resolve(name().toLowerCase(java.util.Locale.ROOT)));
    switch (this) {
      case OUTLINE, TABLES ->
          folders.addAll(List.of(Path.of("src/test/resources/papers"), SAMPLE.getParent()));
      case NOTATION -> folders.add(Path.of("src/test/resources/notation/cases"));
      case TEMPLATE -> folders.add(Path.of("report-templates"));
      default -> {}
    }
    List<Path> seeds = new ArrayList<>();
    for (Path folder : folders) {
      try (Stream<Path> files = Files.list(folder)) {
        files.filter(file -> file.toString().endsWith(ending)).sorted().forEach(seeds::add);
      }
    }
    return seeds;
  }

  private static Harvest harvest(Path file) {
    Document document = DocumentReader.read(file);
    if (document.status() == ReadStatus.FAILED) {
      return null;
    }
    Outline outline = Outliner.outline(document);
    return Harvester.harvest(document, outline, TableRecovery.recover(document, outline));
  }

  /** The file that the bytes are written to. */
  private static final class File {
    private static final Path FOLDER = folder();

    static Path of(String ending) {
      return FOLDER.resolve("input" + ending);
    }

    private static Path folder() {
      try {
        Path shared = Path.of("/dev/shm");
        return Files.isWritable(shared)
            ? Files.createTempDirectory(shared, "figurebook-fuzz")
            : Files.createTempDirectory("figurebook-fuzz");
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
