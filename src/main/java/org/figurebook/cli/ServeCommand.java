package org.figurebook.cli;

import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.figurebook.cache.Cache;
import org.figurebook.failure.Failing;
import org.figurebook.failure.FailureCode;
import org.figurebook.pipeline.Inputs;
import org.figurebook.pipeline.InvalidUse;
import org.figurebook.pipeline.Pipeline;
import org.figurebook.read.Limits;
import org.figurebook.serve.PageServer;
import org.figurebook.serve.ServeOptions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code figurebook serve}: the page on a library. */
@Command(
    name = "serve",
    description = "Serves a page to search a library, read its statistics and download reports.",
    footer = {"", "Example:", "  figurebook serve --port 8080%n"})
final class ServeCommand extends BaseCommand {
  private static final String TOKEN = "FIGUREBOOK_TOKEN";
  private static final int MEGABYTE = 1024 * 1024;

  /** They are held in memory. */
  private static final int MOST_UPLOADS = 256;

  @Mixin private LibraryChoice library;

  @Option(
      names = {"-o", "--out"},
      paramLabel = "DIR",
      description = "Folder with the reports, and for new ones (default: output).")
  private String out;

  @Option(
      names = "--port",
      paramLabel = "NUMBER",
      defaultValue = "8080",
      description = "Port to listen at (default: ${DEFAULT-VALUE}; 0 for any free one).")
  private int port;

  @Option(
      names = "--address",
      paramLabel = "ADDRESS",
      defaultValue = "127.0.0.1",
      description =
          "Address to listen at (default: ${DEFAULT-VALUE}, this machine alone). Any other needs a"
              + " token, in --token-file or the environment's "
              + TOKEN
              + ".")
  private String address;

  @Option(
      names = "--token-file",
      paramLabel = "FILE",
      description = "File with the token that visitors have to know.")
  private String tokenFile;

  @Option(
      names = "--uploads",
      paramLabel = "MB",
      description =
          "The most that a visitor may send to add documents, in megabytes; 0 for nobody to add any"
              + " (default: 32 where --address is this machine alone, otherwise 0).")
  private Integer uploads;

  @Override
  Answer answer() throws InvalidUse, IOException {
    Path folder = Inputs.path(chosen().text("out", out));
    ServeOptions options =
        new ServeOptions(library.file(chosen()), folder, address(), port, token(), limits());
    if (!options.isLocal() && options.token().isEmpty()) {
      throw new InvalidUse(FailureCode.ADDRESS_OPEN.at("--address " + address, TOKEN));
    }
    try (PageServer server = start(options)) {
      untilStopped(server, options);
    }
    return Answer.done(List.of(), List.of(Notice.SERVED.of()), new Done(folder.toString()));
  }

  private ServeOptions.Limits limits() throws InvalidUse {
    if (uploads != null && (uploads < 0 || uploads > MOST_UPLOADS)) {
      throw new InvalidUse(
          FailureCode.OUT_OF_RANGE.at("--uploads " + uploads + " MB", 0, MOST_UPLOADS));
    }
    ServeOptions.Limits usual = ServeOptions.Limits.USUAL;
    if (uploads != null) {
      return usual.withUploads(uploads * MEGABYTE);
    }
    return address().isLoopbackAddress() ? usual : usual.withUploads(0);
  }

  private record Done(String out) {}

  private PageServer start(ServeOptions options) throws InvalidUse, IOException {
    Limits limits = chosen().limits();
    try {
      return PageServer.start(options, progress -> new Pipeline(progress, Cache.NONE, limits));
    } catch (BindException e) {
      throw new InvalidUse(FailureCode.PORT_TAKEN.at(address + ":" + port));
    }
  }

  private void untilStopped(PageServer server, ServeOptions options) {
    String host = options.isLocal() ? "localhost" : address;
    String plain = "http://" + host + ":" + server.address().getPort() + "/";
    tell(Notice.SERVING.of(options.library(), plain));
    tell(Notice.STOP_HINT.of());
    CountDownLatch asked = new CountDownLatch(1);
    CountDownLatch stopped = new CountDownLatch(1);
    Thread hook =
        new Thread(
            () -> {
              asked.countDown();
              try {
                server.close();
              } catch (IOException e) {
                tell(Line.of(Failing.of(e)));
              }
              stopped.countDown();
            });
    Runtime.getRuntime().addShutdownHook(hook);
    try {
      asked.await();
      stopped.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private InetAddress address() throws InvalidUse {
    try {
      return InetAddress.getByName(address);
    } catch (UnknownHostException e) {
      throw new InvalidUse(FailureCode.ADDRESS_UNKNOWN.at("--address " + address));
    }
  }

  private String token() throws InvalidUse, IOException {
    String token =
        tokenFile == null
            ? System.getenv().getOrDefault(TOKEN, "")
            : Files.readString(Inputs.path(tokenFile));
    String plain = token.strip();
    if (!plain.isEmpty() && !plain.matches("[A-Za-z0-9_-]{16,200}")) {
      throw new InvalidUse(FailureCode.TOKEN_UNFIT.at(tokenFile == null ? TOKEN : tokenFile));
    }
    return plain;
  }
}
