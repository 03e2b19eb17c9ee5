package io.github.roadmaplint.check;

import io.github.roadmaplint.rule.Problem;
import io.github.roadmaplint.source.Span;
import io.github.roadmaplint.text.Nearest;
import io.github.roadmaplint.text.Quoted;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What to say of a comment that is meant as a suppression and is none. */
final class Directive {
  private static final List<String> ALL =
      List.of("roadmap-lint-disable-file", "roadmap-lint-disable-next-line");

  /** How those begin who write one from memory. */
  private static final String NAME = "roadmap";

  private Directive() {}

  /** Whether the comment can be meant for us; quick, since it is asked of every comment. */
  static boolean mayBegin(String text, int word) {
    return text.regionMatches(true, word, NAME, 0, NAME.length());
  }

  /**
   * The first word of a comment that is no directive.
   *
   * @param close where the comment ends
   */
  static Optional<Problem> misspelt(String text, int word, int end, int close) {
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

  /** {@code roadmap-lint disable-file}: the bare name is also how a sentence begins. */
  private static boolean commands(String text, int end, int close) {
    String rest = text.substring(end, Math.min(close, end + 60)).strip().toLowerCase(Locale.ROOT);
    return rest.startsWith("disable") || rest.startsWith("ignore") || rest.startsWith("off");
  }

  /** A directive with nothing behind it. */
  static Problem withoutRule(Span place) {
    return Problem.of(
        place,
        "Suppression names no rule, so it does not suppress anything",
        "Add the rules after it, such as `url/insecure`, or a family, such as `url/*`.");
  }
}
