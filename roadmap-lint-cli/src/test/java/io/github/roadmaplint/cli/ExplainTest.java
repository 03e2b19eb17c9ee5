package io.github.roadmaplint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.roadmaplint.app.RuleCatalog;
import io.github.roadmaplint.frontend.ExitStatus;
import io.github.roadmaplint.report.PageRenderer;
import io.github.roadmaplint.rule.RuleInfo;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ExplainTest {
  private static final String PAGE =
      """
      # topic/example

      Finds *something* that is **not** as it
      should be: `a`, [another rule](other.md) or [the site](https://example.org/).

      ## What to do

      - one thing that takes so many words that they do not fit into a single line of a terminal
      - another

      1. first

      | written | what is wrong |
      |---|---|
      | `x` | nothing |

      ```markdown bad path=roadmaps/git/content/a.md
      # A\u202e

      text
      ```
      ```text expect
      1:1 error Something
      ```
      ```markdown fixed
      # A
      ```
      ````markdown good
      ```
      code
      ```
      ````
      """;

  private static final String SHOWN =
      """
      topic/example

      Finds something that is not as it should be: `a`, another rule or the site
      (https://example.org/).

      What to do

      - one thing that takes so many words that they do not fit into a single line of
        a terminal
      - another

      1. first

      - `x`: nothing

      Bad (roadmaps/git/content/a.md):

          # A\\u{202e}

          text

      Findings:

          1:1 error Something

      After the safe fixes:

          # A

      Good:

          ```
          code
          ```
      """;

  static Set<String> rules() {
    return RuleCatalog.all().ids();
  }

  @ParameterizedTest
  @CsvSource({
    "url/insecure, 'Fix: safe for some findings, unsafe for others.'",
    "resource/padded-title, Fix: safe.",
    "topic/other-title, ''"
  })
  void saysWhetherTheFixesAreSafe(String rule, String fix) {
    String facts =
        Run.of("explain", rule)
            .out()
            .lines()
            .filter(line -> line.startsWith("Severity: "))
            .findFirst()
            .orElseThrow();
    assertThat(facts).endsWith(" by default." + (fix.isEmpty() ? "" : " " + fix));
  }

  @Test
  void anExampleSaysWhetherItsFixesNeedReview() {
    assertThat(Run.of("explain", "text/wrong-article").out())
        .contains("After the fixes, also the unsafe ones:");
    assertThat(Run.of("explain", "text/repeated-word").out()).contains("After the safe fixes:");
  }

  @Test
  void theOptionsOfARuleAreShownWithTheirDefaults() {
    for (RuleInfo rule : RuleCatalog.all().rules()) {
      String page = Run.of("explain", rule.id()).out();
      rule.options().forEach(option -> assertThat(page).contains("- `" + option.key() + "`: "));
    }
    assertThat(Run.of("explain", "topic/long-description").out().replaceAll("\\s+", " "))
        .contains(
            "`limits.maxWords`: The maximum number of words in a description. Default: `200`.");
  }

  static Stream<Terminal> terminals() {
    return Stream.of(new Terminal(false, false, false, 80), new Terminal(true, true, true, 80));
  }

  @ParameterizedTest
  @MethodSource("terminals")
  void aPageIsShownForReadingOnATerminal(Terminal terminal) {
    String shown = PageRenderer.render(PAGE, terminal.style(), terminal.width());

    assertThat(shown.replaceAll("\u001b\\[[0-9;]*m", "")).isEqualTo(SHOWN);
    assertThat(shown.contains("\u001b[1mWhat to do\u001b[0m")).isEqualTo(terminal.colors());
  }

  @ParameterizedTest
  @MethodSource("rules")
  void everyRuleHasAPage(String rule) {
    Run run = Run.of("explain", rule);

    assertThat(run.code()).isZero();
    assertThat(run.out()).startsWith(rule + "\n\n").contains("\nWhy it matters\n");
    assertThat(run.out().lines().filter(line -> !line.startsWith("    ")))
        .allMatch(line -> line.length() <= 80 || !line.strip().contains(" "));
  }

  @Test
  void aNearMissIsRecognised() {
    Run run = Run.of("explain", "url/insecur");

    assertThat(run.code()).isEqualTo(ExitStatus.INVALID_REQUEST.code());
    assertThat(run.err())
        .isEqualTo(
            """
            roadmap-lint: Unknown rule `url/insecur`. Did you mean url/insecure?
            To list all rules: roadmap-lint rules
            """);
  }

  @Test
  void aFamilyIsPointedTo() {
    assertThat(Run.of("explain", "url").err())
        .contains("To list them: roadmap-lint rules --family url");
  }

  @Test
  void oneRuleAtATime() {
    assertThat(Run.of("explain").code()).isEqualTo(ExitStatus.INVALID_REQUEST.code());
    assertThat(Run.of("explain", "url/insecure", "url/tracking").code())
        .isEqualTo(ExitStatus.INVALID_REQUEST.code());
  }

  @Test
  void theListHasEveryRuleInBothFormats() {
    String text = Run.of("rules").out();
    String json = Run.of("rules", "--format", "json").out();

    assertThat(rules()).allMatch(text::contains).allMatch(rule -> json.contains('"' + rule + '"'));
    assertThat(Run.of("rules", "--family", "url").out()).doesNotContain("topic/");
    assertThat(Run.of("rules", "--family", "urls").code())
        .isEqualTo(ExitStatus.INVALID_REQUEST.code());
  }
}
