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
    # What roadmap-lint checks in this repository. Every setting is optional: a line behind a # shows
    # what holds without it. `roadmap-lint config show` says what holds and why.

    # How the repository is laid out: content, website or plain. Without it that is recognised.
    layout: %s

    # Files that are never checked. ** stands for any folders.
    #ignore:
    #  - drafts/**

    # How bad the findings of a rule (or of a family, as in url/*) are: error, warning, info or off.
    #rules:
    #  topic/no-description: off
    #  publish/*: error

    # Other severities for some paths. One that changes nothing is reported.
    #overrides:
    #  - paths: [roadmaps/git/**]
    #    rules:
    #      topic/long-description: off
    #    reason: These pages are meant to be long.

    # How much is too much in a topic.
    #limits:
    #  maxResources: %s
    #  maxWords: %s
    #  maxParagraphs: %s

    # Types that a resource may have.
    #resourceTypes: %s

    # Hosts that must not be linked, their subdomains included.
    #forbiddenHosts: %s

    # The language of the pages: en, or off for any.
    #language: %s

    # Words that are right, whatever the spelling rules think of them.
    #spelling:
    #  words: [rolldown]

    # From which severity on the exit code is 1: error, warning, info or never.
    #failOn: error

    # With more warnings than this the exit code is 1, too.
    #maxWarnings: 100

    # How links are asked for, and exceptions for some of them.
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
