package org.figurebook.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * A run of the common commands on the samples, and on a paper whose tables are set in the ways that
 * the samples lack, for the build: the classes it loads are those that the distribution's
 * class-data archive holds, in the order that they are needed. What it leaves out {@link ClassList}
 * adds.
 */
final class Rehearsal {
  private static final String PAPER = "paper.txt";

  private Rehearsal() {}

  /** Runs the commands; the argument is a folder for the outputs. */
  public static void main(String[] args) throws IOException {
    Path papers = Files.createDirectories(Path.of(args[0], "papers"));
    try (InputStream paper = Rehearsal.class.getResourceAsStream("/rehearsal/" + PAPER)) {
      Files.copy(paper, papers.resolve(PAPER), StandardCopyOption.REPLACE_EXISTING);
    }
    Console.useUtf8();
    Main.run("--help");
    Main.run("templates", "list");
    Main.run("templates", "check", "innovation");
    Main.run("extract", papers.toString(), "--out", args[0] + "/extract", "--no-cache");
    int first = Main.run("report", "--out", args[0], "--cache", args[0] + "/cache");
    int second = Main.run("report", "--out", args[0], "--cache", args[0] + "/cache", "--json");
    System.exit(Math.max(first, second));
  }
}
