package io.github.roadmaplint.rule;

import java.util.Optional;

/**
 * A URL that was replaced or removed in an earlier commit because it no longer worked.
 *
 * @param replacement the new URL; nothing when the link was removed as dead
 * @param commit short id of the commit that did it
 * @param date of that commit, as ISO 8601 has it
 * @param prefix the move of other URLs from which the replacement follows; empty if the URL itself
 *     was replaced or removed
 */
public record UrlReplacement(
    Optional<String> replacement, String commit, String date, Optional<MovedPrefix> prefix) {

  /**
   * The same beginning of several URLs that was replaced, while their ends stayed the same.
   *
   * @param from the old beginning, without scheme
   * @param to the new beginning, without scheme
   * @param urls how many URLs were replaced in this way
   */
  public record MovedPrefix(String from, String to, int urls) {}
}
