package io.github.roadmaplint.rule;

/** Collects the problems that a rule reports. */
@FunctionalInterface
public interface Problems {

  /** Adds one problem. */
  void add(Problem problem);
}
