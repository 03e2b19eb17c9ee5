package io.github.roadmaplint.rules.change;

import io.github.roadmaplint.document.Resource;
import io.github.roadmaplint.document.TopicPage;
import io.github.roadmaplint.rule.Changes;
import io.github.roadmaplint.rule.Problem;
import io.github.roadmaplint.rule.Problems;
import io.github.roadmaplint.rule.Rule;
import io.github.roadmaplint.rule.RuleInfo;
import io.github.roadmaplint.rule.RuleInfo.Fixable;
import io.github.roadmaplint.rule.RuleInfo.Need;
import io.github.roadmaplint.rule.Severity;
import io.github.roadmaplint.source.Source;
import io.github.roadmaplint.text.Quoted;
import java.util.Set;

/** A new resource of a type that contributors are asked not to add. */
public final class FeedOrRoadmapAdded implements Rule.OfTopic {
  /** The metadata of this rule. */
  public static final RuleInfo INFO =
      RuleInfo.of(
              "change/feed-or-roadmap-added",
              Severity.INFO,
              Fixable.NO,
              "A change adds a resource of the type `feed` or `roadmap`",
              "The editors of the site add feeds and roadmaps themselves, and ask contributors not"
                  + " to do it.")
          .needing(Need.CHANGE);

  private static final Set<String> TYPES = Set.of("feed", "roadmap");

  private final Changes changes;

  /** Uses what is known of the change. */
  public FeedOrRoadmapAdded(Changes changes) {
    this.changes = changes;
  }

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(TopicPage page, Problems problems) {
    Source source = page.source();
    for (Resource resource : page.resources()) {
      String type = resource.type().orElse("");
      if (TYPES.contains(type)
          && changes.isAdded(source.path(), source.lineOf(resource.link().urlSpan().start()))
          && !isOld(resource, type, changes.textBefore(source.path()))) {
        problems.add(
            Problem.of(
                resource.typeSpan(),
                "Resource of type " + Quoted.of(type) + " was added",
                "Remove it, or use another type such as `article` if it is not a " + type + "."));
      }
    }
  }

  /** Whether only the title or the place of the resource has changed. */
  private static boolean isOld(Resource resource, String type, String before) {
    String url = resource.link().url();
    return before
        .lines()
        .anyMatch(line -> line.contains('@' + type + '@') && line.contains('(' + url + ')'));
  }
}
