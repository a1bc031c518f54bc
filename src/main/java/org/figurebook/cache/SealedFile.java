package org.figurebook.cache;

import java.io.IOException;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Optional;

/**
 * A file that holds one value: the stamp of the program that wrote it, the value, and the hash of
 * both. What does not fit its hash or has another stamp is not read.
 */
final class SealedFile {
  private static final String MARK = "figurebook cache 1";

  private final String stamp;

  SealedFile(String stamp) {
    this.stamp = stamp;
  }

  /** Writes a value; whoever reads meanwhile sees the old file or the new one, whole. */
  void write(Path file, Type type, Object value) throws IOException {
    Sink sink = new Sink();
    sink.text(MARK);
    sink.text(stamp);
    new Values().of(type).writer().write(value, sink);
    byte[] content = sink.toBytes();
    byte[] hash = Hashes.digest().digest(content);
    byte[] sealed = Arrays.copyOf(content, content.length + hash.length);
    System.arraycopy(hash, 0, sealed, content.length, hash.length);
    Path part = Files.createTempFile(file.getParent(), "part", ".tmp");
    Files.write(part, sealed);
    Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
  }

  /**
   * The value of a file; empty when there is no file.
   *
   * @throws Unusable when it is damaged or another version's
   */
  Optional<Object> read(Path file, Type type) throws Unusable {
    byte[] sealed;
    try {
      sealed = Files.readAllBytes(file);
    } catch (NoSuchFileException e) {
      return Optional.empty();
    } catch (IOException e) {
      throw new Unusable(true);
    }
    MessageDigest digest = Hashes.digest();
    int end = sealed.length - digest.getDigestLength();
    if (end < 0) {
      throw new Unusable(true);
    }
    digest.update(sealed, 0, end);
    if (!MessageDigest.isEqual(digest.digest(), Arrays.copyOfRange(sealed, end, sealed.length))) {
      throw new Unusable(true);
    }
    Source source = new Source(sealed, 0, end);
    if (!MARK.equals(source.text()) || !stamp.equals(source.text())) {
      throw new Unusable(false);
    }
    return Optional.of(new Values().of(type).reader().read(source));
  }

  /** A file that holds nothing to be believed. */
  static final class Unusable extends Exception {
    private static final long serialVersionUID = 1L;
    private final boolean damage;

    Unusable(boolean damage) {
      this.damage = damage;
    }

    /** Whether it is damaged; another version's when not. */
    boolean isDamage() {
      return damage;
    }
  }
}
