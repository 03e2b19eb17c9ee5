package io.github.roadmaplint.app;

import io.github.roadmaplint.config.Config;
import io.github.roadmaplint.engine.SeverityOverrides;
import io.github.roadmaplint.rule.Severity;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The severities of a configuration file. */
final class Severities {
  private Severities() {}

  static SeverityOverrides of(Config config) {
    Map<String, Optional<Severity>> levels = new HashMap<>();
    config.levels().forEach((rule, level) -> levels.put(rule, level.value()));
    List<SeverityOverrides.SeverityOverride> overrides =
        config.overrides().stream()
            .map(
                set ->
                    new SeverityOverrides.SeverityOverride(set.paths(), set.levels(), set.place()))
            .toList();
    return new SeverityOverrides(levels, overrides, config.file());
  }
}
