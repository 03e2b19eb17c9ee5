package io.github.roadmaplint.cli;

import java.util.ArrayList;
import java.util.List;

/** What {@link Doctor} has found out, in the order in which it is shown. */
final class Facts {
  private final List<Fact> all = new ArrayList<>();

  /**
   * One fact.
   *
   * @param problem whether it makes results incomplete or slow
   */
  record Fact(String topic, String name, String value, boolean problem) {}

  /** Adds a fact. */
  void add(String topic, String name, String value) {
    all.add(new Fact(topic, name, value, false));
  }

  /** Adds a fact that makes results incomplete or slow. */
  void problem(String topic, String name, String value) {
    all.add(new Fact(topic, name, value, true));
  }

  /** All facts. */
  List<Fact> all() {
    return List.copyOf(all);
  }
}
