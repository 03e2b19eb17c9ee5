package io.github.roadmaplint.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.roadmaplint.data.Data.BooleanData;
import io.github.roadmaplint.data.Data.ListData;
import io.github.roadmaplint.data.Data.Member;
import io.github.roadmaplint.data.Data.NullData;
import io.github.roadmaplint.data.Data.NumberData;
import io.github.roadmaplint.data.Data.ObjectData;
import io.github.roadmaplint.data.Data.StringData;
import io.github.roadmaplint.data.DataDefect.Kind;
import io.github.roadmaplint.document.FrontMatterParser;
import io.github.roadmaplint.source.Source;
import io.github.roadmaplint.source.Span;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class YamlParserTest {

  @Test
  void placesAreOffsetsIntoTheWholeFile() {
    String text =
        "\uFEFF---\r\ntitle: 'Git 😀'\r\ntags:\r\n  - tool # why not\r\n\r\norder: 3\r\n---\r\n";
    Source source = Source.of("git.md", text);
    Span block = FrontMatterParser.block(text).orElseThrow();
    ObjectData root = (ObjectData) YamlParser.parse(source, block).root().orElseThrow();
    assertThat(source.text(root.span())).startsWith("title").endsWith("order: 3");
    assertThat(root.members())
        .extracting(member -> source.text(member.keySpan()))
        .containsExactly("title", "tags", "order");
    assertThat(root.members())
        .extracting(member -> source.text(member.value().span()))
        .containsExactly("'Git 😀'", "- tool", "3");
  }

  @ParameterizedTest
  @CsvSource({
    "'''a b''',a b,true",
    "'\"a b\"',a b,true",
    "a b,a b,true",
    "'''it''''s''',it's,false",
    "'\"a\\tb\"','a\tb',false",
    "'a\n  b',a b,false",
    "'|\n  a b\n','a b\n',true",
    "'|-\n  a b\n',a b,true",
    "'|\n  a\n  b\n','a\nb\n',false",
    "'>\n  a\n  b\n','a b\n',false"
  })
  void textsKnowWhetherTheyStandThereAsTheyAre(String yaml, String value, boolean verbatim) {
    String text = "k: " + yaml + (yaml.endsWith("\n") ? "" : "\n");
    StringData data = (StringData) value(text);
    assertThat(data.value()).isEqualTo(value);
    assertThat(data.verbatim()).isEqualTo(verbatim);
    if (verbatim) {
      assertThat(text.substring(data.content().start(), data.content().end())).isEqualTo(value);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "yes",
        "off",
        "2023-01-05",
        "12:30",
        "1.2.3",
        ".inf",
        ".nan",
        "0x",
        "_1",
        "1_",
        "1e",
        "!!str 2",
        "+",
        ".",
        "...a",
        "0o8",
        "--1",
        "1e5x",
        "Nulls",
        "'1'",
        "!!str 1"
      })
  void thingsThatStayTexts(String yaml) {
    assertThat(value("k: " + yaml)).isInstanceOf(StringData.class);
  }

  @ParameterizedTest
  @CsvSource({
    "12,12",
    "-0.5,-0.5",
    "+3,3",
    "1e3,1000",
    "1.,1",
    ".5,0.5",
    "1_000,1000",
    "0x1F,31",
    "0o17,15",
    "-0b11,-3",
    "012,12",
    "1E-2,0.01"
  })
  void numbers(String yaml, BigDecimal value) {
    assertThat(value("k: " + yaml))
        .isInstanceOfSatisfying(
            NumberData.class, number -> assertThat(number.value()).isEqualByComparingTo(value));
  }

  @Test
  void booleansAndNulls() {
    assertThat(List.of(value("k: true"), value("k: False")))
        .extracting(data -> ((BooleanData) data).value())
        .containsExactly(true, false);
    assertThat(List.of(value("k: ~"), value("k: null"), value("k:"), value("k: # later")))
        .allSatisfy(data -> assertThat(data).isInstanceOf(NullData.class));
  }

  @Test
  void nothingAtAllIsNull() {
    assertThat(parse("").root()).containsInstanceOf(NullData.class);
    assertThat(parse("# just a remark\n").root()).containsInstanceOf(NullData.class);
  }

  @Test
  void keysThatAreNoTextsGoByWhatIsWritten() {
    assertThat(((ObjectData) root("1: a\ntrue: b\n? [x, y]\n: c\n")).members())
        .extracting(Member::key)
        .containsExactly("1", "true", "[x, y]");
  }

  @Test
  void duplicateKeysAreKeptAndReportedAtTheSecond() {
    DataDocument document = parse("title: a\nseo:\n  title: b\ntitle: c\n");
    assertThat(document.defects()).extracting(DataDefect::kind).containsExactly(Kind.DUPLICATE_KEY);
    assertThat(document.defects().get(0).span()).isEqualTo(new Span(25, 30));
    assertThat(((ObjectData) document.root().orElseThrow()).members()).hasSize(3);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2023-02-30", "'2023-13-01'", "\"2022-02-29\"", "2023-00-10"})
  void datesThatNoCalendarHas(String date) {
    DataDocument document = parse("date: " + date);
    assertThat(document.root()).isPresent();
    assertThat(document.defects())
        .singleElement()
        .satisfies(
            defect -> {
              assertThat(defect.kind()).isEqualTo(Kind.IMPOSSIBLE_DATE);
              assertThat(document.source().text(defect.span())).isEqualTo(date);
            });
  }

  @ParameterizedTest
  @ValueSource(strings = {"2024-02-29", "2023-2-30", "v2023-02-30", "2023-02-301", "٢٠٢٣-٠٢-٣٠"})
  void everythingElseIsNoImpossibleDate(String date) {
    assertThat(parse("date: " + date).defects()).isEmpty();
  }

  @Test
  void aliasesStandForWhatTheyName() {
    ObjectData root = (ObjectData) root("a: &x { n: 1 }\nb: *x\nc:\n  <<: *x\n  m: 2\n");
    assertThat(root.get("b")).isEqualTo(root.get("a"));
    assertThat(((ObjectData) root.get("c").orElseThrow()).members())
        .extracting(Member::key)
        .containsExactly("n", "m");
  }

  @Test
  void ownKeysWinOverMergedOnes() {
    ObjectData root =
        (ObjectData) root("a: &a { n: 1, o: 1 }\nb: &b { o: 2 }\nc: { n: 3, <<: [*b, *a] }\n");
    ObjectData merged = (ObjectData) root.get("c").orElseThrow();
    assertThat(merged.members()).extracting(Member::key).containsExactly("o", "n");
    assertThat(merged.get("o")).isEqualTo(((ObjectData) root.get("b").orElseThrow()).get("o"));
  }

  @Test
  void valuesBeginBehindAnchorsAndTags() {
    String text = "a: &name !!str 'x'\n";
    assertThat(value(text).span()).isEqualTo(new Span(15, 18));
  }

  @Test
  void tagsConstructNothing() {
    assertThat(value("k: !!java.net.URL [\"http://example.org\"]")).isInstanceOf(ListData.class);
    assertThat(value("k: !!javax.script.ScriptEngineManager x")).isInstanceOf(StringData.class);
  }

  static Stream<Arguments> mistakes() {
    return Stream.of(
        arguments("a: b: c", 4, "Colon and space are inside a text without quotes"),
        arguments("a: 1\n  b: 2", 8, "Key is inside the value of the line above"),
        arguments("a:\n\t- b", 3, "Line is indented with a tab"),
        arguments("a: @b", 3, "Text without quotes begins with `@`"),
        arguments("a: 'b", 3, "Text in quotes is never closed"),
        arguments("a: 'it's'", 7, "Text continues after its closing quotation mark"),
        arguments(
            "a: [1, 2", 8, "List or mapping in brackets is missing a comma or its closing bracket"),
        arguments("a: \"\\q\"", 5, "Backslash begins an escape that YAML does not have"),
        arguments("- a\nb: c", 4, "Line is indented differently from the lines it belongs to"),
        arguments("a: 1\nb\nc: 2", 7, "Line above is neither `key: value` nor a list item"),
        arguments("a: 😀\u0007", 5, "Character `\\u0007` is forbidden in YAML"),
        arguments("a: \uD800", 3, "Character `\\ud800` is forbidden in YAML"),
        arguments("a: *b", 3, "No anchor `&b` comes before this alias"),
        arguments("a: 1\n---\nb: 2", 5, "A second YAML document begins here"),
        arguments("  a: 1\nb: 2", 7, "Line is indented differently from the lines it belongs to"),
        arguments("a: \"\\UFFFFFFFF\"", 0, "An escape names a character that does not exist"));
  }

  @ParameterizedTest
  @MethodSource("mistakes")
  void aMistakeIsToldAtItsPlace(String text, int offset, String message) {
    DataDocument document = parse(text);
    assertThat(document.root()).isEmpty();
    DataDefect defect = document.defects().get(document.defects().size() - 1);
    assertThat(defect.message()).isEqualTo(message);
    assertThat(defect.help()).endsWith(".");
    assertThat(defect.kind()).isEqualTo(Kind.SYNTAX);
    assertThat(defect.span().start()).isEqualTo(offset);
  }

  static Stream<String> bombs() {
    StringBuilder aliases = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x, x]\n");
    for (int i = 1; i < 30; i++) {
      String alias = "*a" + (i - 1);
      aliases.append("a" + i + ": &a" + i + " [" + (alias + ", ").repeat(8) + alias + "]\n");
    }
    return Stream.of(
        aliases.toString(),
        "a: &a [*a]",
        "[".repeat(100_000),
        "{a: ".repeat(100_000),
        "- ".repeat(100_000) + "a",
        "a: 1e999999999",
        "a: " + "9".repeat(100_000),
        "a: 0x" + "F".repeat(100_000),
        "a: '" + "x".repeat(4_000_000) + "'");
  }

  @ParameterizedTest
  @MethodSource("bombs")
  void bombsAreLimits(String text) {
    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(60),
        () ->
            assertThat(parse(text).defects())
                .extracting(DataDefect::kind)
                .containsExactly(Kind.LIMIT));
  }

  private static Data value(String text) {
    return ((ObjectData) root(text)).members().get(0).value();
  }

  private static Data root(String text) {
    return parse(text).root().orElseThrow();
  }

  private static DataDocument parse(String text) {
    return YamlParser.parse(Source.of("git.yml", text));
  }
}
