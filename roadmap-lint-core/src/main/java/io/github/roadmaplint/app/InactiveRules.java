package io.github.roadmaplint.app;

import io.github.roadmaplint.config.Config;
import io.github.roadmaplint.layout.Inventory;
import io.github.roadmaplint.layout.Kind;
import io.github.roadmaplint.layout.Layout;
import io.github.roadmaplint.rule.RuleInfo;
import io.github.roadmaplint.rule.RuleSettings;
import io.github.roadmaplint.rules.url.ReplacedElsewhere;
import io.github.roadmaplint.text.Quoted;
import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Rules without effect in a repository, regardless of its pages.
 *
 * @param rules ids and families
 * @param why a clause that names the setting or option which would change it
 */
public record InactiveRules(List<String> rules, String why) {
  private static final List<String> OF_SITE =
      List.of("publish/*", "topic/intro-wording", "url/unknown-roadmap");

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
    List<InactiveRules> idle = new ArrayList<>();
    if (settings.site().isEmpty()) {
      idle.add(
          new InactiveRules(
              OF_SITE, "the layout " + Quoted.of(layout.name()) + " has no site (`layout.site`)"));
    }
    ofSettings(settings, idle);
    if (project.structures().isEmpty() && !hasStructures(layout, paths)) {
      idle.add(one("structure/*", "there are no structures (`structures` or `--structures DIR`)"));
    }
    ofHistory(project, idle);
    for (RuleInfo rule : RuleCatalog.all().rules()) {
      if (rule.severity().isEmpty() && isOff(rule, project.config())) {
        idle.add(one(rule.id(), "it is off by default (`rules`, by its id)"));
      }
    }
    idle.add(one("link/*", "no links are requested (`roadmap-lint links`, `check --links`)"));
    return idle;
  }

  private static void ofSettings(RuleSettings settings, List<InactiveRules> idle) {
    if (settings.resourceTypes().isEmpty()) {
      idle.add(one("resource/unknown-type", "no types are known (`resourceTypes`, or a site)"));
    }
    if (settings.forbiddenHosts().isEmpty()) {
      idle.add(one("resource/forbidden-host", "no hosts are forbidden (`forbiddenHosts`)"));
    }
    if (!settings.english()) {
      idle.add(one("topic/not-english", "pages may be in any language (`language`)"));
    }
    if (!settings.spelling()) {
      idle.add(one("text/*", "pages may be in any language (`language`)"));
    }
  }

  private static void ofHistory(Project project, List<InactiveRules> idle) {
    if (!isOff(ReplacedElsewhere.INFO, project.config()) && !hasHistory(project.root())) {
      idle.add(one(ReplacedElsewhere.INFO.id(), "there is no git history"));
    }
  }

  private static InactiveRules one(String rule, String why) {
    return new InactiveRules(List.of(rule), why);
  }

  private static boolean isOff(RuleInfo rule, Config config) {
    return config.level(rule).value().isEmpty();
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
