package io.github.roadmaplint.rule;

/** Where a rule says its problems. */
@FunctionalInterface
public interface Problems {

  /** Takes one problem. */
  void add(Problem problem);
}
