package io.github.roadmaplint.rules.topic;

import io.github.roadmaplint.document.TopicPage;
import io.github.roadmaplint.layout.Site;
import io.github.roadmaplint.markdown.Block.Paragraph;
import io.github.roadmaplint.markdown.Inline;
import io.github.roadmaplint.markdown.Inline.InlineMark;
import io.github.roadmaplint.publication.Introduction;
import io.github.roadmaplint.rule.Fix;
import io.github.roadmaplint.rule.Problem;
import io.github.roadmaplint.rule.Problems;
import io.github.roadmaplint.rule.Rule;
import io.github.roadmaplint.rule.RuleInfo;
import io.github.roadmaplint.rule.RuleInfo.Fixable;
import io.github.roadmaplint.rule.RuleInfo.Need;
import io.github.roadmaplint.rule.RuleSettings;
import io.github.roadmaplint.rule.Severity;
import io.github.roadmaplint.source.Edit;
import io.github.roadmaplint.text.Quoted;
import java.util.Optional;

/** An introduction of the resources in unusual words. */
public final class IntroWording implements Rule.OfTopic {
  /** The metadata of this rule. */
  public static final RuleInfo INFO =
      RuleInfo.of(
              "topic/intro-wording",
              Severity.INFO,
              Fixable.MIXED,
              "The sentence before the resources is not the usual one",
              "Publication replaces the sentence with the usual one, so the next copy from the site"
                  + " changes the page without an apparent reason.")
          .needing(Need.SITE);

  private final String usual;

  /** Uses the usual sentence. */
  public IntroWording(RuleSettings settings) {
    this.usual = settings.site().map(Site::introduction).orElse("");
  }

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(TopicPage page, Problems problems) {
    if (usual.isEmpty() || !page.isPublished()) {
      return;
    }
    Optional<Paragraph> paragraph = Description.introduction(page);
    String text = paragraph.map(found -> found.content().text()).orElse(usual);
    // A sentence that only ends with a colon may have other content.
    if (!text.equals(usual) && Introduction.is(text)) {
      problems.add(problem(paragraph.get(), text));
    }
  }

  private Problem problem(Paragraph paragraph, String text) {
    Problem problem =
        Problem.of(
            paragraph.span(),
            "Resources are introduced by " + Quoted.of(text, 50),
            "Write " + Quoted.of(usual, 60) + ".");
    if (!isPlain(paragraph.content())) {
      return problem;
    }
    String title = "Write the usual sentence";
    Edit edit = new Edit(paragraph.span(), usual);
    Fix fix =
        Introduction.isInterchangeable(text) ? Fix.safe(title, edit) : Fix.unsafe(title, edit);
    return problem.with(fix.replacing(text, usual));
  }

  /**
   * Whether the introduction has no links or markup that the usual sentence would silently replace.
   */
  private static boolean isPlain(Inline content) {
    return content.marks().stream()
        .allMatch(
            it -> it.kind() == InlineMark.Kind.EMPHASIS || it.kind() == InlineMark.Kind.BREAK);
  }
}
