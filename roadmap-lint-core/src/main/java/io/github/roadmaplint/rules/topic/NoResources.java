package io.github.roadmaplint.rules.topic;

import io.github.roadmaplint.document.TopicPage;
import io.github.roadmaplint.markdown.Block;
import io.github.roadmaplint.markdown.Block.ListBlock;
import io.github.roadmaplint.rule.Problem;
import io.github.roadmaplint.rule.Problems;
import io.github.roadmaplint.rule.Rule;
import io.github.roadmaplint.rule.RuleInfo;
import io.github.roadmaplint.rule.RuleInfo.Fixable;
import io.github.roadmaplint.rule.Severity;
import java.util.List;

/** A page without resources. */
public final class NoResources implements Rule.OfTopic {
  /** The metadata of this rule. */
  public static final RuleInfo INFO =
      RuleInfo.of(
          "topic/no-resources",
          Severity.INFO,
          Fixable.NO,
          "A topic page has a description but no resources",
          "A description of a paragraph is where a reader starts. Without a resource, the reader has"
              + " to find out alone where to go on.");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(TopicPage page, Problems problems) {
    boolean described =
        page.isPublished() && page.resources().isEmpty() && page.title().isPresent();
    if (described && Description.hasWords(page) && !hasLinksInLists(page)) {
      problems.add(
          Problem.of(
                  page.title().get().span(),
                  "Page has no resources",
                  "Add a list with one or more resources at the end of the page.")
              .aboutPage());
    }
  }

  /** Such links are meant as resources, but other rules report how they are written. */
  private static boolean hasLinksInLists(TopicPage page) {
    return !page.page().links().isEmpty() && hasLinks(page.page().blocks(), false);
  }

  private static boolean hasLinks(List<? extends Block> blocks, boolean inList) {
    for (Block block : blocks) {
      boolean inside = inList || block instanceof ListBlock;
      if ((inside && block.inlines().stream().anyMatch(inline -> !inline.links().isEmpty()))
          || hasLinks(block.children(), inside)) {
        return true;
      }
    }
    return false;
  }
}
