package io.github.roadmaplint.rules.url;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/** Guesses which roadmap is meant by a name that is not similar to any roadmap's name. */
final class MeantRoadmap {
  /** Other names of languages and tools. */
  private static final Map<String, String> OTHER_NAMES =
      Map.ofEntries(
          Map.entry("c-plus-plus", "cpp"),
          Map.entry("cplusplus", "cpp"),
          Map.entry("go", "golang"),
          Map.entry("js", "javascript"),
          Map.entry("k8s", "kubernetes"),
          Map.entry("node", "nodejs"),
          Map.entry("node-js", "nodejs"),
          Map.entry("postgres", "postgresql-dba"),
          Map.entry("reactjs", "react"),
          Map.entry("ts", "typescript"),
          Map.entry("vuejs", "vue"));

  private MeantRoadmap() {}

  /** The roadmap that is known by another name. */
  static Optional<String> byOtherName(String segment, Collection<String> roadmaps) {
    String other = OTHER_NAMES.getOrDefault(segment, "");
    return roadmaps.contains(other) ? Optional.of(other) : Optional.empty();
  }

  /** The roadmap that is known by another name, or the only one that begins with the name. */
  static Optional<String> of(String segment, Collection<String> roadmaps) {
    Optional<String> other = byOtherName(segment, roadmaps);
    if (other.isPresent()) {
      return other;
    }
    TreeSet<String> longer = new TreeSet<>();
    for (String roadmap : roadmaps) {
      if (roadmap.startsWith(segment + '-') || segment.startsWith(roadmap + '-')) {
        longer.add(roadmap);
      }
    }
    return longer.size() == 1 ? Optional.of(longer.first()) : Optional.empty();
  }
}
