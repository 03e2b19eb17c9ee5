package io.github.roadmaplint.app;

import io.github.roadmaplint.baseline.Baseline;
import io.github.roadmaplint.baseline.BaselineFilter;
import io.github.roadmaplint.baseline.BaselineResult;
import io.github.roadmaplint.baseline.BaselineScope;
import io.github.roadmaplint.change.RenamedFiles;
import io.github.roadmaplint.engine.EngineRules;
import io.github.roadmaplint.engine.Finding;
import io.github.roadmaplint.engine.FindingKey;
import io.github.roadmaplint.engine.HiddenFindings;
import io.github.roadmaplint.engine.Linter;
import io.github.roadmaplint.engine.Report;
import io.github.roadmaplint.engine.Selection;
import io.github.roadmaplint.layout.Entry;
import io.github.roadmaplint.layout.Kind;
import io.github.roadmaplint.rule.RuleInfo;
import io.github.roadmaplint.rule.RuleInfo.Need;
import io.github.roadmaplint.workspace.DiskWorkspace;
import io.github.roadmaplint.workspace.ImpossiblePathException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Supplier;

/**
 * The known findings of a repository in one run.
 *
 * @param choice which baseline is used
 */
public record BaselineRun(BaselineChoice choice, Baseline baseline) {

  /** Findings that say that something was not checked are always reported. */
  private static final Set<String> ALWAYS =
      Set.of(
          EngineRules.UNREADABLE.id(),
          EngineRules.RULE_FAILED.id(),
          EngineRules.CONFLICT_MARKER.id());

  /**
   * Reads the baseline of a job, if it has one.
   *
   * @throws ImpossiblePathException if the baseline cannot be used
   */
  public static Optional<BaselineRun> of(Job job) throws ImpossiblePathException {
    BaselineChoice choice = job.baseline();
    BaselineFile file = BaselineFile.of(job.project(), choice.file());
    return choice.used() && (file.named() || file.exists())
        ? Optional.of(new BaselineRun(choice, file.read()))
        : Optional.empty();
  }

  /**
   * What the result of a job depends on besides files of the repository: a baseline elsewhere, and
   * the entries that have expired.
   *
   * @throws ImpossiblePathException if the baseline cannot be used
   */
  public static String state(Job job) throws ImpossiblePathException {
    Optional<BaselineRun> run = of(job);
    if (run.isEmpty()) {
      return "none";
    }
    String elsewhere = job.baseline().file().isPresent() ? run.get().baseline().text() : "";
    return run.get().baseline().expired(job.baseline().today()) + elsewhere;
  }

  /**
   * What a run looks at.
   *
   * @param notes about the run, when it is over
   */
  record Context(
      DiskWorkspace workspace, Selection selection, Linter linter, Supplier<List<String>> notes) {}

  /**
   * The report without known findings.
   *
   * @param all the findings of the run, with their keys
   * @param report those of them that would be reported
   */
  Report hide(Report all, Report report, Context run) {
    List<String> notes = new ArrayList<>(report.notes());
    BaselineResult result = compare(all, run, notes);
    Map<String, BaselineResult.Known> known = new HashMap<>();
    result.hidden().forEach(one -> known.put(one.entry().key().fingerprint(), one));
    List<Finding> visible = new ArrayList<>();
    List<HiddenFindings.Hidden> hidden = new ArrayList<>();
    for (Finding finding : report.findings()) {
      BaselineResult.Known one = known.get(fingerprint(finding));
      if (one == null) {
        visible.add(finding);
      } else {
        hidden.add(new HiddenFindings.Hidden(finding, one.entry().reason()));
      }
    }
    notes.addAll(notes(result));
    int count = hidden.size();
    Report rest =
        report
            .withHidden(visible, new HiddenFindings(count, choice.listed() ? hidden : List.of()))
            .withNotes(notes);
    return rest.shard().map(shard -> rest.withShard(shard.with(input()))).orElse(rest);
  }

  /** What the findings of a shard depend on. */
  private String input() {
    return baseline.text() + baseline.expired(choice.today());
  }

  private static String fingerprint(Finding finding) {
    return finding.key().map(FindingKey::fingerprint).orElse("");
  }

