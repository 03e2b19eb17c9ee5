package io.github.roadmaplint.schema;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * The schemas that apply to one value, outermost first: the referring schema, the referenced
 * schema, the chosen branch.
 *
 * @param nodes the schemas
 * @param library the schemas that can be referenced
 */
record SchemaLayers(List<SchemaLibrary.Located> nodes, SchemaLibrary library) {
  private static final Set<String> INTO_NAMED = Set.of("properties", "patternProperties");
  private static final Set<String> INTO =
      Set.of(
          "items",
          "additionalProperties",
          "unevaluatedProperties",
          "unevaluatedItems",
          "contains",
          "propertyNames");

  /** Copies the list. */
  SchemaLayers {
    nodes = List.copyOf(nodes);
  }

  /**
   * Follows the path that the validator took, without the keyword at its end.
   *
   * @param path strings and integers
   */
  static SchemaLayers follow(SchemaLibrary library, String address, List<Object> path) {
    List<SchemaLibrary.Located> layers = new ArrayList<>();
    SchemaLibrary.Located at = library.document(address);
    layers.add(at);
    for (int i = 0; i < path.size(); i++) {
      String step = path.get(i).toString();
      boolean named = INTO_NAMED.contains(step);
      boolean indexed = at.node().path(step).isArray();
      if (named || INTO.contains(step) || step.equals("prefixItems")) {
        layers.clear();
      }
      at = step.equals("$ref") ? library.target(at) : at.child(step);
      if ((named || indexed || step.equals("dependentSchemas")) && i + 1 < path.size()) {
        at = at.child(path.get(++i));
      }
      layers.add(at);
    }
    return new SchemaLayers(layers, library);
  }

  /** The number of steps into the value in a path through the schema. */
  static int depth(List<Object> path) {
    int depth = 0;
    for (int i = 0; i < path.size(); i++) {
      String step = path.get(i).toString();
      if (INTO_NAMED.contains(step) || step.equals("prefixItems")) {
        depth++;
        i++;
      } else if (INTO.contains(step)) {
        depth++;
      }
    }
    return depth;
  }

  /** The description of the value in the schema. */
  Optional<String> description() {
    return nodes.stream().flatMap(layer -> layer.text("description").stream()).findFirst();
  }

  /** The description of a key in the schema. */
  Optional<String> description(String key) {
    return nodes.stream()
        .flatMap(layer -> layer.child("properties").child(key).described(library).stream())
        .findFirst();
  }

  /** A plain value that would do, as it is written. */
  Optional<String> example() {
    return nodes.stream()
        .map(layer -> layer.child("examples").child(0).node())
        .filter(JsonNode::isValueNode)
        .map(JsonNode::asString)
        .findFirst();
  }

  /** The keys that the schemas describe, in their order. */
  Set<String> keys() {
    Set<String> keys = new LinkedHashSet<>();
    nodes.forEach(layer -> keys.addAll(layer.child("properties").node().propertyNames()));
    return keys;
  }

  /** The value of a keyword in the schema that failed. */
  JsonNode keyword(String name) {
    return nodes.get(nodes.size() - 1).child(name).node();
  }
}
