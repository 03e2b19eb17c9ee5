package io.github.roadmaplint.cache;

import io.github.roadmaplint.workspace.PathContainment;
import java.io.File;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.security.CodeSource;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;

/**
 * The folder in which programs keep, for a user, what they could find out again: {@code
 * $XDG_CACHE_HOME} or {@code ~/.cache} (XDG Base Directory Specification), {@code ~/Library/Caches}
 * on macOS, {@code %LOCALAPPDATA%} on Windows.
 */
public final class UserCache {
  /** Names another folder; an empty value disables the cache. */
  public static final String VARIABLE = "ROADMAP_LINT_CACHE";

  private UserCache() {}

  /**
   * The cache for words and results; empty if the user has no cache folder, or if the build of this
   * program is unknown.
   *
   * @param environment variables of the environment
   */
  public static Optional<CacheDirectory> of(Map<String, String> environment) {
    return program()
        .flatMap(
            program ->
                folder(environment, System.getProperty("os.name", ""))
                    .map(folder -> new CacheDirectory(folder, program)));
  }

  /**
   * The ledger of a repository, the same for every build; empty if the user has no cache folder, or
   * disables it.
   *
   * @param environment variables of the environment
   */
  public static Optional<Path> ledger(Map<String, String> environment, Path root) {
    String name = "links-" + fingerprint(PathContainment.real(root).toString()) + ".jsonl";
    return folder(environment, System.getProperty("os.name", ""))
        .map(folder -> folder.resolve(name));
  }

  private static String fingerprint(String text) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash, 0, 8);
    } catch (NoSuchAlgorithmException never) {
      throw new IllegalStateException("The JVM has no SHA-256", never);
    }
  }

  /** Two builds of one version can have different findings. */
  private static Optional<String> program() {
    CodeSource source = UserCache.class.getProtectionDomain().getCodeSource();
    if (source == null || source.getLocation() == null) {
      return Optional.empty();
    }
    try {
      File jar = new File(source.getLocation().toURI());
      return jar.isFile() ? Optional.of(jar.length() + " " + jar.lastModified()) : Optional.empty();
    } catch (URISyntaxException | IllegalArgumentException noFile) {
      return Optional.empty();
    }
  }

  static Optional<Path> folder(Map<String, String> environment, String system) {
    String own = environment.get(VARIABLE);
    if (own != null) {
      return own.isEmpty() ? Optional.empty() : path(own).map(Path::toAbsolutePath);
    }
    if (!environment.getOrDefault("CI", "").isEmpty()) {
      return Optional.empty(); // every run has a new machine
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
}
