package io.github.roadmaplint.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.roadmaplint.markdown.Link.Kind;
import io.github.roadmaplint.source.Source;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where bare URLs begin and end: GitHub Flavored Markdown, 6.9. */
class BareUrlTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ' ',
      quoteCharacter = '$',
      value = {
        "http://h/!/ http://h/!/",
        "http://h/!x http://h/!x",
        "www.h.org/!x http://www.h.org/!x",
        "WWW.h.org http://WWW.h.org",
        "HTTPS://h.org/A HTTPS://h.org/A",
        "http://h/a*b http://h/a*b",
        "http://h/*/a/*/b http://h/*/a/*/b",
        "http://h/a*b*c http://h/a*b*c",
        "http://h/_a_/__b__ http://h/_a_/__b",
        "http://h/~a/~~b~~/c http://h/~a/~~b~~/c",
        "http://h/a\"b http://h/a\"b",
        "http://h/\"q\"/a http://h/\"q\"/a",
        "http://h/it's http://h/it's",
        "http://h/a,b;c:d@e=f$g+h http://h/a,b;c:d@e=f$g+h",
        "http://h/a|b http://h/a|b",
        "http://h/a^b http://h/a^b",
        "http://h/a{b}c http://h/a{b}c",
        "http://h/?a[]=1&b[x]=2 http://h/?a[]=1&b[x]=2",
        "http://h:8080/a http://h:8080/a",
        "http://localhost:3000 http://localhost:3000",
        "http://u:p@h/a http://u:p@h/a",
        "http://h?q=! http://h?q=",
        "http://h#a!b http://h#a!b",
        "http://a_b.h.org/ http://a_b.h.org/",
        "http://中文.example/路径 http://中文.example/路径",
      })
  void aUrlGoesOnUntilTheNextSpace(String text, String url) {
    assertThat(urls(text)).containsExactly(url);
    assertThat(urls("See " + text + " and more.")).containsExactly(url);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ' ',
      quoteCharacter = '$',
      value = {
        "http://h/a. http://h/a",
        "http://h/a?!.,:*_~ http://h/a",
        "http://h/a... http://h/a",
        "http://h/a** http://h/a",
        "http://h/a\" http://h/a",
        "http://h/a' http://h/a",
        "http://h/a; http://h/a",
        "http://h/a\\ http://h/a",
        "http://h/a\\. http://h/a",
        "http://h. http://h",
        "http://h: http://h",
        "http://h_ http://h",
        "www.h.org. http://www.h.org",
        "http://h/a&copy; http://h/a",
        "http://h/a&#169;. http://h/a",
        "http://h/a?q=1&amp; http://h/a?q=1",
        "http://h/a?q=1&amp;&lt; http://h/a?q=1",
        "http://h/a?q=1& http://h/a?q=1&",
        "http://h/a<br> http://h/a",
        "http://h/a< http://h/a",
        "http://h/a`code` http://h/a",
        "http://h/a> http://h/a",
        "http://h/a] http://h/a",
        "http://h/a} http://h/a",
        "http://h/a) http://h/a",
        "http://h/a_(b)) http://h/a_(b)",
        "http://h/a)b http://h/a)b",
        "http://h/a(b http://h/a(b",
        "http://h!x http://h",
        "http://h,text http://h",
        "http://h.org。 http://h.org",
        "http://h/a\u00a0b http://h/a",
        "http://h/a\u3000b http://h/a",
      })
  void whatIsPartOfTheSentenceIsNoPartOfTheUrl(String text, String url) {
    assertThat(urls(text)).containsExactly(url);
    assertThat(urls("See " + text + " and more.")).containsExactly(url);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "(http://h/a_(b))",
        "[http://h/a_(b)]",
        "[see http://h/a_(b)].",
        "{http://h/a_(b)}",
        "\"http://h/a_(b)\"",
        "'http://h/a_(b)'",
        "\"http://h/a_(b)\"s",
        "*http://h/a_(b)*",
        "**http://h/a_(b)**",
        "_http://h/a_(b)_",
        "__http://h/a_(b)__",
        "~~http://h/a_(b)~~",
        "***http://h/a_(b)***",
        "**(http://h/a_(b))**",
        "*See http://h/a_(b)*, then.",
        "&lt;http://h/a_(b)&gt;",
        "“see” http://h/a_(b)",
        "文http://h/a_(b)",
        "| http://h/a_(b) |\n|---|\n| b |",
        "|a|\n|---|\n|http://h/a_(b)|",
        "| a \\| http://h/a_(b) |\n|---|",
        "- http://h/a_(b)\n  more",
        "> http://h/a_(b)\n> more",
        "# http://h/a_(b)",
        "http://h/a_(b)  \nmore",
        "http://h/a_(b)\\\nmore",
        "[a]http://h/a_(b)",
        "[ ] http://h/a_(b)",
        "http://h/a_(b)<b>more</b>",
        "<p>\n\nhttp://h/a_(b)</p>",
      })
  void aUrlIsFoundInEverySurrounding(String text) {
    List<Link> links = links(text);
    assertThat(links).extracting(Link::url).containsExactly("http://h/a_(b)");
    assertThat(text.substring(links.get(0).urlSpan().start(), links.get(0).urlSpan().end()))
        .isEqualTo("http://h/a_(b)");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "`http://h/a`",
        "    http://h/a",
        "```\nhttp://h/a\n```",
        "<!-- http://h/a -->",
        "http\\://h/a",
        "http:\\//h/a",
        "http:/h/a",
        "http://",
        "http:// h",
        "http://*.h.org/",
        "http://{host}/",
        "http://my_host/",
        "http://h.my_host.org/",
        "http://h.org_a/",
        "www",
        "www.",
        "www. h.org",
        "www.my_host",
        "awww.h.org",
        "a.www.h.org",
        "a@www.h.org",
        "www\\.h.org",
        "://h.org",
      })
  void whatIsNoUrlIsNoLink(String text) {
    assertThat(urls(text)).isEmpty();
  }

  @Test
  void everythingWithMeaningKeepsIt() {
    assertThat(texts("[http://h/a](http://h/b)")).containsExactly("http://h/a");
    assertThat(urls("[http://h/a](http://h/b)")).containsExactly("http://h/b");
    assertThat(urls("[http://h/*a*](http://h/b) http://h/c"))
        .containsExactly("http://h/b", "http://h/c");
    assertThat(urls("![http://h/a](http://h/b)")).containsExactly("http://h/b");
    assertThat(urls("[see www.h.org/a here](http://h/b)")).containsExactly("http://h/b");
    assertThat(urls("http://h/[a](http://h/b)")).containsExactly("http://h/", "http://h/b");
    assertThat(urls("http://h/![a](http://h/b)")).containsExactly("http://h/", "http://h/b");
    assertThat(urls("http://h/[a](b")).containsExactly("http://h/");
    assertThat(urls("<http://h/a!>")).containsExactly("http://h/a!");
    assertThat(urls("[a]: http://h/a!\n\n[a]")).containsExactly("http://h/a!");
    assertThat(urls("<a href=\"http://h/x\">http://h/a</a>")).containsExactly("http://h/a");
  }

  @Test
  void escapesAndEntitiesInAUrlAreResolved() {
    assertThat(urls("http://h/a\\_b?c=1&amp;d=2\\&e")).containsExactly("http://h/a_b?c=1&d=2&e");
    assertThat(urls("http://h/a\\*b*c*")).containsExactly("http://h/a*b*c");
  }

  @Test
  void aLinkHasThePlaceOfItsUrl() {
    String text = "Ännchen &amp; *http://h/!/* and _www.h.org/*_, misspelled htps://h/!.";
    assertThat(links(text))
        .extracting(link -> text.substring(link.span().start(), link.span().end()))
        .containsExactly("http://h/!/", "www.h.org/", "htps://h/");
    assertThat(links(text)).extracting(Link::kind).containsOnly(Kind.BARE);
  }

  @Test
  void theTextStaysAsItIs() {
    String text = "See *http://h/!/* and (www.h.org/*), or htps://h/!.";
    Block.Paragraph paragraph = (Block.Paragraph) page(text).blocks().get(0);
    assertThat(paragraph.content().text()).isEqualTo(text.replace("*http://h/!/*", "http://h/!/"));
  }

  private static List<String> urls(String text) {
    return links(text).stream().map(Link::url).toList();
  }

  private static List<String> texts(String text) {
    return links(text).stream().map(Link::text).toList();
  }

  private static List<Link> links(String text) {
    return page(text).links();
  }

  private static Page page(String text) {
    return MarkdownParser.parse(Source.of("a.md", text));
  }
}
