package io.github.roadmaplint.rule;

import io.github.roadmaplint.layout.Site;
import io.github.roadmaplint.schema.Schemas;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Everything that a user can set about what rules find, but not the severity.
 *
 * @param site the site that publishes the repository; absent for plain Markdown
 * @param resourceTypes types that a resource may have, in the order of the contributors' guide
 * @param maxResources how many resources a topic may have
 * @param maxWords how many words a description may have
 * @param maxParagraphs how many paragraphs a description may have
 * @param forbiddenHosts hosts that must not be linked, their subdomains included
 * @param english whether pages are expected to be in English
 * @param spelling whether spelling is checked
 * @param reachable which hosts of private networks readers can reach, besides the public ones
 * @param schemas the schemas that collections can name
 */
public record RuleSettings(
    Optional<Site> site,
    List<String> resourceTypes,
    int maxResources,
    int maxWords,
    int maxParagraphs,
    List<String> forbiddenHosts,
    boolean english,
    boolean spelling,
    Predicate<String> reachable,
    Schemas schemas) {

  /** No host of a private network can be reached. */
  public static final Predicate<String> PUBLIC_ONLY = host -> false;

  /** Copies the lists. */
  public RuleSettings {
    resourceTypes = List.copyOf(resourceTypes);
    forbiddenHosts = List.copyOf(forbiddenHosts);
  }

  /** Settings with no schemas but the built-in ones. */
  public RuleSettings(
      Optional<Site> site,
      List<String> resourceTypes,
      int maxResources,
      int maxWords,
      int maxParagraphs,
      List<String> forbiddenHosts,
      boolean english) {
    this(
        site,
        resourceTypes,
        maxResources,
        maxWords,
        maxParagraphs,
        forbiddenHosts,
        english,
        true,
        PUBLIC_ONLY,
        Schemas.builtIn());
  }

  /** The same where some hosts of private networks can be reached. */
  public RuleSettings withReachable(Predicate<String> hosts) {
    return new RuleSettings(
        site,
        resourceTypes,
        maxResources,
        maxWords,
        maxParagraphs,
        forbiddenHosts,
        english,
        spelling,
        hosts,
        schemas);
  }
}
