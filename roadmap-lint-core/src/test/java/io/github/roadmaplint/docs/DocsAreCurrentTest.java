package io.github.roadmaplint.docs;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.roadmaplint.app.RuleCatalog;
import io.github.roadmaplint.config.ConfigLoader;
import io.github.roadmaplint.rule.RuleInfo;
import io.github.roadmaplint.rule.RuleInfo.Need;
import io.github.roadmaplint.rule.RuleOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
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
  private static final Path REFERENCE = Path.of("..", "docs", "reference", "configuration.md");
  private static final RuleCatalog CATALOG = RuleCatalog.all();

  @Test
  void theReferenceOfSettingsIsTheSchema() throws IOException {
    assertCurrent(REFERENCE, SettingsReference.of(schema(), CATALOG.rules()));
  }

  @Test
  void theReferenceHasEveryKeyOfTheSchema() throws IOException {
    String page = Files.readString(REFERENCE, UTF_8);
    Set<String> keys = new TreeSet<>();
    collectKeys(JsonMapper.shared().readTree(schema()), keys);
    keys.removeIf(key -> key.contains("/")); // rules, which have their own list
    assertThat(keys).contains("urls", "site", "title", "mutual", "reason");
    assertThat(keys)
        .allMatch(key -> page.contains("\n## " + key + "\n") || page.contains("| `" + key + "` |"));
  }

  private static void collectKeys(JsonNode schema, Set<String> keys) {
    schema.path("properties").propertyNames().forEach(keys::add);
    schema.forEach(child -> collectKeys(child, keys));
  }

  @Test
  void theSchemaHasEveryRuleAndEveryOption() throws IOException {
    assertCurrent(SCHEMA, schema());
  }

  @Test
  void thePageOfARuleListsItsOptions() throws IOException {
    for (RuleInfo rule : CATALOG.rules()) {
      Path page = Path.of("..", "docs", "rules", rule.id() + ".md");
      assertCurrent(page, OptionsSection.in(Files.readString(page, UTF_8), rule.options()));
    }
  }

  @Test
  void thePageAboutLayoutsNamesEveryRuleThatNeedsASite() throws IOException {
    String line =
        Files.readString(CONFIGURATION, UTF_8)
            .lines()
            .filter(it -> it.endsWith(" | the layout has a `site` |"))
            .findFirst()
            .orElseThrow();
    assertThat(CATALOG.rules())
        .filteredOn(rule -> rule.needs().contains(Need.SITE))
        .allMatch(
            rule ->
                line.contains("`" + rule.id() + "`") || line.contains("`" + rule.family() + "/*`"));
  }

  private static void assertCurrent(Path file, String current) throws IOException {
    if (Boolean.getBoolean("roadmaplint.regenerate")) {
      Files.writeString(file, current, UTF_8);
    }
    assertThat(Files.readString(file, UTF_8))
        .as(file + " is out of date; run this test with -Droadmaplint.regenerate=true")
        .isEqualTo(current);
  }

  /** The schema with the rules and options that there are. */
  private static String schema() throws IOException {
    String schema = Files.readString(SCHEMA, UTF_8);
    int limits = schema.indexOf("    \"limits\": {\n");
    int spelling = schema.indexOf(",\n    \"spelling\": {\n", limits);
    String options = OptionsSchema.of(RuleOption.of(CATALOG.rules()));
    schema = schema.substring(0, limits) + options + schema.substring(spelling);
    String begin = "\"properties\": {\n";
    int rules = schema.indexOf(begin, schema.indexOf("\"levels\": {")) + begin.length();
    int end = schema.indexOf("\n      }\n", rules - 1);
    return schema.substring(0, rules) + ruleKeys() + schema.substring(end);
  }

  private static String ruleKeys() {
    List<String> keys = new ArrayList<>();
    for (String family : CATALOG.families()) {
      keys.add(ruleKey(family + "/*", "Every rule of the family."));
      CATALOG.family(family).forEach(rule -> keys.add(ruleKey(rule.id(), rule.summary() + ".")));
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
  void everyExampleOfThePagesLoads(@TempDir Path folder) throws Exception {
    Files.createDirectory(folder.resolve("schemas"));
    Files.createDirectory(folder.resolve("structures"));
    Files.writeString(folder.resolve("schemas/map.json"), "{}");
    String page = Files.readString(CONFIGURATION, UTF_8) + Files.readString(REFERENCE, UTF_8);
    Matcher fence = Pattern.compile("(?s)```yaml\n(.*?)```").matcher(page);
    int count = 0;
    for (; fence.find(); count++) {
      Path file = Files.writeString(folder.resolve(ConfigLoader.FILE), fence.group(1));
      assertThat(new ConfigLoader(CATALOG.rules()).loadFound(file)).isNotNull();
    }
    assertThat(count).isGreaterThan(10);
  }
}
