package io.github.roadmaplint.app;

import io.github.roadmaplint.config.Config;
import io.github.roadmaplint.config.IgnoreGlob;
import io.github.roadmaplint.engine.SeverityOverrides;
import io.github.roadmaplint.layout.Layout;
import io.github.roadmaplint.layout.PathPattern;
import io.github.roadmaplint.rule.Severity;
import io.github.roadmaplint.rules.change.RenamedPage;
import io.github.roadmaplint.workspace.Walker;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The severities of a configuration file and of the layout. */
final class Severities {
  private Severities() {}

  /** The globs of files that are listed: a glob for others has a purpose in other programs. */
  private static List<SeverityOverrides.IgnoredFiles> ignored(Config config) {
    List<SeverityOverrides.IgnoredFiles> ignored = new ArrayList<>();
    for (IgnoreGlob set : config.ignore()) {
      PathPattern glob = set.setting().value();
      if (Arrays.stream(glob.text().split("/", -1)).noneMatch(Walker::passesOver)) {
        ignored.add(new SeverityOverrides.IgnoredFiles(glob, set.place()));
      }
    }
    return ignored;
  }

  static SeverityOverrides of(Config config, Layout layout) {
    List<SeverityOverrides.SeverityOverride> overrides =
        config.overrides().stream()
            .map(
                set ->
                    new SeverityOverrides.SeverityOverride(set.paths(), set.levels(), set.place()))
            .toList();
    return new SeverityOverrides(
        config.severities(layout), overrides, ignored(config), config.file());
  }

  /**
   * The same for pages that are compared with structures of an earlier day: the site can have
   * renamed or removed a topic since then, so no error is certain.
   */
  static SeverityOverrides withStoredStructures(Config config, SeverityOverrides levels) {
    String rule = RenamedPage.INFO.id();
    if (config.levels().containsKey(rule)) {
      return levels;
    }
    Map<String, Optional<Severity>> lower = new HashMap<>(levels.levels());
    lower.put(rule, Optional.of(Severity.WARNING));
    return new SeverityOverrides(lower, levels.overrides(), levels.ignored(), levels.written());
  }
}
