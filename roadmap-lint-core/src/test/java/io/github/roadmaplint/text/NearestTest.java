package io.github.roadmaplint.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class NearestTest {
  @Test
  void aMisspelledNameIsFound() {
    assertThat(Nearest.to("javscript", List.of("java", "javascript", "typescript")))
        .contains("javascript");
  }

  @Test
  void swappedLettersAreOneMistake() {
    assertThat(Nearest.to("ndoe", List.of("nodejs", "node"))).contains("node");
    assertThat(Nearest.distance("ndoe", "node")).isEqualTo(1);
  }

  @Test
  void ofEquallyNearNamesTheFirstIsTaken() {
    assertThat(Nearest.to("cat", List.of("cut", "car", "bat"))).contains("bat");
  }

  @Test
  void aShortWordMustBeNearer() {
    assertThat(Nearest.to("go", List.of("java"))).isEmpty();
    assertThat(Nearest.to("rust", List.of("ruby"))).isEmpty();
  }

  @Test
  void inVeryManyNamesNoneIsLookedFor() {
    List<String> many =
        IntStream.rangeClosed(0, Nearest.MOST_CANDIDATES).mapToObj(i -> "name-" + i).toList();

    assertThat(Nearest.to("nane-1", many)).isEmpty();
    assertThat(Nearest.to("nane-1", many.subList(0, Nearest.MOST_CANDIDATES))).contains("name-1");
  }

  @Property(seed = "20261125", tries = 500)
  void theNearestIsTheSameInAnyOrderAndNoOtherIsNearer(
      @ForAll("names") String word, @ForAll("lists") List<String> names) {
    Optional<String> found = Nearest.to(word, names);
    List<String> reversed = new ArrayList<>(names);
    Collections.reverse(reversed);

    assertThat(Nearest.to(word, reversed)).isEqualTo(found);
    int most = word.length() <= 4 ? 1 : word.length() <= 8 ? 2 : 3;
    assertThat(found)
        .isEqualTo(
            names.stream()
                .filter(name -> Nearest.distance(word, name) <= most)
                .min(
                    Comparator.<String>comparingInt(name -> Nearest.distance(word, name))
                        .thenComparing(Comparator.naturalOrder())));
  }

  @Provide
  Arbitrary<String> names() {
    return Arbitraries.strings().withChars("abc").ofMinLength(1).ofMaxLength(10);
  }

  @Provide
  Arbitrary<List<String>> lists() {
    return names().list().ofMaxSize(12);
  }
}
