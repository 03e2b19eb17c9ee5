package io.github.roadmaplint.rules.topic;

import io.github.roadmaplint.layout.Entry;
import io.github.roadmaplint.layout.Kind;
import io.github.roadmaplint.layout.NodeId;
import io.github.roadmaplint.rule.Fix;
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

/** A topic page outside the folder that pages are published from. */
public final class OutsideContent implements Rule.OfPlace {
  /** The metadata of this rule. */
  public static final RuleInfo INFO =
      RuleInfo.of(
          "topic/outside-content",
          Severity.ERROR,
          Fixable.UNSAFE,
          "A topic page is outside the folder `content` of its roadmap",
          "Pages are published from the folder `content` only. In the folder of the roadmap the site"
              + " reads every page as a roadmap, and its build fails.");

  private static final String CONTENT = "content";

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Entry entry, Repository repository, Problems problems) {
    if (isPage(entry)) {
      Problem problem =
          Problem.of(
              Span.at(0),
              "Page " + Quoted.of(entry.fileName(), 40) + " is outside the folder `content`",
              help(entry, repository));
      problems.add(move(entry, repository).map(problem::with).orElse(problem));
    }
  }

  private static String help(Entry entry, Repository repository) {
    String published = entry.folder() + CONTENT + '/' + entry.fileName();
    return repository.exists(published)
        ? "Delete it, after you have moved what is new in it to " + Quoted.of(published, 100) + "."
        : "Move it to the folder `content` of its roadmap.";
  }

  /** A page beside the folder {@code content} of its roadmap is moved into it. */
  private static Optional<Fix> move(Entry entry, Repository repository) {
    String content = entry.folder() + CONTENT;
    return repository.paths().namesIn(content).stream().anyMatch(NewName::isPage)
        ? NewName.move(content + '/' + entry.fileName(), repository)
        : Optional.empty();
  }

  /** Whether a file that belongs to no collection has the name of a page. */
  static boolean isPage(Entry entry) {
    return entry.collection().kind() == Kind.STRAY
        && entry.fileName().endsWith(".md")
        && entry.name().nodeId().filter(NodeId::isValid).isPresent();
  }
}
