package io.github.roadmaplint.rules.translation;

import io.github.roadmaplint.document.Resource;
import io.github.roadmaplint.document.TopicPage;
import io.github.roadmaplint.document.TranslatedType;
import io.github.roadmaplint.document.WrittenType;
import io.github.roadmaplint.rule.Fix;
import io.github.roadmaplint.rule.Problem;
import io.github.roadmaplint.rule.Problems;
import io.github.roadmaplint.rule.Rule;
import io.github.roadmaplint.rule.RuleInfo;
import io.github.roadmaplint.rule.RuleInfo.Fixable;
import io.github.roadmaplint.rule.RuleSettings;
import io.github.roadmaplint.rule.Severity;
import io.github.roadmaplint.rule.SharedOptions;
import io.github.roadmaplint.source.Edit;
import io.github.roadmaplint.text.Quoted;
import java.util.List;
import java.util.Optional;

/** A type of a resource that was translated with the page. */
public final class ResourceType implements Rule.OfTopic {
  /** The metadata of this rule. */
  public static final RuleInfo INFO =
      RuleInfo.of(
              "translation/resource-type",
              Severity.ERROR,
              Fixable.SAFE,
              "A type of a resource is translated",
              "The site knows types by their English names and shows a translated one under another"
                  + " label.")
          .with(SharedOptions.RESOURCE_TYPES);

  private final List<String> types;

  /** Uses the types. */
  public ResourceType(RuleSettings settings) {
    this.types = settings.get(SharedOptions.RESOURCE_TYPES);
  }

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Optional<String> inactive() {
    return types.isEmpty()
        ? Optional.of("no types are known (`resourceTypes`, or a site)")
        : Optional.empty();
  }

  @Override
  public void check(TopicPage page, Problems problems) {
    if (types.isEmpty()) {
      return;
    }
    for (Resource resource : page.resources()) {
      if (resource.type().isPresent() && types.contains(resource.type().get())) {
        continue; // like nearly all
      }
      Optional<WrittenType> written =
          WrittenType.of(page.source(), resource).filter(it -> !types.contains(it.type()));
      Optional<String> meant =
          written.flatMap(it -> TranslatedType.of(it.type())).filter(types::contains);
      if (meant.isPresent()) {
        problems.add(problem(written.get(), meant.get()));
      }
    }
  }

  private static Problem problem(WrittenType written, String meant) {
    Problem problem =
        Problem.of(
            written.place(),
            "Type " + Quoted.of(written.type(), 25) + " is a translation of " + Quoted.of(meant),
            "Write " + Quoted.of("@" + meant + "@") + ".");
    Fix fix = Fix.safe("Write " + Quoted.of(meant), new Edit(written.place(), meant));
    return written.place().isEmpty() ? problem : problem.with(fix.replacing(written.type(), meant));
  }
}
