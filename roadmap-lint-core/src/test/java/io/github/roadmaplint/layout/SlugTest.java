package io.github.roadmaplint.layout;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlugTest {

  @ParameterizedTest
  @CsvSource({
    "What is HTTP?, what-is-http",
    "A & B, a--b",
    "C++, c",
    "' Roles ', roles",
    "snake_case and-dash, snake_case-and-dash",
    "Größe, gre",
  })
  void isMadeAsTheSiteMakesIt(String label, String slug) {
    assertThat(Slug.of(label)).isEqualTo(slug);
  }
}
