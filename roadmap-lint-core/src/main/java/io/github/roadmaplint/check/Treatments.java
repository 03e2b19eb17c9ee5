package io.github.roadmaplint.check;

import io.github.roadmaplint.config.LinkSettings;
import io.github.roadmaplint.link.Treatment;
import io.github.roadmaplint.link.UrlPattern;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Makes of what is configured what the network goes by. */
public final class Treatments {
  private Treatments() {}

  /**
   * The exceptions that hold on a day.
   *
   * @param environment where the values of headers come from; a header without one is not sent
   */
  public static List<Treatment> of(
      List<LinkSettings.Special> rules, Map<String, String> environment, LocalDate today) {
    return rules.stream().map(rule -> of(rule, environment, today)).toList();
  }

  private static Treatment of(
      LinkSettings.Special rule, Map<String, String> environment, LocalDate today) {
    boolean expired = rule.until().filter(last -> last.isBefore(today)).isPresent();
    return new Treatment(
        UrlPattern.of(rule.urls()),
        expired ? Optional.empty() : rule.skip(),
        Set.copyOf(rule.accept()),
        rule.timeout().map(Duration::ofSeconds),
        rule.spacing().map(Duration::ofMillis),
        headers(rule.headers(), environment));
  }

  private static Map<String, String> headers(
      Map<String, String> variables, Map<String, String> environment) {
    Map<String, String> headers = new HashMap<>();
    variables.forEach(
        (header, variable) -> {
          String value = environment.getOrDefault(variable, "");
          if (!value.isBlank() && value.chars().allMatch(c -> c >= ' ' && c < 0x7f)) {
            headers.put(header, value);
          }
        });
    return headers;
  }
}
