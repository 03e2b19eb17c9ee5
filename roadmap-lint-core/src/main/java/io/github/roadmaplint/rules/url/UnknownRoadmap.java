package io.github.roadmaplint.rules.url;

import io.github.roadmaplint.document.Link;
import io.github.roadmaplint.document.WebUrl;
import io.github.roadmaplint.layout.Site;
import io.github.roadmaplint.rule.Problem;
import io.github.roadmaplint.rule.Problems;
import io.github.roadmaplint.rule.Repository;
import io.github.roadmaplint.rule.Rule;
import io.github.roadmaplint.rule.RuleInfo;
import io.github.roadmaplint.rule.RuleInfo.Fixable;
import io.github.roadmaplint.rule.RuleSettings;
import io.github.roadmaplint.rule.Severity;
import io.github.roadmaplint.text.Nearest;
import io.github.roadmaplint.text.Quoted;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** A link to a roadmap that the site does not have, or to where only its editors may go. */
public final class UnknownRoadmap implements Rule.OfLinkTarget {
  /** What is constant about this rule. */
  public static final RuleInfo INFO =
      RuleInfo.of(
          "url/unknown-roadmap",
          Severity.ERROR,
          Fixable.NO,
          "A link to the site leads to a roadmap that is not in the repository",
          "The site is made from this repository, so a roadmap that is not here is not there"
              + " either, and the reader lands on an error page.");

  /** So many roadmaps are the whole site; a smaller repository knows only some of them. */
  private static final int WHOLE_SITE = 30;

  private final Optional<Site> site;

  /** Knows the site. */
  public UnknownRoadmap(RuleSettings settings) {
    this.site = settings.site();
  }

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Link link, Repository repository, Problems problems) {
    if (site.isEmpty() || !link.target().isAtOrBelow(site.get().host())) {
      return;
    }
    WebUrl url = link.target();
    if (site.get().privateHosts().contains(url.host())) {
      problems.add(backOffice(link));
    } else if (url.host().equals(site.get().host()) || url.host().startsWith("www.")) {
      checkSegment(link, url.firstSegment(), repository, problems);
    }
  }

  private void checkSegment(Link link, String segment, Repository repository, Problems problems) {
    Set<String> roadmaps = repository.slugs("roadmaps");
    Set<String> sections = site.orElseThrow().sections();
    boolean file = segment.indexOf('.') >= 0;
    if (segment.isEmpty() || file || roadmaps.contains(segment) || sections.contains(segment)) {
      return;
    }
    Set<String> known = new HashSet<>(roadmaps);
    known.addAll(sections);
    Optional<String> meant = Nearest.to(segment, known);
    if (meant.isPresent() || roadmaps.size() >= WHOLE_SITE) {
      problems.add(unknown(link, segment, meant.or(() -> MeantRoadmap.of(segment, roadmaps))));
    }
  }

  private static Problem unknown(Link link, String segment, Optional<String> meant) {
    String help =
        meant
            .map(slug -> "Write " + Quoted.of(slug) + " if that is what you mean.")
            .orElse("Link a roadmap that exists, or take the link away.");
    return Problem.of(
        link.urlSpan(), "There is no roadmap " + Quoted.of(segment) + " on the site", help);
  }

  private static Problem backOffice(Link link) {
    return Problem.of(
        link.urlSpan(),
        "Only the site's editors can open " + Quoted.of(link.target().host()),
        "Link the public page of the same roadmap.");
  }
}
