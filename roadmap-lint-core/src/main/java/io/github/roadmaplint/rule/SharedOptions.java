package io.github.roadmaplint.rule;

import io.github.roadmaplint.layout.Site;
import io.github.roadmaplint.rule.RuleOption.Choice;
import io.github.roadmaplint.rule.RuleOption.Form;
import io.github.roadmaplint.rule.RuleOption.Names;
import io.github.roadmaplint.text.ExpectedLanguage;
import java.util.ArrayList;
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

  /** The value of {@link #LANGUAGE} for pages in any language. */
  public static final String ANY = "off";

  /** The value of {@link #LANGUAGE} for the language of most pages. */
  public static final String AUTO = "auto";

  /** The language that pages are expected to be written in. */
  public static final Choice LANGUAGE =
      new Choice(
          "language",
          languages(),
          AUTO,
          ANY,
          "The language of the pages, as a code such as `en`. `auto` is the language of most pages,"
              + " and `off` is any language. With `en`, words of pages are checked even if the text"
              + " is too short to show its language. With `off`, the spelling of pages of the site is"
              + " not checked. The default is `auto` for a repository of the site, otherwise"
              + " `off`.");

  private SharedOptions() {}

  private static List<String> languages() {
    List<String> words = new ArrayList<>(List.of(AUTO, ANY));
    words.addAll(ExpectedLanguage.all());
    return List.copyOf(words);
  }

  /** Whether pages can be in any language. */
  public static boolean isAnyLanguage(RuleSettings settings) {
    return settings.get(LANGUAGE).equals(ANY);
  }
}
