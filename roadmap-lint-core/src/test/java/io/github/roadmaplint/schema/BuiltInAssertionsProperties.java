package io.github.roadmaplint.schema;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.roadmaplint.data.Data;
import io.github.roadmaplint.data.JsonParser;
import io.github.roadmaplint.source.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The direct checks accept a value exactly if the validator library has no error for it. */
class BuiltInAssertionsProperties {
  private static final Schemas SCHEMAS = Schemas.builtIn();
  private static final BuiltInAssertions ASSERTIONS = new BuiltInAssertions(SCHEMAS);
  private static final CompiledSchema LIBRARY = new CompiledSchema(SCHEMAS);
  private static final List<String> VALUES =
      List.of(
          "1",
          "0",
          "-1",
          "0.5",
          "1.5",
          "1e999",
          "-1e-999",
          "true",
          "null",
          "\"\"",
          "\"12\"",
          "\"12.\"",
          "\"2026-01-02\"",
          "\"topic\"",
          "\"legend\"",
          "\"label\"",
          "\"__group__\"",
          "\"a:b\"",
          "\"abcdefghijklmnopqrstu\"",
          "\"left\"",
          "[]",
          "[1]",
          "[\"a\"]",
          "{}",
          "{\"a\":1}",
          "{\"label\":\"a\",\"id\":\"b\"}",
          "{\"x\":1,\"y\":2}");

  @Property(seed = "20261126", tries = 1500, edgeCases = EdgeCasesMode.NONE)
  void acceptWhatTheValidatorAccepts(@ForAll("schemas") String schema, @ForAll long seed) {
    String json = changedExample(schema, new Random(seed));
    Data value = JsonParser.parse(Source.of("a.json", json)).root().orElseThrow();
    String address = SCHEMAS.address(schema);
    assertThat(ASSERTIONS.of(address).accepts(value))
        .as("%s %s", schema, json)
        .isEqualTo(LIBRARY.violations(address, value).isEmpty());
  }

  @Provide
  Arbitrary<String> schemas() {
    return Arbitraries.of(Schemas.NAMES);
  }

  /** An example of the schema, in which a few parts are replaced, removed or repeated. */
  private static String changedExample(String schema, Random random) {
    JsonNode document =
        JsonMapper.shared().readTree(SCHEMAS.text(SCHEMAS.address(schema)).orElseThrow());
    JsonNode examples = document.path("examples");
    JsonNode example = examples.get(random.nextInt(examples.size()));
    List<String> keys =
        new ArrayList<>(
            document.findValues("properties").stream()
                .flatMap(it -> it.propertyNames().stream())
                .toList());
    keys.add("other");
    return written(example, keys, random, 1 + random.nextInt(12));
  }

  private static String written(JsonNode node, List<String> keys, Random random, int stable) {
    if (random.nextInt(4 * stable) == 0) {
      return VALUES.get(random.nextInt(VALUES.size()));
    }
    List<String> parts = new ArrayList<>();
    for (JsonNode item : node.isArray() ? node : List.<JsonNode>of()) {
      parts.add(written(item, keys, random, stable));
    }
    for (var member : node.properties()) {
      if (random.nextInt(6 * stable) > 0) {
        parts.add(quoted(member.getKey()) + written(member.getValue(), keys, random, stable));
      }
    }
    if (node.isObject() && random.nextInt(stable) == 0) {
      String key = keys.get(random.nextInt(keys.size()));
      String value = VALUES.get(random.nextInt(VALUES.size()));
      parts.add(random.nextInt(parts.size() + 1), quoted(key) + value);
    }
    String all = String.join(",", parts);
    return node.isObject() ? '{' + all + '}' : node.isArray() ? '[' + all + ']' : node.toString();
  }

  private static String quoted(String key) {
    return JsonMapper.shared().writeValueAsString(key) + ':';
  }
}
