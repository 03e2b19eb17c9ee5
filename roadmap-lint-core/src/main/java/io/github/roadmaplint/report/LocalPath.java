package io.github.roadmaplint.report;

import io.github.roadmaplint.text.BuildCommands;

/**
 * How the files of a repository are called in the working directory, so that a terminal or an
 * editor can open them.
 *
 * @param prefix what is written before each path, for example {@code website/}; empty in the
 *     repository itself
 * @param inside the working directory in the repository, for example {@code roadmaps/git/}; empty
 *     at its top and outside
 */
public record LocalPath(String prefix, String inside) {
  /** The working directory is the top of the repository. */
  public static final LocalPath TOP = new LocalPath("", "");

  /**
   * The path of a file as seen from the working directory.
   *
   * @param path relative to the repository; the absolute path of a structure elsewhere stays
   */
  public String of(String path) {
    if (CheckoutPath.isOutside(path)) {
      return path;
    }
    if (inside.isEmpty()) {
      return prefix + path;
    }
    String here = inside;
    StringBuilder up = new StringBuilder();
    while (!path.startsWith(here)) {
      here = here.substring(0, here.lastIndexOf('/', here.length() - 2) + 1);
      up.append("../");
    }
    return up + path.substring(here.length());
  }

  /**
   * The path in a line of output. A build server must not read the line as a command, and nothing
   * in it controls a terminal.
   */
  String shown(String path) {
    String shown = Escaper.escape(of(path));
    return BuildCommands.isLine(shown) ? "./" + shown : shown;
  }
}
