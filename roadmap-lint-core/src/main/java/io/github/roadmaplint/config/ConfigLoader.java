package io.github.roadmaplint.config;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.roadmaplint.rule.RuleInfo;
import io.github.roadmaplint.source.Source;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Finds and reads the configuration file. */
public final class ConfigLoader {
  /** Name of the configuration file. */
  public static final String FILE = ".roadmap-lint.yml";

  /** More than anybody writes, in bytes. */
  private static final long MOST = 1 << 20;

  private final List<RuleInfo> rules;

  /**
   * A loader.
   *
   * @param rules every rule that a configuration may name
   */
  public ConfigLoader(Collection<RuleInfo> rules) {
    this.rules = List.copyOf(rules);
  }

  /**
   * The configuration file of the nearest folder at or above a path, no further up than the folder
   * that holds {@code .git}.
   */
  public static Optional<Path> find(Path start) {
    for (Path here = start.toAbsolutePath().normalize(); here != null; here = here.getParent()) {
      Path file = here.resolve(FILE);
      if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
        return Optional.of(file);
      }
      if (Files.exists(here.resolve(".git"))) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /**
   * Reads a configuration file.
   *
   * @throws ConfigException if it cannot be read or says something that makes no sense
   */
  public Config load(Path file) throws ConfigException {
    String shown = shown(file);
    Path name = file.getFileName();
    Source source = Source.of(name == null ? shown : name.toString(), text(file, shown));
    Path folder = file.toAbsolutePath().normalize().resolveSibling("");
    return ConfigReader.read(shown, source, rules, path -> own(folder, path));
  }

  /** The path as somebody in the working directory would write it. */
  private static String shown(Path file) {
    Path here = Path.of("").toAbsolutePath();
    Path absolute = file.toAbsolutePath().normalize();
    Path shown = absolute.startsWith(here) ? here.relativize(absolute) : file;
    return shown.toString().replace('\\', '/');
  }

  private static String text(Path file, String shown) throws ConfigException {
    try {
      if (Files.exists(file) && !Files.isRegularFile(file)) {
        throw unreadable(shown, "is not a regular file", "Put a text file in its place.");
      }
      if (isFound(file) && leaves(file.toAbsolutePath().resolveSibling(""), file)) {
        throw unreadable(
            shown, "is a link that leads out of the repository", "Put a copy in its place.");
      }
      if (Files.isRegularFile(file) && Files.size(file) > MOST) {
        throw unreadable(shown, "is larger than 1 MiB", "Write only settings into it.");
      }
      return Files.readString(file, UTF_8);
    } catch (CharacterCodingException e) {
      throw unreadable(shown, "is not encoded in UTF-8", "Save it in UTF-8.");
    } catch (NoSuchFileException e) {
      throw unreadable(shown, "does not exist", "Name a file that does.");
    } catch (IOException e) {
      throw unreadable(shown, "cannot be read", "It must be a file that you may read.");
    }
  }

  /** Whether it has the name that files are found by: another one was named by the user. */
  private static boolean isFound(Path file) {
    return file.endsWith(FILE);
  }

  private static boolean leaves(Path folder, Path file) throws IOException {
    return !file.toRealPath().startsWith(folder.toRealPath());
  }

  private static ConfigException unreadable(String shown, String what, String help) {
    return new ConfigException(
        List.of(
            new ConfigMistake(shown, Optional.empty(), "The configuration file " + what, help)));
  }

  /** The text of a schema of the repository; nothing when there is no such file in it. */
  private static Optional<String> own(Path folder, String path) {
    try {
      Path file = folder.resolve(path).normalize();
      boolean within = Files.isRegularFile(file) && !leaves(folder, file);
      return within && Files.size(file) <= MOST
          ? Optional.of(Files.readString(file, UTF_8))
          : Optional.empty();
    } catch (IOException | InvalidPathException e) {
      return Optional.empty();
    }
  }
}
