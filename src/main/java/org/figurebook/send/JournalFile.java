package org.figurebook.send;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import org.figurebook.failure.FailureCode;
import org.figurebook.pipeline.InvalidUse;

/** The journal's file: JSON, one entry a line, only ever added to; each line is on the disk. */
final class JournalFile implements AutoCloseable {
  private static final String NAME = "journal.jsonl";
  private static final JsonMapper JSON =
      JsonMapper.builder().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();

  private final FileChannel file;
  private final FileLock lock;

  private JournalFile(FileChannel file, FileLock lock) {
    this.file = file;
    this.lock = lock;
  }

  /**
   * Opens a journal to be written, by nobody else meanwhile; only its owner may read it.
   *
   * @throws InvalidUse when another sending has it, or it cannot be written
   */
  static JournalFile open(Path folder) throws InvalidUse {
    Path path = folder.resolve(NAME);
    try {
      Files.createDirectories(folder);
      boolean made = !Files.exists(path);
      FileChannel file =
          FileChannel.open(
              path, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
      if (made && Files.getFileStore(path).supportsFileAttributeView("posix")) {
        Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rw-------"));
      }
      FileLock lock = lock(file);
      if (lock == null) {
        file.close();
        throw new InvalidUse(FailureCode.JOURNAL_BUSY.at(path));
      }
      return new JournalFile(file, lock);
    } catch (IOException e) {
      throw new InvalidUse(FailureCode.JOURNAL_UNWRITABLE.at(path).because(e));
    }
  }

  private static FileLock lock(FileChannel file) throws IOException {
    try {
      return file.tryLock();
    } catch (java.nio.channels.OverlappingFileLockException e) {
      return null;
    }
  }

  /**
   * The entries of a journal. A last line that was cut off while it was written counts for nothing:
   * what it tells of had not been done, or the mark of the handover tells of it.
   *
   * @throws InvalidUse when a line before the last cannot be read
   */
  static List<JournalEntry> read(Path folder) throws InvalidUse {
    Path path = folder.resolve(NAME);
    if (!Files.exists(path)) {
      return List.of();
    }
    List<JournalEntry> entries = new ArrayList<>();
    String text = text(path);
    String[] lines = text.substring(0, text.lastIndexOf('\n') + 1).split("\n");
    for (int i = 0; i < lines.length; i++) {
      if (lines[i].isEmpty()) {
        continue;
      }
      try {
        entries.add(JSON.readValue(lines[i], JournalEntry.class));
      } catch (JsonProcessingException e) {
        throw new InvalidUse(FailureCode.JOURNAL_DAMAGED.at(path + ":" + (i + 1)));
      }
    }
    return entries;
  }

  private static String text(Path path) throws InvalidUse {
    try {
      return new String(Files.readAllBytes(path), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new InvalidUse(FailureCode.JOURNAL_UNREAD.at(path).because(e));
    }
  }

  /** Takes off a last line that was cut off while it was written, and goes to the end. */
  void mend() throws IOException {
    ByteBuffer bytes = ByteBuffer.allocate((int) file.size());
    while (bytes.hasRemaining() && file.read(bytes, bytes.position()) >= 0) {
      // until all of it is read
    }
    int end = bytes.position();
    while (end > 0 && bytes.get(end - 1) != '\n') {
      end--;
    }
    file.truncate(end);
    file.position(end);
  }

  /** Adds an entry; when this returns it is on the disk. */
  void add(JournalEntry entry) throws IOException {
    byte[] line = (JSON.writeValueAsString(entry) + "\n").getBytes(StandardCharsets.UTF_8);
    ByteBuffer bytes = ByteBuffer.wrap(line);
    while (bytes.hasRemaining()) {
      file.write(bytes);
    }
    file.force(false);
  }

  @Override
  public void close() throws IOException {
    lock.close();
    file.close();
  }
}
