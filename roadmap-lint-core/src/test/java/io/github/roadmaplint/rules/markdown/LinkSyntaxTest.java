package io.github.roadmaplint.rules.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.roadmaplint.markdown.MarkdownParser;
import io.github.roadmaplint.markdown.Page;
import io.github.roadmaplint.rule.Fix;
import io.github.roadmaplint.rule.Problem;
import io.github.roadmaplint.rule.Rule;
import io.github.roadmaplint.source.Source;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Links that Markdown does not read, and texts that only look like them. */
class LinkSyntaxTest {
  private static final List<Rule.OfPage> RULES =
      List.of(
          new DuplicateDefinition(),
          new UnusedDefinition(),
          new SpaceInLink(),
          new ReversedLink(),
          new NestedLink(),
          new MalformedLink());

  @ParameterizedTest
  @ValueSource(
      strings = {
        "- [x] [done](https://a.test/) and [ ] (https://a.test/)",
        "A footnote[^1] and a citation [2][3] in an array[i][j] or f(x)[0].",
        "The ion product [Pb<sup>2+</sup>][I<sup>-</sup>] of a salt",
        "Two tags: `[text][label]`, `(text)[https://a.test/]`, `[a](https://a.test/ b`",
        "[New][Docs] Write about branches",
        "> [!NOTE]\n> See [[the wiki]] and [TODO] (soon).",
        "An issue [closed] (#12) and a remark [sic] (as written).",
        "Escaped: \\[text\\](https://a.test/) and \\[text\\] (https://a.test/)",
        "<!-- [text] (https://a.test/) -->",
        "[a](https://a.test/)(b)[c](https://b.test/)",
        "[the (second) part](https://a.test/x_(y)) and [![image](a.png)](https://a.test/)",
        "[text]({{ site.url }}/page) and [text]( {% link page.md %} ) and ![a](b.png \"{{< x \"y\" >}}\")",
        "[//]: # (a comment)\n\n[^1]: A footnote",
        "[](info:chapter) is filled by the generator",
        "[](parts/setup.md ':include') and [](https://a.test/b.js ':include :type=code')",
        "[#{{ number }}]: https://a.test/{{ number }}",
      })
  void otherTextsAreSilent(String text) {
    assertThat(found(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[a]([b](c.md))",
        "[a]([b]([c](d.md)))",
        "[a]([b]([c]([d](https://a.test/))))",
        "[a]([a]([a]([a]([a](https://a.test/x_(y))))))",
      })
  void linksInUrlsAreOneProblemHoweverDeepTheyAre(String text) {
    assertThat(found(text))
        .extracting(Problem::message)
        .containsExactly("URL of link `a` is a link itself");
  }

  @ParameterizedTest
  @ValueSource(strings = {"[a]([b](c.md)[d](e.md))", "[a]([b](x[c](d.md)))", "[a]([b]([c](d)e))"})
  void urlsWithOtherTextBesideLinksAreNotNestedLinks(String text) {
    assertThat(found(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"[a](b\u001b.md)", "[a](https://a.test/\u007f) c", "[a](b\u0001.md"})
  void aControlCharacterIsTheReasonWhyALinkIsNotRead(String text) {
    assertThat(found(text))
        .extracting(Problem::message)
        .containsExactly("URL of link `a` contains a control character");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[a](https://a.test/xy",
        "[a](https://a.test/x y)",
        "[a](https://a.test/x_(y)",
        "[a](https://a.test/x）",
        "[a](https://a.test/x]",
        "［a］（https://a.test/x）",
        "a](https://a.test/x)",
        "[a](https://a.test/x “b”)",
        "[a](#some heading)",
        "[a]: (https://a.test/x)",
        "[a] (https://a.test/x)",
        "[a]\n(https://a.test/x)",
        "![a b] (images/a.png)",
        "(a)[https://a.test/x]",
        "(see (a))[./a.md]",
        "[a]([b](https://a.test/x))",
        "[a]([b c](https://a.test/x))",
        "[[a](https://a.test/x)](https://a.test/y)",
        "[](https://a.test/x)",
        "[ ](a.md)",
        "See [the guide][guide] first",
        "See ![the guide][guide] first",
        "See [the guide][] first",
        "See [the guide][https://a.test/x] first",
        "| a |\n|---|\n| [b] (https://a.test/x) |",
        "> - *[b] (https://a.test/x)*",
        "[a]: https://a.test/x",
        "[a], [b c][a]\n\n[a]: https://a.test/x\n[A]: https://a.test/y",
      })
  void everyMistakeIsReportedOnce(String text) {
    assertThat(found(text)).hasSize(1);
  }

  @Test
  void aSimilarLabelIsNamedAndItsDefinitionIsNotCalledUnused() {
    List<Problem> found = found("See [the guide][giude] first.\n\n[guide]: https://a.test/x");
    assertThat(found).extracting(Problem::help).containsExactly("Write the label `guide`.");
  }

  @Test
  void aLabelCanBeDefinedInAnotherFileOfASite() {
    assertThat(undefined("See [the option][config.name] and [the guide][giude].", true)).isEmpty();
    assertThat(undefined("See [the option][config.name].", false)).hasSize(1);
    assertThat(undefined("[a][giude]\n\n[guide]: https://a.test/x", true)).hasSize(1);
    assertThat(undefined("[a][https://a.test/x]", true)).hasSize(1);
  }

  private static List<Problem> undefined(String text, boolean elsewhere) {
    List<Problem> problems = new ArrayList<>();
    Page page = MarkdownParser.parse(Source.of("page.md", text));
    new UndefinedReference().check(page, elsewhere, problems::add);
    return problems;
  }

  @Test
  void aPageThatOnlyDefinesLabelsIsIncludedInOthers() {
    List<Problem> problems = new ArrayList<>();
    String definitions = "[a]: https://a.test/x\n[b]: https://a.test/y\n";
    new UnusedDefinition()
        .check(MarkdownParser.parse(Source.of("a.md", definitions)), problems::add);
    assertThat(problems).isEmpty();
    new UnusedDefinition()
        .check(MarkdownParser.parse(Source.of("a.md", "Text\n\n" + definitions)), problems::add);
    assertThat(problems).hasSize(2);
  }

  @Test
  void aFixIsSafeOnlyIfNoTextIsLost() {
    assertThat(fix("[a]([a](https://a.test/x))").safe()).isTrue();
    assertThat(fix("[a]([https://a.test/x](https://a.test/x))").safe()).isTrue();
    assertThat(fix("[a]([b](https://a.test/x))").safe()).isFalse();
    assertThat(fix("[a](https://a.test/xy").safe()).isFalse();
    assertThat(fix("[a](https://a.test/x）").safe()).isTrue();
  }

  @Test
  void anotherLinkAfterAnUnclosedOneHidesNothing() {
    assertThat(found("See [one](https://a.test/x[two](https://b.test/y) now."))
        .extracting(Problem::message)
        .containsExactly("Link `one` is missing its closing `)`");
  }

  @Test
  void codeOfMdxIsNotMeantAsALink() {
    assertThat(found("page.mdx", "A table {rows.map((row) => [row][index])} of links")).isEmpty();
  }

  @Test
  void aPageOfBracketsHasNoFinding() {
    for (String piece : List.of("[", "](", "[a](", "][", ")[", "{{", "［（", "[^", "] (")) {
      assertThat(found(piece.repeat(20_000))).isEmpty();
    }
  }

  private static Fix fix(String text) {
    return found(text).get(0).fix().orElseThrow();
  }

  private static List<Problem> found(String text) {
    return found("page.md", text);
  }

  private static List<Problem> found(String path, String text) {
    List<Problem> problems = new ArrayList<>();
    Page page = MarkdownParser.parse(Source.of(path, "# Title\n\n" + text + "\n"));
    new UndefinedReference().check(page, false, problems::add);
    new EmptyLink().check(page, url -> false, problems::add);
    for (Rule.OfPage rule : RULES) {
      rule.check(page, problems::add);
    }
    return problems;
  }
}
