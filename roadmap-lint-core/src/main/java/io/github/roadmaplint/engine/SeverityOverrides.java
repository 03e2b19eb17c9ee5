package io.github.roadmaplint.engine;

import io.github.roadmaplint.layout.PathPattern;
import io.github.roadmaplint.rule.RuleInfo;
import io.github.roadmaplint.rule.Severity;
import io.github.roadmaplint.source.Source;
import io.github.roadmaplint.source.Span;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The severities of rules, by path, as a configuration sets them.
 *
 * @param levels severity by rule id; an empty value disables the rule; a rule that is not listed
 *     has its default
 * @param overrides exceptions for some paths; the last one for a rule and a path takes precedence
 * @param ignored the globs of files that are never checked, to report those that match nothing
 * @param written the configuration file with the overrides, empty if there is none
 */
public record SeverityOverrides(
    Map<String, Optional<Severity>> levels,
    List<SeverityOverride> overrides,
    List<IgnoredFiles> ignored,
    Source written) {

  /** Every rule at its default. */
  public static final SeverityOverrides DEFAULT =
      new SeverityOverrides(Map.of(), List.of(), Source.of("", ""));

  /** Severities of a configuration that ignores no file. */
  public SeverityOverrides(
      Map<String, Optional<Severity>> levels, List<SeverityOverride> overrides, Source written) {
    this(levels, overrides, List.of(), written);
  }

  /** Copies the collections. */
  public SeverityOverrides {
    levels = Map.copyOf(levels);
    overrides = List.copyOf(overrides);
    ignored = List.copyOf(ignored);
  }

  /**
   * Files that are never checked.
   *
   * @param glob which
   * @param place its place in the file
   */
  public record IgnoredFiles(PathPattern glob, Span place) {}

  /**
   * An exception for some paths.
   *
   * @param paths globs; at least one must match
   * @param levels severity by rule id; an empty value suppresses the rule's findings there
   * @param place its place in the file, to report it if unused
   */
  public record SeverityOverride(
      List<PathPattern> paths, Map<String, Optional<Severity>> levels, Span place) {

    /** Copies the collections. */
    public SeverityOverride {
      paths = List.copyOf(paths);
      levels = Map.copyOf(levels);
    }

    boolean covers(String rule, String path) {
      return levels.containsKey(rule)
          && paths.stream().anyMatch(pattern -> pattern.matchesAtOrAbove(path));
    }
  }

  /** Whether a file is never checked. */
  boolean isIgnored(String path) {
    return ignored.stream().anyMatch(files -> files.glob().matchesAtOrAbove(path));
  }

  /** The severity without overrides; empty if the rule is off. */
  public Optional<Severity> base(RuleInfo rule) {
    return levels.getOrDefault(rule.id(), rule.severity());
  }

  /** Whether the rule can have findings anywhere. */
  public boolean mayFind(RuleInfo rule) {
    return base(rule).isPresent()
        || overrides.stream()
            .anyMatch(o -> o.levels().getOrDefault(rule.id(), Optional.empty()).isPresent());
  }

  /** Whether the rule can have findings in a file. */
  boolean mayFind(RuleInfo rule, String path) {
    int override = deciding(rule.id(), path);
    return override < 0
        ? base(rule).isPresent()
        : overrides.get(override).levels().getOrDefault(rule.id(), Optional.empty()).isPresent();
  }

  /** The index of the override that decides for a rule and a path, or -1. */
  int deciding(String rule, String path) {
    for (int i = overrides.size() - 1; i >= 0; i--) {
      if (overrides.get(i).covers(rule, path)) {
        return i;
      }
    }
    return -1;
  }
}
