package io.github.roadmaplint.config;

import io.github.roadmaplint.rule.RuleInfo;
import io.github.roadmaplint.source.Source;
import io.github.roadmaplint.source.Utf8;
import io.github.roadmaplint.text.Quoted;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
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

  /** The names of the file. */
  public static final List<String> FILES = List.of(FILE, ".roadmap-lint.yaml");

  /** The maximum size, in bytes. */
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
   * The configuration file of the nearest folder at or above a path, up to the folder that contains
   * {@code .git}.
   */
  public static Optional<Path> find(Path start) {
    for (Path here = start.toAbsolutePath().normalize(); here != null; here = here.getParent()) {
      Optional<Path> file = in(here).stream().findFirst();
      if (file.isPresent()) {
        return file;
      }
      if (Files.exists(here.resolve(".git"))) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** The configuration files of a folder: none, one, or by mistake two. */
  public static List<Path> in(Path folder) {
    return FILES.stream()
        .map(folder::resolve)
        .filter(file -> Files.exists(file, LinkOption.NOFOLLOW_LINKS))
        .toList();
  }

  /**
   * Reads the configuration file of a repository, as {@link #find} has found it. It names nothing
   * outside its folder.
   *
   * @throws ConfigException if it cannot be read or is invalid
   */
  public Config loadFound(Path file) throws ConfigException {
    Path folder = file.toAbsolutePath().normalize().resolveSibling("");
    if (in(folder).size() > 1) {
      throw unreadable(
          shown(file),
          "is not the only one in its folder: " + Quoted.of(FILES.get(1)),
          "Keep one of the two.");
    }
    if (leaves(folder, file)) {
      throw unreadable(
          shown(file),
          "is a symbolic link to a place outside the repository",
          "Replace it with a copy.");
    }
    return load(file, new ConfiguredFiles(folder, Optional.of(folder)));
  }

  /**
   * Reads a named configuration file. Unless it is part of the repository, it can name files in any
   * place.
   *
   * @param repository the repository to check
   * @throws ConfigException if it cannot be read or is invalid
   */
  public Config load(Path file, Path repository) throws ConfigException {
    return load(file, ConfiguredFiles.of(file, repository));
  }

  private Config load(Path file, ConfiguredFiles files) throws ConfigException {
    String shown = shown(file);
    Path name = file.getFileName();
    Source source = Source.of(name == null ? shown : name.toString(), text(file, shown));
    return ConfigReader.read(shown, source, rules, files);
  }

  /** The path relative to the working directory. */
  private static String shown(Path file) {
    Path here = Path.of("").toAbsolutePath();
    Path absolute = file.toAbsolutePath().normalize();
    Path shown = absolute.startsWith(here) ? here.relativize(absolute) : file;
    return shown.toString().replace(File.separatorChar, '/');
  }

  private static String text(Path file, String shown) throws ConfigException {
    try {
      if (Files.exists(file) && !Files.isRegularFile(file)) {
        throw unreadable(shown, "is not a regular file", "Replace it with a text file.");
      }
      if (Files.isRegularFile(file) && Files.size(file) > MOST) {
        throw unreadable(shown, "is larger than 1 MiB", "Keep only settings in it.");
      }
      byte[] bytes = Files.readAllBytes(file);
      Optional<String> text = Utf8.decode(bytes);
      if (text.isEmpty()) {
        throw unreadable(shown, Utf8.defect(bytes), "Save it in UTF-8.");
      }
      return text.get();
    } catch (NoSuchFileException e) {
      throw unreadable(shown, "does not exist", "Name an existing file.");
    } catch (IOException e) {
      throw unreadable(shown, "cannot be read", "Check its permissions.");
    }
  }

  private static boolean leaves(Path folder, Path file) {
    try {
      return !file.toRealPath().startsWith(folder.toRealPath());
    } catch (IOException dangling) {
      return false;
    }
  }

  private static ConfigException unreadable(String shown, String what, String help) {
    return new ConfigException(
        List.of(new ConfigError(shown, Optional.empty(), "The configuration file " + what, help)));
  }
}
