package io.github.roadmaplint.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.roadmaplint.data.Data.StringData;
import io.github.roadmaplint.document.Structure.Generation;
import io.github.roadmaplint.document.Structure.Node;
import io.github.roadmaplint.markdown.Link;
import io.github.roadmaplint.markdown.Link.Kind;
import io.github.roadmaplint.source.Source;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StructureParserTest {
  private static final String EDITOR =
      """
      {
        "nodes": [
          {"id": "a", "type": "topic", "data": {"label": "Git"}},
          {"id": "b", "type": "subtopic", "data": {"label": "Commit", "legend": {"label": "Ours"}}},
          {"id": "c", "type": "vertical", "data": {"label": "vertical node"}},
          {"id": "d", "type": "button", "data": {"label": "More", "href": "https://example.org"}},
          {"id": "e", "type": "label", "data": {"label": "Basics", "href": ""}},
          {"id": "f", "type": "linksgroup", "data": {"label": "See", "links": [
            {"id": "g", "label": "Book", "href": "", "url": "https://example.org/book"},
            {"id": "h", "label": "", "url": "https://example.org/bare"}
          ]}},
          {"id": "i", "type": "checklist", "data": {"checklists": [{"label": "Branch"}]}},
          {"id": "j", "type": "legend", "data": {"legends": [{"label": "Optional"}]}}
        ],
        "edges": [{"id": "e1", "source": "a", "target": "b"}, {"id": "e2", "source": null}]
      }
      """;

  private static final String MOCKUP =
      """
      {"mockup": {"controls": {"control": [
        {"typeID": "Label", "properties": {"text": "Git"}},
        {"typeID": "__group__", "properties": {"controlName": "100-basics"}, "children": {
          "controls": {"control": [
            {"typeID": "__group__", "properties": {"controlName": "ext_link:example.org/book"},
             "children": {"controls": {"control": [
               {"typeID": "TextArea", "properties": {"color": "1"}},
               {"typeID": "Label", "properties": {"text": "Book"}}
             ]}}}
          ]}}},
        {"typeID": "__group__", "properties": {"controlName": "ext_link:example.org"}}
      ]}}}
      """;

  @Test
  void nodesOfTheEditor() {
    Structure structure = parse(EDITOR);
    assertThat(structure.generation()).isEqualTo(Generation.EDITOR);
    assertThat(structure.nodes()).hasSize(8);
    assertThat(structure.nodes()).filteredOn(Node::isTopic).hasSize(2);
    Node button = structure.nodes().get(3);
    assertThat(button.is("button")).isTrue();
    assertThat(button.target().map(StringData::value)).contains("https://example.org");
    assertThat(structure.source().text(button.span())).startsWith("{\"id\": \"d\"").endsWith("}}");
  }

  @Test
  void edgesOfTheEditor() {
    assertThat(parse(EDITOR).edges())
        .extracting(edge -> edge.source().isPresent(), edge -> edge.target().isPresent())
        .containsExactly(tuple(true, true), tuple(false, false));
  }

  @Test
  void labelsAreWhatAReaderSees() {
    assertThat(parse(EDITOR).labels())
        .extracting(StringData::value)
        .containsExactly(
            "Git", "Commit", "More", "Basics", "See", "Book", "", "Branch", "Optional");
  }

  @Test
  void linksHaveTheLabelNextToThem() {
    Structure structure = parse(EDITOR);
    assertThat(structure.links()).extracting(Link::kind).containsOnly(Kind.STRUCTURE);
    assertThat(structure.links())
        .extracting(Link::text, Link::url)
        .containsExactly(
            tuple("More", "https://example.org"),
            tuple("Book", "https://example.org/book"),
            tuple("https://example.org/bare", "https://example.org/bare"));
    assertThat(structure.links())
        .allSatisfy(link -> assertThat(text(structure, link)).isEqualTo(link.url()));
  }

  @Test
  void mockUpsHaveTextsAndOutsideLinks() {
    Structure structure = parse(MOCKUP);
    assertThat(structure.generation()).isEqualTo(Generation.MOCKUP);
    assertThat(structure.nodes()).isEmpty();
    assertThat(structure.labels()).extracting(StringData::value).containsExactly("Git", "Book");
    assertThat(structure.links())
        .extracting(Link::text, Link::url, link -> text(structure, link))
        .containsExactly(
            tuple("Book", "https://example.org/book", "example.org/book"),
            tuple("example.org", "https://example.org", "example.org"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "[]",
        "{}",
        "{\"nodes\": 1, \"edges\": {}}",
        "{\"nodes\": [1, {\"id\": 2, \"data\": [], \"type\": {}}], \"edges\": [null]}",
        "{\"mockup\": 3}",
        "{\"mockup\": {\"controls\": {\"control\": [{\"properties\": {\"text\": 1}}, 2]}}}",
        "{\"mockup\": {\"controls\": {\"control\": [{\"properties\": {\"controlName\":"
            + "\"ext_link:\"}}, {\"properties\": {\"controlName\": \"\\u0065xt_link:x\"}}]}}}"
      })
  void whateverHasTheWrongTypeIsPassedOver(String text) {
    assertThat(parse(text).nodes()).allSatisfy(node -> assertThat(node.isTopic()).isFalse());
  }

  @Property(seed = "20261122", tries = 200)
  void neverThrowsOnAnyText(@ForAll String text) {
    assertThat(parse(text).labels()).isEmpty();
  }

  private static String text(Structure structure, Link link) {
    return structure.source().text(link.urlSpan());
  }

  private static Structure parse(String text) {
    return StructureParser.parse(Source.of("git.json", text));
  }
}
