package io.github.roadmaplint.rules.resource;

import io.github.roadmaplint.document.Resource;
import io.github.roadmaplint.document.TopicPage;
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
import io.github.roadmaplint.url.WebUrl;
import java.util.Optional;

/** A resource for which there is a more precise type. */
public final class ImpreciseType implements Rule.OfTopic {
  /** The metadata of this rule. */
  public static final RuleInfo INFO =
      RuleInfo.of(
          "resource/imprecise-type",
          Severity.INFO,
          Fixable.UNSAFE,
          "A resource has a type for which its URL suggests a better one",
          "The type is what a reader sees first. A repository with code and another roadmap are not"
              + " articles.");

  private final Optional<Site> site;

  /** Uses the site. */
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
    if (type.equals("article") && GitHubUrl.isRepositoryOfCode(url)) {
      return "opensource";
    }
    boolean typed = !type.isEmpty() && !type.equals("roadmap");
    return typed && site.isPresent() && isRoadmap(url, site.get()) ? "roadmap" : "";
  }

  private static boolean isRoadmap(WebUrl url, Site site) {
    boolean here = url.host().equals(site.host()) || url.host().equals("www." + site.host());
    if (!here) {
      return false;
    }
    String slug = url.firstSegment();
    boolean whole = url.path().length() <= slug.length() + 2;
    boolean known =
        site.roadmaps().isEmpty()
            ? !site.sections().contains(slug)
            : site.roadmaps().contains(slug);
    return whole && !slug.isEmpty() && known;
  }

  private static Problem problem(Resource resource, String type, String better) {
    return Problem.of(
            resource.typeSpan(),
            name(better) + " is called " + Quoted.of("@" + type + "@"),
            "Write " + Quoted.of("@" + better + "@") + ".")
        .with(
            Fix.unsafe("Change the type", new Edit(resource.typeSpan(), better))
                .replacing(type, better));
  }

  private static String name(String type) {
    return type.equals("roadmap") ? "Another roadmap" : "Repository on GitHub";
  }
}
