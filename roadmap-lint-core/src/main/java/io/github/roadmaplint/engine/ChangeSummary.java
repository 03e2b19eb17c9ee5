package io.github.roadmaplint.engine;

import java.util.Set;

/**
 * What a report about a change leaves out.
 *
 * @param base the id of the commit that the change begins from; empty if there is none
 * @param scope which findings are reported: {@code new}, {@code lines} or {@code files}
 * @param files how many files were changed and checked
 * @param fresh the fingerprints of the reported findings that the version before did not have
 * @param older how many findings of the changed files are not reported
 * @param notStaged if staged files were requested and there are none: how many could be staged
 */
public record ChangeSummary(
    String base, String scope, int files, Set<String> fresh, int older, int notStaged) {

  /** A report about a change that is not empty. */
  public ChangeSummary(String base, String scope, int files, Set<String> fresh, int older) {
    this(base, scope, files, fresh, older, 0);
  }

  /** Copies the set. */
  public ChangeSummary {
    fresh = Set.copyOf(fresh);
  }

  /** Whether the version before did not have a reported finding. */
  public boolean isNew(Finding finding) {
    return finding.key().isPresent() && fresh.contains(finding.key().get().fingerprint());
  }
}
