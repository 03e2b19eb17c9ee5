package io.github.roadmaplint.app;

import io.github.roadmaplint.text.Quoted;

/** A name is neither a rule nor a family. */
public final class UnknownRuleException extends Exception {
  private static final long serialVersionUID = 1L;

  /** Creates the message with suggestions. */
  public UnknownRuleException(String written, RuleCatalog catalogue) {
    super(message(written, String.join(" or ", catalogue.near(written))));
  }

  private static String message(String written, String near) {
    return "Unknown rule "
        + Quoted.of(written)
        + '.'
        + (near.isEmpty() ? "" : " Did you mean " + near + '?');
  }
}
