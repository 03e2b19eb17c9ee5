package io.github.roadmaplint.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.roadmaplint.app.Project;
import io.github.roadmaplint.app.RuleCatalog;
import io.github.roadmaplint.change.ScriptedChange;
import io.github.roadmaplint.config.Config;
import io.github.roadmaplint.config.ConfigException;
import io.github.roadmaplint.config.ConfigLoader;
import io.github.roadmaplint.config.Layouts;
import io.github.roadmaplint.config.Setting;
import io.github.roadmaplint.docs.RulePage.Example;
import io.github.roadmaplint.docs.RulePage.ExampleFile;
import io.github.roadmaplint.engine.EngineRules;
import io.github.roadmaplint.engine.Finding;
import io.github.roadmaplint.engine.Linter;
import io.github.roadmaplint.engine.Selection;
import io.github.roadmaplint.engine.SeverityOverrides;
import io.github.roadmaplint.fix.FixResult;
import io.github.roadmaplint.fix.Fixer;
import io.github.roadmaplint.layout.Entry;
import io.github.roadmaplint.layout.Layout;
import io.github.roadmaplint.parallel.Workers;
import io.github.roadmaplint.rule.Changes;
import io.github.roadmaplint.rule.PageHistory;
import io.github.roadmaplint.rule.Rule;
import io.github.roadmaplint.rule.RuleInfo;
import io.github.roadmaplint.rule.RuleInfo.Fixable;
import io.github.roadmaplint.rule.RuleSettings;
import io.github.roadmaplint.rule.Severity;
import io.github.roadmaplint.rule.UrlReplacements;
import io.github.roadmaplint.rules.Rules;
import io.github.roadmaplint.source.Source;
import io.github.roadmaplint.workspace.DiskWorkspace;
import io.github.roadmaplint.workspace.IgnoredPaths;
import io.github.roadmaplint.workspace.ImpossiblePathException;
import io.github.roadmaplint.workspace.TargetSelection;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Runs the examples of a rule's page. */
final class ExampleRunner {
  /**
   * Rules that report examples of other rules only because these are short and most of them have
   * the same file name.
   */
  private static final Set<String> ABOUT_WHOLE_PAGES =
      Set.of("topic/no-resources", "topic/misnamed-file");

  private final Path folder;
  private final AllRules rules;

  /**
   * A runner.
   *
   * @param folder where the files of examples can be written
   * @param rules every rule there is, made for settings and for what history tells
   */
  ExampleRunner(Path folder, AllRules rules) {
    this.folder = folder;
    this.rules = rules;
  }

  /** Makes every rule. */
  @FunctionalInterface
  interface AllRules {
    List<Rule> of(RuleSettings settings, UrlReplacements replacements, PageHistory history);
  }

  /** Holds what is found in an example against what the page says. */
  void check(String id, Example example) throws IOException {
    List<Finding> findings = lint(id, example);
    if (!example.isBad()) {
      assertThat(findings.stream().map(ExampleRunner::full)).as("a good example").isEmpty();
      return;
    }
    boolean several = example.judged().size() > 1;
    assertThat(
            findings.stream()
                .filter(finding -> finding.rule().equals(id))
                .map(finding -> (several ? finding.path() + ':' : "") + line(finding)))
        .containsExactlyElementsOf(example.expected().orElseThrow());
    findings.stream()
        .filter(finding -> finding.rule().equals(id))
        .forEach(ExampleRunner::checkKindOfFix);
    checkEachFix(id, example);
    if (example.fixed().isPresent()) {
      checkFix(id, example);
    }
  }

  /** Holds a fix against what the rule says about its fixes; a new rule is in no catalog yet. */
  private static void checkKindOfFix(Finding finding) {
    Optional<Fixable> kind = RuleCatalog.all().rule(finding.rule()).map(RuleInfo::fixable);
    if (finding.fix().isPresent() && kind.isPresent() && kind.get() != Fixable.MIXED) {
      assertThat(finding.fix().get().safe() ? Fixable.SAFE : Fixable.UNSAFE).isEqualTo(kind.get());
    }
  }

  /** A fix that is offered must not be refused, also if it is the only one that is made. */
  private void checkEachFix(String id, Example example) throws IOException {
    Repository repository = repository(id, example);
    for (ExampleFile bad : example.judged()) {
      Entry entry = repository.workspace().inventory().at(bad.path()).orElseThrow();
      Source text = Source.of(bad.path(), bad.text());
      List<Finding> findings = repository.linter().judge(entry, text);
      for (Finding one : findings) {
        if (one.rule().equals(id) && one.fix().isPresent()) {
          Fixer fixer =
              new Fixer(
                  fixed -> fixed.equals(text) ? findings : repository.linter().judge(entry, fixed),
                  finding -> finding.equals(one),
                  entry,
                  repository.workspace().inventory().layout().site());
          assertThat(fixer.fix(text).refusals()).as("the fix of %s", line(one)).isEmpty();
        }
      }
    }
  }

