package io.github.roadmaplint.linkcheck.run;

import io.github.roadmaplint.config.LinkSettings;
import io.github.roadmaplint.linkcheck.LinkRule;
import io.github.roadmaplint.text.Quoted;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Converts configured exceptions to rules for the link check. */
public final class LinkRuleFactory {
  private static final int SHOWN = 200;

  private LinkRuleFactory() {}

  /**
   * The exceptions that are valid on a day.
   *
   * @param today the last day of an exception is included
   */
  public static List<LinkRule> of(List<LinkSettings.Special> rules, LocalDate today) {
    return rules.stream().map(rule -> of(rule, today)).toList();
  }

  /** Notes about the exceptions that ended before a day, in sentences without full stop. */
  public static List<String> expired(List<LinkSettings.Special> rules, LocalDate today) {
    return rules.stream()
        .filter(rule -> isExpired(rule, today))
        .map(
            rule ->
                "Links that match "
                    + Quoted.of(rule.urls().toString(), SHOWN)
                    + " are checked again: `until` "
                    + rule.until().orElseThrow()
                    + " of `links.rules` has passed")
        .toList();
  }

  private static boolean isExpired(LinkSettings.Special rule, LocalDate today) {
    return rule.until().filter(last -> last.isBefore(today)).isPresent();
  }

  private static LinkRule of(LinkSettings.Special rule, LocalDate today) {
    boolean expired = isExpired(rule, today);
    return new LinkRule(
        rule.urls(),
        expired ? Optional.empty() : rule.skip(),
        Set.copyOf(rule.accept()),
        rule.timeout().map(Duration::ofSeconds),
        rule.spacing().map(Duration::ofMillis));
  }
}
