package org.figurebook.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.jar.JarFile;
import java.util.zip.ZipEntry;

/**
 * Completes the list of classes that the build makes the class-data archive from: the rehearsal
 * reaches most of the program, but a class that it leaves out is read from the jar, and a lambda
 * made anew, in every run that needs it.
 */
final class ClassList {
  private static final String OWN = "org/figurebook/";
  private static final String END = ".class";

  private ClassList() {}

  /** Adds to a list, the second argument, what the jar, the first, has and the list lacks. */
  public static void main(String[] args) throws IOException {
    complete(Path.of(args[0]), Path.of(args[1]));
  }

  /** Adds to a list the classes of the program in a jar, and their lambdas, that it lacks. */
  static void complete(Path jar, Path list) throws IOException {
    Set<String> known = new LinkedHashSet<>(Files.readAllLines(list, StandardCharsets.UTF_8));
    List<String> more = new ArrayList<>();
    try (JarFile file = new JarFile(jar.toFile())) {
      for (ZipEntry entry : file.stream().filter(ClassList::isOwn).toList()) {
        try (InputStream in = file.getInputStream(entry)) {
          LambdaSites.lines(in).stream().filter(known::add).forEach(more::add);
        }
      }
    }
    Files.write(list, more, StandardCharsets.UTF_8, StandardOpenOption.APPEND);
  }

  private static boolean isOwn(ZipEntry entry) {
    return entry.getName().startsWith(OWN) && entry.getName().endsWith(END);
  }
}
