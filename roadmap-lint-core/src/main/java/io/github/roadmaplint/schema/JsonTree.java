package io.github.roadmaplint.schema;

import io.github.roadmaplint.data.Data;
import io.github.roadmaplint.data.Data.BooleanData;
import io.github.roadmaplint.data.Data.ListData;
import io.github.roadmaplint.data.Data.Member;
import io.github.roadmaplint.data.Data.NullData;
import io.github.roadmaplint.data.Data.NumberData;
import io.github.roadmaplint.data.Data.ObjectData;
import io.github.roadmaplint.data.Data.StringData;
import java.math.BigDecimal;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Turns a value into the tree that the validator reads. The parsers bound the depth. */
final class JsonTree {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
  private static final BigDecimal LARGEST = BigDecimal.valueOf(Long.MAX_VALUE);

  private JsonTree() {}

  /** The same value without its places; of members with the same key the last one stays. */
  static JsonNode of(Data data) {
    // Not a switch with patterns: those need a later Java.
    if (data instanceof ObjectData object) {
      return object(object);
    }
    if (data instanceof ListData list) {
      ArrayNode array = NODES.arrayNode(list.items().size());
      list.items().forEach(item -> array.add(of(item)));
      return array;
    }
    return scalar(data);
  }

  private static JsonNode object(ObjectData data) {
    ObjectNode object = NODES.objectNode();
    for (Member member : data.members()) {
      object.set(member.key(), of(member.value()));
    }
    return object;
  }

  private static JsonNode scalar(Data data) {
    if (data instanceof StringData string) {
      return NODES.stringNode(string.value());
    }
    if (data instanceof NumberData number) {
      return number(number.value());
    }
    if (data instanceof BooleanData bool) {
      return NODES.booleanNode(bool.value());
    }
    assert data instanceof NullData;
    return NODES.nullNode();
  }

  /**
   * The library compares integers as {@code long} and fails for a decimal number that is too large.
   * Its fraction is lost: most readers of JSON cannot represent one in a number of that size.
   */
  private static JsonNode number(BigDecimal value) {
    return value.abs().compareTo(LARGEST) > 0
        ? NODES.numberNode(value.toBigInteger())
        : NODES.numberNode(value);
  }
}
