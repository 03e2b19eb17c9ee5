package io.github.roadmaplint.engine;

import io.github.roadmaplint.document.Structure;
import io.github.roadmaplint.layout.Entry;
import io.github.roadmaplint.rule.Rule;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Finds problems outside the checked files: in structures of another folder. */
final class RepositoryChecks {
  private final Workspace workspace;
  private final WorkspaceRepository repository;
  private final RuleSet rules;
  private final SeverityOverrides levels;
  private final Set<String> known;
  private final Set<String> ran;

  /**
   * For one run.
   *
   * @param known ids of all rules there are
   * @param ran ids of those that run
   */
  RepositoryChecks(
      Workspace workspace,
      WorkspaceRepository repository,
      RuleSet rules,
      SeverityOverrides levels,
      Set<String> known,
      Set<String> ran) {
    this.workspace = workspace;
    this.repository = repository;
    this.rules = rules;
    this.levels = levels;
    this.known = Set.copyOf(known);
    this.ran = Set.copyOf(ran);
  }

  /** Problems in pages of this repository that the structures of an outside folder show. */
  Stream<FileResult> outsideStructures() {
    return outsideStructures(workspace.inventory().owners());
  }

  /** The same for the pages of some owners. */
  Stream<FileResult> outsideStructures(Set<String> owners) {
    return owners.stream()
        .filter(owner -> !workspace.inventory().pages(owner).isEmpty())
        .filter(owner -> workspace.inventory().structures(owner).isEmpty())
        .flatMap(owner -> outsideStructure(owner).stream());
  }

  private Optional<FileResult> outsideStructure(String owner) {
    List<Structure> read = repository.structures(owner);
    return read.isEmpty()
        ? workspace.outsideStructure(owner).flatMap(this::unread)
        : Optional.of(judged(owner, read.get(0)));
  }

  private Optional<FileResult> unread(ReadResult reading) {
    return reading instanceof ReadResult.Failure failure
        ? Optional.of(new FileLinter(workspace, levels).refused(failure).finish(known, ran))
        : Optional.empty();
  }

  private FileResult judged(String owner, Structure structure) {
    FindingCollector collector = new FindingCollector(structure.source(), levels);
    Entry entry = workspace.inventory().pages(owner).get(0);
    Entry outside = new Entry(structure.source().path(), entry.collection(), owner, owner);
    new RuleDispatcher(rules.only(Rule.OfStructurePages.class), repository)
        .show(outside, structure, collector);
    return collector.finish(known, ran);
  }
}
