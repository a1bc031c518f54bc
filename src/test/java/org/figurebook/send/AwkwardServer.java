package org.figurebook.send;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BiFunction;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;

/** A mail server that misbehaves as it is told to, and keeps what it took. */
public final class AwkwardServer implements AutoCloseable {
  /** An answer that closes the connection instead. */
  public static final String DROP = "drop";

  /** Who asks for what: the words of a command, or {@code .} for the end of a message. */
  public interface Answers extends BiFunction<String, Integer, String> {}

  private final ServerSocket socket;
  private final Answers answers;
  private final SSLContext privacy;
  private final boolean atOnce;
  private final List<String> taken = new CopyOnWriteArrayList<>();
  private final List<String> commands = new CopyOnWriteArrayList<>();

  /**
   * @param answers the answer to a command and how often it was asked so far, from 1; null for the
   *     usual one
   */
  public AwkwardServer(Answers answers) throws IOException {
    this(answers, null, false);
  }

  /**
   * A server that can be talked to in private.
   *
   * @param privacy null when it cannot
   * @param atOnce whether it is so from the first byte, rather than after {@code STARTTLS}
   */
  AwkwardServer(Answers answers, SSLContext privacy, boolean atOnce) throws IOException {
    this.answers = answers;
    this.privacy = privacy;
    this.atOnce = atOnce;
    socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    Thread thread = new Thread(this::serve, "awkward server");
    thread.setDaemon(true);
    thread.start();
  }

  public int port() {
    return socket.getLocalPort();
  }

  /** Receivers of the messages that were taken, in order. */
  public List<String> taken() {
    return List.copyOf(taken);
  }

  public List<String> commands() {
    return List.copyOf(commands);
  }

  private void serve() {
    while (!socket.isClosed()) {
      try (Socket client = socket.accept()) {
        talk(client);
      } catch (IOException e) {
        // the client went, or the server ends
      }
    }
  }

  private void talk(Socket plain) throws IOException {
    Socket client = atOnce ? secured(plain) : plain;
    BufferedReader in = reader(client);
    Writer out = writer(client);
    say(out, "220 awkward");
    String receiver = "";
    for (String line = in.readLine(); line != null; line = in.readLine()) {
      String command = line.toUpperCase(Locale.ROOT).startsWith("DATA") ? "DATA" : line;
      commands.add(command);
      if (command.startsWith("RCPT TO:")) {
        receiver = command.substring(9, command.indexOf('>'));
      }
      String answer = answer(command);
      if (answer.equals(DROP)) {
        return;
      }
      say(out, answer);
      if (answer.startsWith("354") && !message(in, out, receiver)) {
        return;
      }
      if (command.startsWith("QUIT")) {
        return;
      }
      if (command.equals("STARTTLS") && privacy != null) {
        client = secured(plain);
        in = reader(client);
        out = writer(client);
      }
    }
  }

  private Socket secured(Socket plain) throws IOException {
    SSLSocket secured =
        (SSLSocket) privacy.getSocketFactory().createSocket(plain, null, plain.getPort(), false);
    secured.setUseClientMode(false);
    secured.startHandshake();
    return secured;
  }

  private static BufferedReader reader(Socket client) throws IOException {
    return new BufferedReader(
        new InputStreamReader(client.getInputStream(), StandardCharsets.ISO_8859_1));
  }

  private static Writer writer(Socket client) throws IOException {
    return new OutputStreamWriter(client.getOutputStream(), StandardCharsets.ISO_8859_1);
  }

  private boolean message(BufferedReader in, Writer out, String receiver) throws IOException {
    String beforeEnd = own("BODY");
    if (DROP.equals(beforeEnd)) {
      return false;
    }
    for (String line = in.readLine(); !".".equals(line); line = in.readLine()) {
      if (line == null) {
        return false;
      }
    }
    commands.add(".");
    String answer = own(". " + receiver);
    String end = answer == null ? "250 taken" : answer;
    if (end.startsWith("250")) {
      taken.add(receiver);
    }
    if (end.endsWith(DROP)) {
      return false;
    }
    say(out, end);
    return true;
  }

  private String answer(String command) {
    String own = own(command);
    if (own != null) {
      return own;
    }
    String word = command.split("[ :]")[0].toUpperCase(Locale.ROOT);
    return switch (word) {
      case "DATA" -> "354 go on";
      case "QUIT" -> "221 bye";
      case "AUTH" -> "235 in";
      default -> "250 fine";
    };
  }

  private final java.util.Map<String, Integer> counts =
      new java.util.concurrent.ConcurrentHashMap<>();

  private String own(String command) {
    int count = counts.merge(command, 1, Integer::sum);
    return answers.apply(command, count);
  }

  private static void say(Writer out, String answer) throws IOException {
    out.write(answer + "\r\n");
    out.flush();
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
