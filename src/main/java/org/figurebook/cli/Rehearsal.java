package org.figurebook.cli;

/**
 * A run of the common commands on the samples, for the build: the classes it loads are those that
 * the distribution's class-data archive holds, in the order that they are needed.
 */
final class Rehearsal {
  private Rehearsal() {}

  /** Runs the commands; the argument is a folder for the outputs. */
  public static void main(String[] args) {
    Console.useUtf8();
    Main.run("--help");
    Main.run("templates", "list");
    Main.run("templates", "check", "innovation");
    int first = Main.run("report", "--out", args[0], "--cache", args[0] + "/cache");
    int second = Main.run("report", "--out", args[0], "--cache", args[0] + "/cache", "--json");
    System.exit(Math.max(first, second));
  }
}
