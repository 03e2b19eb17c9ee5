package io.github.roadmaplint.data;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.roadmaplint.data.Data.StringData;
import io.github.roadmaplint.markdown.RawPlaces;
import io.github.roadmaplint.source.Source;
import io.github.roadmaplint.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.DumperOptions.FlowStyle;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.Yaml;

class YamlParserProperties {

  @Property(seed = "20261122")
  void neverThrowsOnAnyText(@ForAll String text) {
    assertThat(parse(text).defects()).allSatisfy(defect -> isWithin(defect.span(), text));
  }

  @Property(seed = "20261122")
  void neverThrowsOnYamlSigns(@ForAll("signs") String text) {
    assertThat(parse(text).defects()).allSatisfy(defect -> isWithin(defect.span(), text));
    parse(text).root().ifPresent(root -> isWithin(root.span(), text));
  }

  @Property(seed = "20261122")
  void readsBackWhatWasWritten(
      @ForAll("values") Object value, @ForAll("styles") DumperOptions style) {
    String text = new Yaml(style).dump(value);
    assertThat(PlainData.of(parse(text).root().orElseThrow())).isEqualTo(PlainData.of(value));
  }

  @Property(seed = "20261122")
  void everySpanIsTheValueItself(
      @ForAll("values") Object value, @ForAll("styles") DumperOptions style) {
    String text = new Yaml(style).dump(value);
    parse(text).root().stream()
        .flatMap(PlainData::withChildren)
        .forEach(
            data -> assertThat(reread(text, data)).isEqualTo(withoutBlanks(PlainData.of(data))));
  }

  @Property(seed = "20261122")
  void partsOfAFileHaveOffsetsOfTheFile(
      @ForAll("values") Object value, @ForAll("styles") DumperOptions style) {
    String text = new Yaml(style).dump(value);
    Source file = Source.of("git.md", "---\n😀" + text + "---\n");
    DataDocument part = YamlParser.parse(file, new Span(6, 6 + text.length()));
    List<String> there = new ArrayList<>();
    part.root().stream()
        .flatMap(PlainData::withChildren)
        .forEach(data -> there.add(file.text(data.span())));
    List<String> here = new ArrayList<>();
    parse(text).root().stream()
        .flatMap(PlainData::withChildren)
        .forEach(data -> here.add(text.substring(data.span().start(), data.span().end())));
    assertThat(there).isEqualTo(here);
  }

  @Property(seed = "20261122")
  void charactersOfTextsAreFoundInTheFile(
      @ForAll("values") Object value, @ForAll("styles") DumperOptions style) {
    Source file = Source.of("git.yml", new Yaml(style).dump(value));
    YamlParser.parse(file).root().stream()
        .flatMap(PlainData::withChildren)
        .filter(StringData.class::isInstance)
        .forEach(text -> checkPlaces(file, (StringData) text));
  }

  private static void checkPlaces(Source file, StringData text) {
    RawPlaces places = RawPlaces.of(file, text);
    for (int i = 0; i < text.value().stripTrailing().length(); i++) {
      Span place = places.of(new Span(i, i + 1));
      String wanted = text.value().substring(i, i + 1);
      if (!place.equals(text.content()) && !wanted.isBlank()) {
        assertThat(file.text(place)).isEqualTo(wanted);
      }
    }
  }

  @Provide
  Arbitrary<String> signs() {
    return pieces("abc:-?[]{},#&*!|>'\"%@` \n\t\r\\<=~0123.uUx\uFEFF😀", 30);
  }

  @Provide
  Arbitrary<Object> values() {
    Arbitrary<Object> leaf =
        Arbitraries.oneOf(
            Arbitraries.integers().asGeneric(),
            Arbitraries.of(true, false).asGeneric(),
            pieces("ab :#-'\"\n\\é😀,[]{}", 12).asGeneric());
    return Arbitraries.recursive(() -> leaf, YamlParserProperties::nest, 1, 3);
  }

  @Provide
  Arbitrary<DumperOptions> styles() {
    return Combinators.combine(
            Arbitraries.of(FlowStyle.class),
            Arbitraries.of(
                ScalarStyle.PLAIN,
                ScalarStyle.SINGLE_QUOTED,
                ScalarStyle.LITERAL,
                ScalarStyle.FOLDED))
        .as(
            (flow, scalar) -> {
              DumperOptions options = new DumperOptions();
              options.setDefaultFlowStyle(flow);
              options.setDefaultScalarStyle(scalar);
              return options;
            });
  }

  private static Arbitrary<String> pieces(String characters, int most) {
    return Arbitraries.of(characters.codePoints().mapToObj(Character::toString).toList())
        .list()
        .ofMaxSize(most)
        .map(list -> String.join("", list));
  }

  private static Arbitrary<Object> nest(Arbitrary<Object> inner) {
    Arbitrary<Object> list = inner.list().ofMaxSize(3).asGeneric();
    Arbitrary<Map<String, Object>> map =
        Arbitraries.maps(Arbitraries.of("a", "b c", "d"), inner).ofMaxSize(3);
    return Arbitraries.oneOf(list, map.asGeneric());
  }

  /** A block that ends with blank lines loses them when it is extracted. */
  private static String reread(String text, Data data) {
    int start = data.span().start();
    int column = start - (text.lastIndexOf('\n', start - 1) + 1);
    String cut = " ".repeat(column) + text.substring(start, data.span().end()) + "\n";
    return parse(cut)
        .root()
        .map(PlainData::of)
        .map(YamlParserProperties::withoutBlanks)
        .orElse("unread");
  }

  private static String withoutBlanks(Object plain) {
    return plain.toString().replaceAll("\\s", "");
  }

  private static void isWithin(Span span, String text) {
    assertThat(span.end()).isLessThanOrEqualTo(text.length());
  }

  private static DataDocument parse(String text) {
    return YamlParser.parse(Source.of("git.yml", text));
  }
}
