package io.github.roadmaplint.docs;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.github.roadmaplint.config.Layouts;
import io.github.roadmaplint.docs.RulePage.Example;
import io.github.roadmaplint.engine.EngineRules;
import io.github.roadmaplint.rule.Changes;
import io.github.roadmaplint.rule.LinkStatuses;
import io.github.roadmaplint.rule.RuleInfo;
import io.github.roadmaplint.rule.RuleSettings;
import io.github.roadmaplint.rules.Rules;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Runs the examples of every rule's page, and holds pages and rules against each other.
 *
 * <p>The property {@code roadmaplint.pages} restricts the examples to families of rules, such as
 * {@code url,publish}: mutation tests run them many times.
 */
class RulePageTest {
  private static final Path PAGES = Path.of("..", "docs", "rules");
  private static final String FAMILIES = System.getProperty("roadmaplint.pages", "");

  @TempDir Path folder;

  @Test
  void everyRuleHasAPageAndEveryPageARule() throws IOException {
    assertThat(pages().map(RulePageTest::id)).containsExactlyInAnyOrderElementsOf(ids());
  }

  @TestFactory
  Stream<DynamicTest> examples() throws IOException {
    List<String> families = List.of(FAMILIES.split(","));
    return pages()
        .filter(page -> FAMILIES.isEmpty() || families.contains(family(page)))
        .flatMap(this::examplesOf);
  }

  private Stream<DynamicTest> examplesOf(Path file) {
    String id = id(file);
    RulePage page = RulePage.parse(id, read(file));
    ExampleRunner runner = new ExampleRunner(folder, Rules::all);
    Stream<DynamicTest> wellFormed =
        Stream.of(dynamicTest(id + " reads as a page", () -> checkPage(page)));
    return Stream.concat(
        wellFormed,
        page.examples().stream()
            .map(
                example ->
                    dynamicTest(
                        id + " line " + example.line(),
                        file.toUri(),
                        () -> runner.check(id, example))));
  }

  static void checkPage(RulePage page) {
    assertThat(page.text()).startsWith("# " + page.id() + "\n").doesNotContain("REPLACE-ME");
    assertThat(page.text()).contains("\n## Why it matters\n", "\n## What to do\n");
    if (!page.id().startsWith("file/")) {
      assertThat(page.examples()).as("examples").anyMatch(Example::isBad).anyMatch(e -> !e.isBad());
    }
  }

  private static List<String> ids() {
    Stream<RuleInfo> rules =
        Stream.concat(
                Rules.all(RuleSettings.defaults(Layouts.builtIn("content").site())).stream(),
                Stream.concat(
                    Rules.ofChanges(Changes.NONE).stream(),
                    Rules.online(LinkStatuses.NONE).stream()))
            .map(rule -> rule.info());
    return Stream.concat(rules, EngineRules.all().stream())
        .map(RuleInfo::id)
        .collect(Collectors.toList());
  }

  static Stream<Path> pages() throws IOException {
    try (Stream<Path> files = Files.walk(PAGES)) {
      return files
          .filter(file -> file.toString().endsWith(".md"))
          .filter(file -> !file.getParent().equals(PAGES))
          .sorted()
          .toList()
          .stream();
    }
  }

  static String id(Path page) {
    String relative = PAGES.relativize(page).toString().replace('\\', '/');
    return relative.substring(0, relative.length() - ".md".length());
  }

  private static String family(Path page) {
    return page.getParent().getFileName().toString();
  }

  static String read(Path file) {
    try {
      return Files.readString(file, UTF_8);
    } catch (IOException failure) {
      throw new IllegalStateException(failure);
    }
  }
}
