package io.github.roadmaplint.schema;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.roadmaplint.data.DataDocument;
import io.github.roadmaplint.data.JsonParser;
import io.github.roadmaplint.source.Source;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import tools.jackson.databind.json.JsonMapper;

/** Whatever a file holds, the validator has something presentable to say about it. */
class SchemaValidatorProperties {
  private static final SchemaValidator VALIDATOR = new SchemaValidator(Schemas.builtIn());
  private static final int LONGEST_MESSAGE = 90;

  @Property(seed = "20261122", tries = 300, edgeCases = EdgeCasesMode.NONE)
  void everyProblemIsFitToBeShown(@ForAll("schemas") String schema, @ForAll("json") String json) {
    Source source = Source.of("a.json", json);
    DataDocument document = JsonParser.parse(source);
    for (SchemaProblem problem : VALIDATOR.validate(schema, document)) {
      assertThat(problem.span().end()).isLessThanOrEqualTo(json.length());
      assertThat(problem.message().codePointCount(0, problem.message().length()))
          .as(problem.message())
          .isLessThanOrEqualTo(LONGEST_MESSAGE);
      assertThat(problem.message()).doesNotEndWith(".").doesNotMatch("(?s).*\\p{Cntrl}.*");
      assertThat(problem.help()).endsWith(".").doesNotMatch("(?s).*\\p{Cntrl}.*");
    }
  }

  @Property(seed = "20261122", tries = 100, edgeCases = EdgeCasesMode.NONE)
  void theSameProblemsEachTime(@ForAll("schemas") String schema, @ForAll("json") String json) {
    DataDocument document = JsonParser.parse(Source.of("a.json", json));
    assertThat(new SchemaValidator(Schemas.builtIn()).validate(schema, document))
        .isEqualTo(VALIDATOR.validate(schema, document));
  }

  @Provide
  Arbitrary<String> schemas() {
    return Arbitraries.of(Schemas.NAMES);
  }

  @Provide
  Arbitrary<String> json() {
    return value(4);
  }

  private static Arbitrary<String> value(int depth) {
    Arbitrary<String> scalar =
        Arbitraries.oneOf(
            Arbitraries.of("1", "-7.5", "1e999999999", "true", "null", "\"editor\"", "\"topic\""),
            Arbitraries.strings().ofMaxLength(200).map(JsonMapper.shared()::writeValueAsString));
    if (depth == 0) {
      return scalar;
    }
    Arbitrary<String> inner = value(depth - 1);
    Arbitrary<String> list = inner.list().ofMaxSize(4).map(items -> '[' + join(items) + ']');
    Arbitrary<String> object =
        Combinators.combine(keys(), inner)
            .as((key, item) -> JsonMapper.shared().writeValueAsString(key) + ':' + item)
            .list()
            .ofMaxSize(6)
            .map(members -> '{' + join(members) + '}');
    return Arbitraries.frequencyOf(Tuple.of(1, scalar), Tuple.of(2, list), Tuple.of(5, object));
  }

  private static Arbitrary<String> keys() {
    Arbitrary<String> known =
        Arbitraries.of(
            "nodes",
            "edges",
            "id",
            "type",
            "position",
            "data",
            "label",
            "links",
            "mockup",
            "controls",
            "control",
            "title",
            "titel",
            "seo",
            "schema",
            "datePublished",
            "sitemap",
            "priority",
            "questions",
            "renderer",
            "tags");
    return Arbitraries.oneOf(known, known, Arbitraries.strings().ofMaxLength(60));
  }

  private static String join(List<String> parts) {
    return String.join(",", parts);
  }
}
