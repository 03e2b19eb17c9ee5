package io.github.roadmaplint.rules.list;

import io.github.roadmaplint.layout.Entry;
import io.github.roadmaplint.layout.Kind;
import io.github.roadmaplint.markdown.Link;
import io.github.roadmaplint.markdown.ListItems;
import io.github.roadmaplint.markdown.Page;
import io.github.roadmaplint.rule.ListedPlace;
import io.github.roadmaplint.rule.Problem;
import io.github.roadmaplint.rule.Problems;
import io.github.roadmaplint.rule.Repository;
import io.github.roadmaplint.rule.Rule;
import io.github.roadmaplint.rule.RuleInfo;
import io.github.roadmaplint.rule.RuleInfo.Fixable;
import io.github.roadmaplint.text.Quoted;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** An item of a list that begins with the same link as an item in a list of another page. */
public final class DuplicateAcrossPages implements Rule.OfPageFile {
  /** The metadata of this rule. */
  public static final RuleInfo INFO =
      RuleInfo.off(
          "list/duplicate-across-pages",
          Fixable.NO,
          "Items of two pages begin with a link to the same URL",
          "Readers of the lists open the same page twice, and an item that is corrected or removed"
              + " in one list stays in the other.");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Page page, Entry entry, Repository repository, Problems problems) {
    if (entry.collection().kind() == Kind.TOPIC) {
      return; // topics share resources on purpose
    }
    Set<String> own = new HashSet<>();
    for (Link link : ListItems.leadingWebLinks(page)) {
      String url = link.target().normalized();
      if (own.add(url)) {
        Optional<ListedPlace> before = repository.listedBefore(entry, url);
        before.ifPresent(place -> problems.add(problem(link, place)));
      }
    }
  }

  private static Problem problem(Link link, ListedPlace before) {
    boolean inside = link.span().contains(link.urlSpan());
    Problem problem =
        Problem.of(
            inside ? link.urlSpan() : link.span(),
            "URL "
                + Quoted.of(link.url(), 26)
                + " is already in line "
                + before.line()
                + " of "
                + Quoted.of(before.path(), 27),
            "Remove one of the two items: this one, or that at "
                + Quoted.of(before.path() + ':' + before.line(), 200)
                + '.');
    return problem.about(link.target().normalized());
  }
}
