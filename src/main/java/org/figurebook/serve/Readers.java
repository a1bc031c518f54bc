package org.figurebook.serve;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.figurebook.library.Library;
import org.figurebook.library.LibraryException;

/** Open libraries for those who answer requests, each used by one at a time. */
final class Readers implements AutoCloseable {
  private static final long NANOS = 1_000_000_000L;

  private final Path file;
  private final int seconds;
  private final ConcurrentLinkedQueue<Reader> idle = new ConcurrentLinkedQueue<>();
  private volatile boolean closed;
  private volatile Overview overview;

  Readers(Path file, int seconds) {
    this.file = file;
    this.seconds = seconds;
  }

  private record Reader(Library library, Object key) {}

  /** What the library has now. */
  Overview overview() throws IOException, Refusal {
    return with(
        library -> {
          Overview known = overview;
          // two files may have changed as often
          Object file = key();
          long revision = 31 * library.revision() + file.hashCode();
          if (known == null || known.revision() != revision) {
            known =
                new Overview(file, revision, library.documents(), library.catalogue().statistics());
            overview = known;
          }
          return known;
        });
  }

  /** Work with an open library. */
  interface Work<T> {
    T of(Library library) throws IOException, Refusal;
  }

  <T> T with(Work<T> work) throws IOException, Refusal {
    return within(seconds, work);
  }

  /** Work that may take longer. */
  <T> T within(int limit, Work<T> work) throws IOException, Refusal {
    Reader reader = next();
    try {
      reader.library().answerBy(System.nanoTime() + limit * NANOS);
      return work.of(reader.library());
    } finally {
      if (closed) {
        reader.library().close();
      } else {
        idle.add(reader);
      }
    }
  }

  private Reader next() throws IOException {
    Object key = key();
    for (Reader reader = idle.poll(); reader != null; reader = idle.poll()) {
      if (key.equals(reader.key())) {
        return reader;
      }
      // another file lies there now
      overview = null;
      reader.library().close();
    }
    return new Reader(Library.read(file), key);
  }

  private Object key() throws IOException {
    try {
      Object key = Files.readAttributes(file, BasicFileAttributes.class).fileKey();
      return key == null ? "" : key;
    } catch (NoSuchFileException e) {
      return "";
    }
  }

  @Override
  public void close() throws LibraryException {
    closed = true;
    for (Reader reader = idle.poll(); reader != null; reader = idle.poll()) {
      reader.library().close();
    }
  }
}
