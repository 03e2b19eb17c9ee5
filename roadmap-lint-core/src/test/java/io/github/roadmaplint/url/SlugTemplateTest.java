package io.github.roadmaplint.url;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SlugTemplateTest {
  private static final SlugTemplate TEMPLATE =
      new SlugTemplate("https://example.org:8443/api/{slug}.json?v=1");

  @Test
  void theSlugIsEncoded() {
    assertThat(TEMPLATE.url("git-github"))
        .isEqualTo("https://example.org:8443/api/git-github.json?v=1");
    assertThat(TEMPLATE.url("../a?b#ü"))
        .isEqualTo("https://example.org:8443/api/..%2Fa%3Fb%23%C3%BC.json?v=1");
    assertThat(TEMPLATE.host()).isEqualTo("example.org:8443");
  }

  @Test
  void theSlugOfAnotherUrlIsFound() {
    assertThat(TEMPLATE.slugIn("https://example.org:8443/api/golang.json?v=1")).contains("golang");
    assertThat(TEMPLATE.slugIn("https://example.org:8443/api/a/b.json?v=1")).isEmpty();
    assertThat(TEMPLATE.slugIn("https://cdn.example.org/golang.json")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://example.org/{slug}",
        "http://127.0.0.1:80/a?of={slug}&x=1",
        "https://[::1]/{slug}"
      })
  void aWebUrlWithOnePlaceIsATemplate(String url) {
    assertThat(SlugTemplate.isValid(url)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "https://example.org/",
        "https://{slug}/",
        "https://{slug}.example.org/a",
        "https://a@example.org/{slug}",
        "https://example.org/{slug}{slug}",
        "https://example.org/{owner}/{slug}",
        "https://example.org/\n{slug}",
        "https://example.org/ä{slug}",
        "ftp://example.org/{slug}",
        "javascript://example.org/{slug}"
      })
  void everythingElseIsNone(String url) {
    assertThat(SlugTemplate.isValid(url)).isFalse();
  }
}
