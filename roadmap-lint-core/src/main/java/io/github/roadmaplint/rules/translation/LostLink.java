package io.github.roadmaplint.rules.translation;

import io.github.roadmaplint.layout.Entry;
import io.github.roadmaplint.layout.Translation;
import io.github.roadmaplint.markdown.Link;
import io.github.roadmaplint.markdown.Page;
import io.github.roadmaplint.rule.Problem;
import io.github.roadmaplint.rule.Problems;
import io.github.roadmaplint.rule.Repository;
import io.github.roadmaplint.rule.Rule;
import io.github.roadmaplint.rule.RuleInfo;
import io.github.roadmaplint.rule.RuleInfo.Fixable;
import io.github.roadmaplint.rule.Severity;
import io.github.roadmaplint.text.Quoted;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A translation without links that its original has. */
public final class LostLink implements Rule.OfPageFile {
  /** The metadata of this rule. */
  public static final RuleInfo INFO =
      RuleInfo.of(
          "translation/lost-link",
          Severity.INFO,
          Fixable.NO,
          "A translation lacks links of its original",
          "Links were lost in the translation, or were added to the original later. Readers of the"
              + " translation do not find these pages.");

  /** With fewer common links, the pages may be different ones. */
  private static final int FEWEST_SHARED = 4;

  /** Of ten links of the original, a translation has at least so many. */
  private static final int SHARED_OF_TEN = 8;

  private static final int MOST_SHOWN = 5;

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Page page, Entry entry, Repository repository, Problems problems) {
    Optional<Translation> translation = repository.translation(entry.path());
    if (translation.isEmpty()) {
      return;
    }
    Map<String, Link> here = LinkComparison.links(page);
    Optional<Page> original =
        here.size() < FEWEST_SHARED
            ? Optional.empty()
            : repository.page(translation.get().original());
    if (original.isEmpty()) {
      return;
    }
    LinkComparison links =
        LinkComparison.of(LinkComparison.links(original.get()), here).withoutFiles(page);
    boolean sure =
        links.shared() >= FEWEST_SHARED && links.shared() * 10 >= links.all() * SHARED_OF_TEN;
    if (sure && !links.lost().isEmpty()) {
      problems.add(problem(links, original.get()).aboutPage());
    }
  }

  private static Problem problem(LinkComparison links, Page original) {
    int count = links.lost().size();
    String of = " of " + Quoted.of(original.source().path(), 40);
    List<String> shown = new ArrayList<>();
    for (Link link : links.lost().subList(0, Math.min(count, MOST_SHOWN))) {
      int line = original.source().lineOf(link.span().start());
      shown.add(Quoted.of(link.url(), 120) + " (line " + line + ")");
    }
    String more = count > MOST_SHOWN ? ", and " + (count - MOST_SHOWN) + " more" : "";
    return Problem.of(
        links.after().span(),
        count == 1 ? "Translation lacks a link" + of : "Translation lacks " + count + " links" + of,
        "Add " + String.join(", ", shown) + more + '.');
  }
}
