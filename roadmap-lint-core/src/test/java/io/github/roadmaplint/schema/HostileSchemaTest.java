package io.github.roadmaplint.schema;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import io.github.roadmaplint.data.JsonParser;
import io.github.roadmaplint.source.Source;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Schemas of people who mean harm. Quotes are written as apostrophes. */
@Timeout(60)
class HostileSchemaTest {
  @TempDir static Path folder;

  /** Schemas that the library would load, were it let. */
  static Stream<String> addresses() throws Exception {
    Path file = Files.writeString(folder.resolve("plain.json"), "{}");
    Files.writeString(folder.resolve("secret.json"), "{}");
    Path jar = folder.resolve("a.jar");
    return Stream.of(
        "classpath:/schemas/config.schema.json",
        "classpath:schemas/config.schema.json",
        "classpath:/draft/2020-12/schema",
        "resource:/schemas/config.schema.json",
        "resource:schemas/config.schema.json",
        "jar:" + jar.toUri() + "!/plain.json",
        file.toUri().toString(),
        "file:" + file,
        "file://" + file,
        file.toString(),
        "../plain.json",
        "%2e%2e/plain.json",
        "other.json",
        "urn:example:schema",
        "data:application/json,{}",
        "https://json-schema.org/draft/2019-09/schema",
        "http://json-schema.org/draft-07/schema#",
        "https://roadmap-lint.github.io/schemas/own/../front-matter/guide.schema.json",
        "https://roadmap-lint.github.io/schemas/layouts/content.json");
  }

  @ParameterizedTest
  @MethodSource("addresses")
  void nothingIsLoadedThatIsNotOfTheRepositoryOrBuiltIn(String address) {
    for (String keyword : List.of("$ref", "$dynamicRef")) {
      String reference = "{'" + keyword + "': '" + address + "'}";
      String below = "{'properties': {'a': {'items': " + reference + "}}}";
      String rebased = "{'$id': '" + address + "', '" + keyword + "': 'secret.json'}";
      for (String schema : List.of(reference, below, rebased)) {
        assertThat(defect(schema)).as(schema).isNotEmpty();
      }
    }
  }

  @ParameterizedTest
  @MethodSource("addresses")
  void noDialectIsLoadedEither(String address) {
    if (!address.startsWith("http")) {
      assertThat(defect("{'$schema': '" + address + "'}")).isNotEmpty();
    }
  }

  @Test
  void nothingIsRequestedOverTheNetwork() throws Exception {
    AtomicInteger requests = new AtomicInteger();
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", exchange -> requests.incrementAndGet());
    server.start();
    String url = "http://localhost:" + server.getAddress().getPort() + "/a.json";
    for (String keyword : List.of("$ref", "$schema", "$dynamicRef")) {
      assertThat(defect("{'" + keyword + "': '" + url + "'}")).isNotEmpty();
    }
    assertThat(defect("{'$id': '" + url + "', '$ref': 'b.json'}")).isNotEmpty();
    server.stop(0);
    assertThat(requests).hasValue(0);
  }

  @Test
  void aListWithoutTheItemThatItMustContainIsReported() {
    assertThat(problems("{'contains': {'type': 'string'}}", "[1, 2]"))
        .singleElement()
        .asString()
        .contains("has too few items of the required form");
    assertThat(problems("{'contains': {'type': 'string'}, 'minContains': 2}", "['a']"))
        .singleElement()
        .asString()
        .contains("has too few items of the required form");
  }

  @Test
  void aListWithMoreItemsThanItMayContainIsReported() {
    assertThat(problems("{'contains': {'type': 'string'}, 'maxContains': 1}", "['a', 'b']"))
        .singleElement()
        .asString()
        .contains("has too many items of the required form");
  }

