package io.github.roadmaplint.app;

import io.github.roadmaplint.engine.SeverityOverrides;
import io.github.roadmaplint.rule.RuleInfo;
import io.github.roadmaplint.rule.RuleInfo.Fixable;
import io.github.roadmaplint.rule.RuleInfo.Need;
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
      String name = plain(written);
      if (!catalogue.ids().contains(name) && !catalogue.families().contains(name)) {
        throw new UnknownRuleException(written, catalogue);
      }
      known.add(name);
    }
    return known;
  }

  /** A family without the end that it can have in the configuration file. */
  private static String plain(String name) {
    return name.endsWith("/*") ? name.substring(0, name.length() - 2) : name;
  }

  /** Whether the configuration alone decides. */
  boolean isAll() {
    return only.isEmpty() && without.isEmpty();
  }

  /** Whether the run is about the rule. That a file cannot be read matters to every run. */
  boolean wants(RuleInfo rule) {
    boolean wanted = only.isEmpty() || names(only, rule) || rule.family().equals("file");
    return wanted && !names(without, rule);
  }

  /** A chosen rule or family, if no chosen one has a fix: a run that only fixes does nothing. */
  public Optional<String> unfixable() {
    boolean fixable =
        only.stream()
            .flatMap(name -> RuleCatalog.all().named(name).stream())
            .anyMatch(rule -> rule.fixable() != Fixable.NO);
    return fixable ? Optional.empty() : only.stream().findFirst();
  }

  /**
   * The same without rules and families that need a change or the network, which a run that only
   * fixes does not have; empty if no other one is chosen.
   */
  public Optional<RuleChoice> ofFiles() {
    List<String> names = only.stream().filter(RuleChoice::isOfFiles).toList();
    return names.isEmpty() && !only.isEmpty()
        ? Optional.empty()
        : Optional.of(new RuleChoice(names, without));
  }

  /**
   * Whether a run without a change and the network can use a rule or family.
   *
   * @param name its name, a family with or without a trailing {@code /*}
   */
  public static boolean isOfFiles(String name) {
    List<RuleInfo> rules = RuleCatalog.all().named(plain(name));
    return rules.stream().noneMatch(rule -> rule.needs().contains(Need.NETWORK))
        && !rules.stream().allMatch(rule -> rule.needs().contains(Need.CHANGE));
  }

  /** A rule that is off by default is enabled by its id, and then has the severity warning. */
  SeverityOverrides applyTo(SeverityOverrides levels, List<RuleInfo> rules) {
    if (isAll()) {
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
