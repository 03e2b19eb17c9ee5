package io.github.roadmaplint.cli;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What can be asked for. */
enum Command {
  CHECK(
      "check",
      "[PATH...]",
      "Say what is wrong with a roadmap repository, or with some of its files."),
  FIX(
      "fix",
      "[PATH...]",
      "Mend what can be mended without harm, or show with --diff what would change."),
  LINKS("links", "[PATH...]", "Ask for every link over the network, and say which are broken."),
  LINKS_REPORT(
      "links report", "[PATH...]", "Say what is remembered of links, without asking anybody."),
  LINKS_TEST("links test", "URL", "Ask for one URL and tell the whole story."),
  PREVIEW(
      "preview",
      "FILE...",
      "Show what the site will make of topic pages, and what of them it will lose."),
  RULES("rules", "", "List all rules: id, severity, whether it can be fixed, and what it finds."),
  EXPLAIN("explain", "RULE", "Explain a rule: what it finds, why that matters, what to do."),
  SPELLING(
      "spelling", "WORD", "Say how a word of the repository is judged; with --why, what decides."),
  WORDS_ADD("words add", "WORD...", "Put words on the list of words that are right."),
  WORDS_SUGGEST(
      "words suggest", "", "List the words that are reported and may be right, one a line."),
  CONFIG_SHOW(
      "config show",
      "[PATH]",
      "Show the configuration that holds for a path, where each value comes from, and which rules find nothing."),
  INIT("init", "[PATH]", "Write a commented .roadmap-lint.yml for the repository.");

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
        .max(Comparator.comparingInt(Command::wordCount));
  }

  /** What is typed to run each of them. */
  static List<String> names() {
    return Arrays.stream(values()).map(Command::words).toList();
  }

  private boolean begins(List<String> args) {
    return args.size() >= wordCount()
        && String.join(" ", args.subList(0, wordCount())).equals(words);
  }

  /** How many arguments name it. */
  int wordCount() {
    return words.indexOf(' ') < 0 ? 1 : 2;
  }

  /** How it is typed, for example {@code explain RULE}. */
  String synopsis(boolean options) {
    return words + (options ? " [OPTION...]" : "") + (operand.isEmpty() ? "" : ' ' + operand);
  }

  /** What is typed to run it, one or two words. */
  String words() {
    return words;
  }

  /** What it takes besides options, as the help has it; empty for nothing. */
  String operand() {
    return operand;
  }

  /** What it does, in a sentence. */
  String summary() {
    return summary;
  }
}
