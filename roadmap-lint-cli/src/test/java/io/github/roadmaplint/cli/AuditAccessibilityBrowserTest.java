package io.github.roadmaplint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What axe-core finds in an audit: nothing. */
@Tag("slow")
@UsesBrowser
class AuditAccessibilityBrowserTest {
  private static final String VIOLATIONS =
      """
      axe.run(document, { resultTypes: ['violations'] }).then((result) =>
        result.violations.flatMap((violation) => violation.nodes.map((node) =>
          `${violation.id}: ${node.target}: ${node.failureSummary}: ${node.html.slice(0, 200)}`)))""";

  @TempDir static Path folder;
  private static Path page;

  @BeforeAll
  static void anAudit() throws IOException {
    page = AuditPages.ofExamples(folder);
  }

  /** Runs axe-core, which DevTools adds to the page in spite of its content security policy. */
  private static List<?> violations(Browser browser) throws IOException {
    try (InputStream script =
        AuditAccessibilityBrowserTest.class.getResourceAsStream("/axe.min.js")) {
      String axe = new String(script.readAllBytes(), StandardCharsets.UTF_8);
      browser.command("Runtime.evaluate", Map.of("expression", axe));
    }
    return (List<?>) browser.promised(VIOLATIONS);
  }

  /** Opens one of each: a map, findings, an explanation, a page with its texts. */
  private static void openParts(Browser browser) {
    browser.open(page, "#roadmap=git&severity=warning");
    browser.type("j");
    browser.await("document.querySelector('.current .tools')");
    browser.run(
        """
        const current = document.querySelector('.current');
        current.querySelector('[aria-expanded]').click();
        [...current.closest('.page').querySelectorAll('details'),
          ...document.querySelectorAll('#map-git, #overview details'),
          document.querySelector('.rule-info')].forEach((details) => { details.open = true; });""");
    browser.await("document.querySelector('.page-text[open] ol')");
  }

  @ParameterizedTest
  @ValueSource(strings = {"light", "dark"})
  void eachOfItsParts(String colors, Browser browser) throws IOException {
    browser.prefer(colors);
    openParts(browser);

    assertThat(violations(browser)).isEmpty();
  }

  @Test
  void theHelp(Browser browser) throws IOException {
    browser.open(page, "#severity=warning");
    browser.type("?");

    assertThat(violations(browser)).isEmpty();
  }
}
