package io.github.roadmaplint.cli;

import io.github.roadmaplint.check.Catalogue;
import io.github.roadmaplint.check.RuleChoice;
import io.github.roadmaplint.text.Quoted;
import java.util.List;

/** Names of rules and families, as options have them. */
final class RuleNames {
  private RuleNames() {}

  /** The choice that the options make. */
  static RuleChoice choice(List<String> rules, List<String> disabled) throws UsageException {
    if (rules.isEmpty() && disabled.isEmpty()) {
      return RuleChoice.ALL;
    }
    Catalogue catalogue = Catalogue.all();
    for (String name : rules) {
      require(name, catalogue);
    }
    for (String name : disabled) {
      require(name, catalogue);
    }
    return new RuleChoice(rules, disabled);
  }

  private static void require(String name, Catalogue catalogue) throws UsageException {
    if (!catalogue.ids().contains(name) && !catalogue.families().contains(name)) {
      throw unknown(name, catalogue);
    }
  }

  /** What to say of a name that is neither a rule nor a family. */
  static UsageException unknown(String name, Catalogue catalogue) {
    return new UsageException(
        "There is no rule "
            + Quoted.of(name)
            + '.'
            + catalogue.nearest(name).map(near -> " Did you mean " + near + '?').orElse("")
            + "\nTo list all of them: roadmap-lint rules");
  }
}
