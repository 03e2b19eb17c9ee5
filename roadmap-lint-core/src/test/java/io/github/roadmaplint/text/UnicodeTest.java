package io.github.roadmaplint.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class UnicodeTest {
  @Test
  void punctuationIsTheCategoryP() {
    Pattern punctuation = Pattern.compile("\\p{P}");
    for (int c = 0; c <= Character.MAX_CODE_POINT; c++) {
      assertThat(Unicode.isPunctuation(c))
          .isEqualTo(punctuation.matcher(Character.toString(c)).matches());
    }
  }
}
