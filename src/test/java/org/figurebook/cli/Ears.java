package org.figurebook.cli;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.IntSupplier;
import picocli.CommandLine;

/**
 * What a command said.
 *
 * @param code its exit code
 * @param out what it wrote to standard output
 * @param err what it wrote to standard error
 */
record Ears(int code, String out, String err) {

  /** Runs a command for somebody who reads English, and listens. */
  static Ears on(String... arguments) {
    return on(Map.of(), arguments);
  }

  /** Runs a command in an environment and listens. */
  static Ears on(Map<String, String> environment, String... arguments) {
    Path home = Path.of(System.getProperty("user.home"));
    return listen(() -> Main.run(Path.of(""), home, environment, arguments));
  }

  /** Runs a command of a command line and listens. */
  static Ears on(CommandLine commands, String... arguments) {
    return listen(() -> Main.run(commands, arguments));
  }

  static Ears listen(IntSupplier work) {
    PrintStream realOut = System.out;
    PrintStream realErr = System.err;
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    try {
      System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
      System.setErr(new PrintStream(err, true, StandardCharsets.UTF_8));
      int code = work.getAsInt();
      return new Ears(
          code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    } finally {
      System.setOut(realOut);
      System.setErr(realErr);
    }
  }
}
