package io.github.roadmaplint.rules.topic;

import io.github.roadmaplint.layout.Entry;
import io.github.roadmaplint.layout.Kind;
import io.github.roadmaplint.rule.Problem;
import io.github.roadmaplint.rule.Problems;
import io.github.roadmaplint.rule.Repository;
import io.github.roadmaplint.rule.Rule;
import io.github.roadmaplint.rule.RuleInfo;
import io.github.roadmaplint.rule.RuleInfo.Fixable;
import io.github.roadmaplint.rule.Severity;
import io.github.roadmaplint.source.Span;
import io.github.roadmaplint.text.Quoted;
import java.util.Optional;

/** Two pages for one topic. */
public final class DuplicateNodeId implements Rule.OfPlace {
  /** The metadata of this rule. */
  public static final RuleInfo INFO =
      RuleInfo.of(
          "topic/duplicate-node-id",
          Severity.ERROR,
          Fixable.NO,
          "Two pages of one roadmap have the same node id",
          "Only one of the pages can be published, and which one is undefined. Contributors edit"
              + " the other one, but readers never see it.");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Entry entry, Repository repository, Problems problems) {
    if (entry.collection().kind() != Kind.TOPIC) {
      return;
    }
    Optional<String> id = entry.name().nodeId();
    if (id.isEmpty()) {
      return;
    }
    for (Entry other : repository.pages(entry.owner(), id.get())) {
      if (!other.path().equals(entry.path()) && collides(entry, other)) {
        problems.add(problem(id.get(), other));
        return;
      }
    }
  }

  /**
   * Whether the two pages are published as the same page. A translation is not a second page, and
   * neither is a file in a folder that publication does not read.
   */
  private static boolean collides(Entry entry, Entry other) {
    if (!other.name().hasLanguageOf(entry.name())) {
      return false;
    }
    return other.folder().equals(entry.folder())
        || (entry.collection().nested() && other.folderLanguage().equals(entry.folderLanguage()));
  }

  private static Problem problem(String id, Entry other) {
    return Problem.of(
        Span.at(0),
        "Node id " + Quoted.of(id) + " is also that of another page",
        "Keep the better one of this page and " + Quoted.of(other.path(), 100) + ".");
  }
}
