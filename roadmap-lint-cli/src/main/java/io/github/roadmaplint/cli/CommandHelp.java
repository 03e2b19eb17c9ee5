package io.github.roadmaplint.cli;

import java.util.ArrayList;
import java.util.List;

/** The end of the help of each command: how it can end, and examples. */
final class CommandHelp {
  private static final String CLEAN = "  0  Done.";
  private static final String REQUEST =
      "  2  Invalid request: an option, the configuration or a path is invalid.";
  private static final String UNWRITTEN = "  3  Incomplete: the output could not be written.";

  private CommandHelp() {}

  /** The lines after the options. */
  static List<String> footer(Command command) {
    List<String> lines = new ArrayList<>(List.of("", "Exit codes:"));
    lines.addAll(exitCodes(command));
    lines.add("");
    lines.add("Examples:");
    examples(command).forEach(example -> lines.add("  roadmap-lint " + example));
    return lines;
  }

  private static List<String> exitCodes(Command command) {
    return switch (command) {
      case CHECK ->
          List.of(
              "  0  Clean: no findings at or above --fail-on.",
              "  1  Findings at or above --fail-on, or more warnings than --max-warnings.",
              REQUEST,
              "  3  Incomplete: a file could not be read, a rule failed, or the report could",
              "     not be written. 2 and 3 take precedence over 1.");
      case FIX ->
          List.of(
              "  0  Fixed, or nothing to fix. A fix that is refused is reported.",
              "  1  With --diff: a file would be changed.",
              REQUEST,
              "  3  Incomplete: a file could not be read or written. 3 takes precedence over 1.");
      case LINKS, LINKS_REPORT ->
          List.of(
              "  0  No link is broken.",
              "  1  A link is broken.",
              REQUEST,
              "  3  Incomplete: a file could not be read, the run was interrupted, or the",
              "     output could not be written. 3 takes precedence over 1.");
      case LINKS_TEST ->
          List.of("  0  The link is not broken.", "  1  The link is broken.", REQUEST, UNWRITTEN);
      case STRUCTURES_FETCH ->
          List.of(
              "  0  Each structure is stored and current.",
              "  1  A structure is missing, renamed, or could not be fetched. All others are",
              "     stored.",
              "  2  Invalid request: an option, the configuration or a slug is invalid, or a",
              "     symbolic link in the repository prevents writing.",
              "  3  Incomplete: the run was interrupted, no server can be reached, or a file",
              "     could not be written. 3 takes precedence over 1.");
      case REPORT_MERGE ->
          List.of(
              "  0  No findings at or above --fail-on; without it, all reports had code 0.",
              "  1  Findings at or above --fail-on; without it, a report had code 1.",
              "  2  Invalid request: an option is invalid, a file is not a report, or a shard",
              "     is missing or given twice.",
              "  3  Incomplete: a report is incomplete, or the output could not be written.");
      case REPORT_CONVERT ->
          List.of(CLEAN, "  2  Invalid request: an option or the report is invalid.", UNWRITTEN);
      case REPORT_COMPARE ->
          List.of(
              "  0  No new findings at or above --fail-on.",
              "  1  New findings at or above --fail-on.",
              "  2  Invalid request: an option or a report is invalid.",
              "  3  Incomplete: NEW is incomplete, or the output could not be written.");
      case AUDIT ->
          List.of(
              "  0  The audit was written, and there are no findings at or above --fail-on.",
              "  1  Findings at or above --fail-on.",
              REQUEST,
              "  3  Incomplete: a file could not be read, a rule failed, or the audit could",
              "     not be written. 3 takes precedence over 1.");
      case SERVE ->
          List.of(
              "  0  The server has ended because standard input has.",
              "  2  Invalid request: an option, the configuration or a path is invalid, or the",
              "     port is in use.",
              "  3  Incomplete: the output could not be written.");
      case EXPLAIN -> List.of(CLEAN, "  2  There is no such rule.", UNWRITTEN);
      case COMPLETION -> List.of(CLEAN, "  2  There is no script for this shell.", UNWRITTEN);
      case INIT -> List.of(CLEAN, "  2  The file exists, or cannot be written.", UNWRITTEN);
      case DOCTOR ->
          List.of(
              "  0  No problem.",
              "  1  A problem, marked with !, that makes results incomplete or slow.",
              "  2  Invalid request: an option or a path is invalid.",
              UNWRITTEN);
      case BASELINE_CREATE, BASELINE_UPDATE ->
          List.of(
              CLEAN,
              "  2  Invalid request: an option, the baseline or the configuration is invalid.",
              "  3  Incomplete: a file could not be read, so nothing was written.");
      case BASELINE_CHECK ->
          List.of(
              "  0  All entries are needed.",
              "  1  Entries are no longer needed.",
              "  2  Invalid request: an option, the baseline or the configuration is invalid.",
              "  3  Incomplete: a file could not be read. 3 takes precedence over 1.");
      case PREVIEW, RULES, SPELLING, WORDS_ADD, WORDS_SUGGEST, CONFIG_SHOW ->
          List.of(CLEAN, REQUEST, UNWRITTEN);
    };
  }

  private static List<String> examples(Command command) {
    return switch (command) {
      case CHECK ->
          List.of(
              "check",
              "check roadmaps/git --rule publish,url",
              "check --format github --report sarif=roadmap-lint.sarif",
              "check --quiet --statistics");
      case FIX -> List.of("fix --diff", "fix roadmaps/git", "fix --rule url/tracking");
      case LINKS -> List.of("links", "links roadmaps/git --max-age 12h", "links --shard 1/4");
      case LINKS_REPORT -> List.of("links report", "links report --format json");
      case LINKS_TEST -> List.of("links test https://example.org/page --verbose");
      case PREVIEW ->
          List.of(
              "preview roadmaps/git/content/PAGE.md",
              "preview --diff roadmaps/git/content/PAGE.md");
      case RULES -> List.of("rules", "rules --family topic --format json");
      case EXPLAIN -> List.of("explain topic/empty");
      case SPELLING -> List.of("spelling recieve --why");
      case WORDS_ADD -> List.of("words add kubectl");
      case WORDS_SUGGEST -> List.of("words suggest");
      case CONFIG_SHOW -> List.of("config show", "config show roadmaps/git/content/PAGE.md");
      case BASELINE_CREATE ->
          List.of("baseline create", "baseline create --reason 'Old pages' --expires 2027-05-31");
      case BASELINE_UPDATE -> List.of("baseline update", "baseline update --add-new");
      case BASELINE_CHECK -> List.of("baseline check");
      case STRUCTURES_FETCH ->
          List.of(
              "structures fetch",
              "structures fetch frontend backend",
              "structures fetch --from ../website/src/data/roadmaps");
      case REPORT_MERGE -> List.of("report merge shard-*.json --output report.json");
      case REPORT_CONVERT -> List.of("report convert report.json --format sarif");
      case REPORT_COMPARE -> List.of("report compare before.json after.json");
      case AUDIT ->
          List.of(
              "audit",
              "audit --output audit.html --compare audit-of-last-month.json",
              "audit --format json --output audit-of-this-month.json");
      case SERVE -> List.of("serve", "serve ../roadmaps --port 8080");
      case INIT -> List.of("init");
      case DOCTOR -> List.of("doctor", "doctor roadmaps/git");
      case COMPLETION ->
          List.of(
              "completion bash", "completion fish >~/.config/fish/completions/roadmap-lint.fish");
    };
  }
}
