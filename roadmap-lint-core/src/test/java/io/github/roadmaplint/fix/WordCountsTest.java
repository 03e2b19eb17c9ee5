package io.github.roadmaplint.fix;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Words, and equality of words. */
class WordCountsTest {
  @ParameterizedTest
  @CsvSource({
    "a, b", "a, z", "z, a", "Z, A", "A, Z", "0, 9", "9, 0", "a, A", "é, e", "7, 8", "मे, म", "字, 宇",
    "Ⅳ, Ⅴ", "²,³",
  })
  void tellsLettersAndDigitsApart(String one, String other) {
    assertThat(WordCounts.of(one).isEmpty()).isFalse();
    assertThat(WordCounts.of(one).without(WordCounts.of(other)).isEmpty()).isFalse();
    assertThat(WordCounts.of("x" + one + "x")).satisfies(word -> assertIsOneWord(word, "x" + one));
  }

  private static void assertIsOneWord(WordCounts word, String start) {
    assertThat(word.sample(9)).isEqualTo(start + "x");
  }

  @ParameterizedTest
  @ValueSource(strings = {"@", "[", "`", "{", "/", ":", " ", "\u007f", "+", "_", "\t", "\u0000"})
  void seesNoWordInSignsOfMarkup(String sign) {
    assertThat(WordCounts.of(sign).isEmpty()).isTrue();
    assertThat(WordCounts.of("two" + sign + "words").sample(9)).isEqualTo("two words");
  }

  @ParameterizedTest
  @ValueSource(strings = {"😀", "≠", "€", "©", "🏽", "🫠", "\ue000", "\ufffd"})
  void countsASignThatSaysSomethingAsAWordOfItsOwn(String sign) {
    assertThat(WordCounts.of("two" + sign + "words" + sign).sample(9))
        .isEqualTo("two " + sign + " words");
    assertThat(WordCounts.of(sign + sign).without(WordCounts.of(sign)).sample(9)).isEqualTo(sign);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"\u0080", "\u0085", "\u00a0", "\u2028", "\u2029", "\u200b", "\u3000", "—"})
  void partsWordsAtSpacesOfAllSorts(String space) {
    assertThat(WordCounts.of("two" + space + "words").sample(9)).isEqualTo("two words");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\u00ad", "\u2060", "\ufeff", "\u202a"})
  void partsNoWordAtACharacterThatOnlySaysHowOthersAreSet(String character) {
    assertThat(WordCounts.of("snap" + character + "shots").sample(9)).isEqualTo("snapshots");
  }

  @Test
  void readsOnlyThePartThatItIsGiven() {
    WordCounts words = new WordCounts();
    words.add("one two three", 4, 7);
    words.add("");
    words.add("one two three", 4, 4);
    assertThat(words.sample(9)).isEqualTo("two");
  }

  @Test
  void countsHowOftenAWordIsThere() {
    WordCounts twice = WordCounts.of("the cat the");
    assertThat(twice.without(WordCounts.of("the")).sample(9)).isEqualTo("the cat");
    assertThat(twice.without(WordCounts.of("cat the the the")).isEmpty()).isTrue();
    assertThat(WordCounts.of("the").with(WordCounts.of("the cat")).without(twice).isEmpty())
        .isTrue();
    assertThat(twice.without(WordCounts.of("the").with(WordCounts.of("the cat"))).isEmpty())
        .isTrue();
    assertThat(twice.without(WordCounts.of("the cat")).sample(9)).isEqualTo("the");
  }

  @Test
  void changesNoBagByAddingAnotherToIt() {
    WordCounts words = WordCounts.of("one");
    assertThat(words.with(WordCounts.of("two")).sample(9)).isEqualTo("one two");
    assertThat(words.sample(9)).isEqualTo("one");
  }

  @Test
  void showsAFewWordsAndSaysThatThereAreMore() {
    WordCounts words = WordCounts.of("c b a");
    assertThat(words.sample(4)).isEqualTo("c b a");
    assertThat(words.sample(3)).isEqualTo("c b a");
    assertThat(words.sample(2)).isEqualTo("c b …");
  }
}
