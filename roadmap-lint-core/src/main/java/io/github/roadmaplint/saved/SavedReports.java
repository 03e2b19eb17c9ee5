package io.github.roadmaplint.saved;

import io.github.roadmaplint.app.RuleCatalog;
import io.github.roadmaplint.data.Data;
import io.github.roadmaplint.data.DataDocument;
import io.github.roadmaplint.data.JsonParser;
import io.github.roadmaplint.engine.ChangeSummary;
import io.github.roadmaplint.engine.Finding;
import io.github.roadmaplint.engine.HiddenFindings;
import io.github.roadmaplint.engine.LanguageCoverage;
import io.github.roadmaplint.engine.Report;
import io.github.roadmaplint.engine.Shard;
import io.github.roadmaplint.engine.ShardResult;
import io.github.roadmaplint.rule.RuleInfo;
import io.github.roadmaplint.rule.RuleInfo.Fixable;
import io.github.roadmaplint.rule.Severity;
import io.github.roadmaplint.source.Source;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Reads reports of {@code check --format json}, and of {@code audit --format json} without what
 * these contain besides findings. Reports that are read together have the same positions for the
 * same file, so that their findings can be sorted and compared.
 */
public final class SavedReports {
  /** The version of the format that this program reads and writes. */
  private static final int FORMAT = 1;

  /** The largest exit code of a run. */
  private static final int MOST_EXIT_CODE = 3;

  private static final Set<String> KEYS =
      Set.of(
          "tool",
          "format",
          "prefix",
          "summary",
          "statistics",
          "coverage",
          "notChecked",
          "notes",
          "rules",
          "findings",
          "hidden",
          "shard",
          "audit");
  private static final Set<String> SHARD = Set.of("number", "of", "inputs", "pending");
  private static final Pattern DIGEST = Pattern.compile("[0-9a-f]{32}");
  private static final Set<String> SUMMARY =
      Set.of(
          "files",
          "errors",
          "warnings",
          "infos",
          "suppressed",
          "hidden",
          "filtered",
          "incomplete",
          "exitCode",
          "change");
  private static final Set<String> CHANGE = Set.of("base", "scope", "files", "older");
  private static final Pattern LANGUAGE = Pattern.compile("[\\p{L}0-9-]{2,40}");
  private static final Pattern COMMIT = Pattern.compile("[0-9a-f]{0,64}");
  private static final Pattern SCOPE = Pattern.compile("new|lines|files");
  private static final Pattern VERSION = Pattern.compile("[0-9A-Za-z.+_-]{1,100}");

  private final SavedFindings all = new SavedFindings();

  private SavedReports() {}

  /**
   * A file with the report of a run, before it is read.
   *
   * @param run the name of the run: all shards are of one, other reports of one each
   */
  private record Raw(
      String run,
      String name,
      SavedObject top,
      List<SavedFinding> findings,
      List<SavedFinding> hidden,
      List<SavedFinding> pending) {}

  /**
   * Reads reports.
   *
   * @param files their texts, by the names that messages use
   * @throws SavedReportException if one is not a report
   */
  public static List<SavedReport> read(Map<String, String> files) throws SavedReportException {
    SavedReports reading = new SavedReports();
    List<Raw> raw = new ArrayList<>();
    for (Map.Entry<String, String> file : new LinkedHashMap<>(files).entrySet()) {
      raw.add(reading.raw(file.getKey(), file.getValue()));
    }
    List<SavedReport> reports = new ArrayList<>();
    for (Raw one : raw) {
      reports.add(reading.report(one));
    }
    return reports;
  }

  private Raw raw(String name, String text) throws SavedReportException {
    DataDocument document = JsonParser.parse(Source.of(name, text));
    if (!document.defects().isEmpty() || document.root().isEmpty()) {
      String defect =
          document.defects().isEmpty() ? "" : ": " + document.defects().get(0).message();
      throw new SavedReportException(name, "is not JSON" + defect);
    }
    SavedObject top = top(name, document.root().get());
    String run = top.has("shard") ? "" : name;
    List<SavedFinding> hidden = top.has("hidden") ? all.read(run, top, "hidden") : List.of();
    List<SavedFinding> pending =
        top.has("shard") ? all.read(run, top.object("shard").only(SHARD), "pending") : List.of();
    return new Raw(run, name, top, all.read(run, top, "findings"), hidden, pending);
  }

  private static SavedObject top(String name, Data root) throws SavedReportException {
    SavedObject top = SavedObject.of(name, "", root);
    if (!top.has("tool") || !top.object("tool").anyText("name").equals("roadmap-lint")) {
      throw new SavedReportException(name, "is not a report of roadmap-lint");
    }
    if (!top.has("format")) {
      String what = top.has("findings") ? "an older version of roadmap-lint" : "another command";
      throw new SavedReportException(
          name, "was written by " + what + "; write it with roadmap-lint check --format json");
    }
    int format = top.number("format", 1);
    if (format != FORMAT) {
      throw new SavedReportException(
          name,
          "was written by a newer version of roadmap-lint (format "
              + format
              + ", this version reads "
              + FORMAT
              + ")");
    }
    return top.only(KEYS);
  }

