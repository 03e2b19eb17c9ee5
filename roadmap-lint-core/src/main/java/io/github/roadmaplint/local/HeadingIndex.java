package io.github.roadmaplint.local;

import io.github.roadmaplint.local.Outline.Heading;
import io.github.roadmaplint.text.Nearest;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/** The headings of a page by their anchors, to find those that were meant. Built on first use. */
final class HeadingIndex {
  /** With more headings, only those with the same begin are compared. */
  private static final int MOST_COMPARED = 100;

  private static final int BEGIN = 4;

  private final List<Heading> headings;
  private final Map<String, List<Heading>> byLetters = new HashMap<>();
  private final NavigableMap<String, Heading> byAnchor = new TreeMap<>();

  HeadingIndex(List<Heading> headings) {
    this.headings = headings;
  }

  private synchronized void build() {
    if (byAnchor.isEmpty()) {
      for (Heading heading : headings) {
        byAnchor.putIfAbsent(heading.anchor(), heading);
        String letters = Anchors.letters(heading.text());
        byLetters.computeIfAbsent(letters, key -> new ArrayList<>(1)).add(heading);
      }
    }
  }

  /** The headings with the same letters and digits. */
  List<Heading> withLetters(String anchor) {
    build();
    String letters = Anchors.letters(anchor);
    return letters.isEmpty() ? List.of() : byLetters.getOrDefault(letters, List.of());
  }

  /** The heading with the most similar anchor, if it is similar. */
  Optional<Heading> near(String anchor) {
    build();
    Collection<String> candidates = byAnchor.keySet();
    if (candidates.size() > MOST_COMPARED) {
      String begin = anchor.substring(0, Math.min(anchor.length(), BEGIN));
      candidates = byAnchor.subMap(begin, begin + Character.MAX_VALUE).keySet();
    }
    return candidates.stream().skip(MOST_COMPARED).findAny().isPresent()
        ? Optional.empty()
        : Nearest.to(anchor, candidates).map(byAnchor::get);
  }
}
