package io.github.roadmaplint.fix;

import io.github.roadmaplint.source.Source;
import io.github.roadmaplint.text.Quoted;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Writes fixed files: pages with new links before the pages that these lead to, and deletes copies
 * at the end. If a run is interrupted between them, the next one makes the remaining fixes, after
 * which the new links are right; in the other order it would have to guess where the old links led
 * to.
 */
final class LinkedWrites {
  private static final int SHOWN = 80;

  private final FixWriter writer;
  private final Map<String, FixResult> results;
  private final Map<String, Set<String>> pages;
  private final Map<String, Source> remaining;
  private final Map<String, String> reasons = new HashMap<>();

  LinkedWrites(FixWriter writer, LinkedResults linked) {
    this.writer = writer;
    this.results = linked.all();
    this.pages = linked.pages();
    this.remaining = linked.remaining();
  }

  /** Why each file that cannot be written is not changed, as sentences without a full stop. */
  Map<String, String> tried() {
    results.forEach(
        (path, result) -> {
          if (result.isChanged()) {
            writer.objection(result).ifPresent(reason -> reasons.put(path, reason));
          }
        });
    spread();
    return reasons;
  }

  /** Writes the others, and returns the reasons for all that are not written. */
  Map<String, String> written() {
    tried();
    List<FixResult> order = new ArrayList<>(results.values());
    order.sort(
        Comparator.comparing((FixResult result) -> result.deletion().isPresent())
            .thenComparing(result -> result.newPath().isPresent())
            .thenComparing(result -> pages.containsKey(path(result)))
            .thenComparing(LinkedWrites::path));
    for (FixResult result : order) {
      if (result.isChanged() && !reasons.containsKey(path(result))) {
        unwrittenPage(path(result))
            .map(LinkedWrites::together)
            .or(() -> unwrittenCopy(path(result)))
            .or(() -> writer.write(result))
            .ifPresent(reason -> reasons.put(path(result), reason));
      }
    }
    return reasons;
  }

  private static String path(FixResult result) {
    return result.before().path();
  }

  private Optional<String> unwrittenPage(String path) {
    return pages.getOrDefault(path, Set.of()).stream().filter(reasons::containsKey).findFirst();
  }

  /** Whether the page that contains everything of a deleted one is on disk. */
  private Optional<String> unwrittenCopy(String path) {
    return Optional.ofNullable(remaining.get(path))
        .filter(kept -> writer.objectionToText(kept).isPresent())
        .map(kept -> together(kept.path()));
  }

  private static String together(String path) {
    return Quoted.of(path, SHOWN) + ", which is fixed together with it, cannot be written";
  }

  /** A page and those that link to it are written together. */
  private void spread() {
    Map<String, Set<String>> together = new HashMap<>();
    pages.forEach(
        (path, linking) ->
            linking.forEach(
                page -> {
                  together.computeIfAbsent(page, key -> new TreeSet<>()).add(path);
                  together.computeIfAbsent(path, key -> new TreeSet<>()).add(page);
                }));
    Deque<String> open = new ArrayDeque<>(new TreeSet<>(reasons.keySet()));
    while (!open.isEmpty()) {
      String path = open.remove();
      for (String other : together.getOrDefault(path, Set.of())) {
        if (reasons.putIfAbsent(other, together(path)) == null) {
          open.add(other);
        }
      }
    }
  }
}
