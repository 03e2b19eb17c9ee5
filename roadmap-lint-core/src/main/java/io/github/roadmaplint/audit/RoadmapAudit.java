package io.github.roadmaplint.audit;

import io.github.roadmaplint.source.Source;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * One roadmap.
 *
 * @param slug its slug, see {@link RoadmapKeys}; empty for the files that belong to no roadmap
 * @param title its title, or the slug if the title is not known
 * @param pages how many topic pages it has; how many files there are that belong to no roadmap
 * @param topicsWithoutPage how many topics of its structure have no page; 0 without structure
 * @param counts its findings
 * @param brokenLinks how many of its links do not work, see {@link BrokenLinks}
 * @param typos how many findings are misspellings and other mistakes in the text (family {@code
 *     text})
 * @param fixable how many findings have a safe fix
 * @param newestChange when one of its pages was changed last; empty without git history
 * @param structure the JSON of its structure, if it has one
 * @param topics path of the page of each node id
 * @param orphans paths of pages whose node is not in the structure
 */
public record RoadmapAudit(
    String slug,
    String title,
    int pages,
    int topicsWithoutPage,
    SeverityCounts counts,
    int brokenLinks,
    int typos,
    int fixable,
    Optional<LocalDate> newestChange,
    Optional<Source> structure,
    SortedMap<String, String> topics,
    List<String> orphans) {

  /** Copies the map and the list. */
  public RoadmapAudit {
    topics = Collections.unmodifiableSortedMap(new TreeMap<>(topics));
    orphans = List.copyOf(orphans);
  }
}
