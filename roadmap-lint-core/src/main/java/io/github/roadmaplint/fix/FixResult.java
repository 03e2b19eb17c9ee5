package io.github.roadmaplint.fix;

import io.github.roadmaplint.cache.StoredTrials.Trial;
import io.github.roadmaplint.engine.Finding;
import io.github.roadmaplint.engine.UpdatedPage;
import io.github.roadmaplint.rule.FileChange;
import io.github.roadmaplint.rule.FileChange.Delete;
import io.github.roadmaplint.rule.Fix;
import io.github.roadmaplint.rule.WordChange;
import io.github.roadmaplint.source.Source;
import io.github.roadmaplint.text.KnownSecrets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The result of fixing one file.
 *
 * @param before the original text
 * @param after the fixed text; the same when nothing was fixed
 * @param file the new path of the file, or its deletion; nothing when it stays where it is
 * @param applied the findings that were fixed, in the order of the fixes
 * @param changes the word changes that the fixes declare
 * @param refusals fixes that were not made because they would lose content
 * @param links how many destinations of links were rewritten because fixes of other files rename
 *     what they lead to
 */
public record FixResult(
    Source before,
    Source after,
    Optional<FileChange> file,
    List<Finding> applied,
    List<WordChange> changes,
    List<Refusal> refusals,
    int links) {

  /** The result of fixes of the file itself. */
  public FixResult(
      Source before,
      Source after,
      Optional<FileChange> file,
      List<Finding> applied,
      List<WordChange> changes,
      List<Refusal> refusals) {
    this(before, after, file, applied, changes, refusals, 0);
  }

  /** A file without fixes. */
  static FixResult unchanged(Source source) {
    return new FixResult(source, source, Optional.empty(), List.of(), List.of(), List.of());
  }

  /** Copies the lists. */
  public FixResult {
    applied = List.copyOf(applied);
    changes = List.copyOf(changes);
    refusals = List.copyOf(refusals);
  }

  /** This result combined with a later one. A file is renamed at most once. */
  public FixResult then(FixResult later) {
    List<Finding> all = new ArrayList<>(applied);
    if (later.file.isPresent()) {
      all.removeIf(FixResult::movesFile);
    }
    all.addAll(later.applied);
    List<WordChange> allChanges = new ArrayList<>(changes);
    allChanges.addAll(later.changes);
    return new FixResult(
        before,
        later.after,
        later.file.or(() -> file),
        all,
        allChanges,
        later.refusals,
        links + later.links);
  }

  /** The same with other destinations of links. */
  FixResult withLinks(UpdatedPage updated) {
    List<WordChange> all = new ArrayList<>(changes);
    all.addAll(updated.changes());
    int count = links + updated.changes().size();
    return new FixResult(before, updated.text(), file, applied, all, refusals, count);
  }

  /** The same file in its old place. */
  FixResult inPlace(String reason) {
    List<Finding> kept = new ArrayList<>();
    List<Refusal> all = new ArrayList<>(refusals);
    for (Finding finding : applied) {
      if (movesFile(finding)) {
        all.add(new Refusal(finding, reason));
      } else {
        kept.add(finding);
      }
    }
    return new FixResult(before, after, Optional.empty(), kept, changes, all, links);
  }

  /** The deletion of the file as it was before: no other fix matters. */
  FixResult deleted() {
    List<Finding> deletions = applied.stream().filter(FixResult::movesFile).toList();
    return new FixResult(before, before, file, deletions, List.of(), refusals, 0);
  }

  private static boolean movesFile(Finding finding) {
    return finding.fix().filter(Fix::movesFile).isPresent();
  }

  /** The new path of the file, if it gets one. */
  public Optional<String> newPath() {
    return file.flatMap(FileChange::newPath);
  }

  /** How the file is deleted, if it is. */
  public Optional<Delete> deletion() {
    return file.flatMap(FileChange::deletion);
  }

  /** What the fixes of the file do, without their texts. */
  Trial trial() {
    Set<String> refused = new TreeSet<>();
    refusals.forEach(refusal -> refused.add(refusal.finding().rule()));
    // A rule can be refused for a problem that only appeared after others of it were fixed.
    applied.forEach(finding -> refused.remove(finding.rule()));
    return new Trial(isChanged(), List.copyOf(refused));
  }

  /** Whether the text has changed. */
  public boolean isRewritten() {
    return !before.text().equals(after.text());
  }

  /** Whether the text or the path has changed, or the file is deleted. */
  public boolean isChanged() {
    return isRewritten() || file.isPresent();
  }

  /**
   * Refused fixes of one rule.
   *
   * @param finding the first of their findings
   * @param reason the objection to them, as the end of a sentence
   */
  public record Refusal(Finding finding, String reason) {
    /** Hides the page's secrets in the reason, which lists words of the page. */
    public Refusal {
      reason = KnownSecrets.of(finding.source()).hide(reason);
    }
  }
}
