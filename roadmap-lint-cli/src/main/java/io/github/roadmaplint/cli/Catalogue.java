package io.github.roadmaplint.cli;

import io.github.roadmaplint.rule.Rule;
import io.github.roadmaplint.rule.RuleInfo;
import io.github.roadmaplint.rule.RuleSettings;
import io.github.roadmaplint.rules.Rules;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Every rule there is.
 *
 * @param rules in the order of the catalogue
 */
record Catalogue(List<RuleInfo> rules) {
  Catalogue {
    rules = List.copyOf(rules);
  }

  static Catalogue all() {
    RuleSettings settings =
        new RuleSettings(Optional.empty(), List.of(), 8, 200, 2, List.of(), true);
    return new Catalogue(Rules.all(settings).stream().map(Rule::info).toList());
  }

  List<String> ids() {
    return rules.stream().map(RuleInfo::id).toList();
  }

  Set<String> families() {
    Set<String> families = new TreeSet<>();
    rules.forEach(rule -> families.add(rule.family()));
    return families;
  }

  List<RuleInfo> family(String name) {
    return rules.stream().filter(rule -> rule.family().equals(name)).toList();
  }

  Optional<RuleInfo> rule(String id) {
    return rules.stream().filter(rule -> rule.id().equals(id)).findFirst();
  }

  /** What somebody may have meant who wrote a name that is neither a rule nor a family. */
  String didYouMean(String name) {
    List<String> sameEnding = ids().stream().filter(id -> id.endsWith("/" + name)).toList();
    if (!sameEnding.isEmpty()) {
      return " Did you mean " + sameEnding.get(0) + "?";
    }
    List<String> names = new ArrayList<>(ids());
    names.addAll(families());
    return Values.didYouMean(name, names);
  }
}
