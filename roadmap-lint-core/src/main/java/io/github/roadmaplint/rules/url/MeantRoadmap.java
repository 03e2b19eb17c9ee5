package io.github.roadmaplint.rules.url;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/** Guesses which roadmap is meant by a name that is not similar to any roadmap's name. */
final class MeantRoadmap {
  private MeantRoadmap() {}

  /** The roadmap that is known by another name. */
  static Optional<String> byOtherName(
      String segment, Collection<String> roadmaps, Map<String, String> otherNames) {
    String other = otherNames.getOrDefault(segment, "");
    return roadmaps.contains(other) ? Optional.of(other) : Optional.empty();
  }

  /** The roadmap that is known by another name, or the only one that begins with the name. */
  static Optional<String> of(
      String segment, Collection<String> roadmaps, Map<String, String> otherNames) {
    Optional<String> other = byOtherName(segment, roadmaps, otherNames);
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