  private SavedReport report(Raw raw) throws SavedReportException {
    SavedObject top = raw.top();
    SavedObject summary = top.object("summary").only(SUMMARY);
    TreeMap<String, Integer> leftOut = new TreeMap<>();
    for (SavedObject reason : top.objects("notChecked")) {
      reason.only(Set.of("reason", "files"));
      leftOut.put(reason.text("reason"), reason.number("files", 1));
    }
    Report report =
        new Report(
            all.listed(raw.run(), raw.name(), raw.findings()),
            rules(top),
            summary.number("files", 0),
            leftOut,
            summary.number("suppressed", 0),
            summary.flag("incomplete"),
            top.texts("notes"),
            shard(raw),
            change(raw, summary),
            hidden(raw, summary),
            coverage(top));
    checkCount(summary, "errors", report.count(Severity.ERROR));
    checkCount(summary, "warnings", report.count(Severity.WARNING));
    checkCount(summary, "infos", report.count(Severity.INFO));
    checkCount(summary, "filtered", report.filtered());
    int exitCode = summary.number("exitCode", 0);
    if (exitCode > MOST_EXIT_CODE) {
      throw summary.wrong("exitCode", "must be at most " + MOST_EXIT_CODE);
    }
    boolean statistics =
        (top.has("statistics") && !top.objects("statistics").isEmpty())
            || !report.coverage().isEmpty();
    String version = top.object("tool").only(Set.of("name", "version")).text("version", VERSION);
    return new SavedReport(
        raw.name(), report, version, exitCode, SavedPaths.prefix(top, "prefix"), statistics);
  }

  private static List<LanguageCoverage> coverage(SavedObject top) throws SavedReportException {
    List<LanguageCoverage> coverage = new ArrayList<>();
    for (SavedObject language :
        top.has("coverage") ? top.objects("coverage") : List.<SavedObject>of()) {
      language.only(Set.of("language", "pages", "of"));
      coverage.add(
          new LanguageCoverage(
              language.text("language", LANGUAGE),
              language.number("pages", 1),
              language.number("of", 1)));
    }
    return coverage;
  }

  private static Optional<ChangeSummary> change(Raw raw, SavedObject summary)
      throws SavedReportException {
    if (!summary.has("change")) {
      return Optional.empty();
    }
    Set<String> fresh = new HashSet<>();
    for (SavedFinding finding : raw.findings()) {
      if (finding.fresh()) {
        fresh.add(finding.key().fingerprint());
      }
    }
    SavedObject change = summary.object("change").only(CHANGE);
    return Optional.of(
        new ChangeSummary(
            change.text("base", COMMIT),
            change.text("scope", SCOPE),
            change.number("files", 0),
            fresh,
            change.number("older", 0)));
  }

  private static void checkCount(SavedObject summary, String key, int count)
      throws SavedReportException {
    if (summary.number(key, 0) != count) {
      throw summary.wrong(key, "must be " + count + ", as the report has it");
    }
  }

  private HiddenFindings hidden(Raw raw, SavedObject summary) throws SavedReportException {
    List<HiddenFindings.Hidden> listed = new ArrayList<>();
    for (SavedFinding saved : raw.hidden()) {
      listed.add(new HiddenFindings.Hidden(all.of(raw.run(), raw.name(), saved), saved.reason()));
    }
    int least = listed.size();
    return new HiddenFindings(summary.number("hidden", least, least), listed);
  }

  private Optional<ShardResult> shard(Raw raw) throws SavedReportException {
    if (!raw.top().has("shard")) {
      return Optional.empty();
    }
    SavedObject shard = raw.top().object("shard");
    int of = shard.number("of", 1);
    int number = shard.number("number", 1);
    if (number > of) {
      throw shard.wrong("number", "must be at most " + of);
    }
    List<Finding> pending = new ArrayList<>();
    for (SavedFinding saved : raw.pending()) {
      pending.add(all.of(raw.run(), raw.name(), saved));
    }
    return Optional.of(
        new ShardResult(new Shard(number, of), shard.text("inputs", DIGEST), pending));
  }

  private static List<RuleInfo> rules(SavedObject top) throws SavedReportException {
    List<RuleInfo> rules = new ArrayList<>();
    for (String id : top.texts("rules")) {
      if (!SavedFinding.RULE.matcher(id).matches()) {
        throw top.wrong("rules", "must contain only ids of rules");
      }
      rules.add(RuleCatalog.all().rule(id).orElseGet(() -> unknown(id)));
    }
    return rules;
  }

  /** A rule of another version. */
  private static RuleInfo unknown(String id) {
    return RuleInfo.off(
        id, Fixable.NO, "A rule of another version", "Another version of roadmap-lint has it.");
  }
}
