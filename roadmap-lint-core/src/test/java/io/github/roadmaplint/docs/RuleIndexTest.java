package io.github.roadmaplint.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.roadmaplint.app.RuleCatalog;
import io.github.roadmaplint.report.RuleList;
import io.github.roadmaplint.rule.RuleInfo;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/**
 * The list of rules in the documentation is the list in the code. {@code
 * -Droadmaplint.regenerate=true} writes it anew.
 */
class RuleIndexTest {
  private static final Path INDEX = Path.of("..", "docs", "rules", "index.md");

  @Test
  void theIndexListsEveryRule() throws IOException {
    String index = index(RuleCatalog.all());
    if (Boolean.getBoolean("roadmaplint.regenerate")) {
      Files.writeString(INDEX, index);
    }
    assertThat(index)
        .as("docs/rules/index.md is out of date; run this test with -Droadmaplint.regenerate=true")
        .isEqualTo(Files.readString(INDEX));
  }

  private static String index(RuleCatalog catalogue) {
    StringBuilder page =
        new StringBuilder(
            """
            # Rules

            Every rule has a page that describes what it finds, why that matters and what to do. In a terminal,
            `roadmap-lint explain RULE` shows the same page.

            *Severity* is the default; a [configuration file](../configuration.md) can change it. *Fix* shows whether
            the rule can fix what it finds: a *safe* fix never loses content, an *unsafe* fix needs review.
            """);
    for (String family : catalogue.families()) {
      page.append("\n## ").append(family).append("\n\n");
      page.append("| Rule | Severity | Fix | What it finds |\n|---|---|---|---|\n");
      catalogue.family(family).forEach(rule -> page.append(row(rule)));
    }
    return page.toString();
  }

  private static String row(RuleInfo rule) {
    return "| [%s](%s.md) | %s | %s | %s |\n"
        .formatted(
            rule.id(),
            rule.id(),
            RuleList.severity(rule),
            RuleList.fix(rule),
            rule.summary().replace("|", "\\|"));
  }
}
