package io.github.roadmaplint.cli;

import io.github.roadmaplint.frontend.ReportFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Which options each command has. Both readers of the command line and the help go by this. */
final class Options {
  private static final Option COLOR =
      Option.once("--color", "WHEN", "Use colors: auto, always or never. Default: auto.");
  private static final Option NO_CONFIG = Option.flag("--no-config", "Use no configuration file.");

  private static final Option NO_GITIGNORE =
      Option.flag("--no-gitignore", "Also check files that git ignores.");

  private static final Option RULE =
      Option.often(
          "--rule", "RULE", "Run only these rules or families (comma-separated or repeated).");
  private static final Option DISABLE =
      Option.often("--disable", "RULE", "Do not run these rules or families.");
  private static final Option UNSAFE_FIXES =
      Option.flag("--unsafe-fixes", "Also apply fixes that need review.");
  private static final Option STRUCTURES =
      Option.once(
          "--structures",
          "DIR",
          "Folder with SLUG.json for each roadmap, if the repository does not contain structures.");
  private static final Option STDIN_FILENAME =
      Option.once(
          "--stdin-filename",
          "PATH",
          "With - as PATH: path in the repository of the text on standard input.");
  private static final Option THREADS =
      Option.once("--threads", "N", "Check N files in parallel. Default: one per processor.");

  private static final Option SHARD =
      Option.once(
          "--shard",
          "K/N",
          "Check the K-th of N parts of the files, one part per machine. Write JSON; then join the"
              + " parts with report merge.");

  private static final Option SINCE =
      Option.once(
          "--since",
          "REF",
          "Check only what has changed since the branch left this commit, such as origin/main.");

  private static final Option BASELINE =
      Option.once(
          "--baseline",
          "FILE",
          "File that contains the known findings. The default is the file"
              + " .roadmap-lint-baseline.json in the repository.");

  private static final Option REASON =
      Option.once("--reason", "TEXT", "Record why the added findings are not fixed.");
  private static final Option EXPIRES =
      Option.once(
          "--expires", "DATE", "Report the added findings again after this day: YYYY-MM-DD.");

  private static final Option NO_CACHE =
      Option.flag("--no-cache", "Do not use or write the cache.");

  private static final Option LINK_HEADER =
      Option.often(
          "--link-header",
          "ENTRY",
          "Send a header with requests to some URLs: a URL pattern, the header and the name of the"
              + " environment variable with its value, such as 'https://wiki.example.net/*"
              + " Authorization=WIKI_TOKEN'.");

  private static final Option LEDGER =
      Option.once(
          "--ledger",
          "FILE",
          "Read and store results of link checks in this file. Default: a file in the user's cache"
              + " folder; none if the variable CI is set.");

  private static final Option READ_LEDGER =
      Option.once(
          "--ledger",
          "FILE",
          "Read results of link checks from this file. Default: the file in the user's cache"
              + " folder, if there is one.");

  private static final Option SOURCE_URL =
      Option.once(
          "--source-url",
          "TEMPLATE",
          "Link findings to https URLs with {commit}, {path} and {line}. Default: found out from"
              + " the origin of git.");

  private static final String QUIET = "Show broken links and errors only.";

  private Options() {}

  /** The options of a command, in the order of its help. */
  static List<Option> of(Command command) {
    return switch (command) {
      case CHECK -> check();
      case FIX -> fix();
      case LINKS -> links();
      case LINKS_REPORT ->
          List.of(
              linkFormat(),
              output(),
              report(),
              LEDGER,
              config(),
              NO_CONFIG,
              NO_GITIGNORE,
              verbose(),
              Option.flag("--quiet", QUIET),
              COLOR);
      case LINKS_TEST ->
          List.of(allowNetwork(), LINK_HEADER, config(), NO_CONFIG, verbose(), COLOR);
      case PREVIEW -> preview();
      case RULES -> rules();
      case EXPLAIN -> List.of(COLOR);
      case SPELLING ->
          List.of(
              Option.flag("--why", "Show the candidates and the evidence for each."),
              config(),
              NO_CONFIG,
              COLOR);
      case WORDS_ADD -> List.of();
      case WORDS_SUGGEST -> List.of(config(), NO_CONFIG);
      case CONFIG_SHOW -> List.of(config(), NO_CONFIG, COLOR);
      case STRUCTURES_FETCH -> structuresFetch();
      case REPORT_MERGE ->
          List.of(
              mergedFormat(),
              output(),
              report(),
              failOn("The default is the worst exit code of the reports."),
              maxWarnings(),
              Option.flag("--quiet", "Write the report and errors, nothing else."),
              COLOR);
      case REPORT_CONVERT ->
          List.of(
              Option.once(
                  "--format",
                  "FORMAT",
                  "Write findings as " + ReportFormat.namesWithoutFiles() + "."),
              output(),
              report(),
              COLOR);
      case REPORT_COMPARE ->
          List.of(
              Option.once(
                  "--format",
                  "FORMAT",
                  "Write the comparison as text, json or markdown. Default: text."),
              Option.once(
                  "--output", "FILE", "Write the comparison to a file instead of standard output."),
              failOn("It counts new findings only. Default: error."),
              COLOR);
      case BASELINE_CREATE ->
          baseline(Option.flag("--force", "Replace an existing baseline."), REASON, EXPIRES);
      case BASELINE_UPDATE ->
          baseline(
              Option.flag("--add-new", "Also add the findings that are not known yet."),
              REASON,
              EXPIRES);
      case BASELINE_CHECK -> baseline();
      case AUDIT -> audit();
      case SERVE -> serve();
      case INIT -> List.of(Option.flag("--force", "Replace an existing file."), COLOR);
      case DOCTOR ->
          List.of(
              Option.once(
                  "--format", "FORMAT", "Write the results as text or json. Default: text."),
              config(),
              NO_CONFIG,
              COLOR);
      case COMPLETION -> List.of();
    };
  }

