package io.github.roadmaplint.config;

import io.github.roadmaplint.layout.Layout;
import io.github.roadmaplint.layout.Site;
import io.github.roadmaplint.layout.StructureSource;
import io.github.roadmaplint.rule.RuleInfo;
import io.github.roadmaplint.rule.RuleOption;
import io.github.roadmaplint.rule.RuleOption.Limit;
import io.github.roadmaplint.rule.SharedOptions;
import io.github.roadmaplint.schema.Schemas;
import java.util.Collection;
import java.util.Optional;

/** The configuration file that a repository begins with. */
public final class ConfigTemplate {
  private ConfigTemplate() {}

  /**
   * A commented file for a repository of a layout: it sets the layout, and shows every other
   * setting with its default after a {@code #}.
   *
   * @param rules every rule
   */
  public static String of(Layout layout, Collection<RuleInfo> rules) {
    return of(layout, rules, Optional.empty());
  }

  /**
   * The same for a repository with pages in another language than English.
   *
   * @param language its code
   */
  public static String of(Layout layout, Collection<RuleInfo> rules, Optional<String> language) {
    return """
        # yaml-language-server: $schema=%sconfig.schema.json
        # Settings of roadmap-lint for this repository. Every setting is optional: a line after a # shows
        # its default. `roadmap-lint config show` prints the effective values and their origin.

        # The layout of the repository: %s.
        # By default it is detected.
        layout: %s

        # Files that are never checked. ** matches any folders.
        #ignore:
        #  - drafts/**

        # Where `roadmap-lint structures fetch` gets the structures of roadmaps.
        #structures:
        #  url: %s

        # Severities of rules (or of families, such as url/*): error, warning, info or off.
        #rules:
        #  topic/no-description: off
        #  publish/*: error

        # Other severities for some paths. An entry that changes nothing is reported.
        #overrides:
        #  - paths: [roadmaps/git/**]
        #    rules:
        #      topic/long-description: off
        #    reason: These pages are meant to be long.

        # Upper limits for topic pages.
        #limits:
        %s
        # Words that are correct, and Hunspell dictionaries of other languages than English.
        #spelling:
        #  words: [rolldown]
        #  dictionaries:
        #    de: dictionaries/de_DE

        # The lowest severity that sets the exit code to 1: error, warning, info or never.
        #failOn: error

        # With more warnings than this, the exit code is also 1.
        #maxWarnings: 100

        # Where an audit links to files, if this is not known from the origin of git.
        #sourceUrl: https://git.example.org/team/maps/blob/{commit}/{path}#L{line}

        # How links are checked, and exceptions for some URLs.
        #links:
        #  connectionsPerHost: 4
        #  spacing: 250
        #  timeout: 8
        #  rules:
        #    - urls: example.org/drafts/*
        #      skip: Not published yet.
        """
        .formatted(
            Schemas.BASE,
            String.join(", ", Layouts.NAMES),
            layout.name(),
            layout
                .site()
                .flatMap(Site::structures)
                .map(StructureSource::url)
                .orElse("https://example.org/api/{slug}.json"),
            options(layout, rules, language));
  }

  private static String options(
      Layout layout, Collection<RuleInfo> rules, Optional<String> language) {
    StringBuilder limits = new StringBuilder();
    StringBuilder others = new StringBuilder();
    for (RuleOption<?> option : RuleOption.of(rules)) {
      String value = ": " + option.byDefault(layout.site()) + '\n';
      if (option instanceof Limit limit) {
        limits.append("#  ").append(limit.name()).append(value);
      } else {
        others.append("\n# ").append(firstSentence(option.description())).append('\n');
        boolean set = option.equals(SharedOptions.LANGUAGE) && language.isPresent();
        others.append(set ? "" : "#").append(option.key());
        others.append(set ? ": " + language.get() + '\n' : value);
      }
    }
    return limits.append(others).toString();
  }

  private static String firstSentence(String text) {
    int end = text.indexOf(". ");
    return end < 0 ? text : text.substring(0, end + 1);
  }
}
