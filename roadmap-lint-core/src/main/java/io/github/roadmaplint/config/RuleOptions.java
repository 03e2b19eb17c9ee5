package io.github.roadmaplint.config;

import io.github.roadmaplint.layout.Layout;
import io.github.roadmaplint.layout.Site;
import io.github.roadmaplint.rule.RuleSettings;
import io.github.roadmaplint.schema.Schemas;
import java.util.List;
import java.util.Optional;

/**
 * Options of rules. The defaults depend on the layout.
 *
 * @param maxResources the maximum number of resources in a topic
 * @param maxWords the maximum number of words in a description
 * @param maxParagraphs the maximum number of paragraphs in a description
 * @param resourceTypes allowed types of resources
 * @param forbiddenHosts hosts that must not be linked
 * @param english whether pages must be in English
 */
public record RuleOptions(
    Setting<Integer> maxResources,
    Setting<Integer> maxWords,
    Setting<Integer> maxParagraphs,
    Optional<Setting<List<String>>> resourceTypes,
    Optional<Setting<List<String>>> forbiddenHosts,
    Optional<Setting<Boolean>> english) {

  /** Nothing set. */
  public static final RuleOptions DEFAULT =
      new RuleOptions(
          Setting.byDefault(8),
          Setting.byDefault(200),
          Setting.byDefault(2),
          Optional.empty(),
          Optional.empty(),
          Optional.empty());

  /** Hosts that the contribution guide of the site forbids. */
  private static final List<String> FORBIDDEN_BY_SITE = List.of("geeksforgeeks.org");

  /** The effective types for a layout. */
  public Setting<List<String>> resourceTypes(Layout layout) {
    List<String> ofSite = layout.site().map(Site::resourceTypes).orElse(List.of());
    return resourceTypes.orElse(ofLayout(layout, ofSite));
  }

  /** The effective forbidden hosts for a layout. */
  public Setting<List<String>> forbiddenHosts(Layout layout) {
    return forbiddenHosts.orElse(
        ofLayout(layout, layout.site().isPresent() ? FORBIDDEN_BY_SITE : List.of()));
  }

  /** Whether pages of a layout are to be in English. */
  public Setting<Boolean> english(Layout layout) {
    return english.orElse(ofLayout(layout, layout.site().isPresent()));
  }

  private static <T> Setting<T> ofLayout(Layout layout, T value) {
    return new Setting<>(value, ValueOrigin.layout(layout.name()));
  }

  /**
   * Whether spelling is checked: not if the configuration allows pages in any language. Without a
   * site this is the default, and pages in other languages are detected.
   */
  private boolean isSpellingWanted(Layout layout) {
    return layout.site().isEmpty() || english(layout).value();
  }

  /** Everything that rules go by, for a layout. */
  public RuleSettings settings(Layout layout, Schemas schemas) {
    return new RuleSettings(
        layout.site(),
        resourceTypes(layout).value(),
        maxResources.value(),
        maxWords.value(),
        maxParagraphs.value(),
        forbiddenHosts(layout).value(),
        english(layout).value(),
        isSpellingWanted(layout),
        RuleSettings.PUBLIC_ONLY,
        schemas);
  }
}
