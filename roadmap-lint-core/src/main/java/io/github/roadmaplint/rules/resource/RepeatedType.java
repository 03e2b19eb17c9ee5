package io.github.roadmaplint.rules.resource;

import io.github.roadmaplint.document.Resource;
import io.github.roadmaplint.document.TopicPage;
import io.github.roadmaplint.rule.Fix;
import io.github.roadmaplint.rule.Problem;
import io.github.roadmaplint.rule.Problems;
import io.github.roadmaplint.rule.Rule;
import io.github.roadmaplint.rule.RuleInfo;
import io.github.roadmaplint.rule.RuleInfo.Fixable;
import io.github.roadmaplint.rule.Severity;
import io.github.roadmaplint.source.Edit;
import io.github.roadmaplint.source.Span;
import io.github.roadmaplint.text.Quoted;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A title that repeats the type of its resource. */
public final class RepeatedType implements Rule.OfTopic {
  /** The metadata of this rule. */
  public static final RuleInfo INFO =
      RuleInfo.of(
          "resource/repeated-type",
          Severity.WARNING,
          Fixable.SAFE,
          "The title of a resource repeats its type",
          "The site shows the type before the title, so readers see it twice.");

  /** Types that are also words of their own in a title, unlike {@code official}. */
  private static final Set<String> TYPES = Set.of("article", "book", "course", "podcast", "video");

  private static final Pattern BEFORE =
      Pattern.compile("(?:@(\\w+)@|[\\[(](\\w+)[\\])]:?|(\\w+)(?::| [-–—|]))\\s*(?=\\S)");

  private static final Pattern AFTER =
      Pattern.compile("(?<!\\s)\\s*(?:[\\[(](\\w+)[\\])]| [-–—|] (\\w+))$");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(TopicPage page, Problems problems) {
    for (Resource resource : page.resources()) {
      String type = resource.type().orElse("").toLowerCase(Locale.ROOT);
      if (TYPES.contains(type) && mentions(resource.title(), type)) {
        String raw = page.source().text(resource.titleSpan());
        repeated(raw, type).ifPresent(part -> problems.add(problem(resource, raw, part)));
      }
    }
  }

  /** A quick check: most titles do not contain the word. */
  private static boolean mentions(String title, String type) {
    int last = title.length() - type.length();
    char first = type.charAt(0);
    for (int i = 0; i <= last; i++) {
      if ((title.charAt(i) | 0x20) == first
          && title.regionMatches(true, i, type, 0, type.length())) {
        return true;
      }
    }
    return false;
  }

  /** The part of a title that is only the type. */
  private static Optional<Span> repeated(String title, String type) {
    Matcher before = BEFORE.matcher(title);
    if (before.lookingAt() && isType(before, type)) {
      return Optional.of(new Span(0, before.end()));
    }
    Matcher after = AFTER.matcher(title);
    return after.find() && after.start() > 0 && isType(after, type)
        ? Optional.of(new Span(after.start(), title.length()))
        : Optional.empty();
  }

  private static boolean isType(Matcher found, String type) {
    for (int i = 1; i <= found.groupCount(); i++) {
      if (type.equalsIgnoreCase(found.group(i))) {
        return true;
      }
    }
    return false;
  }

  private static Problem problem(Resource resource, String raw, Span part) {
    int start = resource.titleSpan().start();
    String rest = raw.substring(0, part.start()) + raw.substring(part.end());
    Span place = new Span(start + part.start(), start + part.end());
    return Problem.of(
            place,
            "Title repeats the type: " + Quoted.of(raw.substring(part.start(), part.end()).strip()),
            "Write " + Quoted.of(rest, 80) + ".")
        .with(
            Fix.safe("Remove the type from the title", new Edit(place, ""))
                .removing(raw.substring(part.start(), part.end())));
  }
}
