package io.github.roadmaplint.rules.publish;

import io.github.roadmaplint.document.Block;
import io.github.roadmaplint.document.Block.ListBlock;
import io.github.roadmaplint.document.Block.Paragraph;
import io.github.roadmaplint.document.TopicPage;
import io.github.roadmaplint.publication.Introduction;
import io.github.roadmaplint.publication.Publication;
import io.github.roadmaplint.rule.Problem;
import io.github.roadmaplint.rule.Problems;
import io.github.roadmaplint.rule.Rule;
import io.github.roadmaplint.rule.RuleInfo;
import io.github.roadmaplint.rule.RuleInfo.Fixable;
import io.github.roadmaplint.rule.Severity;
import io.github.roadmaplint.source.Span;
import io.github.roadmaplint.text.Quoted;
import java.util.List;

/** A paragraph that is taken for the introduction of the resources, and deleted. */
public final class DescriptionLost implements Rule.OfPublication {
  /** What is constant about this rule. */
  public static final RuleInfo INFO =
      RuleInfo.of(
          "publish/description-lost",
          Severity.ERROR,
          Fixable.SAFE,
          "A paragraph of the description is deleted when the page is published",
          "The site deletes the last paragraph of every page with resources, unread, because it"
              + " takes it for the sentence that introduces them. Where that sentence is missing or"
              + " not a paragraph of its own, a part of the description goes instead.");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(TopicPage page, Publication publication, Problems problems) {
    publication.deleted().ifPresent(paragraph -> check(page, publication, paragraph, problems));
  }

  private static void check(
      TopicPage page, Publication publication, Paragraph paragraph, Problems problems) {
    ListBlock list = publication.list().orElseThrow();
    List<Block> blocks = page.page().blocks();
    int place = blocks.indexOf(paragraph);
    boolean leads = place >= 0 && blocks.indexOf(list) == place + 1;
    String text = paragraph.content().text();
    if (Introduction.is(text, leads)) {
      return;
    }
    String sentence = publication.site().introduction();
    String what = isAlone(blocks, publication) ? "Whole description " : "Paragraph ";
    String message = what + Quoted.of(text) + " is deleted by publishing";
    Span span = paragraph.span();
    if (span.start() >= list.span().end()) {
      String help = "Move it above the list of resources, and let " + Quoted.of(sentence, 60);
      problems.add(Problem.of(span, message, help + " stand between the two."));
      return;
    }
    SentenceBreak glued = SentenceBreak.of(page.source(), paragraph);
    String help = "Let " + Quoted.of(sentence, 60) + " stand between the text and the list,";
    Problem problem = Problem.of(glued.lost(), message, help + " as a paragraph of its own.");
    problems.add(glued.fix(page, list, sentence).map(problem::with).orElse(problem));
  }

  /** Whether nothing but the title and the resources is left of the page. */
  private static boolean isAlone(List<Block> blocks, Publication publication) {
    int others = 0;
    for (Block block : blocks) {
      boolean known =
          publication.title().filter(block::equals).isPresent()
              || publication.list().filter(block::equals).isPresent();
      others += known ? 0 : 1;
    }
    return others == 1;
  }
}
