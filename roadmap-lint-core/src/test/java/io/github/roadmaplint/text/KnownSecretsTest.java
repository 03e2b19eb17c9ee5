package io.github.roadmaplint.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.roadmaplint.source.Source;
import org.junit.jupiter.api.Test;

class KnownSecretsTest {
  private static final KnownSecrets KNOWN =
      of("[a](https://u:Sec/ret@x.test) [b](https://x.test/?token=0123456789)");

  @Test
  void hidesPartsOfAPasswordThatAMessageQuotes() {
    assertThat(KNOWN.hide("Invalid port `sec`")).isEqualTo("Invalid port `***`");
    assertThat(KNOWN.hide("Parameter `01234567…`")).isEqualTo("Parameter `***`");
    assertThat(KNOWN.hide("The token is 0123456789.")).isEqualTo("The token is ***.");
  }

  @Test
  void hidesTheWordsOfASecretAndWhateverIsBesideThem() {
    KnownSecrets known =
        of(
            "https://u:my-pa55.w0rd@x.test https://u:s\u00e9cret\uff20x.test/"
                + " https://x.test/?token=abc-defg-hijk");

    assertThat(known.hide("The text contains `https my pa55 w0rd x`"))
        .isEqualTo("The text contains `https *** *** *** x`");
    assertThat(known.hide("Invalid port `s\u00e9cret\uff20x.test`"))
        .isEqualTo("Invalid port `***\uff20x.test`");
    assertThat(known.hide("Words `token defg hijk`")).isEqualTo("Words `token *** ***`");
    assertThat(of("http://u:secret\u00a0@x.test").hide("`secret`")).isEqualTo("`***`");
  }

  @Test
  void hidesTheWordAfterAnEscape() {
    KnownSecrets known = of("https://u:left\u2028right@x.test https://u:pa\\nword\nmore@x.test");

    assertThat(known.hide("Text `\\u2028right@x.test`")).isEqualTo("Text `\\u2028***@x.test`");
    assertThat(known.hide("`left\\u2028`")).isEqualTo("`***\\u2028`");
    assertThat(known.hide("`pa\\nword\\nmore`")).isEqualTo("`***\\***\\n***`");
  }

  @Test
  void leavesOrdinaryWordsAsTheyAre() {
    String message = "The second `one` of u is in the sec group `x.test`";

    assertThat(KNOWN.hide(message)).isEqualTo(message);
    assertThat(of("https://git@x.test/a").hide("`git`")).isEqualTo("`git`");
    assertThat(of("no URL").hide("`no`")).isEqualTo("`no`");
  }

  private static KnownSecrets of(String text) {
    return KnownSecrets.of(Source.of("a.md", text));
  }
}
