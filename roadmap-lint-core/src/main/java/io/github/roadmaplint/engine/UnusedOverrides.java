package io.github.roadmaplint.engine;

import io.github.roadmaplint.layout.PathPattern;
import io.github.roadmaplint.rule.Problem;
import io.github.roadmaplint.text.Quoted;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds overrides and globs of the configuration without effect in a whole repository. */
record UnusedOverrides(Workspace workspace, SeverityOverrides levels) {
  private static final String NO_EFFECT = "Override does not change any finding";

  /**
   * Reports them.
   *
   * @param all the results of all files of the repository
   * @param known ids of all rules there are
   * @param ran ids of those that run
   */
  Optional<FileResult> find(List<FileResult> all, Set<String> known, Set<String> ran) {
    BitSet used = new BitSet();
    all.forEach(checked -> used.or(checked.usedOverrides()));
    FindingCollector collector =
        new FindingCollector(
            levels.written(), new SeverityOverrides(levels.levels(), List.of(), levels.written()));
    for (SeverityOverrides.IgnoredFiles ignored : levels.ignored()) {
      if (matchesNothing(ignored.glob())) {
        collector.add(EngineRules.UNUSED, ignoresNothing(ignored));
      }
    }
    for (int i = 0; i < levels.overrides().size(); i++) {
      SeverityOverrides.SeverityOverride override = levels.overrides().get(i);
      List<PathPattern> idle = override.paths().stream().filter(this::matchesNothing).toList();
      idle.forEach(glob -> collector.add(EngineRules.UNUSED, matchesNothing(glob, override)));
      boolean judged = idle.isEmpty() && ran.containsAll(override.levels().keySet());
      if (judged && !used.get(i)) {
        collector.add(
            EngineRules.UNUSED,
            Problem.of(
                override.place(),
                NO_EFFECT,
                "Remove it: the problem that it suppressed no longer exists."));
      }
    }
    return levels.overrides().isEmpty() && levels.ignored().isEmpty()
        ? Optional.empty()
        : Optional.of(collector.finish(known, ran));
  }

  /** Whether findings in other files can show that a reported override is used. */
  static boolean dependsOnFindings(Finding finding) {
    return finding.message().equals(NO_EFFECT);
  }

  private boolean matchesNothing(PathPattern glob) {
    return workspace.paths().stream().noneMatch(glob::matchesAtOrAbove);
  }

  private static Problem ignoresNothing(SeverityOverrides.IgnoredFiles ignored) {
    return Problem.of(
        ignored.place(),
        "No file matches " + Quoted.of(ignored.glob().text(), 50) + " of `ignore`",
        "Remove it, or write the path of a file in the repository. Files that git ignores are not"
            + " checked anyway.");
  }

  private static Problem matchesNothing(
      PathPattern glob, SeverityOverrides.SeverityOverride override) {
    return Problem.of(
        override.place(),
        "No file matches " + Quoted.of(glob.text(), 50) + " of this override",
        "Write the path of a file in the repository, or remove it.");
  }
}
