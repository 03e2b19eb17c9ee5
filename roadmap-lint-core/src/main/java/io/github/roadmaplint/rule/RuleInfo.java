package io.github.roadmaplint.rule;

import java.util.Optional;

/**
 * What is constant about a rule.
 *
 * @param id {@code family/what-is-wrong}, for ever
 * @param severity the default; absent when the rule is off unless asked for
 * @param summary what it finds, in one sentence without a full stop, for lists
 * @param why why that matters, one or two sentences
 * @param fixable whether it can mend what it finds
 */
public record RuleInfo(
    String id, Optional<Severity> severity, String summary, String why, Fixable fixable) {

  /** Whether a rule can mend what it finds. */
  public enum Fixable {
    /** Never. */
    NO,
    /** At least sometimes, safely. */
    SAFE,
    /** At least sometimes, but a person must look. */
    UNSAFE
  }

  /** A rule that is on by default. */
  public static RuleInfo of(
      String id, Severity severity, Fixable fixable, String summary, String why) {
    return new RuleInfo(id, Optional.of(severity), summary, why, fixable);
  }

  /** A rule that is off by default. */
  public static RuleInfo off(String id, Fixable fixable, String summary, String why) {
    return new RuleInfo(id, Optional.empty(), summary, why, fixable);
  }

  /** What stands before the slash. */
  public String family() {
    return id.substring(0, id.indexOf('/'));
  }
}