  /** The option of that name. */
  static Optional<Option> named(String name, List<Option> options) {
    return options.stream().filter(option -> option.name().equals(name)).findFirst();
  }

  private static List<Option> check() {
    return List.of(
        Option.once(
            "--format", "FORMAT", "Write findings as " + ReportFormat.names() + ". Default: text."),
        output(),
        report(),
        RULE,
        DISABLE,
        Option.flag("--fix", "Apply safe fixes first, then report the remaining findings."),
        UNSAFE_FIXES,
        failOn("Default: error."),
        maxWarnings(),
        config(),
        NO_CONFIG,
        NO_GITIGNORE,
        STRUCTURES,
        STDIN_FILENAME,
        THREADS,
        SHARD,
        SINCE,
        Option.flag("--staged", "Check only what is in the index of git, with its contents."),
        Option.once(
            "--scope",
            "SCOPE",
            "With --since or --staged: report new findings, those on changed lines, or all in"
                + " changed files: new, lines or files. Default: new."),
        Option.once(
            "--files-from",
            "FILE",
            "Check the files that FILE lists, one per line or separated by NUL; - is standard"
                + " input."),
        NO_CACHE,
        BASELINE,
        Option.flag("--no-baseline", "Also report known findings."),
        Option.flag("--show-hidden", "Also list the known findings that are hidden."),
        Option.flag("--links", "Also check links over the network. See links --help."),
        allowNetwork(),
        LINK_HEADER,
        LEDGER,
        confirmDays(),
        Option.once(
            "--max-findings",
            "N|all",
            "Show up to N findings on standard output, errors first, if the format is text or"
                + " concise. Default: 50 for text, all for concise. Other formats and files"
                + " contain all findings."),
        Option.flag(
            "--statistics",
            "Count the findings of each rule and the translated pages of each language. With --quiet: show only the counts."),
        Option.flag("--quiet", "Show errors only."),
        COLOR);
  }

  private static List<Option> audit() {
    return List.of(
        Option.once(
            "--format",
            "FORMAT",
            "Write the audit as html or json. Default: html, or json if the name of FILE ends with"
                + " .json."),
        Option.once(
            "--output",
            "FILE",
            "Write the audit to this file. Default: roadmap-lint-audit.html in the working"
                + " directory for html, standard output for json."),
        Option.once(
            "--compare",
            "OLD",
            "Compare with an earlier report: a FILE that check or audit has written with --format"
                + " json."),
        Option.once(
            "--history",
            "N",
            "Also check the last commit of each of the last N months, up to 60, for the trend."),
        SOURCE_URL,
        failOn("Default: never."),
        BASELINE,
        Option.flag("--no-baseline", "Also report known findings."),
        READ_LEDGER,
        config(),
        NO_CONFIG,
        NO_GITIGNORE,
        STRUCTURES,
        THREADS,
        NO_CACHE,
        Option.flag("--quiet", "Write the audit and errors, nothing else."),
        COLOR);
  }

  private static List<Option> serve() {
    return List.of(
        Option.once(
            "--port",
            "N",
            "Use this port of the loopback address; 0 is any free one. Default: 7623, or any free"
                + " one if it is in use."),
        SOURCE_URL,
        BASELINE,
        Option.flag("--no-baseline", "Also report known findings."),
        READ_LEDGER,
        config(),
        NO_CONFIG,
        NO_GITIGNORE,
        STRUCTURES,
        THREADS,
        NO_CACHE,
        Option.flag("--quiet", "Write the address and errors, nothing else."),
        COLOR);
  }

  private static Option mergedFormat() {
    return Option.once(
        "--format",
        "FORMAT",
        "Write findings as " + ReportFormat.namesWithoutFiles() + ". Default: json.");
  }

