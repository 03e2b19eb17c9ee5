package io.github.roadmaplint.maven;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Remembers of the last run that passed what it looked at, what it wrote, and what it said. What
 * cannot be read or written is only forgotten.
 *
 * @param file three lines of text; nothing is remembered without it
 */
record Memory(Optional<Path> file) {

  /** What the last run said, if it looked at the same and what it wrote is still there. */
  Optional<String> recall(String inputs, String outputs) {
    if (file.isEmpty()) {
      return Optional.empty();
    }
    try {
      List<String> lines = Files.readAllLines(file.get());
      boolean same =
          lines.size() == 3 && lines.get(0).equals(inputs) && lines.get(1).equals(outputs);
      return same ? Optional.of(lines.get(2)) : Optional.empty();
    } catch (IOException noneOrUnreadable) {
      return Optional.empty();
    }
  }

  void keep(String inputs, String outputs, String said) {
    if (file.isPresent()) {
      try {
        Files.createDirectories(file.get().resolveSibling(""));
        Files.write(file.get(), List.of(inputs, outputs, said));
      } catch (IOException unwritable) {
        forget();
      }
    }
  }

  void forget() {
    if (file.isPresent()) {
      try {
        Files.deleteIfExists(file.get());
      } catch (IOException stays) {
        // It is about other inputs, or will be overwritten.
      }
    }
  }
}
