package org.figurebook.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.figurebook.failure.FailureCode;

/** The parameters that every template has. */
final class ParameterNames {
  static final List<String> ALL = List.of("from", "to", "document", "reply", "head", "member");

  private ParameterNames() {}

  static List<Problem> problems(String template, Map<String, String> values) {
    List<Problem> problems = new ArrayList<>();
    values.forEach(
        (name, value) -> {
          if (!ALL.contains(name)) {
            problems.add(
                new Problem(
                    template,
                    0,
                    "parameters." + name,
                    FailureCode.PARAMETER_UNKNOWN
                        .of(String.join(", ", ALL))
                        .near(Nearest.of(name, ALL))));
          } else if (isYear(name) && !value.isEmpty() && !value.matches("\\d{4}")) {
            problems.add(
                new Problem(template, 0, "parameters." + name, FailureCode.YEAR_WRONG.of(value)));
          }
        });
    String from = values.getOrDefault("from", "");
    String to = values.getOrDefault("to", "");
    if (problems.isEmpty() && !from.isEmpty() && !to.isEmpty() && from.compareTo(to) > 0) {
      problems.add(
          new Problem(template, 0, "parameters.to", FailureCode.YEARS_REVERSED.of(to, from)));
    }
    return problems;
  }

  private static boolean isYear(String name) {
    return name.equals("from") || name.equals("to");
  }
}
