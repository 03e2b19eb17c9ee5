package io.github.roadmaplint.report;

import io.github.roadmaplint.engine.Finding;

/** Whether {@code roadmap-lint fix} can fix a finding. */
enum Fixability {
  /** With a fix that needs no review. */
  SAFE("safe"),
  /** With a fix that needs review. */
  UNSAFE("unsafe"),
  /** It cannot. */
  NONE("none");

  private final String word;

  Fixability(String word) {
    this.word = word;
  }

  static Fixability of(Finding finding) {
    if (finding.fix().isEmpty()) {
      return NONE;
    }
    return finding.isSafelyFixable() ? SAFE : UNSAFE;
  }

  /** As programs read it. */
  String word() {
    return word;
  }

  /** The end of a line about a finding, for people; empty without a fix. */
  String label() {
    return this == NONE ? "" : " [" + word + " fix]";
  }
}
