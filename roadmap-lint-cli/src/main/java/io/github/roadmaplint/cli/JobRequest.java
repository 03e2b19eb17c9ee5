package io.github.roadmaplint.cli;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Which files of which repository to check, and with which rules: the common part of all requests
 * that check files.
 *
 * @param paths the paths to check; empty for the repository of the working directory
 * @param rules ids and families to run, all when empty
 * @param disabled ids and families not to run
 * @param config which configuration file to use
 * @param structures a folder of structures outside the repository
 * @param stdinPath the path of the text on standard input; empty if it is not read
 * @param threads how many files are checked in parallel; one per processor if empty
 * @param remembers whether to use the cache
 * @param quiet whether to write only findings and errors
 */
record JobRequest(
    List<String> paths,
    List<String> rules,
    List<String> disabled,
    ConfigChoice config,
    Optional<String> structures,
    Optional<String> stdinPath,
    OptionalInt threads,
    boolean remembers,
    boolean quiet) {

  JobRequest {
    paths = List.copyOf(paths);
    rules = List.copyOf(rules);
    disabled = List.copyOf(disabled);
  }

  static JobRequest of(Invocation invocation) throws UsageException {
    OptionParser values = new OptionParser(invocation);
    JobRequest request =
        new JobRequest(
            invocation.operands(),
            values.list("--rule"),
            values.list("--disable"),
            ConfigChoice.of(invocation),
            invocation.value("--structures"),
            invocation.value("--stdin-filename"),
            values.number("--threads", 1),
            !invocation.has("--no-cache"),
            invocation.has("--quiet"));
    request.rejectContradictions();
    return request;
  }

  /** Whether the text comes from standard input. */
  boolean readsStdin() {
    return stdinPath.isPresent();
  }

  private void rejectContradictions() throws UsageException {
    boolean dash = paths.contains("-");
    if (dash && paths.size() > 1) {
      throw new UsageException("Standard input (-) cannot be combined with other paths.");
    }
    if (dash && !readsStdin()) {
      throw new UsageException(
          "Name the path of the text on standard input with --stdin-filename PATH.");
    }
    if (readsStdin() && !dash) {
      throw new UsageException("--stdin-filename requires - as the only path.");
    }
  }
}
