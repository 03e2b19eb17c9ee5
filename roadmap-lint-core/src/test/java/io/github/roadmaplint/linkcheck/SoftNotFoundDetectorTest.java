package io.github.roadmaplint.linkcheck;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.roadmaplint.linkcheck.SoftNotFoundDetector.Evidence;
import java.util.stream.Stream;
import okhttp3.HttpUrl;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Living pages that speak of missing ones are never broken; pages that are missing are. */
class SoftNotFoundDetectorTest {
  private static final HttpUrl ASKED = HttpUrl.get("https://x.test/guides/first");
  private static final String ARTICLE =
      "<p>A server that has no page for a path answers so. Readers see it when a page was moved and"
          + " nobody left a note behind.</p>";

  private static String page(String title, String heading, String body) {
    return "<html><head><title>"
        + title
        + "</title></head><body><nav>Home Films Books</nav><h1>"
        + heading
        + "</h1>"
        + body
        + "<footer>Imprint, and a lot of other links</footer></body>";
  }

  static Stream<String> living() {
    String longArticle = ARTICLE.repeat(40);
    String noIndex = "<meta name='robots' content='noindex'>";
    return Stream.of(
        page("Page not found | Knowledge base", "Page not found", longArticle),
        page("Page not found | Knowledge base", "Page not found", ARTICLE),
        page("Gone | Film Database", "Gone", "<p>A thriller of 2012 with a cast of nine.</p>"),
        page("Film Database | Gone", "Gone", "<p>A film.</p>"),
        page("Gone", "Gone", "<p>A song. <a href=/>Back to home</a></p>"),
        page("Error 404 | Handling errors", "Error 404", longArticle),
        page("Error 404 | Handling errors", "Error 404", ARTICLE.repeat(4)),
        page("404 Not Found - HTTP - Reference", "404 Not Found", longArticle),
        page("404", "404", "<p>A hotel with four hundred and four rooms.</p>"),
        page("Not Found (Album)", "Not Found", "<p>The third album of a band from Ghent.</p>"),
        page("This page could not be found", "This page could not be found", longArticle),
        page("How to fix page not found", "Page not found", longArticle + "check the url"),
        page("Page not found", "", "<div id=\"root\"></div>"),
        "<title>Page not found</title><div id=___gatsby></div><script src=x.js></script>",
        page("Gone | Film Database", "Gone", "<p>A family whose house no longer exists.</p>"),
        page("404 - Not Found", "404", "<p>It means that the requested page is missing.</p>"),
        page("Gone", "Gone", "<p>A film. The page you requested is in three languages.</p>"),
        noIndex + page("Page not found | Knowledge base", "Page not found", ARTICLE.repeat(8)),
        noIndex + page("Gone | Film Database", "Gone", "<p>" + "A cast. ".repeat(90) + "</p>"),
        page("Domain for sale: what to ask", "Domain for sale", longArticle));
  }

  @ParameterizedTest
  @MethodSource("living")
  void aLivingPageIsNeverBroken(String html) {
    assertThat(SoftNotFoundDetector.of(new HtmlPage(html), ASKED, true))
        .isNotEqualTo(Evidence.STRONG);
  }

  static Stream<String> missing() {
    String noIndex = "<meta name='robots' content='noindex, follow'>";
    return Stream.of(
        "<title>404 Not Found</title><center><h1>404 Not Found</h1></center><hr>nginx/1.25.3",
        page("Not Found", "Not Found", "<p>The requested URL was not found on this server.</p>"),
        page("Page not found | Site", "Oops! Page not found", "<p>Sorry.</p>"),
        page("Site", "Page not found", "<p>The page you are looking for may have been moved.</p>"),
        page("404: This page could not be found.", "404", noIndex),
        noIndex + page("Gone", "Gone", "<p>" + "Look at these instead. ".repeat(20) + "</p>"),
        noIndex + page("404", "404", "<p>Page not found. Check the URL." + "Or so. ".repeat(90)),
        "<link rel=canonical href='/'>" + page("404", "404", "<p>" + "More. ".repeat(50) + "</p>"),
        page("x.test is for sale", "Buy it", "<p>Ask for a price.</p>"));
  }

  @ParameterizedTest
  @MethodSource("missing")
  void aPageThatIsMissingIsBroken(String html) {
    assertThat(SoftNotFoundDetector.of(new HtmlPage(html), ASKED, true)).isEqualTo(Evidence.STRONG);
  }

  @ParameterizedTest
  @MethodSource("missing")
  void whatWasNotReadToItsEndIsNoProof(String html) {
    assertThat(SoftNotFoundDetector.of(new HtmlPage(html), ASKED, false)).isEqualTo(Evidence.WEAK);
  }
}
