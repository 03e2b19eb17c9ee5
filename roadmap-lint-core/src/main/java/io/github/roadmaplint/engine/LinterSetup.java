package io.github.roadmaplint.engine;

import io.github.roadmaplint.rule.Rule;
import io.github.roadmaplint.rule.RuleInfo;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What all runs of a linter share.
 *
 * @param rules those that run
 * @param known ids of all rules, to distinguish a misspelled name from a rule that does not run
 * @param ran ids of the rules that run
 * @param repository what rules know about the workspace
 * @param files runs the rules on single files
 */
record LinterSetup(
    Workspace workspace,
    SeverityOverrides levels,
    RuleSet rules,
    Set<String> known,
    Set<String> ran,
    ProjectWords words,
    WorkspaceRepository repository,
    FileLinter files) {

  /**
   * For one workspace.
   *
   * @param rules every rule that can run, except those that the levels disable everywhere
   */
  static LinterSetup of(
      Workspace workspace,
      List<Rule> rules,
      Set<String> known,
      SeverityOverrides levels,
      ProjectWords words) {
    RuleSet running =
        RuleSet.of(rules.stream().filter(rule -> levels.mayFind(rule.info())).toList());
    Set<String> ran = new HashSet<>();
    running.infos().stream().map(RuleInfo::id).forEach(ran::add);
    return new LinterSetup(
        workspace,
        levels,
        running,
        Set.copyOf(known),
        ran,
        words,
        new WorkspaceRepository(workspace, levels::isIgnored),
        new FileLinter(workspace, levels));
  }

  /** The same for another workspace. */
  LinterSetup over(Workspace other) {
    return new LinterSetup(
        other,
        levels,
        rules,
        known,
        ran,
        words,
        new WorkspaceRepository(other, levels::isIgnored),
        new FileLinter(other, levels));
  }

  /** Whether a rule is about words. */
  boolean needsWords() {
    return !rules.errors().isEmpty();
  }

  /** Collects the words of files that are not checked. */
  BackgroundVocabulary background() {
    return new BackgroundVocabulary(workspace, repository, files);
  }

  RepositoryChecks repositoryChecks() {
    return new RepositoryChecks(workspace, repository, rules, levels, known, ran);
  }
}
