package io.github.roadmaplint.spelling.dictionary;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.junit.jupiter.api.Test;

class KnownMisspellingsTest {
  private final KnownMisspellings list = new KnownMisspellings();

  @Test
  void everyLineIsFound() throws IOException {
    List<String> lines = lines();
    assertThat(lines).isSorted().hasSizeGreaterThan(80_000);
    for (String line : lines) {
      List<String> words = List.of(line.split(" ", -1));
      assertThat(list.corrections(words.get(0))).isEqualTo(words.subList(1, words.size()));
    }
  }

  @Test
  void otherWordsHaveNoCorrection() {
    assertThat(List.of("a", "request", "reqeus", "reqeustx", "zzzzzz", ""))
        .allMatch(word -> list.corrections(word).isEmpty());
  }

  private static List<String> lines() throws IOException {
    try (InputStream in = KnownMisspellings.class.getResourceAsStream("misspellings.txt")) {
      return new String(in.readAllBytes(), US_ASCII)
          .lines()
          .filter(line -> line.charAt(0) != '#')
          .toList();
    }
  }
}
