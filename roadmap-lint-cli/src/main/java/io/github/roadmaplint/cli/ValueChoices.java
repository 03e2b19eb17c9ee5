package io.github.roadmaplint.cli;

import io.github.roadmaplint.app.FailOn;
import io.github.roadmaplint.app.RuleCatalog;
import io.github.roadmaplint.change.ChangeScope;
import io.github.roadmaplint.frontend.NamedValues;
import io.github.roadmaplint.frontend.ReportFormat;
import io.github.roadmaplint.rule.RuleInfo;
import java.util.ArrayList;
import java.util.List;

/** The values of options and operands that a shell can complete. */
final class ValueChoices {
  private ValueChoices() {}

  /** The words that an option accepts; empty if there is no fixed set of them. */
  static List<String> of(Option option) {
    return switch (option.name()) {
      case "--format" -> named(option.help());
      case "--report" -> formats().stream().map(format -> format + '=').toList();
      case "--rule", "--disable" -> rules();
      case "--family" -> List.copyOf(RuleCatalog.all().families());
      case "--fail-on" -> List.copyOf(NamedValues.of(FailOn.values()).keySet());
      case "--scope" -> List.copyOf(NamedValues.of(ChangeScope.values()).keySet());
      case "--color" -> List.copyOf(NamedValues.of(ColorMode.values()).keySet());
      case "--max-findings" -> List.of("all");
      default -> List.of();
    };
  }

  /** The words that can follow a command; empty if there is no fixed set of them. */
  static List<String> of(Command command) {
    return switch (command) {
      case EXPLAIN -> rules();
      case COMPLETION -> List.copyOf(NamedValues.of(CompletionCommand.Shell.values()).keySet());
      default -> List.of();
    };
  }

  /** Whether a value is a file or folder. */
  static boolean isPath(String value) {
    return value.contains("FILE") || value.contains("DIR") || value.contains("PATH");
  }

  /** The formats that the help of an option names. */
  private static List<String> named(String help) {
    List<String> words = List.of(help.split("\\W+"));
    return formats().stream().filter(words::contains).toList();
  }

  private static List<String> formats() {
    return List.copyOf(NamedValues.of(ReportFormat.values()).keySet());
  }

  private static List<String> rules() {
    List<String> rules = new ArrayList<>(RuleCatalog.all().families());
    RuleCatalog.all().rules().stream().map(RuleInfo::id).forEach(rules::add);
    return rules;
  }
}
