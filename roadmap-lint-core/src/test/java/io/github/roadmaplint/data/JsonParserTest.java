package io.github.roadmaplint.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.roadmaplint.data.Data.BooleanData;
import io.github.roadmaplint.data.Data.NumberData;
import io.github.roadmaplint.data.Data.ObjectData;
import io.github.roadmaplint.data.Data.StringData;
import io.github.roadmaplint.data.DataDefect.Kind;
import io.github.roadmaplint.source.Source;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonParserTest {

  @Test
  void everyValueKnowsItsPlace() {
    String text = "{ \"label\": \"Git\",\n  \"x\": -1.5e1, \"on\": true }";
    ObjectData root = (ObjectData) root(text);
    StringData label = root.string("label").orElseThrow();
    assertThat(cut(text, root)).isEqualTo(text);
    assertThat(cut(text, label)).isEqualTo("\"Git\"");
    assertThat(text.substring(label.content().start(), label.content().end())).isEqualTo("Git");
    assertThat(root.get("x")).map(x -> cut(text, x)).contains("-1.5e1");
    assertThat(root.get("x")).map(x -> ((NumberData) x).value()).contains(new BigDecimal("-15"));
    assertThat(root.get("on")).map(on -> ((BooleanData) on).value()).contains(true);
    assertThat(root.members().get(1).keySpan())
        .satisfies(key -> assertThat(text.substring(key.start(), key.end())).isEqualTo("\"x\""));
  }

  @Test
  void textsAreVerbatimUnlessTheyHoldEscapes() {
    assertThat(root("\"é 😀\"")).isInstanceOfSatisfying(StringData.class, this::isVerbatim);
    StringData escaped = (StringData) root("\"a\\n\\u00e9\\\"\\/\\\\\"");
    assertThat(escaped.value()).isEqualTo("a\né\"/\\");
    assertThat(escaped.verbatim()).isFalse();
  }

  @Test
  void placesCountUtf16UnitsBehindAByteOrderMark() {
    String text = "\uFEFF[\"😀\", 1]";
    assertThat(cut(text, ((Data.ListData) root(text)).items().get(1))).isEqualTo("1");
  }

  @Test
  void loneSurrogatesAreText() {
    assertThat(((StringData) root("\"\uD800\"")).value()).isEqualTo("\uD800");
    assertThat(((StringData) root("\"\\ud800\"")).value()).isEqualTo("\uD800");
  }

  @Test
  void duplicateKeysAreKeptAndReportedAtTheSecond() {
    DataDocument document = parse("{\"id\": 1, \"data\": {\"id\": 2}, \"id\": 3}");
    assertThat(document.defects())
        .singleElement()
        .satisfies(
            defect -> {
              assertThat(defect.kind()).isEqualTo(Kind.DUPLICATE_KEY);
              assertThat(document.source().text(defect.span())).isEqualTo("\"id\"");
              assertThat(defect.span().start()).isEqualTo(29);
              assertThat(defect.message()).isEqualTo("Key `id` is repeated in the same object");
            });
    assertThat(((ObjectData) document.root().orElseThrow()).members()).hasSize(3);
  }

  @Test
  void duplicatesAreFoundInLargeObjectsToo() {
    StringBuilder text = new StringBuilder("{");
    for (int i = 0; i < 100_000; i++) {
      text.append("\"k").append(i).append("\":0,");
    }
    text.append("\"k7\":1}");
    assertThat(parse(text.toString()).defects()).hasSize(1);
  }

  static Stream<Arguments> mistakes() {
    return Stream.of(
        arguments("", 0, "File is empty"),
        arguments(" \n ", 0, "File is empty"),
        arguments("{\"a\": 1", 7, "File ends where `}` is expected"),
        arguments("[1,", 3, "File ends where a value is expected"),
        arguments("{", 1, "File ends where a key is expected"),
        arguments("{\"a\"", 4, "File ends where a colon is expected"),
        arguments("[1,]", 2, "Comma follows the last item, before `]`"),
        arguments("{\"a\": 1,}", 7, "Comma follows the last item, before `}`"),
        arguments("[1,,2]", 3, "Value is missing before `,`"),
        arguments("{\"a\":}", 5, "Value is missing before `}`"),
        arguments("[1 \"b\"]", 3, "Comma is missing before `\"b\"`"),
        arguments("{\"a\": 1 \"b\": 2}", 8, "Comma is missing before `\"b\"`"),
        arguments("[1}", 2, "`}` does not close the list that is open here"),
        arguments("{\"a\": 1]", 7, "`]` does not close the object that is open here"),
        arguments("{\"a\" 1}", 5, "Colon is missing before `1`"),
        arguments("{a: 1}", 1, "Key `a` is not in double quotes"),
        arguments("{,}", 1, "Key is missing before `,`"),
        arguments("['a']", 1, "Text is in single quotes"),
        arguments("// roadmap\n{}", 0, "JSON does not allow comments"),
        arguments("[\n<<<<<<< mine\n1\n]", 2, "Merge conflict is not resolved"),
        arguments("[1\n=======\n]", 3, "Merge conflict is not resolved"),
        arguments("{\n>>>>>>> theirs\n}", 2, "Merge conflict is not resolved"),
        arguments("[<<<<<<<]", 1, "`<` is not a JSON value"),
        arguments("[True]", 1, "`True` is not a JSON value"),
        arguments("[NaN]", 1, "`NaN` is not a JSON value"),
        arguments("[truex]", 1, "`truex` is not a JSON value"),
        arguments("[\u00A01]", 1, "`\\u00a0` is not a JSON value"),
        arguments("[01]", 1, "`01` is not written as a JSON number"),
        arguments("[+1]", 1, "`+1` is not written as a JSON number"),
        arguments("[.5]", 1, "`.5` is not written as a JSON number"),
        arguments("[1.]", 1, "`1.` is not written as a JSON number"),
        arguments("[-]", 1, "`-` is not written as a JSON number"),
        arguments("[1e]", 1, "`1e` is not written as a JSON number"),
        arguments("[1px]", 1, "`1px` is not written as a JSON number"),
        arguments("[\"a\n\"]", 1, "Text `\"a` is not closed in its line"),
        arguments("[\"a", 1, "Text `\"a` is not closed in its line"),
        arguments("[\"a\tb\"]", 3, "Control character `\\t` is not allowed in a text"),
        arguments("[\"a\u0000b\"]", 3, "Control character `\\u0000` is not allowed in a text"),
        arguments("[\"C:\\x\"]", 4, "`\\x` is not a JSON escape"),
        arguments("[\"\\u12G4\"]", 2, "`\\u12G4` is not a JSON escape"),
        arguments("[\"\\u006\u0663\"]", 2, "`\\u006\u0663` is not a JSON escape"),
        arguments("[\"\\", 2, "`\\` is not a JSON escape"),
        arguments("{} {}", 3, "Text follows the end of the JSON value"),
        arguments("[1e999999999]", 1, "Number has more than 1000 digits"),
        arguments("[1e99999999999999]", 1, "Number has more than 1000 digits"));
  }

  @ParameterizedTest
  @MethodSource("mistakes")
  void aMistakeIsToldAtItsPlace(String text, int offset, String message) {
    DataDocument document = parse(text);
    assertThat(document.root()).isEmpty();
    DataDefect defect = document.defects().get(0);
    assertThat(defect.message()).isEqualTo(message);
    assertThat(defect.span().start()).isEqualTo(offset);
    assertThat(defect.help()).endsWith(".");
  }

  @ParameterizedTest
  @ValueSource(strings = {"[", "{\"a\":", "[{\"a\":["})
  void deepNestingIsALimitAndNoOverflow(String opening) {
    DataDocument document = parse(opening.repeat(100_000));
    assertThat(document.defects()).extracting(DataDefect::kind).containsExactly(Kind.LIMIT);
  }

  @Test
  void nestingUpToTheLimitIsRead() {
    int most = JsonParser.MAX_DEPTH;
    assertThat(parse("[".repeat(most) + "]".repeat(most)).root()).isPresent();
    assertThat(parse("[".repeat(most + 1) + "]".repeat(most + 1)).root()).isEmpty();
  }

  @Test
  void hugeTextsTakeNoTime() {
    List<String> texts =
        List.of(
            "9".repeat(5_000_000),
            "a".repeat(5_000_000),
            "\"" + "a".repeat(5_000_000),
            "\"" + "\\n".repeat(2_000_000) + "\"",
            " ".repeat(5_000_000));
    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(60), () -> texts.forEach(JsonParserTest::parse));
  }

  private void isVerbatim(StringData data) {
    assertThat(data.verbatim()).isTrue();
  }

  private static Data root(String text) {
    return parse(text).root().orElseThrow();
  }

  private static DataDocument parse(String text) {
    return JsonParser.parse(Source.of("git.json", text));
  }

  private static String cut(String text, Data data) {
    return text.substring(data.span().start(), data.span().end());
  }
}
