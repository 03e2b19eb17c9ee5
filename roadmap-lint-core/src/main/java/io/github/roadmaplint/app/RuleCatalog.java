package io.github.roadmaplint.app;

import io.github.roadmaplint.engine.EngineRules;
import io.github.roadmaplint.rule.Changes;
import io.github.roadmaplint.rule.LinkStatuses;
import io.github.roadmaplint.rule.Rule;
import io.github.roadmaplint.rule.RuleInfo;
import io.github.roadmaplint.rule.RuleSettings;
import io.github.roadmaplint.rules.Rules;
import io.github.roadmaplint.text.Nearest;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What can be found: the rules, and the findings of the engine itself.
 *
 * @param rules in the order of the list
 */
public record RuleCatalog(List<RuleInfo> rules) {
  private static final RuleCatalog ALL = create();

  /** Copies the list. */
  public RuleCatalog {
    rules = List.copyOf(rules);
  }

  /** Everything there is. */
  public static RuleCatalog all() {
    return ALL;
  }

  private static RuleCatalog create() {
    RuleSettings settings = RuleSettings.defaults(Optional.empty());
    List<RuleInfo> rules = new ArrayList<>();
    Rules.all(settings).stream().map(Rule::info).forEach(rules::add);
    Rules.ofChanges(Changes.NONE).stream().map(Rule::info).forEach(rules::add);
    Rules.online(LinkStatuses.NONE).stream().map(Rule::info).forEach(rules::add);
    rules.addAll(EngineRules.all());
    return new RuleCatalog(rules);
  }

  /** The ids of all rules. */
  public Set<String> ids() {
    Set<String> ids = new LinkedHashSet<>();
    rules.forEach(rule -> ids.add(rule.id()));
    return ids;
  }

  /** The names of all families. */
  public Set<String> families() {
    Set<String> families = new LinkedHashSet<>();
    rules.forEach(rule -> families.add(rule.family()));
    return families;
  }

  /** The rules of a family. */
  public List<RuleInfo> family(String name) {
    return rules.stream().filter(rule -> rule.family().equals(name)).toList();
  }

  /** The rules that a name means on the command line: a rule by its id, or a family. */
  public List<RuleInfo> named(String name) {
    String family = name.endsWith("/*") ? name.substring(0, name.length() - 2) : name;
    return rules.stream()
        .filter(rule -> rule.id().equals(name) || rule.family().equals(family))
        .toList();
  }

  /** The rule of that id. */
  public Optional<RuleInfo> rule(String id) {
    return rules.stream().filter(rule -> rule.id().equals(id)).findFirst();
  }

  /**
   * The suggestions for an unknown name: the rules of that name in any family, otherwise the
   * nearest name.
   */
  public List<String> near(String name) {
    List<String> names = new ArrayList<>(ids());
    List<String> inFamilies = names.stream().filter(id -> id.endsWith('/' + name)).toList();
    names.addAll(families());
    return inFamilies.isEmpty() ? Nearest.to(name, names).stream().toList() : inFamilies;
  }
}
