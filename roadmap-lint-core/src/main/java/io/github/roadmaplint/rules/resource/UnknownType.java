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
import io.github.roadmaplint.rule.SharedOptions;
import io.github.roadmaplint.source.Edit;
import io.github.roadmaplint.source.Source;
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
              Fixable.SAFE,
              "A resource has a type that does not exist",
              "Publication silently changes an unknown type to another one, so the resource appears"
                  + " under a label that its author did not choose.")
          .with(SharedOptions.RESOURCE_TYPES);

  private static final int LONGEST = 24;

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
    for (Resource resource : page.resources()) {
      Optional<String> type = resource.type();
      if (type.isPresent() && !types.isEmpty() && !types.contains(type.get())) {
        problems.add(problem(type.get(), resource.typeSpan()));
      } else if (type.isEmpty() && !types.isEmpty()) {
        checkForeign(page.source(), resource, problems);
      }
    }
  }

  /** A type with letters or spaces that no type of the site has: {@code @vídeo@Title}. */
  private void checkForeign(Source source, Resource resource, Problems problems) {
    String text = resource.link().text();
    int close = text.startsWith("@") ? text.indexOf('@', 1) : -1;
    if (close < 2 || close > LONGEST || TypeMark.broken(text, types).isPresent()) {
      return;
    }
    String type = text.substring(1, close);
    boolean unknown = isForeign(type) && !types.contains(type);
    if (unknown && close + 1 < text.length() && text.charAt(close + 1) > ' ') {
      int start = resource.link().textSpan().start();
      boolean verbatim = source.text().startsWith(text.substring(0, close + 1), start);
      Span place = verbatim ? new Span(start + 1, start + close) : Span.at(start);
      problems.add(problem(type, place));
    }
  }

  /**
   * Whether it is one to three words, and not the first of several annotations or an npm package.
   */
  private static boolean isForeign(String type) {
    if (!type.equals(type.strip()) || type.split(" ", -1).length > 3) {
      return false;
    }
    return type.codePoints()
        .allMatch(
            c ->
                Character.isLetter(c)
                    || Character.getType(c) == Character.NON_SPACING_MARK
                    || Character.getType(c) == Character.COMBINING_SPACING_MARK
                    || c == ' '
                    || c == '-');
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
