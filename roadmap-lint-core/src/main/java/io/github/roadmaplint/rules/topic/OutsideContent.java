package io.github.roadmaplint.rules.topic;

import io.github.roadmaplint.layout.Entry;
import io.github.roadmaplint.layout.Kind;
import io.github.roadmaplint.layout.NodeId;
import io.github.roadmaplint.rule.Problem;
import io.github.roadmaplint.rule.Problems;
import io.github.roadmaplint.rule.Repository;
import io.github.roadmaplint.rule.Rule;
import io.github.roadmaplint.rule.RuleInfo;
import io.github.roadmaplint.rule.RuleInfo.Fixable;
import io.github.roadmaplint.rule.Severity;
import io.github.roadmaplint.source.Span;
import io.github.roadmaplint.text.Quoted;

/** A topic page outside the folder that pages are published from. */
public final class OutsideContent implements Rule.OfPlace {
  /** The metadata of this rule. */
  public static final RuleInfo INFO =
      RuleInfo.of(
          "topic/outside-content",
          Severity.ERROR,
          Fixable.NO,
          "A topic page is outside the folder `content` of its roadmap",
          "Pages are published from the folder `content` only. In the folder of the roadmap the site"
              + " reads every page as a roadmap, and its build fails.");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Entry entry, Repository repository, Problems problems) {
    if (isPage(entry)) {
      problems.add(
          Problem.of(
              Span.at(0),
              "Page " + Quoted.of(entry.fileName(), 40) + " is outside the folder `content`",
              "Move it to the folder `content` of its roadmap."));
    }
  }

  /** Whether a file that belongs to no collection has the name of a page. */
  static boolean isPage(Entry entry) {
    return entry.collection().kind() == Kind.STRAY
        && entry.fileName().endsWith(".md")
        && entry.name().nodeId().filter(NodeId::isValid).isPresent();
  }
}
