package org.figurebook.serve;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import org.figurebook.document.Finding;
import org.figurebook.failure.Failing;
import org.figurebook.failure.Failure;
import org.figurebook.failure.FailureCode;
import org.figurebook.failure.FailureWords;
import org.figurebook.failure.UnusableFile;
import org.figurebook.harvest.Harvest;
import org.figurebook.library.Added;
import org.figurebook.library.Library;
import org.figurebook.library.StoredDocument;
import org.figurebook.pipeline.InvalidUse;
import org.figurebook.pipeline.Progress;
import org.figurebook.pipeline.RunOptions;
import org.figurebook.pipeline.Shelved;
import org.figurebook.serve.Jobs.State;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Adds the papers that visitors send to the library, one after another. */
final class UploadJobs {
  /** Where they are kept, below the output folder. */
  static final String FOLDER = "uploads";

  private static final Logger LOG = LoggerFactory.getLogger(UploadJobs.class);

  private final ServeOptions options;
  private final PageServer.Pipelines pipelines;
  private final Executor thread;
  private final Jobs<Job> jobs;

  UploadJobs(ServeOptions options, PageServer.Pipelines pipelines, Executor thread) {
    this.options = options;
    this.pipelines = pipelines;
    this.thread = thread;
    this.jobs = new Jobs<>(options.limits().jobs());
  }

  /**
   * A paper that was sent.
   *
   * @param name its cleaned name
   * @param sha256 hash of its bytes
   */
  record Paper(String name, String sha256, byte[] bytes) {}

  /**
   * What became of a paper.
   *
   * @param document its id in the library; empty when it was not added
   * @param why the worst that its reading met, when it was not added; otherwise null
   */
  record Fate(String name, String document, int figures, Finding why) {}

  /**
   * Papers being added.
   *
   * @param names their names
   * @param state how they stand
   * @param stage the step that they are at; empty before the first
   * @param fates what became of each, when it is over
   * @param said why all of them failed; otherwise empty
   */
  record Job(
      int id,
      List<String> names,
      State state,
      String stage,
      List<Fate> fates,
      String said,
      List<Failure> failures)
      implements Jobs.Job {
    Job {
      names = List.copyOf(names);
      fates = List.copyOf(fates);
    }

    private Job at(State changed, String step, List<Fate> known, String words) {
      return new Job(id, names, changed, step, known, words, List.of());
    }

    private Job failed(List<Failure> why) {
      String words = FailureWords.ENGLISH.text(why);
      return new Job(id, names, State.FAILED, "", List.of(), words, why);
    }
  }

  /**
   * Has papers added.
   *
   * @param replace whether documents of the same names, with other bytes, give way to them
   */
  synchronized Job start(List<Paper> papers, boolean replace) throws Refusal, IOException {
    jobs.checkRoom();
    List<Path> files = new ArrayList<>();
    for (Paper paper : papers) {
      files.add(kept(paper));
    }
    List<String> names = papers.stream().map(Paper::name).toList();
    Job job = jobs.add(id -> new Job(id, names, State.WAITING, "", List.of(), "", List.of()));
    thread.execute(() -> add(job, files, replace));
    return job;
  }

  /** Writes a paper into a folder that is named by its bytes, so that it never meets another. */
  private Path kept(Paper paper) throws IOException {
    Path folder = options.out().resolve(FOLDER);
    Files.createDirectories(folder);
    if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
      throw new UnusableFile(FailureCode.PAPERS_FOLDER.at(folder));
    }
    Path own = folder.resolve(paper.sha256().substring(0, 16));
    Files.createDirectories(own);
    Path part = Files.createTempFile(own, ".part", "");
    try {
      Files.write(part, paper.bytes());
      return Files.move(
          part,
          own.resolve(paper.name()),
          java.nio.file.StandardCopyOption.ATOMIC_MOVE,
          java.nio.file.StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(part);
    }
  }

  private void add(Job job, List<Path> files, boolean replace) {
    jobs.note(job.at(State.RUNNING, "read", List.of(), ""));
    try {
      Progress progress =
          new Progress() {
            @Override
            public void stage(String name) {
              jobs.note(
                  job.at(State.RUNNING, name.equals("library") ? "add" : "read", List.of(), ""));
            }
          };
      RunOptions run = RunOptions.dataOnly(files, null, null).withLibrary(options.library());
      Shelved shelved = pipelines.of(progress).add(run);
      List<Fate> fates = fates(files, shelved);
      if (replace) {
        removeOlder(fates);
      }
      jobs.note(job.at(State.DONE, "", fates, ""));
    } catch (InvalidUse e) {
      jobs.note(job.failed(e.failures()));
      files.forEach(UploadJobs::remove);
    } catch (IOException e) {
      jobs.note(job.failed(Failing.of(e)));
      files.forEach(UploadJobs::remove);
    } catch (RuntimeException | OutOfMemoryError e) {
      LOG.error("papers could not be added", e);
      jobs.note(job.at(State.FAILED, "", List.of(), ""));
      files.forEach(UploadJobs::remove);
    }
  }

  /** Removes a paper that is not in the library, with the folder of its own. */
  private static void remove(Path file) {
    try {
      Files.deleteIfExists(file);
      Files.deleteIfExists(file.getParent());
    } catch (IOException e) {
      LOG.warn("{} could not be removed", file);
    }
  }

  private static List<Fate> fates(List<Path> files, Shelved shelved) {
    Map<String, Added> added = new HashMap<>();
    shelved.added().forEach(each -> added.put(each.file(), each));
    Map<String, Finding> why = new HashMap<>();
    for (Harvest harvest : shelved.harvests()) {
      why.put(harvest.document().name(), why(harvest));
    }
    List<Fate> fates = new ArrayList<>();
    for (Path file : files) {
      String name = file.getFileName().toString();
      Added one = added.get(name);
      if (one == null) {
        remove(file);
        fates.add(new Fate(name, "", 0, why.get(name)));
      } else {
        fates.add(new Fate(name, one.id(), one.figures(), null));
      }
    }
    return fates;
  }

  /** What is worst of the findings of a paper that was left out. */
  private static Finding why(Harvest harvest) {
    return harvest.document().findings().stream()
        .max(java.util.Comparator.comparing(Finding::severity))
        .orElse(null);
  }

  private void removeOlder(List<Fate> fates) throws IOException {
    try (Library library = Library.open(options.library())) {
      for (Fate fate : fates) {
        for (StoredDocument stored : library.documents()) {
          boolean older = stored.file().equals(fate.name()) && !stored.id().equals(fate.document());
          if (!fate.document().isEmpty() && older) {
            library.remove(stored.id());
          }
        }
      }
    }
  }

  /** The job of a number. */
  Optional<Job> job(int id) {
    return jobs.job(id);
  }
}
