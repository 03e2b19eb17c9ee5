package io.github.roadmaplint.docs;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.roadmaplint.app.RuleCatalog;
import io.github.roadmaplint.config.Config;
import io.github.roadmaplint.config.ConfigLoader;
import io.github.roadmaplint.config.Layouts;
import io.github.roadmaplint.config.RuleOptions;
import io.github.roadmaplint.rule.Rule;
import io.github.roadmaplint.rule.RuleInfo;
import io.github.roadmaplint.rules.Rules;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Holds generated documentation against what it is made of. With {@code
 * -Droadmaplint.regenerate=true} it is written anew; look at the difference before you commit it.
 */
class DocsAreCurrentTest {
  private static final Path CONFIGURATION = Path.of("..", "docs", "configuration.md");
  private static final Path SCHEMA = Path.of("..", "schemas", "config.schema.json");
  private static final String RULES_BEGIN = "\"properties\": {\n";
  private static final String RULES_END = "\n      }\n";
  private static final String MARK =
      "<!-- What follows is written by DocsAreCurrentTest from schemas/config.schema.json. -->\n";

  @Test
  void theReferenceOfSettingsIsTheSchema() throws IOException {
    String page = Files.readString(CONFIGURATION, UTF_8);
    String written = page.substring(0, page.indexOf(MARK) + MARK.length());
    String current = written + SettingsReference.of(Files.readString(SCHEMA, UTF_8));
    if (Boolean.getBoolean("roadmaplint.regenerate")) {
      Files.writeString(CONFIGURATION, current, UTF_8);
    }
    assertThat(Files.readString(CONFIGURATION, UTF_8)).isEqualTo(current);
  }

  @Test
  void theSchemaNamesEveryRule() throws IOException {
    String written = Files.readString(SCHEMA, UTF_8);
    int start =
        written.indexOf(RULES_BEGIN, written.indexOf("\"levels\": {")) + RULES_BEGIN.length();
    int end = written.indexOf(RULES_END, start - 1);
    String current = written.substring(0, start) + ruleKeys() + written.substring(end);
    if (Boolean.getBoolean("roadmaplint.regenerate")) {
      Files.writeString(SCHEMA, current, UTF_8);
    }
    assertThat(current)
        .as("config.schema.json is out of date; run this test with -Droadmaplint.regenerate=true")
        .isEqualTo(Files.readString(SCHEMA, UTF_8));
  }

  private static String ruleKeys() {
    RuleCatalog catalogue = RuleCatalog.all();
    List<String> keys = new ArrayList<>();
    for (String family : catalogue.families()) {
      keys.add(ruleKey(family + "/*", "Every rule of the family."));
      catalogue.family(family).forEach(rule -> keys.add(ruleKey(rule.id(), rule.summary() + ".")));
    }
    return String.join(",\n", keys);
  }

  private static String ruleKey(String key, String description) {
    return """
                  "%s": {
                    "$ref": "#/$defs/severity",
                    "description": %s
                  }\
          """
        .formatted(key, JsonMapper.shared().writeValueAsString(description));
  }

  @Test
  void theSchemaKnowsTheDefaults() throws IOException {
    JsonNode limits =
        JsonMapper.shared().readTree(Files.readString(SCHEMA, UTF_8)).at("/properties/limits");
    RuleOptions defaults = RuleOptions.DEFAULT;
    assertThat(limits.at("/properties/maxResources/default").asInt())
        .isEqualTo(defaults.maxResources().value());
    assertThat(limits.at("/properties/maxWords/default").asInt())
        .isEqualTo(defaults.maxWords().value());
    assertThat(limits.at("/properties/maxParagraphs/default").asInt())
        .isEqualTo(defaults.maxParagraphs().value());
  }

  @Test
  void everyExampleOfThePageLoads(@TempDir Path folder) throws Exception {
    Files.createDirectory(folder.resolve("schemas"));
    Files.createDirectory(folder.resolve("structures"));
    Files.writeString(folder.resolve("schemas/map.json"), "{}");
    List<RuleInfo> rules =
        Rules.all(Config.DEFAULT.settings(Layouts.builtIn("content"))).stream()
            .map(Rule::info)
            .toList();
    String page = Files.readString(CONFIGURATION, UTF_8);
    Matcher fence = Pattern.compile("(?s)```yaml\n(.*?)```").matcher(page);
    int count = 0;
    for (; fence.find(); count++) {
      Path file = Files.writeString(folder.resolve(ConfigLoader.FILE), fence.group(1));
      assertThat(new ConfigLoader(rules).loadFound(file)).isNotNull();
    }
    assertThat(count).isGreaterThan(5);
  }
}
