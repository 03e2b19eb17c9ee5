package io.github.roadmaplint.frontend;

import io.github.roadmaplint.app.RuleChoice;
import io.github.roadmaplint.engine.Finding;
import io.github.roadmaplint.fix.FixReport;
import io.github.roadmaplint.fix.FixResult;
import io.github.roadmaplint.report.CountWords;
import io.github.roadmaplint.report.Escaper;
import io.github.roadmaplint.report.UnifiedDiff;
import io.github.roadmaplint.rule.Fix;
import io.github.roadmaplint.text.Quoted;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** The results of fixing, as lines of text: escaped, and without a full stop. */
public final class FixTexts {
  private FixTexts() {}

  /** The path of a file. */
  public static String path(FixReport.File file) {
    return Escaper.line(file.fixed().before().path());
  }

  /** Why a choice of rules cannot be fixed; nothing if it can. */
  public static Optional<String> unfixable(RuleChoice rules) {
    return rules
        .unfixable()
        .map(name -> "Rule " + Quoted.of(name) + " has no fix: `check` reports what it finds");
  }

  /** Why a file could not be read, and what to do. */
  public static String unread(String path, String message, String help) {
    return Escaper.line(path + ": " + message + ". " + help);
  }

  /**
   * The changes of a file, each with its number.
   *
   * @param rule formats the id of a rule
   */
  public static List<String> changes(FixReport.File file, UnaryOperator<String> rule) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    for (Finding finding : file.fixed().applied()) {
      Fix fix = finding.fix().orElseThrow();
      String title = Escaper.escape(fix.title()) + target(file.fixed(), fix);
      counts.merge(title + rule.apply(finding.rule()), 1, Integer::sum);
    }
    List<String> changes = new ArrayList<>();
    counts.forEach((change, count) -> changes.add("  " + change + times(count)));
    if (file.fixed().links() > 0) {
      changes.add("  Update links to what other fixes rename" + times(file.fixed().links()));
    }
    return changes;
  }

  /** Where a file is afterwards, or which page contains what it contains. */
  private static String target(FixResult fixed, Fix fix) {
    if (fix.deletion().isPresent()) {
      return fix.deletion()
          .get()
          .duplicateOf()
          .map(kept -> ", a duplicate of " + Escaper.line(kept))
          .orElse("");
    }
    return fix.newPath().isEmpty()
        ? ""
        : fixed.newPath().map(path -> " to " + Escaper.line(path)).orElse("");
  }

  private static String times(int count) {
    return count > 1 ? " (" + count + ')' : "";
  }

  /**
   * The changes of a file as a unified diff; not escaped. Git reads paths after its own header as
   * paths of the checkout, so in a folder of one each file has such a path.
   */
  public static String diff(FixReport report, FixReport.File file) {
    String folder = report.folder();
    String path = folder + file.fixed().before().path();
    String from = file.fixed().before().text();
    String to = file.fixed().after().text();
    if (file.fixed().deletion().isPresent()) {
      return UnifiedDiff.deleted(path, from);
    }
    Optional<String> renamed = file.fixed().newPath();
    if (renamed.isPresent()) {
      return UnifiedDiff.renamed(path, folder + renamed.get(), from, to);
    }
    return UnifiedDiff.edited(path, from, to);
  }

  /**
   * Which fixes of a file were refused, and why.
   *
   * @param rule formats the id of a rule
   */
  public static List<String> refusals(FixReport.File file, UnaryOperator<String> rule) {
    return file.fixed().refusals().stream()
        .map(
            refusal ->
                path(file)
                    + ": "
                    + rule.apply(refusal.finding().rule())
                    + " was not fixed: "
                    + Escaper.escape(refusal.reason()))
        .toList();
  }

  /**
   * Why a file was not changed.
   *
   * @param write whether files were written
   */
  public static Optional<String> unwritten(FixReport.File file, boolean write) {
    String text = write ? " was not changed. " : " would not be changed. ";
    return file.unwritten().map(why -> path(file) + text + why);
  }

  /** A run whose files cannot be written has problems to fix all the same. */
  private static String nothing(FixReport report) {
    boolean refused = report.files().stream().anyMatch(file -> file.unwritten().isPresent());
    return refused ? "No file was changed" : "Nothing to fix";
  }

  /**
   * What was fixed.
   *
   * @param write whether files were written
   * @param emphasis formats the number of problems
   */
  public static String closing(FixReport report, boolean write, UnaryOperator<String> emphasis) {
    String fixed =
        report.changed() == 0
            ? nothing(report)
            : (write ? "Fixed " : "Would fix ")
                + emphasis.apply(CountWords.count(report.applied(), "problem"))
                + " in "
                + CountWords.count(report.changed(), "file");
    String checked = " (" + CountWords.count(report.found().files(), "file") + " checked)";
    return fixed + checked + later(report.later(), write);
  }

  /** Fixes that are listed, but were not promised by a check. */
  private static String later(int count, boolean write) {
    String verb = write ? "appeared" : count == 1 ? "appears" : "appear";
    return count == 0
        ? ""
        : ", and " + CountWords.grouped(count) + " more that " + verb + " after other fixes";
  }

  /** How many fixes need review; empty if none does. */
  public static Optional<String> needReview(FixReport report) {
    long count =
        report.found().findings().stream()
            .filter(finding -> finding.fix().filter(fix -> !fix.safe()).isPresent())
            .count();
    String text = count == 1 ? " more fix needs review" : " more fixes need review";
    return Optional.of(CountWords.grouped((int) count) + text).filter(any -> count > 0);
  }
}
