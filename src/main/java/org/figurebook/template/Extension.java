package org.figurebook.template;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * One template's JSON laid over another's: objects are merged key by key, lists of things with an
 * {@code id} are merged by it, everything else is replaced. {@code drop} leaves out what it names.
 */
final class Extension {
  private Extension() {}

  static ObjectNode of(ObjectNode parent, ObjectNode child) {
    ObjectNode result = merged(parent, child);
    result.remove("extends");
    for (JsonNode dropped : child.path("drop")) {
      for (String list : new String[] {"indicators", "sections"}) {
        drop(result.path(list), dropped.asText());
      }
    }
    result.remove("drop");
    return result;
  }

  private static void drop(JsonNode list, String id) {
    for (int i = list.size() - 1; i >= 0; i--) {
      if (list.get(i).path("id").asText().equals(id)) {
        ((ArrayNode) list).remove(i);
      }
    }
  }

  private static ObjectNode merged(ObjectNode under, ObjectNode over) {
    ObjectNode result = under.deepCopy();
    for (Map.Entry<String, JsonNode> field : TemplateReader.fields(over).entrySet()) {
      JsonNode old = result.get(field.getKey());
      JsonNode added = field.getValue();
      if (old instanceof ObjectNode oldObject && added instanceof ObjectNode addedObject) {
        added = merged(oldObject, addedObject);
      } else if (old instanceof ArrayNode && hasIds(old) && hasIds(added)) {
        added = merged((ArrayNode) old, (ArrayNode) added);
      }
      result.set(field.getKey(), added.deepCopy());
    }
    return result;
  }

  private static boolean hasIds(JsonNode list) {
    return list.isArray() && !list.isEmpty() && list.get(0).has("id");
  }

  private static ArrayNode merged(ArrayNode under, ArrayNode over) {
    Map<String, JsonNode> byId = new LinkedHashMap<>();
    under.forEach(item -> byId.put(item.path("id").asText(), item));
    for (JsonNode item : over) {
      byId.merge(
          item.path("id").asText(),
          item,
          (old, added) -> merged((ObjectNode) old, (ObjectNode) added));
    }
    ArrayNode result = JsonNodeFactory.instance.arrayNode();
    byId.values().forEach(result::add);
    return result;
  }
}
