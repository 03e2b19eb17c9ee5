package io.github.roadmaplint.cli;

import io.github.roadmaplint.app.Project;
import io.github.roadmaplint.config.ConfigError;
import io.github.roadmaplint.config.ConfigException;
import io.github.roadmaplint.report.Escaper;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Which configuration file to use.
 *
 * @param file this one
 * @param none none at all
 */
record ConfigChoice(Optional<String> file, boolean none) {

  static ConfigChoice of(Invocation invocation) throws UsageException {
    ConfigChoice choice =
        new ConfigChoice(invocation.value("--config"), invocation.has("--no-config"));
    if (choice.file().isPresent() && choice.none()) {
      throw new UsageException("--config and --no-config cannot be combined.");
    }
    return choice;
  }

  /** The repository that contains a path, with this configuration. */
  Project project(Path path) throws UsageException {
    try {
      if (none) {
        return Project.withoutConfig(path);
      }
      return file.isPresent() ? Project.at(path, PathArguments.of(file.get())) : Project.at(path);
    } catch (ConfigException impossible) {
      StringBuilder said = new StringBuilder("The configuration is invalid.");
      for (ConfigError mistake : impossible.mistakes()) {
        said.append('\n').append(Escaper.escape(mistake.text()));
      }
      throw new UsageException(said.toString());
    }
  }
}
