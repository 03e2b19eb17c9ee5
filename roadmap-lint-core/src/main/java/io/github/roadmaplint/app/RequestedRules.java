package io.github.roadmaplint.app;

import io.github.roadmaplint.engine.EngineRules;
import io.github.roadmaplint.engine.SeverityOverrides;
import io.github.roadmaplint.rule.RuleInfo;
import io.github.roadmaplint.rule.RuleInfo.Need;
import io.github.roadmaplint.text.Quoted;
import io.github.roadmaplint.workspace.ImpossiblePathException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Rejects a choice of rules that can report nothing: a run with it would pass whatever the pages
 * contain.
 *
 * @param choice the rules of the run
 * @param levels the severities of the run
 * @param inactive the rules without effect in this repository, with the reason
 */
record RequestedRules(RuleChoice choice, SeverityOverrides levels, Map<RuleInfo, String> inactive) {

  /**
   * The choice of a run.
   *
   * @param links whether links are requested
   * @param change whether a change is checked
   */
  static RequestedRules of(
      RuleChoice choice,
      SeverityOverrides levels,
      List<InactiveRules.Group> groups,
      boolean links,
      boolean change) {
    Map<RuleInfo, String> inactive = new HashMap<>();
    for (InactiveRules.Group group : groups) {
      group.rules().forEach(rule -> inactive.putIfAbsent(rule, group.why()));
    }
    for (RuleInfo rule : RuleCatalog.all().rules()) {
      if (!links && rule.needs().contains(Need.NETWORK)) {
        inactive.put(rule, InactiveRules.NO_LINKS);
      } else if (!change && rule.needs().contains(Need.CHANGE)) {
        inactive.put(rule, InactiveRules.NO_CHANGE);
      }
    }
    return new RequestedRules(choice, levels, inactive);
  }

  /**
   * Rejects a name of a rule or family that can report nothing, and a choice without any rule.
   *
   * @throws ImpossiblePathException with the reason
   */
  void reject() throws ImpossiblePathException {
    for (String name : choice.only()) {
      reject(name, RuleCatalog.all().named(name));
    }
    if (!choice.without().isEmpty() && RuleCatalog.all().rules().stream().noneMatch(this::isUsed)) {
      throw new ImpossiblePathException(
          "No rule is left to run: " + String.join(", ", choice.without()) + " are disabled");
    }
  }

  private void reject(String name, List<RuleInfo> rules) throws ImpossiblePathException {
    String why = "";
    for (RuleInfo rule : rules) {
      if (!choice.wants(rule)) {
        why = "it is disabled in this run";
      } else if (!levels.mayFind(rule)) {
        why = "it is off in the configuration (`rules`)";
      } else if (inactive.containsKey(rule)) {
        why = inactive.get(rule);
      } else {
        return;
      }
    }
    throw new ImpossiblePathException(
        "Rule " + Quoted.of(name) + " can report nothing here: " + why);
  }

  /** Whether a rule can report something about the content of a file. */
  private boolean isUsed(RuleInfo rule) {
    return !EngineRules.all().contains(rule)
        && choice.wants(rule)
        && levels.mayFind(rule)
        && !inactive.containsKey(rule);
  }
}
