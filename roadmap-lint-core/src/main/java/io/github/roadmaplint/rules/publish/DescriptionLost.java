package io.github.roadmaplint.rules.publish;

import io.github.roadmaplint.document.TopicPage;
import io.github.roadmaplint.markdown.Block;
import io.github.roadmaplint.markdown.Block.ListBlock;
import io.github.roadmaplint.markdown.Block.Paragraph;
import io.github.roadmaplint.publication.Introduction;
import io.github.roadmaplint.publication.Publication;
import io.github.roadmaplint.publication.Publication.Part;
import io.github.roadmaplint.rule.Problem;
import io.github.roadmaplint.rule.Problems;
import io.github.roadmaplint.rule.Rule;
import io.github.roadmaplint.rule.RuleInfo;
import io.github.roadmaplint.rule.RuleInfo.Fixable;
import io.github.roadmaplint.rule.RuleInfo.Need;
import io.github.roadmaplint.rule.Severity;
import io.github.roadmaplint.text.Quoted;
import java.util.List;
import java.util.Optional;

/** A paragraph that the site treats as the introduction of the resources and deletes. */
public final class DescriptionLost implements Rule.OfPublication {
  /** The metadata of this rule. */
  public static final RuleInfo INFO =
      RuleInfo.of(
              "publish/description-lost",
              Severity.ERROR,
              Fixable.SAFE,
              "A paragraph of the description is deleted when the page is published",
              "When a page has resources, the site deletes its last paragraph, because this is"
                  + " usually the sentence that introduces them. Where that sentence is missing or"
                  + " is not a paragraph of its own, the site deletes a part of the description"
                  + " instead.")
          .needing(Need.SITE);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(TopicPage page, Publication publication, Problems problems) {
    Paragraph deleted = publication.deleted().orElse(null);
    if (deleted != null
        && publication.isCertain(Part.PARAGRAPH)
        && !isIntroduction(page, publication, deleted)
        && !BrokenItem.isIn(page, deleted.span())) {
      problems.add(problem(page, publication, deleted).aboutPage());
    }
  }

  private static boolean isIntroduction(
      TopicPage page, Publication publication, Paragraph deleted) {
    String text = deleted.content().text();
    if (text.equals(publication.site().introduction())) {
      return true;
    }
    return Introduction.is(text)
        || (leads(page.page().blocks(), deleted, publication.list())
            && Introduction.leads(page.source(), deleted));
  }

  private static boolean leads(
      List<Block> blocks, Paragraph deleted, Optional<ListBlock> resources) {
    int next = Block.index(blocks, deleted) + 1;
    return next > 0 && next < blocks.size() && blocks.get(next).is(resources);
  }

  private static Problem problem(TopicPage page, Publication publication, Paragraph deleted) {
    ListBlock list = publication.list().orElseThrow();
    String quoted = Quoted.of(deleted.content().text());
    String sentence = publication.site().introduction();
    String what = isAlone(page.page().blocks(), publication) ? "Whole description " : "Paragraph ";
    String message = what + quoted + " is deleted by publishing";
    if (deleted.span().start() >= list.span().end()) {
      String help =
          "Move it above the list of resources, and put " + PageTexts.introduction(sentence);
      return Problem.of(deleted.span(), message, help + " between the two.");
    }
    SentenceBreak glued = SentenceBreak.of(page.source(), deleted);
    String help =
        "Put "
            + PageTexts.introduction(sentence)
            + " in its own paragraph between the text and the list.";
    Problem problem = Problem.of(glued.lost(), message, help);
    return glued.fix(page, list, sentence).map(problem::with).orElse(problem);
  }

  /** Whether only the title and the resources remain of the page. */
  private static boolean isAlone(List<Block> blocks, Publication publication) {
    int others = 0;
    for (Block block : blocks) {
      boolean known = block.is(publication.title()) || block.is(publication.list());
      others += known ? 0 : 1;
    }
    return others == 1;
  }
}
