package org.figurebook.template;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.figurebook.failure.FailureCode;

/** What a schema cannot say: that the things a template names are there, once. */
final class References {
  private References() {}

  static List<Problem> problems(String file, JsonNode template) {
    List<Problem> problems = new ArrayList<>();
    Set<String> indicators = ids(file, list(template, "indicators"), "indicators", problems);
    ids(file, list(template, "sections"), "sections", problems);
    for (String needed : new String[] {"title", "sections"}) {
      if (!template.has(needed)) {
        problems.add(new Problem(file, 0, "", FailureCode.KEY_MISSING.of(needed)));
      }
    }
    JsonNode parameters = template.path("parameters");
    Map<String, String> values = new TreeMap<>();
    for (String name : ParameterNames.ALL) {
      if (parameters.has(name)) {
        values.put(name, parameters.get(name).path("value").asText());
      }
    }
    problems.addAll(ParameterNames.problems(file, values));
    JsonNode sections = list(template, "sections");
    Set<String> tables = new HashSet<>();
    for (int s = 0; s < sections.size(); s++) {
      JsonNode list = list(sections.path(s), "tables");
      for (int t = 0; t < list.size(); t++) {
        String path = "sections[" + s + "].tables[" + t + "]";
        JsonNode table = list.get(t);
        once(file, table, path, tables, problems);
        JsonNode named = list(table, "indicators");
        for (int i = 0; i < named.size(); i++) {
          known(file, named.get(i), path + ".indicators[" + i + "]", indicators, problems);
        }
        if (table.path("indicators").isEmpty() == !table.has("count")) {
          problems.add(new Problem(file, 0, path, FailureCode.TABLE_EITHER.of()));
        }
      }
    }
    JsonNode all = list(template, "indicators");
    for (int i = 0; i < all.size(); i++) {
      JsonNode ratio = all.get(i).path("ratio");
      for (String end : new String[] {"of", "to"}) {
        if (ratio.has(end)) {
          String path = "indicators[" + i + "].ratio." + end;
          known(file, ratio.get(end), path, indicators, problems);
        }
      }
    }
    return problems;
  }

  /**
   * Whether it makes sense to look at the names of a template that has other problems: it is whole,
   * and none of its parts has another name or type than it should.
   */
  static boolean canBeLookedAt(JsonNode template) {
    boolean lists = true;
    for (String part : new String[] {"indicators", "sections"}) {
      JsonNode list = template.path(part);
      lists &= list.isArray();
      for (JsonNode item : list) {
        lists &= item.isObject();
      }
    }
    return lists && !template.has("extends");
  }

  static List<Problem> kindProblems(String file, JsonNode template, List<Vocabulary> vocabularies) {
    Set<String> kinds = new TreeSet<>();
    vocabularies.forEach(vocabulary -> kinds.addAll(vocabulary.kinds().keySet()));
    List<Problem> problems = new ArrayList<>();
    JsonNode indicators = list(template, "indicators");
    for (int i = 0; i < indicators.size(); i++) {
      JsonNode named = list(indicators.get(i).path("subject"), "kinds");
      for (int k = 0; k < named.size(); k++) {
        String path = "indicators[" + i + "].subject.kinds[" + k + "]";
        known(file, named.get(k), path, kinds, problems);
      }
    }
    return problems;
  }

  /** The list of that key; an empty one where something else stands, which the schema tells. */
  private static JsonNode list(JsonNode parent, String key) {
    JsonNode list = parent.path(key);
    return list.isArray() ? list : MissingNode.getInstance();
  }

  private static Set<String> ids(String file, JsonNode list, String name, List<Problem> problems) {
    Set<String> ids = new TreeSet<>();
    for (int i = 0; i < list.size(); i++) {
      once(file, list.get(i), name + "[" + i + "]", ids, problems);
    }
    return ids;
  }

  private static void once(
      String file, JsonNode item, String path, Set<String> ids, List<Problem> problems) {
    String id = item.path("id").asText();
    if (!ids.add(id)) {
      problems.add(new Problem(file, 0, path + ".id", FailureCode.ID_TWICE.of(id)));
    }
  }

  private static void known(
      String file, JsonNode word, String path, Set<String> known, List<Problem> problems) {
    if (!known.contains(word.asText())) {
      problems.add(
          new Problem(
              file,
              0,
              path,
              FailureCode.NAME_UNDEFINED
                  .of(word.asText(), String.join(", ", known))
                  .near(Nearest.of(word.asText(), known))));
    }
  }
}
