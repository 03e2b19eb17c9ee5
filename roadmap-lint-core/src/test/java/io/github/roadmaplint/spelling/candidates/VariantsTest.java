package io.github.roadmaplint.spelling.candidates;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.roadmaplint.spelling.words.WordHash;
import java.util.HashSet;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class VariantsTest {

  @Test
  void aLetterIsAddedLeftOutReplacedOrSwapped() {
    assertThat(of("git")).contains("agit", "gits", "it", "gt", "gi", "got", "igt", "gti");
  }

  @Property(seed = "20261122", tries = 100)
  void everyVariantIsOneEditAway(
      @ForAll @CharRange(from = 'a', to = 'z') @StringLength(min = 1, max = 12) String word) {
    assertThat(of(word)).allMatch(variant -> EditOperation.isWithin(word, variant, 1));
  }

  /** Letters of the alphabet, once for each: 26 added at each of n + 1 places, and so on. */
  @Test
  void noneIsMissing() {
    assertThat(of("abc")).hasSize(4 * 26 - 3 + 3 * 25 + 3 + 2 + 1);
  }

  @Property(seed = "20261126", tries = 100)
  void onlyThoseWithWantedHashesAreVisited(
      @ForAll @CharRange(from = 'a', to = 'z') @StringLength(min = 1, max = 30) String word) {
    for (String variant : of(word)) {
      long wanted = WordHash.of(variant);
      Set<String> found = new HashSet<>();
      new Variants(hash -> hash == wanted).of(word, found::add);
      assertThat(found).containsExactly(variant);
    }
  }

  private static Set<String> of(String word) {
    Set<String> all = new HashSet<>();
    new Variants(hash -> true).of(word, all::add);
    return all;
  }
}
