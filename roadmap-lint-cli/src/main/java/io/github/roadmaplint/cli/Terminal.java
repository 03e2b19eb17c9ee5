package io.github.roadmaplint.cli;

import io.github.roadmaplint.report.Style;
import java.util.Map;

/**
 * What one stream can show.
 *
 * @param interactive whether it is a terminal
 * @param colors whether to use colors
 * @param links whether words can lead to pages
 * @param width in columns
 */
record Terminal(boolean interactive, boolean colors, boolean links, int width) {
  /** The default number of columns. */
  static final int WIDTH = 80;

  private static final int NARROWEST = 40;
  private static final int WIDEST = 120;

  static Terminal of(Map<String, String> environment, boolean interactive, ColorMode mode) {
    boolean colors = colors(environment, interactive, mode);
    return new Terminal(
        interactive, colors, links(environment, interactive && colors), width(environment));
  }

  Style style() {
    return colors ? new AnsiStyle(links) : Style.PLAIN;
  }

  /** After no-color.org and bixense.com/clicolors; an option is stronger than a variable. */
  private static boolean colors(
      Map<String, String> environment, boolean interactive, ColorMode mode) {
    if (mode != ColorMode.AUTO) {
      return mode == ColorMode.ALWAYS;
    }
    if (!environment.getOrDefault("NO_COLOR", "").isEmpty()) {
      return false;
    }
    if (!environment.getOrDefault("CLICOLOR_FORCE", "0").equals("0")) {
      return true;
    }
    return interactive && !environment.getOrDefault("TERM", "dumb").equals("dumb");
  }

  /**
   * Terminals that do not know links pass over them, but for the Linux console, which prints them.
   */
  private static boolean links(Map<String, String> environment, boolean likely) {
    String forced = environment.getOrDefault("FORCE_HYPERLINK", "");
    if (!forced.isEmpty()) {
      return !forced.equals("0");
    }
    return likely && !environment.getOrDefault("TERM", "").equals("linux");
  }

  private static int width(Map<String, String> environment) {
    try {
      int columns = Integer.parseInt(environment.getOrDefault("COLUMNS", ""));
      return columns <= 0 ? WIDTH : Math.max(NARROWEST, Math.min(WIDEST, columns));
    } catch (NumberFormatException notSet) {
      return WIDTH;
    }
  }
}