  /** Compares the findings of a run with the baseline. */
  public BaselineResult compare(Report report, PreparedJob prepared) {
    Context run =
        new Context(
            prepared.workspace(), prepared.selection(), prepared.linter(), prepared.notes());
    return compare(report, run, new ArrayList<>());
  }

  private BaselineResult compare(Report report, Context run, List<String> notes) {
    return BaselineFilter.apply(
        baseline,
        report.findings(),
        new Scope(report, run).of(renames(run, notes)),
        choice.today());
  }

  private BiFunction<Set<String>, Set<String>, Map<String, String>> renames(
      Context run, List<String> notes) {
    Path root = run.workspace().root();
    Path file = choice.file().orElseGet(() -> root.resolve(BaselineFile.NAME));
    return (missing, candidates) -> {
      RenamedFiles renamed = RenamedFiles.since(root, file, missing, candidates);
      renamed.note().ifPresent(notes::add);
      return renamed.paths();
    };
  }

  private static List<String> notes(BaselineResult result) {
    List<String> notes = new ArrayList<>();
    int stale = result.stale().size();
    if (stale > 0) {
      notes.add(
          (stale == 1
                  ? "1 entry of the baseline is no longer needed"
                  : stale + " entries of the baseline are no longer needed")
              + " (`roadmap-lint baseline update` removes "
              + (stale == 1 ? "it" : "them")
              + ')');
    }
    int expired = result.expired().size();
    if (expired > 0) {
      notes.add(
          expired == 1
              ? "1 entry of the baseline has expired, so its finding is reported"
              : expired + " entries of the baseline have expired, so their findings are reported");
    }
    return notes;
  }

  /** What one run has looked at. */
  private static final class Scope {
    private final Context run;
    private final Report report;
    private final Set<String> online;
    private final Set<String> checked = new HashSet<>();
    private final Set<String> unread = new HashSet<>();

    Scope(Report report, Context run) {
      this.run = run;
      this.report = report;
      this.online = report.rulesNeeding(Need.NETWORK);
      run.selection().entries().forEach(entry -> checked.add(entry.path()));
      for (Finding finding : report.findings()) {
        if (finding.rule().startsWith("file/")) {
          unread.add(finding.path()); // other rules have not seen the file
        }
      }
    }

    BaselineScope of(BiFunction<Set<String>, Set<String>, Map<String, String>> renames) {
      return new BaselineScope(
          rule -> !ALWAYS.contains(rule) && !online.contains(rule),
          this::isChecked,
          this::isMissing,
          run.selection().isComplete() && !report.incomplete(),
          renames);
    }

    private boolean isChecked(String rule, String path) {
      boolean unseen = unread.contains(path) && !rule.startsWith("file/");
      if (unseen || !isSelected(path)) {
        return false;
      }
      Optional<RuleInfo> info = RuleCatalog.all().rule(rule);
      return info.isEmpty() || (run.linter().mayFind(info.get(), path) && hasNeeds(info.get()));
    }

    /** Files without a place in the layout, such as the configuration, belong to whole runs. */
    private boolean isSelected(String path) {
      return checked.contains(path)
          || (run.selection().isComplete()
              && run.workspace().inventory().classify(path).isEmpty()
              && !isMissing(path));
    }

    /** Whether the rule had what it needs besides its file. */
    private boolean hasNeeds(RuleInfo rule) {
      if (rule.needs().contains(Need.STRUCTURES)
          && run.workspace().structures().isEmpty()
          && run.workspace().inventory().entries().stream().noneMatch(Scope::isStructure)) {
        return false;
      }
      return run.notes().get().stream().noneMatch(note -> note.contains(rule.id()));
    }

    private static boolean isStructure(Entry entry) {
      return entry.collection().kind() == Kind.STRUCTURE;
    }

    private boolean isMissing(String path) {
      if (run.workspace().entry(path).isPresent()) {
        return false;
      }
      try {
        Path root = run.workspace().root();
        Path file = root.resolve(path).normalize();
        return !file.startsWith(root) || !Files.exists(file, LinkOption.NOFOLLOW_LINKS);
      } catch (InvalidPathException impossible) {
        return true;
      }
    }
  }
}
