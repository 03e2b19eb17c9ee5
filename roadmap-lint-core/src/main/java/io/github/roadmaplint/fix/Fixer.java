package io.github.roadmaplint.fix;

import io.github.roadmaplint.engine.Finding;
import io.github.roadmaplint.engine.UpdatedPage;
import io.github.roadmaplint.layout.Entry;
import io.github.roadmaplint.layout.Site;
import io.github.roadmaplint.source.Source;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Fixes the text of one file. A new text is accepted only if the {@link FixVerifier} has no
 * objection. If all fixes together are refused, the fixes of each rule are tried separately.
 */
public final class Fixer {
  /** In characters, in all passes over one file: some seconds. Ten passes are usual. */
  private static final long MOST_WORK = 5_000_000;

  /** What a pass over a short text costs. */
  private static final long LEAST_WORK = 2_500;

  /** A problem takes as long as so many characters: it is found, described, sorted and compared. */
  private static final long WORK_OF_A_FINDING = 100;

  /** For a file that is very long and has few problems. */
  private static final int FEWEST_PASSES = 40;

  /** What a page may gain, apart from twice its length: fixes that insert a text never end. */
  private static final int MOST_GAINED = 2_000;

  private static final String TOO_MUCH_WORK =
      "the page needs too many passes; fix some of its problems yourself, then run `fix` again";

  private final Function<Source, List<Finding>> check;
  private final Predicate<Finding> wanted;
  private final VisibleWords visibleWords;
  private final Optional<LinkUpdates> links;

  /**
   * A fixer for one file.
   *
   * @param check checks a text of that file; called several times
   * @param wanted selects the findings to fix, among those that have a fix
   * @param site the site that publishes the file, if any
   */
  public Fixer(
      Function<Source, List<Finding>> check,
      Predicate<Finding> wanted,
      Entry entry,
      Optional<Site> site) {
    this(check, wanted, entry, site, Optional.empty());
  }

  /**
   * A fixer for one file that other files may link to.
   *
   * @param links which links change together with headings and names
   */
  Fixer(
      Function<Source, List<Finding>> check,
      Predicate<Finding> wanted,
      Entry entry,
      Optional<Site> site,
      Optional<LinkUpdates> links) {
    this.links = links;
    this.check = check;
    this.wanted = wanted;
    this.visibleWords = new VisibleWords(entry, site);
  }

  /**
   * Makes all fixes that lose no content. Each round of the loop makes one pass over the text, or,
   * when no fix is left for the passes, verifies the result and starts the next trial.
   */
  public FixResult fix(Source before) {
    return fix(before, check.apply(before));
  }

  /**
   * The same if the findings are known.
   *
   * @param findings all findings of the text
   */
  FixResult fix(Source before, List<Finding> findings) {
    FixPass accepted = FixPass.unfixed(before, findings);
    FixVerifier verifier = new FixVerifier(before, accepted.findings(), visibleWords);
    FixTrials trials = new FixTrials(wanted);
    FixPass pass = accepted;
    long left = Math.max(MOST_WORK, FEWEST_PASSES * (long) before.text().length());
    long longest = 2L * before.text().length() + MOST_GAINED;
    while (!trials.areOver()) {
      Optional<FixPass> next =
          left > 0 ? pass.next(check, trials::includes, this::updated) : Optional.empty();
      if (next.isPresent()) {
        pass = next.get();
        left -= work(pass);
        left = pass.text().text().length() > longest ? 0 : left;
        continue;
      }
      FixPass result = pass.withFile(trials::includes);
      Optional<String> objection =
          left > 0
              ? verifier.objection(result).or(() -> objectionOfLinks(before, result))
              : Optional.of(TOO_MUCH_WORK);
      accepted = trials.next(accepted, result, objection);
      pass = accepted.asStart();
    }
    return new FixResult(
        before,
        accepted.text(),
        accepted.file(),
        accepted.applied(),
        accepted.declared(),
        trials.refusals());
  }

  private static long work(FixPass pass) {
    long characters = pass.text().text().length();
    return Math.max(LEAST_WORK, characters + WORK_OF_A_FINDING * pass.findings().size());
  }

  private UpdatedPage updated(Source before, Source after) {
    return links
        .map(all -> all.updated(before, after))
        .orElseGet(() -> UpdatedPage.unchanged(after));
  }

  private Optional<String> objectionOfLinks(Source before, FixPass result) {
    return links.flatMap(all -> all.objection(before, result));
  }
}
