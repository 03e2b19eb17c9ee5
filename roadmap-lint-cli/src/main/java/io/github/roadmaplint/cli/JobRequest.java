package io.github.roadmaplint.cli;

import io.github.roadmaplint.app.BaselineChoice;
import io.github.roadmaplint.cache.UserCache;
import io.github.roadmaplint.frontend.RunRequest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The common part of all requests that check files.
 *
 * @param run what to check
 * @param rules the names of {@code --rule}, as written
 * @param readsStdin whether the text of the only path comes from standard input
 * @param quiet whether to write only findings and errors
 */
record JobRequest(RunRequest run, List<String> rules, boolean readsStdin, boolean quiet) {

  static JobRequest of(Invocation invocation, Map<String, String> environment)
      throws UsageException {
    Optional<String> stdinPath = invocation.value("--stdin-filename");
    rejectContradictions(invocation.operands(), stdinPath.isPresent());
    OptionParser values = new OptionParser(invocation);
    List<String> rules = values.list("--rule");
    List<Path> targets =
        stdinPath.isPresent()
            ? List.of(PathArguments.of(stdinPath.get()))
            : PathArguments.of(invocation.operands());
    RunRequest run =
        new RunRequest(
            PathArguments.first(targets),
            ConfigOptions.of(invocation),
            targets,
            structures(invocation),
            RuleNames.choice(rules, values.list("--disable")),
            invocation.has("--no-cache") ? Optional.empty() : UserCache.of(environment),
            RunRequest.threads(values.number("--threads", 1)),
            values.shard(),
            ChangeOptions.of(invocation, environment),
            baseline(invocation));
    return new JobRequest(run, rules, stdinPath.isPresent(), invocation.has("--quiet"));
  }

  /** The same for other paths; none means none. */
  JobRequest withTargets(List<Path> targets) {
    RunRequest other =
        new RunRequest(
            PathArguments.first(targets),
            run.config(),
            targets,
            run.structures(),
            run.rules(),
            run.cache(),
            run.threads(),
            run.shard(),
            run.change(),
            run.baseline());
    return new JobRequest(other, rules, readsStdin, quiet);
  }

  /** The same for the whole repository that contains the path. */
  JobRequest ofRepository() {
    RunRequest other =
        new RunRequest(
            run.folder(),
            run.config(),
            List.of(),
            run.structures(),
            run.rules(),
            run.cache(),
            run.threads(),
            run.shard(),
            run.change(),
            run.baseline());
    return new JobRequest(other, rules, readsStdin, quiet);
  }

  /** Other commands than {@code check}, {@code audit} and {@code serve} are about all findings. */
  private static BaselineChoice baseline(Invocation invocation) throws UsageException {
    boolean audit = invocation.command() == Command.AUDIT || invocation.command() == Command.SERVE;
    if (invocation.command() != Command.CHECK && !audit) {
      return BaselineChoice.NONE;
    }
    boolean none = invocation.has("--no-baseline");
    for (String option : List.of("--baseline", "--show-hidden")) {
      if (none && invocation.has(option)) {
        throw new UsageException("--no-baseline and " + option + " cannot be combined.");
      }
    }
    return none
        ? BaselineChoice.NONE
        : BaselineChoice.at(
            System.currentTimeMillis(),
            PathArguments.of(invocation.value("--baseline")),
            audit || invocation.has("--show-hidden"));
  }

  private static void rejectContradictions(List<String> paths, boolean readsStdin)
      throws UsageException {
    boolean dash = paths.contains("-");
    if (dash && paths.size() > 1) {
      throw new UsageException("Standard input (-) cannot be combined with other paths.");
    }
    if (dash && !readsStdin) {
      throw new UsageException(
          "Name the path of the text on standard input with --stdin-filename PATH.");
    }
    if (readsStdin && !dash) {
      throw new UsageException("--stdin-filename requires - as the only path.");
    }
  }

  private static Optional<Path> structures(Invocation invocation) throws UsageException {
    Optional<Path> folder = PathArguments.of(invocation.value("--structures"));
    if (folder.isPresent() && !Files.isDirectory(folder.get())) {
      throw new UsageException(
          "--structures expects a folder, but "
              + PathArguments.shown(folder.get().toString())
              + " is not a folder.");
    }
    return folder;
  }
}
