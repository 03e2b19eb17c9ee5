package io.github.roadmaplint.rules.publish;

import io.github.roadmaplint.document.TopicPage;
import io.github.roadmaplint.markdown.Block.ListBlock;
import io.github.roadmaplint.markdown.Link;
import io.github.roadmaplint.publication.Publication;
import io.github.roadmaplint.publication.Publication.Part;
import io.github.roadmaplint.rule.Problem;
import io.github.roadmaplint.rule.Problems;
import io.github.roadmaplint.rule.Rule;
import io.github.roadmaplint.rule.RuleInfo;
import io.github.roadmaplint.rule.RuleInfo.Fixable;
import io.github.roadmaplint.rule.RuleInfo.Need;
import io.github.roadmaplint.rule.Severity;
import io.github.roadmaplint.source.Span;
import io.github.roadmaplint.text.Quoted;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Links that are meant as resources but that the site does not treat as resources. */
public final class ListNotResources implements Rule.OfPublication {
  /** The metadata of this rule. */
  public static final RuleInfo INFO =
      RuleInfo.of(
              "publish/list-not-resources",
              Severity.ERROR,
              Fixable.MIXED,
              "A link is meant as a resource, but the site does not treat it as one",
              "The site reads resources only from the last bullet list that has an item with nothing"
                  + " but a link, and only when no blank lines separate its items. Other links stay"
                  + " in the text or are lost.")
          .needing(Need.SITE);

  /** The beginning of an item that is a link. */
  private static final Pattern BULLET = Pattern.compile("\\s*+([-*+])\\s++\\[");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(TopicPage page, Publication publication, Problems problems) {
    for (CodeList code : CodeList.in(page, publication.site())) {
      if (code.certain() && code.kind() == CodeList.Kind.INDENTED) {
        problems.add(problem(page, publication, code).about(code.first().target().normalized()));
      }
    }
    if (!publication.isCertain(Part.LIST)) {
      return;
    }
    Optional<ListBlock> list = publication.list();
    boolean emptied = publication.written().isEmpty() && publication.isCertain(Part.RESOURCES);
    if (list.isPresent() && emptied) {
      problems.add(EmptiedList.problem(page, publication, list.get()).aboutPage());
    }
    for (StrayLinks stray : StrayLinks.in(page, publication)) {
      Span place = stray.list().map(ListBlock::span).orElse(Span.at(0));
      if (!BrokenItem.isIn(page, place)) {
        String first = stray.links().get(0).target().normalized();
        problems.add(problem(stray, page, list.isPresent()).about(first));
      }
    }
  }

  private static Problem problem(TopicPage page, Publication publication, CodeList code) {
    Problem problem =
        Problem.of(
            code.span(),
            "Link "
                + Quoted.of(code.first().text(), 30)
                + " is indented like code, so it is not published",
            "Remove the indentation before the list.");
    return ListFixes.unindented(page, publication, code).map(problem::with).orElse(problem);
  }

  private static Problem problem(StrayLinks stray, TopicPage page, boolean chosen) {
    Link first = stray.links().get(0);
    String link = Quoted.of(first.text(), 30);
    if (stray.list().isEmpty()) {
      return Problem.of(
          first.span(),
          "Link " + link + " in the text is not published as a resource",
          "Make it an item of the bullet list of resources.");
    }
    ListBlock list = stray.list().get();
    if (list.ordered()) {
      Problem problem =
          Problem.of(
              first.span(),
              "Link " + link + " in a numbered list is not published as a resource",
              "Write the list with `-` instead of numbers.");
      return ListFixes.bulleted(page, stray, list).map(problem::with).orElse(problem);
    }
    Optional<String> bullets = otherBullets(page, list);
    if (chosen && bullets.isPresent()) {
      return Problem.of(
          first.span(),
          "Link " + link + " is not published: " + bullets.get() + " begin two lists",
          "Begin all resources with the same character, so that they are one list.");
    }
    return chosen
        ? Problem.of(
            first.span(),
            "Link " + link + " is not published: another list contains the resources",
            "Put all resources into one list, the last of the page.")
        : Problem.of(
            first.span(),
            "Link " + link + " is not published: no item of its list is just a link",
            "Keep only the link in each item, without words and without a full stop.");
  }

  /**
   * The bullets of the list and of links directly after it, if they differ: that is why these are
   * two lists.
   */
  private static Optional<String> otherBullets(TopicPage page, ListBlock list) {
    Matcher next = BULLET.matcher(page.source().text());
    next.region(list.span().end(), page.source().text().length());
    String own = page.source().text().substring(list.span().start(), list.span().start() + 1);
    return next.lookingAt() && !next.group(1).equals(own)
        ? Optional.of(Quoted.of(own) + " and " + Quoted.of(next.group(1)))
        : Optional.empty();
  }
}
