package org.figurebook.pipeline;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/**
 * Puts new outputs in the place of old ones: first all the old are moved away, then all the new are
 * moved in, so that the two never lie side by side. A list of what is exchanged is written before,
 * by which the next run can finish what a killed one began.
 */
final class Exchange {
  private static final String LIST = "exchange.txt";

  private final Path folder;
  private final Path list;
  private final Path incoming;
  private final Path outgoing;

  Exchange(Path folder, Path staging) {
    this.folder = folder;
    this.list = staging.resolve(LIST);
    this.incoming = staging.resolve("new");
    this.outgoing = staging.resolve("old");
  }

  /** Where the new outputs are written. */
  Path incoming() {
    return incoming;
  }

  /** Where the old outputs are until the new ones are in place. */
  Path outgoing() {
    return outgoing;
  }

  /** Whether an exchange was begun and not finished. */
  boolean isUnfinished() {
    return Files.exists(list);
  }

  /** Throws out what is not in place. */
  void clear() throws IOException {
    Trees.delete(incoming);
    Trees.delete(outgoing);
    Files.createDirectories(incoming);
    Files.createDirectories(outgoing);
  }

  /**
   * Exchanges outputs.
   *
   * @throws IOException when they cannot be moved; what was there is there again
   */
  void publish(List<String> names) throws IOException {
    for (String name : names) {
      if (!isThere(incoming.resolve(name))) {
        throw new NoSuchFileException(incoming.resolve(name).toString());
      }
    }
    Path draft = list.resolveSibling(LIST + ".draft");
    Files.writeString(draft, String.join("\n", names), StandardCharsets.UTF_8);
    move(draft, list);
    try {
      exchange(names);
    } catch (IOException e) {
      goBack(names);
      throw e;
    }
    Files.delete(list);
  }

  /** Finishes what a killed run began. */
  void finish() throws IOException {
    exchange(Files.readAllLines(list, StandardCharsets.UTF_8));
    Files.delete(list);
  }

  /** May be done again after it was broken off anywhere: what is still to come in is not in yet. */
  private void exchange(List<String> names) throws IOException {
    for (String name : names) {
      if (isThere(incoming.resolve(name)) && isThere(folder.resolve(name))) {
        move(folder.resolve(name), outgoing.resolve(name));
      }
    }
    for (String name : names) {
      if (isThere(incoming.resolve(name))) {
        move(incoming.resolve(name), folder.resolve(name));
      }
    }
  }

  private void goBack(List<String> names) throws IOException {
    for (String name : names) {
      if (!isThere(incoming.resolve(name)) && isThere(folder.resolve(name))) {
        move(folder.resolve(name), incoming.resolve(name));
      }
    }
    for (String name : names) {
      if (isThere(outgoing.resolve(name)) && !isThere(folder.resolve(name))) {
        move(outgoing.resolve(name), folder.resolve(name));
      }
    }
    Files.delete(list);
  }

  private static boolean isThere(Path path) {
    return Files.exists(path, LinkOption.NOFOLLOW_LINKS);
  }

  private static void move(Path from, Path to) throws IOException {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
