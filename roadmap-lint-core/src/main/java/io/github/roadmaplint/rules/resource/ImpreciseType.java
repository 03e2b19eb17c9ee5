package io.github.roadmaplint.rules.resource;

import io.github.roadmaplint.document.Resource;
import io.github.roadmaplint.document.TopicPage;
import io.github.roadmaplint.document.WebUrl;
import io.github.roadmaplint.layout.Site;
import io.github.roadmaplint.rule.Fix;
import io.github.roadmaplint.rule.Problem;
import io.github.roadmaplint.rule.Problems;
import io.github.roadmaplint.rule.Rule;
import io.github.roadmaplint.rule.RuleInfo;
import io.github.roadmaplint.rule.RuleInfo.Fixable;
import io.github.roadmaplint.rule.RuleSettings;
import io.github.roadmaplint.rule.Severity;
import io.github.roadmaplint.source.Edit;
import io.github.roadmaplint.text.Quoted;
import java.util.Optional;
import java.util.Set;

/** A resource for which there is a better type than the one it has. */
public final class ImpreciseType implements Rule.OfTopic {
  /** What is constant about this rule. */
  public static final RuleInfo INFO =
      RuleInfo.of(
          "resource/imprecise-type",
          Severity.INFO,
          Fixable.UNSAFE,
          "A resource has a type for which its URL suggests a better one",
          "The type is what a reader sees first. A repository with code and another roadmap are not"
              + " articles.");

  /** First segments of GitHub's own pages, which nobody can have as a name. */
  private static final Set<String> PAGES_OF_GITHUB =
      Set.of(
          "resources",
          "features",
          "git-guides",
          "about",
          "topics",
          "readme",
          "security",
          "solutions",
          "enterprise",
          "marketplace",
          "sponsors",
          "customer-stories",
          "collections",
          "orgs",
          "education",
          "learn",
          "newsroom",
          "partners",
          "why-github");

  private final Optional<Site> site;

  /** Knows the site. */
  public ImpreciseType(RuleSettings settings) {
    this.site = settings.site();
  }

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(TopicPage page, Problems problems) {
    for (Resource resource : page.resources()) {
      String type = resource.type().orElse("");
      String better = better(resource.link().target(), type);
      if (!better.isEmpty()) {
        problems.add(problem(resource, type, better));
      }
    }
  }

  private String better(WebUrl url, String type) {
    if (type.equals("article") && isRepository(url)) {
      return "opensource";
    }
    boolean typed = !type.isEmpty() && !type.equals("roadmap");
    return typed && site.isPresent() && isRoadmap(url, site.get()) ? "roadmap" : "";
  }

  /** Whether the URL is {@code github.com/owner/repository} or a place in it. */
  private static boolean isRepository(WebUrl url) {
    String path = url.path();
    int owner = path.indexOf('/', 1);
    boolean named = owner > 1 && owner + 1 < path.length();
    if (!named || PAGES_OF_GITHUB.contains(path.substring(1, owner))) {
      return false;
    }
    return url.host().equals("github.com") || url.host().equals("www.github.com");
  }

  private static boolean isRoadmap(WebUrl url, Site site) {
    boolean here = url.host().equals(site.host()) || url.host().equals("www." + site.host());
    if (!here) {
      return false;
    }
    String path = url.path();
    int end = path.indexOf('/', 1);
    String slug = path.isEmpty() ? "" : path.substring(1, end < 0 ? path.length() : end);
    return !slug.isEmpty()
        && !site.sections().contains(slug)
        && (end < 0 || end == path.length() - 1);
  }

  private static Problem problem(Resource resource, String type, String better) {
    return Problem.of(
            resource.typeSpan(),
            name(better) + " is called " + Quoted.of("@" + type + "@"),
            "Write " + Quoted.of("@" + better + "@") + ".")
        .with(Fix.unsafe("Change the type", new Edit(resource.typeSpan(), better)));
  }

  private static String name(String type) {
    return type.equals("roadmap") ? "Another roadmap" : "Repository with code";
  }
}
