package io.github.roadmaplint.cli;

import io.github.roadmaplint.app.RuleCatalog;
import io.github.roadmaplint.app.RuleChoice;
import io.github.roadmaplint.app.UnknownRuleException;
import io.github.roadmaplint.rule.RuleInfo.Need;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Names of rules and families in options. */
final class RuleNames {
  private RuleNames() {}

  /** The choice that the options make. */
  static RuleChoice choice(List<String> rules, List<String> disabled) throws UsageException {
    try {
      return RuleChoice.of(rules, disabled);
    } catch (UnknownRuleException unknown) {
      throw usage(unknown);
    }
  }

  /**
   * Rejects rules that need link checks, in a run without requests.
   *
   * @param instead what to do, the rest of a sentence
   */
  static void rejectOnline(List<String> rules, String instead) throws UsageException {
    for (String rule : rules) {
      if (RuleCatalog.all().named(rule).stream()
          .anyMatch(info -> info.needs().contains(Need.NETWORK))) {
        throw new UsageException("--rule " + rule + " requires link checks; " + instead + '.');
      }
    }
  }

  /** The values of {@code --rule} without the names that a run without a change cannot have. */
  static List<String> ofFiles(List<String> values) {
    return values.stream().map(RuleNames::ofFiles).filter(value -> !value.isEmpty()).toList();
  }

  private static String ofFiles(String value) {
    return Stream.of(value.split(","))
        .filter(name -> !name.isBlank() && RuleChoice.isOfFiles(name.strip()))
        .collect(Collectors.joining(","));
  }

  /** The message for a name that is neither a rule nor a family. */
  static UsageException usage(UnknownRuleException unknown) {
    return new UsageException(unknown.getMessage() + "\nTo list all rules: roadmap-lint rules");
  }
}
