package io.github.roadmaplint.rules.list;

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
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Two items of the lists of a page that begin with the same link. */
public final class RepeatedLink implements Rule.OfPage {
  /** The metadata of this rule. */
  public static final RuleInfo INFO =
      RuleInfo.off(
          "list/duplicate-url",
          Fixable.NO,
          "Two items of a page begin with a link to the same URL",
          "Readers of a curated list open the same page twice, and the list looks longer than it"
              + " is.");

  private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{M}\\p{Nd}+#]");
  private static final int MOST_COMPARED = 20;

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Page page, Problems problems) {
    List<Link> links = ListItems.leadingWebLinks(page);
    Sections sections = Sections.of(page);
    Map<String, List<Entry>> seen = new HashMap<>();
    for (Link link : links) {
      Entry entry = new Entry(link, sections.at(link.span().start()));
      List<Entry> before =
          seen.computeIfAbsent(link.target().normalized(), key -> new ArrayList<>(1));
      before.stream()
          .filter(first -> !first.isOnPurpose(entry))
          .findFirst()
          .ifPresent(first -> problems.add(problem(page, first.link(), link)));
      if (before.size() < MOST_COMPARED) {
        before.add(entry);
      }
    }
  }

  /**
   * An item of a list.
   *
   * @param section the section that it is in
   */
  private record Entry(Link link, Span section) {

    /** Whether the same thing is listed below two topics: its names are equal, or one is longer. */
    boolean isOnPurpose(Entry again) {
      String first = letters(link.text());
      String second = letters(again.link.text());
      return !section.contains(again.link.span())
          && !again.section.contains(link.span())
          && !first.isEmpty()
          && !second.isEmpty()
          && (first.contains(second) || second.contains(first));
    }

    private static String letters(String text) {
      return NO_LETTERS.matcher(text.toLowerCase(Locale.ROOT)).replaceAll("");
    }
  }

  private static Problem problem(Page page, Link first, Link again) {
    int line = page.source().lineOf(first.span().start());
    boolean inside = again.span().contains(again.urlSpan());
    return Problem.of(
            inside ? again.urlSpan() : again.span(),
            "URL " + Quoted.of(again.url()) + " is already listed in line " + line,
            "Remove one of the two items, or look up the URL of " + Quoted.of(again.text()) + ".")
        .about(again.target().normalized())
        .unless("resource/duplicate-url");
  }
}
