package io.github.roadmaplint.schema;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * Finds schemas that refer to themselves for one and the same value, such as {@code {"$ref": "#"}}:
 * a validator never terminates with them. Cycles through {@code properties} or {@code items} are
 * valid, because every step goes deeper into the value.
 */
final class ReferenceCycle {
  /** Keywords whose schemas apply to the same value as the schema that contains them. */
  private static final List<String> SAME_VALUE =
      List.of("allOf", "anyOf", "oneOf", "not", "if", "then", "else");

  /** The maximum length of a chain of references. */
  private static final int DEEPEST = 200;

  private final SchemaLibrary library;
  private final Set<JsonNode> open = identitySet();
  private final Set<JsonNode> done = identitySet();

  private ReferenceCycle(SchemaLibrary library) {
    this.library = library;
  }

  private static Set<JsonNode> identitySet() {
    return Collections.newSetFromMap(new IdentityHashMap<>());
  }

  /** The reference that closes a circle in a schema, as a clause. */
  static Optional<String> in(SchemaLibrary library, String address) {
    ReferenceCycle search = new ReferenceCycle(library);
    Deque<SchemaLibrary.Located> parts = new ArrayDeque<>();
    parts.add(library.document(address));
    while (!parts.isEmpty()) {
      SchemaLibrary.Located part = parts.removeFirst();
      Optional<String> circle = search.from(part, 0);
      if (circle.isPresent()) {
        return circle;
      }
      part.node().forEach(child -> parts.add(new SchemaLibrary.Located(child, address)));
    }
    return Optional.empty();
  }

  private Optional<String> from(SchemaLibrary.Located at, int depth) {
    JsonNode node = at.node();
    if (!node.isObject() || done.contains(node)) {
      return Optional.empty();
    }
    if (!open.add(node) || depth > DEEPEST) {
      return Optional.of("it refers to itself in a loop");
    }
    Optional<String> reference = at.text("$ref");
    Optional<String> circle =
        reference.isPresent() ? from(library.target(at), depth + 1) : Optional.empty();
    for (int i = 0; i < SAME_VALUE.size() && circle.isEmpty(); i++) {
      circle = below(at.child(SAME_VALUE.get(i)), depth);
    }
    open.remove(node);
    done.add(node);
    return circle;
  }

  private Optional<String> below(SchemaLibrary.Located at, int depth) {
    if (!at.node().isArray()) {
      return from(at, depth + 1);
    }
    for (int i = 0; i < at.node().size(); i++) {
      Optional<String> circle = from(at.child(i), depth + 1);
      if (circle.isPresent()) {
        return circle;
      }
    }
    return Optional.empty();
  }
}
