package io.github.roadmaplint.app;

import io.github.roadmaplint.engine.SeverityOverrides;
import io.github.roadmaplint.rule.RuleInfo;
import io.github.roadmaplint.rule.RuleInfo.Fixable;
import io.github.roadmaplint.rule.Severity;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which rules a run uses, in addition to the configuration.
 *
 * @param only ids and families to run; all if empty
 * @param without ids and families not to run
 */
public record RuleChoice(List<String> only, List<String> without) {
  /** All of them. */
  public static final RuleChoice ALL = new RuleChoice(List.of(), List.of());

  /** Copies the lists. */
  public RuleChoice {
    only = List.copyOf(only);
    without = List.copyOf(without);
  }

  /**
   * The choice of the user.
   *
   * @param only ids and families, a family with or without a trailing {@code /*}
   * @param without the same
   * @throws UnknownRuleException if a name is neither
   */
  public static RuleChoice of(List<String> only, List<String> without) throws UnknownRuleException {
    if (only.isEmpty() && without.isEmpty()) {
      return ALL;
    }
    RuleCatalog catalogue = RuleCatalog.all();
    return new RuleChoice(known(only, catalogue), known(without, catalogue));
  }

  private static List<String> known(List<String> names, RuleCatalog catalogue)
      throws UnknownRuleException {
    List<String> known = new ArrayList<>();
    for (String written : names) {
      // A family as the configuration file has it.
      String name = written.endsWith("/*") ? written.substring(0, written.length() - 2) : written;
      if (!catalogue.ids().contains(name) && !catalogue.families().contains(name)) {
        throw new UnknownRuleException(written, catalogue);
      }
      known.add(name);
    }
    return known;
  }

  /** Whether the run is about the rule. That a file cannot be read matters to every run. */
  boolean wants(RuleInfo rule) {
    boolean wanted = only.isEmpty() || names(only, rule) || rule.family().equals("file");
    return wanted && !names(without, rule);
  }

  /** A chosen rule or family that has no fix, so that a run that only fixes has nothing to do. */
  public Optional<String> unfixable() {
    return only.stream()
        .filter(
            name ->
                RuleCatalog.all().named(name).stream()
                    .allMatch(rule -> rule.fixable() == Fixable.NO))
        .findFirst();
  }

  /** A rule that is off by default is enabled by its id, and then has the severity warning. */
  SeverityOverrides applyTo(SeverityOverrides levels, List<RuleInfo> rules) {
    if (only.isEmpty() && without.isEmpty()) {
      return levels;
    }
    Map<String, Optional<Severity>> chosen = new HashMap<>(levels.levels());
    for (RuleInfo rule : rules) {
      if (!wants(rule)) {
        chosen.put(rule.id(), Optional.empty());
      } else if (only.contains(rule.id()) && levels.base(rule).isEmpty()) {
        chosen.put(rule.id(), Optional.of(rule.severity().orElse(Severity.WARNING)));
      }
    }
    return new SeverityOverrides(chosen, levels.overrides(), levels.ignored(), levels.written());
  }

  private static boolean names(List<String> names, RuleInfo rule) {
    return names.contains(rule.id()) || names.contains(rule.family());
  }
}
