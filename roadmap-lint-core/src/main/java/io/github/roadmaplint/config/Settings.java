package io.github.roadmaplint.config;

import io.github.roadmaplint.layout.Layout;
import io.github.roadmaplint.rule.RuleSettings;

/** The default settings of rules. */
public final class Settings {

  private Settings() {}

  /** The defaults for a repository of that layout. */
  public static RuleSettings defaults(Layout layout) {
    return Config.DEFAULT.settings(layout);
  }
}
