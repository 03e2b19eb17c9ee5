package io.github.roadmaplint.cli;

import io.github.roadmaplint.report.Style;

/**
 * Emphasis with the control sequences of ECMA-48, links with OSC 8; the only place that contains
 * them.
 */
final class AnsiStyle implements Style {
  private static final String ESCAPE = "\u001b";
  private static final String LINK = ESCAPE + "]8;;";
  private static final String LINK_END = ESCAPE + "\\";

  private final boolean links;

  /**
   * The emphasis of terminals.
   *
   * @param links whether words lead to pages
   */
  AnsiStyle(boolean links) {
    this.links = links;
  }

  @Override
  public String paint(Tone tone, String text) {
    return text.isEmpty() ? "" : ESCAPE + '[' + code(tone) + 'm' + text + ESCAPE + "[0m";
  }

  @Override
  public String link(String text, String uri) {
    return links ? LINK + uri + LINK_END + text + LINK + LINK_END : text;
  }

  private static String code(Tone tone) {
    return switch (tone) {
      case ERROR -> "1;31";
      case WARNING -> "1;33";
      case INFO -> "1;36";
      case GOOD -> "1;32";
      case STRONG -> "1";
      case FAINT -> "2";
      case LOST -> "9;31";
    };
  }
}
