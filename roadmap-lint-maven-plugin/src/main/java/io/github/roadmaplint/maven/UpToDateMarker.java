package io.github.roadmaplint.maven;

import io.github.roadmaplint.disk.TextOutput;
import io.github.roadmaplint.disk.WriteBoundary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * A record of the last run that passed: fingerprints of its inputs and outputs, and its summary. If
 * it cannot be read or written, it is ignored.
 *
 * @param file three lines of text; without it nothing is recorded
 * @param boundary whose links are not followed
 */
record UpToDateMarker(Optional<Path> file, WriteBoundary boundary) {
  /** In bytes: three short lines need less. */
  private static final long MOST = 1 << 16;

  /** The summary of the last run, if inputs and outputs are the same. */
  Optional<String> summary(String inputs, String outputs) {
    if (file.isEmpty()) {
      return Optional.empty();
    }
    try {
      List<String> lines = lines(boundary.resolve(file.get()));
      boolean same =
          lines.size() == 3 && lines.get(0).equals(inputs) && lines.get(1).equals(outputs);
      return same ? Optional.of(lines.get(2)) : Optional.empty();
    } catch (IOException noneOrUnreadable) {
      return Optional.empty();
    }
  }

  private static List<String> lines(Path place) throws IOException {
    boolean readable =
        Files.isRegularFile(place, LinkOption.NOFOLLOW_LINKS) && Files.size(place) <= MOST;
    return readable ? Files.readAllLines(place) : List.of();
  }

  void write(String inputs, String outputs, String summary) {
    if (file.isPresent()) {
      try {
        TextOutput output = TextOutput.at(file.get(), boundary);
        Files.createDirectories(output.file().resolveSibling(""));
        String lines = String.join("\n", inputs, outputs, summary) + '\n';
        output.write(out -> out.append(lines));
      } catch (IOException unwritable) {
        delete();
      }
    }
  }

  void delete() {
    if (file.isPresent()) {
      try {
        Files.deleteIfExists(boundary.resolve(file.get()));
      } catch (IOException notDeleted) {
        // It is about other inputs, or will be overwritten.
      }
    }
  }
}
