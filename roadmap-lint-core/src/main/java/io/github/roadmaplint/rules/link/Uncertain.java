package io.github.roadmaplint.rules.link;

import io.github.roadmaplint.document.Link;
import io.github.roadmaplint.rule.LinkAnswer;
import io.github.roadmaplint.rule.LinkAnswers;
import io.github.roadmaplint.rule.Problem;
import io.github.roadmaplint.rule.RuleInfo;
import io.github.roadmaplint.rule.RuleInfo.Fixable;
import io.github.roadmaplint.rule.Severity;
import java.util.Optional;

/** A link of which nobody can say whether readers reach it. */
public final class Uncertain extends AnswerRule {
  private static final RuleInfo INFO =
      RuleInfo.of(
          "link/uncertain",
          Severity.INFO,
          Fixable.NO,
          "A link of which nobody can say whether readers reach it",
          "The answer was meant for robots or is not final. It never makes a build fail; somebody may want to click it.");

  /** Knows what was found out. */
  public Uncertain(LinkAnswers answers) {
    super(INFO, answers);
  }

  @Override
  Optional<Problem> problem(Link link, LinkAnswer answer) {
    return switch (answer.state()) {
      case UNCERTAIN ->
          Optional.of(
              Problem.of(
                  link.urlSpan(),
                  Reasons.message("Link could not be judged: ", answer),
                  "Open it in a browser once; if it works, there is nothing to do."));
      case HELD_BACK ->
          Optional.of(
              Problem.of(
                  link.urlSpan(),
                  Reasons.message("Link is broken, perhaps for a while: ", answer),
                  answer.heldBack().orElse("") + '.'));
      case ALIVE, BROKEN, BAD_CERTIFICATE, SAYS_NOT_FOUND -> Optional.empty();
    };
  }
}
