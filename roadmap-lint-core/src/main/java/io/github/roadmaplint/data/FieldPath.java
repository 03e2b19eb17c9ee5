package io.github.roadmaplint.data;

import io.github.roadmaplint.data.Data.ObjectData;
import io.github.roadmaplint.data.Data.StringData;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds values by a path of keys joined by dots, such as {@code schema.imageUrl}; {@code []} after
 * a key steps into every item of a list, as in {@code questions[].topics[]}.
 */
public final class FieldPath {
  private static final String EACH = "[]";

  private FieldPath() {}

  /** Every value at the path, in the order of the file; none where a key is missing. */
  public static List<Data> find(Data from, String path) {
    List<Data> found = List.of(from);
    for (String step : path.split("\\.", -1)) {
      boolean each = step.endsWith(EACH);
      String key = each ? step.substring(0, step.length() - EACH.length()) : step;
      List<Data> next = new ArrayList<>();
      for (Data value : found) {
        step(value, key, each, next);
      }
      found = next;
    }
    return List.copyOf(found);
  }

  /** The strings at the path; values of other types are skipped. */
  public static List<StringData> texts(Data from, String path) {
    return find(from, path).stream()
        .filter(StringData.class::isInstance)
        .map(StringData.class::cast)
        .toList();
  }

  private static void step(Data value, String key, boolean each, List<Data> next) {
    if (!(value instanceof ObjectData object)) {
      return;
    }
    if (each) {
      next.addAll(object.list(key));
    } else {
      object.get(key).ifPresent(next::add);
    }
  }
}
