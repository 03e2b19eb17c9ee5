package io.github.roadmaplint.cli;

import io.github.roadmaplint.report.Escaper;
import io.github.roadmaplint.report.Style;
import io.github.roadmaplint.report.Style.Tone;

/**
 * A unified diff: raw for {@code git apply}, with invisible characters escaped for people (on a
 * terminal, in color, in the log of a build server).
 */
final class DiffText {
  private final boolean raw;
  private final Style style;

  DiffText(ProcessIo io, Terminal terminal) {
    this.raw =
        !terminal.interactive()
            && !terminal.colors()
            && io.environment().getOrDefault("CI", "").isEmpty();
    this.style = terminal.style();
  }

  String of(String diff) {
    return raw ? diff : shown(diff);
  }

  private String shown(String diff) {
    StringBuilder out = new StringBuilder(diff.length() + 64);
    int start = 0;
    while (start < diff.length()) {
      int end = diff.indexOf('\n', start);
      out.append(line(Escaper.line(diff.substring(start, end)))).append('\n');
      start = end + 1;
    }
    return out.toString();
  }

  private String line(String line) {
    if (line.startsWith("--- ") || line.startsWith("+++ ")) {
      return style.paint(Tone.STRONG, line);
    }
    return switch (line.charAt(0)) {
      case '@' -> style.paint(Tone.INFO, line);
      case '+' -> style.paint(Tone.GOOD, line);
      case '-' -> style.paint(Tone.ERROR, line);
      default -> line;
    };
  }
}
