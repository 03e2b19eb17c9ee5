package io.github.roadmaplint.rules.list;

import io.github.roadmaplint.markdown.Block.Item;
import io.github.roadmaplint.markdown.Block.ListBlock;
import io.github.roadmaplint.markdown.Inline;
import io.github.roadmaplint.markdown.Link;
import io.github.roadmaplint.markdown.ListItems;
import io.github.roadmaplint.markdown.Page;
import io.github.roadmaplint.rule.Problem;
import io.github.roadmaplint.rule.Problems;
import io.github.roadmaplint.rule.Rule;
import io.github.roadmaplint.rule.RuleInfo;
import io.github.roadmaplint.rule.RuleInfo.Fixable;
import io.github.roadmaplint.source.Span;
import io.github.roadmaplint.text.Quoted;
import java.util.ArrayList;
import java.util.List;

/** The only item of a list that is not linked. */
public final class ItemWithoutLink implements Rule.OfPage {
  /** The metadata of this rule. */
  public static final RuleInfo INFO =
      RuleInfo.off(
          "list/item-without-link",
          Fixable.NO,
          "An item has no link, although all other items of its list begin with one",
          "Readers expect a link there. It was probably forgotten, or is not written as a link.");

  private static final int FEWEST_OTHERS = 5;

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Page page, Problems problems) {
    for (ListBlock list : ListItems.lists(page)) {
      if (list.items().size() > FEWEST_OTHERS) {
        check(page, list, problems);
      }
    }
  }

  private static void check(Page page, ListBlock list, Problems problems) {
    List<Item> without = new ArrayList<>();
    for (Item item : list.items()) {
      if (ListItems.leadingLink(page, item).isEmpty()) {
        without.add(item);
      }
      if (without.size() > 1) {
        return;
      }
    }
    if (without.size() == 1 && isText(page, without.get(0))) {
      Inline text = ListItems.text(without.get(0)).orElseThrow();
      problems.add(problem(text));
    }
  }

  /** Whether the item is only text: not even a nested item or HTML has a link. */
  private static boolean isText(Page page, Item item) {
    return item.children().size() == 1
        && ListItems.text(item)
            .filter(text -> text.links().isEmpty() && text.marks().isEmpty())
            .filter(text -> text.text().chars().anyMatch(Character::isLetter))
            .filter(text -> text.text().indexOf('[') < 0)
            .isPresent()
        && page.htmlLinks().stream().map(Link::span).noneMatch(item.span()::contains);
  }

  private static Problem problem(Inline text) {
    Span span = text.span();
    return Problem.of(
            span,
            "Item " + Quoted.of(text.text()) + " is the only one in its list without a link",
            "Link it, or move it out of the list.")
        .about(text.text());
  }
}
