package io.github.roadmaplint.document;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.roadmaplint.data.Data.StringData;
import io.github.roadmaplint.data.DataDefect;
import io.github.roadmaplint.layout.Inventory;
import io.github.roadmaplint.markdown.Link;
import io.github.roadmaplint.source.Source;
import java.util.List;
import org.junit.jupiter.api.Test;

class DataFileTest {
  @Test
  void readsTextsAndLinks() {
    DataFile file =
        read(
            "resources.yml",
            """
            - id: git-basics
              title: Learn to use branches
              url: https://git-scm.com/book
              description: Read [the book](https://git-scm.com/doc) first.
              image: img/a picture.png
              author: Robin Example
              command: git commit now
              $schema: http://json-schema.org/schema#
              feed: https://git-scm.com/{name}/feed
            """);

    assertThat(texts(file))
        .containsExactly(
            "Learn to use branches", "Read [the book](https://git-scm.com/doc) first.");
    assertThat(file.links())
        .extracting(Link::url)
        .containsExactly("https://git-scm.com/book", "https://git-scm.com/doc");
  }

  @Test
  void readsEveryDocumentOfYaml() {
    DataFile file =
        read(
            "all.yaml",
            "title: The first one\n---\ntitle: The second one\n---\n- &a The third\n- *a\n");

    assertThat(file.documents()).hasSize(3).allMatch(it -> it.root().isPresent());
    assertThat(texts(file)).containsExactly("The first one", "The second one", "The third");
  }

  @Test
  void stopsAtTheFirstDocumentThatIsNotYaml() {
    DataFile file = read("all.yaml", "title: The first one\n---\ntitle: a: b\n---\nx: y\n");

    assertThat(texts(file)).containsExactly("The first one");
    assertThat(defects(file)).containsExactly("Colon and space are inside a text without quotes");
  }

  @Test
  void readsTagsOfOtherProgramsAsText() {
    DataFile file = read("all.yaml", "title: !include The first one\nlist: !set [a]\n");

    assertThat(defects(file)).isEmpty();
    assertThat(texts(file)).containsExactly("The first one");
  }

  @Test
  void allowsCommentsInJsonWhereProgramsAllowThem() {
    String text =
        "{\n  // the \"first\"\n  \"title\": \"See https://git-scm.com/ now\", /* , */\n}\n";

    assertThat(defects(read("data.jsonc", text))).isEmpty();
    assertThat(read("data.jsonc", text).links()).hasSize(1);
    assertThat(defects(read("web/tsconfig.base.json", text))).isEmpty();
    assertThat(defects(read("data.json", text))).hasSize(1);
  }

  @Test
  void readsOnlyLabelsAndLinksOfTheStructureOfARoadmap() {
    DataFile file =
        read(
            "roadmap.json",
            """
            {"nodes": [{"id": "a", "type": "topic", "style": "some words here",
              "data": {"label": "Learn Git", "href": "https://git-scm.com/"}}], "edges": []}
            """);

    assertThat(texts(file)).containsExactly("Learn Git");
    assertThat(file.links()).extracting(Link::url).containsExactly("https://git-scm.com/");
  }

  private static DataFile read(String path, String text) {
    return DataFileParser.parse(Inventory.named(path).orElseThrow(), Source.of(path, text));
  }

  private static List<String> texts(DataFile file) {
    return file.texts().stream().map(StringData::value).toList();
  }

  private static List<String> defects(DataFile file) {
    return file.documents().stream()
        .flatMap(document -> document.defects().stream())
        .map(DataDefect::message)
        .toList();
  }
}
