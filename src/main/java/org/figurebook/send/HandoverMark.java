package org.figurebook.send;

import java.io.IOException;
import java.nio.MappedByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.figurebook.cache.Hashes;

/**
 * Which message the server has been given all of: the step from the last byte to the mark is one
 * store into memory that the system keeps when the program is killed, so next to no time lies
 * between the two. A file of 33 bytes: whether, and the hash of the message's id.
 */
final class HandoverMark {
  private static final String NAME = "handover";
  private static final int LENGTH = 33;
  private static final byte GIVEN = 1;
  private static final byte NOT_GIVEN = 0;

  private final MappedByteBuffer mark;

  private HandoverMark(MappedByteBuffer mark) {
    this.mark = mark;
  }

  /** Opens the mark in a journal's folder, making it when it is missing. */
  static HandoverMark open(Path folder) throws IOException {
    try (FileChannel file =
        FileChannel.open(
            folder.resolve(NAME),
            StandardOpenOption.CREATE,
            StandardOpenOption.READ,
            StandardOpenOption.WRITE)) {
      return new HandoverMark(file.map(FileChannel.MapMode.READ_WRITE, 0, LENGTH));
    }
  }

  /** A message's last byte has not been sent yet. */
  void prepare(String messageId) {
    mark.put(0, NOT_GIVEN);
    mark.put(1, hash(messageId));
  }

  /** The next byte that goes to the server is the message's last. */
  void give() {
    mark.put(0, GIVEN);
  }

  /** Whether the next byte, or one before it, was the message's last. */
  boolean isGiven() {
    return mark.get(0) == GIVEN;
  }

  /** Whether the mark in a folder says that a message was given. */
  static boolean says(Path folder, String messageId) {
    try {
      byte[] read = Files.readAllBytes(folder.resolve(NAME));
      return read.length == LENGTH
          && read[0] == GIVEN
          && MessageDigest.isEqual(hash(messageId), Arrays.copyOfRange(read, 1, LENGTH));
    } catch (IOException e) {
      return false;
    }
  }

  private static byte[] hash(String messageId) {
    return HexFormat.of().parseHex(Hashes.of(List.of(messageId)));
  }
}
