package io.github.roadmaplint.cli;

import io.github.roadmaplint.text.Order;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The commands. */
enum Command {
  CHECK("check", "[PATH...]", "Report problems in a roadmap repository or in some of its files."),
  FIX("fix", "[PATH...]", "Apply safe fixes, or show with --diff what would change."),
  LINKS("links", "[PATH...]", "Check links over the network and report broken ones."),
  LINKS_REPORT(
      "links report", "[PATH...]", "Show cached results of link checks, without requests."),
  LINKS_TEST("links test", "URL", "Check one URL and show every detail."),
  PREVIEW("preview", "FILE...", "Show how the site publishes topic pages and what they lose."),
  RULES("rules", "", "List all rules: id, severity, whether it can be fixed, and what it finds."),
  EXPLAIN("explain", "RULE", "Explain a rule: what it finds, why it matters, what to do."),
  SPELLING("spelling", "WORD", "Show how a word is classified; with --why, show the reasons."),
  WORDS_ADD("words add", "WORD...", "Add words to the list of correct words."),
  WORDS_SUGGEST("words suggest", "", "List reported words that may be correct, with places."),
  BASELINE_CREATE(
      "baseline create", "[PATH...]", "Record all findings, so that check reports only new ones."),
  BASELINE_UPDATE(
      "baseline update",
      "[PATH...]",
      "Remove entries that are no longer needed; with --add-new, add new findings."),
  BASELINE_CHECK(
      "baseline check", "[PATH...]", "List entries of the baseline that are no longer needed."),
  CONFIG_SHOW(
      "config show",
      "[PATH]",
      "Show the effective configuration for a path, the origin of each value, and rules without"
          + " effect."),
  STRUCTURES_FETCH(
      "structures fetch",
      "[SLUG...]",
      "Get the structures of roadmaps from the site, so that pages are compared with them."),
  REPORT_MERGE(
      "report merge",
      "FILE...",
      "Join JSON reports of parts of a repository, such as of several machines."),
  REPORT_CONVERT("report convert", "FILE", "Write a JSON report in another format."),
  REPORT_COMPARE(
      "report compare",
      "OLD NEW",
      "Show which findings are new and which are fixed between two JSON reports."),
  AUDIT(
      "audit",
      "[PATH]",
      "Write a page about the whole repository: roadmaps, findings, links, age and trend."),
  SERVE(
      "serve",
      "[PATH]",
      "Show the page of an audit in a browser of this machine, always for the files as they are."),
  INIT("init", "[PATH]", "Write a commented .roadmap-lint.yml for the repository."),
  DOCTOR(
      "doctor", "[PATH]", "Show what a check of a path would use, and what prevents good results."),
  COMPLETION("completion", "SHELL", "Print the completion script for bash, zsh or fish.");

  private final String words;
  private final String operand;
  private final String summary;

  Command(String words, String operand, String summary) {
    this.words = words;
    this.operand = operand;
    this.summary = summary;
  }

  /** The command that the arguments begin with. */
  static Optional<Command> named(List<String> args) {
    return Arrays.stream(values())
        .filter(command -> command.begins(args))
        .max(Order.byInt(Command::wordCount));
  }

  /** The words of each command. */
  static List<String> names() {
    return Arrays.stream(values()).map(Command::words).toList();
  }

  /** The commands of two words that begin with a word. */
  static List<Command> in(String group) {
    return Arrays.stream(values())
        .filter(command -> command.words.startsWith(group + ' '))
        .toList();
  }

  /** Whether a word is not a command, but the first word of one. */
  static boolean isGroup(String word) {
    return !names().contains(word) && !in(word).isEmpty();
  }

  private boolean begins(List<String> args) {
    return args.size() >= wordCount()
        && String.join(" ", args.subList(0, wordCount())).equals(words);
  }

  /** The number of its words. */
  int wordCount() {
    return words.indexOf(' ') < 0 ? 1 : 2;
  }

  /** How it is typed, for example {@code explain RULE}. */
  String synopsis(boolean options) {
    return words + (options ? " [OPTION...]" : "") + (operand.isEmpty() ? "" : ' ' + operand);
  }

  /** The words of the command, one or two. */
  String words() {
    return words;
  }

  /** Its arguments, as shown in the help; empty if it has none. */
  String operand() {
    return operand;
  }

  /** Its description, in a sentence. */
  String summary() {
    return summary;
  }
}
