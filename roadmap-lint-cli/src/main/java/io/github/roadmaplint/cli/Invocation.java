package io.github.roadmaplint.cli;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A command line as it was typed, taken apart but not yet judged.
 *
 * @param options values by option name; a flag has none
 * @param operands everything that is not an option
 */
record Invocation(Command command, Map<String, List<String>> options, List<String> operands) {
  /** Options for a part of the files or links. */
  private static final List<String> PARTS =
      List.of("--since", "--staged", "--files-from", "--shard", "--slice");

  Invocation {
    options = Map.copyOf(options);
    operands = List.copyOf(operands);
  }

  boolean has(String option) {
    return options.containsKey(option);
  }

  /** Whether the user has named what to check, and not only a part of it, which can be empty. */
  boolean isAboutNamedPaths() {
    return !operands.isEmpty() && PARTS.stream().noneMatch(this::has);
  }

  /** The value of an option that is given at most once. */
  Optional<String> value(String option) {
    return values(option).stream().findFirst();
  }

  /** The values of an option, in order. */
  List<String> values(String option) {
    return options.getOrDefault(option, List.of());
  }
}
