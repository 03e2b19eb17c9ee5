package io.github.roadmaplint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.roadmaplint.report.Style;
import io.github.roadmaplint.report.Style.Tone;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TerminalTest {
  private static final String XTERM = "xterm-256color";

  @Test
  void aTerminalHasColoursAndLinks() {
    assertThat(auto(true, Map.of("TERM", XTERM))).isEqualTo(new Terminal(true, true, true, 80));
  }

  @Test
  void aFileOrPipeHasNone() {
    assertThat(auto(false, Map.of("TERM", XTERM))).isEqualTo(new Terminal(false, false, false, 80));
  }

  @Test
  void theEnvironmentMayObject() {
    assertThat(auto(true, Map.of("TERM", XTERM, "NO_COLOR", "1")).colors()).isFalse();
    assertThat(auto(true, Map.of("TERM", XTERM, "NO_COLOR", "")).colors()).isTrue();
    assertThat(auto(true, Map.of("TERM", "dumb")).colors()).isFalse();
    assertThat(auto(true, Map.of()).colors()).isFalse();
  }

  @Test
  void theEnvironmentMayInsist() {
    assertThat(auto(false, Map.of("CLICOLOR_FORCE", "1")).colors()).isTrue();
    assertThat(auto(false, Map.of("CLICOLOR_FORCE", "0")).colors()).isFalse();
    assertThat(auto(false, Map.of("CLICOLOR_FORCE", "1", "NO_COLOR", "1")).colors()).isFalse();
  }

  @Test
  void anOptionIsStrongerThanTheEnvironment() {
    Map<String, String> no = Map.of("NO_COLOR", "1", "TERM", "dumb");
    assertThat(Terminal.of(no, false, ColorMode.ALWAYS).colors()).isTrue();
    Map<String, String> yes = Map.of("CLICOLOR_FORCE", "1", "TERM", XTERM);
    assertThat(Terminal.of(yes, true, ColorMode.NEVER).colors()).isFalse();
  }

  @Test
  void linksNeedATerminalThatFollowsThem() {
    assertThat(auto(true, Map.of("TERM", "linux")).links()).isFalse();
    assertThat(auto(false, Map.of("CLICOLOR_FORCE", "1")).links()).isFalse();
    assertThat(auto(false, Map.of("FORCE_HYPERLINK", "1")).links()).isTrue();
    assertThat(auto(true, Map.of("TERM", XTERM, "FORCE_HYPERLINK", "0")).links()).isFalse();
  }

  @Test
  void theWidthIsThatOfTheTerminalWithinReason() {
    assertThat(auto(true, Map.of("COLUMNS", "100")).width()).isEqualTo(100);
    assertThat(auto(true, Map.of("COLUMNS", "10")).width()).isEqualTo(40);
    assertThat(auto(true, Map.of("COLUMNS", "1000")).width()).isEqualTo(120);
    assertThat(auto(true, Map.of("COLUMNS", "0")).width()).isEqualTo(80);
    assertThat(auto(true, Map.of("COLUMNS", "wide")).width()).isEqualTo(80);
  }

  @Test
  void emphasisAndLinksAreControlSequences() {
    Style style = new AnsiStyle(true);
    assertThat(style.paint(Tone.ERROR, "x")).isEqualTo("\u001b[1;31mx\u001b[0m");
    assertThat(style.link("x", "https://example.org/"))
        .isEqualTo("\u001b]8;;https://example.org/\u001b\\x\u001b]8;;\u001b\\");
    assertThat(new AnsiStyle(false).link("x", "https://example.org/")).isEqualTo("x");
  }

  private static Terminal auto(boolean interactive, Map<String, String> environment) {
    return Terminal.of(environment, interactive, ColorMode.AUTO);
  }
}
