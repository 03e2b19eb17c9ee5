package io.github.roadmaplint.schema;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.Dialects;
import io.github.roadmaplint.data.Data;
import io.github.roadmaplint.data.JsonParser;
import io.github.roadmaplint.source.Source;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What every schema owes to the people whose editors complete from it. */
class SchemasTest {
  private static final Path FOLDER = Path.of("..", "schemas");
  private static final String ENDING = ".schema.json";

  @ParameterizedTest
  @MethodSource("names")
  void isAJsonSchema(String name) {
    SchemaRegistry registry = SchemaRegistry.withDialect(Dialects.getDraft202012());
    JsonNode meta = read(name).path("$schema");
    assertThat(registry.getSchema(SchemaLocation.of(meta.asString())).validate(read(name)))
        .isEmpty();
    assertThat(new SchemaValidator(Schemas.builtIn()).defect(name)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("names")
  void isCalledByItsAddress(String name) {
    assertThat(read(name).path("$id").asString()).isEqualTo(Schemas.BASE + name + ENDING);
  }

  @ParameterizedTest
  @MethodSource("names")
  void acceptsItsOwnExamples(String name) {
    SchemaValidator validator = new SchemaValidator(Schemas.builtIn());
    JsonNode examples = read(name).path("examples");
    assertThat(examples.size())
        .isEqualTo(name.endsWith("/common") ? 0 : Math.max(1, examples.size()));
    for (JsonNode example : examples) {
      Data data = JsonParser.parse(Source.of("a.json", example.toString())).root().orElseThrow();
      assertThat(validator.validate(name, data)).isEmpty();
    }
  }

  @ParameterizedTest
  @MethodSource("names")
  void describesEveryKey(String name) {
    List<String> silent = new ArrayList<>();
    visit(read(name), name, silent);
    assertThat(silent).isEmpty();
    assertThat(read(name).path("title").asString()).isNotEmpty();
    assertThat(read(name).path("description").asString()).isNotEmpty();
  }

  @Test
  void everySchemaThatACollectionCanNameIsThere() throws IOException {
    assertThat(names()).containsAll(Schemas.NAMES);
    assertThat(names().filter(name -> name.startsWith("front-matter/")))
        .filteredOn(name -> !name.endsWith("/common"))
        .allMatch(Schemas.NAMES::contains);
  }

  private static void visit(JsonNode schema, String path, List<String> silent) {
    for (var property : schema.path("properties").properties()) {
      String inner = path + "." + property.getKey();
      if (!property.getValue().has("description") && !property.getValue().has("$ref")) {
        silent.add(inner);
      }
      visit(property.getValue(), inner, silent);
    }
    schema.path("$defs").properties().forEach(d -> visit(d.getValue(), d.getKey(), silent));
    for (String keyword : List.of("items", "additionalProperties", "propertyNames")) {
      if (schema.has(keyword)) {
        visit(schema.path(keyword), path + "." + keyword, silent);
      }
    }
  }

  private static JsonNode read(String name) {
    try {
      return JsonMapper.shared().readTree(Files.readString(FOLDER.resolve(name + ENDING), UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Stream<String> names() throws IOException {
    try (Stream<Path> files = Files.walk(FOLDER)) {
      return files
          .map(file -> FOLDER.relativize(file).toString().replace('\\', '/'))
          .filter(file -> file.endsWith(ENDING))
          .map(file -> file.substring(0, file.length() - ENDING.length()))
          .sorted()
          .toList()
          .stream();
    }
  }
}
