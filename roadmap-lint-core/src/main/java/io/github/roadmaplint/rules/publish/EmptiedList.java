package io.github.roadmaplint.rules.publish;

import io.github.roadmaplint.document.TopicPage;
import io.github.roadmaplint.markdown.Block.ListBlock;
import io.github.roadmaplint.publication.Publication;
import io.github.roadmaplint.rule.Problem;

/** The right list, but none of its links is where the site looks for links. */
final class EmptiedList {
  private EmptiedList() {}

  static Problem problem(TopicPage page, Publication publication, ListBlock list) {
    if (list.tight()) {
      String message = "None of the resources is published: their links are emphasized";
      return Problem.of(list.span(), message, "Remove the emphasis around the links.");
    }
    int first = ListFixes.firstLink(page.source().text(), list);
    if (first > 0) {
      String sentence = publication.site().introduction();
      String message = "Publishing removes the whole list of text and resources";
      String help =
          "Put " + PageTexts.introduction(sentence) + " between the text and the resources.";
      Problem problem = Problem.of(list.span(), message, help);
      return ListFixes.parted(page, list, first, sentence).map(problem::with).orElse(problem);
    }
    Problem problem =
        Problem.of(
            list.span(),
            "None of the resources is published: blank lines separate the items",
            "Remove the blank lines between the items.");
    return ListFixes.tightened(page, list).map(problem::with).orElse(problem);
  }
}
