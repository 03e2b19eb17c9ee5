package io.github.roadmaplint.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class QuotedTest {

  @Test
  void putsBackQuotesAround() {
    assertThat(Quoted.of("commit")).isEqualTo("`commit`");
  }

  @Test
  void shortensWhatIsTooLong() {
    assertThat(Quoted.of("abcdef", 6)).isEqualTo("`abcdef`");
    assertThat(Quoted.of("abcdefg", 6)).isEqualTo("`abcde…`");
    assertThat(Quoted.of("😀😀😀", 2)).isEqualTo("`😀…`");
    assertThat(Quoted.of("x".repeat(1_000_000))).hasSize(Quoted.LENGTH + 2);
  }

  @Test
  void showsWhatCannotBeSeen() {
    assertThat(Quoted.of("a\n\r\tb")).isEqualTo("`a\\n\\r\\tb`");
    assertThat(Quoted.of("a\u00A0\u200B\uD800\u001Bb"))
        .isEqualTo("`a\\u00a0\\u200b\\ud800\\u001bb`");
  }

  @Test
  void keepsItsOwnQuotesApart() {
    assertThat(Quoted.of("a`b")).isEqualTo("`a'b`");
  }
}
