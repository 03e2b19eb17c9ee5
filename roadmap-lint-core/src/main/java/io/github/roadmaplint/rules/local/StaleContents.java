package io.github.roadmaplint.rules.local;

import io.github.roadmaplint.layout.Entry;
import io.github.roadmaplint.layout.LocalLinks.AnchorStyle;
import io.github.roadmaplint.local.Outline;
import io.github.roadmaplint.local.Outline.Heading;
import io.github.roadmaplint.markdown.Page;
import io.github.roadmaplint.rule.Problem;
import io.github.roadmaplint.rule.Problems;
import io.github.roadmaplint.rule.Repository;
import io.github.roadmaplint.rule.Rule;
import io.github.roadmaplint.rule.RuleInfo;
import io.github.roadmaplint.rule.RuleInfo.Fixable;
import io.github.roadmaplint.rule.Severity;
import io.github.roadmaplint.text.Quoted;
import java.util.Optional;

/** A table of contents that does not have the headings of its page. */
public final class StaleContents implements Rule.OfPageFile {
  /** The metadata of this rule. */
  public static final RuleInfo INFO =
      RuleInfo.of(
          "local/stale-contents",
          Severity.WARNING,
          Fixable.UNSAFE,
          "A table of contents does not have the headings of its page",
          "Readers of a long page use its table of contents. They do not find a section that is not"
              + " in it.");

  private static final int SHOWN = 40;

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Page page, Entry entry, Repository repository, Problems problems) {
    if (repository.localLinks().anchors() == AnchorStyle.NONE) {
      return;
    }
    ContentsFinder finder = new ContentsFinder(page);
    if (!finder.mayFind()) {
      return;
    }
    Optional<Outline> outline = repository.outline(entry.path()).filter(it -> !it.uncertain());
    if (outline.isPresent()) {
      finder
          .tables(outline.get())
          .forEach(contents -> check(contents, outline.get(), page, problems));
    }
  }

  private static void check(Contents contents, Outline outline, Page page, Problems problems) {
    for (Contents.Item item : contents.items()) {
      if (!outline.hasAnchor(item.anchor())) {
        problems.add(gone(item));
      }
    }
    for (Contents.Missing missing : contents.missing(outline, page.source().text())) {
      problems.add(unlisted(page, missing));
    }
  }

  private static Problem gone(Contents.Item item) {
    return Problem.of(
            item.link().urlSpan(),
            "Table of contents lists " + Quoted.of(item.link().text(), SHOWN) + ", which is gone",
            "Remove the entry, or link the heading that replaces it.")
        .about(item.link().url())
        .unless(MissingAnchor.INFO.id());
  }

  private static Problem unlisted(Page page, Contents.Missing missing) {
    Heading heading = missing.heading();
    String entry = "[" + heading.text() + "](#" + heading.anchor() + ")";
    Problem problem =
        Problem.of(
                heading.span(),
                "Heading " + Quoted.of(heading.text(), SHOWN) + " is not in the table of contents",
                "Add " + Quoted.of(entry, 150) + " to the list.")
            .about(heading.text());
    return Contents.insertion(page.source().text(), missing).map(problem::with).orElse(problem);
  }
}
