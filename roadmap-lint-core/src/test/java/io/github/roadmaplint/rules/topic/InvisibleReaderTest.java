package io.github.roadmaplint.rules.topic;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.roadmaplint.source.Edit;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InvisibleReaderTest {

  @Test
  void knowsTheSorts() {
    assertThat(sortOf("a\u00a0b", 1)).isEqualTo("BLANK");
    assertThat(sortOf("a\u202fb", 1)).isEqualTo("BLANK");
    assertThat(sortOf("\ufeff# a", 0)).isEqualTo("ZERO_WIDTH");
    assertThat(sortOf("a \u200bb", 2)).isEqualTo("ZERO_WIDTH");
    assertThat(sortOf("a\u200d.", 1)).isEqualTo("ZERO_WIDTH");
    assertThat(sortOf("a\u202eb", 1)).isEqualTo("DIRECTION");
    assertThat(sortOf("a\udb40\udc41b", 1)).isEqualTo("TAG");
    assertThat(sortOf("a\0.", 1)).isEqualTo("CONTROL");
    assertThat(sortOf("a\u001b[31m", 1)).isEqualTo("CONTROL");
    assertThat(sortOf("a\rb", 1)).isEqualTo("CARRIAGE_RETURN");
    assertThat(sortOf("a\r\nb\n", 1)).isEqualTo("CARRIAGE_RETURN");
  }

  @ParameterizedTest
  @ValueSource(chars = {'\u200b', '\u200d', '\0', '\u0092'})
  void cannotTellOneWordFromTwo(char c) {
    assertThat(sortOf("a" + c + "b", 1)).isEqualTo("WITHIN_WORD");
  }

  @ParameterizedTest
  @ValueSource(chars = {'\u2028', '\u2029', '\u0085', '\u000b', '\f', '\u3000'})
  void takesWhatPartsWordsForASpace(char c) {
    assertThat(sortOf("a" + c + "b", 1)).isEqualTo("BLANK");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "plain text, with\ttabs\nand lines",
        "“quotes” – dashes — and so on…",
        "äöü é ñ 汉字 Русский",
        "every line\r\nends alike\r\n",
        "family: \ud83d\udc68\u200d\ud83d\udc69\u200d\ud83d\udc67",
        "\u0645\u06cc\u200c\u062e\u0648\u0627\u0647\u0645",
        "\u200f\u05e9\u05dc\u05d5\u05dd\u200e",
        "flag \ud83c\udff4\udb40\udc67\udb40\udc62\udb40\udc65\udb40\udc6e\udb40\udc67\udb40\udc7f",
        "heart \u2764\ufe0f",
      })
  void leavesAloneWhatHasAPurpose(String text) {
    InvisibleReader reader = new InvisibleReader(text);

    for (int i = 0; i < text.length(); i += reader.length(i)) {
      assertThat(reader.at(i)).as("at %d", i).isEmpty();
    }
  }

  @Property(seed = "20261122")
  void survivesAnything(@ForAll String text) {
    InvisibleReader reader = new InvisibleReader(text);
    int end = 0;
    for (int i = 0; i < text.length(); i += reader.length(i)) {
      assertThat(reader.at(i)).isNotNull();
      end = i + reader.length(i);
    }
    assertThat(end).isEqualTo(text.length());
  }

  private static String sortOf(String text, int offset) {
    return new InvisibleReader(text).at(offset).map(Enum::name).orElse("");
  }

  @ParameterizedTest
  @ValueSource(strings = {"##\u000bSub", "a\n  #\u00a0Sub", "> ##\fSub", "a\r\n######\u2028 Sub"})
  void makesNoHeadingOfAParagraph(String text) {
    assertThat(editOf(text, text.lastIndexOf('#') + 1)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"## \u000bSub", "a #\u00a0b", "C#\fis"})
  void writesAnOrdinarySpaceElsewhere(String text) {
    int space = Math.max(text.indexOf('\u000b'), text.indexOf('\f'));
    int offset = Math.max(space, text.indexOf('\u00a0'));
    assertThat(editOf(text, offset))
        .hasValueSatisfying(it -> assertThat(it.replacement()).isEqualTo(" "));
  }

  private static Optional<Edit> editOf(String text, int offset) {
    InvisibleReader reader = new InvisibleReader(text);
    return reader.edit(reader.at(offset).orElseThrow(), offset, false);
  }
}
