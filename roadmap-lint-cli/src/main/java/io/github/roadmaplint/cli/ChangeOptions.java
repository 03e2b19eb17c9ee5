package io.github.roadmaplint.cli;

import io.github.roadmaplint.change.ChangeRequest;
import io.github.roadmaplint.change.ChangeScope;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The options that choose a change instead of files. */
final class ChangeOptions {
  /** Options that choose files in another way, or another part of the work. */
  private static final List<String> OTHERS = List.of("--stdin-filename", "--files-from", "--shard");

  private ChangeOptions() {}

  /** The change whose added lines contain the links to check; empty to check all links. */
  static Optional<ChangeRequest> ofLinks(Invocation invocation) {
    return invocation
        .value("--since")
        .map(since -> new ChangeRequest(Optional.of(since), ChangeScope.LINES));
  }

  /** The change to check; empty to check the files themselves. */
  static Optional<ChangeRequest> of(Invocation invocation, Map<String, String> environment)
      throws UsageException {
    Optional<String> since = invocation.value("--since");
    boolean staged = invocation.has("--staged");
    if (since.isEmpty() && !staged) {
      if (invocation.has("--scope")) {
        throw new UsageException("--scope requires --since or --staged.");
      }
      return Optional.empty();
    }
    if (since.isPresent() && staged) {
      throw new UsageException("--since and --staged cannot be combined.");
    }
    for (String other : OTHERS) {
      if (invocation.has(other)) {
        String option = staged ? "--staged" : "--since";
        throw new UsageException(option + " and " + other + " cannot be combined.");
      }
    }
    if (staged && invocation.has("--fix")) {
      throw new UsageException(
          "--staged and --fix cannot be combined: fixes change the working tree, not the index.");
    }
    ChangeScope scope =
        new OptionParser(invocation).oneOf("--scope", ChangeScope.values()).orElse(ChangeScope.NEW);
    return Optional.of(
        new ChangeRequest(since, scope, staged ? index(environment) : Optional.empty()));
  }

  /** The index of a commit in its hook, such as that of {@code git commit --all}. */
  private static Optional<Path> index(Map<String, String> environment) {
    try {
      return Optional.ofNullable(environment.get("GIT_INDEX_FILE"))
          .filter(name -> !name.isEmpty())
          .map(name -> Path.of(name).toAbsolutePath());
    } catch (InvalidPathException none) {
      return Optional.empty();
    }
  }
}
