package io.github.roadmaplint.rules.publish;

import io.github.roadmaplint.document.Resource;
import io.github.roadmaplint.document.TopicPage;
import io.github.roadmaplint.layout.Site;
import io.github.roadmaplint.rule.Problem;
import io.github.roadmaplint.rule.Problems;
import io.github.roadmaplint.rule.Rule;
import io.github.roadmaplint.rule.RuleInfo;
import io.github.roadmaplint.rule.RuleInfo.Fixable;
import io.github.roadmaplint.rule.RuleInfo.Need;
import io.github.roadmaplint.rule.RuleSettings;
import io.github.roadmaplint.rule.Severity;
import io.github.roadmaplint.rule.SharedOptions;
import io.github.roadmaplint.text.Quoted;
import java.util.List;
import java.util.Optional;

/** A resource of a type that the repository allows but that the site does not know. */
public final class TypeChanged implements Rule.OfTopic {
  /** The metadata of this rule. */
  public static final RuleInfo INFO =
      RuleInfo.of(
              "publish/type-changed",
              Severity.WARNING,
              Fixable.NO,
              "A resource has a type that is allowed here but that the site does not know",
              "The setting `resourceTypes` says what a repository allows. It does not change the site,"
                  + " which shows the resource under another label.")
          .with(SharedOptions.RESOURCE_TYPES)
          .needing(Need.SITE);

  private final List<String> allowed;
  private final Optional<Site> site;

  /** Uses the types that the repository allows, and the site. */
  public TypeChanged(RuleSettings settings) {
    this.allowed = settings.get(SharedOptions.RESOURCE_TYPES);
    this.site = settings.site();
  }

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(TopicPage page, Problems problems) {
    if (site.isEmpty()) {
      return;
    }
    for (Resource resource : page.resources()) {
      String type = resource.type().orElse("");
      if (!type.isEmpty()
          && (allowed.isEmpty() || allowed.contains(type))
          && !site.get().resourceTypes().contains(type)) {
        problems.add(problem(resource, type, site.get()));
      }
    }
  }

  private static Problem problem(Resource resource, String type, Site site) {
    return Problem.of(
        resource.typeSpan(),
        "Site publishes type " + Quoted.of(type, 25) + " as " + Quoted.of(site.fallbackType(), 25),
        "Write one of the types that the site knows: "
            + String.join(", ", site.resourceTypes())
            + ".");
  }
}
