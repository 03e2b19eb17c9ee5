package io.github.roadmaplint.check;

import io.github.roadmaplint.rule.Rule;
import io.github.roadmaplint.rule.RuleInfo;
import java.util.List;

/**
 * Rules, sorted by what they look at.
 *
 * @param all every rule, in the order of the catalogue
 */
record RuleSet(
    List<Rule> all,
    List<Rule.OfPlace> places,
    List<Rule.OfPage> pages,
    List<Rule.OfTopic> topics,
    List<Rule.OfPublication> publications,
    List<Rule.OfLink> links,
    List<Rule.OfLinkTarget> linkTargets,
    List<Rule.OfStructure> structures,
    List<Rule.OfStructurePages> structurePages,
    List<Rule.OfFrontMatter> frontMatters,
    List<Rule.OfReferences> references) {

  static RuleSet of(List<Rule> rules) {
    return new RuleSet(
        List.copyOf(rules),
        only(rules, Rule.OfPlace.class),
        only(rules, Rule.OfPage.class),
        only(rules, Rule.OfTopic.class),
        only(rules, Rule.OfPublication.class),
        only(rules, Rule.OfLink.class),
        only(rules, Rule.OfLinkTarget.class),
        only(rules, Rule.OfStructure.class),
        only(rules, Rule.OfStructurePages.class),
        only(rules, Rule.OfFrontMatter.class),
        only(rules, Rule.OfReferences.class));
  }

  List<RuleInfo> infos() {
    return all.stream().map(Rule::info).toList();
  }

  private static <T extends Rule> List<T> only(List<Rule> rules, Class<T> kind) {
    return rules.stream().filter(kind::isInstance).map(kind::cast).toList();
  }
}
