package io.github.roadmaplint.config;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.roadmaplint.app.RuleCatalog;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** No setting can be misspelled silently: each key and value of a file that has all is tried. */
class EverySettingTest {
  private static final Path SCHEMA = Path.of("../schemas/config.schema.json");

  /** Every setting; JSON is YAML, too. */
  private static final String ALL =
      """
      {"structures": {"folder": "structures", "url": "https://example.com/{slug}.json"},
       "ignore": ["drafts/**"],
       "rules": {"topic/empty": "error", "url/*": "off"},
       "overrides": [{"paths": ["a/**"], "rules": {"topic/*": "info"}, "reason": "Old."}],
       "limits": {"maxResources": 3, "maxWords": 3, "maxParagraphs": 3},
       "resourceTypes": ["article"],
       "forbiddenHosts": ["example.com"],
       "language": "en",
       "spelling": {"words": ["Forgejo"], "dictionaries": {"de": "classpath:de/de_DE"}},
       "failOn": "error",
       "maxWarnings": 3,
       "sourceUrl": "https://example.org/{path}",
       "links": {"connectionsPerHost": 3, "spacing": 3, "timeout": 3, "rules": [
         {"urls": "example.org", "skip": "Old.", "until": "2027-01-31", "accept": [403],
          "timeout": 3, "spacing": 3}]},
       "layout": {"name": "own", "title": "Ours",
         "site": {"host": "example.net", "sections": ["courses"], "roadmaps": ["git"], "otherNames": {"vcs": "git"}, "pageFolders": ["pages"], "privateHosts": ["example.com"],
           "resourceTypes": ["article"], "typeOrder": ["article"], "fallbackType": "article",
           "introduction": "See:",
           "structures": {"url": "https://example.com/{slug}", "lists": ["https://example.com/all"]}},
         "localLinks": {"roots": ["static"], "base": "/docs", "suffixes": [".md"],
           "anchors": "hugo", "permalinks": true, "listsFolders": false, "wikiLinks": true,
           "uncertainWith": ["book.toml"]},
         "collections": [
           {"name": "maps", "kind": "entry", "path": "maps/{slug}.md", "schema": "map.json",
            "references": [{"field": "related", "collection": "maps", "mutual": true}]},
           {"name": "topics", "kind": "topic", "path": "{owner}/*.md", "ownedBy": "maps",
            "nested": true}]}}
      """;

  /** A key that is a name and can be any text. */
  private static final String ANY_NAME = "vcs";

  /** Whose values can be any text. What of them matches nothing is found in a run. */
  private static final Set<String> FREE =
      Set.of(
          "ignore",
          "paths",
          "path",
          "roots",
          "base",
          "suffixes",
          "uncertainWith",
          "reason",
          "sourceUrl",
          "resourceTypes",
          "forbiddenHosts",
          "words",
          "de",
          "urls",
          "skip",
          "name",
          "title",
          "host",
          "sections",
          "roadmaps",
          ANY_NAME,
          "pageFolders",
          "privateHosts",
          "introduction",
          "url",
          "lists",
          "field");

  @TempDir Path folder;
  private int tried;

  @BeforeEach
  void fill() throws Exception {
    Files.createDirectory(folder.resolve("structures"));
    Files.writeString(folder.resolve("map.json"), "{}");
  }

  @Test
  void theFileHasEverySetting() throws Exception {
    assertThat(loads(read(ALL))).isTrue();
    Set<String> described = new TreeSet<>();
    keys(JsonMapper.shared().readTree(Files.readString(SCHEMA, UTF_8)), described);
    Set<String> written = new TreeSet<>();
    collect(read(ALL), written);
    described.removeIf(key -> key.contains("/"));
    described.remove("headers"); // names of variables, which the environment answers for
    assertThat(written).containsAll(described);
  }

  private static void keys(JsonNode schema, Set<String> keys) {
    schema.path("properties").propertyNames().forEach(keys::add);
    schema.forEach(child -> keys(child, keys));
  }

