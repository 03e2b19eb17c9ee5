package io.github.roadmaplint.cli;

import io.github.roadmaplint.check.MemoryFolder;
import java.io.File;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * The folder in which programs keep, for a user, what they could find out again: {@code
 * $XDG_CACHE_HOME} or {@code ~/.cache} (XDG Base Directory Specification), {@code ~/Library/Caches}
 * on macOS, {@code %LOCALAPPDATA%} on Windows.
 */
final class UserCache {
  /** Names another folder; nothing is kept when it is set to nothing. */
  static final String VARIABLE = "ROADMAP_LINT_CACHE";

  private UserCache() {}

  /**
   * Where words and results are remembered from run to run; nothing when the user has no such
   * place.
   */
  static Optional<MemoryFolder> of(Map<String, String> environment) {
    return folder(environment, System.getProperty("os.name", ""))
        .map(folder -> new MemoryFolder(folder, program()));
  }

  static Optional<Path> folder(Map<String, String> environment, String system) {
    String own = environment.get(VARIABLE);
    if (own != null) {
      return own.isEmpty() ? Optional.empty() : path(own).map(Path::toAbsolutePath);
    }
    if (!environment.getOrDefault("CI", "").isEmpty()) {
      return Optional.empty(); // every run has a machine of its own
    }
    if (system.startsWith("Windows")) {
      return in(environment, "LOCALAPPDATA", "roadmap-lint");
    }
    if (system.startsWith("Mac")) {
      return in(environment, "HOME", "Library/Caches/roadmap-lint");
    }
    return in(environment, "XDG_CACHE_HOME", "roadmap-lint")
        .or(() -> in(environment, "HOME", ".cache/roadmap-lint"));
  }

  /** A relative path would mean another folder in every working directory. */
  private static Optional<Path> in(Map<String, String> environment, String variable, String rest) {
    String folder = environment.getOrDefault(variable, "");
    return folder.isEmpty()
        ? Optional.empty()
        : path(folder).filter(Path::isAbsolute).map(path -> path.resolve(rest));
  }

  private static Optional<Path> path(String name) {
    try {
      return Optional.of(Path.of(name));
    } catch (InvalidPathException noPath) {
      return Optional.empty();
    }
  }

  /** Two builds of one version may read words in different ways. */
  private static String program() {
    String first = System.getProperty("java.class.path", "").split(File.pathSeparator, 2)[0];
    File jar = new File(first);
    return Version.current() + ' ' + jar.length() + ' ' + jar.lastModified();
  }
}
