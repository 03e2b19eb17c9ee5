package io.github.roadmaplint.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class KnownSecretsTest {
  private static final KnownSecrets KNOWN =
      KnownSecrets.of("[a](https://u:Sec/ret@x.test) [b](https://x.test/?token=0123456789)");

  @Test
  void hidesPartsOfAPasswordThatAMessageQuotes() {
    assertThat(KNOWN.hide("No port can be called `sec`")).isEqualTo("No port can be called `***`");
    assertThat(KNOWN.hide("Parameter `01234567…`")).isEqualTo("Parameter `***`");
    assertThat(KNOWN.hide("The token is 0123456789.")).isEqualTo("The token is ***.");
  }

  @Test
  void leavesOrdinaryWordsAsTheyAre() {
    String message = "The second `one` of u is in the sec group `x.test`";

    assertThat(KNOWN.hide(message)).isEqualTo(message);
    assertThat(KnownSecrets.of("https://git@x.test/a").hide("`git`")).isEqualTo("`git`");
    assertThat(KnownSecrets.of("no URL").hide("`no`")).isEqualTo("`no`");
  }
}
