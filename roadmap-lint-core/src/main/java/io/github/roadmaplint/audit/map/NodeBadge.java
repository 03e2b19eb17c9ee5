package io.github.roadmaplint.audit.map;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the map shows on a topic.
 *
 * @param errors how many findings of this severity there are
 * @param warnings the same
 * @param infos the same
 * @param hasPage whether the topic has a page; topics without one are drawn without a filling
 * @param target where a click leads, for example {@code #topic-frontend-html}
 * @param titles of findings, for the tooltip
 */
public record NodeBadge(
    int errors,
    int warnings,
    int infos,
    boolean hasPage,
    Optional<String> target,
    List<String> titles) {

  /** Copies the list. */
  public NodeBadge {
    titles = List.copyOf(titles);
  }

  /** The numbers of findings in words, for example {@code 1 error, 2 warnings}. */
  String counts() {
    return Stream.of(count(errors, "error"), count(warnings, "warning"), count(infos, "info"))
        .filter(text -> !text.isEmpty())
        .collect(Collectors.joining(", "));
  }

  private static String count(int number, String noun) {
    return number <= 0 ? "" : number + " " + noun + (number == 1 ? "" : "s");
  }
}
