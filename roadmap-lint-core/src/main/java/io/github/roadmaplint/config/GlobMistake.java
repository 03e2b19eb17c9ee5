package io.github.roadmaplint.config;

import io.github.roadmaplint.document.Data.StringData;
import io.github.roadmaplint.text.Quoted;

/** Says of globs what they cannot mean here, so that none silently matches nothing. */
final class GlobMistake {
  private GlobMistake() {}

  /** Looks at a glob as it is written. */
  static void judge(StringData glob, Mistakes mistakes) {
    String written = glob.value();
    if (written.startsWith("!")) {
      say(glob, mistakes, "begins with `!`", "List only what is meant: nothing can be taken back.");
    } else if (written.indexOf('{') >= 0) {
      say(glob, mistakes, "holds `{`", "Write one glob for each alternative.");
    } else if (written.indexOf('\\') >= 0) {
      say(glob, mistakes, "holds a backslash", "Write `/` between folders.");
    } else if (written.startsWith("../") || written.contains("/../")) {
      say(
          glob,
          mistakes,
          "leads out of a folder",
          "Write the path from the top of the repository.");
    }
  }

  private static void say(StringData glob, Mistakes mistakes, String what, String help) {
    mistakes.add(glob.span(), "Glob " + Quoted.of(glob.value(), 50) + " " + what, help);
  }
}
