package io.github.roadmaplint.rule;

import java.time.LocalDate;
import java.util.Optional;

/** When the pages of a repository were changed, according to its history. */
@FunctionalInterface
public interface PageHistory {
  /** No history. */
  PageHistory NONE = (page, since) -> Optional.empty();

  /**
   * What was changed in a page after the last change of another one.
   *
   * @param page the path of the page
   * @param since the path of the other page
   * @return empty if the history does not contain both
   */
  Optional<LaterChanges> changes(String page, String since);

  /**
   * Changes of a page after the last change of another one.
   *
   * @param since the day of the last change of the other page
   * @param last the day of the last change of the page
   * @param lines the number of lines that were added or deleted after that of the other page
   */
  record LaterChanges(LocalDate since, LocalDate last, int lines) {}
}
