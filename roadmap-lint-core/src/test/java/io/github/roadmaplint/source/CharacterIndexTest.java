package io.github.roadmaplint.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CharacterIndexTest {

  @Test
  void containsTheCharactersOfTheText() {
    CharacterIndex index = CharacterIndex.of("a <b>");

    assertThat(index.has('<')).isTrue();
    assertThat(index.has('{')).isFalse();
  }

  @Test
  void containsThePairsOfTheText() {
    CharacterIndex index = CharacterIndex.of("See (one)[two] .NET\n#é");

    assertThat(index.has(')', '[')).isTrue();
    assertThat(index.has(']', '[')).isFalse();
    assertThat(index.has(' ', '.')).isTrue();
    assertThat(index.has('.', CharacterIndex.CAPITAL)).isTrue();
    assertThat(index.has(',', CharacterIndex.CAPITAL)).isFalse();
    assertThat(index.has('#', CharacterIndex.OUTSIDE_ASCII)).isTrue();
    assertThat(index.has('#', CharacterIndex.OTHER)).isFalse();
    assertThat(index.has(CharacterIndex.CAPITAL, CharacterIndex.LINE_END)).isTrue();
  }

  @Test
  void countsTheMiddlesOfLinks() {
    assertThat(CharacterIndex.of("[a](b) [c] (d) [e](f)").linkMiddles()).isEqualTo(2);
  }

  @Test
  void aTextIsPrintableWithoutControlCharactersAndOtherScripts() {
    assertThat(CharacterIndex.of("A line,\n\tand one").isPrintableAscii()).isTrue();
    assertThat(CharacterIndex.of("A line,\r\nand one").isPrintableAscii()).isFalse();
    assertThat(CharacterIndex.of("A café").isPrintableAscii()).isFalse();
    assertThat(CharacterIndex.of("\u007f").isPrintableAscii()).isFalse();
    assertThat(CharacterIndex.of("").isPrintableAscii()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "plain", "It\u2019s \u2014 10 \u00a7 \u2192 \ud83d\ude00"})
  void symbolsAreNoLetters(String text) {
    assertThat(ofBytes(text).mayHaveOtherLetters()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"caf\u00e9", "\u0436", "\u05d0", "\u0e01", "\u2d30", "\u4e2d", "\uac00"})
  void theLettersOfOtherAlphabetsAreKnown(String text) {
    assertThat(ofBytes(text).mayHaveOtherLetters()).isTrue();
    assertThat(ofBytes("\u2019 " + text).mayHaveOtherLetters()).isTrue();
  }

  @Test
  void everyLetterUpToFfffIsKnown() {
    for (char c = 0x80; c < Character.MAX_VALUE; c++) {
      if (Character.isLetter(c)) {
        assertThat(ofBytes(String.valueOf(c)).mayHaveOtherLetters()).as("U+%04X", (int) c).isTrue();
      }
    }
  }

  @Test
  void ofATextThatWasNotReadFromBytesEveryOtherCharacterMayBeALetter() {
    assertThat(CharacterIndex.of("It\u2019s").mayHaveOtherLetters()).isTrue();
    assertThat(CharacterIndex.of("Its").mayHaveOtherLetters()).isFalse();
  }

  private static CharacterIndex ofBytes(String text) {
    byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
    return CharacterIndex.of(utf8, utf8.length);
  }

  @Property(seed = "20261126", tries = 1000)
  void textAndBytesHaveTheSameCharactersAndPairs(
      @ForAll
          @StringLength(max = 12)
          @Chars({' ', '.', '[', ']', '(', '#', 'A', 'b', '\n', 'é', '\r'})
          String text) {
    CharacterIndex ofText = CharacterIndex.of(text);
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    CharacterIndex ofBytes = CharacterIndex.of(bytes, bytes.length);

    for (char first : " .[](#A\n".toCharArray()) {
      assertThat(ofText.has(first)).isEqualTo(text.indexOf(first) >= 0);
      assertThat(ofBytes.has(first)).isEqualTo(text.indexOf(first) >= 0);
      for (char second : " .[](#".toCharArray()) {
        boolean start = first == '\n' && !text.isEmpty() && text.charAt(0) == second;
        boolean expected = start || text.replace('\r', '\n').contains("" + first + second);
        assertThat(ofText.has(first, second)).isEqualTo(expected);
        assertThat(ofBytes.has(first, second)).isEqualTo(ofText.has(first, second));
      }
    }
  }
}
