package io.github.roadmaplint.frontend;

import io.github.roadmaplint.app.Project;
import io.github.roadmaplint.config.ConfigException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Which configuration file to use.
 *
 * @param file this one; if empty, the file of the repository
 * @param none none at all
 */
public record ConfigChoice(Optional<Path> file, boolean none) {

  /**
   * The repository that contains a path, with this configuration.
   *
   * @throws ConfigException if the file does not exist or is invalid
   */
  public Project project(Path path) throws ConfigException {
    if (none) {
      return Project.withoutConfig(path);
    }
    return file.isPresent() ? Project.at(path, file.get()) : Project.at(path);
  }
}
