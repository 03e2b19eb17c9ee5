package io.github.roadmaplint.cli;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What is to be looked at, of which repository, and with which rules: what all commands have in
 * common that look at files.
 *
 * @param paths what to look at; nothing means the repository around the working directory
 * @param rules ids and families to run, all when empty
 * @param disabled ids and families not to run
 * @param config which configuration file is wanted
 * @param structures a folder of structures that lie outside the repository
 * @param stdinPath where the text on standard input belongs; empty when it is not read
 * @param threads how many files are looked at at a time; as many as there are processors when empty
 * @param remembers whether what an earlier run has found out may be used
 * @param quiet whether nothing but findings and errors is wanted
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
    Values values = new Values(invocation);
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

  /** Whether the text to look at comes from standard input. */
  boolean readsStdin() {
    return stdinPath.isPresent();
  }

  private void rejectContradictions() throws UsageException {
    boolean dash = paths.contains("-");
    if (dash && paths.size() > 1) {
      throw new UsageException("Standard input, -, cannot be checked together with other paths.");
    }
    if (dash && !readsStdin()) {
      throw new UsageException(
          "Say with --stdin-filename PATH where in the repository the text on standard input"
              + " belongs.");
    }
    if (readsStdin() && !dash) {
      throw new UsageException("--stdin-filename goes with - as the only path.");
    }
  }
}
