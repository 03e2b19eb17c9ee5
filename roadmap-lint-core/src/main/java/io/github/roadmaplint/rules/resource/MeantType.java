package io.github.roadmaplint.rules.resource;

import io.github.roadmaplint.text.Nearest;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Finds the known type that was meant by an unknown one. */
final class MeantType {
  private static final Map<String, String> SYNONYMS =
      Map.ofEntries(
          Map.entry("youtube", "video"),
          Map.entry("documentation", "official"),
          Map.entry("docs", "official"),
          Map.entry("website", "article"),
          Map.entry("blog", "article"),
          Map.entry("guide", "article"),
          Map.entry("tutorial", "article"),
          Map.entry("paper", "article"),
          Map.entry("wiki", "article"),
          Map.entry("github", "opensource"),
          Map.entry("open-source", "opensource"),
          Map.entry("roadmap.sh", "roadmap"));

  private MeantType() {}

  /** The known type that differs only in case or by a plural {@code s}. */
  static Optional<String> inflected(String type, List<String> types) {
    String lower = type.toLowerCase(Locale.ROOT);
    String singular = lower.endsWith("s") ? lower.substring(0, lower.length() - 1) : lower;
    return types.stream()
        .filter(known -> known.equals(lower) || known.equals(singular))
        .findFirst();
  }

  /** The known type that has the same meaning or a similar spelling. */
  static Optional<String> guess(String type, List<String> types) {
    return Optional.ofNullable(SYNONYMS.get(type.toLowerCase(Locale.ROOT)))
        .filter(types::contains)
        .or(() -> Nearest.to(type, types));
  }
}