  private void checkFix(String id, Example example) throws IOException {
    ExampleFile bad = example.judged().get(0);
    Repository repository = repository(id, example);
    Entry entry = repository.workspace().inventory().at(bad.path()).orElseThrow();
    Fixer fixer =
        new Fixer(
            text -> repository.linter().judge(entry, text),
            finding ->
                finding.rule().equals(id)
                    && finding.fix().filter(fix -> fix.safe() || example.unsafe()).isPresent(),
            entry,
            repository.workspace().inventory().layout().site());
    FixResult fixed = fixer.fix(Source.of(bad.path(), bad.text()));
    assertThat(fixed.refusals()).as("refused fixes").isEmpty();
    assertThat(fixed.after().text()).isEqualTo(example.fixed().orElseThrow());
    ExampleFile whole = new ExampleFile(bad.path(), example.fixed().orElseThrow());
    List<Finding> left =
        lint(
            id,
            new Example(
                0,
                List.of(whole),
                example.also(),
                Optional.empty(),
                Optional.empty(),
                false,
                example.history(),
                example.answers(),
                example.before()));
    assertThat(left.stream().map(ExampleRunner::full)).as("after the fix").isEmpty();
  }

  /** The findings in the judged files of an example, also those of other rules. */
  List<Finding> lint(String id, Example example) throws IOException {
    Repository repository = repository(id, example);
    List<String> judged = example.judged().stream().map(ExampleFile::path).toList();
    Selection selection = choose(repository.workspace());
    return repository.linter().check(selection, Workers.NONE, done -> {}).findings().stream()
        .filter(finding -> judged.contains(finding.path()))
        .toList();
  }

  /** An example on disk, and who judges it. */
  private record Repository(DiskWorkspace workspace, Linter linter) {}

  private Repository repository(String id, Example example) throws IOException {
    Path root = Files.createTempDirectory(folder, "example");
    for (ExampleFile file :
        Stream.concat(example.also().stream(), example.judged().stream()).toList()) {
      Path path = root.resolve(file.path());
      Files.createDirectories(path.getParent());
      Files.writeString(path, file.text());
    }
    IgnoredPaths ignored = ignored(root);
    List<String> paths = ignored.removedFrom(DiskWorkspace.list(root));
    Config config = config(root);
    Layout layout = config.layout().map(Setting::value).orElseGet(() -> Layouts.recognize(paths));
    DiskWorkspace workspace = DiskWorkspace.open(root, paths, layout).withIgnored(ignored);
    List<Rule> all = new ArrayList<>(Rules.ofChanges(changes(example, workspace)));
    all.addAll(
        rules.of(
            config.settings(layout),
            ScriptedReplacements.of(example.history()),
            ScriptedReplacements.pages(example.history())));
    all.addAll(Rules.online(ScriptedAnswers.of(example.answers())));
    return new Repository(workspace, new Linter(workspace, all, known(all), levels(all, id)));
  }

  /** The lines of an example's file {@code .gitignore}, which are paths of folders. */
  private static IgnoredPaths ignored(Path root) throws IOException {
    Path file = root.resolve(".gitignore");
    return Files.exists(file) ? new IgnoredPaths(Files.readAllLines(file)) : IgnoredPaths.NONE;
  }

  /** What has changed since the files of the example were as they were before. */
  private static Changes changes(Example example, DiskWorkspace workspace) {
    if (example.before().isEmpty()) {
      return Changes.NONE;
    }
    return ScriptedChange.of(texts(example.before()), texts(example.judged()), workspace);
  }

  private static Map<String, String> texts(List<ExampleFile> files) {
    Map<String, String> texts = new HashMap<>();
    files.forEach(file -> texts.put(file.path(), file.text()));
    return texts;
  }

  /** That of the example, if one of its files is one. */
  private static Config config(Path root) {
    try {
      return ConfigLoader.in(root).isEmpty() ? Config.DEFAULT : Project.at(root).config();
    } catch (ConfigException mistake) {
      throw new IllegalStateException(mistake);
    }
  }

  private static Selection choose(DiskWorkspace workspace) {
    try {
      return TargetSelection.of(workspace, List.of(), List.of());
    } catch (ImpossiblePathException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /** A rule that is off by default speaks in its own page, as an info. */
  private static SeverityOverrides levels(List<Rule> rules, String id) {
    Map<String, Optional<Severity>> levels = new HashMap<>();
    rules.stream()
        .map(Rule::info)
        .filter(info -> info.id().equals(id) && info.severity().isEmpty())
        .forEach(info -> levels.put(id, Optional.of(Severity.INFO)));
    ABOUT_WHOLE_PAGES.stream()
        .filter(rule -> !rule.equals(id))
        .forEach(rule -> levels.put(rule, Optional.empty()));
    return new SeverityOverrides(levels, List.of(), SeverityOverrides.DEFAULT.written());
  }

  private static String line(Finding finding) {
    return finding.start().line()
        + ":"
        + finding.start().column()
        + " "
        + finding.severity().name().toLowerCase(Locale.ROOT)
        + " "
        + finding.message();
  }

  private static String full(Finding finding) {
    return finding.path() + ":" + line(finding) + " [" + finding.rule() + "]";
  }

  private static Set<String> known(List<Rule> rules) {
    Set<String> ids = new TreeSet<>();
    rules.forEach(rule -> ids.add(rule.info().id()));
    EngineRules.all().forEach(rule -> ids.add(rule.id()));
    return ids;
  }
}
