package io.github.roadmaplint.schema;

import io.github.roadmaplint.data.Data;
import io.github.roadmaplint.data.Data.ListData;
import io.github.roadmaplint.data.Data.Member;
import io.github.roadmaplint.data.Data.ObjectData;
import io.github.roadmaplint.data.Data.StringData;
import io.github.roadmaplint.source.Span;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A value within a document.
 *
 * @param data the value
 * @param key the key that it belongs to: its own, or that of the list it is in; empty for the root
 * @param item whether it is an item of a list
 * @param path the keys from the root to the value. Other items move an item in its list, so the
 *     path contains its id instead of its position
 */
record ErrorLocation(Data data, String key, boolean item, String path) {

  /**
   * Follows keys and indexes from the root, as far as there is something.
   *
   * @param path strings and integers
   */
  static ErrorLocation find(Data root, List<Object> path) {
    ErrorLocation place = new ErrorLocation(root, "", false, "");
    for (Object step : path) {
      Optional<ErrorLocation> next = place.step(step);
      if (next.isEmpty()) {
        return place;
      }
      place = next.get();
    }
    return place;
  }

  private Optional<ErrorLocation> step(Object step) {
    if (data instanceof ObjectData object) {
      String name = step.toString();
      return object
          .get(name)
          .map(value -> new ErrorLocation(value, name, false, path + '/' + name));
    }
    boolean within =
        data instanceof ListData list
            && step instanceof Integer index
            && index >= 0
            && index < list.items().size();
    return within
        ? Optional.of(item(((ListData) data).items().get((Integer) step)))
        : Optional.empty();
  }

  private ErrorLocation item(Data value) {
    String id =
        value instanceof ObjectData object
                && object.get("id").orElse(null) instanceof StringData text
            ? text.value()
            : "";
    return new ErrorLocation(value, key, true, path + '/' + id);
  }

  /**
   * Where a missing key is missed: at the opening brace, or at the first key when there is none.
   */
  Span head() {
    Span span = data.span();
    if (data instanceof ObjectData object && !object.members().isEmpty()) {
      Span first = object.members().get(0).keySpan();
      return first.start() == span.start() ? first : new Span(span.start(), span.start() + 1);
    }
    return span.isEmpty() ? span : new Span(span.start(), span.start() + 1);
  }

  /** The member of that name, the last one if there are several. */
  Optional<Member> member(String name) {
    if (!(data instanceof ObjectData object)) {
      return Optional.empty();
    }
    return object.members().stream()
        .filter(member -> member.key().equals(name))
        .reduce((before, last) -> last);
  }

  /** The keys of the object, none when it is something else. */
  Set<String> keys() {
    return data instanceof ObjectData object
        ? object.members().stream().map(Member::key).collect(Collectors.toSet())
        : Set.of();
  }
}
