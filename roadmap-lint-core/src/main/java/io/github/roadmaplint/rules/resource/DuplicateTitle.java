package io.github.roadmaplint.rules.resource;

import io.github.roadmaplint.document.Resource;
import io.github.roadmaplint.document.TopicPage;
import io.github.roadmaplint.rule.Problem;
import io.github.roadmaplint.rule.Problems;
import io.github.roadmaplint.rule.Rule;
import io.github.roadmaplint.rule.RuleInfo;
import io.github.roadmaplint.rule.RuleInfo.Fixable;
import io.github.roadmaplint.rule.Severity;
import io.github.roadmaplint.text.Quoted;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Two resources that a reader cannot distinguish. */
public final class DuplicateTitle implements Rule.OfTopic {
  /** The metadata of this rule. */
  public static final RuleInfo INFO =
      RuleInfo.of(
          "resource/duplicate-title",
          Severity.INFO,
          Fixable.NO,
          "Two resources of a topic have the same title",
          "A reader sees titles and not URLs, so one of the two looks like a mistake.");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(TopicPage page, Problems problems) {
    if (!twoOfOneLength(page.resources())) {
      return;
    }
    Map<String, Resource> seen = new HashMap<>();
    for (Resource resource : page.resources()) {
      String title = resource.title().strip().toLowerCase(Locale.ROOT);
      Resource first = seen.putIfAbsent(title, resource);
      if (first != null && !title.isEmpty() && !sameUrl(first, resource)) {
        problems.add(problem(page, first, resource));
      }
    }
  }

  /**
   * A quick check that avoids the slow one for most pages; lengths that differ by 64 count as
   * equal.
   */
  private static boolean twoOfOneLength(List<Resource> resources) {
    long lengths = 0;
    for (Resource resource : resources) {
      long bit = 1L << resource.title().strip().length();
      if ((lengths & bit) != 0) {
        return true;
      }
      lengths |= bit;
    }
    return false;
  }

  /** Then they are one repeated resource, and not two with one title. */
  private static boolean sameUrl(Resource first, Resource again) {
    return first.link().target().normalized().equals(again.link().target().normalized());
  }

  private static Problem problem(TopicPage page, Resource first, Resource again) {
    int line = page.source().lineOf(first.link().span().start());
    String title = again.title().strip();
    return Problem.of(
            again.titleSpan(),
            "Title " + Quoted.of(title) + " is already in line " + line,
            "Add what distinguishes the two, such as the author or the site.")
        .about(title);
  }
}