  private static Option output() {
    return Option.once("--output", "FILE", "Write findings to a file instead of standard output.");
  }

  private static Option report() {
    return Option.often(
        "--report", "FORMAT=FILE", "Also write a report to a file; can be repeated.");
  }

  private static Option failOn(String otherwise) {
    return Option.once(
        "--fail-on",
        "SEVERITY",
        "Exit with 1 on findings from this severity up: error, warning, info, or never. "
            + otherwise);
  }

  private static Option maxWarnings() {
    return Option.once("--max-warnings", "N", "Exit with 1 on more than N warnings.");
  }

  private static List<Option> baseline(Option... own) {
    List<Option> options = new ArrayList<>(List.of(own));
    options.addAll(
        List.of(
            BASELINE,
            RULE,
            DISABLE,
            config(),
            NO_CONFIG,
            STRUCTURES,
            THREADS,
            NO_CACHE,
            Option.flag("--quiet", "Write entries and errors, nothing else."),
            COLOR));
    return List.copyOf(options);
  }

  private static List<Option> fix() {
    return List.of(
        UNSAFE_FIXES,
        Option.flag("--diff", "Show changes as a unified diff; do not write files."),
        Option.once(
            "--format",
            "FORMAT",
            "List the changes as text or markdown: a table of the changed files, for a pull request."
                + " With --diff, the table replaces the diff. Default: text."),
        RULE,
        DISABLE,
        config(),
        NO_CONFIG,
        NO_GITIGNORE,
        STRUCTURES,
        STDIN_FILENAME,
        THREADS,
        NO_CACHE,
        Option.flag("--quiet", "Show errors only, and the output of --diff or of -."),
        COLOR);
  }

  private static List<Option> links() {
    return List.of(
        linkFormat(),
        output(),
        report(),
        allowNetwork(),
        LINK_HEADER,
        LEDGER,
        Option.once(
            "--max-age",
            "TIME",
            "Request links again if the cached result is older than this, such as 30m, 12h or 7d."
                + " Default: a week for alive, a day for uncertain and six hours for broken"
                + " links."),
        Option.flag("--fresh", "Request every link and ignore cached results."),
        confirmDays(),
        Option.once(
            "--since",
            "REF",
            "Check only links on lines that have changed since the branch left this commit, such as"
                + " origin/main."),
        Option.once("--slice", "K/N", "Check the K-th of N parts of all links, such as 1/7."),
        Option.once(
            "--shard",
            "K/N",
            "Check the links of the K-th of N parts of all hosts, one part per machine."),
        Option.once("--connections", "N", "Use up to N connections in parallel. Default: 256."),
        Option.flag("--suggest", "Look up archived copies of broken links."),
        config(),
        NO_CONFIG,
        NO_GITIGNORE,
        verbose(),
        Option.flag("--quiet", QUIET),
        COLOR);
  }

  private static List<Option> structuresFetch() {
    return List.of(
        Option.once(
            "--from",
            "PATH",
            "Copy structures from a folder with SLUG.json or SLUG/SLUG.json, or from one file,"
                + " instead of requesting the site."),
        Option.flag("--fresh", "Request every structure, even if the stored one may be current."),
        Option.once("--format", "FORMAT", "Write the results as text or json. Default: text."),
        allowNetwork(),
        config(),
        NO_CONFIG,
        Option.flag("--verbose", "List every roadmap, not only those with a problem."),
        Option.flag("--quiet", "Show problems only."),
        COLOR);
  }

  private static Option confirmDays() {
    return Option.once(
        "--confirm-days",
        "N",
        "Report a temporary failure as an error only if the link was broken on N different days."
            + " Default: 1; for a whole repository 2 if the variable CI is set.");
  }

  private static Option linkFormat() {
    return Option.once(
        "--format",
        "FORMAT",
        "Write findings as "
            + ReportFormat.namesWithoutFiles()
            + ". json lists every link with its verdict. Default: text.");
  }

  private static Option allowNetwork() {
    return Option.often(
        "--allow-network",
        "RANGE",
        "Allow requests to addresses that are not public, such as 10.0.0.0/8.");
  }

  private static Option verbose() {
    return Option.flag("--verbose", "List every link and every request for it.");
  }

  private static List<Option> preview() {
    return List.of(
        Option.once("--format", "FORMAT", "Write the preview as text or json. Default: text."),
        Option.flag("--diff", "Show the difference between the page and what the site writes."),
        config(),
        NO_CONFIG,
        STDIN_FILENAME,
        COLOR);
  }

  private static List<Option> rules() {
    return List.of(
        Option.once("--format", "FORMAT", "Write the list as text or json. Default: text."),
        Option.once("--family", "FAMILY", "List one family only, such as topic."),
        COLOR);
  }

  private static Option config() {
    return Option.once(
        "--config", "FILE", "Use this configuration file instead of the one in the repository.");
  }
}
