package io.github.roadmaplint.config;

import io.github.roadmaplint.layout.Layout;
import io.github.roadmaplint.layout.Site;
import io.github.roadmaplint.rule.RuleSettings;
import java.util.List;
import java.util.Optional;

/** What rules go by when nothing is configured. */
public final class Settings {

  private Settings() {}

  /** The defaults for a repository of that layout. */
  public static RuleSettings defaults(Layout layout) {
    Optional<Site> site = layout.site();
    List<String> types = site.map(Site::resourceTypes).orElse(List.of());
    List<String> forbidden = site.isPresent() ? List.of("geeksforgeeks.org") : List.of();
    return new RuleSettings(site, types, 8, 200, 2, forbidden, site.isPresent());
  }
}
