package io.github.roadmaplint.fix;

import io.github.roadmaplint.check.Finding;
import io.github.roadmaplint.rule.Fix;
import io.github.roadmaplint.rule.WordChange;
import io.github.roadmaplint.source.Source;
import io.github.roadmaplint.text.KnownSecrets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What became of one file.
 *
 * @param before the text as it was
 * @param after the mended text; the same when nothing could be mended
 * @param fileName what the file is to be called; nothing when it keeps its name
 * @param applied the findings that were mended, in the order in which they were
 * @param changes the words that they declare to change
 * @param refusals fixes that would have harmed, and were not made
 */
public record Mended(
    Source before,
    Source after,
    Optional<String> fileName,
    List<Finding> applied,
    List<WordChange> changes,
    List<Refusal> refusals) {

  /** Copies the lists. */
  public Mended {
    applied = List.copyOf(applied);
    changes = List.copyOf(changes);
    refusals = List.copyOf(refusals);
  }

  /** This, and what became of its text later. A new name is given once. */
  public Mended then(Mended later) {
    List<Finding> all = new ArrayList<>(applied);
    if (later.fileName.isPresent()) {
      all.removeIf(finding -> finding.fix().flatMap(Fix::fileName).isPresent());
    }
    all.addAll(later.applied);
    List<WordChange> allChanges = new ArrayList<>(changes);
    allChanges.addAll(later.changes);
    return new Mended(
        before, later.after, later.fileName.or(() -> fileName), all, allChanges, later.refusals);
  }

  /** Whether the text is another one now. */
  public boolean isRewritten() {
    return !before.text().equals(after.text());
  }

  /** Whether text or name is another one now. */
  public boolean isChanged() {
    return isRewritten() || fileName.isPresent();
  }

  /**
   * Fixes of one rule that would have harmed.
   *
   * @param finding the first of them
   * @param reason what they would have done, as the end of a sentence
   */
  public record Refusal(Finding finding, String reason) {
    /** Hides the page's secrets in the reason, which lists words of the page. */
    public Refusal {
      reason = KnownSecrets.of(finding.source().text()).hide(reason);
    }
  }
}
