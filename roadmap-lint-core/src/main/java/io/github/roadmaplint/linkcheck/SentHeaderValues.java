package io.github.roadmaplint.linkcheck;

import java.util.List;
import java.util.Optional;

/**
 * Values of headers that were sent. A server can send them back, in a redirect or a title, and from
 * there they would get into reports, into the ledger and by a fix into a page.
 */
record SentHeaderValues(List<String> values) {
  private static final String HIDDEN = "***";

  SentHeaderValues {
    values = List.copyOf(values);
  }

  /** The outcome without any of them; a link that has moved to a URL with one has not moved. */
  CheckOutcome hide(CheckOutcome outcome) {
    if (values.isEmpty()) {
      return outcome;
    }
    Optional<Move> move = outcome.move().filter(to -> hide(to.url()).equals(to.url()));
    return new CheckOutcome(
        outcome.verdict(),
        outcome.cause(),
        hide(outcome.reason()),
        move,
        outcome.missingFragment(),
        outcome.attempts(),
        outcome.steps().stream().map(this::hide).toList());
  }

  private RequestStep hide(RequestStep step) {
    return new RequestStep(
        hide(step.url()), step.status(), hide(step.words()), hide(step.location()), step.millis());
  }

  private String hide(String text) {
    String shown = text;
    for (String value : values) {
      shown = shown.replace(value, HIDDEN);
    }
    return shown;
  }
}
