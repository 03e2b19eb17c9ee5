package io.github.roadmaplint.rules.url;

import io.github.roadmaplint.layout.RoadmapNames;
import io.github.roadmaplint.layout.Site;
import io.github.roadmaplint.markdown.Link;
import io.github.roadmaplint.markdown.Link.Kind;
import io.github.roadmaplint.rule.Problem;
import io.github.roadmaplint.rule.Problems;
import io.github.roadmaplint.rule.Repository;
import io.github.roadmaplint.rule.Rule;
import io.github.roadmaplint.rule.RuleInfo;
import io.github.roadmaplint.rule.RuleInfo.Fixable;
import io.github.roadmaplint.rule.RuleInfo.Need;
import io.github.roadmaplint.rule.RuleSettings;
import io.github.roadmaplint.rule.Severity;
import io.github.roadmaplint.text.Quoted;
import java.util.Locale;
import java.util.Optional;

/** A link to a roadmap whose text names another roadmap. */
public final class OtherRoadmap implements Rule.OfLinkTarget {
  /** The metadata of this rule. */
  public static final RuleInfo INFO =
      RuleInfo.of(
              "url/other-roadmap",
              Severity.WARNING,
              Fixable.NO,
              "The text of a link names another roadmap than the one it leads to",
              "The link was copied and only one half of it was changed. A reader who clicks opens a"
                  + " roadmap that the text does not announce.")
          .needing(Need.SITE);

  /** What the site appends to the name of a roadmap for its shorter version. */
  private static final String SHORT = "-beginner";

  private final String host;
  private final RoadmapNames names;

  /** Uses the roadmaps of the site. */
  public OtherRoadmap(RuleSettings settings) {
    this.host = settings.site().map(Site::host).orElse("");
    this.names = RoadmapNames.of(settings.site());
  }

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Link link, Repository repository, Problems problems) {
    if (host.isEmpty()
        || !link.target().isWeb()
        || !isOnSite(link.target().host())
        || link.text().isEmpty()) {
      return;
    }
    String path = link.target().path();
    String target = link.target().firstSegment();
    boolean roadmap = path.equals('/' + target) || path.equals('/' + target + '/');
    if (!roadmap || !names.isRoadmap(target)) {
      return;
    }
    Optional<String> named = names.namedBy(titleOf(link));
    if (named.isPresent() && !isVersion(named.get(), target) && announces(link)) {
      problems.add(problem(link, named.get(), target));
    }
  }

  private boolean isOnSite(String found) {
    return found.endsWith(host) && (found.equals(host) || found.equals("www." + host));
  }

  private static String titleOf(Link link) {
    String text = link.text();
    return text.startsWith("@") ? text.substring(text.indexOf('@', 1) + 1) : text;
  }

  /** Whether one is the other, or its shorter version. */
  private static boolean isVersion(String one, String other) {
    return one.equals(other) || one.equals(other + SHORT) || other.equals(one + SHORT);
  }

  /** A link in a sentence may lead to the roadmap that a thing is a part of. */
  private static boolean announces(Link link) {
    return link.kind() == Kind.STRUCTURE
        || link.text().startsWith("@roadmap@")
        || link.text().toLowerCase(Locale.ROOT).contains("roadmap");
  }

  private static Problem problem(Link link, String named, String target) {
    return Problem.of(
        link.urlSpan(),
        "Text names the roadmap "
            + Quoted.of(named, 26)
            + ", but the link leads to "
            + Quoted.of(target, 26),
        "Find out which roadmap is meant, and correct the text or the URL.");
  }
}
