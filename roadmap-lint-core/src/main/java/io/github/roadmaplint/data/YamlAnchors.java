package io.github.roadmaplint.data;

import io.github.roadmaplint.source.Span;
import io.github.roadmaplint.text.Quoted;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The values of the anchors of a YAML text, and the number of values that aliases expand to. A
 * small text with aliases of lists of aliases would expand to billions of values.
 */
final class YamlAnchors {
  private static final int MAX_UNFOLDED = 10_000;

  private final Map<String, Anchored> known = new HashMap<>();
  private final Set<String> open = new HashSet<>();
  private int values;
  private int unfolded;

  private record Anchored(Data data, int size) {}

  /**
   * Records that a value begins.
   *
   * @return the number of values before it, for {@link #close}
   */
  int open(@Nullable String anchor) {
    if (anchor != null) {
      open.add(anchor);
    }
    return values++;
  }

  void close(@Nullable String anchor, Data data, int before) {
    if (anchor != null) {
      open.remove(anchor);
      known.put(anchor, new Anchored(data, values - before));
    }
  }

  Data resolve(String alias, Span span) throws DefectException {
    if (open.contains(alias)) {
      throw Defects.limit(
          span,
          "Alias " + Quoted.of("*" + alias) + " is inside the value that it names",
          "Write the values out. An alias cannot name a value that contains it.");
    }
    Anchored anchored = known.get(alias);
    if (anchored == null) {
      throw Defects.syntax(
          span,
          "No anchor " + Quoted.of("&" + alias) + " comes before this alias",
          "Put the value in quotes if `*` is part of the text, or write the anchor.");
    }
    values += anchored.size;
    unfolded += anchored.size;
    if (unfolded > MAX_UNFOLDED) {
      throw Defects.limit(
          span,
          "Aliases unfold to more than " + MAX_UNFOLDED + " values",
          "Write the values out, or use fewer aliases.");
    }
    return anchored.data;
  }
}
