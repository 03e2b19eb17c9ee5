package io.github.roadmaplint.config;

import io.github.roadmaplint.layout.Layout;
import io.github.roadmaplint.schema.Schemas;
import java.util.List;

/** The configuration file that a repository begins with. */
public final class ConfigTemplate {
  private ConfigTemplate() {}

  /**
   * A commented file for a repository of a layout: it sets the layout, and shows every other
   * setting with its default after a {@code #}.
   */
  public static String of(Layout layout) {
    RuleOptions options = RuleOptions.DEFAULT;
    return """
        # yaml-language-server: $schema=%sconfig.schema.json
        # Settings of roadmap-lint for this repository. Every setting is optional: a line after a # shows
        # its default. `roadmap-lint config show` prints the effective values and their origin.

        # The layout of the repository: content, website or plain. By default it is detected.
        layout: %s

        # Files that are never checked. ** matches any folders.
        #ignore:
        #  - drafts/**

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
        #  maxResources: %s
        #  maxWords: %s
        #  maxParagraphs: %s

        # The allowed types of resources.
        #resourceTypes: %s

        # Hosts that must not be linked, including their subdomains.
        #forbiddenHosts: %s

        # The language of the pages: en, or off for any.
        #language: %s

        # Words that are correct.
        #spelling:
        #  words: [rolldown]

        # The lowest severity that sets the exit code to 1: error, warning, info or never.
        #failOn: error

        # With more warnings than this, the exit code is also 1.
        #maxWarnings: 100

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
            layout.name(),
            options.maxResources().value(),
            options.maxWords().value(),
            options.maxParagraphs().value(),
            list(options.resourceTypes(layout).value()),
            list(options.forbiddenHosts(layout).value()),
            options.english(layout).value() ? "en" : "off");
  }

  private static String list(List<String> words) {
    return '[' + String.join(", ", words) + ']';
  }
}
