package io.github.roadmaplint.rule;

import java.util.Optional;

/**
 * The metadata of a rule.
 *
 * @param id {@code family/problem}, which never changes
 * @param severity the default; absent when the rule is off by default
 * @param summary what it finds, in one sentence without a full stop, for lists
 * @param why why the problem matters, in one or two sentences
 * @param fixable whether the rule has fixes
 */
public record RuleInfo(
    String id, Optional<Severity> severity, String summary, String why, Fixable fixable) {

  /** Whether a rule has fixes. */
  public enum Fixable {
    /** Never. */
    NO,
    /** At least sometimes, with a safe fix. */
    SAFE,
    /** At least sometimes, but the fix needs review. */
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

  /** The part before the slash. */
  public String family() {
    return id.substring(0, id.indexOf('/'));
  }
}
