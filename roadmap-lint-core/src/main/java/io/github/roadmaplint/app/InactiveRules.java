package io.github.roadmaplint.app;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toSet;

import io.github.roadmaplint.layout.Inventory;
import io.github.roadmaplint.layout.Kind;
import io.github.roadmaplint.layout.Layout;
import io.github.roadmaplint.rule.Rule;
import io.github.roadmaplint.rule.RuleInfo;
import io.github.roadmaplint.rule.RuleInfo.Need;
import io.github.roadmaplint.rule.RuleOption;
import io.github.roadmaplint.rule.RuleSettings;
import io.github.roadmaplint.rules.Rules;
import io.github.roadmaplint.text.Order;
import io.github.roadmaplint.text.Quoted;
import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
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

  private static final String NO_HISTORY = "there is no git history";

  /** Why the rules about changes have no effect in a run over the files themselves. */
  static final String NO_CHANGE = "no change is checked (`check --since REF`, `check --staged`)";

  /** Why the rules of links have no effect in a run that requests none. */
  static final String NO_LINKS = "no links are requested (`roadmap-lint links`, `check --links`)";

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
    Predicate<RuleInfo> isOff = rule -> project.config().level(rule, layout).value().isEmpty();
    List<InactiveRules> idle = new ArrayList<>();
    Inventory files = Inventory.of(layout, paths);
    for (Group group : groups(project, files, project.structures().isPresent())) {
      boolean history = group.why().equals(NO_HISTORY);
      add(history ? without(group.rules(), isOff) : group.rules(), group.why(), idle);
    }
    RuleCatalog.all().rules().stream()
        .filter(rule -> rule.severity().isEmpty() && isOff.test(rule))
        .forEach(rule -> add(List.of(rule), "it is off by default (`rules`, by its id)", idle));
    add(needing(Need.CHANGE), NO_CHANGE, idle);
    add(needing(Need.NETWORK), NO_LINKS, idle);
    return idle;
  }

  /** Rules without effect for the same reason, whatever their severities are. */
  record Group(List<RuleInfo> rules, String why) {}

  /**
   * The rules that can report nothing in a repository; rules for links are not among them.
   *
   * @param structures whether there is a folder of structures outside the repository
   */
  static List<Group> groups(Project project, Inventory files, boolean structures) {
    Layout layout = files.layout();
    RuleSettings settings = project.config().settings(layout);
    List<Group> groups = new ArrayList<>();
    if (settings.site().isEmpty()) {
      String why = "the layout " + Quoted.of(layout.name()) + " has no site (`layout.site`)";
      groups.add(new Group(needing(Need.SITE), why));
    }
    addByOptions(Rules.all(settings), groups);
    if (!structures && !hasStructures(files)) {
      String why =
          project.structuresUrl(layout).isPresent()
              ? "there are no structures (" + StructureNotes.COMMAND + " or `--structures DIR`)"
              : "there are no structures (`structures` or `--structures DIR`)";
      groups.add(new Group(needing(Need.STRUCTURES), why));
    }
    if (!hasHistory(project.root())) {
      groups.add(new Group(needing(Need.HISTORY), NO_HISTORY));
    }
    return groups;
  }

  private static List<RuleInfo> without(List<RuleInfo> rules, Predicate<RuleInfo> some) {
    return rules.stream().filter(some.negate()).toList();
  }

  private static List<RuleInfo> needing(Need need) {
    return RuleCatalog.all().rules().stream().filter(rule -> rule.needs().contains(need)).toList();
  }

  /** The rules that find nothing with the values of their options, by family and reason. */
  private static void addByOptions(List<Rule> rules, List<Group> groups) {
    List<String> order =
        RuleOption.of(rules.stream().map(Rule::info).toList()).stream()
            .map(RuleOption::key)
            .toList();
    rules.stream()
        .filter(rule -> rule.inactive().isPresent())
        .sorted(Order.byInt(rule -> place(rule.info(), order)))
        .collect(
            groupingBy(
                rule -> List.of(rule.info().family(), rule.inactive().orElseThrow()),
                LinkedHashMap::new,
                mapping(Rule::info, toList())))
        .forEach((key, some) -> groups.add(new Group(some, key.get(1))));
  }

  private static int place(RuleInfo rule, List<String> order) {
    return rule.options().stream()
        .mapToInt(option -> order.indexOf(option.key()))
        .min()
        .orElse(order.size());
  }

  private static void add(List<RuleInfo> rules, String why, List<InactiveRules> idle) {
    List<String> names = names(rules);
    if (!names.isEmpty()) {
      idle.add(new InactiveRules(names, why));
    }
  }

  /** The names of some rules: ids, or families of which all rules are among them. */
  static List<String> names(List<RuleInfo> rules) {
    Set<String> ids = rules.stream().map(RuleInfo::id).collect(toSet());
    Set<String> names = new LinkedHashSet<>();
    for (RuleInfo rule : rules) {
      boolean whole =
          RuleCatalog.all().family(rule.family()).stream().allMatch(it -> ids.contains(it.id()));
      names.add(whole ? rule.family() + "/*" : rule.id());
    }
    return List.copyOf(names);
  }

  private static boolean hasStructures(Inventory files) {
    return files.entries().stream().anyMatch(entry -> entry.collection().kind() == Kind.STRUCTURE);
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
