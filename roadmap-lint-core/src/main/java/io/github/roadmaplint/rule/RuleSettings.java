package io.github.roadmaplint.rule;

import io.github.roadmaplint.layout.Site;
import io.github.roadmaplint.schema.Schemas;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * What rules are created with: the values of their options, and facts about the repository.
 *
 * @param site the site that publishes the repository; absent for plain Markdown
 * @param set the values of the options that are set, by their keys
 * @param reachable which hosts of private networks readers can reach, besides the public ones
 * @param schemas the schemas that collections can name
 */
public record RuleSettings(
    Optional<Site> site, Map<String, Object> set, Predicate<String> reachable, Schemas schemas) {

  /** No host of a private network can be reached. */
  public static final Predicate<String> PUBLIC_ONLY = host -> false;

  /** Copies the map. */
  public RuleSettings {
    set = Map.copyOf(set);
  }

  /** The settings without a configuration. */
  public static RuleSettings defaults(Optional<Site> site) {
    return new RuleSettings(site, Map.of(), PUBLIC_ONLY, Schemas.builtIn());
  }

  /** The effective value of an option. */
  public <T> T get(RuleOption<T> option) {
    Object value = set.get(option.key());
    return value == null ? option.byDefault(site) : option.cast(value);
  }

  /** The same where some hosts of private networks can be reached. */
  public RuleSettings withReachable(Predicate<String> hosts) {
    return new RuleSettings(site, set, hosts, schemas);
  }
}
