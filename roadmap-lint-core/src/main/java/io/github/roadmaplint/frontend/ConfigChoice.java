package io.github.roadmaplint.frontend;

import io.github.roadmaplint.app.Project;
import io.github.roadmaplint.config.ConfigException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Which files with settings of the repository to use.
 *
 * @param file this configuration file; if empty, the file of the repository
 * @param none no configuration file at all
 * @param gitignore whether files that git ignores are not checked
 */
public record ConfigChoice(Optional<Path> file, boolean none, boolean gitignore) {

  /**
   * The repository that contains a path, with this configuration.
   *
   * @throws ConfigException if the file does not exist or is invalid
   */
  public Project project(Path path) throws ConfigException {
    Project project = configured(path);
    return gitignore ? project : project.withGitIgnored();
  }

  private Project configured(Path path) throws ConfigException {
    if (none) {
      return Project.withoutConfig(path);
    }
    return file.isPresent() ? Project.at(path, file.get()) : Project.at(path);
  }
}
