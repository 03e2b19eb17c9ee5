package io.github.roadmaplint.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.roadmaplint.layout.Collection;
import io.github.roadmaplint.layout.Entry;
import io.github.roadmaplint.layout.PathPattern;
import io.github.roadmaplint.markdown.Link;
import io.github.roadmaplint.markdown.Link.Kind;
import io.github.roadmaplint.source.Source;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class FrontMatterParserTest {
  private static final String PATH = "src/data/guides/git.md";

  @Test
  void fieldsStandBetweenTheFences() {
    FrontMatter frontMatter = parse("---\ntitle: Git\n---\n# Git\n");
    assertThat(frontMatter.present()).isTrue();
    assertThat(frontMatter.fields().flatMap(fields -> fields.string("title"))).isPresent();
  }

  @Test
  void mayBeMissing() {
    FrontMatter frontMatter = parse("# Git\n");
    assertThat(frontMatter.present()).isFalse();
    assertThat(frontMatter.fields()).isEmpty();
    assertThat(frontMatter.document().defects()).isEmpty();
  }

  @Test
  void aFieldThatHoldsNothingButAUrlIsALink() {
    FrontMatter frontMatter =
        parse("---\nseo:\n  ogImageUrl: 'https://example.org/git.png'\npdfUrl: /git.pdf\n---\n");
    assertThat(frontMatter.links())
        .extracting(Link::kind, Link::url)
        .containsExactly(tuple(Kind.FIELD, "https://example.org/git.png"));
    assertThat(urls(frontMatter)).containsExactly("https://example.org/git.png");
  }

  @Test
  void linksInsideMarkdownStandWhereTheyStandInTheFile() {
    FrontMatter frontMatter =
        parse(
            """
            ---
            note: '**Note:** it''s [the book](/git/book "Book")'
            question:
              description: |
                Git tracks changes, says [its site](https://example.org/a).

                ## More

                - <https://example.org/b> and https://example.org/c
            folded: >
                Read [a
                book](https://example.org/d) about it.
            ---
            """);
    assertThat(frontMatter.links())
        .extracting(Link::text)
        .containsExactly(
            "the book", "its site", "https://example.org/b", "https://example.org/c", "a book");
    assertThat(urls(frontMatter))
        .containsExactly(
            "/git/book",
            "https://example.org/a",
            "https://example.org/b",
            "https://example.org/c",
            "https://example.org/d");
  }

  @Test
  void aLinkBehindAnEscapeStandsSomewhereInTheText() {
    FrontMatter frontMatter =
        parse("---\nnote: \"A\\u00e9 [book](https://example.org/a) b\"\n---\n");
    assertThat(urls(frontMatter)).containsExactly("A\\u00e9 [book](https://example.org/a) b");
  }

  @Property(seed = "20261122", tries = 300)
  void neverThrowsOnAnyText(@ForAll String text) {
    FrontMatter frontMatter = parse("---\nnote: |\n  " + text + "[a](b)\n---\n");
    assertThat(frontMatter.links())
        .allSatisfy(
            link ->
                assertThat(link.span().end())
                    .isLessThanOrEqualTo(frontMatter.source().text().length()));
  }

  private static List<String> urls(FrontMatter frontMatter) {
    return frontMatter.links().stream()
        .map(link -> frontMatter.source().text(link.urlSpan()))
        .toList();
  }

  private static FrontMatter parse(String text) {
    return FrontMatterParser.parse(entry(), Source.of(PATH, text));
  }

  private static Entry entry() {
    Collection guides =
        new Collection(
            "guides",
            io.github.roadmaplint.layout.Kind.ENTRY,
            PathPattern.of("src/data/guides/{slug}.md"),
            Optional.empty(),
            List.of(),
            Optional.empty(),
            false);
    return new Entry(PATH, guides, "", "git");
  }
}
