package io.github.roadmaplint.schema;

import io.github.roadmaplint.text.Quoted;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * Finds dynamic references that lead nowhere. The validator notices them only when a value comes to
 * the place, which can be late.
 */
final class DynamicReferences {
  private static final Set<String> VALUES = Set.of("const", "enum", "examples", "default");

  private final List<String> references = new ArrayList<>();
  private final Set<String> anchors = new HashSet<>(Set.of("#"));

  private DynamicReferences() {}

  /** The problem of the first reference without an anchor in the schema, as a clause. */
  static Optional<String> defect(JsonNode schema) {
    DynamicReferences all = new DynamicReferences();
    Deque<JsonNode> parts = new ArrayDeque<>();
    parts.add(schema);
    while (!parts.isEmpty()) {
      all.look(parts.removeFirst(), parts);
    }
    return all.references.stream()
        .filter(reference -> !all.anchors.contains(reference))
        .map(reference -> "Reference " + Quoted.of(reference, 60) + " cannot be resolved")
        .findFirst();
  }

  private void look(JsonNode part, Deque<JsonNode> parts) {
    text(part, "$dynamicRef").ifPresent(references::add);
    text(part, "$anchor").ifPresent(name -> anchors.add('#' + name));
    text(part, "$dynamicAnchor").ifPresent(name -> anchors.add('#' + name));
    if (part.isArray()) {
      part.forEach(parts::add);
    }
    part.properties().stream()
        .filter(member -> !VALUES.contains(member.getKey()))
        .forEach(member -> parts.add(member.getValue()));
  }

  private static Optional<String> text(JsonNode part, String keyword) {
    JsonNode value = part.path(keyword);
    return value.isString() ? Optional.of(value.asString()) : Optional.empty();
  }
}
