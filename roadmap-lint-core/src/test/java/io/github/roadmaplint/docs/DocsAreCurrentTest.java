package io.github.roadmaplint.docs;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

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
      assertThat(new ConfigLoader(rules).load(file)).isNotNull();
    }
    assertThat(count).isGreaterThan(5);
  }
}