  @Test
  void partsOfItselfAndBuiltInSchemasAreFound() {
    String guide = Schemas.BASE + "front-matter/guide.schema.json";
    assertThat(defect("{'$ref': '" + guide + "'}")).isEmpty();
    assertThat(defect("{'$ref': '#/$defs/a', '$defs': {'a': {}}}")).isEmpty();
    assertThat(defect("{'$ref': '#a', '$defs': {'a': {'$anchor': 'a'}}}")).isEmpty();
    assertThat(defect("{'$schema': 'https://json-schema.org/draft/2020-12/schema'}")).isEmpty();
    assertThat(defect("{'$dynamicRef': '#a', '$defs': {'a': {'$dynamicAnchor': 'a'}}}")).isEmpty();
    assertThat(defect("{'$id': 'https://example.org/a', '$ref': '#/$defs/b', '$defs': {'b': {}}}"))
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"^(.*a){20}$", "(a*)*b", "(a|a)*b", "^(a+)+$", "(x+x+)+y"})
  void patternsTakeLinearTime(String pattern) {
    String schema = "{'pattern': '" + pattern + "', 'propertyNames': {'pattern': '^(.*a){20}$'}}";
    String text = "a".repeat(50_000) + "!";
    assertThat(problems(schema, "'" + text + "'")).hasSizeLessThanOrEqualTo(1);
    assertThat(problems(schema, "{'" + text + "': 1}")).hasSize(1);
    String keys = "{'patternProperties': {'" + pattern + "': false}}";
    assertThat(problems(keys, "{'" + text + "': 1}")).hasSizeLessThanOrEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"^(?=a)", "(?<!a)b", "(?<=a)b", "(a)\\\\1", "(a)\\\\k<n>", "(?>a)"})
  void aPatternThatCannotBeMatchedInLinearTimeIsRefused(String pattern) {
    assertThat(defect("{'pattern': '" + pattern + "'}")).contains("has a part that is not");
    assertThat(defect("{'patternProperties': {'" + pattern + "': {}}}")).contains("has a part");
    assertThat(defect("{'properties': {'a': {'pattern': '" + pattern + "'}}}")).contains("part");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ' ',
      value = {
        "(a unmatched (",
        "a) unmatched )",
        "x|a) unmatched )",
        "[a closing ]",
        "*a argument *",
        "a++ nested ++",
        "a{2,1} count {2,1}",
        "\\\\ backslash backslash",
      })
  void aMistakeInAPatternIsReportedAsWhatItIs(String pattern, String what, String part) {
    assertThat(defect("{'pattern': '" + pattern + "'}"))
        .contains(what, part)
        .doesNotContain("not supported", "look-around", "internal", "stack", "``");
  }

  @ParameterizedTest
  @ValueSource(strings = {"((a{1000}){1000})", "(((a{90}){90}){90}){90}", "a{9999}", "(a{60}){60}"})
  void aPatternThatGrowsIsRefused(String pattern) {
    assertThat(defect("{'pattern': '" + pattern + "'}")).contains("is too large");
    assertThat(defect("{'pattern': '" + "(".repeat(5_000) + "'}")).contains("is too large");
  }

  @Test
  void ordinaryPatternsOfEditorsAreUnderstood() {
    String schema =
        "{'pattern': '^[\\\\w.-]{1,64}(\\\\u0041|\\\\/|\\\\p{L}|[{}\\\\]]){1,9}\\\\d?$'}";
    assertThat(defect(schema)).isEmpty();
    assertThat(problems(schema, "'aA/b'")).isEmpty();
    assertThat(problems(schema, "'-'")).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"anyOf", "allOf", "oneOf"})
  void alternativesThatDoubleEndInAProblem(String keyword) {
    String doubled =
        IntStream.range(0, 30)
            .mapToObj(i -> "'d%d': {'%s': [%s, %3$s]}".formatted(i, keyword, ref(i + 1)))
            .collect(Collectors.joining(","));
    String schema = "{'$ref': '#/$defs/d0', '$defs': {" + doubled + ", 'd30': {'type': 'null'}}}";
    assertThat(defect(schema)).isEmpty();
    assertThat(problems(schema, "{'a': 1}"))
        .containsExactly("Comparing this with schema `own.json` takes too many steps");
  }

  private static String ref(int i) {
    return "{'$ref': '#/$defs/d" + i + "'}";
  }

  @Test
  void manyPatternsOnManyKeysEndInAProblem() {
    String patterns =
        IntStream.range(0, 500)
            .mapToObj(i -> "'^(.*" + i + "){9}$': true")
            .collect(Collectors.joining(","));
    String keys =
        IntStream.range(0, 5_000).mapToObj(i -> "'k" + i + "': 1").collect(Collectors.joining(","));
    assertThat(problems("{'patternProperties': {" + patterns + "}}", "{" + keys + "}"))
        .containsExactly("Comparing this with schema `own.json` takes too many steps");
  }

  @Test
  void numbersWithLongExponentsAreNotWrittenOut() {
    assertThat(problems("{'multipleOf': 3}", "1e3009999")).hasSizeLessThanOrEqualTo(1);
    assertThat(problems("{'multipleOf': 1e-300}", "1e300")).hasSizeLessThanOrEqualTo(1);
    assertThat(problems("{'maximum': 3}", "1e300")).hasSize(1);
    assertThat(problems("{'type': 'integer'}", "1e-300")).hasSize(1);
    assertThat(problems("{'enum': [1]}", "1e300")).hasSize(1);
    assertThat(problems("{'uniqueItems': true}", "[1e300, 1, 1e299]")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"9223372036854775808", "-99999999999999999999", "1e400", "-1e400"})
  void numbersThatNoLongCanContainAreCompared(String number) {
    boolean small = number.startsWith("-");
    for (String keyword : List.of("minimum", "exclusiveMinimum", "maximum", "exclusiveMaximum")) {
      boolean fits = small == keyword.endsWith("aximum");
      for (String type : List.of("integer", "number")) {
        String schema = "{'type': '" + type + "', '" + keyword + "': 5}";
        assertThat(problems(schema, number)).as(schema).hasSize(fits ? 0 : 1);
      }
    }
    assertThat(problems("{'type': 'integer', 'maximum': 5}", "99999999999999999999.5")).hasSize(1);
  }

  @Test
  void deepSchemasAreRefused() {
    String deep = "{'items': ".repeat(3_000) + "{}" + "}".repeat(3_000);
    assertThat(defect(deep)).isEqualTo("it is nested too deeply");
    assertThat(defect("{'minimum': " + "9".repeat(2_000) + "}"))
        .isEqualTo("it has a number or a key that is too long");
    String chain =
        IntStream.range(0, 3_000)
            .mapToObj(i -> "'d%d': %s".formatted(i, ref(i + 1)))
            .collect(Collectors.joining(","));
    assertThat(defect("{'$ref': '#/$defs/d0', '$defs': {" + chain + ", 'd3000': {}}}"))
        .isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "'type': 'strng'",
        "'type': ['object', 'strng']",
        "'type': []",
        "'required': 'a'",
        "'required': [1]",
        "'properties': []",
        "'properties': {'a': 'string'}",
        "'enum': 'x'",
        "'anyOf': []",
        "'oneOf': [1]",
        "'pattern': 3",
        "'minLength': -1",
        "'minLength': '3'",
        "'minItems': 1.5",
        "'maximum': '9'",
        "'multipleOf': 0",
        "'uniqueItems': 'yes'",
        "'additionalProperties': 'no'",
        "'dependentRequired': {'a': 'b'}",
        "'$defs': []",
        "'not': 'x'",
        "'items': [{}]",
        "'format': 1"
      })
  void aKeywordWithAValueOfTheWrongKindIsRefused(String keyword) {
    String named = keyword.substring(1, keyword.indexOf(':') - 1);
    assertThat(defect("{" + keyword + "}")).startsWith("the value at /" + named);
    assertThat(defect("{'properties': {'b': {'items': {" + keyword + "}}}}"))
        .startsWith("the value at /properties/b/items/" + named);
    assertThat(defect("{'allOf': [{}, {'if': {" + keyword + "}}]}"))
        .startsWith("the value at /allOf/1/if/" + named);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{'const': {'a': 1}}",
        "{'const': [1]}",
        "{'const': null}",
        "{'enum': [null, {'a': 1}, [2]]}",
        "{'enum': []}"
      })
  void anyValueCanBeTheOnlyOneAllowed(String schema) {
    assertThat(problems(schema, "'text'")).hasSize(1);
  }

  @Test
  void valuesThatOnlyLookLikeKeywordsAreNoDefects() {
    assertThat(defect("{'properties': {'required': {'type': 'string'}, 'pattern': true}}"))
        .isEmpty();
    assertThat(defect("{'const': {'type': 1}, 'default': {'enum': 1}, 'examples': [{'not': 1}]}"))
        .isEmpty();
    assertThat(defect("{'x-own': {'required': 1}, 'required': [], 'minItems': 2.0}")).isEmpty();
    assertThat(defect("{'maximum': 1e300, 'multipleOf': 1e-300}")).isEmpty();
  }

  private static String defect(String schema) {
    return validator(schema).defect("own.json").orElse("");
  }

  private static List<String> problems(String schema, String json) {
    Source source = Source.of("a.json", json.replace('\'', '"'));
    return validator(schema).validate("own.json", JsonParser.parse(source)).stream()
        .map(SchemaProblem::message)
        .toList();
  }

  private static SchemaValidator validator(String schema) {
    return new SchemaValidator(new Schemas(Map.of("own.json", schema.replace('\'', '"'))));
  }
}
