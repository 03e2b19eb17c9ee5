package io.github.roadmaplint.rules.list;

import io.github.roadmaplint.markdown.Block.Item;
import io.github.roadmaplint.markdown.Block.ListBlock;
import io.github.roadmaplint.markdown.Inline;
import io.github.roadmaplint.markdown.ListItems;
import io.github.roadmaplint.markdown.Page;
import io.github.roadmaplint.rule.Fix;
import io.github.roadmaplint.rule.Problem;
import io.github.roadmaplint.rule.Problems;
import io.github.roadmaplint.rule.Rule;
import io.github.roadmaplint.rule.RuleInfo;
import io.github.roadmaplint.rule.RuleInfo.Fixable;
import io.github.roadmaplint.rule.Severity;
import io.github.roadmaplint.source.Edit;
import io.github.roadmaplint.source.Source;
import io.github.roadmaplint.source.Span;
import io.github.roadmaplint.text.Quoted;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/** An item that is not in its place in a list that is sorted otherwise. */
public final class NotSorted implements Rule.OfPage {
  /** The metadata of this rule. */
  public static final RuleInfo INFO =
      RuleInfo.of(
          "list/not-sorted",
          Severity.WARNING,
          Fixable.UNSAFE,
          "An item is out of order in a list that is sorted alphabetically otherwise",
          "Readers look for an item where the alphabet puts it, and add it again if they do not find"
              + " it.");

  private static final int FEWEST_ITEMS = 10;

  /** One item in so many can be out of order. */
  private static final int SHARE = 10;

  private static final int MOST_MISPLACED = 3;

  /** A title that begins with one of these can be sorted by it. */
  private static final String SIGNS = "*.-_/~$@#+!";

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Page page, Problems problems) {
    if (page.links().size() < FEWEST_ITEMS) {
      return;
    }
    for (ListBlock list : ListItems.lists(page)) {
      if (!list.ordered() && list.items().size() >= FEWEST_ITEMS) {
        check(page, list, problems);
      }
    }
  }

  private static void check(Page page, ListBlock list, Problems problems) {
    Optional<List<String>> titles = titles(page, list.items());
    if (titles.isEmpty()) {
      return;
    }
    int most = Math.min(MOST_MISPLACED, list.items().size() / SHARE);
    Optional<SortOrder.Result> order = SortOrder.best(titles.get());
    if (order.isEmpty()
        || order.get().misplaced().isEmpty()
        || order.get().differences() < FEWEST_ITEMS) {
      return;
    }
    BitSet misplaced = order.get().misplaced();
    if (misplaced.cardinality() > most || misplaced.get(0)) {
      return;
    }
    for (int i = misplaced.nextSetBit(0); i >= 0; i = misplaced.nextSetBit(i + 1)) {
      if (SIGNS.indexOf(titles.get().get(i).charAt(0)) < 0) {
        problems.add(problem(page, list, order.get(), i));
      }
    }
  }

  /** The texts of the items; empty if an item does not begin with a link. */
  private static Optional<List<String>> titles(Page page, List<Item> items) {
    List<String> titles = new ArrayList<>(items.size());
    for (Item item : items) {
      Optional<Inline> text = ListItems.text(item);
      if (text.isEmpty() || ListItems.leadingLink(page, item).isEmpty()) {
        return Optional.empty();
      }
      titles.add(text.get().text());
    }
    return Optional.of(titles);
  }

  private static Problem problem(Page page, ListBlock list, SortOrder.Result order, int index) {
    Source source = page.source();
    Item item = list.items().get(index);
    Inline text = ListItems.text(item).orElseThrow();
    int next = order.next(index);
    boolean end = next == list.items().size();
    Item near = list.items().get(end ? order.last() : next);
    String title = ListItems.text(near).map(Inline::text).orElse("");
    String where =
        (end ? "after " : "before ")
            + Quoted.of(title)
            + " in line "
            + source.lineOf(near.span().start());
    Problem problem =
        Problem.of(
                text.span(),
                "Item " + Quoted.of(text.text()) + " is not in alphabetical order",
                "Move it " + where + ".")
            .about(ListItems.leadingLink(page, item).orElseThrow().target().normalized());
    return move(source, item, near, end).map(fix -> problem.with(fix)).orElse(problem);
  }

  /** The fix that moves an item, if both are on lines of their own. */
  private static Optional<Fix> move(Source source, Item item, Item near, boolean after) {
    Span from = lines(source, item.span());
    Span to = lines(source, near.span());
    String text = source.text(from);
    if (!text.endsWith("\n") || !source.text(to).endsWith("\n") || isBegun(source, item, near)) {
      return Optional.empty();
    }
    return Optional.of(
        Fix.unsafe(
            "Move the item",
            new Edit(from, ""),
            new Edit(Span.at(after ? to.end() : to.start()), text)));
  }

  /** Whether another block begins in the first line of one of the items. */
  private static boolean isBegun(Source source, Item item, Item near) {
    return !isIndent(source, item) || !isIndent(source, near);
  }

  private static boolean isIndent(Source source, Item item) {
    int start = item.span().start();
    return source.text(new Span(source.line(source.lineOf(start)).start(), start)).isBlank();
  }

  /** The lines of a span, with the line end of the last one. */
  private static Span lines(Source source, Span span) {
    int first = source.lineOf(span.start());
    int last = source.lineOf(Math.max(span.start(), span.end() - 1));
    int end = last < source.lineCount() ? source.line(last + 1).start() : source.text().length();
    return new Span(source.line(first).start(), end);
  }
}
