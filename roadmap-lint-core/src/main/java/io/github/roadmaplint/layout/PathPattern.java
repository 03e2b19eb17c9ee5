package io.github.roadmaplint.layout;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A path pattern such as {@code roadmaps/{owner}/content/**}{@code /*.md}. Segments are separated by
 * {@code /}; {@code *} stands for any characters within a segment, {@code **} for any number of
 * whole segments, and {@code {name}} for one or more characters within a segment that are
 * remembered: where a name occurs twice, both must be the same.
 */
public record PathPattern(String text) {

  /** The remembered names if the path matches, else nothing. */
  public Optional<Map<String, String>> match(String path) {
    Map<String, String> names = new TreeMap<>();
    return matches(text.split("/"), 0, path.split("/"), 0, names)
        ? Optional.of(names)
        : Optional.empty();
  }

  private static boolean matches(
      String[] pattern, int p, String[] path, int s, Map<String, String> names) {
    return p == pattern.length && s == path.length && names != null;
  }
}
