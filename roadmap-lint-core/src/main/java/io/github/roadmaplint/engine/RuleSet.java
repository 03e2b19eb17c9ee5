package io.github.roadmaplint.engine;

import io.github.roadmaplint.rule.Rule;
import io.github.roadmaplint.rule.RuleInfo;
import java.util.List;

/**
 * Rules, grouped by what they read.
 *
 * @param all every rule, in the order of the catalog
 */
public record RuleSet(
    List<Rule> all,
    List<Step<Rule.OfPlace>> places,
    List<Step<Rule.OfPage>> pages,
    List<Step<Rule.OfTopic>> topics,
    List<Step<Rule.OfTopicFile>> topicFiles,
    List<Step<Rule.OfPublication>> publications,
    List<Step<Rule.OfLink>> links,
    List<Step<Rule.OfLinkTarget>> linkTargets,
    List<Step<Rule.OfStructure>> structures,
    List<Step<Rule.OfStructurePages>> structurePages,
    List<Step<Rule.OfSpellingError>> errors,
    List<Step<Rule.OfFrontMatter>> frontMatters,
    List<Step<Rule.OfReferences>> references) {

  public static RuleSet of(List<Rule> rules) {
    return new RuleSet(
        List.copyOf(rules),
        only(rules, Rule.OfPlace.class),
        only(rules, Rule.OfPage.class),
        only(rules, Rule.OfTopic.class),
        only(rules, Rule.OfTopicFile.class),
        only(rules, Rule.OfPublication.class),
        only(rules, Rule.OfLink.class),
        only(rules, Rule.OfLinkTarget.class),
        only(rules, Rule.OfStructure.class),
        only(rules, Rule.OfStructurePages.class),
        only(rules, Rule.OfSpellingError.class),
        only(rules, Rule.OfFrontMatter.class),
        only(rules, Rule.OfReferences.class));
  }

  /** No rules. */
  static RuleSet none() {
    return of(List.of());
  }

  List<RuleInfo> infos() {
    return all.stream().map(Rule::info).toList();
  }

  private static <R extends Rule> List<Step<R>> only(List<Rule> rules, Class<R> kind) {
    return rules.stream()
        .filter(kind::isInstance)
        .map(rule -> new Step<>(rule.info(), kind.cast(rule)))
        .toList();
  }

  /** A rule as one of its kinds, with what is constant about it. */
  record Step<R>(RuleInfo info, R rule) {}
}
