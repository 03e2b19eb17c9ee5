package io.github.roadmaplint.report;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** Helpers that report formats share. */
class TextTest {

  @Test
  void noLineIsACommandOfABuildServer() {
    assertThat(Escaper.line(" ::error::x ## [y] a::b")).isEqualTo(" \\u{3a}:error::x ## [y] a::b");
    assertThat(Escaper.escape("a ##[x] ###vso[y]")).isEqualTo("a #\\u{23}[x] ##\\u{23}vso[y]");
  }

  @Test
  void whatCannotBeSeenIsWrittenOut() {
    assertThat(Escaper.escape("a\u001b[31m\n\u007f\u0085\u202e\u2028\ufeff\u00a0"))
        .isEqualTo("a\\u{1b}[31m\\u{a}\\u{7f}\\u{85}\\u{202e}\\u{2028}\\u{feff}\\u{a0}");
    assertThat(Escaper.escape("\ud800x\udc00")).isEqualTo("\\u{d800}x\\u{dc00}");
  }

  @Test
  void whatCanBeSeenStays() {
    String text = "Grüße, 提交, 👩\u200d💻, می\u200cخواهم";
    assertThat(Escaper.escape(text)).isEqualTo(text);
  }

  @Property(seed = "20261122")
  void nothingHiddenIsLeft(@ForAll String text) {
    assertThat(Escaper.escape(text).codePoints()).noneMatch(Escaper::isHidden);
  }

  @Test
  void linesAreBrokenBetweenWords() {
    assertThat(Wrap.lines("one two  three", 7)).containsExactly("one two", "three");
    assertThat(Wrap.lines("提交 提交", 5)).containsExactly("提交", "提交");
    assertThat(Wrap.lines("https://example.org/ x", 5))
        .containsExactly("https://example.org/", "x");
    assertThat(Wrap.lines("", 5)).containsExactly("");
  }

  @Test
  void pathsBecomeUris() {
    assertThat(RelativeUri.of("a b/ü#?%@x:y.md")).isEqualTo("a%20b/%C3%BC%23%3F%25@x%3Ay.md");
  }

  @Test
  void numbersAreReadable() {
    assertThat(CountWords.count(1, "file")).isEqualTo("1 file");
    assertThat(CountWords.count(0, "file")).isEqualTo("0 files");
    assertThat(CountWords.count(1_234_567, "file")).isEqualTo("1,234,567 files");
    assertThat(CountWords.counts(1, 2, 3)).isEqualTo("1 error, 2 warnings and 3 info");
    assertThat(CountWords.counts(0, 1000, 0)).isEqualTo("1,000 warnings");
  }
}
