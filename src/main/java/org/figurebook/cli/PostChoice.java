package org.figurebook.cli;

import java.nio.file.Path;
import java.time.Duration;
import org.figurebook.failure.FailureCode;
import org.figurebook.pipeline.Inputs;
import org.figurebook.pipeline.InvalidUse;
import org.figurebook.send.Pace;
import org.figurebook.send.Secret;
import org.figurebook.send.Sender;
import org.figurebook.send.Server;
import picocli.CommandLine.Option;

/** The options about whom messages come from and which server takes them. */
final class PostChoice {
  private static final int LARGEST_PORT = 65535;

  @Option(
      names = "--from",
      paramLabel = "ADDRESS",
      description = "Whom messages come from: an address, or Name <address>.")
  private String from;

  @Option(
      names = "--reply-to",
      paramLabel = "ADDRESS",
      description = "Address that answers go to (default: that of --from).")
  private String replyTo;

  @Option(
      names = "--unsubscribe",
      paramLabel = "ADDRESS",
      description =
          "Address or https link to leave the list by (default: that of --reply-to); {address} in"
              + " a link stands for the receiver's address, and with it mail programs can leave at one"
              + " click: they POST to the link.")
  private String unsubscribe;

  @Option(names = "--host", paramLabel = "NAME", description = "Name of the mail server.")
  private String host;

  @Option(
      names = "--port",
      paramLabel = "NUMBER",
      description = "Port of the mail server (default: 587, with --tls tls 465, with none 25).")
  private String port;

  @Option(
      names = "--tls",
      paramLabel = "starttls|tls|none",
      description =
          "How the connection is kept private (default: starttls); none is for a server on the same"
              + " machine.")
  private String tls;

  @Option(
      names = "--user",
      paramLabel = "NAME",
      description =
          "Name to log in with; the password comes from the environment variable "
              + Secret.VARIABLE
              + " or a file.")
  private String user;

  @Option(
      names = "--password-file",
      paramLabel = "FILE",
      description = "File that holds the password, which nobody but its owner can read.")
  private String passwordFile;

  @Option(
      names = "--certificate",
      paramLabel = "FILE",
      description = "Certificate that the server's is signed by, where Java does not know it.")
  private String certificate;

  @Option(
      names = "--timeout",
      paramLabel = "SECONDS",
      description = "How long an answer of the server may take (default: 300).")
  private int timeout = 300;

  @Option(
      names = "--tries",
      paramLabel = "NUMBER",
      description =
          "How often a message is tried when it is put off or the connection is lost, with ever"
              + " longer waits between (default: 4).")
  private int tries = 4;

  Sender sender(Chosen chosen) throws InvalidUse {
    return Sender.of(
        chosen.text("send.from", from),
        chosen.text("send.replyTo", replyTo),
        chosen.text("send.unsubscribe", unsubscribe));
  }

  Pace pace() throws InvalidUse {
    if (tries < 1 || tries > 20) {
      throw new InvalidUse(FailureCode.OUT_OF_RANGE.at("--tries " + tries, 1, 20));
    }
    return new Pace(tries, Pace.USUAL.first());
  }

  /** The server, its password read. */
  Server server(Chosen chosen) throws InvalidUse {
    String name = chosen.text("send.host", host);
    if (name == null || name.isBlank()) {
      throw new InvalidUse(FailureCode.SERVER_UNNAMED.at("--host"));
    }
    if (timeout < 1 || timeout > 3600) {
      throw new InvalidUse(FailureCode.OUT_OF_RANGE.at("--timeout " + timeout + " s", 1, 3600));
    }
    String way = chosen.text("send.tls", tls);
    Server.Tls kept = way == null ? Server.Tls.STARTTLS : Server.Tls.of(way);
    String login = chosen.text("send.user", user);
    Server server =
        new Server(
            name.strip(),
            port(chosen, kept),
            kept,
            login,
            Secret.of(
                path(chosen.text("send.passwordFile", passwordFile)),
                login == null ? null : System.getenv(Secret.VARIABLE)),
            path(chosen.text("send.certificate", certificate)),
            Duration.ofSeconds(timeout));
    if (server.problem().isPresent()) {
      throw new InvalidUse(server.problem().get());
    }
    return server;
  }

  private int port(Chosen chosen, Server.Tls kept) throws InvalidUse {
    String said = chosen.text("send.port", port);
    if (said == null) {
      return kept.port();
    }
    int number = said.matches("\\d{1,5}") ? Integer.parseInt(said) : 0;
    if (number < 1 || number > LARGEST_PORT) {
      throw new InvalidUse(FailureCode.OUT_OF_RANGE.at("--port " + said, 1, LARGEST_PORT));
    }
    return number;
  }

  private static Path path(String typed) throws InvalidUse {
    return typed == null ? null : Inputs.path(typed);
  }
}
