package io.github.roadmaplint.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.roadmaplint.app.RuleCatalog;
import io.github.roadmaplint.layout.Layout;
import io.github.roadmaplint.rule.RuleInfo;
import io.github.roadmaplint.rule.RuleInfo.Fixable;
import io.github.roadmaplint.rule.RuleOption;
import io.github.roadmaplint.rule.RuleOption.Choice;
import io.github.roadmaplint.rule.RuleOption.Limit;
import io.github.roadmaplint.rule.Severity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The configuration has the options that rules declare, and no others. */
class OptionsOfRulesTest {
  private static final List<RuleInfo> RULES = RuleCatalog.all().rules();
  private static final List<RuleOption<?>> OPTIONS = RuleOption.of(RULES);

  @TempDir Path folder;

  @Test
  void theKeysOfOptionsDoNotChange() {
    assertThat(OPTIONS)
        .extracting(RuleOption::key)
        .containsExactly(
            "limits.maxResources",
            "limits.maxWords",
            "limits.maxParagraphs",
            "resourceTypes",
            "forbiddenHosts",
            "language");
  }

  @Test
  void rulesThatReadOneKeyDeclareTheSameOption() {
    assertThat(RULES)
        .flatExtracting(RuleInfo::options)
        .hasSizeGreaterThanOrEqualTo(OPTIONS.size())
        .allSatisfy(option -> assertThat(OPTIONS).contains((RuleOption<?>) option));
  }

  @Test
  void everyOptionIsReadAndKnowsItsLine() throws Exception {
    Config config =
        load(
            """
            limits:
              maxResources: 3
              maxWords: 0
              maxParagraphs: 2147483647
            resourceTypes: []
            forbiddenHosts: [example.com, www.example.org]
            language: "off"
            """,
            RULES);
    assertThat(config.options())
        .isEqualTo(
            Map.of(
                "limits.maxResources", at(2, 3),
                "limits.maxWords", at(3, 0),
                "limits.maxParagraphs", at(4, Integer.MAX_VALUE),
                "resourceTypes", at(5, List.of()),
                "forbiddenHosts", at(6, List.of("example.com", "www.example.org")),
                "language", at(7, "off")));
  }

  private static Setting<Object> at(int line, Object value) {
    return new Setting<>(value, new ValueOrigin(ConfigLoader.FILE + ':' + line));
  }

  @Test
  void aMisspelledOptionIsAMistakeWithASuggestion() {
    for (RuleOption<?> option : OPTIONS) {
      String name = option instanceof Limit limit ? limit.name() : option.key();
      String section = option instanceof Limit ? "limits: " : "";
      assertThat(mistakes(section + "{" + name + "z: 3}\n", RULES))
          .singleElement()
          .asString()
          .contains("Unknown key `" + name + "z`")
          .endsWith("Write `" + name + "`.");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "limits.maxWords: 3",
        "limits: 3",
        "limits: {maxWords: -1}",
        "limits: {maxWords: 1.5}",
        "limits: {maxWords: 2147483648}",
        "limits: {language: en}",
        "resourceTypes: article",
        "resourceTypes: [Article]",
        "resourceTypes: ['']",
        "forbiddenHosts: ['https://example.com/']",
        "language: xx",
        "language: de-DE",
        "language: true",
      })
  void aValueOfAnotherFormIsAMistake(String line) {
    assertThat(mistakes(line + "\n", RULES)).hasSize(1);
  }

  @Test
  void anOptionIsNoOtherSetting() {
    for (RuleOption<?> option : OPTIONS) {
      String written =
          option instanceof Limit limit ? "limits: {" + limit.name() : "{" + option.key();
      assertThat(mistakes(written + ": 3}\n", List.of())).isNotEmpty();
    }
    assertThat(OPTIONS).extracting(RuleOption::key).doesNotHaveDuplicates();
  }

  @Test
  void anOptionThatARuleDeclaresIsReadShownAndInTheTemplate() throws Exception {
    Limit limit = new Limit("maxHeadings", 4, "The maximum number of headings. There are few.");
    Choice choice =
        new Choice("tone", List.of("calm", "loud"), "calm", "loud", "The tone of the pages.");
    RuleInfo rule =
        RuleInfo.of("topic/loud", Severity.INFO, Fixable.NO, "A loud page", "It is loud.")
            .with(limit, choice);
    List<RuleInfo> rules = List.of(rule);
    Layout layout = Layouts.builtIn("content");

    Config config = load("limits: {maxHeadings: 2}\n", rules);
    assertThat(config.settings(layout).get(limit)).isEqualTo(2);
    assertThat(config.settings(layout).get(choice)).isEqualTo("calm");
    assertThat(config.settings(Layouts.builtIn("plain")).get(choice)).isEqualTo("loud");
    assertThat(ConfigRow.of(config, layout, rules))
        .contains(
            new ConfigRow("limits.maxHeadings", "2", new ValueOrigin(ConfigLoader.FILE + ":1")),
            new ConfigRow("tone", "calm", ValueOrigin.layout("content")));
    assertThat(load("tone: loud\n", rules).settings(layout).get(choice)).isEqualTo("loud");
    assertThat(ConfigTemplate.of(layout, rules))
        .contains("#limits:\n#  maxHeadings: 4\n\n# The tone of the pages.\n#tone: calm\n")
        .doesNotContain("maxWords");
  }

  private Config load(String text, List<RuleInfo> rules) throws IOException, ConfigException {
    Path file = Files.writeString(folder.resolve(ConfigLoader.FILE), text);
    return new ConfigLoader(rules).loadFound(file);
  }

  private List<String> mistakes(String text, List<RuleInfo> rules) {
    return catchThrowableOfType(ConfigException.class, () -> load(text, rules)).mistakes().stream()
        .map(ConfigError::text)
        .toList();
  }
}
