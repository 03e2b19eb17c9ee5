package io.github.roadmaplint.rules.translation;

import io.github.roadmaplint.layout.Entry;
import io.github.roadmaplint.layout.Translation;
import io.github.roadmaplint.markdown.Page;
import io.github.roadmaplint.rule.PageHistory;
import io.github.roadmaplint.rule.PageHistory.LaterChanges;
import io.github.roadmaplint.rule.Problem;
import io.github.roadmaplint.rule.Problems;
import io.github.roadmaplint.rule.Repository;
import io.github.roadmaplint.rule.Rule;
import io.github.roadmaplint.rule.RuleInfo;
import io.github.roadmaplint.rule.RuleInfo.Fixable;
import io.github.roadmaplint.rule.RuleInfo.Need;
import io.github.roadmaplint.source.Span;
import io.github.roadmaplint.text.Quoted;
import java.util.Optional;

/** A translation that is much older than its original. */
public final class Outdated implements Rule.OfPageFile {
  /** The metadata of this rule. */
  public static final RuleInfo INFO =
      RuleInfo.off(
              "translation/outdated",
              Fixable.NO,
              "A translation is much older than its original",
              "Readers of the translation read what the original said long ago.")
          .needing(Need.HISTORY);

  private static final int FEWEST_DAYS = 90;

  /** Fewer changed lines are small corrections, which a translation may not need. */
  private static final int FEWEST_LINES = 10;

  /** A tenth of the lines of the original. */
  private static final int LINES_PER_CHANGE = 10;

  private final PageHistory history;

  /** Uses the dates of the git history. */
  public Outdated(PageHistory history) {
    this.history = history;
  }

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Page page, Entry entry, Repository repository, Problems problems) {
    Optional<Translation> translation = repository.translation(entry.path());
    Optional<LaterChanges> later =
        translation
            .flatMap(it -> history.changes(it.original(), entry.path()))
            .filter(it -> it.since().plusDays(FEWEST_DAYS).isBefore(it.last()))
            .filter(it -> it.lines() >= FEWEST_LINES);
    if (later.isEmpty()) {
      return;
    }
    String original = translation.orElseThrow().original();
    int lines = repository.page(original).map(it -> it.source().lineCount()).orElse(0);
    if (later.get().lines() * LINES_PER_CHANGE >= lines) {
      problems.add(problem(original, later.get()));
    }
  }

  private static Problem problem(String original, LaterChanges later) {
    return Problem.of(
        Span.at(0),
        "Translation of " + later.since() + " is older than " + Quoted.of(original, 40),
        "Translate what was changed since then: "
            + later.lines()
            + " lines of the original, last on "
            + later.last()
            + ".");
  }
}
