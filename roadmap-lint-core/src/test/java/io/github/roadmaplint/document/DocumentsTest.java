package io.github.roadmaplint.document;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.roadmaplint.document.Document.EntryPage;
import io.github.roadmaplint.document.Document.Mapping;
import io.github.roadmaplint.document.Document.PlainPage;
import io.github.roadmaplint.document.Document.Stray;
import io.github.roadmaplint.layout.Collection;
import io.github.roadmaplint.layout.Entry;
import io.github.roadmaplint.layout.Kind;
import io.github.roadmaplint.layout.PathPattern;
import io.github.roadmaplint.markdown.Link;
import io.github.roadmaplint.source.Source;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentsTest {
  private static final Map<Kind, Class<? extends Document>> TYPES =
      Map.of(
          Kind.TOPIC, TopicPage.class,
          Kind.ENTRY, EntryPage.class,
          Kind.STRUCTURE, Structure.class,
          Kind.MAPPING, Mapping.class,
          Kind.MARKDOWN, PlainPage.class,
          Kind.DATA, DataFile.class,
          Kind.STRAY, Stray.class);

  @Property(seed = "20261122", tries = 2000)
  void everyTextIsADocumentOfEveryKind(@ForAll("texts") String text, @ForAll Kind kind) {
    Document document = parse(kind, text);
    assertThat(document.source().text()).isEqualTo(text);
    assertThat(document.links())
        .allMatch(link -> link.span().end() <= text.length(), "its links are inside the text");
    if (kind != Kind.MARKDOWN) {
      assertThat(document).isInstanceOf(TYPES.get(kind));
    }
  }

  @Test
  void anEmptyFileIsADocumentOfItsKind() {
    TYPES.forEach((kind, type) -> assertThat(parse(kind, "")).isInstanceOf(type));
  }

  @Test
  void anEntryHasTheLinksOfItsFrontMatterAndThenThoseOfItsBody() {
    String text =
        "---\nurl: https://a.example\n---\n<a href=\"https://c.example\">c</a> and [b](b)\n";
    assertThat(parse(Kind.ENTRY, text).links())
        .extracting(Link::url)
        .containsExactly("https://a.example", "b", "https://c.example");
  }

  @Test
  void aPageMayHaveFrontMatter() {
    assertThat(parse(Kind.MARKDOWN, "---\ntitle: A\n---\n# A\n")).isInstanceOf(EntryPage.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "# A\n",
        "---\n# A\n",
        "---\njust a line\n---\n# A\n",
        "---\ntitle: [A\n---\n# A\n",
        "---\n---\n# A\n",
      })
  void linesOfDashesAroundAnythingElseAreJustLines(String text) {
    assertThat(parse(Kind.MARKDOWN, text)).isInstanceOf(PlainPage.class);
  }

  @Provide
  Arbitrary<String> texts() {
    Arbitrary<String> pieces =
        Arbitraries.of(
            "---\n",
            "title: ",
            "- ",
            "[a](b)",
            "{",
            "}",
            "\"nodes\":",
            "[",
            "]",
            "# ",
            "\n",
            "<a>",
            "\"a\"",
            ",",
            "https://a.example",
            "> ",
            "| ",
            "```\n",
            "\\",
            "\uFEFF",
            " ");
    return Arbitraries.oneOf(
        pieces.list().ofMaxSize(30).map(list -> String.join("", list)), Arbitraries.strings());
  }

  private static Document parse(Kind kind, String text) {
    Collection collection =
        new Collection(
            "files",
            kind,
            PathPattern.of("files/{slug}"),
            Optional.empty(),
            List.of(),
            Optional.empty(),
            false);
    String path = "files/git@abcdefghijklmnopqrstu.md";
    return Documents.parse(new Entry(path, collection, "", "git"), Source.of(path, text));
  }
}
