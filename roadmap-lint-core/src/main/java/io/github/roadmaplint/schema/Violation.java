package io.github.roadmaplint.schema;

import java.util.List;
import tools.jackson.databind.JsonNode;

/**
 * One keyword of a schema that a value violates.
 *
 * @param keyword for example {@code enum}
 * @param property the key that is missing or unknown; empty for other keywords
 * @param path from the root to the value: strings and integers
 * @param evaluation from the root of the schema to the keyword, through references
 * @param rule the place of the keyword in the schema, the same for every value
 * @param wanted the value of the keyword
 * @param place the value
 * @param layers the schemas that apply to the value
 */
record Violation(
    String keyword,
    String property,
    List<Object> path,
    List<Object> evaluation,
    String rule,
    JsonNode wanted,
    ErrorLocation place,
    SchemaLayers layers) {

  /** Copies the lists. */
  Violation {
    path = List.copyOf(path);
    evaluation = List.copyOf(evaluation);
  }

  /** Whether a key is not among those that the schema allows. */
  boolean isUnknownKey() {
    return !property.isEmpty()
        && (keyword.equals("additionalProperties") || keyword.equals("unevaluatedProperties"));
  }

  /** Whether a key is missing. */
  boolean isMissingKey() {
    return keyword.equals("required");
  }

  /** What tells it from others of its document: the place, the mistake and a plain value. */
  String subject() {
    String value = MessageWords.plain(place.data()).orElse("");
    return String.join(" ", place.path(), keyword, property, value);
  }

  /** The same about the same value, of several keys. */
  Violation withKeys(String keys) {
    return new Violation(keyword, keys, path, evaluation, rule, wanted, place, layers);
  }
}
