package io.github.roadmaplint.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.roadmaplint.data.DataDocument;
import io.github.roadmaplint.data.JsonParser;
import io.github.roadmaplint.source.Position;
import io.github.roadmaplint.source.Source;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each problem is written {@code line:column-endColumn message | help}. */
class SchemaValidatorTest {
  private static final SchemaValidator VALIDATOR = new SchemaValidator(Schemas.builtIn());

  @Test
  void saysNothingOfWhatFits() {
    assertThat(problems("front-matter/author", "{'name': 'Ada', 'imageUrl': '/ada.png'}"))
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"astro", "docusaurus", "hugo", "jekyll", "mkdocs", "vitepress"})
  void aBlockWithoutFieldsMakesAPageOfASite(String site) {
    assertThat(problems("front-matter/" + site, "null")).isEmpty();
    assertThat(problems("front-matter/" + site, "[]")).hasSize(1);
  }

  @Test
  void aCategoryOfJekyllCanBeAYear() {
    assertThat(problems("front-matter/jekyll", "{'category': 1999}")).isEmpty();
    assertThat(problems("front-matter/jekyll", "{'category': {}}")).hasSize(1);
  }

  @Test
  void pointsAtTheValueOfTheWrongType() {
    assertThat(problems("front-matter/author", "{'name': 7,\n 'imageUrl': '/ada.png'}"))
        .containsExactly(
            "1:10-11 `name` is the number `7`, not text | Put quotes around it: `\"7\"`.");
    assertThat(author("'social': [{'github': 'x'}]"))
        .containsExactly(
            "1:57-74 `social` is a list, not an object"
                + " | Write one object with the keys `twitter`, `linkedin`, `github` and `website`,"
                + " not a list.");
    assertThat(author("'social': null"))
        .containsExactly(
            "1:57-61 `social` is empty, not an object | Write one object with the keys `twitter`,"
                + " `linkedin`, `github` and `website`: other pages of the author.");
    assertThat(problems("front-matter/author", "[]"))
        .containsExactly(
            "1:1-3 The top level is a list, not an object"
                + " | Write one object with the keys `name`, `imageUrl`, `social` and `employment`,"
                + " not a list.");
  }

  @Test
  void readsTheSchemaForWhatIsWanted() {
    assertThat(project("'sort': '100'"))
        .containsExactly(
            "`sort` is the text `100`, not a number | Write it without quotes: `100`.");
    assertThat(project("'isNew': 'yes'"))
        .containsExactly(
            "`isNew` is the text `yes`, not `true` or `false`"
                + " | Write `true` or `false`, without quotes.");
    assertThat(project("'skills': 'Git'"))
        .containsExactly(
            "`skills` is the text `Git`, not a list"
                + " | Write it as a list, even of one item: what the project trains.");
    assertThat(project("'skills': ['Git', 4]"))
        .containsExactly(
            "An item of `skills` is the number `4`, not text | Put quotes around it: `\"4\"`.");
    assertThat(project("'nature': ''"))
        .containsExactly("`nature` is empty | Write it: the kind of program.");
  }

  @Test
  void suggestsTheNearestOfAClosedSet() {
    assertThat(project("'difficulty': 'begginer'"))
        .containsExactly(
            "`difficulty` is `begginer`, not one of the allowed values | Write `beginner`.");
    assertThat(project("'difficulty': 'tough'"))
        .containsExactly(
            "`difficulty` is `tough`, not one of the allowed values"
                + " | Write one of `beginner`, `intermediate` or `advanced`.");
  }

  @Test
  void pointsAtAnUnknownKey() {
    assertThat(author("'socail': {}"))
        .containsExactly("1:47-55 Unknown key `socail` | Write `social`.");
    assertThat(author("'shoeSize': 44"))
        .containsExactly(
            "1:47-57 Unknown key `shoeSize`"
                + " | Remove it; the remaining keys are `employment` and `social`.");
    assertThat(author("'social': {'gihtub': 'x'}"))
        .containsExactly("1:58-66 Unknown key `gihtub` in `social` | Write `github`.");
  }

  @Test
  void pointsAtTheObjectThatLacksAKey() {
    assertThat(problems("front-matter/author", "{'name': 'Ada'}"))
        .containsExactly("1:1-2 `imageUrl` is missing | Add `imageUrl`: a picture of the author.");
    assertThat(problems("front-matter/video", "{'title': 'Branches'}"))
        .containsExactly(
            "1:1-2 `description` and 3 more keys are missing"
                + " | Add `description`, `duration`, `date` and `authorId`.");
  }

  @Test
  void takesAMisspeltKeyForTheOneThatIsMissing() {
    assertThat(problems("front-matter/author", "{'nmae': 'Ada', 'imageUrl': '/ada.png'}"))
        .containsExactly("1:2-8 Unknown key `nmae` | Write `name`.");
    assertThat(structure("{'id': 'a', 'type': 'topic', 'postion': {'x': 1, 'y': 1}}"))
        .containsExactly("Unknown key `postion` in an item of `nodes` | Write `position`.");
  }

  @Test
  void explainsAPatternInTheWordsOfTheSchema() {
    assertThat(problems("migration-mapping", "{'basics': 'short'}"))
        .containsExactly(
            "1:12-19 `basics` is `short`, not in the required format"
                + " | Write it like `abcdefghijklmnopqrstu`:"
                + " the id of a node: 21 letters, digits, `_` or `-`.");
    assertThat(problems("migration-mapping", "{'basics/a': 'abcdefghijklmnopqrstu'}"))
        .containsExactly(
            "1:2-12 Key `basics/a` is not in the required format"
                + " | Rename it: the page's old path without numbers and ending,"
                + " its folders joined by `:`, such as `basics:branches`.");
  }

  @Test
  void saysWhichLimitIsPassed() {
    assertThat(problems("front-matter/roadmap", "{'renderer': 'editor'}")).isEmpty();
    assertThat(video("'sitemap': {'priority': 7}"))
        .containsExactly("`priority` is `7`, which is above `1` | Write at most `1`.");
  }

  @Test
  void saysOneThingOfANodeThatLacksWhatItsTypeNeeds() {
    assertThat(structure("{'id': 'a', 'type': 'legend', 'position': {'x': 1, 'y': 1}}"))
        .containsExactly(
            "`data` is missing from an item of `nodes` | Add `data`: the text and the style of the"
                + " node.");
    assertThat(structure("{'id': 'a', 'type': 'subtopc', 'position': {'x': 1, 'y': 1}}"))
        .containsExactly("`type` is `subtopc`, not one of the allowed values | Write `subtopic`.");
  }

  @Test
  void saysTheSameOnceWhenItIsWrongEverywhere() {
    String nodes =
        IntStream.range(0, 9)
            .mapToObj(i -> "{'id': 'n" + i + "', 'type': 'topic', 'position': 1}")
            .collect(Collectors.joining(","));
    assertThat(structure(nodes))
        .containsExactly(
            "`position` is the number `1`, not an object | Write one object with the keys `x` and"
                + " `y`: a place on the canvas. The same problem is in 8 other places.");
  }

  @Test
  void takesLittleTimeForAFileThatIsWrongThroughout() {
    String members =
        IntStream.range(0, 50_000)
            .mapToObj(i -> "'k" + i + "': 'x'")
            .collect(Collectors.joining(","));
    assertTimeoutPreemptively(
        Duration.ofSeconds(60),
        () -> {
          assertThat(problems("migration-mapping", "{" + members + "}")).hasSize(50);
          assertThat(problems("front-matter/author", "{" + members + "}")).hasSize(50);
        });
  }

  @Test
  void stopsAfterFiftyProblems() {
    String nodes =
        IntStream.range(0, 300)
            .mapToObj(
                i -> "{'id': 'n" + i + "', 'type': 'x" + i + "', 'position': {'x': 1, 'y': 1}}")
            .collect(Collectors.joining(","));
    assertThat(structure(nodes))
        .hasSize(50)
        .last()
        .asString()
        .startsWith("The file has more problems than these | Fix");
  }

  @Test
  void hearsOnlyTheNearestOfSeveralForms() {
    String schema =
        """
        {"properties": {"host": {"oneOf": [
          {"type": "string"},
          {"type": "object", "required": ["name"], "properties": {"name": {"type": "string"}}}]}}}\
        """;
    SchemaValidator own = new SchemaValidator(new Schemas(Map.of("host.json", schema)));
    assertThat(problems(own, "host.json", "{'host': {'name': 3}}"))
        .containsExactly(
            "1:19-20 `name` is the number `3`, not text | Put quotes around it: `\"3\"`.");
  }

  @Test
  void saysWhenSeveralFormsFit() {
    String schema = "{\"properties\": {\"host\": {\"oneOf\": [{}, {\"type\": \"string\"}]}}}";
    SchemaValidator own = new SchemaValidator(new Schemas(Map.of("host.json", schema)));
    assertThat(problems(own, "host.json", "{'host': 'a'}"))
        .containsExactly(
            "1:10-13 `host` matches more than one of the allowed forms: `a` | Write it as its"
                + " schema requires.");
  }

  @Test
  void neverFetchesAnything() {
    String schema = "{\"$ref\": \"https://example.org/schema.json\"}";
    SchemaValidator own = new SchemaValidator(new Schemas(Map.of("a.json", schema, "b.json", "{")));
    assertThat(own.defect("a.json")).isPresent();
    assertThat(own.defect("b.json")).isPresent();
    assertThat(own.defect("front-matter/guide")).isEmpty();
  }

  @Test
  void showsValuesShortAndWithoutControlCharacters() {
    assertThat(project("'difficulty': '\\u001b[31m" + "long ".repeat(30) + "'"))
        .first()
        .asString()
        .startsWith("`difficulty` is `\\u001b[31mlong long long lon…`, not one of");
  }

  private static List<String> author(String member) {
    return problems(
        "front-matter/author", "{'name': 'Ada Doe', 'imageUrl': '/ada/1.png', " + member + "}");
  }

  private static List<String> project(String member) {
    String all =
        "'title': 't', 'description': 'd', 'sort': 1, 'difficulty': 'beginner', 'nature': 'CLI',"
            + " 'skills': [], 'seo': {'title': 't'}, 'roadmapIds': [], ";
    return withoutPlaces(problems("front-matter/project", "{" + all + member + "}"));
  }

  private static List<String> video(String member) {
    String all =
        "'title': 't', 'description': 'd', 'duration': '1 minute', 'date': '2025-03-09',"
            + " 'authorId': 'ada', ";
    return withoutPlaces(problems("front-matter/video", "{" + all + member + "}"));
  }

  private static List<String> structure(String nodes) {
    return withoutPlaces(problems("structure-editor", "{'nodes': [" + nodes + "], 'edges': []}"));
  }

  private static List<String> withoutPlaces(List<String> problems) {
    return problems.stream().map(problem -> problem.substring(problem.indexOf(' ') + 1)).toList();
  }

  private static List<String> problems(String schema, String json) {
    return problems(VALIDATOR, schema, json);
  }

  private static List<String> problems(SchemaValidator validator, String schema, String json) {
    Source source = Source.of("a.json", json.replace('\'', '"'));
    DataDocument document = JsonParser.parse(source);
    return validator.validate(schema, document).stream()
        .map(problem -> show(source, problem))
        .toList();
  }

  private static String show(Source source, SchemaProblem problem) {
    Position start = source.position(problem.span().start());
    Position end = source.position(problem.span().end());
    return start.line()
        + ":"
        + start.column()
        + "-"
        + end.column()
        + " "
        + problem.message()
        + " | "
        + problem.help();
  }
}
