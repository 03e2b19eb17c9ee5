package io.github.roadmaplint.linkcheck.run;

import io.github.roadmaplint.config.LinkSettings;
import io.github.roadmaplint.linkcheck.LinkRule;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Converts configured exceptions to rules for the link check. */
public final class LinkRuleFactory {
  private LinkRuleFactory() {}

  /**
   * The exceptions that are valid on a day.
   *
   * @param today the last day of an exception is included
   */
  public static List<LinkRule> of(List<LinkSettings.Special> rules, LocalDate today) {
    return rules.stream().map(rule -> of(rule, today)).toList();
  }

  private static LinkRule of(LinkSettings.Special rule, LocalDate today) {
    boolean expired = rule.until().filter(last -> last.isBefore(today)).isPresent();
    return new LinkRule(
        rule.urls(),
        expired ? Optional.empty() : rule.skip(),
        Set.copyOf(rule.accept()),
        rule.timeout().map(Duration::ofSeconds),
        rule.spacing().map(Duration::ofMillis));
  }
}
