package io.github.roadmaplint.cli;

import io.github.roadmaplint.check.Catalogue;
import io.github.roadmaplint.check.RuleChoice;
import io.github.roadmaplint.text.Quoted;
import java.util.ArrayList;
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
    return new RuleChoice(known(rules, catalogue), known(disabled, catalogue));
  }

  private static List<String> known(List<String> names, Catalogue catalogue) throws UsageException {
    List<String> known = new ArrayList<>();
    for (String written : names) {
      // A family as the configuration file has it.
      String name = written.endsWith("/*") ? written.substring(0, written.length() - 2) : written;
      if (!catalogue.ids().contains(name) && !catalogue.families().contains(name)) {
        throw unknown(written, catalogue);
      }
      known.add(name);
    }
    return known;
  }

  /** What to say of a name that is neither a rule nor a family. */
  static UsageException unknown(String name, Catalogue catalogue) {
    String near = String.join(" or ", catalogue.near(name));
    return new UsageException(
        "There is no rule "
            + Quoted.of(name)
            + '.'
            + (near.isEmpty() ? "" : " Did you mean " + near + '?')
            + "\nTo list all of them: roadmap-lint rules");
  }
}
