package io.github.roadmaplint.cli;

import io.github.roadmaplint.app.Project;
import io.github.roadmaplint.config.ConfigError;
import io.github.roadmaplint.config.ConfigException;
import io.github.roadmaplint.frontend.ConfigChoice;
import io.github.roadmaplint.report.Escaper;
import java.nio.file.Path;
import java.util.Optional;

/** The options that choose a configuration file. */
final class ConfigOptions {
  private ConfigOptions() {}

  static ConfigChoice of(Invocation invocation) throws UsageException {
    Optional<String> file = invocation.value("--config");
    boolean none = invocation.has("--no-config");
    if (file.isPresent() && none) {
      throw new UsageException("--config and --no-config cannot be combined.");
    }
    boolean gitignore = !invocation.has("--no-gitignore");
    return new ConfigChoice(PathArguments.of(file), none, gitignore);
  }

  /** The repository that contains a path, with the configuration that the options choose. */
  static Project project(Invocation invocation, Path path) throws UsageException {
    return project(of(invocation), path);
  }

  static Project project(ConfigChoice choice, Path path) throws UsageException {
    try {
      return choice.project(path);
    } catch (ConfigException invalid) {
      StringBuilder text = new StringBuilder("The configuration is invalid.");
      for (ConfigError mistake : invalid.mistakes()) {
        text.append('\n').append(Escaper.line(mistake.text()));
      }
      throw new UsageException(text.toString());
    }
  }
}
