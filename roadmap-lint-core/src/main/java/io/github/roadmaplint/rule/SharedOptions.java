package io.github.roadmaplint.rule;

import io.github.roadmaplint.layout.Site;
import io.github.roadmaplint.rule.RuleOption.Choice;
import io.github.roadmaplint.rule.RuleOption.Form;
import io.github.roadmaplint.rule.RuleOption.Names;
import java.util.List;

/** The options that rules of several families have. Any other option is declared in its rule. */
public final class SharedOptions {
  /** The types that a resource may have, in the order of the contributors' guide. */
  public static final Names RESOURCE_TYPES =
      new Names(
          "resourceTypes",
          new Form(
              "Resource type",
              "The text between the two `@`: lowercase letters, digits and full stops.",
              "^[a-z0-9.]+$",
              "article"),
          Site::resourceTypes,
          List.of("official", "opensource", "article", "video"),
          "The allowed types of resources in this repository, in the order that contributors use."
              + " By default the types of the site are allowed; an empty list allows any type. The"
              + " setting does not change how the site publishes an unknown type:"
              + " `publish/type-changed` reports it.");

  /** The language that pages are expected to be written in. */
  public static final Choice LANGUAGE =
      new Choice(
          "language",
          List.of("en", "off"),
          "en",
          "off",
          "The language of the pages: `en`, or `off` if they can be in any language. With `off`, the"
              + " spelling of pages of the site is not checked. The default is `en` for a repository"
              + " of the site, otherwise `off`.");

  private SharedOptions() {}

  /** Whether pages are expected to be in English. */
  public static boolean isEnglish(RuleSettings settings) {
    return settings.get(LANGUAGE).equals("en");
  }
}
