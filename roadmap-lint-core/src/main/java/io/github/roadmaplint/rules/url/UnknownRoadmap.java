package io.github.roadmaplint.rules.url;

import io.github.roadmaplint.layout.Site;
import io.github.roadmaplint.layout.Slug;
import io.github.roadmaplint.markdown.Link;
import io.github.roadmaplint.rule.Problem;
import io.github.roadmaplint.rule.Problems;
import io.github.roadmaplint.rule.Repository;
import io.github.roadmaplint.rule.Rule;
import io.github.roadmaplint.rule.RuleInfo;
import io.github.roadmaplint.rule.RuleInfo.Fixable;
import io.github.roadmaplint.rule.RuleInfo.Need;
import io.github.roadmaplint.rule.RuleSettings;
import io.github.roadmaplint.rule.Severity;
import io.github.roadmaplint.text.Nearest;
import io.github.roadmaplint.text.Quoted;
import io.github.roadmaplint.url.WebUrl;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** A link to a roadmap that the site does not have, or to a host that only its editors can open. */
public final class UnknownRoadmap implements Rule.OfLinkTarget {
  /** The metadata of this rule. */
  public static final RuleInfo INFO =
      RuleInfo.of(
              "url/unknown-roadmap",
              Severity.ERROR,
              Fixable.NO,
              "A link to the site leads to a roadmap that is not in the repository",
              "The site is built from this repository. A roadmap that does not exist here does not"
                  + " exist on the site, and the link opens an error page.")
          .needing(Need.SITE);

  /**
   * A repository with this many roadmaps contains the whole site; a smaller one contains a part.
   */
  private static final int WHOLE_SITE = 30;

  /** Shorter names are too similar to each other to guess which is meant. */
  private static final int SHORTEST = 4;

  /** What the site appends to the name of a roadmap for its shorter version. */
  private static final String SHORT = "-beginner";

  private final Optional<Site> site;

  /** Uses the site. */
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
    String slug = segment.toLowerCase(Locale.ROOT);
    if (!isSlug(slug) || isKnown(slug, repository)) {
      return;
    }
    Set<String> own = repository.slugs("roadmaps");
    boolean whole = own.size() >= WHOLE_SITE;
    Set<String> roadmaps = comparable(own);
    boolean distinctive = slug.length() >= SHORTEST || isCalledRoadmap(link);
    Optional<String> near = distinctive ? Nearest.to(slug, roadmaps) : Optional.empty();
    Optional<String> meant =
        whole && near.isEmpty()
            ? MeantRoadmap.byOtherName(slug, roadmaps, site.orElseThrow().otherNames())
            : near;
    boolean nothing = whole && (isCalledRoadmap(link) || !repository.servedSegments().isEmpty());
    if (meant.isPresent() || nothing) {
      Optional<String> shown =
          meant.isEmpty()
              ? MeantRoadmap.of(slug, roadmaps, site.orElseThrow().otherNames())
              : meant;
      problems.add(unknown(link, segment, shown));
    }
  }

  /** Very many roadmaps are not compared, because a page can have as many links. */
  private Set<String> comparable(Set<String> own) {
    if (own.size() > Nearest.MOST_CANDIDATES) {
      return Set.of();
    }
    Set<String> roadmaps = new HashSet<>(own);
    roadmaps.addAll(site.orElseThrow().roadmaps());
    return roadmaps;
  }

  /** Files, escapes and user names are not roadmaps. */
  private static boolean isSlug(String segment) {
    return !segment.isEmpty() && Slug.of(segment).equals(segment);
  }

  private boolean isKnown(String slug, Repository repository) {
    Set<String> roadmaps = repository.slugs("roadmaps");
    Site known = site.orElseThrow();
    String whole = slug.endsWith(SHORT) ? slug.substring(0, slug.length() - SHORT.length()) : slug;
    return roadmaps.contains(slug)
        || known.sections().contains(slug)
        || known.roadmaps().contains(slug)
        || roadmaps.contains(whole)
        || known.roadmaps().contains(whole)
        || repository.servedSegments().contains(slug);
  }

  /** Whether the link has the type roadmap: the site can have pages that are not roadmaps. */
  private static boolean isCalledRoadmap(Link link) {
    return link.text().toLowerCase(Locale.ROOT).contains("roadmap");
  }

  private static Problem unknown(Link link, String segment, Optional<String> meant) {
    String help =
        meant
            .map(slug -> "Write " + Quoted.of(slug) + " if that is what you mean.")
            .orElse("Link a roadmap that exists, or remove the link.");
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
