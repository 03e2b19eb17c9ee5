package io.github.roadmaplint.rules.resource;

import io.github.roadmaplint.document.Resource;
import io.github.roadmaplint.document.TopicPage;
import io.github.roadmaplint.document.TranslatedType;
import io.github.roadmaplint.document.WrittenType;
import io.github.roadmaplint.layout.Site;
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
import io.github.roadmaplint.source.Span;
import io.github.roadmaplint.text.Quoted;
import java.util.List;
import java.util.Optional;

/** A resource of a type that the site does not know or the repository does not allow. */
public final class UnknownType implements Rule.OfTopic {
  /** The metadata of this rule. */
  public static final RuleInfo INFO =
      RuleInfo.of(
              "resource/unknown-type",
              Severity.ERROR,
              Fixable.MIXED,
              "A resource has a type that does not exist",
              "Publication silently changes an unknown type to another one, so the resource appears"
                  + " under a label that its author did not choose.")
          .with(SharedOptions.RESOURCE_TYPES);

  private final List<String> types;
  private final List<String> ofSite;

  /** Uses the types. */
  public UnknownType(RuleSettings settings) {
    this.types = settings.get(SharedOptions.RESOURCE_TYPES);
    this.ofSite = settings.site().map(Site::resourceTypes).orElse(List.of());
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
      boolean malformed =
          resource.type().isEmpty() && TypeMark.broken(resource.link().text(), types).isPresent();
      Optional<WrittenType> type =
          malformed ? Optional.empty() : WrittenType.of(page.source(), resource);
      if (type.isPresent() && isUnknown(type.get().type())) {
        problems.add(problem(type.get().type(), type.get().place()));
      }
    }
  }

  /** Whether it does not exist; translated types are another problem. */
  private boolean isUnknown(String type) {
    return !types.contains(type) && TranslatedType.of(type).filter(types::contains).isEmpty();
  }

  private Problem problem(String type, Span place) {
    Optional<String> same = MeantType.inflected(type, types);
    Optional<String> meant = same.or(() -> MeantType.guess(type, types));
    String known = String.join(", ", types);
    String help =
        meant
            .map(word -> "Write " + Quoted.of("@" + word + "@") + ".")
            .orElse("Write one of the types that are allowed: " + known + ".");
    String what =
        ofSite.contains(type)
            ? "Type " + Quoted.of(type) + " is not allowed here"
            : "There is no type " + Quoted.of(type);
    Problem problem = Problem.of(place, what, help);
    if (meant.isEmpty() || place.isEmpty()) {
      return problem;
    }
    String title = "Write " + Quoted.of(meant.get());
    Edit edit = new Edit(place, meant.get());
    Fix fix = same.isPresent() ? Fix.safe(title, edit) : Fix.unsafe(title, edit);
    return problem.with(fix.replacing(type, meant.get()));
  }
}
