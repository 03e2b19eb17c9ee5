package io.github.roadmaplint.maven;

import static java.util.stream.Collectors.joining;

import io.github.roadmaplint.app.FailurePolicy;
import io.github.roadmaplint.engine.Finding;
import io.github.roadmaplint.engine.Report;
import io.github.roadmaplint.report.CountWords;
import io.github.roadmaplint.report.Escaper;
import io.github.roadmaplint.rule.Severity;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/** A report in a few words. */
record Summary(Report report) {
  /** The maximum number of findings in a message. */
  private static final int NAMED = 3;

  /** A longer list of files is not printed. */
  private static final int LONGEST = 400;

  /** Files whose names are neither globs nor need quotation marks in a shell. */
  private static final Pattern PLAIN = Pattern.compile("[\\w@+.,/-]+");

  /** For example {@code 1 error and 2 warnings in 3 files}. */
  String counts() {
    int hidden = report.hidden().count();
    return CountWords.findings(report)
        + " in "
        + CountWords.files(report)
        + (hidden == 0 ? "" : " (" + CountWords.grouped(hidden) + " hidden by the baseline)");
  }

  /**
   * The message of the failed build, for readers who have not read the log and do not know the
   * tool.
   *
   * @param found the number of findings
   * @param goal the full name of a goal, as the user types it
   */
  String failure(String found, FailurePolicy policy, UnaryOperator<String> goal) {
    List<Finding> worst = worst();
    Severity severity = worst.get(0).severity();
    StringBuilder text =
        new StringBuilder("roadmap-lint found ").append(found).append(". The worst:\n");
    for (Finding finding : worst) {
      text.append("  ").append(place(finding)).append(' ').append(what(finding)).append('\n');
    }
    int more = report.count(severity) - worst.size();
    text.append(more == 0 ? "" : "and " + CountWords.count(more, more(severity)) + ".\n")
        .append("All findings are listed above. ")
        .append(reason(policy))
        .append(fixable(goal.apply("fix")))
        .append("\nTo explain a rule: mvn ")
        .append(goal.apply("explain"))
        .append(" -Droadmap-lint.rule=")
        .append(worst.get(0).rule());
    return text.toString();
  }

  /** A fix of all files would change more than what is reported if there are older findings. */
  private String fixable(String fix) {
    List<Finding> safe = report.safelyFixable();
    if (safe.isEmpty()) {
      return "";
    }
    boolean older = report.change().isPresent() || report.hidden().count() > 0;
    String files = safe.stream().map(Finding::path).distinct().collect(joining(","));
    String only = " -Droadmap-lint.includes=" + files;
    if (older && !(files.length() <= LONGEST && PLAIN.matcher(files).matches())) {
      return "\nTo fix " + safe.size() + " of them, and older findings: mvn " + fix;
    }
    return "\nTo fix " + safe.size() + " of them: mvn " + fix + (older ? only : "");
  }

  private static String more(Severity severity) {
    return severity == Severity.INFO ? "more finding" : "more " + CountWords.name(severity);
  }

  private String reason(FailurePolicy policy) {
    boolean tooBad =
        report.findings().stream().anyMatch(found -> policy.failOn().isReachedBy(found.severity()));
    if (!tooBad) {
      return "The build fails on more than " + policy.maxWarnings().orElse(0) + " warnings.";
    }
    return switch (policy.failOn()) {
      case ERROR -> "The build fails on errors.";
      case WARNING -> "The build fails on errors and warnings.";
      case INFO, NEVER -> "The build fails on any finding.";
    };
  }

  /** The first of the worst severity, of different rules as far as there are. */
  private List<Finding> worst() {
    Severity severity =
        report.findings().stream().map(Finding::severity).min(Severity::compareTo).orElseThrow();
    List<Finding> all =
        report.findings().stream().filter(found -> found.severity() == severity).toList();
    Set<String> rules = new HashSet<>();
    List<Finding> named = new ArrayList<>(all.stream().filter(f -> rules.add(f.rule())).toList());
    all.stream().filter(finding -> !named.contains(finding)).limit(NAMED).forEach(named::add);
    return named.subList(0, Math.min(NAMED, named.size()));
  }

  /** The place, for example {@code roadmaps/git/content/a.md:3:1}. */
  static String place(Finding finding) {
    return Escaper.escape(finding.path())
        + ':'
        + finding.start().line()
        + ':'
        + finding.start().column();
  }

  /** The rule and its message. */
  static String what(Finding finding) {
    return '[' + finding.rule() + "] " + Escaper.escape(finding.message());
  }
}
