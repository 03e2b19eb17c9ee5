package io.github.roadmaplint.data;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.roadmaplint.data.Data.NullData;
import io.github.roadmaplint.data.Data.StringData;
import io.github.roadmaplint.source.Source;
import io.github.roadmaplint.source.Span;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class JsonParserProperties {
  private static final JsonMapper JACKSON =
      JsonMapper.builder()
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .build();

  @Property(seed = "20261122")
  void neverThrowsOnAnyText(@ForAll String text) {
    assertThat(parse(text).defects()).allSatisfy(defect -> isWithin(defect.span(), text));
  }

  @Property(seed = "20261122")
  void readsWhatJacksonReads(@ForAll("nearlyJson") String text) {
    assertThat(parse(text).root().map(PlainData::of)).isEqualTo(jackson(text));
  }

  @Property(seed = "20261122")
  void everySpanIsTheValueItself(@ForAll("json") String text) {
    parse(text).root().stream()
        .flatMap(PlainData::withChildren)
        .forEach(data -> assertThat(reread(text, data)).contains(PlainData.of(data)));
  }

  @Property(seed = "20261122")
  void verbatimContentIsTheValue(@ForAll("json") String text) {
    parse(text).root().stream()
        .flatMap(PlainData::withChildren)
        .filter(data -> data instanceof StringData string && string.verbatim())
        .map(StringData.class::cast)
        .forEach(
            string ->
                assertThat(text.substring(string.content().start(), string.content().end()))
                    .isEqualTo(string.value()));
  }

  @Provide
  Arbitrary<String> json() {
    Arbitrary<String> leaf =
        Arbitraries.oneOf(
            Arbitraries.of("true", "false", "null", "0", "-12", "1.50", "2e3", "\"\\u00e9\\n\""),
            Arbitraries.strings().alpha().ofMaxLength(4).map(s -> '"' + s + '"'));
    return Arbitraries.recursive(() -> leaf, JsonParserProperties::nest, 0, 3);
  }

  @Provide
  Arbitrary<String> nearlyJson() {
    Arbitrary<String> noise =
        Arbitraries.oneOf(
            Arbitraries.just(""),
            Arbitraries.strings().withChars("{}[],:\"\\'/#+-.eE019 \n\ttrufalsn").ofMaxLength(2));
    return Combinators.combine(json(), noise, Arbitraries.doubles().between(0, 1))
        .as(
            (text, change, where) -> {
              int at = (int) (where * text.length());
              int skip = change.length() % 2;
              return text.substring(0, at)
                  + change
                  + text.substring(Math.min(text.length(), at + skip));
            });
  }

  private static Arbitrary<String> nest(Arbitrary<String> inner) {
    Arbitrary<String> list =
        inner.list().ofMaxSize(3).map(items -> "[ " + String.join(" ,", items) + "]");
    Arbitrary<String> member =
        Combinators.combine(Arbitraries.of("a", "b", "\\n"), inner)
            .as((key, value) -> '"' + key + "\" : " + value);
    Arbitrary<String> object =
        member.list().ofMaxSize(3).map(items -> "{" + String.join(",\n", items) + " }");
    return Arbitraries.oneOf(list, object);
  }

  private static Optional<Object> reread(String text, Data data) {
    return parse(text.substring(data.span().start(), data.span().end())).root().map(PlainData::of);
  }

  private static Optional<Object> jackson(String text) {
    try {
      JsonNode node = JACKSON.readTree(text);
      return node.isMissingNode() ? Optional.empty() : Optional.of(plain(node));
    } catch (JacksonException notJson) {
      return Optional.empty();
    }
  }

  private static Object plain(JsonNode node) {
    if (node.isObject()) {
      Map<String, Object> map = new HashMap<>();
      node.properties().forEach(member -> map.put(member.getKey(), plain(member.getValue())));
      return map;
    }
    if (node.isArray()) {
      List<Object> items = new ArrayList<>();
      node.forEach(item -> items.add(plain(item)));
      return items;
    }
    if (node.isString()) {
      return node.stringValue();
    }
    if (node.isNumber()) {
      return PlainData.of(new BigDecimal(node.toString()));
    }
    return node.isBoolean() ? node.booleanValue() : NullData.class;
  }

  private static void isWithin(Span span, String text) {
    assertThat(span.end()).isLessThanOrEqualTo(text.length());
  }

  private static DataDocument parse(String text) {
    return JsonParser.parse(Source.of("git.json", text));
  }
}
