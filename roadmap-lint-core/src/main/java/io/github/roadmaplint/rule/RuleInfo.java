package io.github.roadmaplint.rule;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The metadata of a rule.
 *
 * @param id {@code family/problem}, which never changes
 * @param severity the default; absent when the rule is off by default
 * @param summary what it finds, in one sentence without a full stop, for lists
 * @param why why the problem matters, in one or two sentences
 * @param fixable whether the rule has fixes
 * @param options the options that the rule reads
 * @param needs what the rule needs besides its file; without it the rule finds nothing
 */
public record RuleInfo(
    String id,
    Optional<Severity> severity,
    String summary,
    String why,
    Fixable fixable,
    List<RuleOption<?>> options,
    Set<Need> needs) {

  /** Whether a rule has fixes. */
  public enum Fixable {
    /** Never. */
    NO,
    /** At least sometimes, always with a safe fix. */
    SAFE,
    /** At least sometimes, with a safe fix or with one that needs review. */
    MIXED,
    /** At least sometimes, but every fix needs review. */
    UNSAFE
  }

  /** What a rule can need besides its file. */
  public enum Need {
    /** A site that publishes the repository. */
    SITE,
    /** Structures of roadmaps. */
    STRUCTURES,
    /** The git history of the repository. */
    HISTORY,
    /** The results of a link check. */
    NETWORK,
    /** A change that is checked. */
    CHANGE
  }

  /** Copies the collections. */
  public RuleInfo {
    options = List.copyOf(options);
    needs = Set.copyOf(needs);
  }

  /** A rule that is on by default. */
  public static RuleInfo of(
      String id, Severity severity, Fixable fixable, String summary, String why) {
    return new RuleInfo(id, Optional.of(severity), summary, why, fixable, List.of(), Set.of());
  }

  /** A rule that is off by default. */
  public static RuleInfo off(String id, Fixable fixable, String summary, String why) {
    return new RuleInfo(id, Optional.empty(), summary, why, fixable, List.of(), Set.of());
  }

  /** The same rule with the options that it reads. */
  public RuleInfo with(RuleOption<?>... read) {
    return new RuleInfo(id, severity, summary, why, fixable, List.of(read), needs);
  }

  /** The same rule with what it needs besides its file. */
  public RuleInfo needing(Need need) {
    return new RuleInfo(id, severity, summary, why, fixable, options, Set.of(need));
  }

  /** Whether the rule can find something else while all files stay the same. */
  public boolean isVolatile() {
    return needs.contains(Need.HISTORY) || needs.contains(Need.NETWORK);
  }

  /** The part before the slash. */
  public String family() {
    return id.substring(0, id.indexOf('/'));
  }
}