  private static void collect(JsonNode node, Set<String> keys) {
    keys.addAll(node.propertyNames());
    node.forEach(child -> collect(child, keys));
  }

  @Test
  void everyMisspelledKeyIsAMistake() throws Exception {
    JsonNode all = read(ALL);
    misspellKeys(all, all);
    assertThat(tried).isGreaterThan(50);
  }

  private void misspellKeys(JsonNode root, JsonNode node) throws Exception {
    if (node instanceof ObjectNode object) {
      for (String key : Set.copyOf(object.propertyNames())) {
        if (key.equals(ANY_NAME)) {
          continue;
        }
        JsonNode value = object.remove(key);
        object.set(key + "z", value);
        assertThat(loads(root)).as(key + "z").isFalse();
        object.remove(key + "z");
        object.set(key, value);
        tried++;
      }
    }
    for (JsonNode child : node) {
      misspellKeys(root, child);
    }
  }

  @Test
  void everyMisspelledValueIsAMistake() throws Exception {
    JsonNode all = read(ALL);
    misspellValues(all, all, "");
    assertThat(tried).isGreaterThan(10);
  }

  private void misspellValues(JsonNode root, JsonNode node, String key) throws Exception {
    if (node instanceof ObjectNode object) {
      for (String name : Set.copyOf(object.propertyNames())) {
        JsonNode value = object.get(name);
        if (value.isString() && !FREE.contains(name)) {
          object.put(name, value.asString() + "z");
          assertThat(loads(root)).as(name + ": " + value + "z").isFalse();
          object.set(name, value);
          tried++;
        }
        misspellValues(root, value, name);
      }
    }
    if (node instanceof ArrayNode array && !FREE.contains(key)) {
      for (int i = 0; i < array.size(); i++) {
        JsonNode value = array.get(i);
        if (value.isString()) {
          array.set(i, value.asString() + "z");
          assertThat(loads(root)).as(key + ": " + value + "z").isFalse();
          array.set(i, value);
          tried++;
        }
        misspellValues(root, value, key);
      }
    }
  }

  @Test
  void everyNumberThatIsTooLargeIsAMistakeWithAPlace() throws Exception {
    JsonNode all = read(ALL);
    enlargeNumbers(all, all);
    assertThat(tried).isEqualTo(10);
  }

  private void enlargeNumbers(JsonNode root, JsonNode node) throws Exception {
    if (node instanceof ObjectNode object) {
      for (String name : Set.copyOf(object.propertyNames())) {
        JsonNode value = object.get(name);
        if (value.isNumber()) {
          object.put(name, 99_999_999_999L);
          assertPlace(root, name);
          object.set(name, value);
        }
      }
    }
    if (node instanceof ArrayNode array && !array.isEmpty() && array.get(0).isNumber()) {
      JsonNode value = array.get(0);
      array.set(0, 99_999_999_999L);
      assertPlace(root, "item");
      array.set(0, value);
    }
    for (JsonNode child : node) {
      enlargeNumbers(root, child);
    }
  }

  private void assertPlace(JsonNode config, String name) throws Exception {
    Path file = Files.writeString(folder.resolve(ConfigLoader.FILE), config.toString());
    assertThatThrownBy(() -> new ConfigLoader(RuleCatalog.all().rules()).loadFound(file))
        .as(name)
        .isInstanceOf(ConfigException.class)
        .hasMessageContaining("99999999999")
        .hasMessageContaining("Write at most");
    tried++;
  }

  private static JsonNode read(String text) {
    return JsonMapper.shared().readTree(text);
  }

  private boolean loads(JsonNode config) throws Exception {
    Path file = Files.writeString(folder.resolve(ConfigLoader.FILE), config.toString());
    try {
      new ConfigLoader(RuleCatalog.all().rules()).loadFound(file);
      return true;
    } catch (ConfigException mistake) {
      return false;
    }
  }
}
