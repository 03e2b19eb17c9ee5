package io.github.roadmaplint.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.roadmaplint.source.Source;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MdxTest {
  @ParameterizedTest
  @ValueSource(strings = {"{#why-isnt-it}", "{ #why-isnt-it }", "{/*why-isnt-it*/}"})
  void theIdOfAHeadingHasNoWords(String id) {
    Source page = Source.of("page.md", "## Why is it not " + id + "\n\nText {/* with words */}\n");
    assertThat(EmbeddedCode.withoutCode(page).text())
        .isEqualTo(page.text().replace(id, " ".repeat(id.length())));
  }

  @Test
  void modulesAreNoText() {
    String page =
        """
        import Tabs from '@theme/Tabs';
        import {
          Card,
        } from '../components';

        export const level = {
          name: "first",

          steps: [1, 2],
        };

        # Git

        Then commit.
        """;

    assertThat(prose(page)).isEqualTo("Git Then commit.");
  }

  @Test
  void expressionsAreNoText() {
    assertThat(prose("You need {steps.length} steps and {`a ${x} b`}.\n"))
        .isEqualTo("You need \uFFFC steps and \uFFFC.");
    assertThat(prose("{\n  list.map((it) => '}' + it)\n}\n\nThen commit.\n"))
        .isEqualTo("Then commit.");
  }

  @Test
  void commentsAreNoText() {
    assertThat(prose("{/* not for readers */}\n\nThen commit.\n")).isEqualTo("Then commit.");
    assertThat(prose("<!-- not for readers\n\nor others -->\n\nThen commit.\n"))
        .isEqualTo("Then commit.");
  }

  @Test
  void tagsAreNoTextButWhatTheyContainIs() {
    String page =
        """
        <Tabs groupId="os" values={[{ label: 'A > B' }]}>
          <TabItem value="linux" default>
              Run **git** in a terminal.
          </TabItem>
        </Tabs>

        See <Icon.Big name={name} /> and <>this</>.
        """;

    assertThat(prose(page)).isEqualTo("Run git in a terminal. See \uFFFC and \uFFFCthis\uFFFC.");
  }

  @Test
  void linksOfMarkdownHtmlAndComponentsAreRead() {
    String page =
        """
        [one](https://git-scm.com/1), <a href="https://git-scm.com/2">two</a>,
        <Link to="https://git-scm.com/3">three</Link>, <img src={"https://git-scm.com/4"} />

        <Card title="Git" href="https://git-scm.com/5" icon={icons.git} />

        <Link to={url}>unknown</Link>, [unknown]({url}), `<Link to="https://git-scm.com/6">`
        """;

    assertThat(urls(page))
        .containsExactly(
            "https://git-scm.com/1",
            "https://git-scm.com/2",
            "https://git-scm.com/3",
            "https://git-scm.com/4",
            "https://git-scm.com/5");
  }

  @Test
  void codeIsNoJsx() {
    String page =
        """
        Write `{name}` or \\{name}.

        ```jsx
        <Tabs values={[
        ```

            ```js
            const open = {
            ```

        <pre>{`<Tabs>`}</pre>

        Then [commit](https://git-scm.com/).
        """;

    assertThat(prose(page)).contains("Then commit.").doesNotContain("const");
    assertThat(EmbeddedCode.of(mdx(page)).defects()).isZero();
  }

  @Test
  void indentedTextIsNoCode() {
    assertThat(prose("<Note>\n\n    Commit often.\n\n</Note>\n")).isEqualTo("Commit often.");
  }

  @Test
  void idsOfHeadingsStay() {
    assertThat(prose("## Commit {#commit-often}\n")).isEqualTo("Commit {#commit-often}");
    assertThat(EmbeddedCode.withoutCode(md("## Commit {#größe}\n")).text().strip())
        .isEqualTo("## Commit");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"{", "a { b\n\nc", "<Tabs", "<a b={", "<a b=\"", "`", "import {", "<", "{/*", "}"})
  void whatHasNoEndIsText(String page) {
    assertThat(MarkdownParser.parse(mdx(page)).source().text()).isEqualTo(page);
  }

  @Test
  void pagesThatBeginWithAnImportAreMdx() {
    assertThat(EmbeddedCode.isMdx(md("---\ntitle: Git\n---\nimport Tabs from '@theme/Tabs';\n")))
        .isTrue();
    assertThat(EmbeddedCode.isMdx(md("# Git\n\nimport \"./style.css\"\n"))).isTrue();
    assertThat(EmbeddedCode.isMdx(md("# Git\n\nimport it from 'git' or from files.\n"))).isFalse();
    assertThat(EmbeddedCode.isMdx(md("# Git\n\n```js\nimport a from 'a'\n```\n"))).isFalse();
  }

  @Test
  void tagsOfTemplatesAreNoText() {
    Page page =
        MarkdownParser.parse(
            md(
                """
                Read {{ site.title }} or [the page]({{ site.url }}/page) or [Git](https://git-scm.com/).

                {% highlight java %}
                int x;

                int y;
                {% endhighlight %}

                {{< figure src="x.png" title="A figure" >}}
                """));

    assertThat(text(page)).isEqualTo("Read \uFFFC or the page or Git.");
    assertThat(page.links()).extracting(Link::url).containsExactly("https://git-scm.com/");
  }

  @Test
  void frontMatterInTomlIsNoText() {
    Page page =
        MarkdownParser.parse(
            md("+++\ntitle = \"Git\"\nsource = 'https://git-scm.com/'\n+++\n\nCommit often.\n"));

    assertThat(text(page)).isEqualTo("Commit often.");
    assertThat(page.links()).extracting(Link::url).containsExactly("https://git-scm.com/");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{",
        "{`",
        "<a ",
        "<a b='",
        "<a b={",
        "<pre>",
        "`",
        "``` ",
        "import {\n\n",
        "{/*",
        "<!--",
        "{% highlight x %}",
        "{{",
        "<a b=\"x\" ",
        "{\"",
        "[{(",
        "\\",
        "</",
        "export const a = `\n\n"
      })
  void hostilePagesAreReadInLinearTime(String piece) {
    String page = piece.repeat(200_000 / piece.length());

    assertThat(EmbeddedCode.of(mdx(page)).text()).hasSameSizeAs(page);
    assertThat(EmbeddedCode.of(md(page)).text()).hasSameSizeAs(page);
  }

  private static Source mdx(String text) {
    return Source.of("docs/git.mdx", text);
  }

  private static Source md(String text) {
    return Source.of("docs/git.md", text);
  }

  private static List<String> urls(String page) {
    return MarkdownParser.parse(mdx(page)).allLinks().stream().map(Link::url).toList();
  }

  private static String prose(String page) {
    return text(MarkdownParser.parse(mdx(page)));
  }

  private static String text(Page page) {
    StringBuilder text = new StringBuilder();
    for (Block block : Block.flatten(page.blocks())) {
      block.inlines().forEach(inline -> text.append(inline.text()).append(' '));
    }
    return text.toString().replaceAll("\\s+", " ").replaceAll("\uFFFC+", "\uFFFC").strip();
  }
}
