package io.github.roadmaplint.app;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import io.github.roadmaplint.layout.Inventory;
import io.github.roadmaplint.layout.Kind;
import io.github.roadmaplint.layout.Layout;
import io.github.roadmaplint.rule.Rule;
import io.github.roadmaplint.rule.RuleInfo;
import io.github.roadmaplint.rule.RuleInfo.Need;
import io.github.roadmaplint.rule.RuleOption;
import io.github.roadmaplint.rule.RuleSettings;
import io.github.roadmaplint.rules.Rules;
import io.github.roadmaplint.text.Quoted;
import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Rules without effect in a repository, regardless of its pages.
 *
 * @param rules ids and families
 * @param why a clause that names the setting or option which would change it
 */
public record InactiveRules(List<String> rules, String why) {

  /** Copies the list. */
  public InactiveRules {
    rules = List.copyOf(rules);
  }

  /**
   * The rules without effect in a repository, in the order of the settings.
   *
   * @param paths every file, relative to the root
   */
  public static List<InactiveRules> of(Project project, List<String> paths) {
    Layout layout = project.layout(paths);
    RuleSettings settings = project.config().settings(layout);
    Predicate<RuleInfo> isOff = rule -> project.config().level(rule).value().isEmpty();
    List<InactiveRules> idle = new ArrayList<>();
    if (settings.site().isEmpty()) {
      String why = "the layout " + Quoted.of(layout.name()) + " has no site (`layout.site`)";
      add(needing(Need.SITE), why, idle);
    }
    addByOptions(Rules.all(settings), idle);
    if (project.structures().isEmpty() && !hasStructures(layout, paths)) {
      String why = "there are no structures (`structures` or `--structures DIR`)";
      add(needing(Need.STRUCTURES), why, idle);
    }
    if (!hasHistory(project.root())) {
      List<RuleInfo> on = needing(Need.HISTORY).stream().filter(isOff.negate()).toList();
      add(on, "there is no git history", idle);
    }
    RuleCatalog.all().rules().stream()
        .filter(rule -> rule.severity().isEmpty() && isOff.test(rule))
        .forEach(rule -> add(List.of(rule), "it is off by default (`rules`, by its id)", idle));
    String why = "no links are requested (`roadmap-lint links`, `check --links`)";
    add(needing(Need.NETWORK), why, idle);
    return idle;
  }

  private static List<RuleInfo> needing(Need need) {
    return RuleCatalog.all().rules().stream().filter(rule -> rule.needs().contains(need)).toList();
  }

  /** The rules that find nothing with the values of their options, by family and reason. */
  private static void addByOptions(List<Rule> rules, List<InactiveRules> idle) {
    List<RuleOption<?>> order = RuleOption.of(rules.stream().map(Rule::info).toList());
    rules.stream()
        .filter(rule -> rule.inactive().isPresent())
        .sorted(Comparator.comparingInt(rule -> place(rule.info(), order)))
        .collect(
            groupingBy(
                rule -> List.of(rule.info().family(), rule.inactive().orElseThrow()),
                LinkedHashMap::new,
                mapping(Rule::info, toList())))
        .forEach((key, some) -> add(some, key.get(1), idle));
  }

  private static int place(RuleInfo rule, List<RuleOption<?>> order) {
    return rule.options().stream().mapToInt(order::indexOf).min().orElse(order.size());
  }

  private static void add(List<RuleInfo> rules, String why, List<InactiveRules> idle) {
    Set<String> names = new LinkedHashSet<>();
    for (RuleInfo rule : rules) {
      boolean whole = rules.containsAll(RuleCatalog.all().family(rule.family()));
      names.add(whole ? rule.family() + "/*" : rule.id());
    }
    if (!names.isEmpty()) {
      idle.add(new InactiveRules(List.copyOf(names), why));
    }
  }

  private static boolean hasStructures(Layout layout, List<String> paths) {
    return Inventory.of(layout, paths).entries().stream()
        .anyMatch(entry -> entry.collection().kind() == Kind.STRUCTURE);
  }

  private static boolean hasHistory(Path root) {
    for (Path here = root; here != null; here = here.getParent()) {
      if (new File(here.toFile(), ".git").exists()) {
        return true;
      }
    }
    return false;
  }
}
