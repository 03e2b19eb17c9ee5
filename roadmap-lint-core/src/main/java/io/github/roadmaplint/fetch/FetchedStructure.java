package io.github.roadmaplint.fetch;

import java.util.Optional;

/**
 * The result for one roadmap.
 *
 * @param slug of the roadmap
 * @param topics the number of topics and subtopics; 0 if the structure was not read
 * @param reason why it was not stored, as a sentence without full stop; empty if it was
 * @param help what to do, in sentences; empty if there is nothing to do
 * @param renamedTo what the site calls the roadmap
 */
public record FetchedStructure(
    String slug,
    Status status,
    int topics,
    String reason,
    String help,
    Optional<String> renamedTo) {

  /** How it ended. */
  public enum Status {
    /** A new or changed structure is stored. */
    FETCHED,
    /** The stored structure is still the one of the site. */
    UNCHANGED,
    /** The site calls the roadmap something else. */
    RENAMED,
    /** The site has no such roadmap. */
    MISSING,
    /** There is no usable response. */
    FAILED,
    /** The structure could not be written. */
    UNWRITTEN
  }

  static FetchedStructure stored(String slug, boolean isNew, int topics) {
    return new FetchedStructure(
        slug, isNew ? Status.FETCHED : Status.UNCHANGED, topics, "", "", Optional.empty());
  }

  static FetchedStructure without(String slug, Status status, String reason, String help) {
    return new FetchedStructure(slug, status, 0, reason, help, Optional.empty());
  }

  static FetchedStructure renamed(String slug, String other) {
    return new FetchedStructure(
        slug,
        Status.RENAMED,
        0,
        "The site calls this roadmap `" + other + '`',
        "Rename its folder to `" + other + "`, then fetch again. Nothing was stored for it.",
        Optional.of(other));
  }

  /** Whether the stored structure is the one of the site. */
  public boolean isGood() {
    return status == Status.FETCHED || status == Status.UNCHANGED;
  }
}
