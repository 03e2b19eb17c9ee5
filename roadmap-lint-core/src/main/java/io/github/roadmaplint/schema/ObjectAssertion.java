package io.github.roadmaplint.schema;

import io.github.roadmaplint.data.Data;
import io.github.roadmaplint.data.Data.Member;
import io.github.roadmaplint.data.Data.ObjectData;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * What a schema requires of the members of an object. Other values meet it. Of members with the
 * same key, the last one counts, as for the validator.
 *
 * @param required the keywords {@code required} and {@code minProperties}
 * @param properties assertions by key
 * @param others the assertion for the values of all other keys
 * @param keys the condition for the keys
 */
record ObjectAssertion(
    Presence required, Map<String, Assertion> properties, Assertion others, Predicate<String> keys)
    implements Assertion {

  /**
   * Which and how many members there are.
   *
   * @param keys the keys that an object has
   * @param fewest its smallest number of different keys
   */
  record Presence(List<String> keys, int fewest) {
    /** Copies the list. */
    Presence {
      keys = List.copyOf(keys);
    }

    boolean isIn(ObjectData object) {
      for (String key : keys) {
        if (object.get(key).isEmpty()) {
          return false;
        }
      }
      return fewest == 0 || object.members().stream().map(Member::key).distinct().count() >= fewest;
    }
  }

  /** Copies the map. */
  ObjectAssertion {
    properties = Map.copyOf(properties);
  }

  @Override
  public boolean accepts(Data value) {
    if (!(value instanceof ObjectData object)) {
      return true;
    }
    for (Member member : object.members()) {
      if (!accepts(member) && isLast(member, object)) {
        return false;
      }
    }
    return required.isIn(object);
  }

  private boolean accepts(Member member) {
    return properties.getOrDefault(member.key(), others).accepts(member.value())
        && keys.test(member.key());
  }

  private static boolean isLast(Member member, ObjectData object) {
    return object.get(member.key()).filter(last -> last == member.value()).isPresent();
  }
}
