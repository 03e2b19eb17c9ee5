package io.github.roadmaplint.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What can be asked for, and with which options. Both readers of the command line go by this. */
enum Command {
  CHECK(
      "check",
      "[PATH...]",
      "Say what is wrong with a roadmap repository, or with some of its files.",
      List.of(
          Option.once(
              "--format",
              "FORMAT",
              "Write findings as text, json, sarif or github. Default: text."),
          Option.once("--output", "FILE", "Write them to a file instead of standard output."),
          Option.often(
              "--report",
              "FORMAT=FILE",
              "Write a report to a file besides; may be given several times."),
          Option.often(
              "--rule", "RULE", "Run only these rules or families (comma-separated or repeated)."),
          Option.often("--disable", "RULE", "Do not run these rules or families."),
          Option.once(
              "--fail-on",
              "SEVERITY",
              "Exit with 1 on findings from this severity up: error, warning, info, or never."
                  + " Default: error."),
          Option.once("--max-warnings", "N", "Exit with 1 on more than N warnings."),
          Option.once(
              "--config", "FILE", "Use this configuration file, not the one of the repository."),
          Option.flag("--no-config", "Use no configuration file."),
          Option.once(
              "--structures",
              "DIR",
              "Folder with a file SLUG.json for each roadmap: its structure, where the repository"
                  + " holds none."),
          Option.once(
              "--stdin-filename",
              "PATH",
              "With - as PATH: where in the repository the text on standard input belongs."),
          Option.once("--threads", "N", "Look at N files at a time. Default: one per processor."),
          Option.flag("--statistics", "Count the findings of each rule."),
          Option.flag("--quiet", "Write findings and errors, nothing else."),
          Shared.COLOR)),
  RULES(
      "rules",
      "",
      "List all rules: id, severity, whether it can be fixed, and what it finds.",
      List.of(
          Option.once("--format", "FORMAT", "Write the list as text or json. Default: text."),
          Option.once("--family", "FAMILY", "List one family only, such as topic."),
          Shared.COLOR)),
  EXPLAIN(
      "explain",
      "RULE",
      "Explain a rule: what it finds, why that matters, what to do.",
      List.of(Shared.COLOR)),
  CONFIG_SHOW(
      "config show",
      "[PATH]",
      "Show the configuration that holds for a path, and where each value comes from.",
      List.of(
          Option.once("--config", "FILE", "Show what this configuration file makes of it."),
          Option.flag("--no-config", "Show the defaults."),
          Shared.COLOR)),
  INIT(
      "init",
      "[PATH]",
      "Write a commented .roadmap-lint.yml for the repository.",
      List.of(Option.flag("--force", "Replace a file that is there."), Shared.COLOR));

  private final String words;
  private final String operand;
  private final String summary;
  private final List<Option> options;

  Command(String words, String operand, String summary, List<Option> options) {
    this.words = words;
    this.operand = operand;
    this.summary = summary;
    this.options = options;
  }

  /** The command that the arguments begin with. */
  static Optional<Command> named(List<String> args) {
    return Arrays.stream(values()).filter(command -> command.begins(args)).findFirst();
  }

  /** What is typed to run each of them. */
  static List<String> names() {
    return Arrays.stream(values()).map(Command::words).toList();
  }

  private boolean begins(List<String> args) {
    List<String> own = List.of(words.split(" "));
    return args.size() >= own.size() && args.subList(0, own.size()).equals(own);
  }

  /** What is typed to run it, one or two words. */
  String words() {
    return words;
  }

  /** How it is typed, for example {@code explain RULE}. */
  String synopsis(boolean options) {
    return words + (options ? " [OPTION...]" : "") + (operand.isEmpty() ? "" : " " + operand);
  }

  /** What it takes besides options, as the help has it; empty for nothing. */
  String operand() {
    return operand;
  }

  /** What it does, in a sentence. */
  String summary() {
    return summary;
  }

  /** Its options, in the order of the help. */
  List<Option> options() {
    return options;
  }

  /** The option of that name. */
  Optional<Option> option(String name) {
    return options.stream().filter(option -> option.name().equals(name)).findFirst();
  }

  /** Options that several commands have. */
  private static final class Shared {
    static final Option COLOR =
        Option.once("--color", "WHEN", "Use colours: auto, always or never. Default: auto.");
  }
}
