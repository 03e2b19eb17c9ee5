package io.github.roadmaplint.rules.publish;

import io.github.roadmaplint.document.TopicPage;
import io.github.roadmaplint.layout.Entry;
import io.github.roadmaplint.publication.DroppedTags;
import io.github.roadmaplint.rule.Fix;
import io.github.roadmaplint.rule.Problem;
import io.github.roadmaplint.rule.Problems;
import io.github.roadmaplint.rule.Repository;
import io.github.roadmaplint.rule.Rule;
import io.github.roadmaplint.rule.RuleInfo;
import io.github.roadmaplint.rule.RuleInfo.Fixable;
import io.github.roadmaplint.rule.RuleInfo.Need;
import io.github.roadmaplint.rule.Severity;
import io.github.roadmaplint.source.Edit;
import io.github.roadmaplint.source.Span;
import io.github.roadmaplint.text.Quoted;
import java.util.Set;

/** A word in angle brackets that is meant as text but read as an HTML tag. */
public final class HtmlInText implements Rule.OfTopicFile {
  /** The metadata of this rule. */
  public static final RuleInfo INFO =
      RuleInfo.of(
              "publish/html-in-text",
              Severity.ERROR,
              Fixable.SAFE,
              "A word in angle brackets is read as HTML and is lost when the page is published",
              "The site treats the word as an HTML tag. Readers see a gap instead of the word, and"
                  + " the next copy from the site no longer contains it.")
          .needing(Need.SITE);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(TopicPage page, Entry entry, Repository repository, Problems problems) {
    if (page.source().characters().has('<')
        && page.isPublished()
        && repository.site().isPresent()) {
      String text = page.source().text();
      // Another rule reports tags that affect more than their own word.
      Set<Integer> open = OpenTags.in(page).keySet();
      DroppedTags.in(page.page()).stream()
          .filter(tag -> !open.contains(tag.start()))
          .forEach(tag -> problems.add(problem(text, tag)));
    }
  }

  private static Problem problem(String text, Span tag) {
    String raw = text.substring(tag.start(), tag.end());
    Problem problem =
        Problem.of(
            tag,
            "Publishing drops " + Quoted.of(raw, 30) + ", which is read as HTML",
            "Write " + Quoted.of(raw, 30) + " as code.");
    if (isWord(text, tag)) {
      return problem.with(Fix.safe("Write the tag as code", new Edit(tag, "`" + raw + "`")));
    }
    Edit escape = new Edit(Span.at(tag.start()), "\\");
    return problem.with(Fix.safe("Escape the tag", escape));
  }

  /** Whether the tag is a separate word, and not a part of a word as in {@code List<Type>}. */
  private static boolean isWord(String text, Span tag) {
    return isGap(text, tag.start() - 1) && isGap(text, tag.end());
  }

  private static boolean isGap(String text, int at) {
    boolean inside = at >= 0 && at < text.length();
    return !inside || text.charAt(at) <= ' ' || ".,;:!?()\"'".indexOf(text.charAt(at)) >= 0;
  }
}
