package io.github.roadmaplint.rules.local;

import io.github.roadmaplint.layout.LocalLinks.AnchorStyle;
import io.github.roadmaplint.local.LocalLink;
import io.github.roadmaplint.local.LocalTarget;
import io.github.roadmaplint.local.Outline;
import io.github.roadmaplint.local.PathState;
import io.github.roadmaplint.rule.Fix;
import io.github.roadmaplint.rule.Problem;
import io.github.roadmaplint.rule.Problems;
import io.github.roadmaplint.rule.RenameHistory;
import io.github.roadmaplint.rule.Repository;
import io.github.roadmaplint.rule.Rule;
import io.github.roadmaplint.rule.RuleInfo;
import io.github.roadmaplint.rule.RuleInfo.Fixable;
import io.github.roadmaplint.rule.Severity;
import io.github.roadmaplint.source.Edit;
import io.github.roadmaplint.text.Quoted;
import java.util.Optional;

/** A link to a heading that does not exist. */
public final class MissingAnchor implements Rule.OfLocalLink {
  /** The metadata of this rule. */
  public static final RuleInfo INFO =
      RuleInfo.of(
          "local/missing-anchor",
          Severity.ERROR,
          Fixable.MIXED,
          "A link leads to a heading or an anchor that the page does not have",
          "The link opens the page at its top, or does nothing. Such links break when a heading is"
              + " renamed or removed.");

  /** GitHub's prefix of every anchor. */
  private static final String PREFIX = "user-content-";

  /** A prefix that other programs give to the anchors of all headings. */
  private static final String OTHER_PREFIX = "h-";

  private static final int SHOWN = 40;

  private final RenameHistory history;

  /** Uses the git history, to find headings that were renamed. */
  public MissingAnchor(RenameHistory history) {
    this.history = history;
  }

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(LocalLink link, Repository repository, Problems problems) {
    Optional<String> written = link.target().fragment();
    if (written.isEmpty()
        || link.state() != PathState.FILE
        || link.target().query()
        || repository.localLinks().anchors() == AnchorStyle.NONE
        || FragmentKinds.isFree(written.get())
        || written.get().contains("#")) { // no anchor contains one
      return;
    }
    String fragment = written.get();
    String name = fragment.startsWith(PREFIX) ? fragment.substring(PREFIX.length()) : fragment;
    if (!isAnchor(link.path(), name, repository)
        && !isAnchor(link.path(), withoutPrefix(name), repository)) {
      repository
          .outline(link.path())
          .ifPresent(page -> problems.add(problem(link, name, page, repository)));
    }
  }

  private static String withoutPrefix(String name) {
    return name.startsWith(OTHER_PREFIX) ? name.substring(OTHER_PREFIX.length()) : name;
  }

  private static boolean isAnchor(String path, String name, Repository repository) {
    return repository.hasAnchor(path, name)
        || repository.hasAnchor(path, Outline.linked(name, repository.localLinks().anchors()));
  }

  private Problem problem(LocalLink link, String name, Outline page, Repository repository) {
    boolean here = link.path().equals(link.from());
    String where = here ? "This page" : "Page " + Quoted.of(link.path(), SHOWN);
    String message = where + " has no anchor " + Quoted.of('#' + name, SHOWN);
    Optional<MeantAnchor> meant =
        MeantAnchor.of(name, link.link().text(), page, history.textBefore(link.path()), repository);
    if (meant.isEmpty()) {
      return Problem.of(
          link.link().urlSpan(), message, "Link a heading of the page, or remove the fragment.");
    }
    String write = "Write " + Quoted.of('#' + meant.get().anchor(), 80);
    Problem problem =
        Problem.of(
            link.link().urlSpan(),
            message,
            meant.get().certain()
                ? write + ", the anchor of " + Quoted.of(meant.get().heading(), 80) + "."
                : write + " if you mean " + Quoted.of(meant.get().heading(), 80) + ".");
    return fix(link, meant.get()).map(problem::with).orElse(problem);
  }

  private static Optional<Fix> fix(LocalLink link, MeantAnchor meant) {
    String url = link.link().url();
    if (!link.link().isVerbatim() || link.link().urlSpan().isEmpty()) {
      return Optional.empty();
    }
    String fixed = url.substring(0, url.indexOf('#') + 1) + LocalTarget.encoded(meant.anchor());
    Edit edit = new Edit(link.link().urlSpan(), fixed);
    String title = "Correct the anchor";
    Fix fix = meant.certain() ? Fix.safe(title, edit) : Fix.unsafe(title, edit);
    return Optional.of(fix.replacing(url, fixed));
  }
}
