package io.github.roadmaplint.spelling.dictionary;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SortedLinesTest {
  private static final List<String> NO_WORDS =
      List.of("a", "request", "reqeus", "reqeustx", "zzzzzz", "naïve", "");

  private final SortedLines misspellings = new SortedLines("misspellings.txt");

  @Test
  void everyMisspellingIsFoundWithItsCorrections() throws IOException {
    List<String> lines = lines("misspellings.txt");
    assertThat(lines).isSorted().hasSizeGreaterThan(80_000);
    for (String line : lines) {
      int space = line.indexOf(' ');
      assertThat(misspellings.rest(line.substring(0, space))).contains(line.substring(space + 1));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"technical-words.txt", "names-of-people.txt"})
  void everyWordIsFound(String resource) throws IOException {
    SortedLines list = new SortedLines(resource);
    List<String> lines = lines(resource);
    assertThat(lines).isSorted().hasSizeGreaterThan(10_000).allMatch(list::has);
    assertThat(lines).noneMatch(line -> list.has(line.substring(0, line.length() - 1) + '|'));
  }

  @Test
  void otherWordsHaveNoCorrection() {
    assertThat(NO_WORDS).allMatch(word -> misspellings.rest(word).isEmpty());
    assertThat(NO_WORDS).noneMatch(misspellings::has);
  }

  private static List<String> lines(String resource) throws IOException {
    try (InputStream in = SortedLines.class.getResourceAsStream(resource)) {
      return new String(in.readAllBytes(), US_ASCII)
          .lines()
          .filter(line -> line.charAt(0) != '#')
          .toList();
    }
  }
}
