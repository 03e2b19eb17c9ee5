package io.github.roadmaplint.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.roadmaplint.config.Config;
import io.github.roadmaplint.config.Layouts;
import io.github.roadmaplint.engine.Finding;
import io.github.roadmaplint.layout.Layout;
import io.github.roadmaplint.rule.Severity;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A layout can set other default severities of rules. */
class LayoutSeveritiesTest {
  private static final String RULE = "list/duplicate-url";
  private static final String LIST =
      "# Tools ![Awesome](https://awesome.re/badge.svg)\n\n"
          + "- [One](https://git-scm.com/docs)\n- [Two](https://git-scm.com/docs)\n";

  @Test
  void aCuratedListIsCheckedForTheSameUrl(@TempDir Path list, @TempDir Path other)
      throws Exception {
    assertThat(rules(list, LIST)).contains(RULE);
    assertThat(rules(other, LIST.replace("awesome.re", "git-scm.com"))).doesNotContain(RULE);
  }

  @Test
  void theOriginOfTheSeverityIsTheLayout() {
    Layout awesome = Layouts.builtIn("awesome");
    RuleCatalog.all().named(RULE).stream()
        .map(rule -> Config.DEFAULT.level(rule, awesome))
        .forEach(
            level -> {
              assertThat(level.value()).contains(Severity.WARNING);
              assertThat(level.origin().text()).isEqualTo("layout awesome");
            });
  }

  @Test
  void layoutsNameOnlyRulesAndSeveritiesThatExist() {
    for (String name : Layouts.NAMES) {
      Layout layout = Layouts.builtIn(name);
      assertThat(RuleCatalog.all().ids()).containsAll(layout.rules().keySet());
      assertThat(layout.rules().values()).isSubsetOf("error", "warning", "info", "off");
      Map<String, Optional<Severity>> severities = Config.DEFAULT.severities(layout);
      assertThat(severities.keySet()).isEqualTo(layout.rules().keySet());
    }
  }

  @Test
  void theListsOfTwoPagesOfACuratedListAreCompared(@TempDir Path list) throws Exception {
    Files.writeString(list.resolve("Books.md"), "# Books\n\n- [Two](https://git-scm.com/docs)\n");
    assertThat(rules(list, LIST)).contains("list/duplicate-across-pages");
  }

  private static List<String> rules(Path root, String text) throws Exception {
    Path file = Files.writeString(root.resolve("README.md"), text);
    Project project = Project.withoutConfig(root);
    Job job = new Job(project, List.of(file), Optional.empty(), Optional.empty(), RuleChoice.ALL);
    return job.run(1, done -> {}).findings().stream().map(Finding::rule).toList();
  }
}
