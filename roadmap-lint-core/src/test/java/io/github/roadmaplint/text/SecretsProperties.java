package io.github.roadmaplint.text;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Neither half of a password is shown, for any characters and any position of its URL. */
class SecretsProperties {
  /** A text with a password of two halves in it. */
  record Sample(String text, String left, String right) {}

  @Property(seed = "7", tries = 5_000)
  void noHalfOfAPasswordIsShown(@ForAll("samples") Sample sample) {
    assertThat(Secrets.hide(sample.text())).doesNotContain(sample.left(), sample.right());
  }

  @Property(seed = "7", tries = 2_000)
  void hidingTwiceIsHidingOnce(@ForAll("samples") Sample sample) {
    String hidden = Secrets.hide(sample.text());

    assertThat(Secrets.hide(hidden)).isEqualTo(hidden);
  }

  @Property(seed = "7", tries = 2_000)
  void coveringKeepsEveryPlace(@ForAll("samples") Sample sample) {
    String text = sample.text();
    String covered = Secrets.cover(text, 0, text.length());

    assertThat(covered).hasSameSizeAs(text).doesNotContain(sample.left(), sample.right());
    assertThat(covered.lines().count()).isEqualTo(text.lines().count());
  }

  @Property(seed = "7", tries = 2_000)
  void anyTextIsRead(@ForAll("noise") String text) {
    assertThat(Secrets.cover(text, 0, text.length())).hasSameSizeAs(text);
  }

  @Property(seed = "7", tries = 2_000)
  void everySignThatAnEscapeResolvesToIsExpected(@ForAll("noise") String text) {
    DecodedUrlText read =
        new DecodedUrlText(text, text.toCharArray(), DecodedUrlText.isPlain(text));

    assertThat(DecodedUrlText.hasSign(text) || (read.last('@') < 0 && read.last('=') < 0)).isTrue();
  }

  @Property(seed = "7", tries = 2_000)
  void everyReadCharacterIsWhereItIsWritten(@ForAll("noise") String text) {
    DecodedUrlText read = new DecodedUrlText(text, text.toCharArray(), false);

    assertThat(read.offset(read.length())).isEqualTo(text.length());
    for (int i = 0; i < read.length(); i++) {
      String written = text.substring(read.offset(i), read.offset(i + 1));
      if (written.length() == 1) {
        assertThat("\uff20\ufe6b\uff1a" + read.at(i)).contains(written);
      } else {
        assertThat("%&\\".indexOf(written.charAt(0))).as(written).isNotNegative();
      }
    }
  }

  @Provide
  Arbitrary<String> noise() {
    return Arbitraries.of(
            "https:",
            "//",
            "/",
            ":",
            "@",
            "u",
            "x.test",
            "&#64;",
            "&",
            "%40",
            "%",
            "\\",
            "\\u0040",
            "&#x40;",
            "&#0064",
            "&CommAt;",
            "&equals;",
            "&#61;",
            "%3d",
            "%3D",
            "\\x3d",
            "\uff20",
            "\ufe6b",
            "\uff1a",
            "\\/",
            "%41",
            "&amp;",
            "&#x1f600;",
            "?token=",
            "=",
            " ",
            "\n",
            ")",
            "[",
            "12",
            "***",
            "\uD83D",
            "a")
        .list()
        .ofMaxSize(30)
        .map(parts -> String.join("", parts));
  }

  @Provide
  Arbitrary<Sample> samples() {
    Arbitrary<String> half = Arbitraries.strings().withCharRange('k', 'q').ofLength(8);
    Arbitrary<String> between =
        Arbitraries.of(
            "", ".", "-", "!", "$", "*", "(", ")", "[", "]", "{", "}", "'", ",", ";", "|", "`", "~",
            "^", "+", "=", ":", "@", "/", "?", "#", "\\", "\"", "<", ">", " ", "\t", "\n", "&",
            "&amp;", "&#64;", "&#x2f;", "&colon;", "%", "%40", "%2F", "%3A", "\\/", "\\u0040", "@@",
            "/@", "://", "é");
    Arbitrary<String> scheme =
        Arbitraries.of(
            "https://",
            "http://",
            "HTTP://",
            "ftp://",
            "htps://",
            "https:/",
            "https:",
            "https:\\\\",
            "https//",
            "//",
            "https&colon;//",
            "https&#58;&#x2F;/",
            "https:\\/\\/",
            "git+ssh://");
    Arbitrary<String> user =
        Arbitraries.of("u", "", "me", "first.last", "me%40y.test", "me@y.test");
    Arbitrary<String> sign = Arbitraries.of("@", "&#64;", "&commat;", "\\u0040", "\\@");
    Arbitrary<String> host = Arbitraries.of("x.test", "x.test:8080", "www.x.test", "[::1]:80");
    Arbitrary<String> place =
        Arbitraries.of(
            "U", "See U for it", "[a](U)", "<U>", "- [@article@B.js](U) c@d.test", "\"U\"");
    return Combinators.combine(half, between, half, scheme, user, sign, host, place)
        .as(
            (left, middle, right, start, name, at, server, text) ->
                new Sample(
                    text.replace(
                        "U", start + name + ':' + left + middle + right + at + server + "/a"),
                    left,
                    right));
  }
}
