package io.github.roadmaplint.engine;

import io.github.roadmaplint.rule.Problem;
import io.github.roadmaplint.source.Span;
import io.github.roadmaplint.text.Nearest;
import io.github.roadmaplint.text.Quoted;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Problems of comments that look like suppressions but suppress nothing. */
final class Directive {
  private static final List<String> ALL =
      List.of("roadmap-lint-disable-file", "roadmap-lint-disable-next-line");

  /** How misspelled directives usually begin. */
  private static final String NAME = "roadmap";

  private Directive() {}

  /** Whether the comment can be a directive; fast, because it is called for every comment. */
  static boolean mayBegin(String text, int word) {
    return text.regionMatches(true, word, NAME, 0, NAME.length());
  }

  /**
   * The problem of a comment whose first word is a misspelled directive.
   *
   * @param close where the comment ends
   */
  static Optional<Problem> misspelled(String text, int word, int end, int close) {
    String written = text.substring(word, Math.min(end, word + 60));
    String lower = written.toLowerCase(Locale.ROOT);
    boolean ours = lower.startsWith("roadmap-lint") || lower.startsWith("roadmaplint");
    boolean bare = lower.endsWith("lint:") || lower.endsWith("lint");
    boolean meant = ours && (!bare || commands(text, end, close));
    Optional<String> near = Nearest.to(written, ALL);
    if (near.isEmpty() && !meant) {
      return Optional.empty();
    }
    return Optional.of(
        Problem.of(
            new Span(word, end),
            "Comment " + Quoted.of(written) + " does not suppress anything",
            near.map(name -> "Write `" + name + "`.")
                .orElse("Write `" + ALL.get(1) + "` or `" + ALL.get(0) + "`, and the rules.")));
  }

  /** {@code roadmap-lint disable-file}: a sentence can also begin with the name alone. */
  private static boolean commands(String text, int end, int close) {
    String rest = text.substring(end, Math.min(close, end + 60)).strip().toLowerCase(Locale.ROOT);
    return rest.startsWith("disable") || rest.startsWith("ignore") || rest.startsWith("off");
  }

  /** A directive without a rule. */
  static Problem withoutRule(Span place) {
    return Problem.of(
        place,
        "Suppression names no rule, so it does not suppress anything",
        "Add the rules after it, such as `url/insecure`, or a family, such as `url/*`.");
  }
}
