package io.github.roadmaplint.rules.resource;

import io.github.roadmaplint.document.Resource;
import io.github.roadmaplint.document.TopicPage;
import io.github.roadmaplint.rule.Fix;
import io.github.roadmaplint.rule.Problem;
import io.github.roadmaplint.rule.Problems;
import io.github.roadmaplint.rule.Rule;
import io.github.roadmaplint.rule.RuleInfo;
import io.github.roadmaplint.rule.RuleInfo.Fixable;
import io.github.roadmaplint.rule.RuleSettings;
import io.github.roadmaplint.rule.Severity;
import io.github.roadmaplint.source.Edit;
import io.github.roadmaplint.text.Nearest;
import io.github.roadmaplint.text.Quoted;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** A resource of a type that the site does not know. */
public final class UnknownType implements Rule.OfTopic {
  /** What is constant about this rule. */
  public static final RuleInfo INFO =
      RuleInfo.of(
          "resource/unknown-type",
          Severity.ERROR,
          Fixable.SAFE,
          "A resource has a type that does not exist",
          "Publication turns an unknown type into another one without a word, so the resource"
              + " appears under a label that nobody chose.");

  /** What people write, and what they most likely mean. */
  private static final Map<String, String> MEANT =
      Map.ofEntries(
          Map.entry("youtube", "video"),
          Map.entry("documentation", "official"),
          Map.entry("docs", "official"),
          Map.entry("website", "article"),
          Map.entry("blog", "article"),
          Map.entry("guide", "article"),
          Map.entry("tutorial", "article"),
          Map.entry("paper", "article"),
          Map.entry("wiki", "article"),
          Map.entry("github", "opensource"),
          Map.entry("open-source", "opensource"),
          Map.entry("roadmap.sh", "roadmap"));

  private final List<String> types;

  /** Knows the types. */
  public UnknownType(RuleSettings settings) {
    this.types = settings.resourceTypes();
  }

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(TopicPage page, Problems problems) {
    for (Resource resource : page.resources()) {
      Optional<String> type = resource.type();
      if (type.isPresent() && !types.isEmpty() && !types.contains(type.get())) {
        problems.add(problem(resource, type.get()));
      }
    }
  }

  private Problem problem(Resource resource, String type) {
    Optional<String> same = inflected(type);
    Optional<String> meant = same.or(() -> meant(type));
    String known = String.join(", ", types);
    String help =
        meant
            .map(word -> "Write " + Quoted.of("@" + word + "@") + ".")
            .orElse("Write one of the known types: " + known + ".");
    Problem problem = Problem.of(resource.typeSpan(), "There is no type " + Quoted.of(type), help);
    if (meant.isEmpty() || resource.typeSpan().isEmpty()) {
      return problem;
    }
    String title = "Write " + Quoted.of(meant.get());
    Edit edit = new Edit(resource.typeSpan(), meant.get());
    return problem.with(same.isPresent() ? Fix.safe(title, edit) : Fix.unsafe(title, edit));
  }

  /** The known type that differs only in case or by a plural {@code s}. */
  private Optional<String> inflected(String type) {
    String lower = type.toLowerCase(Locale.ROOT);
    String singular = lower.endsWith("s") ? lower.substring(0, lower.length() - 1) : lower;
    return types.stream()
        .filter(known -> known.equals(lower) || known.equals(singular))
        .findFirst();
  }

  private Optional<String> meant(String type) {
    return Optional.ofNullable(MEANT.get(type.toLowerCase(Locale.ROOT)))
        .filter(types::contains)
        .or(() -> Nearest.to(type, types));
  }
}
