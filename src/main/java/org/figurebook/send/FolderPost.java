package org.figurebook.send;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import java.util.Properties;
import org.figurebook.failure.FailureCode;
import org.figurebook.failure.UnusableFile;
import org.figurebook.pipeline.InvalidUse;

/**
 * Writes messages as files instead of sending them. The same message always has the same name, so a
 * message written twice is there once.
 */
final class FolderPost implements Post {
  private static final int LONGEST = 60;
  private static final int TOLD = 8;

  private final Path folder;
  private final MimeMessages messages;
  private final Session session = Session.getInstance(new Properties());

  FolderPost(Path folder, MimeMessages messages) {
    this.folder = folder;
    this.messages = messages;
  }

  @Override
  public void open() throws InvalidUse {
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw new InvalidUse(FailureCode.MESSAGES_UNWRITABLE.at(folder).because(e));
    }
  }

  @Override
  public Outcome hand(Message message, HandoverMark mark) throws IOException {
    Path file = folder.resolve(name(message));
    Path part = folder.resolve(".part");
    try (OutputStream out = Files.newOutputStream(part)) {
      messages.of(message, session).writeTo(out);
    } catch (MessagingException e) {
      throw new UnusableFile(FailureCode.MESSAGE_UNWRITTEN.at(file).because(e));
    }
    Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
    return new Outcome(Outcome.Kind.ACCEPTED, file.toString());
  }

  /** The person's address in letters that every system allows, and the message's own mark. */
  private static String name(Message message) {
    String plain = message.to().key().replaceAll("[^a-z0-9@._+-]", "_");
    String start = plain.substring(0, Math.min(plain.length(), LONGEST));
    return start + "-" + message.id().substring(0, TOLD).toLowerCase(Locale.ROOT) + ".eml";
  }

  @Override
  public void close() {
    // nothing is open
  }
}
