package org.figurebook.bench;

import java.io.File;
import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.figurebook.bench.Duel.Cost;
import org.figurebook.document.Form;

/**
 * Every form of the program asked of each different line of the papers, as a whole and in part,
 * beside Java's pattern of the same expression. The forms know their states from the warm-up.
 */
final class FormsBenchmark implements Benchmark {
  private static final int MOST_LINES = 400;

  @Override
  public List<Comparison> run(Path folder) throws IOException {
    List<String> lines = lines(folder);
    List<Form> forms = forms();
    List<Pattern> patterns = forms.stream().map(form -> Pattern.compile(form.toString())).toList();
    long[] yes = new long[2];
    List<Cost> costs =
        Duel.of(() -> yes[0] = askForms(forms, lines), () -> yes[1] = askPatterns(patterns, lines));
    if (yes[0] != yes[1]) {
      throw new IllegalStateException("forms say yes " + yes[0] + " times, patterns " + yes[1]);
    }
    double millions = 2.0 * forms.size() * lines.size() / 1e6;
    return List.of(
        Comparison.beside(
            forms.size() + " forms, " + lines.size() + " lines",
            "million answers per CPU s",
            millions / costs.get(0).cpu(),
            "java.util.regex",
            millions / costs.get(1).cpu(),
            Bound.atLeast(1)));
  }

  private static long askForms(List<Form> forms, List<String> lines) {
    long yes = 0;
    for (Form form : forms) {
      for (String line : lines) {
        yes += (form.matches(line) ? 1 : 0) + (form.isIn(line) ? 1 : 0);
      }
    }
    return yes;
  }

  private static long askPatterns(List<Pattern> patterns, List<String> lines) {
    long yes = 0;
    for (Pattern pattern : patterns) {
      for (String line : lines) {
        yes += (pattern.matcher(line).matches() ? 1 : 0) + (pattern.matcher(line).find() ? 1 : 0);
      }
    }
    return yes;
  }

  private static List<String> lines(Path folder) throws IOException {
    Set<String> lines = new LinkedHashSet<>();
    try (Stream<Path> files = Files.walk(Papers.in(folder))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
        Files.readString(file).lines().map(String::strip).forEach(lines::add);
      }
    }
    return lines.stream().limit(MOST_LINES).toList();
  }

  /** The forms that the program's classes keep. */
  private static List<Form> forms() throws IOException {
    List<Form> forms = new ArrayList<>();
    Path root = classes();
    try (Stream<Path> files = Files.walk(root)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".class")).sorted().toList()) {
        String name = root.relativize(file).toString().replace(File.separatorChar, '.');
        addFormsOf(name.substring(0, name.length() - ".class".length()), forms);
      }
    }
    return forms;
  }

  private static Path classes() {
    String place = Form.class.getProtectionDomain().getCodeSource().getLocation().getPath();
    return Path.of(place);
  }

  private static void addFormsOf(String name, List<Form> forms) {
    try {
      for (Field field : Class.forName(name).getDeclaredFields()) {
        if (Modifier.isStatic(field.getModifiers()) && field.getType() == Form.class) {
          field.setAccessible(true);
          forms.add((Form) field.get(null));
        }
      }
    } catch (ReflectiveOperationException | LinkageError failure) {
      throw new IllegalStateException("cannot look into " + name, failure);
    }
  }
}
