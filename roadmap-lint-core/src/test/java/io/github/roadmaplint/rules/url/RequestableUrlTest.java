package io.github.roadmaplint.rules.url;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.roadmaplint.url.WebUrl;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RequestableUrlTest {

  @ParameterizedTest
  @CsvSource({
    "https://git-scm.com/docs, YES",
    "http://git-scm.com:8080/, YES",
    "https://8.8.8.8/, YES",
    "http://localhost:3000/, PRIVATE",
    "http://192.168.0.1/, PRIVATE",
    "https://git-scm.com:99999/, NO",
    "https://git-scm..com/, NO",
    "https://git-scm.com/docshttps://git-scm.com/docs, NO",
    "mailto:me@git-scm.com, NO",
    "docs/git-commit, NO",
    "https://, NO",
  })
  void aRequestNeedsOneHostThatCanExist(String url, RequestableUrl askable) {
    assertThat(RequestableUrl.of(WebUrl.of(url))).isEqualTo(askable);
  }
}
