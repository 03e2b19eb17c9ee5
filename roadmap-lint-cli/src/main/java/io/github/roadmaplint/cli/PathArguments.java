package io.github.roadmaplint.cli;

import io.github.roadmaplint.text.Quoted;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/** Paths as they are typed. */
final class PathArguments {
  /** The maximum length of a path in messages. */
  private static final int SHOWN = 200;

  private PathArguments() {}

  /** The path of that name. */
  static Path of(String name) throws UsageException {
    try {
      return Path.of(name);
    } catch (InvalidPathException impossible) {
      throw new UsageException(shown(name) + " is not a valid path.");
    }
  }

  /** A path in a message. */
  static String shown(String name) {
    return Quoted.of(name, SHOWN);
  }
}
