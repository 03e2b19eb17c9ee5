package io.github.roadmaplint.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SecretsTest {
  @ParameterizedTest
  @CsvSource({
    "https://user:secret@example.org/a,          https://***@example.org/a",
    "https://user@example.org,                   https://***@example.org",
    "https://a:p@ss@example.org/?q=x@y,          https://***@example.org/?q=x@y",
    "https:/user:secret@example.org,             https:/***@example.org",
    "HTTPS:user:secret@example.org,              HTTPS:***@example.org",
    "[a](http://u:p@b.example/) (http://u:p@c/), [a](http://***@b.example/) (http://***@c/)",
    "https://example.org/@name,                  https://example.org/@name",
    "https://example.org?mail=a@b,               https://example.org?mail=a@b",
    "[@article@Title](https://example.org/),     [@article@Title](https://example.org/)",
    "mail me@example.org or https://example.org, mail me@example.org or https://example.org",
    "https://@example.org,                       https://@example.org",
    "://,                                        ://",
  })
  void hidesUserNamesAndPasswords(String text, String shown) {
    assertThat(Secrets.hide(text)).isEqualTo(shown);
    assertThat(Secrets.cover(text)).hasSameSizeAs(text);
  }
}
