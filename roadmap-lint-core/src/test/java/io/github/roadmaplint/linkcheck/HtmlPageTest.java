package io.github.roadmaplint.linkcheck;

import static org.assertj.core.api.Assertions.assertThat;

import okhttp3.HttpUrl;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A page is read as a browser reads it, whatever is in it and wherever it is cut off. */
class HtmlPageTest {
  private static final HttpUrl OWN = HttpUrl.get("https://x.test/sub/page");
  private static final String[] HOSTILE = {
    "<meta ",
    "<meta content='",
    "<script ",
    "<!-- ",
    "<",
    "</",
    "&",
    "&notanentity",
    "<a>",
    "<b>",
    "<b i=1>",
    "<div>",
    "</p>",
    "<a><div>",
    "<b><p></b>",
    "<nobr><div>",
    "<svg><title>",
    "<table><a>",
    "<table>x<tr>",
    "<template>",
    "<noscript><meta name=robots>",
    "<a x ",
  };

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "<title>Salt &amp; pepper&hellip;</title> ~ Salt & pepper…",
        "<title>Caf&eacute;&nbsp; &#x26; more</title> ~ Café & more",
        "<TITLE lang=en>Loud</TITLE> ~ Loud",
        "<title>Cut of ~ Cut of",
        "<!-- <title>Old</title> --><title>New</title> ~ New",
        "<script>'<title>Code</title>'</script><title>Text</title> ~ Text",
        "<svg><title>Logo</title></svg><p>Text ~ ''",
        "<p>Warning: <title>Late</title> ~ Late",
        "<titles>None</titles> ~ ''",
      })
  void theTitleIsThatOfTheWindow(String html, String title) {
    assertThat(new HtmlPage(html).title()).isEqualTo(title);
  }

  @Test
  void aHeadingIsOneLineOfVisibleWords() {
    String heading =
        "<h1 class=big>\n Not <em>found</em><svg><title>x</title></svg>&excl; </h1><h1>2";

    assertThat(new HtmlPage(heading).heading()).isEqualTo("Not found !");
  }

  @Test
  void theTextHasNoNavigationAndNothingThatReadersDoNotSee() {
    String html =
        "<title>T</title><style>a{}</style><header>H</header><nav><ul><li>N</ul></nav><!-- C -->"
            + "<noscript>S</noscript><p>One<p>two<br>three<template>X</template><script>s</script>"
            + "<select><option>O</select><aside>A</aside> &lt;four&gt;<footer>F";

    assertThat(new HtmlPage(html).text()).isEqualTo("One two three <four>");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<b id=here>",
        "<b ID = 'here'>",
        "<a class=x name=\"here\">",
        "<b data-x='>'id=here>",
        "<b id=h&#101;re>",
        "<h2 id=user-content-here>",
        "<template><b id=here></template>",
        "<script>w('<b id=\"here\">')</script>",
        "<script type=application/json>{\"html\": \"<b id=\\\"here\\\">\"}</script>",
        "<div id=app></div>",
        "<app-root></app-root>",
      })
  void aPageHasAPlaceThatItOrItsScriptNames(String html) {
    assertThat(new HtmlPage(html).hasPlace("here")).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<b id=where>",
        "<b id=heres>",
        "<b data-id=here>",
        "<b id=HERE>",
        "<b title='id=here'>",
        "<p>Write id=\"here\" in the tag.",
        "<!-- <b id=here> -->",
        "<a href='#here'>",
        "<script>w('here')</script>",
        "<script>grid=\"here\"</script>",
        "<div id=application></div>",
      })
  void aPlaceOfAnotherNameIsNoPlace(String html) {
    assertThat(new HtmlPage(html).hasPlace("here")).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "top", "TOP", "/route", "!route", ":~:text=a", "here:~:text=a"})
  void somePlacesAreOnEveryPage(String fragment) {
    assertThat(new HtmlPage("<b id=here>").hasPlace(fragment)).isTrue();
  }

  @Test
  void aPlaceIsFoundUnderItsDecodedName() {
    HtmlPage page = new HtmlPage("<b id='zürich'><b id='a&amp;b'><b id='c+d'><b id='%x'>");

    assertThat(page.hasPlace("z%C3%BCrich")).isTrue();
    assertThat(page.hasPlace("a&b")).isTrue();
    assertThat(page.hasPlace("c+d")).isTrue();
    assertThat(page.hasPlace("%x")).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0;url=/a",
        "0; URL='/a'",
        " 5 ; url = \"/a\" ",
        "0,/a",
        "0 /a",
        ".5;url=/a",
        "1.5;URL=/a",
        "0;/a",
      })
  void aRefreshLeadsElsewhere(String content) {
    String quote = content.contains("'") ? "\"" : "'";
    String tag = "<META content=" + quote + content + quote + " HTTP-EQUIV=Refresh>";

    assertThat(refresh("<head>" + tag, "")).isEqualTo("https://x.test/a");
    assertThat(refresh("<p>", content)).isEqualTo("https://x.test/a");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<meta http-equiv=refresh content=300>",
        "<meta http-equiv=refresh content='300;url=/a'>",
        "<meta http-equiv=refresh content='99999999999;url=/a'>",
        "<meta http-equiv=refresh content='now;url=/a'>",
        "<meta http-equiv=refresh content='0;url='>",
        "<meta name=refresh content='0;url=/a'>",
        "<!-- <meta http-equiv=refresh content='0;url=/a'> -->",
        "<noscript><meta http-equiv=refresh content='0;url=/a'></noscript>",
        "<script>'<meta http-equiv=refresh content=\"0;url=/a\">'</script>",
        "<meta http-equiv=refresh content",
      })
  void anythingElseLeadsNowhere(String html) {
    assertThat(refresh(html, "")).isEmpty();
  }

  @Test
  void relativeUrlsBeginWithTheBaseOfThePage() {
    String html =
        "<base target=_top><base href='/b/'><link rel=canonical href=c>"
            + "<meta http-equiv=refresh content='0;url=d'>";

    assertThat(refresh(html, "")).isEqualTo("https://x.test/b/d");
    assertThat(new HtmlPage(html).canonical(OWN)).contains(HttpUrl.get("https://x.test/b/c"));
    assertThat(refresh("<template><base href=/b/></template>", "0;d")).endsWith("/sub/d");
    assertThat(refresh("<base href='https://['>", "0;d")).endsWith("/sub/d");
  }

  private static String refresh(String html, String header) {
    return new HtmlPage(html).refresh(OWN, header).map(HttpUrl::toString).orElse("");
  }

  @Test
  void aNameInAnUnknownEncodingMayBeThere() {
    HtmlPage page = new HtmlPage("<b id=gr\uFFFD\uFFFDe>");

    assertThat(page.isReadable("gr%C3%B6%C3%9Fe")).isFalse();
    assertThat(page.isReadable("size")).isTrue();
    assertThat(new HtmlPage("<b>größe").isReadable("größe")).isTrue();
  }

  @Test
  void pagesOfAnyKindAreReadInTimeThatGrowsWithThem() {
    for (String part : HOSTILE) {
      HtmlPage page = new HtmlPage(part.repeat(65_536 / part.length()));

      assertThat(page.refresh(OWN, "")).isEmpty();
      assertThat(page.hasPlace("nowhere")).isFalse();
      assertThat(page.text().length()).isLessThanOrEqualTo(HtmlPage.MOST);
      assertThat(page.isWhole()).isTrue();
    }
  }

  @Test
  void aSmallPageThatIsHugeWhenParsedIsReadInPart() {
    StringBuilder html = new StringBuilder("<title>Small</title><p>");
    for (int i = 0; i < 12; i++) {
      html.append("<b i=").append(i);
      for (int j = 0; j < 400; j++) {
        html.append(" a").append(j);
      }
      html.append('>');
    }
    html.append("<p>x".repeat(10_000));
    HtmlPage page = new HtmlPage(html.toString());

    assertThat(page.title()).isEqualTo("Small");
    assertThat(page.isWhole()).isFalse();
  }
}
